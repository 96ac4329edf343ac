<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About xorviz</source>
      <translation>Acerca de xorviz</translation>
    </message>
    <message>
      <source>The sign of xorviz</source>
      <translation>El signo de xorviz</translation>
    </message>
    <message>
      <source>Two blue and two orange points, as in XOR</source>
      <translation>Dos puntos azules y dos naranjas, como en XOR</translation>
    </message>
    <message>
      <source>xorviz {0}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>xorviz {0}</translation>
    </message>
    <message>
      <source>Why tiny networks learn, or get stuck.</source>
      <translation>Por qué las redes diminutas aprenden, o se atascan.</translation>
    </message>
    <message>
      <source>&amp;Versions</source>
      <translation>&amp;Versiones</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>&amp;Licencias</translation>
    </message>
    <message>
      <source>&amp;Copy diagnostics</source>
      <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
      <source>Versions, settings and the end of the log, without the name of your folder</source>
      <translation>Versiones, ajustes y el final del registro, sin el nombre de su carpeta</translation>
    </message>
    <message>
      <source>&amp;Show the log file</source>
      <translation>&amp;Mostrar el registro</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <source>compiled</source>
      <translation>compilado</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Engine in use</source>
      <translation>Motor en uso</translation>
    </message>
    <message>
      <source>Log file</source>
      <translation>Fichero de registro</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>xorviz is free software under the MIT licence.</source>
      <translation>xorviz es software libre bajo la licencia MIT.</translation>
    </message>
    <message>
      <source>Qt and PySide6 come under the GNU Lesser General Public License, version 3.</source>
      <translation>Qt y PySide6 vienen bajo la GNU Lesser General Public License, versión 3.</translation>
    </message>
    <message>
      <source>The font {0}</source>
      <translation>La fuente {0}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New from a preset…</source>
      <translation>&amp;Nuevo desde un ejemplo…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <source>Open &amp;data…</source>
      <translation>Abrir &amp;datos…</translation>
    </message>
    <message>
      <source>Import &amp;weights…</source>
      <translation>Importar &amp;pesos…</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
      <source>Co&amp;mpare with…</source>
      <translation>&amp;Comparar con…</translation>
    </message>
    <message>
      <source>&amp;Export a picture…</source>
      <translation>Exportar una &amp;imagen…</translation>
    </message>
    <message>
      <source>Re&amp;cord a film…</source>
      <translation>Grabar una pe&amp;lícula…</translation>
    </message>
    <message>
      <source>Export a repo&amp;rt…</source>
      <translation>Exportar un info&amp;rme…</translation>
    </message>
    <message>
      <source>Export a &amp;script or table…</source>
      <translation>Exportar un script o una &amp;tabla…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Paste a script or picture</source>
      <translation>&amp;Pegar un script o una imagen</translation>
    </message>
    <message>
      <source>What has the &amp;keyboard</source>
      <translation>Lo que tiene el &amp;teclado</translation>
    </message>
    <message>
      <source>Copy a picture of the view that has the keyboard</source>
      <translation>Copiar una imagen de la vista que tiene el teclado</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
      <source>Run or &amp;pause</source>
      <translation>&amp;Lanzar o pausar</translation>
    </message>
    <message>
      <source>Single &amp;step</source>
      <translation>Un solo &amp;paso</translation>
    </message>
    <message>
      <source>&amp;Restart</source>
      <translation>&amp;Reiniciar</translation>
    </message>
    <message>
      <source>Restart with a &amp;new seed</source>
      <translation>Reiniciar con semilla &amp;nueva</translation>
    </message>
    <message>
      <source>Check the &amp;gradient…</source>
      <translation>&amp;Verificar el gradiente…</translation>
    </message>
    <message>
      <source>S&amp;weep…</source>
      <translation>&amp;Barrido…</translation>
    </message>
    <message>
      <source>Sweep: many starts of many choices</source>
      <translation>Barrido: muchos inicios de muchas opciones</translation>
    </message>
    <message>
      <source>Ask the &amp;doctor</source>
      <translation>Consultar al &amp;doctor</translation>
    </message>
    <message>
      <source>&amp;Microscope</source>
      <translation>&amp;Microscopio</translation>
    </message>
    <message>
      <source>Microscope: one pattern through one step</source>
      <translation>Microscopio: un patrón a través de un paso</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>Cl&amp;aro u oscuro</translation>
    </message>
    <message>
      <source>&amp;Command palette…</source>
      <translation>Paleta de &amp;órdenes…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>&amp;Deshacer {0}</translation>
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation>&amp;Rehacer {0}</translation>
    </message>
    <message>
      <source>&amp;Welcome…</source>
      <translation>&amp;Bienvenida…</translation>
    </message>
    <message>
      <source>Copy &amp;diagnostics</source>
      <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
      <source>Show the &amp;log file</source>
      <translation>&amp;Mostrar el registro</translation>
    </message>
    <message>
      <source>&amp;About xorviz</source>
      <translation>&amp;Acerca de xorviz</translation>
    </message>
    <message>
      <source>Random s&amp;tarts…</source>
      <translation>Inicios &amp;aleatorios…</translation>
    </message>
    <message>
      <source>Set the number of random starts</source>
      <translation>Elegir el número de inicios aleatorios</translation>
    </message>
    <message>
      <source>Show ne&amp;xt start</source>
      <translation>Mostrar el inicio &amp;siguiente</translation>
    </message>
    <message>
      <source>Show pre&amp;vious start</source>
      <translation>Mostrar el inicio anteri&amp;or</translation>
    </message>
    <message>
      <source>&amp;Open this start as session</source>
      <translation>Abrir este ini&amp;cio como sesión</translation>
    </message>
    <message>
      <source>Step &amp;back</source>
      <translation>Un paso &amp;atrás</translation>
    </message>
    <message>
      <source>&amp;Play back</source>
      <translation>&amp;Reproducir</translation>
    </message>
    <message>
      <source>Pre&amp;vious mark</source>
      <translation>Marca an&amp;terior</translation>
    </message>
    <message>
      <source>Ne&amp;xt mark</source>
      <translation>Marca &amp;siguiente</translation>
    </message>
    <message>
      <source>Back to the p&amp;resent</source>
      <translation>Volver al &amp;presente</translation>
    </message>
    <message>
      <source>Re&amp;scue: try ways on in branches</source>
      <translation>Resca&amp;te: probar salidas en ramas</translation>
    </message>
    <message>
      <source>&amp;Compare all branches</source>
      <translation>&amp;Comparar todas las ramas</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>Memory for the past: {0}</source>
      <translation>Memoria para el pasado: {0}</translation>
    </message>
    <message>
      <source>&amp;Network</source>
      <translation>&amp;Red</translation>
    </message>
    <message>
      <source>&amp;Decision map</source>
      <translation>Mapa de &amp;decisión</translation>
    </message>
    <message>
      <source>Network and decision &amp;map</source>
      <translation>Red &amp;y mapa de decisión</translation>
    </message>
    <message>
      <source>Middle: {0}</source>
      <translation>Centro: {0}</translation>
    </message>
    <message>
      <source>Time&amp;line</source>
      <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>&amp;Acercar</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Al&amp;ejar</translation>
    </message>
    <message>
      <source>&amp;Whole network</source>
      <translation>Red &amp;entera</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <source>Theme: {0}</source>
      <translation>Tema: {0}</translation>
    </message>
    <message>
      <source>&amp;Float or dock the panel</source>
      <translation>S&amp;oltar o fijar el panel</translation>
    </message>
    <message>
      <source>To the &amp;left</source>
      <translation>A la &amp;izquierda</translation>
    </message>
    <message>
      <source>To the &amp;right</source>
      <translation>A la &amp;derecha</translation>
    </message>
    <message>
      <source>To the &amp;bottom</source>
      <translation>A&amp;bajo</translation>
    </message>
    <message>
      <source>Move the panel {0}</source>
      <translation>Mover el panel: {0}</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>Más &amp;ancho</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>Más &amp;estrecho</translation>
    </message>
    <message>
      <source>&amp;Taller</source>
      <translation>Más al&amp;to</translation>
    </message>
    <message>
      <source>&amp;Shorter</source>
      <translation>Más &amp;bajo</translation>
    </message>
    <message>
      <source>Size of the panel: {0}</source>
      <translation>Tamaño del panel: {0}</translation>
    </message>
    <message>
      <source>N&amp;ext pane</source>
      <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
      <source>Pre&amp;vious pane</source>
      <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
      <source>F&amp;ull screen</source>
      <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
      <source>&amp;Presenter mode</source>
      <translation>Modo &amp;presentador</translation>
    </message>
    <message>
      <source>Presenter mode: large type and few panels for a projector</source>
      <translation>Modo presentador: letra grande y pocos paneles para un proyector</translation>
    </message>
    <message>
      <source>Reset the la&amp;yout</source>
      <translation>Restablecer la disposi&amp;ción</translation>
    </message>
  </context>
  <context>
    <name>AnswerButton</name>
    <message>
      <source>measured</source>
      <translation>medido</translation>
    </message>
    <message>
      <source>not so</source>
      <translation>no es así</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>How the answers are shown</source>
      <translation>Cómo se muestran las respuestas</translation>
    </message>
    <message>
      <source>Truth table</source>
      <translation>Tabla de verdad</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Confusión</translation>
    </message>
  </context>
  <context>
    <name>Arrangement</name>
    <message>
      <source>Timeline</source>
      <translation>Línea de tiempo</translation>
    </message>
    <message>
      <source>No panel has the keyboard; click into one, or press Tab until it has.</source>
      <translation>Ningún panel tiene el teclado; haga clic en uno, o pulse Tab hasta que lo tenga.</translation>
    </message>
  </context>
  <context>
    <name>ArraysPage</name>
    <message>
      <source>Targets a&amp;re</source>
      <translation>Los objetivos &amp;son</translation>
    </message>
    <message>
      <source>Whether each whole number is a class and gets a unit of its own</source>
      <translation>Si cada número entero es una clase y recibe una unidad propia</translation>
    </message>
    <message>
      <source>classes, if whole numbers</source>
      <translation>clases, si son enteros</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>clases</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>números</translation>
    </message>
    <message>
      <source>First patterns</source>
      <translation>Primeros patrones</translation>
    </message>
  </context>
  <context>
    <name>Autosaves</name>
    <message>
      <source>Autosave works again</source>
      <translation>El guardado automático vuelve a funcionar</translation>
    </message>
    <message>
      <source>Autosave failed and is tried again: {0}</source>
      <translation>El guardado automático falló y se intentará de nuevo: {0}</translation>
    </message>
    <message>
      <source>Autosave waits for a disk that does not answer</source>
      <translation>El guardado automático espera un disco que no responde</translation>
    </message>
  </context>
  <context>
    <name>AxesMenus</name>
    <message>
      <source>The unit to the right, or the two directions in which the inputs differ most</source>
      <translation>La unidad a la derecha, o las dos direcciones en que más difieren las entradas</translation>
    </message>
    <message>
      <source>Axis to the right</source>
      <translation>Eje a la derecha</translation>
    </message>
    <message>
      <source>The unit upwards; the same twice draws one line</source>
      <translation>La unidad hacia arriba; dos veces la misma traza una línea</translation>
    </message>
    <message>
      <source>Axis upwards</source>
      <translation>Eje hacia arriba</translation>
    </message>
    <message>
      <source>principal axes</source>
      <translation>ejes principales</translation>
    </message>
  </context>
  <context>
    <name>BitsRow</name>
    <message>
      <source>Fewer bits</source>
      <translation>Menos bits</translation>
    </message>
    <message>
      <source>One bit fewer</source>
      <translation>Un bit menos</translation>
    </message>
    <message>
      <source>More bits</source>
      <translation>Más bits</translation>
    </message>
    <message>
      <source>One bit more</source>
      <translation>Un bit más</translation>
    </message>
    <message>
      <source>A whole number from 1 to {most}.</source>
      <translation>Un número entero de 1 a {most}.</translation>
    </message>
  </context>
  <context>
    <name>BranchWishes</name>
    <message>
      <source>There is nothing that this run could be changed to.</source>
      <translation>No hay nada a lo que pueda cambiarse esta red.</translation>
    </message>
    <message>
      <source>Two branches at least can be compared.</source>
      <translation>Se comparan al menos dos ramas.</translation>
    </message>
    <message>
      <source>{0}, as compared</source>
      <translation>{0}, según lo comparado</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Network diagram</source>
      <translation>Diagrama de la red</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>What the middle shows</source>
      <translation>Qué muestra el centro</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Mapa de decisión</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Ambos</translation>
    </message>
  </context>
  <context>
    <name>ChoiceArguments</name>
    <message>
      <source>{count} changed</source>
      <translation>{count} cambiados</translation>
    </message>
  </context>
  <context>
    <name>ColumnHeader</name>
    <message>
      <source>Click the lower line to say what a column is</source>
      <translation>Haga clic en la línea de abajo para decir qué es una columna</translation>
    </message>
  </context>
  <context>
    <name>ColumnsTable</name>
    <message>
      <source>First rows</source>
      <translation>Primeras filas</translation>
    </message>
    <message>
      <source>&amp;Input</source>
      <translation>&amp;Entrada</translation>
    </message>
    <message>
      <source>&amp;Target</source>
      <translation>&amp;Objetivo</translation>
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation>&amp;Sin usar</translation>
    </message>
    <message>
      <source>As &amp;classes</source>
      <translation>Como &amp;clases</translation>
    </message>
  </context>
  <context>
    <name>Comparisons</name>
    <message>
      <source>Compare with one to three sessions</source>
      <translation>Comparar con una a tres sesiones</translation>
    </message>
    <message>
      <source>Sessions, experiments and pictures (*.xorviz *.json *.png)</source>
      <translation>Sesiones, experimentos e imágenes (*.xorviz *.json *.png)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>{0} files were chosen; one to {1} can be compared with the run.</source>
      <translation>Se eligieron {0} ficheros; se pueden comparar de uno a {1} con esta red.</translation>
    </message>
    <message>
      <source>the run on display</source>
      <translation>la red mostrada</translation>
    </message>
  </context>
  <context>
    <name>ConfusionMatrix</name>
    <message>
      <source>Confusion matrix</source>
      <translation>Matriz de confusión</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>answer →</source>
      <translation>respuesta →</translation>
    </message>
    <message>
      <source>truth ↓</source>
      <translation>verdad ↓</translation>
    </message>
    <message>
      <source>recall</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>recall</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>The patterns of the training</source>
      <translation>Los patrones del entrenamiento</translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>The patterns kept for a test</source>
      <translation>Los patrones guardados para la prueba</translation>
    </message>
    <message>
      <source>point at a cell, or at the name of a class</source>
      <translation>señale una celda, o el nombre de una clase</translation>
    </message>
    <message>
      <source>{0} · at step {1}</source>
      <translation>{0} · en el paso {1}</translation>
    </message>
    <message>
      <source>no answers yet</source>
      <translation>aún sin respuestas</translation>
    </message>
    <message>
      <source>The targets name no classes, so none can be taken for another.</source>
      <translation>Los objetivos no nombran clases, así que ninguna se puede tomar por otra.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>{truth}: {right} of {total} recognised (recall {share})</source>
      <translation>{truth}: {right} de {total} reconocidos (recall {share})</translation>
    </message>
    <message>
      <source>{truth} taken for {name}, rightly: {count} of {total} ({share})</source>
      <translation>{truth} tomado por {name}, con razón: {count} de {total} ({share})</translation>
    </message>
    <message>
      <source>{truth} taken for {name}: {count} of {total} ({share})</source>
      <translation>{truth} tomado por {name}: {count} de {total} ({share})</translation>
    </message>
    <message>
      <source>{truth} without an answer, a tie or no number: {count} of {total} ({share})</source>
      <translation>{truth} sin respuesta, empate o sin número: {count} de {total} ({share})</translation>
    </message>
    <message>
      <source>no answer, a tie or no number: {total}</source>
      <translation>sin respuesta, empate o sin número: {total}</translation>
    </message>
    <message>
      <source>answer {name}: right {right} of {total} times (precision {share})</source>
      <translation>respuesta {name}: acierta {right} de {total} veces (precisión {share})</translation>
    </message>
    <message>
      <source>{share} right: {right} of {total}</source>
      <translation>{share} aciertos: {right} de {total}</translation>
    </message>
    <message>
      <source>the test part</source>
      <translation>la parte de prueba</translation>
    </message>
    <message>
      <source>the training part</source>
      <translation>la parte de entrenamiento</translation>
    </message>
    <message>
      <source>Confusion matrix of {part}, {classes} classes: {verdict}.</source>
      <translation>Matriz de confusión, {part}, {classes} clases: {verdict}.</translation>
    </message>
    <message>
      <source>Commonest mistakes: {listed}.</source>
      <translation>Errores más comunes: {listed}.</translation>
    </message>
    <message>
      <source>Least recall: {name}, {share}.</source>
      <translation>Menor recall: {name}, {share}.</translation>
    </message>
  </context>
  <context>
    <name>CrowdPanel</name>
    <message>
      <source>&amp;Random starts</source>
      <translation>I&amp;nicios</translation>
    </message>
    <message>
      <source>How many random starts are trained side by side; one of them is on display</source>
      <translation>Cuántos inicios aleatorios se entrenan lado a lado; uno de ellos se muestra</translation>
    </message>
    <message>
      <source>Which of them the rest of the window shows</source>
      <translation>Cuál de ellos muestra el resto de la ventana</translation>
    </message>
    <message>
      <source>Crowd</source>
      <translation>Multitud</translation>
    </message>
    <message>
      <source>start {0} on display</source>
      <translation>inicio {0} mostrado</translation>
    </message>
    <message>
      <source>A whole number from 1 to 10,000.</source>
      <translation>Un número entero de 1 a 10,000.</translation>
    </message>
  </context>
  <context>
    <name>CrowdView</name>
    <message>
      <source>click a bar or a map to show that start; double-click to open it</source>
      <translation>haga clic en una barra o un mapa para mostrar ese inicio; doble clic para abrirlo</translation>
    </message>
    <message>
      <source>at step {0}</source>
      <translation>en el paso {0}</translation>
    </message>
    <message>
      <source>start {0} comes on display…</source>
      <translation>se va a mostrar el inicio {0}…</translation>
    </message>
    <message>
      <source>One start runs. Choose more under Crowd to see how much is luck.</source>
      <translation>Corre un solo inicio. Elija más en Multitud para ver cuánto es suerte.</translation>
    </message>
    <message>
      <source>{0} random starts</source>
      <translation>{0} inicios aleatorios</translation>
    </message>
    <message>
      <source>Train so many random starts side by side</source>
      <translation>Entrenar tantos inicios aleatorios lado a lado</translation>
    </message>
    <message>
      <source>open as a session</source>
      <translation>abrir como sesión</translation>
    </message>
    <message>
      <source>Make a session of its own of the start on display</source>
      <translation>Hacer una sesión propia del inicio mostrado</translation>
    </message>
    <message>
      <source>Open the start on display as a session</source>
      <translation>Abrir el inicio mostrado como sesión</translation>
    </message>
    <message>
      <source>no random start is counted: the weights of all were set by hand</source>
      <translation>no se cuenta ningún inicio: los pesos de todos se pusieron a mano</translation>
    </message>
    <message>
      <source>{count} of {counted} random starts solve it: {share} ({low} to {high} %)</source>
      <translation>{count} de {counted} inicios aleatorios lo resuelven: {share} (de {low} a {high} %)</translation>
    </message>
    <message>
      <source>{count} diverged</source>
      <translation>{count} divergieron</translation>
    </message>
    <message>
      <source>{count} set by hand, not counted</source>
      <translation>{count} puestos a mano, sin contar</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>resuelto</translation>
    </message>
    <message>
      <source>on no plateau</source>
      <translation>en ninguna meseta</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergió</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>puesto a mano</translation>
    </message>
    <message>
      <source>stands on the plateau “{name}” at {floor}</source>
      <translation>está en la meseta «{name}» en {floor}</translation>
    </message>
    <message>
      <source>not solved, on no plateau</source>
      <translation>no resuelto, en ninguna meseta</translation>
    </message>
    <message>
      <source>set by hand, not counted</source>
      <translation>puesto a mano, sin contar</translation>
    </message>
    <message>
      <source>start {0}</source>
      <translation>inicio {0}</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>pérdida {0}</translation>
    </message>
    <message>
      <source>on display</source>
      <translation>mostrado</translation>
    </message>
    <message>
      <source>loss {low} to {high}: {count}</source>
      <translation>pérdida de {low} a {high}: {count}</translation>
    </message>
    <message>
      <source>loss from {low}: {count}</source>
      <translation>pérdida desde {low}: {count}</translation>
    </message>
    <message>
      <source>{0} solved</source>
      <translation>{0} resueltos</translation>
    </message>
    <message>
      <source>{0} on a plateau</source>
      <translation>{0} en una meseta</translation>
    </message>
    <message>
      <source>{0} on none</source>
      <translation>{0} en ninguna</translation>
    </message>
    <message>
      <source>The others: {listed}.</source>
      <translation>Los demás: {listed}.</translation>
    </message>
    <message>
      <source>On display: {start}.</source>
      <translation>Mostrado: {start}.</translation>
    </message>
  </context>
  <context>
    <name>CsvPage</name>
    <message>
      <source>&amp;Delimiter</source>
      <translation>Se&amp;parador</translation>
    </message>
    <message>
      <source>What divides the cells of a row</source>
      <translation>Qué separa las celdas de una fila</translation>
    </message>
    <message>
      <source>&amp;Header</source>
      <translation>Ca&amp;becera</translation>
    </message>
    <message>
      <source>Whether the first row names the columns</source>
      <translation>Si la primera fila nombra las columnas</translation>
    </message>
    <message>
      <source>Deci&amp;mal sign</source>
      <translation>Signo deci&amp;mal</translation>
    </message>
    <message>
      <source>What begins the fraction of a number</source>
      <translation>Qué empieza la fracción de un número</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>Codi&amp;ficación</translation>
    </message>
    <message>
      <source>How the letters of the file are written as bytes</source>
      <translation>Cómo se escriben las letras del fichero en bytes</translation>
    </message>
    <message>
      <source>&amp;Input</source>
      <translation>&amp;Entrada</translation>
    </message>
    <message>
      <source>The network is shown the selected columns (I)</source>
      <translation>Se muestran a la red las columnas elegidas (I)</translation>
    </message>
    <message>
      <source>&amp;Target</source>
      <translation>&amp;Objetivo</translation>
    </message>
    <message>
      <source>It is to learn the selected columns (T)</source>
      <translation>Ha de aprender las columnas elegidas (T)</translation>
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation>&amp;Sin usar</translation>
    </message>
    <message>
      <source>Leave the selected columns out (N)</source>
      <translation>Dejar fuera las columnas elegidas (N)</translation>
    </message>
    <message>
      <source>&amp;Classes</source>
      <translation>C&amp;lases</translation>
    </message>
    <message>
      <source>Each number of the selected columns is a class and gets a unit of its own (C)</source>
      <translation>Cada número de las columnas elegidas es una clase y recibe una unidad propia (C)</translation>
    </message>
    <message>
      <source>Choose at least one column as an input.</source>
      <translation>Elija al menos una columna como entrada.</translation>
    </message>
    <message>
      <source>Choose at least one column as a target.</source>
      <translation>Elija al menos una columna como objetivo.</translation>
    </message>
    <message>
      <source>1 column</source>
      <translation>1 columna</translation>
    </message>
    <message>
      <source>{count} columns</source>
      <translation>{count} columnas</translation>
    </message>
    <message>
      <source>with a header</source>
      <translation>con cabecera</translation>
    </message>
    <message>
      <source>without a header</source>
      <translation>sin cabecera</translation>
    </message>
    <message>
      <source>Read as &amp;Latin-1</source>
      <translation>Leer como &amp;Latin-1</translation>
    </message>
    <message>
      <source>T&amp;ake it as classes</source>
      <translation>Tomarla como cl&amp;ases</translation>
    </message>
    <message>
      <source>Lea&amp;ve the column out</source>
      <translation>&amp;Dejarla fuera</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>coma</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>punto y coma</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>tabulador</translation>
    </message>
    <message>
      <source>space</source>
      <translation>espacio</translation>
    </message>
    <message>
      <source>first row</source>
      <translation>primera fila</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>point</source>
      <translation>punto</translation>
    </message>
    <message>
      <source>found: {what}</source>
      <translation>hallado: {what}</translation>
    </message>
    <message>
      <source>find it</source>
      <translation>hallarlo</translation>
    </message>
  </context>
  <context>
    <name>CurvesCanvas</name>
    <message>
      <source>Run or step to see the loss</source>
      <translation>Lance o dé un paso para ver la pérdida</translation>
    </message>
  </context>
  <context>
    <name>CurvesView</name>
    <message>
      <source>{names} dead from the start, woke at {woke}</source>
      <translation>{names} muerta desde el inicio, despertó en {woke}</translation>
    </message>
    <message>
      <source>{names} dead from the start</source>
      <translation>{names} muerta desde el inicio</translation>
    </message>
    <message>
      <source>{names} died at {step}, woke at {woke}</source>
      <translation>{names} murió en {step}, despertó en {woke}</translation>
    </message>
    <message>
      <source>{names} died at {step}</source>
      <translation>{names} murió en {step}</translation>
    </message>
    <message>
      <source>{count} units dead from the start</source>
      <translation>{count} unidades muertas desde el inicio</translation>
    </message>
    <message>
      <source>{count} units died</source>
      <translation>{count} unidades murieron</translation>
    </message>
    <message>
      <source>{count} units</source>
      <translation>{count} unidades</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>tasa de aprendizaje</translation>
    </message>
    <message>
      <source>gradient norm</source>
      <translation>norma del gradiente</translation>
    </message>
    <message>
      <source>{words} · {drawn} of {all} layers, least {layer} {norm}</source>
      <translation>{words} · {drawn} de {all} capas, la menor {layer} {norm}</translation>
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation>{layer}: una unidad más</translation>
    </message>
    <message>
      <source>{layer}: one unit less</source>
      <translation>{layer}: una unidad menos</translation>
    </message>
    <message>
      <source>{layer}: unit split</source>
      <translation>{layer}: unidad dividida</translation>
    </message>
    <message>
      <source>{layer}: unit back</source>
      <translation>{layer}: unidad de vuelta</translation>
    </message>
    <message>
      <source>{layer}: weight set to {value}</source>
      <translation>{layer}: peso puesto a {value}</translation>
    </message>
    <message>
      <source>{layer}: bias set to {value}</source>
      <translation>{layer}: sesgo puesto a {value}</translation>
    </message>
    <message>
      <source>network moved by hand</source>
      <translation>red movida a mano</translation>
    </message>
    <message>
      <source>weights of {file}</source>
      <translation>pesos de {file}</translation>
    </message>
    <message>
      <source>optimizer: {optimizer}</source>
      <translation>optimizador: {optimizer}</translation>
    </message>
    <message>
      <source>learning rate {learning_rate}</source>
      <translation>tasa de aprendizaje {learning_rate}</translation>
    </message>
    <message>
      <source>schedule: {learning_rate_schedule}</source>
      <translation>programa: {learning_rate_schedule}</translation>
    </message>
    <message>
      <source>loss: {loss}</source>
      <translation>pérdida: {loss}</translation>
    </message>
    <message>
      <source>data: {data}</source>
      <translation>datos: {data}</translation>
    </message>
    <message>
      <source>test share {test}</source>
      <translation>parte de prueba {test}</translation>
    </message>
    <message>
      <source>data seed {seed}</source>
      <translation>semilla de datos {seed}</translation>
    </message>
    <message>
      <source>pattern drawn</source>
      <translation>patrón dibujado</translation>
    </message>
    <message>
      <source>pattern moved</source>
      <translation>patrón movido</translation>
    </message>
    <message>
      <source>pattern wants something else</source>
      <translation>el patrón quiere otra cosa</translation>
    </message>
    <message>
      <source>pattern deleted</source>
      <translation>patrón borrado</translation>
    </message>
    <message>
      <source>batch size {batch_size}</source>
      <translation>tamaño de lote {batch_size}</translation>
    </message>
    <message>
      <source>shuffling: {shuffle}</source>
      <translation>barajado: {shuffle}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>restart</source>
      <translation>reinicio</translation>
    </message>
    <message>
      <source>random starts: {replicas}</source>
      <translation>inicios aleatorios: {replicas}</translation>
    </message>
    <message>
      <source>random start {replica} alone</source>
      <translation>inicio aleatorio {replica} solo</translation>
    </message>
    <message>
      <source>full</source>
      <translation>todo</translation>
    </message>
    <message>
      <source>on</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>off</source>
      <translation>no</translation>
    </message>
    <message>
      <source>penalty on biases: {penalty}</source>
      <translation>penalización de sesgos: {penalty}</translation>
    </message>
    <message>
      <source>penalty on weights: {penalty}</source>
      <translation>penalización de pesos: {penalty}</translation>
    </message>
    <message>
      <source>by default</source>
      <translation>por defecto</translation>
    </message>
    <message>
      <source>all alike</source>
      <translation>todos iguales</translation>
    </message>
    <message>
      <source>three alike</source>
      <translation>tres iguales</translation>
    </message>
    <message>
      <source>two alike</source>
      <translation>dos iguales</translation>
    </message>
    <message>
      <source>two pairs</source>
      <translation>dos pares</translation>
    </message>
    <message>
      <source>some alike</source>
      <translation>algunos iguales</translation>
    </message>
    <message>
      <source>output off</source>
      <translation>salida apagada</translation>
    </message>
    <message>
      <source>on the plateau {plateau} since step {entered}</source>
      <translation>en la meseta {plateau} desde el paso {entered}</translation>
    </message>
    <message>
      <source>on the plateau {plateau} from step {entered} to {left}</source>
      <translation>en la meseta {plateau} del paso {entered} al {left}</translation>
    </message>
    <message>
      <source>{curve}: not recorded</source>
      <translation>{curve}: no registrada</translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>step</source>
      <translation>paso</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <source>gradient {layer}</source>
      <translation>gradiente {layer}</translation>
    </message>
    <message>
      <source>least gradient {layer}</source>
      <translation>menor gradiente {layer}</translation>
    </message>
    <message>
      <source>The values under the cursor, or the last ones; arrow keys move the cursor</source>
      <translation>Los valores bajo el cursor, o los últimos; las flechas mueven el cursor</translation>
    </message>
    <message>
      <source>log</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>log</translation>
    </message>
    <message>
      <source>Logarithmic scale of the loss</source>
      <translation>Escala logarítmica de la pérdida</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>lineal</translation>
    </message>
    <message>
      <source>Linear scale of the loss</source>
      <translation>Escala lineal de la pérdida</translation>
    </message>
    <message>
      <source>Loss and other curves over the steps</source>
      <translation>Pérdida y otras curvas a lo largo de los pasos</translation>
    </message>
    <message>
      <source>No curves yet.</source>
      <translation>Aún sin curvas.</translation>
    </message>
    <message>
      <source>Loss {first} at step {start}, {last} at step {end}; accuracy {share}.</source>
      <translation>Pérdida {first} en el paso {start}, {last} en el paso {end}; exactitud {share}.</translation>
    </message>
    <message>
      <source>On display is step {step}, in the past: loss {loss}, accuracy {share}.</source>
      <translation>Se muestra el paso {step}, en el pasado: pérdida {loss}, exactitud {share}.</translation>
    </message>
    <message>
      <source>On the test part, loss {last}; accuracy {share}.</source>
      <translation>En la parte de prueba, pérdida {last}; exactitud {share}.</translation>
    </message>
    <message>
      <source>The loss stands on the plateau {plateau}.</source>
      <translation>La pérdida está en la meseta {plateau}.</translation>
    </message>
    <message>
      <source>Plateaus: {names}.</source>
      <translation>Mesetas: {names}.</translation>
    </message>
    <message>
      <source>Dead units: {fates}.</source>
      <translation>Unidades muertas: {fates}.</translation>
    </message>
    <message>
      <source>It stood {stays}.</source>
      <translation>Estuvo {stays}.</translation>
    </message>
    <message>
      <source>Edits, with their steps: {edits}.</source>
      <translation>Ediciones, con sus pasos: {edits}.</translation>
    </message>
    <message>
      <source>Learning rate {rate}.</source>
      <translation>Tasa de aprendizaje {rate}.</translation>
    </message>
    <message>
      <source>Gradient norms: {norms}.</source>
      <translation>Normas del gradiente: {norms}.</translation>
    </message>
    <message>
      <source>Of {count} layers, {layer} has the least, {norm}.</source>
      <translation>De {count} capas, {layer} tiene la menor, {norm}.</translation>
    </message>
  </context>
  <context>
    <name>Cut</name>
    <message>
      <source>others at their mean</source>
      <translation>las demás en su media</translation>
    </message>
    <message>
      <source>others as in {0}</source>
      <translation>las demás como en {0}</translation>
    </message>
  </context>
  <context>
    <name>DataChooser</name>
    <message>
      <source>Choose from all gates, functions of bits, clouds of points and files</source>
      <translation>Elegir entre todas las puertas, funciones de bits, nubes de puntos y ficheros</translation>
    </message>
    <message>
      <source>More data…</source>
      <translation>Más datos…</translation>
    </message>
    <message>
      <source>More data</source>
      <translation>Más datos</translation>
    </message>
  </context>
  <context>
    <name>DataDialog</name>
    <message>
      <source>Data from a file</source>
      <translation>Datos de un fichero</translation>
    </message>
    <message>
      <source>Test &amp;share</source>
      <translation>Parte de p&amp;rueba</translation>
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen at random</source>
      <translation>La parte de los patrones que el entrenamiento nunca ve, elegida al azar</translation>
    </message>
    <message>
      <source>&amp;Use these data</source>
      <translation>&amp;Usar estos datos</translation>
    </message>
    <message>
      <source>1 input</source>
      <translation>1 entrada</translation>
    </message>
    <message>
      <source>{count} inputs</source>
      <translation>{count} entradas</translation>
    </message>
    <message>
      <source>1 output</source>
      <translation>1 salida</translation>
    </message>
    <message>
      <source>{count} outputs</source>
      <translation>{count} salidas</translation>
    </message>
    <message>
      <source>1 pattern</source>
      <translation>1 patrón</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} patrones</translation>
    </message>
    <message>
      <source>1 of them for the test</source>
      <translation>1 de ellos para la prueba</translation>
    </message>
    <message>
      <source>{count} of them for the test</source>
      <translation>{count} de ellos para la prueba</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 fila</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <translation>{count} filas</translation>
    </message>
  </context>
  <context>
    <name>DataFiles</name>
    <message>
      <source>Open data</source>
      <translation>Abrir datos</translation>
    </message>
    <message>
      <source>Data (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</source>
      <translation>Datos (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
  </context>
  <context>
    <name>DataHint</name>
    <message>
      <source>What suits these data</source>
      <translation>Qué conviene a estos datos</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>Usar ambas</translation>
    </message>
    <message>
      <source>Take the output and the loss that suit these data</source>
      <translation>Tomar la salida y la pérdida que convienen a estos datos</translation>
    </message>
    <message>
      <source>Take {activation} as the output and {loss} as the loss</source>
      <translation>Tomar {activation} como salida y {loss} como pérdida</translation>
    </message>
  </context>
  <context>
    <name>DataPanel</name>
    <message>
      <source>Training data</source>
      <translation>Datos de entrenamiento</translation>
    </message>
    <message>
      <source>What the network is trained on</source>
      <translation>Con qué se entrena la red</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Train on {gate}: {table}</source>
      <translation>Entrenar con {gate}: {table}</translation>
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
      <translation>Cuántos bits entran: en XOR bit a bit, en cada una de las dos palabras</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <source>1, words</source>
      <translation>1, palabras</translation>
    </message>
    <message>
      <source>How many rows a matrix has: with more than one, sample and batch count pairs of matrices, and each row is a pattern</source>
      <translation>Cuántas filas tiene una matriz: con más de una, la muestra y el lote cuentan pares de matrices, y cada fila es un patrón</translation>
    </message>
    <message>
      <source>E&amp;ncoding</source>
      <translation>C&amp;odificación</translation>
    </message>
    <message>
      <source>How the bits are numbers: as they are, or each beside its opposite if paired</source>
      <translation>Cómo son números los bits: tal cual, o cada uno junto a su contrario si van en pares</translation>
    </message>
    <message>
      <source>&amp;Outputs</source>
      <translation>&amp;Salidas</translation>
    </message>
    <message>
      <source>One output for true, or one for false and one for true: the larger counts</source>
      <translation>Una salida para verdadero, o una para falso y otra para verdadero: cuenta la mayor</translation>
    </message>
    <message>
      <source>Sam&amp;ple</source>
      <translation>&amp;Muestra</translation>
    </message>
    <message>
      <source>How many patterns are drawn at random, once, or all as they are</source>
      <translation>Cuántos patrones se sortean al azar, una vez, o todos tal cual</translation>
    </message>
    <message>
      <source>No&amp;ise</source>
      <translation>Ru&amp;ido</translation>
    </message>
    <message>
      <source>D&amp;ata seed</source>
      <translation>Semi&amp;lla</translation>
    </message>
    <message>
      <source>Decides which patterns and which noise are drawn, and what is kept for a test</source>
      <translation>Decide qué patrones y qué ruido se sortean, y qué se guarda para la prueba</translation>
    </message>
    <message>
      <source>New data seed</source>
      <translation>Nueva semilla de datos</translation>
    </message>
    <message>
      <source>Draw the patterns and the noise anew</source>
      <translation>Sortear de nuevo los patrones y el ruido</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Parte de prueba</translation>
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen by the data seed</source>
      <translation>La parte de los patrones que el entrenamiento nunca ve, elegida por la semilla de datos</translation>
    </message>
    <message>
      <source>all four</source>
      <translation>los cuatro</translation>
    </message>
    <message>
      <source>all {count}</source>
      <translation>los {count}</translation>
    </message>
    <message>
      <source>Nothing is chosen: no part is for the test</source>
      <translation>No se elige nada: ninguna parte es para la prueba</translation>
    </message>
    <message>
      <source>Nothing is drawn: there is neither a sample nor noise</source>
      <translation>No se sortea nada: no hay muestra ni ruido</translation>
    </message>
  </context>
  <context>
    <name>DataSheet</name>
    <message>
      <source>All data</source>
      <translation>Todos los datos</translation>
    </message>
    <message>
      <source>Own file…</source>
      <translation>Fichero propio…</translation>
    </message>
    <message>
      <source>Tables (CSV), arrays (NPZ, NPY) and pictures (IDX)</source>
      <translation>Tablas (CSV), arreglos (NPZ, NPY) e imágenes (IDX)</translation>
    </message>
  </context>
  <context>
    <name>DecisionCanvas</name>
    <message>
      <source>Decision map</source>
      <translation>Mapa de decisión</translation>
    </message>
    <message>
      <source>no map yet</source>
      <translation>aún sin mapa</translation>
    </message>
  </context>
  <context>
    <name>DecisionView</name>
    <message>
      <source>largest output</source>
      <translation>salida mayor</translation>
    </message>
    <message>
      <source>class</source>
      <translation>clase</translation>
    </message>
    <message>
      <source>Move with the mouse or the arrow keys</source>
      <translation>Mover con el ratón o las flechas</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Let it want {0}</source>
      <translation>Que quiera {0}</translation>
    </message>
    <message>
      <source>{0} · want {1}</source>
      <translation>{0} · quiere {1}</translation>
    </message>
    <message>
      <source>class {0}: {1}</source>
      <translation>clase {0}: {1}</translation>
    </message>
    <message>
      <source>Output on the map</source>
      <translation>Salida en el mapa</translation>
    </message>
    <message>
      <source>Which output the colours show</source>
      <translation>Qué salida muestran los colores</translation>
    </message>
    <message>
      <source>No decision map yet.</source>
      <translation>Aún sin mapa de decisión.</translation>
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation>{0} de {1} patrones dibujados</translation>
    </message>
    <message>
      <source>a slice: {0}</source>
      <translation>un corte: {0}</translation>
    </message>
    <message>
      <source>faint: patterns beside it</source>
      <translation>tenues: patrones fuera de él</translation>
    </message>
    <message>
      <source>one input: nothing changes upwards</source>
      <translation>una entrada: hacia arriba nada cambia</translation>
    </message>
    <message>
      <source>{0} = 1 − {1}, {2} = 1 − {3}</source>
      <translation>{0} = 1 − {1}, {2} = 1 − {3}</translation>
    </message>
    <message>
      <source>no boundary here: no output is a finite number</source>
      <translation>sin frontera aquí: ninguna salida es un número finito</translation>
    </message>
    <message>
      <source>no boundary here: {0} is the largest everywhere</source>
      <translation>sin frontera aquí: {0} es la mayor en todas partes</translation>
    </message>
    <message>
      <source>no boundary here: nowhere is another output larger</source>
      <translation>sin frontera aquí: en ninguna parte es mayor otra salida</translation>
    </message>
    <message>
      <source>no boundary here: everywhere above {0}</source>
      <translation>sin frontera aquí: en todas partes por encima de {0}</translation>
    </message>
    <message>
      <source>no boundary here: everywhere below {0}</source>
      <translation>sin frontera aquí: en todas partes por debajo de {0}</translation>
    </message>
    <message>
      <source>no boundary here: {0} everywhere</source>
      <translation>sin frontera aquí: {0} en todas partes</translation>
    </message>
    <message>
      <source>no boundary here: nowhere above {0}</source>
      <translation>sin frontera aquí: en ninguna parte por encima de {0}</translation>
    </message>
    <message>
      <source>{0} at {1} · wants {2} · {3} of {4} patterns</source>
      <translation>{0} en {1} · quiere {2} · {3} de {4} patrones</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} y {1}</translation>
    </message>
    <message>
      <source>Decision map of {0} over {1}.</source>
      <translation>Mapa de decisión de {0} sobre {1}.</translation>
    </message>
    <message>
      <source>On the boundary the two largest outputs are equal.</source>
      <translation>En la frontera las dos salidas mayores son iguales.</translation>
    </message>
    <message>
      <source>On the boundary the output is {0}.</source>
      <translation>En la frontera la salida es {0}.</translation>
    </message>
    <message>
      <source>Read: {0}.</source>
      <translation>Leído: {0}.</translation>
    </message>
    <message>
      <source>Class {0}: {1} patterns.</source>
      <translation>Clase {0}: {1} patrones.</translation>
    </message>
    <message>
      <source>Class {0}: {1}.</source>
      <translation>Clase {0}: {1}.</translation>
    </message>
    <message>
      <source>{0} wrong.</source>
      <translation>{0} mal.</translation>
    </message>
    <message>
      <source>Wrong: {0} gets class {1}, want {2}.</source>
      <translation>Mal: {0} recibe la clase {1}, quiere {2}.</translation>
    </message>
    <message>
      <source>{0} patterns on the blue side, {1} others, {2} wrong.</source>
      <translation>{0} patrones en el lado azul, {1} otros, {2} mal.</translation>
    </message>
    <message>
      <source>{0} above {1}: {2}.</source>
      <translation>{0} por encima de {1}: {2}.</translation>
    </message>
    <message>
      <source>{0} not above {1}: {2}.</source>
      <translation>{0} no por encima de {1}: {2}.</translation>
    </message>
    <message>
      <source>Wrong: {0} gives {1}, want {2}.</source>
      <translation>Mal: {0} da {1}, quiere {2}.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Not written</source>
      <translation>No escrito</translation>
    </message>
    <message>
      <source>Not compared</source>
      <translation>No comparado</translation>
    </message>
    <message>
      <source>Taking {name}: {count} patterns</source>
      <translation>Tomando {name}: {count} patrones</translation>
    </message>
    <message>
      <source>A branch begins at step {0}; undo returns to the one before</source>
      <translation>Una rama empieza en el paso {0}; deshacer vuelve a la anterior</translation>
    </message>
    <message>
      <source>At step {0}: the weights are those of {1}; the output moved by {2}</source>
      <translation>En el paso {0}: los pesos son los de {1}; la salida se movió {2}</translation>
    </message>
    <message>
      <source>From step {0} on another engine takes the steps: this one cannot</source>
      <translation>Desde el paso {0} otro motor da los pasos: este no puede</translation>
    </message>
    <message>
      <source>At step {0}: the output moved by {1}</source>
      <translation>En el paso {0}: la salida se movió {1}</translation>
    </message>
    <message>
      <source>At step {0}: the output moved by {1}; the twins' incoming weights differ by ±{2} %</source>
      <translation>En el paso {0}: la salida se movió {1}; los pesos de entrada de las gemelas difieren ±{2} %</translation>
    </message>
  </context>
  <context>
    <name>Docks</name>
    <message>
      <source>Panels that share a place</source>
      <translation>Paneles que comparten un sitio</translation>
    </message>
  </context>
  <context>
    <name>DoctorView</name>
    <message>
      <source>Solved</source>
      <translation>Resuelto</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendiendo</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>Lento</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Atascado</translation>
    </message>
    <message>
      <source>Unstable</source>
      <translation>Inestable</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>Divergido</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>numbers became too large</source>
      <translation>hubo números demasiado grandes</translation>
    </message>
    <message>
      <source>the output and the loss do not fit together</source>
      <translation>la salida y la pérdida no encajan</translation>
    </message>
    <message>
      <source>the output cannot reach its targets</source>
      <translation>la salida no puede llegar a sus objetivos</translation>
    </message>
    <message>
      <source>the output passes no gradient</source>
      <translation>la salida no deja pasar gradiente</translation>
    </message>
    <message>
      <source>the data contradict themselves</source>
      <translation>los datos se contradicen</translation>
    </message>
    <message>
      <source>the network is one straight cut</source>
      <translation>la red es un solo corte recto</translation>
    </message>
    <message>
      <source>one unit cuts the plane only once</source>
      <translation>una unidad corta el plano una sola vez</translation>
    </message>
    <message>
      <source>inputs that differ get the same answer</source>
      <translation>entradas distintas reciben la misma respuesta</translation>
    </message>
    <message>
      <source>the units are all alike</source>
      <translation>las unidades son todas iguales</translation>
    </message>
    <message>
      <source>the difference between the inputs dies away on its way</source>
      <translation>la diferencia entre las entradas se pierde en el camino</translation>
    </message>
    <message>
      <source>the learning rate may be too high</source>
      <translation>la tasa de aprendizaje puede ser demasiado alta</translation>
    </message>
    <message>
      <source>the learning rate is low</source>
      <translation>la tasa de aprendizaje es baja</translation>
    </message>
    <message>
      <source>units are off for every input</source>
      <translation>hay unidades apagadas para toda entrada</translation>
    </message>
    <message>
      <source>units are saturated for every input</source>
      <translation>hay unidades saturadas para toda entrada</translation>
    </message>
    <message>
      <source>units say the same</source>
      <translation>hay unidades que dicen lo mismo</translation>
    </message>
    <message>
      <source>hardly any gradient arrives</source>
      <translation>apenas llega gradiente</translation>
    </message>
    <message>
      <source>the gradient grows on its way back</source>
      <translation>el gradiente crece al volver</translation>
    </message>
    <message>
      <source>few units are alive at the start</source>
      <translation>pocas unidades viven al inicio</translation>
    </message>
    <message>
      <source>it stands on a saddle</source>
      <translation>está en un punto de silla</translation>
    </message>
    <message>
      <source>it stands in a local minimum</source>
      <translation>está en un mínimo local</translation>
    </message>
    <message>
      <source>the loss is flat here</source>
      <translation>la pérdida es llana aquí</translation>
    </message>
    <message>
      <source>some patterns are on their wrong side</source>
      <translation>hay patrones en el lado equivocado</translation>
    </message>
    <message>
      <source>{0} off for every input</source>
      <translation>{0}: apagado para toda entrada</translation>
    </message>
    <message>
      <source>off for every input, since step: {0}</source>
      <translation>apagado para toda entrada, desde el paso: {0}</translation>
    </message>
    <message>
      <source>two inputs look the same to this network</source>
      <translation>dos entradas se parecen para esta red</translation>
    </message>
    <message>
      <source>three inputs look the same to this network</source>
      <translation>tres entradas se parecen para esta red</translation>
    </message>
    <message>
      <source>four inputs look the same to this network</source>
      <translation>cuatro entradas se parecen para esta red</translation>
    </message>
    <message>
      <source>{0} inputs look the same to this network</source>
      <translation>{0} entradas se parecen para esta red</translation>
    </message>
    <message>
      <source>gradient {0}</source>
      <translation>gradiente {0}</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>paso {0}</translation>
    </message>
    <message>
      <source>Revive {unit}</source>
      <translation>Reanimar {unit}</translation>
    </message>
    <message>
      <source>Revive {units}</source>
      <translation>Reanimar {units}</translation>
    </message>
    <message>
      <source>Wake {unit}: bias {value}</source>
      <translation>Despertar {unit}: sesgo {value}</translation>
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation>{layer}: una unidad más</translation>
    </message>
    <message>
      <source>{layer}: {count} units more</source>
      <translation>{layer}: {count} unidades más</translation>
    </message>
    <message>
      <source>A hidden layer</source>
      <translation>Una capa oculta</translation>
    </message>
    <message>
      <source>Skip {source} → {layer}</source>
      <translation>Atajo {source} → {layer}</translation>
    </message>
    <message>
      <source>Loss: {loss}</source>
      <translation>Pérdida: {loss}</translation>
    </message>
    <message>
      <source>{layer}: {activation}, {loss}</source>
      <translation>{layer}: {activation}, {loss}</translation>
    </message>
    <message>
      <source>Optimizer: {optimizer}</source>
      <translation>Optimizador: {optimizer}</translation>
    </message>
    <message>
      <source>Rate {learning_rate}</source>
      <translation>Tasa {learning_rate}</translation>
    </message>
    <message>
      <source>Schedule: {learning_rate_schedule}</source>
      <translation>Programa: {learning_rate_schedule}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>{layer}: start by {kernel_initializer}</source>
      <translation>{layer}: inicio {kernel_initializer}</translation>
    </message>
    <message>
      <source>{layer}: random biases</source>
      <translation>{layer}: sesgos al azar</translation>
    </message>
    <message>
      <source>Encoding {encoding}</source>
      <translation>Codificación {encoding}</translation>
    </message>
    <message>
      <source>Other start</source>
      <translation>Otro inicio</translation>
    </message>
    <message>
      <source>Restart, rate {learning_rate}</source>
      <translation>Reiniciar, tasa {learning_rate}</translation>
    </message>
    <message>
      <source>Restart with {optimizer}</source>
      <translation>Reiniciar con {optimizer}</translation>
    </message>
    <message>
      <source>Continue as it is</source>
      <translation>Seguir tal cual</translation>
    </message>
    <message>
      <source>to be tried</source>
      <translation>por probar</translation>
    </message>
    <message>
      <source>cannot be done here</source>
      <translation>aquí no se puede</translation>
    </message>
    <message>
      <source>here:</source>
      <translation>aquí:</translation>
    </message>
    <message>
      <source>alike:</source>
      <translation>parecidos:</translation>
    </message>
    <message>
      <source>new starts:</source>
      <translation>inicios nuevos:</translation>
    </message>
    <message>
      <source>{0} of {1} ({2})</source>
      <translation>{0} de {1} ({2})</translation>
    </message>
    <message>
      <source>here: {0} of {1}</source>
      <translation>aquí: {0} de {1}</translation>
    </message>
    <message>
      <source>here: not within {0} steps</source>
      <translation>aquí: no en {0} pasos</translation>
    </message>
    <message>
      <source>here: solved</source>
      <translation>aquí: resuelto</translation>
    </message>
    <message>
      <source>here: solved after {0} steps</source>
      <translation>aquí: resuelto tras {0} pasos</translation>
    </message>
    <message>
      <source>here: {0}</source>
      <translation>aquí: {0}</translation>
    </message>
    <message>
      <source>It is to be tried.</source>
      <translation>Está por probar.</translation>
    </message>
    <message>
      <source>More tries are under way.</source>
      <translation>Hay más pruebas en marcha.</translation>
    </message>
    <message>
      <source>Other random starts would not differ.</source>
      <translation>Otros inicios aleatorios no diferirían.</translation>
    </message>
    <message>
      <source>Tried at step {0}.</source>
      <translation>Probado en el paso {0}.</translation>
    </message>
    <message>
      <source>The remedies are about to be tried.</source>
      <translation>Los remedios están a punto de probarse.</translation>
    </message>
    <message>
      <source>Each remedy is being tried, on step {0}: {1} % done.</source>
      <translation>Se prueba cada remedio, en el paso {0}: {1} % hecho.</translation>
    </message>
    <message>
      <source>Tried on step {0}, each for {1} steps.</source>
      <translation>Probado en el paso {0}, cada uno durante {1} pasos.</translation>
    </message>
    <message>
      <source>Alike: {0} of {1} random starts stand where this run does.</source>
      <translation>Parecidos: {0} de {1} inicios aleatorios están donde está este.</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Doctor</translation>
    </message>
    <message>
      <source>Change nothing and train on</source>
      <translation>No cambiar nada y seguir entrenando</translation>
    </message>
    <message>
      <source>Remedy: {0}</source>
      <translation>Remedio: {0}</translation>
    </message>
    <message>
      <source>The doctor has not looked yet.</source>
      <translation>El doctor aún no ha mirado.</translation>
    </message>
    <message>
      <source>What may help: {0}.</source>
      <translation>Qué puede ayudar: {0}.</translation>
    </message>
    <message>
      <source>also: {0}</source>
      <translation>también: {0}</translation>
    </message>
    <message>
      <source>also: {0}; {1} more</source>
      <translation>también: {0}; {1} más</translation>
    </message>
  </context>
  <context>
    <name>Dots</name>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Paso {0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>Drawing</name>
    <message>
      <source>drag to read the output · dots: the colour that is wanted · × wrong</source>
      <translation>arrastre para leer la salida · puntos: el color que se quiere · × mal</translation>
    </message>
    <message>
      <source>click to draw a pattern; with the arrow keys and Enter, too</source>
      <translation>haga clic para dibujar un patrón; también con las flechas e Intro</translation>
    </message>
    <message>
      <source>drag a pattern to another place; Enter takes it for the arrow keys</source>
      <translation>arrastre un patrón a otro sitio; Intro lo toma para las flechas</translation>
    </message>
    <message>
      <source>click a pattern to delete it; equal ones go together</source>
      <translation>haga clic en un patrón para borrarlo; los iguales se van juntos</translation>
    </message>
    <message>
      <source>drag to read the output · dots: the class that is wanted · ring: wrong</source>
      <translation>arrastre para leer la salida · puntos: la clase que se quiere · aro: mal</translation>
    </message>
    <message>
      <source>{0} · will want {1}</source>
      <translation>{0} · querrá {1}</translation>
    </message>
    <message>
      <source>{0} inputs: a place on the map is no pattern, so none can be drawn</source>
      <translation>{0} entradas: un lugar del mapa no es un patrón, así que no se puede dibujar ninguno</translation>
    </message>
    <message>
      <source>Targets of several numbers of any size cannot be chosen here</source>
      <translation>Aquí no se pueden elegir objetivos de varios números cualesquiera</translation>
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>The compiled engine is ready: Restart takes it</source>
      <translation>El motor compilado está listo: Reiniciar lo toma</translation>
    </message>
    <message>
      <source>The compiled engine could not be made ready; NumPy takes the steps</source>
      <translation>El motor compilado no se pudo preparar; NumPy da los pasos</translation>
    </message>
    <message>
      <source>compiled</source>
      <translation>compilado</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Engine: {0}</source>
      <translation>Motor: {0}</translation>
    </message>
    <message>
      <source>{0} · getting the compiled one ready…</source>
      <translation>{0} · preparando el compilado…</translation>
    </message>
    <message>
      <source>The engine that takes the steps. A run keeps it; Restart and opening choose it by the network's shape.</source>
      <translation>El motor que da los pasos. Un entrenamiento lo conserva; Reiniciar y abrir lo eligen según la forma de la red.</translation>
    </message>
  </context>
  <context>
    <name>ExperimentPicker</name>
    <message>
      <source>Experiment</source>
      <translation>Experimento</translation>
    </message>
    <message>
      <source>changed since it was opened or saved</source>
      <translation>cambiado desde que se abrió o guardó</translation>
    </message>
    <message>
      <source>Open another experiment</source>
      <translation>Abrir otro experimento</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Export a picture</source>
      <translation>Exportar una imagen</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>Qué muestra la imagen</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Clase de fichero</translation>
    </message>
    <message>
      <source>Resolution of the picture</source>
      <translation>Resolución de la imagen</translation>
    </message>
    <message>
      <source>{0} (hidden)</source>
      <translation>{0} (oculto)</translation>
    </message>
    <message>
      <source>PNG: pixels</source>
      <translation>PNG: píxeles</translation>
    </message>
    <message>
      <source>SVG: lines and words, sharp at any size</source>
      <translation>SVG: líneas y palabras, nítidas a cualquier tamaño</translation>
    </message>
    <message>
      <source>PDF: lines and words, for print</source>
      <translation>PDF: líneas y palabras, para imprimir</translation>
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation>1×, como en la pantalla</translation>
    </message>
    <message>
      <source>2×, sharp in print</source>
      <translation>2×, nítido al imprimir</translation>
    </message>
    <message>
      <source>&amp;Picture of</source>
      <translation>&amp;Imagen de</translation>
    </message>
    <message>
      <source>&amp;Kind of file</source>
      <translation>C&amp;lase de fichero</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>&amp;Resolución</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;Guardar como…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>a page of {0} × {1} cm</source>
      <translation>una página de {0} × {1} cm</translation>
    </message>
    <message>
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} píxeles</translation>
    </message>
    <message>
      <source>: too large for memory</source>
      <translation>: demasiado grande para la memoria</translation>
    </message>
  </context>
  <context>
    <name>FileQuestions</name>
    <message>
      <source>Open an experiment</source>
      <translation>Abrir un experimento</translation>
    </message>
    <message>
      <source>Sessions, experiments, scripts, pictures and weights ({0})</source>
      <translation>Sesiones, experimentos, scripts, imágenes y pesos ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>Guardar la sesión</translation>
    </message>
    <message>
      <source>Sessions (*.xorviz)</source>
      <translation>Sesiones (*.xorviz)</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Cambios sin guardar</translation>
    </message>
    <message>
      <source>“{0}” has changes that no file holds.</source>
      <translation>«{0}» tiene cambios que ningún fichero contiene.</translation>
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz (process {1}).</source>
      <translation>«{0}» está abierto en otra ventana de xorviz (proceso {1}).</translation>
    </message>
    <message>
      <source>“{0}” is open in other windows of xorviz (processes {1}).</source>
      <translation>«{0}» está abierto en otras ventanas de xorviz (procesos {1}).</translation>
    </message>
    <message>
      <source>As a &amp;copy</source>
      <translation>Como &amp;copia</translation>
    </message>
    <message>
      <source>&amp;Open anyway</source>
      <translation>&amp;Abrir de todos modos</translation>
    </message>
    <message>
      <source>&amp;Keep it open</source>
      <translation>&amp;Dejarlo abierto</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Open twice</source>
      <translation>Abierto dos veces</translation>
    </message>
    <message>
      <source>Where both save, the later one is asked first. A copy is saved to a file of its own.</source>
      <translation>Si ambas guardan, se pregunta a la última. Una copia se guarda en un fichero propio.</translation>
    </message>
    <message>
      <source>“{0}” was changed by another window or program since it was opened or saved here.</source>
      <translation>«{0}» lo cambió otra ventana o programa desde que se abrió o guardó aquí.</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
      <source>&amp;Overwrite it</source>
      <translation>&amp;Sobrescribirlo</translation>
    </message>
    <message>
      <source>Changed meanwhile</source>
      <translation>Cambiado entretanto</translation>
    </message>
    <message>
      <source>Overwritten, what the other has saved there is lost.</source>
      <translation>Al sobrescribirlo se pierde lo que el otro guardó ahí.</translation>
    </message>
    <message>
      <source>{0} copy</source>
      <translation>{0} copia</translation>
    </message>
    <message>
      <source>{0} copy {1}</source>
      <translation>{0} copia {1}</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>Not opened</source>
      <translation>No abierto</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>An experiment of your own.</source>
      <translation>Un experimento propio.</translation>
    </message>
    <message>
      <source>Saved {0} at step {1}</source>
      <translation>{0} guardado en el paso {1}</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>No guardado</translation>
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <source>Fold the other findings away</source>
      <translation>Plegar los demás hallazgos</translation>
    </message>
    <message>
      <source>Show the other findings</source>
      <translation>Mostrar los demás hallazgos</translation>
    </message>
  </context>
  <context>
    <name>GradientDialog</name>
    <message>
      <source>Check of the gradient</source>
      <translation>Verificación del gradiente</translation>
    </message>
    <message>
      <source>Progress of the check</source>
      <translation>Avance de la verificación</translation>
    </message>
    <message>
      <source>The gradient layer by layer</source>
      <translation>El gradiente capa por capa</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>Verificar &amp;otra vez</translation>
    </message>
    <message>
      <source>Comparing the gradient with differences of the loss …</source>
      <translation>Comparando el gradiente con diferencias de la pérdida …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>The check could not be made; the log has the details.</source>
      <translation>La verificación no se pudo hacer; el registro tiene los detalles.</translation>
    </message>
    <message>
      <source>At step {0} every weight stands at a kink, so that nothing can be compared.</source>
      <translation>En el paso {0} cada peso está en un quiebre, así que no se puede comparar nada.</translation>
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss exactly.</source>
      <translation>En el paso {0} el gradiente es correcto: coincide exactamente con las diferencias de la pérdida.</translation>
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss to {1}.</source>
      <translation>En el paso {0} el gradiente es correcto: coincide con las diferencias de la pérdida salvo {1}.</translation>
    </message>
    <message>
      <source>At step {0} the gradient does not agree: in layer “{1}” it is off by {2}. That is a defect of xorviz; please report it.</source>
      <translation>En el paso {0} el gradiente no coincide: en la capa «{1}» se aparta {2}. Es un defecto de xorviz; comuníquelo.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <source>Weights compared</source>
      <translation>Pesos comparados</translation>
    </message>
    <message>
      <source>At a kink</source>
      <translation>En un quiebre</translation>
    </message>
    <message>
      <source>Worst relative error</source>
      <translation>Peor error relativo</translation>
    </message>
    <message>
      <source>Each weight and bias is moved up and down by 0.00001, and what the loss over the whole training set changes by is compared with the gradient by which training moves it. Of a larger layer {0} are drawn. A kink is a place where a slope jumps, as that of ReLU does at 0: where the move leads over one, the difference mixes two slopes and says nothing, so the weight is set aside.</source>
      <translation>Cada peso y cada sesgo se mueve 0.00001 arriba y abajo, y lo que con ello cambia la pérdida sobre todo el conjunto de entrenamiento se compara con el gradiente por el que el entrenamiento lo mueve. De una capa mayor se sortean {0}. Un quiebre es un sitio donde una pendiente salta, como la de ReLU en 0: donde el movimiento cruza uno, la diferencia mezcla dos pendientes y no dice nada, así que el peso se aparta.</translation>
    </message>
  </context>
  <context>
    <name>Head</name>
    <message>
      <source>The doctor has not looked yet</source>
      <translation>El doctor aún no ha mirado</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Copied the diagnostics: paste them where they are asked for</source>
      <translation>Diagnóstico copiado: péguelo donde se lo pidan</translation>
    </message>
    <message>
      <source>The log is in {0}</source>
      <translation>El registro está en {0}</translation>
    </message>
  </context>
  <context>
    <name>HiddenSpaceCanvas</name>
    <message>
      <source>Hidden space</source>
      <translation>Espacio oculto</translation>
    </message>
  </context>
  <context>
    <name>HiddenSpaceView</name>
    <message>
      <source>{0} more</source>
      <translation>{0} más</translation>
    </message>
    <message>
      <source>colour and name: the class</source>
      <translation>color y nombre: la clase</translation>
    </message>
    <message>
      <source>colour: what {0} should be</source>
      <translation>color: lo que {0} debería ser</translation>
    </message>
    <message>
      <source>blue wants {0}</source>
      <translation>azul quiere {0}</translation>
    </message>
    <message>
      <source>orange wants {0}</source>
      <translation>naranja quiere {0}</translation>
    </message>
    <message>
      <source>Show where this layer sends the inputs</source>
      <translation>Mostrar adónde lleva esta capa las entradas</translation>
    </message>
    <message>
      <source>Layer of the hidden space</source>
      <translation>Capa del espacio oculto</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>aún sin imagen</translation>
    </message>
    <message>
      <source>No hidden space yet.</source>
      <translation>Aún sin espacio oculto.</translation>
    </message>
    <message>
      <source>point at a mark</source>
      <translation>señale una marca</translation>
    </message>
    <message>
      <source>principal axis {0} · {1}</source>
      <translation>eje principal {0} · {1}</translation>
    </message>
    <message>
      <source>No hidden layer: {0} cuts the space of the inputs itself.</source>
      <translation>Sin capa oculta: {0} corta el espacio mismo de las entradas.</translation>
    </message>
    <message>
      <source>Nothing to draw: what {0} makes of the inputs is no finite number.</source>
      <translation>Nada que dibujar: lo que {0} hace de las entradas no es un número finito.</translation>
    </message>
    <message>
      <source>{0} inputs → 1 point</source>
      <translation>{0} entradas → 1 punto</translation>
    </message>
    <message>
      <source>{0} inputs → {1} points</source>
      <translation>{0} entradas → {1} puntos</translation>
    </message>
    <message>
      <source>split: two answers wanted</source>
      <translation>partido: se quieren dos respuestas</translation>
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation>{0} de {1} patrones dibujados</translation>
    </message>
    <message>
      <source>dashed: the other units at their mean</source>
      <translation>discontinua: las otras unidades en su media</translation>
    </message>
    <message>
      <source>{0} is above {1} everywhere here</source>
      <translation>{0} está aquí siempre por encima de {1}</translation>
    </message>
    <message>
      <source>{0} is below {1} everywhere here</source>
      <translation>{0} está aquí siempre por debajo de {1}</translation>
    </message>
    <message>
      <source>{0} are one point, and want {1}</source>
      <translation>{0} son un punto, y quieren {1}</translation>
    </message>
    <message>
      <source>{0} are one point · all want {1}</source>
      <translation>{0} son un punto · todos quieren {1}</translation>
    </message>
    <message>
      <source>{0} wants {1}</source>
      <translation>{0} quiere {1}</translation>
    </message>
    <message>
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>mal</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} y {1}</translation>
    </message>
    <message>
      <source>Hidden space of {0} over {1}.</source>
      <translation>Espacio oculto de {0} sobre {1}.</translation>
    </message>
    <message>
      <source>{0} patterns.</source>
      <translation>{0} patrones.</translation>
    </message>
    <message>
      <source>No two patterns lie on the same point.</source>
      <translation>No hay dos patrones en el mismo punto.</translation>
    </message>
    <message>
      <source>{0} lie on the same point.</source>
      <translation>{0} están en el mismo punto.</translation>
    </message>
    <message>
      <source>{0} lie on the same point, and want different answers: {1}.</source>
      <translation>{0} están en el mismo punto, y quieren respuestas distintas: {1}.</translation>
    </message>
    <message>
      <source>{0} more such groups.</source>
      <translation>{0} grupos más de esos.</translation>
    </message>
    <message>
      <source>Where {0} is above {1}: {2}.</source>
      <translation>Donde {0} está por encima de {1}: {2}.</translation>
    </message>
    <message>
      <source>Where it is not: {2}.</source>
      <translation>Donde no lo está: {2}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
  </context>
  <context>
    <name>InsertButton</name>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>Add a layer before {0}</source>
      <translation>Añadir una capa antes de {0}</translation>
    </message>
    <message>
      <source>Add a layer here, before {0}</source>
      <translation>Añadir una capa aquí, antes de {0}</translation>
    </message>
    <message>
      <source>Before {0}</source>
      <translation>Antes de {0}</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Not opened</source>
      <translation>No abierto</translation>
    </message>
  </context>
  <context>
    <name>LandscapeCanvas</name>
    <message>
      <source>Loss landscape</source>
      <translation>Paisaje de la pérdida</translation>
    </message>
    <message>
      <source>computing the losses…</source>
      <translation>calculando las pérdidas…</translation>
    </message>
  </context>
  <context>
    <name>LandscapeView</name>
    <message>
      <source>drag the dot, or press arrow keys, to move the network · square: the start</source>
      <translation>arrastre el punto, o pulse las flechas, para mover la red · cuadrado: el inicio</translation>
    </message>
    <message>
      <source>No landscape yet.</source>
      <translation>Aún sin paisaje.</translation>
    </message>
    <message>
      <source>two weights</source>
      <translation>dos pesos</translation>
    </message>
    <message>
      <source>gradient × random</source>
      <translation>gradiente × azar</translation>
    </message>
    <message>
      <source>axes of the path</source>
      <translation>ejes del camino</translation>
    </message>
    <message>
      <source>bias of {0}</source>
      <translation>sesgo de {0}</translation>
    </message>
    <message>
      <source>{0} axis of the path: {1} % of it</source>
      <translation>{0} eje del camino: {1} % de él</translation>
    </message>
    <message>
      <source>first</source>
      <translation>primer</translation>
    </message>
    <message>
      <source>second</source>
      <translation>segundo</translation>
    </message>
    <message>
      <source>down the gradient of step {0}</source>
      <translation>bajando por el gradiente del paso {0}</translation>
    </message>
    <message>
      <source>the gradient is 0: a random direction</source>
      <translation>el gradiente es 0: una dirección al azar</translation>
    </message>
    <message>
      <source>random direction {0}</source>
      <translation>dirección al azar {0}</translation>
    </message>
    <message>
      <source>No landscape: the loss of so many weights and patterns, at about 1,000 places, would take too long to compute.</source>
      <translation>Sin paisaje: calcular la pérdida de tantos pesos y patrones, en unos 1,000 sitios, llevaría demasiado.</translation>
    </message>
    <message>
      <source>The path of so many weights is not kept; choose two weights, or the gradient.</source>
      <translation>El camino de tantos pesos no se guarda; elija dos pesos, o el gradiente.</translation>
    </message>
    <message>
      <source>There is no path yet: the weights have not moved. Train some steps.</source>
      <translation>Aún no hay camino: los pesos no se han movido. Dé unos pasos.</translation>
    </message>
    <message>
      <source>No landscape: the weights are too large for their loss to be drawn.</source>
      <translation>Sin paisaje: los pesos son demasiado grandes para dibujar su pérdida.</translation>
    </message>
    <message>
      <source>the path of so many weights is not kept</source>
      <translation>el camino de tantos pesos no se guarda</translation>
    </message>
    <message>
      <source>path from step {0}</source>
      <translation>camino desde el paso {0}</translation>
    </message>
    <message>
      <source>path from step {0}, up to {1} off this plane</source>
      <translation>camino desde el paso {0}, hasta {1} fuera de este plano</translation>
    </message>
    <message>
      <source>losses as at step {0}</source>
      <translation>pérdidas como en el paso {0}</translation>
    </message>
    <message>
      <source>hatched: no finite loss</source>
      <translation>rayado: sin pérdida finita</translation>
    </message>
    <message>
      <source>{0} · loss {1}</source>
      <translation>{0} · pérdida {1}</translation>
    </message>
    <message>
      <source>{0} · loss about {1}</source>
      <translation>{0} · pérdida de unos {1}</translation>
    </message>
    <message>
      <source>Loss landscape. To the right: {0}. Upwards: {1}.</source>
      <translation>Paisaje de la pérdida. A la derecha: {0}. Hacia arriba: {1}.</translation>
    </message>
    <message>
      <source>The network is at {0}.</source>
      <translation>La red está en {0}.</translation>
    </message>
    <message>
      <source>The lowest loss here is {0}, at ({1}, {2}).</source>
      <translation>La menor pérdida aquí es {0}, en ({1}, {2}).</translation>
    </message>
    <message>
      <source>Lines mark the floors of plateaus: {0}.</source>
      <translation>Las líneas marcan los suelos de las mesetas: {0}.</translation>
    </message>
  </context>
  <context>
    <name>LayerControls</name>
    <message>
      <source>Activation of {0}</source>
      <translation>Activación de {0}</translation>
    </message>
    <message>
      <source>Remove a unit from {0}</source>
      <translation>Quitar una unidad de {0}</translation>
    </message>
    <message>
      <source>Remove the last unit</source>
      <translation>Quitar la última unidad</translation>
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation>Añadir una unidad a {0}</translation>
    </message>
    <message>
      <source>Add a unit</source>
      <translation>Añadir una unidad</translation>
    </message>
    <message>
      <source>Menu of layer {0}</source>
      <translation>Menú de la capa {0}</translation>
    </message>
    <message>
      <source>{0}: penalties, skip connections, add or remove a layer</source>
      <translation>{0}: penalizaciones, atajos, añadir o quitar una capa</translation>
    </message>
    <message numerus="yes">
      <source>%n unit(s)</source>
      <translation>
        <numerusform>%n unidad</numerusform>
        <numerusform>%n unidades</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>scale ±{0}</source>
      <translation>escala ±{0}</translation>
    </message>
    <message>
      <source>blue positive · orange negative · scale ±{0}</source>
      <translation>azul positivo · naranja negativo · escala ±{0}</translation>
    </message>
    <message>
      <source>scale ½ ± ½</source>
      <translation>escala ½ ± ½</translation>
    </message>
    <message>
      <source>blue above ½ · orange below ½ · scale ±½</source>
      <translation>azul sobre ½ · naranja bajo ½ · escala ±½</translation>
    </message>
    <message>
      <source>{0}: weights, ±{1}</source>
      <translation>{0}: pesos, ±{1}</translation>
    </message>
    <message>
      <source>widest line = {0}</source>
      <translation>línea más ancha = {0}</translation>
    </message>
    <message>
      <source>{0}: ½ ± ½</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0}: ½ ± ½</translation>
    </message>
    <message>
      <source>passes no gradient</source>
      <translation>no deja pasar gradiente</translation>
    </message>
    <message>
      <source>at most {0} lines for {1} weights</source>
      <translation>como mucho {0} líneas para {1} pesos</translation>
    </message>
    <message>
      <source>all {0} weights as density, the strongest {1} as lines</source>
      <translation>los {0} pesos como densidad, los {1} más fuertes como líneas</translation>
    </message>
    <message>
      <source>{0} of {1} weights as density, the strongest {2} as lines</source>
      <translation>{0} de {1} pesos como densidad, los {2} más fuertes como líneas</translation>
    </message>
  </context>
  <context>
    <name>LessonPage</name>
    <message>
      <source>Leave the lesson</source>
      <translation>Dejar la lección</translation>
    </message>
    <message>
      <source>Leave the lesson; the experiment stays as it is</source>
      <translation>Dejar la lección; el experimento queda como está</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Muéstreme</translation>
    </message>
    <message>
      <source>Let the lesson do it</source>
      <translation>Dejar que lo haga la lección</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Check my answer</source>
      <translation>Comprobar mi respuesta</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Paso {0} de {1}</translation>
    </message>
    <message>
      <source>Paused at step {0} of {1}; press Run to go on.</source>
      <translation>En pausa en el paso {0} de {1}; pulse Lanzar para seguir.</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Midiendo…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
  </context>
  <context>
    <name>Lessons</name>
    <message>
      <source>The lesson has locked this for now; leave it to go your own way.</source>
      <translation>La lección ha bloqueado esto por ahora; déjela para ir por su cuenta.</translation>
    </message>
    <message>
      <source>You said {0}; measured: {1}.</source>
      <translation>Usted dijo {0}; medido: {1}.</translation>
    </message>
    <message>
      <source>Close! You said {0}; measured: {1}.</source>
      <translation>¡Cerca! Usted dijo {0}; medido: {1}.</translation>
    </message>
    <message>
      <source>Yes, as you said.</source>
      <translation>Sí, como usted dijo.</translation>
    </message>
    <message>
      <source>Not quite. Measured: {0}</source>
      <translation>No del todo. Medido: {0}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
  </context>
  <context>
    <name>ListPage</name>
    <message>
      <source>Lessons</source>
      <translation>Lecciones</translation>
    </message>
    <message>
      <source>Short stories about one network each. Say what you expect, let it run, and see what was measured.</source>
      <translation>Historias cortas sobre una red cada una. Diga qué espera, déjela correr, y vea qué se midió.</translation>
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
      <translation>entrada {name}</translation>
    </message>
    <message>
      <source>target {name}</source>
      <translation>objetivo {name}</translation>
    </message>
  </context>
  <context>
    <name>LossHistogram</name>
    <message>
      <source>Histogram of the losses</source>
      <translation>Histograma de las pérdidas</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>Experimento</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Zonas muertas</translation>
    </message>
    <message>
      <source>Hidden space</source>
      <translation>Espacio oculto</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Doctor</translation>
    </message>
    <message>
      <source>What to see</source>
      <translation>Qué hay que ver</translation>
    </message>
    <message>
      <source>Random starts</source>
      <translation>Inicios aleatorios</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <source>Loss landscape</source>
      <translation>Paisaje de la pérdida</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Lección</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir reci&amp;ente</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ay&amp;uda</translation>
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation>&amp;Lecciones</translation>
    </message>
    <message>
      <source>Lesson: {0}</source>
      <translation>Lección: {0}</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichero</translation>
    </message>
    <message>
      <source>&amp;Presets</source>
      <translation>E&amp;jemplos</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>Abrir: {0}</translation>
    </message>
    <message>
      <source>Export one &amp;view as a picture</source>
      <translation>Exportar una &amp;vista como imagen</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Copy a picture</source>
      <translation>&amp;Copiar una imagen</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translation>E&amp;ntrenamiento</translation>
    </message>
    <message>
      <source>Sp&amp;eed</source>
      <translation>&amp;Velocidad</translation>
    </message>
    <message>
      <source>full</source>
      <translation>plena</translation>
    </message>
    <message>
      <source>{0} steps a second</source>
      <translation>{0} pasos por segundo</translation>
    </message>
    <message>
      <source>Speed: {0}</source>
      <translation>Velocidad: {0}</translation>
    </message>
    <message>
      <source>Ti&amp;me and branches</source>
      <translation>Tie&amp;mpo y ramas</translation>
    </message>
    <message>
      <source>&amp;Memory for the past</source>
      <translation>&amp;Memoria para el pasado</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>Mo&amp;ve the panel</source>
      <translation>&amp;Mover el panel</translation>
    </message>
    <message>
      <source>Si&amp;ze of the panel</source>
      <translation>Tama&amp;ño del panel</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>&amp;Tema</translation>
    </message>
  </context>
  <context>
    <name>MicroscopeBar</name>
    <message>
      <source>Microscope</source>
      <translation>Microscopio</translation>
    </message>
    <message>
      <source>The pattern that goes through the network</source>
      <translation>El patrón que pasa por la red</translation>
    </message>
    <message>
      <source>Pattern under the microscope</source>
      <translation>Patrón bajo el microscopio</translation>
    </message>
    <message>
      <source>Half a step back (Left)</source>
      <translation>Medio paso atrás (Izquierda)</translation>
    </message>
    <message>
      <source>Half a step on (Right)</source>
      <translation>Medio paso adelante (Derecha)</translation>
    </message>
    <message>
      <source>Take this step</source>
      <translation>Dar este paso</translation>
    </message>
    <message>
      <source>Let the run take the step (Right, at its end)</source>
      <translation>Dejar que se dé el paso (Derecha, al final)</translation>
    </message>
    <message>
      <source>Put the microscope away (Esc)</source>
      <translation>Guardar el microscopio (Esc)</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>Patrón</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <source>Each weight times its input, summed, layer by layer</source>
      <translation>Cada peso por su entrada, sumado, capa por capa</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>How far the answer is from what is wanted</source>
      <translation>Lo lejos que está la respuesta de lo que se quiere</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>What of the error goes back over each weight, layer by layer</source>
      <translation>Lo que del error vuelve por cada peso, capa por capa</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Actualización</translation>
    </message>
    <message>
      <source>The gradient of each weight, and what the optimizer makes of it</source>
      <translation>El gradiente de cada peso, y lo que el optimizador hace de él</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>Name of the branch</source>
      <translation>Nombre de la rama</translation>
    </message>
  </context>
  <context>
    <name>Neighbours</name>
    <message>
      <source>“{0}” was changed by another window or program; Save will ask</source>
      <translation>«{0}» lo cambió otra ventana o programa; Guardar preguntará</translation>
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz too (process {1})</source>
      <translation>«{0}» está abierto también en otra ventana de xorviz (proceso {1})</translation>
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
      <translation>{0} de la activación de {1}</translation>
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation>Insertar una capa antes de {0}</translation>
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation>Quitar la capa {0}</translation>
    </message>
    <message>
      <source>Skip connections</source>
      <translation>Atajos</translation>
    </message>
    <message>
      <source>{0}: a layer reads at least one</source>
      <translation>{0}: una capa lee al menos una</translation>
    </message>
    <message>
      <source>Microscope</source>
      <translation>Microscopio</translation>
    </message>
    <message>
      <source>One pattern through one step (Ctrl+M)</source>
      <translation>Un patrón a través de un paso (Ctrl+M)</translation>
    </message>
    <message>
      <source>The run goes on. Pause it to look at one step.</source>
      <translation>El entrenamiento sigue. Páuselo para mirar un paso.</translation>
    </message>
    <message>
      <source>This network, or the batch of its step, is too large to look at so closely.</source>
      <translation>Esta red, o el lote de su paso, es demasiado grande para mirarla tan de cerca.</translation>
    </message>
    <message>
      <source>Too many weights for a number on each: point at a unit or a line.</source>
      <translation>Demasiados pesos para un número en cada uno: señale una unidad o una línea.</translation>
    </message>
    <message>
      <source>Units without room here: {0}.</source>
      <translation>Unidades sin sitio aquí: {0}.</translation>
    </message>
    <message>
      <source>Numbers without room: {0}; point at their unit.</source>
      <translation>Números sin sitio: {0}; señale su unidad.</translation>
    </message>
    <message>
      <source>{0} ({1} more)</source>
      <translation>{0} ({1} más)</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>sesgo</translation>
    </message>
    <message>
      <source>each of its weights stays as it is</source>
      <translation>cada uno de sus pesos queda como está</translation>
    </message>
    <message>
      <source>as they are: {0}</source>
      <translation>como están: {0}</translation>
    </message>
    <message>
      <source>bias {0}</source>
      <translation>sesgo {0}</translation>
    </message>
    <message>
      <source>error 0, times any input = 0</source>
      <translation>error 0, por cualquier entrada = 0</translation>
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. The error of {0} is 0, so from {1} all its weights get 0.</source>
      <translation>El gradiente de un peso es el error de su unidad por su entrada. El error de {0} es 0, así que de {1} todos sus pesos reciben 0.</translation>
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. This is what {1} alone asks of {0}.</source>
      <translation>El gradiente de un peso es el error de su unidad por su entrada. Esto es lo que {1} solo pide a {0}.</translation>
    </message>
    <message>
      <source>{0}: error {1} · input {2} = gradient {3}</source>
      <translation>{0}: error {1} · entrada {2} = gradiente {3}</translation>
    </message>
    <message>
      <source>{0}: {1}; mean gradient {2}, of it from {3}: {4}</source>
      <translation>{0}: {1}; gradiente medio {2}, de él por {3}: {4}</translation>
    </message>
    <message>
      <source>The step takes no other pattern.</source>
      <translation>El paso no toma ningún otro patrón.</translation>
    </message>
    <message>
      <source>{2} is not among the {1} patterns of the coming step: it counts 0.</source>
      <translation>{2} no está entre los {1} patrones del próximo paso: cuenta 0.</translation>
    </message>
    <message>
      <source>{2} is {0} of the {1} patterns of the coming step.</source>
      <translation>{2} es {0} de los {1} patrones del próximo paso.</translation>
    </message>
    <message>
      <source>The gradient of the step is 0; what {0} remembers of earlier ones, or decay, still moves it.</source>
      <translation>El gradiente del paso es 0; lo que {0} recuerda de los anteriores, o el decaimiento, aún lo mueve.</translation>
    </message>
    <message>
      <source>The gradient over the {1} patterns of the step is 0, so nothing changes.</source>
      <translation>El gradiente sobre los {1} patrones del paso es 0, así que nada cambia.</translation>
    </message>
    <message>
      <source>{0} at the rate {1} makes this of the mean gradient over {2} patterns{3}.</source>
      <translation>{0} con la tasa {1} hace esto del gradiente medio sobre {2} patrones{3}.</translation>
    </message>
    <message>
      <source>, with the penalties</source>
      <translation>, con las penalizaciones</translation>
    </message>
    <message>
      <source>, clipped</source>
      <translation>, cortado</translation>
    </message>
    <message>
      <source>{0} is not among them.</source>
      <translation>{0} no está entre ellos.</translation>
    </message>
    <message>
      <source>Nothing of it comes from {0}.</source>
      <translation>Nada de ello viene de {0}.</translation>
    </message>
    <message>
      <source>This step cannot be taken</source>
      <translation>Este paso no se puede dar</translation>
    </message>
    <message>
      <source>The numbers of {0} would stop being finite.</source>
      <translation>Los números de {0} dejarían de ser finitos.</translation>
    </message>
    <message>
      <source>There is no next step</source>
      <translation>No hay paso siguiente</translation>
    </message>
    <message>
      <source>The numbers have stopped being finite.</source>
      <translation>Los números han dejado de ser finitos.</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} más</translation>
    </message>
    <message>
      <source>{0} shares out 1 among all units of {1} by their sums.</source>
      <translation>{0} reparte 1 entre todas las unidades de {1} según sus sumas.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: its sum is not above 0, so {2} gives 0 and its derivative is 0. No error will pass it on the way back.</source>
      <translation>{0} está apagada para {1}: su suma no supera 0, así que {2} da 0 y su derivada es 0. Ningún error la pasará al volver.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: here the derivative of {2} is 0. No error will pass it on the way back.</source>
      <translation>{0} está apagada para {1}: aquí la derivada de {2} es 0. Ningún error la pasará al volver.</translation>
    </message>
    <message>
      <source>{0} lets the error pass for {1}: here the derivative of {2} is {3}.</source>
      <translation>{0} deja pasar el error para {1}: aquí la derivada de {2} es {3}.</translation>
    </message>
    <message>
      <source>{0} gives {1}, wanted {2}</source>
      <translation>{0} da {1}, se quería {2}</translation>
    </message>
    <message>
      <source>{0}: loss {1} ({2})</source>
      <translation>{0}: pérdida {1} ({2})</translation>
    </message>
    <message>
      <source>The loss of {0} does not change with the answer here: nothing goes back.</source>
      <translation>La pérdida de {0} no cambia aquí con la respuesta: nada vuelve.</translation>
    </message>
    <message>
      <source>That is the loss of {0} alone. What goes back is its slope: if {1} grew by a little, the loss would change {2} times as much.</source>
      <translation>Esa es la pérdida de {0} solo. Lo que vuelve es su pendiente: si {1} creciera un poco, la pérdida cambiaría {2} veces tanto.</translation>
    </message>
    <message>
      <source>{0} mixes the errors of all units of {1}: {2} is left.</source>
      <translation>{0} mezcla los errores de todas las unidades de {1}: queda {2}.</translation>
    </message>
    <message>
      <source>{0} → derivative {1} → {2}</source>
      <translation>{0} → derivada {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: weight {1} · error {2} = {3} goes back to {4}</source>
      <translation>{0}: peso {1} · error {2} = {3} vuelve a {4}</translation>
    </message>
    <message>
      <source>{0}: weight {1} · input {2} = {3}</source>
      <translation>{0}: peso {1} · entrada {2} = {3}</translation>
    </message>
    <message>
      <source>No error comes back to {0} for {1}, so from {1} its weights get nothing.</source>
      <translation>Ningún error vuelve a {0} para {1}, así que de {1} sus pesos no reciben nada.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: its sum {2} is not above 0, so its derivative is 0 and no error passes. From {1} its weights get nothing.</source>
      <translation>{0} está apagada para {1}: su suma {2} no supera 0, así que su derivada es 0 y ningún error pasa. De {1} sus pesos no reciben nada.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: at its sum {2} the derivative is 0, so no error passes. From {1} its weights get nothing.</source>
      <translation>{0} está apagada para {1}: en su suma {2} la derivada es 0, así que ningún error pasa. De {1} sus pesos no reciben nada.</translation>
    </message>
    <message>
      <source>If the sum of {0} grew by a little, the loss of {1} would change {2} times as much.</source>
      <translation>Si la suma de {0} creciera un poco, la pérdida de {1} cambiaría {2} veces tanto.</translation>
    </message>
    <message>
      <source>It is an input: nothing learns here, no error goes on.</source>
      <translation>Es una entrada: aquí nada aprende, ningún error sigue.</translation>
    </message>
    <message>
      <source>That is what {0} puts in.</source>
      <translation>Eso es lo que {0} pone.</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Hidden {0}</source>
      <translation>Oculta {0}</translation>
    </message>
    <message>
      <source>mean picture</source>
      <translation>imagen media</translation>
    </message>
    <message>
      <source>… {0} more</source>
      <translation>… {0} más</translation>
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation>Penalización de pesos</translation>
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation>Penalización de sesgos</translation>
    </message>
    <message>
      <source>{0} of the penalty on the weights of {1}</source>
      <translation>{0} de la penalización de los pesos de {1}</translation>
    </message>
    <message>
      <source>{0} of the penalty on the biases of {1}</source>
      <translation>{0} de la penalización de los sesgos de {1}</translation>
    </message>
    <message>
      <source>input</source>
      <translation>entrada</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>peso</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>pesos</translation>
    </message>
    <message>
      <source>Euclidean norm</source>
      <translation>norma euclídea</translation>
    </message>
    <message>
      <source>mean of {0} pictures</source>
      <translation>media de {0} imágenes</translation>
    </message>
    <message>
      <source>mean of {0} of {1} pictures</source>
      <translation>media de {0} de {1} imágenes</translation>
    </message>
    <message>
      <source>row {0}, column {1}</source>
      <translation>fila {0}, columna {1}</translation>
    </message>
    <message>
      <source>at ({0}, {1})</source>
      <translation>en ({0}, {1})</translation>
    </message>
    <message>
      <source>at {0} {1}, {2} {3}</source>
      <translation>en {0} {1}, {2} {3}</translation>
    </message>
    <message>
      <source>off</source>
      <translation>apagada</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>saturada</translation>
    </message>
    <message>
      <source>dead</source>
      <translation>muerta</translation>
    </message>
    <message>
      <source>Network {0}.</source>
      <translation>Red {0}.</translation>
    </message>
    <message>
      <source>Inputs: {0}.</source>
      <translation>Entradas: {0}.</translation>
    </message>
    <message>
      <source>Branches side by side: {0}.</source>
      <translation>Ramas lado a lado: {0}.</translation>
    </message>
    <message>
      <source>{0} by a skip connection</source>
      <translation>{0} por un atajo</translation>
    </message>
    <message>
      <source>Layer {0}: {1} × {2}, reads {3}</source>
      <translation>Capa {0}: {1} × {2}, lee {3}</translation>
    </message>
    <message>
      <source>The input is a picture of {0} × {1}.</source>
      <translation>La entrada es una imagen de {0} × {1}.</translation>
    </message>
    <message>
      <source>Strongest weight shown: {0} to {1}, {2}.</source>
      <translation>Peso más fuerte mostrado: de {0} a {1}, {2}.</translation>
    </message>
    <message>
      <source>Responses over {0} and {1}, {2}.</source>
      <translation>Respuestas sobre {0} y {1}, {2}.</translation>
    </message>
    <message>
      <source>Colour scale ±{0}.</source>
      <translation>Escala de colores ±{0}.</translation>
    </message>
    <message>
      <source>Remove this unit (Delete)</source>
      <translation>Quitar esta unidad (Supr)</translation>
    </message>
    <message>
      <source>Split this unit into two that are a little apart</source>
      <translation>Dividir esta unidad en dos que se apartan un poco</translation>
    </message>
    <message>
      <source>Revive this unit: draw its incoming weights anew</source>
      <translation>Reanimar esta unidad: sortear de nuevo sus pesos de entrada</translation>
    </message>
    <message>
      <source>Drag to a later layer: it will read this one, too</source>
      <translation>Arrastre a una capa posterior: leerá también esta</translation>
    </message>
    <message>
      <source>Remove unit {0}</source>
      <translation>Quitar la unidad {0}</translation>
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation>Dividir la unidad {0}</translation>
    </message>
    <message>
      <source>Revive unit {0}</source>
      <translation>Reanimar la unidad {0}</translation>
    </message>
    <message>
      <source>Connect {0}</source>
      <translation>Conectar {0}</translation>
    </message>
    <message>
      <source>Unpin its values</source>
      <translation>Soltar sus valores</translation>
    </message>
    <message>
      <source>Pin its values</source>
      <translation>Fijar sus valores</translation>
    </message>
    <message>
      <source>Connect {0} to</source>
      <translation>Conectar {0} a</translation>
    </message>
    <message>
      <source>Every later layer reads {0} already</source>
      <translation>Todas las capas posteriores leen ya {0}</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
  </context>
  <context>
    <name>NoiseRow</name>
    <message>
      <source>Noise slider</source>
      <translation>Deslizador del ruido</translation>
    </message>
    <message>
      <source>Noise from 0 to 1 in steps of 0.01</source>
      <translation>Ruido de 0 a 1 en pasos de 0.01</translation>
    </message>
    <message>
      <source>How far the points stray: a part of the reach of the cloud, 0 to 1</source>
      <translation>Cuánto se desvían los puntos: una parte del alcance de la nube, de 0 a 1</translation>
    </message>
    <message>
      <source>Standard deviation of the normal noise on the inputs, 0 to 10</source>
      <translation>Desviación típica del ruido normal en las entradas, de 0 a 10</translation>
    </message>
  </context>
  <context>
    <name>NumberArgument</name>
    <message>
      <source>off</source>
      <translation>no</translation>
    </message>
    <message>
      <source>0 is “{off}”.</source>
      <translation>0 es «{off}».</translation>
    </message>
  </context>
  <context>
    <name>NumberEditor</name>
    <message>
      <source>Enter sets the number, Esc leaves it, ↑ and ↓ change it by 0.1</source>
      <translation>Intro pone el número, Esc lo deja, ↑ y ↓ lo cambian en 0.1</translation>
    </message>
    <message>
      <source>A decimal number is allowed here, such as −0.5 or 1,25.</source>
      <translation>Aquí se permite un número decimal, como −0.5 o 1,25.</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>{0} has been read</source>
      <translation>{0} leído</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>Abriendo {0}…</translation>
    </message>
  </context>
  <context>
    <name>OutputsRow</name>
    <message>
      <source>one</source>
      <translation>una</translation>
    </message>
    <message>
      <source>two</source>
      <translation>dos</translation>
    </message>
    <message>
      <source>three</source>
      <translation>tres</translation>
    </message>
    <message>
      <source>four</source>
      <translation>cuatro</translation>
    </message>
    <message>
      <source>five</source>
      <translation>cinco</translation>
    </message>
    <message>
      <source>six</source>
      <translation>seis</translation>
    </message>
    <message>
      <source>seven</source>
      <translation>siete</translation>
    </message>
    <message>
      <source>eight</source>
      <translation>ocho</translation>
    </message>
  </context>
  <context>
    <name>PaceFields</name>
    <message>
      <source>First step</source>
      <translation>Primer paso</translation>
    </message>
    <message>
      <source>Last step</source>
      <translation>Último paso</translation>
    </message>
    <message>
      <source>Frames a second</source>
      <translation>Fotogramas por segundo</translation>
    </message>
    <message>
      <source>How the length is given</source>
      <translation>Cómo se da la duración</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>segundos</translation>
    </message>
    <message>
      <source>steps a frame</source>
      <translation>pasos por fotograma</translation>
    </message>
    <message>
      <source>Seconds that the film lasts</source>
      <translation>Segundos que dura la película</translation>
    </message>
    <message>
      <source>Steps a frame</source>
      <translation>Pasos por fotograma</translation>
    </message>
    <message>
      <source>From s&amp;tep</source>
      <translation>Del &amp;paso</translation>
    </message>
    <message>
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <source>&amp;Length in</source>
      <translation>&amp;Duración en</translation>
    </message>
    <message>
      <source>&amp;Frames a second</source>
      <translation>&amp;Fotogramas por segundo</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>as they are</source>
      <translation>tal cual</translation>
    </message>
    <message>
      <source>from 0 to 1</source>
      <translation>de 0 a 1</translation>
    </message>
    <message>
      <source>mean 0, deviation 1</source>
      <translation>media 0, desviación 1</translation>
    </message>
    <message>
      <source>Input num&amp;bers</source>
      <translation>Números de en&amp;trada</translation>
    </message>
    <message>
      <source>Whether each input is brought to the same range; over all rows of the file</source>
      <translation>Si cada entrada se lleva al mismo intervalo; sobre todas las filas del fichero</translation>
    </message>
  </context>
  <context>
    <name>PairPage</name>
    <message>
      <source>&amp;Inputs</source>
      <translation>&amp;Entradas</translation>
    </message>
    <message>
      <source>The array that the network is shown</source>
      <translation>El arreglo que se muestra a la red</translation>
    </message>
    <message>
      <source>&amp;Targets</source>
      <translation>&amp;Objetivos</translation>
    </message>
    <message>
      <source>The array that it is to learn</source>
      <translation>El arreglo que ha de aprender</translation>
    </message>
    <message>
      <source>Choose the array of the inputs and the one of the targets.</source>
      <translation>Elija el arreglo de las entradas y el de los objetivos.</translation>
    </message>
    <message>
      <source>Inputs and targets must be two arrays.</source>
      <translation>Las entradas y los objetivos deben ser dos arreglos.</translation>
    </message>
    <message>
      <source>choose…</source>
      <translation>elegir…</translation>
    </message>
    <message>
      <source>1 array</source>
      <translation>1 arreglo</translation>
    </message>
    <message>
      <source>{count} arrays</source>
      <translation>{count} arreglos</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Command palette</source>
      <translation>Paleta de órdenes</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
      <source>Search all actions</source>
      <translation>Buscar en todas las acciones</translation>
    </message>
    <message>
      <source>Actions found</source>
      <translation>Acciones halladas</translation>
    </message>
    <message>
      <source>Nothing fits these letters</source>
      <translation>Nada encaja con estas letras</translation>
    </message>
    <message>
      <source>Enter runs it, Esc goes back</source>
      <translation>Intro la ejecuta, Esc vuelve</translation>
    </message>
    <message>
      <source>Not possible now</source>
      <translation>No es posible ahora</translation>
    </message>
  </context>
  <context>
    <name>Pasted</name>
    <message>
      <source>Pasted picture</source>
      <translation>Imagen pegada</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>No abierto</translation>
    </message>
  </context>
  <context>
    <name>PenaltyPanel</name>
    <message>
      <source>On weights</source>
      <translation>En los pesos</translation>
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation>Penalización de pesos</translation>
    </message>
    <message>
      <source>Adds to the loss what large weights cost, in all layers</source>
      <translation>Suma a la pérdida lo que cuestan los pesos grandes, en todas las capas</translation>
    </message>
    <message>
      <source>On biases</source>
      <translation>En los sesgos</translation>
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation>Penalización de sesgos</translation>
    </message>
    <message>
      <source>Adds to the loss what large biases cost, in all layers</source>
      <translation>Suma a la pérdida lo que cuestan los sesgos grandes, en todas las capas</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>Penalización</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>mixto</translation>
    </message>
    <message>
      <source>Times the sum of their sizes: pulls all with the same force, to 0</source>
      <translation>Por la suma de sus tamaños: tira de todos con la misma fuerza, hacia 0</translation>
    </message>
    <message>
      <source>Times the sum of their squares: pulls large ones more</source>
      <translation>Por la suma de sus cuadrados: tira más de los grandes</translation>
    </message>
    <message>
      <source>{0} strength</source>
      <translation>Fuerza de {0}</translation>
    </message>
  </context>
  <context>
    <name>PictureActions</name>
    <message>
      <source>Export a picture: {0}</source>
      <translation>Exportar una imagen: {0}</translation>
    </message>
    <message>
      <source>The &amp;window</source>
      <translation>La &amp;ventana</translation>
    </message>
    <message>
      <source>Copy a picture: {0}</source>
      <translation>Copiar una imagen: {0}</translation>
    </message>
    <message>
      <source>{0} is hidden; show it first by the menu View.</source>
      <translation>{0} está oculto; muéstrelo antes con el menú Ver.</translation>
    </message>
  </context>
  <context>
    <name>PictureTiles</name>
    <message>
      <source>First pictures</source>
      <translation>Primeras imágenes</translation>
    </message>
    <message>
      <source>Their classes are {classes}</source>
      <translation>Sus clases son {classes}</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Copied a picture: {0}, {1} × {2} pixels</source>
      <translation>Imagen copiada: {0}, {1} × {2} píxeles</translation>
    </message>
    <message>
      <source>Export a picture</source>
      <translation>Exportar una imagen</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Imágenes (*.png)</translation>
    </message>
    <message>
      <source>Pictures in SVG (*.svg)</source>
      <translation>Imágenes en SVG (*.svg)</translation>
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation>Páginas en PDF (*.pdf)</translation>
    </message>
    <message>
      <source>The picture was not written: “{0}” does not end in .{1}.</source>
      <translation>La imagen no se escribió: «{0}» no acaba en .{1}.</translation>
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation>un error dentro de xorviz; el registro tiene los detalles</translation>
    </message>
    <message>
      <source>A picture of {0} × {1} pixels does not fit into memory; choose a smaller scale or window.</source>
      <translation>Una imagen de {0} × {1} píxeles no cabe en la memoria; elija una escala o una ventana menor.</translation>
    </message>
    <message>
      <source>The picture could not be taken; the log has the details.</source>
      <translation>La imagen no se pudo tomar; el registro tiene los detalles.</translation>
    </message>
    <message>
      <source>The picture was not written to “{0}”: {1}.</source>
      <translation>La imagen no se escribió en «{0}»: {1}.</translation>
    </message>
    <message>
      <source>Picture written. {0}</source>
      <translation>Imagen escrita. {0}</translation>
    </message>
    <message>
      <source>Picture written to {0}</source>
      <translation>Imagen escrita en {0}</translation>
    </message>
  </context>
  <context>
    <name>PicturesPage</name>
    <message>
      <source>Choose the &amp;labels…</source>
      <translation>Elegir las eti&amp;quetas…</translation>
    </message>
    <message>
      <source>pictures of {sizes}</source>
      <translation>imágenes de {sizes}</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>E&amp;legir otro fichero…</translation>
    </message>
    <message>
      <source>Labels of the pictures</source>
      <translation>Etiquetas de las imágenes</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>aún ninguna</translation>
    </message>
    <message>
      <source>Labels: {name}</source>
      <translation>Etiquetas: {name}</translation>
    </message>
  </context>
  <context>
    <name>PlaneBar</name>
    <message>
      <source>The input that grows to the right</source>
      <translation>La entrada que crece a la derecha</translation>
    </message>
    <message>
      <source>Input across the plane</source>
      <translation>Entrada a lo ancho del plano</translation>
    </message>
    <message>
      <source>The input that grows upwards</source>
      <translation>La entrada que crece hacia arriba</translation>
    </message>
    <message>
      <source>Input up the plane</source>
      <translation>Entrada a lo alto del plano</translation>
    </message>
    <message>
      <source>Where all other inputs stand: at their mean, or as in one pattern</source>
      <translation>Dónde están todas las demás entradas: en su media, o como en un patrón</translation>
    </message>
    <message>
      <source>Where all other inputs stand</source>
      <translation>Dónde están todas las demás entradas</translation>
    </message>
    <message>
      <source>reset</source>
      <translation>restablecer</translation>
    </message>
    <message>
      <source>Reset the plane</source>
      <translation>Restablecer el plano</translation>
    </message>
    <message>
      <source>Go back to the plane of the start</source>
      <translation>Volver al plano del principio</translation>
    </message>
    <message>
      <source>Plane</source>
      <translation>Plano</translation>
    </message>
    <message>
      <source>others at</source>
      <translation>otras en</translation>
    </message>
    <message>
      <source>Plane: choose its inputs</source>
      <translation>Plano: elegir sus entradas</translation>
    </message>
    <message>
      <source>Plane: reset</source>
      <translation>Plano: restablecer</translation>
    </message>
    <message>
      <source>Plane: {0} × {1}</source>
      <translation>Plano: {0} × {1}</translation>
    </message>
    <message>
      <source>Plane: others at their mean</source>
      <translation>Plano: las demás en su media</translation>
    </message>
    <message>
      <source>Plane: others as in {0}</source>
      <translation>Plano: las demás como en {0}</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <source>vary most</source>
      <translation>las que más varían</translation>
    </message>
    <message>
      <source>Of all inputs these two vary most over the training patterns</source>
      <translation>De todas las entradas, estas dos son las que más varían en los patrones de entrenamiento</translation>
    </message>
  </context>
  <context>
    <name>PlaneChooser</name>
    <message>
      <source>What the two axes are</source>
      <translation>Qué son los dos ejes</translation>
    </message>
    <message>
      <source>What spans the landscape</source>
      <translation>Qué abarca el paisaje</translation>
    </message>
    <message>
      <source>Weight to the right</source>
      <translation>Peso a la derecha</translation>
    </message>
    <message>
      <source>Weight upwards</source>
      <translation>Peso hacia arriba</translation>
    </message>
    <message>
      <source>another direction</source>
      <translation>otra dirección</translation>
    </message>
    <message>
      <source>Draw another random direction</source>
      <translation>Sortear otra dirección</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>ajustar</translation>
    </message>
    <message>
      <source>Take the axes anew, and show the whole path</source>
      <translation>Tomar de nuevo los ejes, y mostrar todo el camino</translation>
    </message>
    <message>
      <source>Loss landscape: {0}</source>
      <translation>Paisaje de la pérdida: {0}</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message>
      <source>Move the slider to your guess.</source>
      <translation>Mueva el deslizador a su conjetura.</translation>
    </message>
    <message>
      <source>None of them</source>
      <translation>Ninguno de ellos</translation>
    </message>
  </context>
  <context>
    <name>RecentFiles</name>
    <message>
      <source>&amp;Clear the list</source>
      <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
      <source>Clear the list of recent files</source>
      <translation>Vaciar la lista de ficheros recientes</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>Open recent: {0} ({1})</source>
      <translation>Abrir reciente: {0} ({1})</translation>
    </message>
    <message>
      <source>This file is no longer there.</source>
      <translation>Este fichero ya no está.</translation>
    </message>
    <message>
      <source>“{0}” is no longer there; it was taken off the list.</source>
      <translation>«{0}» ya no está; se ha quitado de la lista.</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Record a film</source>
      <translation>Grabar una película</translation>
    </message>
    <message>
      <source>What the film shows</source>
      <translation>Qué muestra la película</translation>
    </message>
    <message>
      <source>Colours of the film</source>
      <translation>Colores de la película</translation>
    </message>
    <message>
      <source>Format of the film</source>
      <translation>Formato de la película</translation>
    </message>
    <message>
      <source>&amp;Record to…</source>
      <translation>&amp;Grabar en…</translation>
    </message>
    <message>
      <source>Film &amp;of</source>
      <translation>Película &amp;de</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Colores</translation>
    </message>
    <message>
      <source>For&amp;mat</source>
      <translation>For&amp;mato</translation>
    </message>
    <message>
      <source>GIF: for pages and chats</source>
      <translation>GIF: para páginas y chats</translation>
    </message>
    <message>
      <source>Animated PNG: every pixel exact</source>
      <translation>PNG animado: cada píxel exacto</translation>
    </message>
    <message>
      <source>MP4: for slides and players</source>
      <translation>MP4: para diapositivas y reproductores</translation>
    </message>
    <message>
      <source>The last step must not lie before the first.</source>
      <translation>El último paso no debe ir antes del primero.</translation>
    </message>
    <message>
      <source>A film has at most {0} frames; these would be {1}.</source>
      <translation>Una película tiene como mucho {0} fotogramas; estos serían {1}.</translation>
    </message>
    <message>
      <source>{0} × {1} pixels are too many for a film; choose a smaller size.</source>
      <translation>{0} × {1} píxeles son demasiados para una película; elija un tamaño menor.</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 fotograma</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} fotogramas</translation>
    </message>
    <message>
      <source>{0}, {1} seconds, {2} × {3} pixels</source>
      <translation>{0}, {1} segundos, {2} × {3} píxeles</translation>
    </message>
  </context>
  <context>
    <name>RecordingProgress</name>
    <message>
      <source>Progress of the recording</source>
      <translation>Avance de la grabación</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel the recording</source>
      <translation>Cancelar la grabación</translation>
    </message>
    <message>
      <source>End the recording; no file is left</source>
      <translation>Terminar la grabación; no queda ningún fichero</translation>
    </message>
    <message>
      <source>Recording: frame {0} of {1}</source>
      <translation>Grabando: fotograma {0} de {1}</translation>
    </message>
    <message>
      <source>Ending the recording …</source>
      <translation>Terminando la grabación …</translation>
    </message>
  </context>
  <context>
    <name>Recordings</name>
    <message>
      <source>A film is being recorded; the status bar can end it.</source>
      <translation>Se está grabando una película; la barra de estado puede terminarla.</translation>
    </message>
    <message>
      <source>Record a film to</source>
      <translation>Grabar una película en</translation>
    </message>
    <message>
      <source>Films ({0})</source>
      <translation>Películas ({0})</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}, as films of this format do.</source>
      <translation>«{0}» no acaba en {1}, como las películas de este formato.</translation>
    </message>
    <message>
      <source>What is filmed needs {0} × {1} pixels at least; choose a larger size.</source>
      <translation>Lo que se filma necesita al menos {0} × {1} píxeles; elija un tamaño mayor.</translation>
    </message>
    <message>
      <source>Film written to {0}</source>
      <translation>Película escrita en {0}</translation>
    </message>
    <message>
      <source>The recording was cancelled; no file is left</source>
      <translation>La grabación se canceló; no queda ningún fichero</translation>
    </message>
  </context>
  <context>
    <name>Recovery</name>
    <message>
      <source>An autosave could not be read and was put aside; nothing else was lost.</source>
      <translation>Un guardado automático no se pudo leer y se apartó; no se perdió nada más.</translation>
    </message>
    <message>
      <source>{0} autosaves could not be read and were put aside.</source>
      <translation>{0} guardados automáticos no se pudieron leer y se apartaron.</translation>
    </message>
    <message>
      <source>It was put aside: {0}</source>
      <translation>Se apartó: {0}</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>Found again</source>
      <translation>Hallado de nuevo</translation>
    </message>
    <message>
      <source>These runs were kept when their window ended, with changes that no file has.</source>
      <translation>Se conservaron al acabar su ventana, con cambios que ningún fichero tiene.</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>&amp;Más tarde</translation>
    </message>
    <message>
      <source>Keep them, and offer them at the next start</source>
      <translation>Conservarlos, y ofrecerlos en el próximo arranque</translation>
    </message>
  </context>
  <context>
    <name>RemedyTries</name>
    <message>
      <source>To try the remedies of this network takes long: not done.</source>
      <translation>Probar los remedios de esta red lleva mucho: no se hizo.</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>What the doctor finds</source>
      <translation>Qué halla el doctor</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Nada.</translation>
    </message>
    <message>
      <source>and 1 more</source>
      <translation>y 1 más</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>y {0} más</translation>
    </message>
    <message>
      <source>{0} · a reason for the verdict</source>
      <translation>{0} · una razón del veredicto</translation>
    </message>
    <message>
      <source>Remedies, being tried</source>
      <translation>Remedios, probándose</translation>
    </message>
    <message>
      <source>Remedies, tried</source>
      <translation>Remedios, probados</translation>
    </message>
    <message>
      <source>Remedies</source>
      <translation>Remedios</translation>
    </message>
    <message>
      <source>None is offered.</source>
      <translation>No se ofrece ninguno.</translation>
    </message>
    <message>
      <source>to be tried</source>
      <translation>por probar</translation>
    </message>
    <message>
      <source>1 try</source>
      <translation>1 prueba</translation>
    </message>
    <message>
      <source>{0} tries</source>
      <translation>{0} pruebas</translation>
    </message>
    <message>
      <source>so far, {0}: {1}</source>
      <translation>hasta ahora, {0}: {1}</translation>
    </message>
    <message>
      <source>Nobody has tried them on this run: their odds are not known.</source>
      <translation>Nadie los ha probado en esta red: sus probabilidades no se conocen.</translation>
    </message>
    <message>
      <source>{0} They are tried by: {1}</source>
      <translation>{0} Se prueban con: {1}</translation>
    </message>
    <message>
      <source>xorviz report</source>
      <translation>informe de xorviz</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>Experimento</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} más</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Mapa de decisión</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Zonas muertas</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <source>How to reproduce</source>
      <translation>Cómo reproducirlo</translation>
    </message>
    <message>
      <source>xorviz {0} · engine {1} · seed {2}</source>
      <translation>xorviz {0} · motor {1} · semilla {2}</translation>
    </message>
    <message>
      <source>An experiment</source>
      <translation>Un experimento</translation>
    </message>
    <message>
      <source>all patterns</source>
      <translation>todos los patrones</translation>
    </message>
    <message>
      <source>shuffled each epoch</source>
      <translation>barajados cada época</translation>
    </message>
    <message>
      <source>in their order</source>
      <translation>en su orden</translation>
    </message>
    <message>
      <source>seed {0}</source>
      <translation>semilla {0}</translation>
    </message>
    <message>
      <source>seed {0}, random start {1}</source>
      <translation>semilla {0}, inicio aleatorio {1}</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>1 step</source>
      <translation>1 paso</translation>
    </message>
    <message>
      <source>{count} steps</source>
      <translation>{count} pasos</translation>
    </message>
    <message>
      <source>1 epoch</source>
      <translation>1 época</translation>
    </message>
    <message>
      <source>{count} epochs</source>
      <translation>{count} épocas</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimizador</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Lote</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Entrenado</translation>
    </message>
    <message>
      <source>The first prints the loss {0}.</source>
      <translation>La primera imprime la pérdida {0}.</translation>
    </message>
    <message>
      <source>First save this run as {0}; it stands at step {1}.</source>
      <translation>Guarde primero esto como {0}; está en el paso {1}.</translation>
    </message>
    <message>
      <source>{0} To be typed in the folder of the file.</source>
      <translation>{0} Para escribir en la carpeta del fichero.</translation>
    </message>
    <message>
      <source>Another processor or another NumPy may change its last digits.</source>
      <translation>Otro procesador u otro NumPy puede cambiar sus últimas cifras.</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>pérdida {0}</translation>
    </message>
    <message>
      <source>{0}, accuracy {1} %</source>
      <translation>{0}, exactitud {1} %</translation>
    </message>
    <message>
      <source>1 bit</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>1 bit</translation>
    </message>
    <message>
      <source>{count} bits</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{count} bits</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <source>1 pattern</source>
      <translation>1 patrón</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} patrones</translation>
    </message>
    <message>
      <source>inputs {0}</source>
      <translation>entradas {0}</translation>
    </message>
    <message>
      <source>noise {0}</source>
      <translation>ruido {0}</translation>
    </message>
    <message>
      <source>{0} kept for a test</source>
      <translation>{0} guardados para la prueba</translation>
    </message>
    <message>
      <source>inputs: {0}</source>
      <translation>entradas: {0}</translation>
    </message>
    <message>
      <source>{0}, from {1}</source>
      <translation>{0}, de {1}</translation>
    </message>
    <message>
      <source>{0} parameters</source>
      <translation>{0} parámetros</translation>
    </message>
    <message>
      <source>rate by {0}</source>
      <translation>tasa por {0}</translation>
    </message>
    <message>
      <source>weights given for {0}</source>
      <translation>pesos dados para {0}</translation>
    </message>
    <message>
      <source>{0}; biases {1}</source>
      <translation>{0}; sesgos {1}</translation>
    </message>
    <message>
      <source>xorviz report: {0}</source>
      <translation>informe de xorviz: {0}</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>Export a report</source>
      <translation>Exportar un informe</translation>
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation>Páginas en PDF (*.pdf)</translation>
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation>un error dentro de xorviz; el registro tiene los detalles</translation>
    </message>
    <message>
      <source>The report was not written to “{0}”: {1}.</source>
      <translation>El informe no se escribió en «{0}»: {1}.</translation>
    </message>
    <message>
      <source>Report written to {0}</source>
      <translation>Informe escrito en {0}</translation>
    </message>
  </context>
  <context>
    <name>SampleRow</name>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>A whole number from 1 to 1,000,000.</source>
      <translation>Un número entero de 1 a 1,000,000.</translation>
    </message>
    <message>
      <source>“{all}”, or a whole number from 1 to 1,000,000.</source>
      <translation>«{all}», o un número entero de 1 a 1,000,000.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>Saving {0}…</source>
      <translation>Guardando {0}…</translation>
    </message>
    <message>
      <source>The window closes when {0} is saved…</source>
      <translation>La ventana se cierra cuando {0} esté guardado…</translation>
    </message>
    <message>
      <source>Still saving {0}: the disk does not answer yet</source>
      <translation>Aún guardando {0}: el disco todavía no responde</translation>
    </message>
    <message>
      <source>Still saving</source>
      <translation>Aún guardando</translation>
    </message>
    <message>
      <source>“{0}” is not saved yet: the disk does not answer.</source>
      <translation>«{0}» aún no está guardado: el disco no responde.</translation>
    </message>
    <message>
      <source>The old file stays as it is until the new one is whole. The window closes as soon as it is.</source>
      <translation>El fichero antiguo queda como está hasta que el nuevo esté entero. La ventana se cierra en cuanto lo esté.</translation>
    </message>
    <message>
      <source>&amp;Wait</source>
      <translation>&amp;Esperar</translation>
    </message>
    <message>
      <source>&amp;Close without it</source>
      <translation>&amp;Cerrar sin él</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>You said {0}; measured: {1}</source>
      <translation>Usted dijo {0}; medido: {1}</translation>
    </message>
    <message>
      <source>you: {0}</source>
      <translation>usted: {0}</translation>
    </message>
    <message>
      <source>measured: {0}</source>
      <translation>medido: {0}</translation>
    </message>
  </context>
  <context>
    <name>ScheduleRows</name>
    <message>
      <source>What becomes of the learning rate in the course of the training</source>
      <translation>Qué es de la tasa de aprendizaje en el curso del entrenamiento</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>The learning rate of the next step</source>
      <translation>La tasa de aprendizaje del próximo paso</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Arguments of the schedule</source>
      <translation>Argumentos del programa</translation>
    </message>
    <message>
      <source>Fold the schedule's arguments away</source>
      <translation>Plegar los argumentos del programa</translation>
    </message>
    <message>
      <source>Show the schedule's arguments</source>
      <translation>Mostrar los argumentos del programa</translation>
    </message>
    <message>
      <source>now {rate}</source>
      <translation>ahora {rate}</translation>
    </message>
  </context>
  <context>
    <name>ScriptDialog</name>
    <message>
      <source>Open a script: {0}</source>
      <translation>Abrir un script: {0}</translation>
    </message>
    <message>
      <source>What the script says, line by line</source>
      <translation>Qué dice el script, línea por línea</translation>
    </message>
    <message>
      <source>What the network trains on</source>
      <translation>Con qué se entrena la red</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <source>&amp;Data, which the script does not show</source>
      <translation>&amp;Datos, que el script no muestra</translation>
    </message>
    <message>
      <source>The script was read, and nothing of it was run: {0}.</source>
      <translation>El script se leyó, y nada de él se ejecutó: {0}.</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Became</source>
      <translation>Pasó a ser</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Qué dice</translation>
    </message>
  </context>
  <context>
    <name>ScriptPage</name>
    <message>
      <source>Script of Keras or PyTorch</source>
      <translation>Script de Keras o PyTorch</translation>
    </message>
    <message>
      <source>Paste a script of Keras or PyTorch here</source>
      <translation>Pegue aquí un script de Keras o PyTorch</translation>
    </message>
    <message>
      <source>Open a &amp;script…</source>
      <translation>Abrir un &amp;script…</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Leerlo</translation>
    </message>
  </context>
  <context>
    <name>Scripts</name>
    <message>
      <source>Pasted script</source>
      <translation>Script pegado</translation>
    </message>
    <message>
      <source>Not pasted</source>
      <translation>No pegado</translation>
    </message>
    <message>
      <source>The clipboard holds no text.</source>
      <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
      <source>Script of Keras (*.py)</source>
      <translation>Script de Keras (*.py)</translation>
    </message>
    <message>
      <source>Script of PyTorch (*.py)</source>
      <translation>Script de PyTorch (*.py)</translation>
    </message>
    <message>
      <source>Script of NumPy (*.py)</source>
      <translation>Script de NumPy (*.py)</translation>
    </message>
    <message>
      <source>Curves as a table (*.csv)</source>
      <translation>Curvas como tabla (*.csv)</translation>
    </message>
    <message>
      <source>Experiment as JSON (*.json)</source>
      <translation>Experimento como JSON (*.json)</translation>
    </message>
    <message>
      <source>Network as ONNX (*.onnx)</source>
      <translation>Red como ONNX (*.onnx)</translation>
    </message>
    <message>
      <source>Export the experiment</source>
      <translation>Exportar el experimento</translation>
    </message>
    <message>
      <source>Not written</source>
      <translation>No escrito</translation>
    </message>
    <message>
      <source>Exported {0}</source>
      <translation>{0} exportado</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>No abierto</translation>
    </message>
  </context>
  <context>
    <name>SeedRow</name>
    <message>
      <source>A whole number from 0 to 4,294,967,295.</source>
      <translation>Un número entero de 0 a 4,294,967,295.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>&amp;Restore defaults</source>
      <translation>&amp;Restablecer valores</translation>
    </message>
    <message>
      <source>Let everything in this dialog be as in a new installation</source>
      <translation>Dejar todo en este diálogo como recién instalado</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Light text on a dark ground, or the other way round.</source>
      <translation>Texto claro sobre fondo oscuro, o al revés.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>What the window speaks from its next start on.</source>
      <translation>Lo que habla la ventana desde el próximo arranque.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>No</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>No</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Reducir el movimiento</translation>
    </message>
    <message>
      <source>A run that goes on is shown four times a second, and no more often.</source>
      <translation>Un entrenamiento en marcha se muestra cuatro veces por segundo, no más.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>By the network's shape</source>
      <translation>Según la forma de la red</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Compiled</source>
      <translation>Compilado</translation>
    </message>
    <message>
      <source>What takes the steps. A run keeps its engine; Restart and opening take this one.</source>
      <translation>Qué da los pasos. Un entrenamiento conserva su motor; Reiniciar y abrir toman este.</translation>
    </message>
    <message>
      <source>The compiled engine needs the package numba, which is not installed.</source>
      <translation>El motor compilado necesita el paquete numba, que no está instalado.</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>As the run began</source>
      <translation>Como empezó el entrenamiento</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>Memory for the past</source>
      <translation>Memoria para el pasado</translation>
    </message>
    <message>
      <source>More of it, and the timeline goes back to an earlier step sooner.</source>
      <translation>Con más, la línea de tiempo vuelve antes a un paso anterior.</translation>
    </message>
    <message>
      <source>Start and end</source>
      <translation>Inicio y final</translation>
    </message>
    <message>
      <source>{0} seconds</source>
      <translation>{0} segundos</translation>
    </message>
    <message>
      <source>Autosave every</source>
      <translation>Guardado automático cada</translation>
    </message>
    <message>
      <source>After a crash no more than this is lost; the next start offers the rest.</source>
      <translation>Tras un fallo no se pierde más que esto; el próximo arranque ofrece el resto.</translation>
    </message>
    <message>
      <source>Ask about unsaved changes on leaving</source>
      <translation>Preguntar por los cambios sin guardar al salir</translation>
    </message>
    <message>
      <source>Otherwise they are kept aside, and the next start offers them.</source>
      <translation>Si no, se apartan, y el próximo arranque los ofrece.</translation>
    </message>
    <message>
      <source>Show the welcome at the start</source>
      <translation>Mostrar la bienvenida al arrancar</translation>
    </message>
    <message>
      <source>Lessons, presets, scripts and recent files; also in the Help menu.</source>
      <translation>Lecciones, ejemplos, scripts y ficheros recientes; también en el menú Ayuda.</translation>
    </message>
  </context>
  <context>
    <name>ShareRow</name>
    <message>
      <source>Test share slider</source>
      <translation>Deslizador de la parte de prueba</translation>
    </message>
    <message>
      <source>From 0 to 50 % of the patterns, in steps of 1 %</source>
      <translation>De 0 a 50 % de los patrones, en pasos de 1 %</translation>
    </message>
    <message>
      <source>A percentage from 0 to 50, as in 20 %.</source>
      <translation>Un porcentaje de 0 a 50, como 20 %.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
      <source>To the next control, and back</source>
      <translation>Al control siguiente, y atrás</translation>
    </message>
    <message>
      <source>Menu key, Shift+F10</source>
      <translation>Tecla Menú, Mayús+F10</translation>
    </message>
    <message>
      <source>The menu of what has the keyboard</source>
      <translation>El menú de lo que tiene el teclado</translation>
    </message>
    <message>
      <source>Esc</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Leave what was opened or chosen</source>
      <translation>Dejar lo que se abrió o eligió</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
      <source>Microscope</source>
      <translation>Microscopio</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Izquierda, Derecha</translation>
    </message>
    <message>
      <source>Half a step back, or on</source>
      <translation>Medio paso atrás, o adelante</translation>
    </message>
    <message>
      <source>From pattern to pattern</source>
      <translation>De patrón en patrón</translation>
    </message>
    <message>
      <source>Skip connection</source>
      <translation>Atajo</translation>
    </message>
    <message>
      <source>Enter, Delete</source>
      <translation>Intro, Supr</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Quitarlo</translation>
    </message>
    <message>
      <source>Comparing runs</source>
      <translation>Comparar redes</translation>
    </message>
    <message>
      <source>F5, F6</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>F5, F6</translation>
    </message>
    <message>
      <source>Run or pause all, one step of each</source>
      <translation>Lanzar o pausar todas, un paso de cada una</translation>
    </message>
    <message>
      <source>Ctrl+W, Esc</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Ctrl+W, Esc</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Cerrar la ventana</translation>
    </message>
    <message>
      <source>Sweep</source>
      <translation>Barrido</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <translation>Flechas</translation>
    </message>
    <message>
      <source>From cell to cell of the picture</source>
      <translation>De celda en celda de la imagen</translation>
    </message>
    <message>
      <source>Enter, Space</source>
      <translation>Intro, Espacio</translation>
    </message>
    <message>
      <source>Show the runs of the cell</source>
      <translation>Mostrar los inicios de la celda</translation>
    </message>
    <message>
      <source>Data from a file</source>
      <translation>Datos de un fichero</translation>
    </message>
    <message>
      <source>I, T, N</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>I, T, N</translation>
    </message>
    <message>
      <source>The column is an input, a target, unused</source>
      <translation>La columna es una entrada, un objetivo, sin usar</translation>
    </message>
    <message>
      <source>C</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>C</translation>
    </message>
    <message>
      <source>Numbers or classes</source>
      <translation>Números o clases</translation>
    </message>
  </context>
  <context>
    <name>SizeFields</name>
    <message>
      <source>Size of the film</source>
      <translation>Tamaño de la película</translation>
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation>1×, como en la pantalla</translation>
    </message>
    <message>
      <source>2×, twice as fine</source>
      <translation>2×, el doble de fino</translation>
    </message>
    <message>
      <source>width × height</source>
      <translation>ancho × alto</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Ancho en píxeles</translation>
    </message>
    <message>
      <source>Height in pixels</source>
      <translation>Alto en píxeles</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>Ta&amp;maño</translation>
    </message>
  </context>
  <context>
    <name>SkipLabel</name>
    <message>
      <source>skip {0} → {1}</source>
      <translation>atajo {0} → {1}</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>atajo</translation>
    </message>
    <message>
      <source>Skip connection from {0} to {1}</source>
      <translation>Atajo de {0} a {1}</translation>
    </message>
    <message>
      <source>Enter or Delete removes it</source>
      <translation>Intro o Supr lo quita</translation>
    </message>
    <message>
      <source>{1} also reads {0}, past the layers between. × removes this (Delete)</source>
      <translation>{1} lee también {0}, por encima de las capas entre ellas. × lo quita (Supr)</translation>
    </message>
  </context>
  <context>
    <name>StartPanel</name>
    <message>
      <source>&amp;Weights</source>
      <translation>&amp;Pesos</translation>
    </message>
    <message>
      <source>Weights start</source>
      <translation>Inicio de los pesos</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>pesos</translation>
    </message>
    <message>
      <source>&amp;Biases</source>
      <translation>Sesg&amp;os</translation>
    </message>
    <message>
      <source>Biases start</source>
      <translation>Inicio de los sesgos</translation>
    </message>
    <message>
      <source>biases</source>
      <translation>sesgos</translation>
    </message>
    <message>
      <source>See&amp;d</source>
      <translation>Se&amp;milla</translation>
    </message>
    <message>
      <source>Decides the start weights and the order of the patterns; Enter starts again</source>
      <translation>Decide los pesos iniciales y el orden de los patrones; Intro reinicia</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>Nueva semilla</translation>
    </message>
    <message>
      <source>Start again with a new seed</source>
      <translation>Empezar de nuevo con otra semilla</translation>
    </message>
    <message>
      <source>drawn at the next restart</source>
      <translation>se sortean al reiniciar</translation>
    </message>
    <message>
      <source>A new way to draw them shows in new units, and in all from the next restart</source>
      <translation>Una nueva forma de sortearlos se ve en las unidades nuevas, y en todas desde el próximo reinicio</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>How the {weights} of all layers are drawn at the next restart</source>
      <translation>Cómo se sortean los {weights} de todas las capas en el próximo reinicio</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>mixto</translation>
    </message>
  </context>
  <context>
    <name>Starts</name>
    <message>
      <source>One start runs; choose more under Crowd.</source>
      <translation>Corre un solo inicio; elija más en Multitud.</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Timeline: the steps and branches of the run</source>
      <translation>Línea de tiempo: los pasos y las ramas</translation>
    </message>
    <message>
      <source>Show &amp;all steps</source>
      <translation>Mostrar &amp;todos los pasos</translation>
    </message>
    <message>
      <source>Further branches</source>
      <translation>Más ramas</translation>
    </message>
  </context>
  <context>
    <name>StripChooser</name>
    <message>
      <source>show</source>
      <translation>mostrar</translation>
    </message>
    <message>
      <source>Choose the curves beneath the loss; where room is short the last chosen stay</source>
      <translation>Elegir las curvas bajo la pérdida; si falta sitio quedan las últimas elegidas</translation>
    </message>
    <message>
      <source>Curves beneath the loss</source>
      <translation>Curvas bajo la pérdida</translation>
    </message>
    <message>
      <source>&amp;Accuracy</source>
      <translation>&amp;Exactitud</translation>
    </message>
    <message>
      <source>&amp;Gradient of each layer</source>
      <translation>&amp;Gradiente de cada capa</translation>
    </message>
    <message>
      <source>&amp;Learning rate</source>
      <translation>&amp;Tasa de aprendizaje</translation>
    </message>
  </context>
  <context>
    <name>Strips</name>
    <message>
      <source>Small maps of random starts</source>
      <translation>Mapas pequeños de inicios aleatorios</translation>
    </message>
    <message>
      <source>Show start {0}</source>
      <translation>Mostrar el inicio {0}</translation>
    </message>
    <message>
      <source>Open start {0} as a session</source>
      <translation>Abrir el inicio {0} como sesión</translation>
    </message>
  </context>
  <context>
    <name>SweepFiles</name>
    <message>
      <source>Copied the picture of the sweep</source>
      <translation>Imagen del barrido copiada</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Imagen (*.png)</translation>
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
      <source>Page (*.pdf)</source>
      <translation>Página (*.pdf)</translation>
    </message>
    <message>
      <source>Export the picture of the sweep</source>
      <translation>Exportar la imagen del barrido</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Export the table of the cells</source>
      <translation>Exportar la tabla de las celdas</translation>
    </message>
    <message>
      <source>Export the table of all starts</source>
      <translation>Exportar la tabla de todos los inicios</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}, the kinds that there are.</source>
      <translation>«{0}» no acaba en {1}, las clases que hay.</translation>
    </message>
    <message>
      <source>Written to {0}</source>
      <translation>Escrito en {0}</translation>
    </message>
  </context>
  <context>
    <name>Sweeps</name>
    <message>
      <source>Of “{0}”</source>
      <translation>De «{0}»</translation>
    </message>
    <message>
      <source>Of the run on display</source>
      <translation>Del experimento mostrado</translation>
    </message>
    <message>
      <source>Of the sweep that was interrupted</source>
      <translation>Del barrido interrumpido</translation>
    </message>
    <message>
      <source>Cancelled; {0} of {1} cells are there.</source>
      <translation>Cancelado; hay {0} de {1} celdas.</translation>
    </message>
    <message>
      <source>Done: {0} of {1} cells.</source>
      <translation>Hecho: {0} de {1} celdas.</translation>
    </message>
    <message>
      <source>Start {0} of a sweep</source>
      <translation>Inicio {0} de un barrido</translation>
    </message>
    <message>
      <source>Starts of a sweep</source>
      <translation>Inicios de un barrido</translation>
    </message>
  </context>
  <context>
    <name>SwitchArgument</name>
    <message>
      <source>on</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>off</source>
      <translation>no</translation>
    </message>
  </context>
  <context>
    <name>TableModel</name>
    <message>
      <source>not used</source>
      <translation>sin usar</translation>
    </message>
    <message>
      <source>input</source>
      <translation>entrada</translation>
    </message>
    <message>
      <source>target</source>
      <translation>objetivo</translation>
    </message>
    <message>
      <source>{role}, classes</source>
      <translation>{role}, clases</translation>
    </message>
  </context>
  <context>
    <name>TablePage</name>
    <message>
      <source>&amp;Targets</source>
      <translation>&amp;Objetivos</translation>
    </message>
    <message>
      <source>How many columns it is to learn</source>
      <translation>Cuántas columnas ha de aprender</translation>
    </message>
    <message>
      <source>the last {count} columns</source>
      <translation>las últimas {count} columnas</translation>
    </message>
    <message>
      <source>the last column</source>
      <translation>la última columna</translation>
    </message>
  </context>
  <context>
    <name>TimeActions</name>
    <message>
      <source>Nothing of this run's past is kept.</source>
      <translation>No se conserva nada del pasado.</translation>
    </message>
    <message>
      <source>There is no earlier step to show.</source>
      <translation>No hay paso anterior que mostrar.</translation>
    </message>
    <message>
      <source>The present is on show.</source>
      <translation>Se muestra el presente.</translation>
    </message>
    <message>
      <source>There is one branch; an edit in the past begins another.</source>
      <translation>Hay una rama; una edición en el pasado empieza otra.</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} MB used)</source>
      <translation>{0} ({1} de {2} MB usados)</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>It is the one on display.</source>
      <translation>Es la que se muestra.</translation>
    </message>
    <message>
      <source>&amp;Go to</source>
      <translation>&amp;Ir a</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Color</translation>
    </message>
    <message>
      <source>Co&amp;mpare with the one on display</source>
      <translation>Co&amp;mparar con la mostrada</translation>
    </message>
    <message>
      <source>It is on display; go to another branch first.</source>
      <translation>Se muestra; vaya antes a otra rama.</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Borrar</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 edición</translation>
    </message>
    <message>
      <source>{count} edits</source>
      <translation>{count} ediciones</translation>
    </message>
    <message>
      <source>1 unit died</source>
      <translation>1 unidad murió</translation>
    </message>
    <message>
      <source>{count} units died</source>
      <translation>{count} unidades murieron</translation>
    </message>
    <message>
      <source>1 unit woke</source>
      <translation>1 unidad despertó</translation>
    </message>
    <message>
      <source>{count} units woke</source>
      <translation>{count} unidades despertaron</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Naranja</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Amarillo</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violeta</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Back to the present</source>
      <translation>Volver al presente</translation>
    </message>
    <message>
      <source>Show where training goes on</source>
      <translation>Mostrar dónde sigue el entrenamiento</translation>
    </message>
    <message>
      <source>Nothing of this run's past is kept</source>
      <translation>No se conserva nada del pasado</translation>
    </message>
    <message>
      <source>Run or step, and every step can be shown again here</source>
      <translation>Lance o dé un paso, y cada paso se podrá mostrar aquí de nuevo</translation>
    </message>
    <message>
      <source>No time yet.</source>
      <translation>Aún sin tiempo.</translation>
    </message>
    <message>
      <source>Stop playing back</source>
      <translation>Parar la reproducción</translation>
    </message>
    <message>
      <source>Play back</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <source>Branch {number}</source>
      <translation>Rama {number}</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>Paso {step}</translation>
    </message>
    <message>
      <source>Step {step}, the present</source>
      <translation>Paso {step}, el presente</translation>
    </message>
    <message>
      <source>Step {step}, the present — drag to look back</source>
      <translation>Paso {step}, el presente — arrastre para mirar atrás</translation>
    </message>
    <message>
      <source>Going to step {step} of {last}</source>
      <translation>Yendo al paso {step} de {last}</translation>
    </message>
    <message>
      <source>Step {step} of {last} — in the past: what was recorded goes on</source>
      <translation>Paso {step} de {last} — en el pasado: lo registrado sigue</translation>
    </message>
    <message>
      <source>Step {step} of {last} — in the past: an edit here begins a branch</source>
      <translation>Paso {step} de {last} — en el pasado: una edición aquí empieza una rama</translation>
    </message>
    <message>
      <source>the other random starts stay at step {last}</source>
      <translation>los otros inicios aleatorios quedan en el paso {last}</translation>
    </message>
    <message>
      <source>{name}: steps {starts} to {ends}</source>
      <translation>{name}: pasos {starts} a {ends}</translation>
    </message>
    <message>
      <source>{name}: from step {starts} on, to {ends}</source>
      <translation>{name}: desde el paso {starts}, hasta {ends}</translation>
    </message>
    <message>
      <source>loss {loss}</source>
      <translation>pérdida {loss}</translation>
    </message>
    <message>
      <source>accuracy {share}</source>
      <translation>exactitud {share}</translation>
    </message>
    <message>
      <source>{kept} of {budget} MB keep the past</source>
      <translation>{kept} de {budget} MB guardan el pasado</translation>
    </message>
    <message>
      <source>Step {step} of {last}, in the past.</source>
      <translation>Paso {step} de {last}, en el pasado.</translation>
    </message>
    <message>
      <source>Step {step}, the present.</source>
      <translation>Paso {step}, el presente.</translation>
    </message>
    <message>
      <source>Going to step {step}.</source>
      <translation>Yendo al paso {step}.</translation>
    </message>
    <message>
      <source>What was recorded goes on.</source>
      <translation>Lo registrado sigue.</translation>
    </message>
    <message>
      <source>{count} branches:</source>
      <translation>{count} ramas:</translation>
    </message>
    <message>
      <source>, on display</source>
      <translation>, mostrada</translation>
    </message>
  </context>
  <context>
    <name>ToolStrip</name>
    <message>
      <source>What new patterns want</source>
      <translation>Qué quieren los patrones nuevos</translation>
    </message>
    <message>
      <source>The target of new patterns, any decimal number</source>
      <translation>El objetivo de los patrones nuevos, cualquier número decimal</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Drag to read the output anywhere</source>
      <translation>Arrastre para leer la salida en cualquier sitio</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <source>Click to draw a new pattern</source>
      <translation>Haga clic para dibujar un patrón nuevo</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Drag a pattern to another place</source>
      <translation>Arrastre un patrón a otro sitio</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Click a pattern to delete it</source>
      <translation>Haga clic en un patrón para borrarlo</translation>
    </message>
    <message>
      <source>Draw patterns that want {0}</source>
      <translation>Dibujar patrones que quieren {0}</translation>
    </message>
    <message>
      <source>New patterns want {0}</source>
      <translation>Los patrones nuevos quieren {0}</translation>
    </message>
    <message>
      <source>wants</source>
      <translation>quiere</translation>
    </message>
  </context>
  <context>
    <name>TrainingPanel</name>
    <message>
      <source>&amp;Loss</source>
      <translation>&amp;Pérdida</translation>
    </message>
    <message>
      <source>What training makes small</source>
      <translation>Lo que el entrenamiento hace pequeño</translation>
    </message>
    <message>
      <source>Optimi&amp;zer</source>
      <translation>Optimi&amp;zador</translation>
    </message>
    <message>
      <source>The rule by which the weights move</source>
      <translation>La regla por la que se mueven los pesos</translation>
    </message>
    <message>
      <source>Sh&amp;uffle</source>
      <translation>&amp;Barajar</translation>
    </message>
    <message>
      <source>each epoch</source>
      <translation>cada época</translation>
    </message>
    <message>
      <source>Take the patterns in a new random order in each epoch</source>
      <translation>Tomar los patrones en un nuevo orden al azar en cada época</translation>
    </message>
    <message>
      <source>&amp;Solved when</source>
      <translation>&amp;Resuelto cuando</translation>
    </message>
    <message>
      <source>What all patterns must reach for the task to count as solved</source>
      <translation>Lo que todos los patrones deben alcanzar para que la tarea cuente como resuelta</translation>
    </message>
    <message>
      <source>Check the gradient</source>
      <translation>Verificar el gradiente</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Más</translation>
    </message>
    <message>
      <source>More of the optimizer</source>
      <translation>Más del optimizador</translation>
    </message>
    <message>
      <source>Fold the optimizer's other arguments away</source>
      <translation>Plegar los demás argumentos del optimizador</translation>
    </message>
    <message>
      <source>Show the optimizer's other arguments</source>
      <translation>Mostrar los demás argumentos del optimizador</translation>
    </message>
    <message>
      <source>Learning rate slider</source>
      <translation>Deslizador de la tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Learning rate from 0.00001 to 10; each step is about a quarter more</source>
      <translation>Tasa de aprendizaje de 0.00001 a 10; cada paso es un cuarto más, más o menos</translation>
    </message>
    <message>
      <source>A number above 0 and up to 1,000,000, such as 0.01 or 1e-3.</source>
      <translation>Un número por encima de 0 y hasta 1,000,000, como 0.01 o 1e-3.</translation>
    </message>
    <message>
      <source>Learnin&amp;g rate</source>
      <translation>&amp;Tasa</translation>
    </message>
    <message>
      <source>How far each step goes</source>
      <translation>Lo lejos que va cada paso</translation>
    </message>
    <message>
      <source>How many patterns each step looks at</source>
      <translation>Cuántos patrones mira cada paso</translation>
    </message>
    <message>
      <source>Bat&amp;ch size</source>
      <translation>&amp;Lote</translation>
    </message>
    <message>
      <source>“{full}”, or a whole number from 1 to 1,000,000.</source>
      <translation>«{full}», o un número entero de 1 a 1,000,000.</translation>
    </message>
    <message>
      <source>full</source>
      <translation>todo</translation>
    </message>
  </context>
  <context>
    <name>TransportBar</name>
    <message>
      <source>(at step {step})</source>
      <translation>(en el paso {step})</translation>
    </message>
    <message>
      <source>+ penalty</source>
      <translation>+ penalización</translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>época</translation>
    </message>
    <message>
      <source>step</source>
      <translation>paso</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>resuelto</translation>
    </message>
    <message>
      <source>solved at step {step}</source>
      <translation>resuelto en el paso {step}</translation>
    </message>
    <message>
      <source>{pace} steps/s</source>
      <translation>{pace} pasos/s</translation>
    </message>
    <message>
      <source>Stopped at step {step} by an error inside xorviz; the log has the details.</source>
      <translation>Parado en el paso {step} por un error dentro de xorviz; el registro tiene los detalles.</translation>
    </message>
    <message>
      <source>the weights of layer {layer}</source>
      <translation>los pesos de la capa {layer}</translation>
    </message>
    <message>
      <source>the biases of layer {layer}</source>
      <translation>los sesgos de la capa {layer}</translation>
    </message>
    <message>
      <source>the optimizer’s {where} for layer {layer}</source>
      <translation>{where} del optimizador para la capa {layer}</translation>
    </message>
    <message>
      <source>Stopped at step {step}: {place} are no longer finite.</source>
      <translation>Parado en el paso {step}: {place} ya no son finitos.</translation>
    </message>
    <message>
      <source>Stopped at step {step}: {place} is no longer finite.</source>
      <translation>Parado en el paso {step}: {place} ya no es finito.</translation>
    </message>
    <message>
      <source>Status of the run</source>
      <translation>Estado del entrenamiento</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Single step</source>
      <translation>Un solo paso</translation>
    </message>
    <message>
      <source>Take one step and stand still</source>
      <translation>Dar un paso y parar</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Reiniciar</translation>
    </message>
    <message>
      <source>Start again from the same start weights</source>
      <translation>Empezar de nuevo desde los mismos pesos iniciales</translation>
    </message>
    <message>
      <source>Restart with a new seed</source>
      <translation>Reiniciar con otra semilla</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>How many steps a second: from 1 to as fast as it goes</source>
      <translation>Cuántos pasos por segundo: de 1 a lo más rápido que pueda</translation>
    </message>
    <message>
      <source>full</source>
      <translation>plena</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lanzar</translation>
    </message>
    <message>
      <source>Stop after this step</source>
      <translation>Parar tras este paso</translation>
    </message>
    <message>
      <source>Train on</source>
      <translation>Seguir entrenando</translation>
    </message>
  </context>
  <context>
    <name>TruthEditor</name>
    <message>
      <source>Truth table to edit</source>
      <translation>Tabla de verdad para editar</translation>
    </message>
    <message>
      <source>Click a target to turn it over; or arrows, and Space, 0 or 1</source>
      <translation>Haga clic en un objetivo para voltearlo; o flechas, y Espacio, 0 o 1</translation>
    </message>
  </context>
  <context>
    <name>TruthTable</name>
    <message>
      <source>Truth table</source>
      <translation>Tabla de verdad</translation>
    </message>
    <message>
      <source>want {0}</source>
      <translation>quiere {0}</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation>fuera de la muestra</translation>
    </message>
    <message>
      <source>… {0} more</source>
      <translation>… {0} más</translation>
    </message>
    <message>
      <source>{0} % of the set</source>
      <translation>{0} % del conjunto</translation>
    </message>
  </context>
  <context>
    <name>TruthTableView</name>
    <message>
      <source>{0} gives {1}, {2}: {3}.</source>
      <translation>{0} da {1}, {2}: {3}.</translation>
    </message>
    <message>
      <source>right</source>
      <translation>bien</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>mal</translation>
    </message>
    <message>
      <source>{0} more patterns.</source>
      <translation>{0} patrones más.</translation>
    </message>
    <message>
      <source>no answers yet</source>
      <translation>aún sin respuestas</translation>
    </message>
    <message>
      <source>{0} % of {1} patterns right; the worst of {2} are shown</source>
      <translation>{0} % de {1} patrones bien; se muestran los peores de {2}</translation>
    </message>
    <message>
      <source>{0} of {1} patterns right</source>
      <translation>{0} de {1} patrones bien</translation>
    </message>
    <message>
      <source>{0} · the worst {1} shown</source>
      <translation>{0} · se muestran los {1} peores</translation>
    </message>
    <message>
      <source>{0} · the worst first</source>
      <translation>{0} · los peores primero</translation>
    </message>
  </context>
  <context>
    <name>UnitsPatternsTable</name>
    <message>
      <source>Units and patterns</source>
      <translation>Unidades y patrones</translation>
    </message>
    <message>
      <source>off</source>
      <translation>apag.</translation>
    </message>
    <message>
      <source>dead</source>
      <translation>muerta</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>saturada</translation>
    </message>
    <message>
      <source>{0} dead</source>
      <translation>{0} muertas</translation>
    </message>
    <message>
      <source>{0} saturated</source>
      <translation>{0} saturadas</translation>
    </message>
    <message>
      <source>{0} patterns</source>
      <translation>{0} patrones</translation>
    </message>
    <message>
      <source>off {0} %</source>
      <translation>apagada {0} %</translation>
    </message>
    <message>
      <source>sat. {0} %</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>sat. {0} %</translation>
    </message>
    <message>
      <source>{0} of {1} patterns, by target</source>
      <translation>{0} de {1} patrones, por objetivo</translation>
    </message>
    <message>
      <source>{0} on {1}  {2}</source>
      <translation>{0} en {1}  {2}</translation>
    </message>
    <message>
      <source>for every pattern</source>
      <translation>para cada patrón</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation>fuera de la muestra</translation>
    </message>
    <message>
      <source>saturated for {0} % of {1} patterns</source>
      <translation>saturada para {0} % de {1} patrones</translation>
    </message>
    <message>
      <source>off for {0} % of {1} patterns</source>
      <translation>apagada para {0} % de {1} patrones</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Progress</source>
      <translation>Avance</translation>
    </message>
    <message>
      <source>Reading… {percent} %</source>
      <translation>Leyendo… {percent} %</translation>
    </message>
  </context>
  <context>
    <name>WeightFiles</name>
    <message>
      <source>Import weights</source>
      <translation>Importar pesos</translation>
    </message>
    <message>
      <source>Weights of Keras and PyTorch (*.h5 *.hdf5 *.keras *.safetensors)</source>
      <translation>Pesos de Keras y PyTorch (*.h5 *.hdf5 *.keras *.safetensors)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Leyendo {0}</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>No importado</translation>
    </message>
    <message>
      <source>Put the weights of “{0}” into the network on display?</source>
      <translation>¿Poner los pesos de «{0}» en la red mostrada?</translation>
    </message>
    <message>
      <source>&amp;Put in</source>
      <translation>&amp;Ponerlos</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}</source>
      <translation>{file} → {layer}: {inputs} × {units}</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}, no bias: it becomes 0</source>
      <translation>{file} → {layer}: {inputs} × {units}, sin sesgo: pasa a ser 0</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>y {0} más</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Omitido: {0}</translation>
    </message>
    <message>
      <source>The moments of the optimizer here stay as they are.</source>
      <translation>Los momentos del optimizador quedan aquí como están.</translation>
    </message>
  </context>
  <context>
    <name>WeightsCanvas</name>
    <message>
      <source>Weights and biases</source>
      <translation>Pesos y sesgos</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>sesgo</translation>
    </message>
    <message>
      <source>{0}, row {1}, column {2}</source>
      <translation>{0}, fila {1}, columna {2}</translation>
    </message>
  </context>
  <context>
    <name>WeightsView</name>
    <message>
      <source>double-click a cell to set a weight</source>
      <translation>doble clic en una celda para poner un peso</translation>
    </message>
    <message>
      <source>Show the weights of this layer</source>
      <translation>Mostrar los pesos de esta capa</translation>
    </message>
    <message>
      <source>Layer of the weights</source>
      <translation>Capa de los pesos</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>todas las capas</translation>
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation>escala ±{0}</translation>
    </message>
    <message>
      <source>No weights yet.</source>
      <translation>Aún sin pesos.</translation>
    </message>
    <message>
      <source>Weights on a scale of ±{0}.</source>
      <translation>Pesos en una escala de ±{0}.</translation>
    </message>
    <message>
      <source>Layer {0}: {1} × {2} weights from {3} to {4}, biases from {5} to {6}.</source>
      <translation>Capa {0}: {1} × {2} pesos de {3} a {4}, sesgos de {5} a {6}.</translation>
    </message>
    <message>
      <source>Layer {0}: {1}.</source>
      <translation>Capa {0}: {1}.</translation>
    </message>
    <message>
      <source>image tiles</source>
      <translation>en imágenes</translation>
    </message>
    <message>
      <source>Show the incoming weights of each unit as an image of {0} × {1}</source>
      <translation>Mostrar los pesos de entrada de cada unidad como una imagen de {0} × {1}</translation>
    </message>
  </context>
  <context>
    <name>WelcomeDialog</name>
    <message>
      <source>Welcome</source>
      <translation>Bienvenida</translation>
    </message>
    <message>
      <source>‹ &amp;Back</source>
      <translation>‹ &amp;Atrás</translation>
    </message>
    <message>
      <source>The sign of xorviz</source>
      <translation>El signo de xorviz</translation>
    </message>
    <message>
      <source>Two blue and two orange points, as in XOR</source>
      <translation>Dos puntos azules y dos naranjas, como en XOR</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lecciones</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <source>Welcome to xorviz</source>
      <translation>Bienvenido a xorviz</translation>
    </message>
    <message>
      <source>Take a lesson</source>
      <translation>Tomar una lección</translation>
    </message>
    <message>
      <source>Open a preset</source>
      <translation>Abrir un ejemplo</translation>
    </message>
    <message>
      <source>Bring your own script</source>
      <translation>Traer su script</translation>
    </message>
    <message>
      <source>See why a tiny network learns, or gets stuck. Where to begin?</source>
      <translation>Vea por qué una red diminuta aprende, o se atasca. ¿Por dónde empezar?</translation>
    </message>
    <message>
      <source>Short stories in the window: guess, run, and see what happens.</source>
      <translation>Historias cortas en la ventana: adivine, lance, y vea qué pasa.</translation>
    </message>
    <message>
      <source>Each is an experiment with words on what to see in it.</source>
      <translation>Cada uno es un experimento con palabras sobre qué ver en él.</translation>
    </message>
    <message>
      <source>It is read, and never run. You see line by line what became of it.</source>
      <translation>Se lee, y nunca se ejecuta. Verá línea por línea en qué se convirtió.</translation>
    </message>
    <message>
      <source>&amp;Show at the start</source>
      <translation>&amp;Mostrar al arrancar</translation>
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation>&amp;Abrir un fichero…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>Ficheros recientes</translation>
    </message>
    <message>
      <source>Which unit will die? Guess, press Run, and see it happen.</source>
      <translation>¿Qué unidad morirá? Adivine, pulse Lanzar, y véalo pasar.</translation>
    </message>
    <message>
      <source>XOR and other small tasks, with networks that learn or get stuck.</source>
      <translation>XOR y otras tareas pequeñas, con redes que aprenden o se atascan.</translation>
    </message>
    <message>
      <source>Paste or open Keras or PyTorch code, and watch it train.</source>
      <translation>Pegue o abra código de Keras o PyTorch, y véalo entrenar.</translation>
    </message>
  </context>
  <context>
    <name>WordsPanel</name>
    <message>
      <source>About this experiment</source>
      <translation>Sobre este experimento</translation>
    </message>
    <message>
      <source>Fold the words away</source>
      <translation>Plegar el texto</translation>
    </message>
    <message>
      <source>Show the words</source>
      <translation>Mostrar el texto</translation>
    </message>
  </context>
  <context>
    <name>ZonesPlane</name>
    <message>
      <source>Map of the input plane</source>
      <translation>Mapa del plano de entradas</translation>
    </message>
    <message>
      <source>no map yet</source>
      <translation>aún sin mapa</translation>
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
      <translation>señale un sitio o una celda</translation>
    </message>
    <message>
      <source>Count the units of this layer on the map</source>
      <translation>Contar en el mapa las unidades de esta capa</translation>
    </message>
    <message>
      <source>Layer of the map</source>
      <translation>Capa del mapa</translation>
    </message>
    <message>
      <source>units on</source>
      <translation>unidades activas</translation>
    </message>
    <message>
      <source>unsaturated</source>
      <translation>sin saturar</translation>
    </message>
    <message>
      <source>passing gradient</source>
      <translation>dejando pasar gradiente</translation>
    </message>
    <message>
      <source>{0} of {1} units on</source>
      <translation>{0} de {1} unidades activas</translation>
    </message>
    <message>
      <source>{0} of {1} units unsaturated</source>
      <translation>{0} de {1} unidades sin saturar</translation>
    </message>
    <message>
      <source>{0} of {1} units pass gradient</source>
      <translation>{0} de {1} unidades dejan pasar gradiente</translation>
    </message>
    <message>
      <source>hatched: off</source>
      <translation>rayado: apagada</translation>
    </message>
    <message>
      <source>hatched: saturated</source>
      <translation>rayado: saturada</translation>
    </message>
    <message>
      <source>hatched: off or saturated</source>
      <translation>rayado: apagada o saturada</translation>
    </message>
    <message>
      <source>all hidden layers</source>
      <translation>todas las capas ocultas</translation>
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation>escala ±{0}</translation>
    </message>
    <message>
      <source>No map of dead zones yet.</source>
      <translation>Aún sin mapa de zonas muertas.</translation>
    </message>
    <message>
      <source>A slice over {0} and {1}, {2}.</source>
      <translation>Un corte sobre {0} y {1}, {2}.</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>todas las capas</translation>
    </message>
    <message>
      <source>Show the units of all layers</source>
      <translation>Mostrar las unidades de todas las capas</translation>
    </message>
    <message>
      <source>Show the units of all layers in the table</source>
      <translation>Mostrar las unidades de todas las capas en la tabla</translation>
    </message>
    <message>
      <source>No unit of {0} is on in {1:.0f} % of the plane.</source>
      <translation>Ninguna unidad de {0} está activa en {1:.0f} % del plano.</translation>
    </message>
    <message>
      <source>Every unit of {0} is saturated on {1:.0f} % of the plane.</source>
      <translation>Cada unidad de {0} está saturada en {1:.0f} % del plano.</translation>
    </message>
    <message>
      <source>No unit of {0} passes gradient on {1:.0f} % of the plane.</source>
      <translation>Ninguna unidad de {0} deja pasar gradiente en {1:.0f} % del plano.</translation>
    </message>
    <message>
      <source>{0} is saturated for every pattern.</source>
      <translation>{0} está saturada para cada patrón.</translation>
    </message>
    <message>
      <source>{0} is dead: off for every pattern.</source>
      <translation>{0} está muerta: apagada para cada patrón.</translation>
    </message>
    <message>
      <source>{0} is saturated for {1}.</source>
      <translation>{0} está saturada para {1}.</translation>
    </message>
    <message>
      <source>{0} is off for {1}.</source>
      <translation>{0} está apagada para {1}.</translation>
    </message>
    <message>
      <source>{0} is saturated for no pattern.</source>
      <translation>{0} no está saturada para ningún patrón.</translation>
    </message>
    <message>
      <source>{0} is on for every pattern.</source>
      <translation>{0} está activa para cada patrón.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: {2}.</source>
      <translation>Capa {0}, unidades: {1}, saturadas para cada patrón: {2}.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: none.</source>
      <translation>Capa {0}, unidades: {1}, saturadas para cada patrón: ninguna.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: {2}.</source>
      <translation>Capa {0}, unidades: {1}, muertas: {2}.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: none.</source>
      <translation>Capa {0}, unidades: {1}, muertas: ninguna.</translation>
    </message>
  </context>
  <context>
    <name>_Button</name>
    <message>
      <source>Picture of {0}</source>
      <translation>Imagen de {0}</translation>
    </message>
    <message>
      <source>No picture is kept</source>
      <translation>No se guarda imagen</translation>
    </message>
    <message>
      <source>Its network, as it was when it was opened or saved last</source>
      <translation>Su red, como estaba al abrirla o guardarla por última vez</translation>
    </message>
  </context>
  <context>
    <name>_ResetButton</name>
    <message>
      <source>Reset {argument}</source>
      <translation>Restablecer {argument}</translation>
    </message>
    <message>
      <source>Back to the default, {value}</source>
      <translation>Volver al valor por defecto, {value}</translation>
    </message>
    <message>
      <source>Back to Keras's default, {value}</source>
      <translation>Volver al valor por defecto de Keras, {value}</translation>
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Picture of {0}</source>
      <translation>Imagen de {0}</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Sin imagen</translation>
    </message>
    <message>
      <source>Not saved to a file yet</source>
      <translation>Aún sin guardar en un fichero</translation>
    </message>
    <message>
      <source>This file was saved by another window or program since.</source>
      <translation>Desde entonces otra ventana o programa guardó este fichero.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Abrir {0}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Discard {0}</source>
      <translation>Descartar {0}</translation>
    </message>
    <message>
      <source>Keep {0} after all</source>
      <translation>Conservar {0} a pesar de todo</translation>
    </message>
    <message>
      <source>Gone when this dialog closes; until then it can be kept again</source>
      <translation>Desaparece al cerrar este diálogo; hasta entonces se puede conservar</translation>
    </message>
    <message>
      <source>It will be gone when this dialog closes</source>
      <translation>Desaparecerá cuando se cierre este diálogo</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>paso {0}</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 edición</translation>
    </message>
    <message>
      <source>{0} edits</source>
      <translation>{0} ediciones</translation>
    </message>
    <message>
      <source>{0} random starts</source>
      <translation>{0} inicios aleatorios</translation>
    </message>
  </context>
  <context>
    <name>_Targets</name>
    <message>
      <source>{word}: {output} is {value}</source>
      <translation>{word}: {output} es {value}</translation>
    </message>
  </context>
  <context>
    <name>branch_verbs</name>
    <message>
      <source>Rename branch {0}</source>
      <translation>Cambiar el nombre de la rama {0}</translation>
    </message>
    <message>
      <source>Go to branch {0}</source>
      <translation>Ir a la rama {0}</translation>
    </message>
    <message>
      <source>Compare branch {0} with the one on display</source>
      <translation>Comparar la rama {0} con la mostrada</translation>
    </message>
    <message>
      <source>Delete branch {0}</source>
      <translation>Borrar la rama {0}</translation>
    </message>
  </context>
  <context>
    <name>compare</name>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Step shown</source>
      <translation>Paso mostrado</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Pausar todas</translation>
    </message>
    <message>
      <source>Run all</source>
      <translation>Lanzar todas</translation>
    </message>
    <message>
      <source>Run or pause all (F5)</source>
      <translation>Lanzar o pausar todas (F5)</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Take one step of each (F6)</source>
      <translation>Dar un paso de cada una (F6)</translation>
    </message>
    <message>
      <source>How many steps a second each takes: from 1 to as fast as it goes</source>
      <translation>Cuántos pasos por segundo da cada una: de 1 a lo más rápido que pueda</translation>
    </message>
    <message>
      <source>In step</source>
      <translation>A la par</translation>
    </message>
    <message>
      <source>Show all at the same step: those that are faster wait for the others</source>
      <translation>Mostrar todas en el mismo paso: las más rápidas esperan a las otras</translation>
    </message>
    <message>
      <source>Go back and forth over the steps that all have in common</source>
      <translation>Ir y venir por los pasos que todas tienen en común</translation>
    </message>
    <message>
      <source>What the curves show</source>
      <translation>Qué muestran las curvas</translation>
    </message>
    <message>
      <source>Loss, log</source>
      <translation>Pérdida, log</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <source>A column for each</source>
      <translation>Una columna para cada una</translation>
    </message>
    <message>
      <source>Overlaid</source>
      <translation>Superpuestas</translation>
    </message>
    <message>
      <source>The boundaries of all on one map</source>
      <translation>Las fronteras de todas en un mapa</translation>
    </message>
    <message>
      <source>full</source>
      <translation>plena</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Zonas muertas</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Mapa de decisión</translation>
    </message>
    <message>
      <source>Difference of the weights</source>
      <translation>Diferencia de los pesos</translation>
    </message>
    <message>
      <source>Difference of the decision maps</source>
      <translation>Diferencia de los mapas de decisión</translation>
    </message>
    <message>
      <source>Decision map · {0}</source>
      <translation>Mapa de decisión · {0}</translation>
    </message>
    <message>
      <source>The others are compared with this one.</source>
      <translation>Las demás se comparan con esta.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Weights − {0}</source>
      <translation>Pesos − {0}</translation>
    </message>
    <message>
      <source>Output − {0}</source>
      <translation>Salida − {0}</translation>
    </message>
    <message>
      <source>Curves of all</source>
      <translation>Curvas de todas</translation>
    </message>
    <message>
      <source>no curves yet</source>
      <translation>aún sin curvas</translation>
    </message>
    <message>
      <source>{0}: subtract it from the others</source>
      <translation>{0}: restarla de las demás</translation>
    </message>
    <message>
      <source>Compare with {0}</source>
      <translation>Comparar con {0}</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>referencia</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>sesgo</translation>
    </message>
    <message>
      <source>Compare: {0} — xorviz</source>
      <translation>Comparar: {0} — xorviz</translation>
    </message>
    <message>
      <source>Boundaries of all</source>
      <translation>Fronteras de todas</translation>
    </message>
    <message>
      <source>Boundaries on the input plane of {0}</source>
      <translation>Fronteras en el plano de entradas de {0}</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>tal cual</translation>
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
      <translation>más unidades</translation>
    </message>
    <message>
      <source>dead units revived</source>
      <translation>unidades muertas reanimadas</translation>
    </message>
    <message>
      <source>a hidden layer</source>
      <translation>una capa oculta</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>aún sin imagen</translation>
    </message>
    <message>
      <source>no layer and unit in common</source>
      <translation>sin capa ni unidad en común</translation>
    </message>
    <message>
      <source>other inputs</source>
      <translation>otras entradas</translation>
    </message>
    <message>
      <source>another number of outputs</source>
      <translation>otro número de salidas</translation>
    </message>
    <message>
      <source>other data, and so another part of the plane</source>
      <translation>otros datos, y por tanto otra parte del plano</translation>
    </message>
    <message>
      <source>Cannot be subtracted: {0}.</source>
      <translation>No se puede restar: {0}.</translation>
    </message>
    <message>
      <source>{0} is not drawn: it has other inputs</source>
      <translation>{0} no se dibuja: tiene otras entradas</translation>
    </message>
    <message>
      <source>{0} is not drawn: its data lie on another part of the plane</source>
      <translation>{0} no se dibuja: sus datos están en otra parte del plano</translation>
    </message>
    <message>
      <source>{0} is not drawn: there is no picture of it yet</source>
      <translation>{0} no se dibuja: aún no hay imagen suya</translation>
    </message>
    <message>
      <source>blue: more than {0}; orange: less</source>
      <translation>azul: más que {0}; naranja: menos</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>paso {0}</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>pérdida {0}</translation>
    </message>
    <message>
      <source>accuracy {0}</source>
      <translation>exactitud {0}</translation>
    </message>
    <message>
      <source>not solved</source>
      <translation>no resuelto</translation>
    </message>
    <message>
      <source>{0} in one alone</source>
      <translation>{0} solo en una</translation>
    </message>
    <message>
      <source>{0} runs are compared.</source>
      <translation>Se comparan {0} redes.</translation>
    </message>
    <message>
      <source>{0}: no picture yet.</source>
      <translation>{0}: aún sin imagen.</translation>
    </message>
    <message>
      <source>Its weights differ from those of {0} by {1} at most.</source>
      <translation>Sus pesos difieren de los de {0} en {1} como mucho.</translation>
    </message>
    <message>
      <source>Its output differs on the input plane by {0} at most.</source>
      <translation>Su salida difiere en el plano de entradas en {0} como mucho.</translation>
    </message>
    <message>
      <source>hatched: all off</source>
      <translation>rayado: todas apagadas</translation>
    </message>
    <message>
      <source>hatched: all saturated</source>
      <translation>rayado: todas saturadas</translation>
    </message>
    <message>
      <source>hatched: all off or saturated</source>
      <translation>rayado: todas apagadas o saturadas</translation>
    </message>
    <message>
      <source>Dead zones · {0}</source>
      <translation>Zonas muertas · {0}</translation>
    </message>
  </context>
  <context>
    <name>data_hints</name>
    <message>
      <source>Targets beyond −1 and 1: squared error and a linear output fit.</source>
      <translation>Objetivos más allá de −1 y 1: convienen el error cuadrático y una salida lineal.</translation>
    </message>
    <message>
      <source>Targets from −1 to 1: squared error and a tanh or linear output fit.</source>
      <translation>Objetivos de −1 a 1: convienen el error cuadrático y una salida tanh o lineal.</translation>
    </message>
    <message>
      <source>One class each: categorical cross-entropy and a softmax output fit.</source>
      <translation>Una clase cada uno: convienen la entropía cruzada categórica y una salida softmax.</translation>
    </message>
    <message>
      <source>A single output: cross-entropy and a sigmoid output fit.</source>
      <translation>Una sola salida: convienen la entropía cruzada y una salida sigmoid.</translation>
    </message>
    <message>
      <source>Several targets can be 1 at once: cross-entropy and a sigmoid output fit.</source>
      <translation>Varios objetivos pueden ser 1 a la vez: convienen la entropía cruzada y una salida sigmoid.</translation>
    </message>
  </context>
  <context>
    <name>data_words</name>
    <message>
      <source>1 pattern</source>
      <translation>1 patrón</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} patrones</translation>
    </message>
    <message>
      <source>1 input</source>
      <translation>1 entrada</translation>
    </message>
    <message>
      <source>{count} inputs</source>
      <translation>{count} entradas</translation>
    </message>
    <message>
      <source>1 output</source>
      <translation>1 salida</translation>
    </message>
    <message>
      <source>{count} outputs</source>
      <translation>{count} salidas</translation>
    </message>
  </context>
  <context>
    <name>drawing_verbs</name>
    <message>
      <source>Read the output on the decision map</source>
      <translation>Leer la salida en el mapa de decisión</translation>
    </message>
    <message>
      <source>Draw patterns on the decision map</source>
      <translation>Dibujar patrones en el mapa de decisión</translation>
    </message>
    <message>
      <source>Move patterns on the decision map</source>
      <translation>Mover patrones en el mapa de decisión</translation>
    </message>
    <message>
      <source>Delete patterns on the decision map</source>
      <translation>Borrar patrones en el mapa de decisión</translation>
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>Gates</source>
      <translation>Puertas</translation>
    </message>
    <message>
      <source>Bits</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Bits</translation>
    </message>
    <message>
      <source>Clouds</source>
      <translation>Nubes</translation>
    </message>
    <message>
      <source>Is the number of bits that are 1 odd?</source>
      <translation>¿Es impar el número de bits que son 1?</translation>
    </message>
    <message>
      <source>Give back every bit as it came in</source>
      <translation>Devolver cada bit como entró</translation>
    </message>
    <message>
      <source>Two words of bits: where do they differ?</source>
      <translation>Dos palabras de bits: ¿dónde difieren?</translation>
    </message>
    <message>
      <source>A truth table of your own; it starts with the function that is learned now</source>
      <translation>Una tabla de verdad propia; empieza con la función que se aprende ahora</translation>
    </message>
    <message>
      <source>Points in four quarters: is just one of the coordinates positive?</source>
      <translation>Puntos en cuatro cuartos: ¿es positiva solo una de las coordenadas?</translation>
    </message>
    <message>
      <source>A disc of points, and a ring around it</source>
      <translation>Un disco de puntos, y un anillo alrededor</translation>
    </message>
    <message>
      <source>Two clouds that a straight line parts, the worse the more noise</source>
      <translation>Dos nubes que separa una recta, tanto peor cuanto más ruido</translation>
    </message>
    <message>
      <source>Two arms that wind around each other</source>
      <translation>Dos brazos que se enroscan uno en otro</translation>
    </message>
    <message>
      <source>A number that rises evenly across the plane, from −1 to 1</source>
      <translation>Un número que sube por igual a través del plano, de −1 a 1</translation>
    </message>
    <message>
      <source>Hills and valleys: numbers from −1 to 1</source>
      <translation>Colinas y valles: números de −1 a 1</translation>
    </message>
    <message>
      <source>How much of the last step each step goes on with</source>
      <translation>Cuánto del último paso continúa cada paso</translation>
    </message>
    <message>
      <source>Looks ahead to where the momentum leads (Nesterov)</source>
      <translation>Mira adelante, adonde lleva el impulso (Nesterov)</translation>
    </message>
    <message>
      <source>How much of the running mean square of the gradient each step keeps</source>
      <translation>Cuánto de la media móvil del cuadrado del gradiente conserva cada paso</translation>
    </message>
    <message>
      <source>A small number that keeps the division from 0</source>
      <translation>Un número pequeño que aparta la división de 0</translation>
    </message>
    <message>
      <source>Divides by the gradient's deviation in place of its mean square</source>
      <translation>Divide por la desviación del gradiente en vez de la media de su cuadrado</translation>
    </message>
    <message>
      <source>How much of the running mean of the gradient each step keeps</source>
      <translation>Cuánto de la media móvil del gradiente conserva cada paso</translation>
    </message>
    <message>
      <source>The slope for negative numbers</source>
      <translation>La pendiente para números negativos</translation>
    </message>
    <message>
      <source>Before each step all weights shrink by this part, times the rate</source>
      <translation>Antes de cada paso todos los pesos encogen en esta parte, por la tasa</translation>
    </message>
    <message>
      <source>The longest gradient of each kernel and each bias; longer ones are cut</source>
      <translation>El gradiente más largo de cada kernel y cada bias; los más largos se cortan</translation>
    </message>
    <message>
      <source>The largest number in a gradient, of either sign; larger ones are cut</source>
      <translation>El mayor número en un gradiente, de cualquier signo; los mayores se cortan</translation>
    </message>
    <message>
      <source>The longest gradient of all weights together; longer ones are cut</source>
      <translation>El gradiente más largo de todos los pesos juntos; los más largos se cortan</translation>
    </message>
    <message>
      <source>How many steps the rate takes to fall by once its factor, or all the way</source>
      <translation>Cuántos pasos tarda la tasa en bajar una vez su factor, o del todo</translation>
    </message>
    <message>
      <source>By what the rate is multiplied in so many steps</source>
      <translation>Por cuánto se multiplica la tasa en tantos pasos</translation>
    </message>
    <message>
      <source>Falls in stairs of so many steps and not evenly</source>
      <translation>Baja a escalones de tantos pasos y no por igual</translation>
    </message>
    <message>
      <source>The share of the rate that is left at the end</source>
      <translation>La parte de la tasa que queda al final</translation>
    </message>
    <message>
      <source>The rate to which a warm-up rises first; 0: no warm-up</source>
      <translation>La tasa hasta la que sube primero un calentamiento; 0: sin calentamiento</translation>
    </message>
    <message>
      <source>How many steps the warm-up takes</source>
      <translation>Cuántos pasos dura el calentamiento</translation>
    </message>
    <message>
      <source>By what the rate is multiplied where the loss has stopped falling</source>
      <translation>Por cuánto se multiplica la tasa donde la pérdida dejó de bajar</translation>
    </message>
    <message>
      <source>After how many epochs without progress the rate is reduced</source>
      <translation>Tras cuántas épocas sin progreso se reduce la tasa</translation>
    </message>
    <message>
      <source>How far the loss must fall below its best for progress</source>
      <translation>Cuánto debe bajar la pérdida de su mejor valor para ser progreso</translation>
    </message>
    <message>
      <source>How many epochs to wait after a reduction before waiting again</source>
      <translation>Cuántas épocas esperar tras una reducción antes de vigilar otra vez</translation>
    </message>
    <message>
      <source>The rate is not reduced below this</source>
      <translation>La tasa no se reduce por debajo de esto</translation>
    </message>
    <message>
      <source>change of activation</source>
      <translation>cambio de activación</translation>
    </message>
    <message>
      <source>added unit</source>
      <translation>unidad añadida</translation>
    </message>
    <message>
      <source>removed unit</source>
      <translation>unidad quitada</translation>
    </message>
    <message>
      <source>split unit</source>
      <translation>unidad dividida</translation>
    </message>
    <message>
      <source>weight set by hand</source>
      <translation>peso puesto a mano</translation>
    </message>
    <message>
      <source>bias set by hand</source>
      <translation>sesgo puesto a mano</translation>
    </message>
    <message>
      <source>network moved by hand</source>
      <translation>red movida a mano</translation>
    </message>
    <message>
      <source>weights from a file</source>
      <translation>pesos de un fichero</translation>
    </message>
    <message>
      <source>change of optimizer</source>
      <translation>cambio de optimizador</translation>
    </message>
    <message>
      <source>change of learning rate</source>
      <translation>cambio de tasa de aprendizaje</translation>
    </message>
    <message>
      <source>change of the learning-rate schedule</source>
      <translation>cambio del programa de la tasa</translation>
    </message>
    <message>
      <source>change of loss</source>
      <translation>cambio de pérdida</translation>
    </message>
    <message>
      <source>change of data</source>
      <translation>cambio de datos</translation>
    </message>
    <message>
      <source>change of the test share</source>
      <translation>cambio de la parte de prueba</translation>
    </message>
    <message>
      <source>change of the data seed</source>
      <translation>cambio de la semilla de datos</translation>
    </message>
    <message>
      <source>drawn pattern</source>
      <translation>patrón dibujado</translation>
    </message>
    <message>
      <source>moved pattern</source>
      <translation>patrón movido</translation>
    </message>
    <message>
      <source>change of a pattern's target</source>
      <translation>cambio del objetivo de un patrón</translation>
    </message>
    <message>
      <source>deleted pattern</source>
      <translation>patrón borrado</translation>
    </message>
    <message>
      <source>change of batch size</source>
      <translation>cambio del tamaño de lote</translation>
    </message>
    <message>
      <source>change of shuffling</source>
      <translation>cambio del barajado</translation>
    </message>
    <message>
      <source>added layer</source>
      <translation>capa añadida</translation>
    </message>
    <message>
      <source>removed layer</source>
      <translation>capa quitada</translation>
    </message>
    <message>
      <source>added connection</source>
      <translation>conexión añadida</translation>
    </message>
    <message>
      <source>removed connection</source>
      <translation>conexión quitada</translation>
    </message>
    <message>
      <source>revived unit</source>
      <translation>unidad reanimada</translation>
    </message>
    <message>
      <source>change of initializer</source>
      <translation>cambio de inicializador</translation>
    </message>
    <message>
      <source>change of penalty</source>
      <translation>cambio de penalización</translation>
    </message>
    <message>
      <source>change of what counts as solved</source>
      <translation>cambio de qué cuenta como resuelto</translation>
    </message>
    <message>
      <source>change of an optimizer's argument</source>
      <translation>cambio de un argumento del optimizador</translation>
    </message>
    <message>
      <source>restart</source>
      <translation>reinicio</translation>
    </message>
    <message>
      <source>change of the random starts</source>
      <translation>cambio de los inicios aleatorios</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>apertura</translation>
    </message>
    <message>
      <source>going to another branch</source>
      <translation>paso a otra rama</translation>
    </message>
    <message>
      <source>name of a branch</source>
      <translation>nombre de una rama</translation>
    </message>
    <message>
      <source>colour of a branch</source>
      <translation>color de una rama</translation>
    </message>
    <message>
      <source>deleted branch</source>
      <translation>rama borrada</translation>
    </message>
    <message>
      <source>new branches</source>
      <translation>ramas nuevas</translation>
    </message>
    <message>
      <source>training of branches</source>
      <translation>entrenamiento de ramas</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>lineal</translation>
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
      <translation>exponencial</translation>
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
      <translation>seno</translation>
    </message>
    <message>
      <source>step</source>
      <translation>paso</translation>
    </message>
    <message>
      <source>cross-entropy</source>
      <translation>entropía cruzada</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>error cuadrático</translation>
    </message>
    <message>
      <source>categorical cross-entropy</source>
      <translation>entropía cruzada categ.</translation>
    </message>
    <message>
      <source>absolute error</source>
      <translation>error absoluto</translation>
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
      <translatorcomment>as in English</translatorcomment>
      <translation>Poisson</translation>
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
      <translatorcomment>as in English</translatorcomment>
      <translation>momentum</translation>
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
      <translation>Glorot uniforme</translation>
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
      <translation>He uniforme</translation>
    </message>
    <message>
      <source>LeCun uniform</source>
      <translation>LeCun uniforme</translation>
    </message>
    <message>
      <source>LeCun normal</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>LeCun normal</translation>
    </message>
    <message>
      <source>orthogonal</source>
      <translation>ortogonal</translation>
    </message>
    <message>
      <source>uniform</source>
      <translation>uniforme</translation>
    </message>
    <message>
      <source>normal</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>normal</translation>
    </message>
    <message>
      <source>truncated normal</source>
      <translation>normal truncada</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
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
      <translation>ceros</translation>
    </message>
    <message>
      <source>ones</source>
      <translation>unos</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>constante</translation>
    </message>
    <message>
      <source>step decay</source>
      <translation>a escalones</translation>
    </message>
    <message>
      <source>exponential decay</source>
      <translation>exponencial</translation>
    </message>
    <message>
      <source>cosine decay</source>
      <translation>coseno</translation>
    </message>
    <message>
      <source>reduce on plateau</source>
      <translation>reducir en meseta</translation>
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
      <translation>en pares</translation>
    </message>
    <message>
      <source>every pattern on its side</source>
      <translation>cada patrón en su lado</translation>
    </message>
    <message>
      <source>above 0.9 / below 0.1</source>
      <translation>sobre 0.9 / bajo 0.1</translation>
    </message>
    <message>
      <source>parity</source>
      <translation>paridad</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>identidad</translation>
    </message>
    <message>
      <source>bitwise XOR</source>
      <translation>XOR bit a bit</translation>
    </message>
    <message>
      <source>own table</source>
      <translation>tabla propia</translation>
    </message>
    <message>
      <source>XOR cloud</source>
      <translation>nube XOR</translation>
    </message>
    <message>
      <source>circles</source>
      <translation>círculos</translation>
    </message>
    <message>
      <source>Gaussians</source>
      <translation>gaussianas</translation>
    </message>
    <message>
      <source>spirals</source>
      <translation>espirales</translation>
    </message>
    <message>
      <source>plane</source>
      <translation>plano</translation>
    </message>
    <message>
      <source>bumps</source>
      <translation>bultos</translation>
    </message>
    <message>
      <source>patterns of its own</source>
      <translation>patrones propios</translation>
    </message>
    <message>
      <source>handwritten digits</source>
      <translation>cifras manuscritas</translation>
    </message>
    <message>
      <source>patterns from a file</source>
      <translation>patrones de un fichero</translation>
    </message>
  </context>
  <context>
    <name>layer_verbs</name>
    <message>
      <source>Revive dead unit {0}</source>
      <translation>Reanimar la unidad muerta {0}</translation>
    </message>
    <message>
      <source>Set activation of {0} to {1}</source>
      <translation>Poner la activación de {0} a {1}</translation>
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation>Añadir una unidad a {0}</translation>
    </message>
    <message>
      <source>Remove the last unit of {0}</source>
      <translation>Quitar la última unidad de {0}</translation>
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation>Dividir la unidad {0}</translation>
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation>Insertar una capa antes de {0}</translation>
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation>Quitar la capa {0}</translation>
    </message>
    <message>
      <source>Set penalty on weights of {0} to {1}</source>
      <translation>Poner la penalización sobre los pesos de {0} a {1}</translation>
    </message>
    <message>
      <source>Set penalty on biases of {0} to {1}</source>
      <translation>Poner la penalización sobre los sesgos de {0} a {1}</translation>
    </message>
    <message>
      <source>Connect {0} to {1}</source>
      <translation>Conectar {0} a {1}</translation>
    </message>
    <message>
      <source>Disconnect {0} from {1}</source>
      <translation>Desconectar {0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>lessons/deep-and-narrow</name>
    <message>
      <source>A deep, narrow network with a ReLU output</source>
      <comment>title</comment>
      <translation>Una red profunda y estrecha con salida ReLU</translation>
    </message>
    <message>
      <source>An output that never switches on, and a signal that dies on its way.</source>
      <comment>about</comment>
      <translation>Una salida que nunca se enciende, y una señal que se pierde en el camino.</translation>
    </message>
    <message>
      <source>This network has ReLU units everywhere, at the &lt;b&gt;output&lt;/b&gt; too. All four answers are 0 at the start, though two of the patterns want 1.</source>
      <comment>steps/0/text/0</comment>
      <translation>Esta red tiene unidades ReLU en todas partes, también en la &lt;b&gt;salida&lt;/b&gt;. Las cuatro respuestas son 0 al inicio, aunque dos de los patrones quieren 1.</translation>
    </message>
    <message>
      <source>Training moves each weight by how much the loss would change with it.</source>
      <comment>steps/1/text/0</comment>
      <translation>El entrenamiento mueve cada peso según cuánto cambiaría con él la pérdida.</translation>
    </message>
    <message>
      <source>The loss is {start} now. Where will it be after 2,000 steps?</source>
      <comment>steps/1/question/ask</comment>
      <translation>La pérdida es ahora {start}. ¿Dónde estará tras 2,000 pasos?</translation>
    </message>
    <message>
      <source>Near 0</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Cerca de 0</translation>
    </message>
    <message>
      <source>About half of it</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>Más o menos la mitad</translation>
    </message>
    <message>
      <source>Where it is now</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Donde está ahora</translation>
    </message>
    <message>
      <source>Take 2,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>Dar 2,000 pasos</translation>
    </message>
    <message>
      <source>The loss is {loss}, and not one weight has moved. The output is off for all four patterns. A ReLU that is off gives 0 whatever happens a little before it, so no weight makes a difference, and none is moved.</source>
      <comment>steps/1/after/0</comment>
      <translation>La pérdida es {loss}, y ni un peso se ha movido. La salida está apagada para los cuatro patrones. Una ReLU apagada da 0 pase lo que pase un poco antes de ella, así que ningún peso cambia nada, y ninguno se mueve.</translation>
    </message>
    <message>
      <source>Not every start has such bad luck.</source>
      <comment>steps/2/text/0</comment>
      <translation>No todo inicio tiene tan mala suerte.</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts of this network will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>¿Cuántos de 1,000 inicios aleatorios de esta red resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{gates} of {gates.of}. And {off} stand where this one stood, with an output that is off for every pattern. An output that has to learn should never be quite off: take &lt;i&gt;sigmoid&lt;/i&gt; there.</source>
      <comment>steps/2/after/0</comment>
      <translation>{gates} de {gates.of}. Y {off} están donde estaba este, con una salida apagada para cada patrón. Una salida que ha de aprender nunca debería estar del todo apagada: ponga ahí &lt;i&gt;sigmoid&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Now the network that somebody built for XOR and could not get to learn. Each bit has a unit of its own, the two are joined, and then come five hidden layers of 1, 3, 5, 4 and 3 units, and again a ReLU output.</source>
      <comment>steps/3/text/0</comment>
      <translation>Ahora la red que alguien construyó para XOR y no lograba que aprendiera. Cada bit tiene una unidad propia, las dos se unen, y luego vienen cinco capas ocultas de 1, 3, 5, 4 y 3 unidades, y otra vez una salida ReLU.</translation>
    </message>
    <message>
      <source>The four patterns run through it from left to right. Nothing has been trained yet.</source>
      <comment>steps/3/text/1</comment>
      <translation>Los cuatro patrones la recorren de izquierda a derecha. Aún no se ha entrenado nada.</translation>
    </message>
    <message>
      <source>In the first unit, the patterns lie up to {first} apart.</source>
      <comment>steps/3/after/0</comment>
      <translation>En la primera unidad los patrones distan hasta {first} entre sí.</translation>
    </message>
    <message>
      <source>From layer to layer the patterns may come nearer to each other, or part.</source>
      <comment>steps/4/text/0</comment>
      <translation>De capa en capa los patrones pueden acercarse unos a otros, o separarse.</translation>
    </message>
    <message>
      <source>In the first unit they lie up to {first} apart. How far apart are they in the last hidden layer?</source>
      <comment>steps/4/question/ask</comment>
      <translation>En la primera unidad distan hasta {first}. ¿Cuánto distan en la última capa oculta?</translation>
    </message>
    <message>
      <source>About as far</source>
      <comment>steps/4/question/options/0/text</comment>
      <translation>Más o menos lo mismo</translation>
    </message>
    <message>
      <source>Ten times nearer</source>
      <comment>steps/4/question/options/1/text</comment>
      <translation>Diez veces más cerca</translation>
    </message>
    <message>
      <source>Hundreds of times nearer</source>
      <comment>steps/4/question/options/2/text</comment>
      <translation>Cientos de veces más cerca</translation>
    </message>
    <message>
      <source>In the first unit {first}, two layers before the last one {middle}, in the last hidden layer {last}. A sigmoid layer passes on only a part of each difference. At the end all four patterns look the same.</source>
      <comment>steps/4/after/0</comment>
      <translation>En la primera unidad {first}, dos capas antes de la última {middle}, en la última capa oculta {last}. Una capa sigmoid deja pasar solo una parte de cada diferencia. Al final los cuatro patrones parecen iguales.</translation>
    </message>
    <message>
      <source>Let it train for 15 rounds through its 50,000 examples, as that person did.</source>
      <comment>steps/5/text/0</comment>
      <translation>Que entrene 15 vueltas por sus 50,000 ejemplos, como hizo esa persona.</translation>
    </message>
    <message>
      <source>Where will the loss be?</source>
      <comment>steps/5/question/ask</comment>
      <translation>¿Dónde estará la pérdida?</translation>
    </message>
    <message>
      <source>Near 0: solved</source>
      <comment>steps/5/question/options/0/text</comment>
      <translation>Cerca de 0: resuelto</translation>
    </message>
    <message>
      <source>At 0.69, as if it answered ½ to everything</source>
      <comment>steps/5/question/options/1/text</comment>
      <translation>En 0.69, como si respondiera ½ a todo</translation>
    </message>
    <message>
      <source>Somewhere between</source>
      <comment>steps/5/question/options/2/text</comment>
      <translation>En algún punto intermedio</translation>
    </message>
    <message>
      <source>Train 15 rounds</source>
      <comment>steps/5/action/label</comment>
      <translation>Entrenar 15 vueltas</translation>
    </message>
    <message>
      <source>{deep}, and {verdict} of 4 patterns are right. The network answers as if it had not seen its inputs.</source>
      <comment>steps/5/after/0</comment>
      <translation>{deep}, y {verdict} de 4 patrones son correctos. La red responde como si no hubiera visto sus entradas.</translation>
    </message>
    <message>
      <source>Is it always so? Here are 40 random starts of the deep network. It is larger, so this takes a little longer.</source>
      <comment>steps/6/text/0</comment>
      <translation>¿Es siempre así? Aquí hay 40 inicios aleatorios de la red profunda. Es mayor, así que tarda un poco más.</translation>
    </message>
    <message>
      <source>How many of the 40 will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>¿Cuántos de los 40 resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 40 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>Entrenar 40 inicios aleatorios</translation>
    </message>
    <message>
      <source>{narrow} of {narrow.of}. {dark} of them have an output that is off, or clipped, for all patterns: no gradient, for ever.</source>
      <comment>steps/6/after/0</comment>
      <translation>{narrow} de {narrow.of}. {dark} de ellos tienen una salida apagada, o cortada, para todos los patrones: sin gradiente, para siempre.</translation>
    </message>
    <message>
      <source>Two changes: &lt;b&gt;tanh&lt;/b&gt; in all hidden layers, which passes differences on with less loss, and a &lt;b&gt;sigmoid&lt;/b&gt; output, which is never quite off. The layers stay as narrow as they are.</source>
      <comment>steps/7/text/0</comment>
      <translation>Dos cambios: &lt;b&gt;tanh&lt;/b&gt; en todas las capas ocultas, que deja pasar las diferencias con menos pérdida, y una salida &lt;b&gt;sigmoid&lt;/b&gt;, que nunca está del todo apagada. Las capas siguen igual de estrechas.</translation>
    </message>
    <message>
      <source>How many of 40 will solve XOR now?</source>
      <comment>steps/7/question/ask</comment>
      <translation>¿Cuántos de 40 resolverán XOR ahora?</translation>
    </message>
    <message>
      <source>Train 40 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>Entrenar 40 inicios aleatorios</translation>
    </message>
    <message>
      <source>{mended} of {mended.of}, and {narrow} before. It was neither too deep nor too narrow: the signal had no way through.</source>
      <comment>steps/7/after/0</comment>
      <translation>{mended} de {mended.of}, y {narrow} antes. No era demasiado profunda ni demasiado estrecha: la señal no tenía por dónde pasar.</translation>
    </message>
    <message>
      <source>What you have seen:</source>
      <comment>steps/8/text/0</comment>
      <translation>Lo que ha visto:</translation>
    </message>
    <message>
      <source>• A ReLU output can be off for every pattern, and then nothing is learned: {off} of 1,000 starts.</source>
      <comment>steps/8/text/1</comment>
      <translation>• Una salida ReLU puede estar apagada para cada patrón, y entonces no se aprende nada: {off} de 1,000 inicios.</translation>
    </message>
    <message>
      <source>• In a chain of sigmoid layers the difference between patterns shrinks at each step: from {first} to {last}.</source>
      <comment>steps/8/text/2</comment>
      <translation>• En una cadena de capas sigmoid la diferencia entre patrones encoge en cada paso: de {first} a {last}.</translation>
    </message>
    <message>
      <source>• With other activations the same layers work: {mended} of 40 in place of {narrow}.</source>
      <comment>steps/8/text/3</comment>
      <translation>• Con otras activaciones las mismas capas funcionan: {mended} de 40 en vez de {narrow}.</translation>
    </message>
  </context>
  <context>
    <name>lessons/gates-by-hand</name>
    <message>
      <source>NOR and XOR by hand</source>
      <comment>title</comment>
      <translation>NOR y XOR a mano</translation>
    </message>
    <message>
      <source>No training: you set the weights yourself, and build XOR out of three units.</source>
      <comment>about</comment>
      <translation>Sin entrenar: usted mismo pone los pesos, y construye XOR con tres unidades.</translation>
    </message>
    <message>
      <source>One ReLU unit, two inputs. It multiplies each input by a &lt;b&gt;weight&lt;/b&gt;, adds a &lt;b&gt;bias&lt;/b&gt;, and gives the sum, or 0 where the sum is below 0.</source>
      <comment>steps/0/text/0</comment>
      <translation>Una unidad ReLU, dos entradas. Multiplica cada entrada por un &lt;b&gt;peso&lt;/b&gt;, suma un &lt;b&gt;sesgo&lt;/b&gt;, y da la suma, o 0 donde la suma está por debajo de 0.</translation>
    </message>
    <message>
      <source>All three numbers are 0 now, so it answers 0 to everything. You are going to make a &lt;b&gt;NOR&lt;/b&gt; of it: 1 for &lt;b&gt;00&lt;/b&gt;, and 0 for 01, 10 and 11.</source>
      <comment>steps/0/text/1</comment>
      <translation>Los tres números son ahora 0, así que responde 0 a todo. Va a hacer de ella un &lt;b&gt;NOR&lt;/b&gt;: 1 para &lt;b&gt;00&lt;/b&gt;, y 0 para 01, 10 y 11.</translation>
    </message>
    <message>
      <source>For &lt;b&gt;00&lt;/b&gt; both inputs are 0, so the weights do not matter there: only the bias counts.</source>
      <comment>steps/1/text/0</comment>
      <translation>Para &lt;b&gt;00&lt;/b&gt; ambas entradas son 0, así que ahí los pesos no importan: solo cuenta el sesgo.</translation>
    </message>
    <message>
      <source>Double-click the number beside &lt;b&gt;bias&lt;/b&gt;, type &lt;b&gt;1&lt;/b&gt; and press Enter.</source>
      <comment>steps/1/text/1</comment>
      <translation>Haga doble clic en el número junto a &lt;b&gt;sesgo&lt;/b&gt;, escriba &lt;b&gt;1&lt;/b&gt; y pulse Intro.</translation>
    </message>
    <message>
      <source>Now the answer is 1 for all four patterns. That is right for 00 and wrong for the rest.</source>
      <comment>steps/1/after/0</comment>
      <translation>Ahora la respuesta es 1 para los cuatro patrones. Es correcta para 00 y falsa para los demás.</translation>
    </message>
    <message>
      <source>A 1 at an input must switch the unit off. So its weight must pull the sum down to 0 or below.</source>
      <comment>steps/2/text/0</comment>
      <translation>Un 1 en una entrada debe apagar la unidad. Así que su peso debe bajar la suma a 0 o menos.</translation>
    </message>
    <message>
      <source>Set &lt;b&gt;both weights&lt;/b&gt; to &lt;b&gt;−20&lt;/b&gt;.</source>
      <comment>steps/2/text/1</comment>
      <translation>Ponga &lt;b&gt;ambos pesos&lt;/b&gt; a &lt;b&gt;−20&lt;/b&gt;.</translation>
    </message>
    <message>
      <source>A NOR gate. All four patterns are right, and nobody has trained it. (−1 would have been enough: 1 − 1 is 0 already.)</source>
      <comment>steps/2/after/0</comment>
      <translation>Una puerta NOR. Los cuatro patrones aciertan, y nadie la ha entrenado. (Habría bastado −1: 1 − 1 ya es 0.)</translation>
    </message>
    <message>
      <source>For &lt;b&gt;11&lt;/b&gt; the sum is 1 − 20 − 20 = −39.</source>
      <comment>steps/3/text/0</comment>
      <translation>Para &lt;b&gt;11&lt;/b&gt; la suma es 1 − 20 − 20 = −39.</translation>
    </message>
    <message>
      <source>What does the unit answer to 11?</source>
      <comment>steps/3/question/ask</comment>
      <translation>¿Qué responde la unidad a 11?</translation>
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
      <translation>Responde {at11}. Es lo que hace ReLU: por debajo de 0 corta. Aquí es útil. Al entrenar, ese mismo corte es lo que hace morir unidades.</translation>
    </message>
    <message>
      <source>Next an &lt;b&gt;AND&lt;/b&gt;: 1 for 11 alone. With weights of 1 and 1 the sum is 0, 1, 1 and 2.</source>
      <comment>steps/4/text/0</comment>
      <translation>Ahora un &lt;b&gt;AND&lt;/b&gt;: 1 solo para 11. Con pesos de 1 y 1 la suma es 0, 1, 1 y 2.</translation>
    </message>
    <message>
      <source>Here is a new unit, all zeros. Find weights and a bias that leave 1 for 11 and 0 for the others.</source>
      <comment>steps/4/text/1</comment>
      <translation>Aquí hay una unidad nueva, toda ceros. Halle pesos y un sesgo que dejen 1 para 11 y 0 para los demás.</translation>
    </message>
    <message>
      <source>An AND gate. The bias of −1 takes 1 from the sums 0, 1, 1 and 2, and what falls below 0 is cut off.</source>
      <comment>steps/4/after/0</comment>
      <translation>Una puerta AND. El sesgo de −1 resta 1 a las sumas 0, 1, 1 y 2, y lo que cae por debajo de 0 se corta.</translation>
    </message>
    <message>
      <source>Now &lt;b&gt;XOR&lt;/b&gt;. The bits are different if they are not both 0 and not both 1: &lt;b&gt;neither NOR nor AND&lt;/b&gt;. And “neither … nor” is again a NOR!</source>
      <comment>steps/5/text/0</comment>
      <translation>Ahora &lt;b&gt;XOR&lt;/b&gt;. Los bits son distintos si no son ambos 0 ni ambos 1: &lt;b&gt;ni NOR ni AND&lt;/b&gt;. ¡Y «ni … ni» es otra vez un NOR!</translation>
    </message>
    <message>
      <source>This network has your two units in its hidden layer, the NOR above and the AND below. The output reads both, but its own weights are still 0.</source>
      <comment>steps/5/text/1</comment>
      <translation>Esta red tiene sus dos unidades en la capa oculta, el NOR arriba y el AND abajo. La salida lee ambas, pero sus propios pesos son aún 0.</translation>
    </message>
    <message>
      <source>Make a NOR of the &lt;b&gt;output&lt;/b&gt;, as you did with the first unit. In the weights it is the block &lt;b&gt;out&lt;/b&gt;.</source>
      <comment>steps/6/text/0</comment>
      <translation>Haga un NOR de la &lt;b&gt;salida&lt;/b&gt;, como hizo con la primera unidad. En los pesos es el bloque &lt;b&gt;out&lt;/b&gt;.</translation>
    </message>
    <message>
      <source>0, 1, 1, 0: &lt;b&gt;XOR, by hand&lt;/b&gt;. Three units and nine numbers.</source>
      <comment>steps/6/after/0</comment>
      <translation>0, 1, 1, 0: &lt;b&gt;XOR, a mano&lt;/b&gt;. Tres unidades y nueve números.</translation>
    </message>
    <message>
      <source>So weights that solve XOR with ReLU units exist; you have just typed them. Would training have found some, from random weights?</source>
      <comment>steps/7/text/0</comment>
      <translation>Así que existen pesos que resuelven XOR con unidades ReLU; acaba de escribirlos. ¿Los habría hallado el entrenamiento, desde pesos al azar?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts of this network will training get to solve XOR?</source>
      <comment>steps/7/question/ask</comment>
      <translation>¿En cuántos de 1,000 inicios aleatorios de esta red llegará el entrenamiento a resolver XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{trained} of {trained.of}. That an answer exists does not mean that small steps lead to it.</source>
      <comment>steps/7/after/0</comment>
      <translation>{trained} de {trained.of}. Que exista una respuesta no quiere decir que pasos pequeños lleven a ella.</translation>
    </message>
  </context>
  <context>
    <name>lessons/how-many-units</name>
    <message>
      <source>How many units are enough?</source>
      <comment>title</comment>
      <translation>¿Cuántas unidades bastan?</translation>
    </message>
    <message>
      <source>From one hidden unit to eight: how often does a network with so many learn XOR?</source>
      <comment>about</comment>
      <translation>De una unidad oculta a ocho: ¿cuántas veces aprende XOR una red con tantas?</translation>
    </message>
    <message>
      <source>Here is the smallest network of all: &lt;b&gt;one&lt;/b&gt; hidden ReLU unit between the two inputs and the output.</source>
      <comment>steps/0/text/0</comment>
      <translation>Esta es la red más pequeña de todas: &lt;b&gt;una&lt;/b&gt; unidad oculta ReLU entre las dos entradas y la salida.</translation>
    </message>
    <message>
      <source>A unit draws one straight line through the map of the inputs. XOR wants &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; on one side, &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; on the other.</source>
      <comment>steps/0/text/1</comment>
      <translation>Una unidad traza una recta por el mapa de las entradas. XOR quiere &lt;b&gt;01&lt;/b&gt; y &lt;b&gt;10&lt;/b&gt; a un lado, &lt;b&gt;00&lt;/b&gt; y &lt;b&gt;11&lt;/b&gt; al otro.</translation>
    </message>
    <message>
      <source>Let 1,000 networks with one hidden unit train, each from random weights of its own.</source>
      <comment>steps/1/text/0</comment>
      <translation>Que se entrenen 1,000 redes con una unidad oculta, cada una desde pesos al azar propios.</translation>
    </message>
    <message>
      <source>How many of the 1,000 will solve XOR?</source>
      <comment>steps/1/question/ask</comment>
      <translation>¿Cuántas de las 1,000 resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/1/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{one} of {one.of}. No luck will help here. With one unit the output can cut the map only once, and no straight cut puts 01 and 10 on one side and 00 and 11 on the other.</source>
      <comment>steps/1/after/0</comment>
      <translation>{one} de {one.of}. Aquí no ayuda la suerte. Con una unidad la salida solo puede cortar el mapa una vez, y ningún corte recto pone 01 y 10 a un lado y 00 y 11 al otro.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Two&lt;/b&gt; units can cut twice. That is enough, if the two cuts lie well.</source>
      <comment>steps/2/text/0</comment>
      <translation>&lt;b&gt;Dos&lt;/b&gt; unidades pueden cortar dos veces. Basta, si los dos cortes caen bien.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with two ReLU units will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>¿Cuántas de 1,000 redes con dos unidades ReLU resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{two} of {two.of}. &lt;i&gt;Possible&lt;/i&gt; is not the same as &lt;i&gt;likely&lt;/i&gt;: most starts lead to a place from which training cannot get on.</source>
      <comment>steps/2/after/0</comment>
      <translation>{two} de {two.of}. &lt;i&gt;Posible&lt;/i&gt; no es lo mismo que &lt;i&gt;probable&lt;/i&gt;: la mayoría de los inicios llevan a un sitio desde el que el entrenamiento no avanza.</translation>
    </message>
    <message>
      <source>A person once asked why XOR would not work with up to four ReLU units, while with &lt;b&gt;five&lt;/b&gt; it worked at once.</source>
      <comment>steps/3/text/0</comment>
      <translation>Alguien preguntó una vez por qué XOR no funcionaba con hasta cuatro unidades ReLU, mientras con &lt;b&gt;cinco&lt;/b&gt; funcionó enseguida.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with five ReLU units will solve XOR?</source>
      <comment>steps/3/question/ask</comment>
      <translation>¿Cuántas de 1,000 redes con cinco unidades ReLU resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/3/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{five} of {five.of}, so {five.failed} of them still fail. Five units are no cure. Each further unit is one more ticket in the lottery.</source>
      <comment>steps/3/after/0</comment>
      <translation>{five} de {five.of}, así que {five.failed} de ellas aún fallan. Cinco unidades no son la cura. Cada unidad más es otro billete en la lotería.</translation>
    </message>
    <message>
      <source>What about &lt;b&gt;eight&lt;/b&gt;?</source>
      <comment>steps/4/text/0</comment>
      <translation>¿Y &lt;b&gt;ocho&lt;/b&gt;?</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with eight ReLU units will solve XOR?</source>
      <comment>steps/4/question/ask</comment>
      <translation>¿Cuántas de 1,000 redes con ocho unidades ReLU resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/4/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{eight} of {eight.of}. Better again, and still {eight.failed} are stuck. Click a dot or a small map among the random starts, and you see one of them.</source>
      <comment>steps/4/after/0</comment>
      <translation>{eight} de {eight.of}. Mejor otra vez, y aún hay {eight.failed} atascadas. Haga clic en un punto o un mapa pequeño entre los inicios aleatorios, y verá una de ellas.</translation>
    </message>
    <message>
      <source>Now back to five units, but &lt;b&gt;sigmoid&lt;/b&gt; ones, which are never quite off.</source>
      <comment>steps/5/text/0</comment>
      <translation>Ahora de vuelta a cinco unidades, pero &lt;b&gt;sigmoid&lt;/b&gt;, que nunca están del todo apagadas.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with five sigmoid units will solve XOR?</source>
      <comment>steps/5/question/ask</comment>
      <translation>¿Cuántas de 1,000 redes con cinco unidades sigmoid resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{soft} of {soft.of}, and {five} with as many ReLU units. Not only the number counts, but also the kind.</source>
      <comment>steps/5/after/0</comment>
      <translation>{soft} de {soft.of}, y {five} con otras tantas unidades ReLU. No solo cuenta el número, también la clase.</translation>
    </message>
    <message>
      <source>Of 1,000 random starts each, these solved XOR:</source>
      <comment>steps/6/text/0</comment>
      <translation>De 1,000 inicios aleatorios cada vez, estos resolvieron XOR:</translation>
    </message>
    <message>
      <source>one ReLU unit: {one}&lt;br&gt;two: {two}&lt;br&gt;five: {five}&lt;br&gt;eight: {eight}&lt;br&gt;five sigmoid units: {soft}</source>
      <comment>steps/6/text/1</comment>
      <translation>una unidad ReLU: {one}&lt;br&gt;dos: {two}&lt;br&gt;cinco: {five}&lt;br&gt;ocho: {eight}&lt;br&gt;cinco unidades sigmoid: {soft}</translation>
    </message>
    <message>
      <source>Two are enough &lt;i&gt;in principle&lt;/i&gt;. More of them make luck less important.</source>
      <comment>steps/6/text/2</comment>
      <translation>Dos bastan &lt;i&gt;en principio&lt;/i&gt;. Con más, la suerte importa menos.</translation>
    </message>
    <message>
      <source>The sweep (menu Training) draws this for every width, and for whatever else you choose.</source>
      <comment>steps/6/text/3</comment>
      <translation>El barrido (menú Entrenamiento) lo dibuja para cada anchura, y para lo que usted elija.</translation>
    </message>
  </context>
  <context>
    <name>lessons/learning-rate</name>
    <message>
      <source>Is it the learning rate?</source>
      <comment>title</comment>
      <translation>¿Es la tasa de aprendizaje?</translation>
    </message>
    <message>
      <source>XOR will not learn. Does it need a far smaller learning rate than AND and OR?</source>
      <comment>about</comment>
      <translation>XOR no se aprende. ¿Necesita una tasa de aprendizaje mucho menor que AND y OR?</translation>
    </message>
    <message>
      <source>Somebody wrote a small library for neural networks. AND and OR could be learned with it, XOR could not. Their guess: XOR needs a &lt;b&gt;learning rate&lt;/b&gt; that is a thousand times smaller.</source>
      <comment>steps/0/text/0</comment>
      <translation>Alguien escribió una pequeña biblioteca de redes neuronales. Con ella se podían aprender AND y OR, XOR no. Su conjetura: XOR necesita una &lt;b&gt;tasa de aprendizaje&lt;/b&gt; mil veces menor.</translation>
    </message>
    <message>
      <source>The learning rate says how long each step is. Here is such a network: four ReLU units, a ReLU output, plain gradient descent, and a rate of 0.03.</source>
      <comment>steps/0/text/1</comment>
      <translation>La tasa de aprendizaje dice lo largo que es cada paso. Aquí hay una red así: cuatro unidades ReLU, una salida ReLU, simple descenso de gradiente, y una tasa de 0.03.</translation>
    </message>
    <message>
      <source>First XOR with this rate, from 1,000 random starts.</source>
      <comment>steps/1/text/0</comment>
      <translation>Primero XOR con esta tasa, desde 1,000 inicios aleatorios.</translation>
    </message>
    <message>
      <source>How many of the 1,000 will solve XOR?</source>
      <comment>steps/1/question/ask</comment>
      <translation>¿Cuántas de las 1,000 resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/1/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{middle} of {middle.of}. So with this rate some learn it and most do not.</source>
      <comment>steps/1/after/0</comment>
      <translation>{middle} de {middle.of}. Así que con esta tasa algunos lo aprenden y la mayoría no.</translation>
    </message>
    <message>
      <source>Now a rate that is &lt;b&gt;ten times smaller&lt;/b&gt;, 0.003, and four times as many steps, so that short steps get far enough too. The starts are the same.</source>
      <comment>steps/2/text/0</comment>
      <translation>Ahora una tasa &lt;b&gt;diez veces menor&lt;/b&gt;, 0.003, y cuatro veces más pasos, para que los pasos cortos lleguen también bastante lejos. Los inicios son los mismos.</translation>
    </message>
    <message>
      <source>{middle} solved it with the rate 0.03. How many will with 0.003?</source>
      <comment>steps/2/question/ask</comment>
      <translation>{middle} lo resolvieron con la tasa 0.03. ¿Cuántos lo harán con 0.003?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Entrenar los mismos 1,000 inicios</translation>
    </message>
    <message>
      <source>{small} of {small.of}; before it was {middle}. The smaller rate changes next to nothing.</source>
      <comment>steps/2/after/0</comment>
      <translation>{small} de {small.of}; antes eran {middle}. La tasa menor no cambia casi nada.</translation>
    </message>
    <message>
      <source>And one that is &lt;b&gt;ten times larger&lt;/b&gt; than the first, 0.3?</source>
      <comment>steps/3/text/0</comment>
      <translation>¿Y una &lt;b&gt;diez veces mayor&lt;/b&gt; que la primera, 0.3?</translation>
    </message>
    <message>
      <source>How many will solve XOR with a rate of 0.3?</source>
      <comment>steps/3/question/ask</comment>
      <translation>¿Cuántos resolverán XOR con una tasa de 0.3?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/3/action/label</comment>
      <translation>Entrenar los mismos 1,000 inicios</translation>
    </message>
    <message>
      <source>{large} of {large.of}. From 0.003 to 0.3, a hundredfold, it is {small}, {middle} and {large}.</source>
      <comment>steps/3/after/0</comment>
      <translation>{large} de {large.of}. De 0.003 a 0.3, cien veces más, son {small}, {middle} y {large}.</translation>
    </message>
    <message>
      <source>There is a rate that is too high, of course: with 3 each step leaps far beyond its aim.</source>
      <comment>steps/4/text/0</comment>
      <translation>Hay, claro, una tasa demasiado alta: con 3 cada paso salta mucho más allá de su meta.</translation>
    </message>
    <message>
      <source>How many will solve XOR with a rate of 3?</source>
      <comment>steps/4/question/ask</comment>
      <translation>¿Cuántos resolverán XOR con una tasa de 3?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/4/action/label</comment>
      <translation>Entrenar los mismos 1,000 inicios</translation>
    </message>
    <message>
      <source>{huge} of {huge.of}. In {thrown} of them the output is off for all patterns now: such leaps throw it there, and from there is no way back.</source>
      <comment>steps/4/after/0</comment>
      <translation>{huge} de {huge.of}. En {thrown} de ellos la salida está ahora apagada para todos los patrones: esos saltos la arrojan ahí, y de ahí no hay vuelta.</translation>
    </message>
    <message>
      <source>So the rate is not what keeps XOR from learning. But was AND not easy? The same network, the same rate as at first (0.03), and &lt;b&gt;AND&lt;/b&gt; to learn.</source>
      <comment>steps/5/text/0</comment>
      <translation>Así que no es la tasa lo que impide aprender XOR. ¿Pero no era fácil AND? La misma red, la misma tasa que al principio (0.03), y &lt;b&gt;AND&lt;/b&gt; para aprender.</translation>
    </message>
    <message>
      <source>How many of 1,000 starts will solve AND?</source>
      <comment>steps/5/question/ask</comment>
      <translation>¿Cuántos de 1,000 inicios resolverán AND?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{and} of {and.of}. AND fails too, for {and.failed} starts, and {and_off} of them stand with an output that is off for all four patterns. XOR is harder than AND, but the illness is the same.</source>
      <comment>steps/5/after/0</comment>
      <translation>{and} de {and.of}. También AND falla, en {and.failed} inicios, y {and_off} de ellos quedan con una salida apagada para los cuatro patrones. XOR es más difícil que AND, pero la enfermedad es la misma.</translation>
    </message>
    <message>
      <source>Then let us treat the illness and leave the rate alone: a &lt;b&gt;sigmoid&lt;/b&gt; output and &lt;b&gt;tanh&lt;/b&gt; hidden units, which are never quite off, with a rate of 0.3.</source>
      <comment>steps/6/text/0</comment>
      <translation>Tratemos entonces la enfermedad y dejemos la tasa: una salida &lt;b&gt;sigmoid&lt;/b&gt; y unidades ocultas &lt;b&gt;tanh&lt;/b&gt;, que nunca están del todo apagadas, con una tasa de 0.3.</translation>
    </message>
    <message>
      <source>How many of 1,000 starts will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>¿Cuántos de 1,000 inicios resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{cured} of {cured.of}, with the rate at which {large} solved it before.</source>
      <comment>steps/6/after/0</comment>
      <translation>{cured} de {cured.of}, con la tasa con la que antes lo resolvían {large}.</translation>
    </message>
    <message>
      <source>What you have seen, of 1,000 starts:</source>
      <comment>steps/7/text/0</comment>
      <translation>Lo que ha visto, de 1,000 inicios:</translation>
    </message>
    <message>
      <source>rate 0.003: {small}&lt;br&gt;rate 0.03: {middle}&lt;br&gt;rate 0.3: {large}&lt;br&gt;rate 3: {huge}&lt;br&gt;AND, rate 0.03: {and}&lt;br&gt;tanh and sigmoid, rate 0.3: {cured}</source>
      <comment>steps/7/text/1</comment>
      <translation>tasa 0.003: {small}&lt;br&gt;tasa 0.03: {middle}&lt;br&gt;tasa 0.3: {large}&lt;br&gt;tasa 3: {huge}&lt;br&gt;AND, tasa 0.03: {and}&lt;br&gt;tanh y sigmoid, tasa 0.3: {cured}</translation>
    </message>
    <message>
      <source>Before you turn at the learning rate for hours: look where the runs are stuck, and ask why.</source>
      <comment>steps/7/text/2</comment>
      <translation>Antes de girar la tasa de aprendizaje durante horas: mire dónde se atasca, y pregunte por qué.</translation>
    </message>
  </context>
  <context>
    <name>lessons/one-unit-and-a-skip</name>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>title</comment>
      <translation>Una unidad oculta basta, con un atajo</translation>
    </message>
    <message>
      <source>One hidden unit cannot learn XOR, until the output may look at the inputs too.</source>
      <comment>about</comment>
      <translation>Una unidad oculta no puede aprender XOR, hasta que la salida pueda mirar también las entradas.</translation>
    </message>
    <message>
      <source>Two inputs, &lt;b&gt;one&lt;/b&gt; hidden unit (tanh, a soft step), one output. Only the hidden unit sees the inputs; the output sees nothing but that unit.</source>
      <comment>steps/0/text/0</comment>
      <translation>Dos entradas, &lt;b&gt;una&lt;/b&gt; unidad oculta (tanh, un escalón suave), una salida. Solo la unidad oculta ve las entradas; la salida no ve más que esa unidad.</translation>
    </message>
    <message>
      <source>Let it train.</source>
      <comment>steps/1/text/0</comment>
      <translation>Que entrene.</translation>
    </message>
    <message>
      <source>How many of the four patterns will be right after 3,000 steps?</source>
      <comment>steps/1/question/ask</comment>
      <translation>¿Cuántos de los cuatro patrones acertará tras 3,000 pasos?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Los cuatro</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>Tres</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Dos</translation>
    </message>
    <message>
      <source>Take 3,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>Dar 3,000 pasos</translation>
    </message>
    <message>
      <source>{right} of 4, at a loss of {loss}. One unit gives one straight cut. On the output's picture you see it: blue on one side, orange on the other.</source>
      <comment>steps/1/after/0</comment>
      <translation>{right} de 4, con una pérdida de {loss}. Una unidad da un corte recto. En la imagen de la salida se ve: azul a un lado, naranja al otro.</translation>
    </message>
    <message>
      <source>Perhaps another start would do better?</source>
      <comment>steps/2/text/0</comment>
      <translation>¿Quizá otro inicio lo haría mejor?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>¿Cuántos de 1,000 inicios aleatorios resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{without} of {without.of}. It is not luck this time: with one cut it cannot be done.</source>
      <comment>steps/2/after/0</comment>
      <translation>{without} de {without.of}. Esta vez no es suerte: con un corte no se puede.</translation>
    </message>
    <message>
      <source>Now a &lt;b&gt;skip&lt;/b&gt;: the output may look at the two inputs as well. Nothing else changes; there is still one hidden unit.</source>
      <comment>steps/3/text/0</comment>
      <translation>Ahora un &lt;b&gt;atajo&lt;/b&gt;: la salida puede mirar también las dos entradas. No cambia nada más; sigue habiendo una unidad oculta.</translation>
    </message>
    <message>
      <source>In the network the new connections run from the inputs past the hidden unit.</source>
      <comment>steps/3/text/1</comment>
      <translation>En la red las conexiones nuevas van de las entradas por delante de la unidad oculta.</translation>
    </message>
    <message>
      <source>How many patterns will be right now, after 3,000 steps?</source>
      <comment>steps/3/question/ask</comment>
      <translation>¿Cuántos patrones acertará ahora, tras 3,000 pasos?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/3/question/options/0/text</comment>
      <translation>Los cuatro</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/3/question/options/1/text</comment>
      <translation>Tres</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/3/question/options/2/text</comment>
      <translation>Dos</translation>
    </message>
    <message>
      <source>Add the skip and take 3,000 steps</source>
      <comment>steps/3/action/label</comment>
      <translation>Añadir el atajo y dar 3,000 pasos</translation>
    </message>
    <message>
      <source>{right_skip} of 4, and the loss is {loss_skip}. The output adds a slope (from the inputs) and a step (from the hidden unit). Together they rise, fall and rise again: that makes two cuts.</source>
      <comment>steps/3/after/0</comment>
      <translation>{right_skip} de 4, y la pérdida es {loss_skip}. La salida suma una pendiente (de las entradas) y un escalón (de la unidad oculta). Juntas suben, bajan y vuelven a subir: eso da dos cortes.</translation>
    </message>
    <message>
      <source>Was that luck?</source>
      <comment>steps/4/text/0</comment>
      <translation>¿Fue suerte?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts with the skip will solve XOR?</source>
      <comment>steps/4/question/ask</comment>
      <translation>¿Cuántos de 1,000 inicios aleatorios con el atajo resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/4/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{with} of {with.of}. How the parts are joined can count for more than how many there are.</source>
      <comment>steps/4/after/0</comment>
      <translation>{with} de {with.of}. Cómo se unen las partes puede contar más que cuántas hay.</translation>
    </message>
    <message>
      <source>And with a &lt;b&gt;ReLU&lt;/b&gt; unit in place of the tanh unit? The skip stays.</source>
      <comment>steps/5/text/0</comment>
      <translation>¿Y con una unidad &lt;b&gt;ReLU&lt;/b&gt; en vez de la tanh? El atajo queda.</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts will solve XOR with one ReLU unit and the skip?</source>
      <comment>steps/5/question/ask</comment>
      <translation>¿Cuántos de 1,000 inicios aleatorios resolverán XOR con una unidad ReLU y el atajo?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{relu} of {relu.of}. {flat} of the others answer ½ to everything: where the unit does not bend between the patterns, only the straight slope of the inputs is left, and that can do no better for XOR.</source>
      <comment>steps/5/after/0</comment>
      <translation>{relu} de {relu.of}. {flat} de los demás responden ½ a todo: donde la unidad no dobla entre los patrones queda solo la pendiente recta de las entradas, y esa no puede más con XOR.</translation>
    </message>
    <message>
      <source>What you have seen, in 1,000 starts each:</source>
      <comment>steps/6/text/0</comment>
      <translation>Lo que ha visto, en 1,000 inicios cada vez:</translation>
    </message>
    <message>
      <source>one unit without a skip: {without}&lt;br&gt;one tanh unit with a skip: {with}&lt;br&gt;one ReLU unit with a skip: {relu}</source>
      <comment>steps/6/text/1</comment>
      <translation>una unidad sin atajo: {without}&lt;br&gt;una unidad tanh con atajo: {with}&lt;br&gt;una unidad ReLU con atajo: {relu}</translation>
    </message>
    <message>
      <source>When you finish, try it yourself: drag from an input's tile to the output to add a skip, in any network.</source>
      <comment>steps/6/text/2</comment>
      <translation>Cuando termine, pruébelo: arrastre de la casilla de una entrada a la salida para añadir un atajo, en cualquier red.</translation>
    </message>
  </context>
  <context>
    <name>lessons/relu-or-sigmoid</name>
    <message>
      <source>Why ReLU stops where sigmoid does not</source>
      <comment>title</comment>
      <translation>Por qué ReLU se para donde sigmoid no</translation>
    </message>
    <message>
      <source>The same tiny network with two kinds of units: one gets stuck, the other does not.</source>
      <comment>about</comment>
      <translation>La misma red diminuta con dos clases de unidades: una se atasca, la otra no.</translation>
    </message>
    <message>
      <source>XOR asks a simple thing of two bits: are they &lt;b&gt;different&lt;/b&gt;? So &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; want the answer 1, and &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; want 0.</source>
      <comment>steps/0/text/0</comment>
      <translation>XOR pregunta algo sencillo de dos bits: ¿son &lt;b&gt;distintos&lt;/b&gt;? Así, &lt;b&gt;01&lt;/b&gt; y &lt;b&gt;10&lt;/b&gt; quieren la respuesta 1, y &lt;b&gt;00&lt;/b&gt; y &lt;b&gt;11&lt;/b&gt; quieren 0.</translation>
    </message>
    <message>
      <source>In the middle stands a network that is to learn it: two inputs, two hidden units, one output. The hidden units are &lt;b&gt;ReLU&lt;/b&gt; units. Such a unit is off (it gives 0) on one side of a line, and rises evenly on the other.</source>
      <comment>steps/0/text/1</comment>
      <translation>En el centro hay una red que ha de aprenderlo: dos entradas, dos unidades ocultas, una salida. Las unidades ocultas son unidades &lt;b&gt;ReLU&lt;/b&gt;. Una unidad así está apagada (da 0) a un lado de una recta, y sube por igual al otro.</translation>
    </message>
    <message>
      <source>Nothing has been trained yet: all weights are random numbers.</source>
      <comment>steps/0/text/2</comment>
      <translation>Aún no se ha entrenado nada: todos los pesos son números al azar.</translation>
    </message>
    <message>
      <source>Training takes many small steps. Each of them moves every weight a little, to where the answers are less wrong.</source>
      <comment>steps/1/text/0</comment>
      <translation>El entrenamiento da muchos pasos pequeños. Cada uno mueve un poco cada peso, hacia donde las respuestas se equivocan menos.</translation>
    </message>
    <message>
      <source>Here are 25,000 steps.</source>
      <comment>steps/1/text/1</comment>
      <translation>Aquí van 25,000 pasos.</translation>
    </message>
    <message>
      <source>How many of the four patterns will be right in the end?</source>
      <comment>steps/1/question/ask</comment>
      <translation>¿Cuántos de los cuatro patrones acertará al final?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Los cuatro</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>Tres</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Dos</translation>
    </message>
    <message>
      <source>Take 25,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>Dar 25,000 pasos</translation>
    </message>
    <message>
      <source>{right} of 4 are right. The &lt;b&gt;loss&lt;/b&gt;, which says how wrong the answers are, has become flat at {loss}. The run is stuck.</source>
      <comment>steps/1/after/0</comment>
      <translation>{right} de 4 son correctos. La &lt;b&gt;pérdida&lt;/b&gt;, que dice cuánto se equivocan las respuestas, se ha vuelto llana en {loss}. Está atascada.</translation>
    </message>
    <message>
      <source>Look at the number that the network answers for each pattern.</source>
      <comment>steps/2/text/0</comment>
      <translation>Mire el número que la red responde a cada patrón.</translation>
    </message>
    <message>
      <source>Which two patterns get the same answer?</source>
      <comment>steps/2/question/ask</comment>
      <translation>¿Qué dos patrones reciben la misma respuesta?</translation>
    </message>
    <message>
      <source>00 and 11</source>
      <comment>steps/2/question/options/0/text</comment>
      <translation>00 y 11</translation>
    </message>
    <message>
      <source>00 and 10</source>
      <comment>steps/2/question/options/1/text</comment>
      <translation>00 y 10</translation>
    </message>
    <message>
      <source>01 and 10</source>
      <comment>steps/2/question/options/2/text</comment>
      <translation>01 y 10</translation>
    </message>
    <message>
      <source>For these two ({alike}) the output hears the same from the hidden units, so it can only say the same. But one of them wants 0 and the other wants 1. The best that is left is to answer something in between.</source>
      <comment>steps/2/after/0</comment>
      <translation>Para estos dos ({alike}) la salida oye lo mismo de las unidades ocultas, así que solo puede decir lo mismo. Pero uno de ellos quiere 0 y el otro quiere 1. Lo mejor que queda es responder algo intermedio.</translation>
    </message>
    <message>
      <source>Here is why. On the map of the two inputs, hatching means that &lt;b&gt;no hidden unit is on&lt;/b&gt;. The marked patterns ({alike}) both lie there.</source>
      <comment>steps/3/text/0</comment>
      <translation>He aquí por qué. En el mapa de las dos entradas, el rayado quiere decir que &lt;b&gt;ninguna unidad oculta está activa&lt;/b&gt;. Los dos patrones marcados ({alike}) están ahí.</translation>
    </message>
    <message>
      <source>A ReLU unit that is off gives 0, and it learns nothing from that pattern either. So nothing pulls the two apart any more.</source>
      <comment>steps/3/text/1</comment>
      <translation>Una unidad ReLU apagada da 0, y tampoco aprende nada de ese patrón. Así que ya nada separa los dos.</translation>
    </message>
    <message>
      <source>Look at the dashed line &lt;i&gt;two alike&lt;/i&gt; in the curves: as long as two such patterns look alike, the loss cannot fall below it. It lies right on it.</source>
      <comment>steps/3/text/2</comment>
      <translation>Mire la línea discontinua &lt;i&gt;dos iguales&lt;/i&gt; en las curvas: mientras dos patrones así se parezcan, la pérdida no puede bajar de ella. Está justo encima.</translation>
    </message>
    <message>
      <source>A unit can even be off for &lt;b&gt;all four&lt;/b&gt; patterns. Then it learns nothing at all: it is called dead. Here is another start with two ReLU units. Both are still alive.</source>
      <comment>steps/4/text/0</comment>
      <translation>Una unidad puede incluso estar apagada para &lt;b&gt;los cuatro&lt;/b&gt; patrones. Entonces no aprende nada: se dice que está muerta. Aquí hay otro inicio con dos unidades ReLU. Ambas viven aún.</translation>
    </message>
    <message>
      <source>Which unit will be dead after 300 steps?</source>
      <comment>steps/4/question/ask</comment>
      <translation>¿Qué unidad estará muerta tras 300 pasos?</translation>
    </message>
    <message>
      <source>Take 300 steps</source>
      <comment>steps/4/action/label</comment>
      <translation>Dar 300 pasos</translation>
    </message>
    <message>
      <source>Dead after 300 steps: {dead}. In the map its line has moved past all four patterns. That alone is no harm: many networks solve XOR with a dead unit among others. It is bad when those that are left cannot tell the patterns apart.</source>
      <comment>steps/4/after/0</comment>
      <translation>Muertas tras 300 pasos: {dead}. En el mapa su recta ha dejado atrás los cuatro patrones. Eso solo no es un mal: muchas redes resuelven XOR con una unidad muerta entre otras. Es malo cuando las que quedan no pueden distinguir los patrones.</translation>
    </message>
    <message>
      <source>A &lt;b&gt;sigmoid&lt;/b&gt; unit bends softly from 0 to 1. It is never quite off, so it learns a little from every pattern.</source>
      <comment>steps/5/text/0</comment>
      <translation>Una unidad &lt;b&gt;sigmoid&lt;/b&gt; se dobla suavemente de 0 a 1. Nunca está del todo apagada, así que aprende un poco de cada patrón.</translation>
    </message>
    <message>
      <source>Now the first network again, with the same seed, but with two sigmoid units.</source>
      <comment>steps/5/text/1</comment>
      <translation>Ahora otra vez la primera red, con la misma semilla, pero con dos unidades sigmoid.</translation>
    </message>
    <message>
      <source>What will become of it in 25,000 steps?</source>
      <comment>steps/5/question/ask</comment>
      <translation>¿Qué será de ella en 25,000 pasos?</translation>
    </message>
    <message>
      <source>It gets stuck as well</source>
      <comment>steps/5/question/options/0/text</comment>
      <translation>También se atasca</translation>
    </message>
    <message>
      <source>It gets all four right</source>
      <comment>steps/5/question/options/1/text</comment>
      <translation>Acierta en los cuatro</translation>
    </message>
    <message>
      <source>Train it with sigmoid units</source>
      <comment>steps/5/action/label</comment>
      <translation>Entrenarla con unidades sigmoid</translation>
    </message>
    <message>
      <source>{right_sigmoid} of 4 are right. It was there by step {first}, and the loss has come down to {loss_sigmoid}. Look how long the curve seemed to stand still before: slow is not the same as stuck.</source>
      <comment>steps/5/after/0</comment>
      <translation>{right_sigmoid} de 4 son correctos. Llegó ahí en el paso {first}, y la pérdida ha bajado a {loss_sigmoid}. Vea cuánto tiempo pareció quieta la curva antes: lento no es lo mismo que atascado.</translation>
    </message>
    <message>
      <source>So sigmoid works and ReLU does not? Careful: that was &lt;b&gt;one&lt;/b&gt; start of each. It may have been luck.</source>
      <comment>steps/6/text/0</comment>
      <translation>¿Así que sigmoid funciona y ReLU no? Cuidado: fue &lt;b&gt;un&lt;/b&gt; inicio de cada. Puede haber sido suerte.</translation>
    </message>
    <message>
      <source>Let 1,000 ReLU networks train side by side, each from random weights of its own. To save you time their learning rate is ten times as large, and they take 5,000 steps.</source>
      <comment>steps/6/text/1</comment>
      <translation>Que se entrenen 1,000 redes ReLU lado a lado, cada una desde pesos al azar propios. Para ahorrarle tiempo su tasa de aprendizaje es diez veces mayor, y dan 5,000 pasos.</translation>
    </message>
    <message>
      <source>How many of the 1,000 ReLU networks will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>¿Cuántas de las 1,000 redes ReLU resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{relu} of {relu.of} solved it, {relu.percent} in 100. So ReLU &lt;i&gt;can&lt;/i&gt; do it, but it needs luck at the start. The bars show where all the others stand: at a few heights of the loss, each with its dashed line.</source>
      <comment>steps/6/after/0</comment>
      <translation>{relu} de {relu.of} lo resolvieron, {relu.percent} de cada 100. Así que ReLU &lt;i&gt;puede&lt;/i&gt;, pero necesita suerte al inicio. Las barras muestran dónde están las demás: a unas pocas alturas de la pérdida, cada una con su línea discontinua.</translation>
    </message>
    <message>
      <source>And 1,000 networks with sigmoid units, trained in the same way?</source>
      <comment>steps/7/text/0</comment>
      <translation>¿Y 1,000 redes con unidades sigmoid, entrenadas de la misma manera?</translation>
    </message>
    <message>
      <source>How many of the 1,000 sigmoid networks will solve XOR?</source>
      <comment>steps/7/question/ask</comment>
      <translation>¿Cuántas de las 1,000 redes sigmoid resolverán XOR?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>Entrenar 1,000 inicios aleatorios</translation>
    </message>
    <message>
      <source>{sigmoid} of {sigmoid.of}, and {relu} with ReLU. With two units, sigmoid needs luck as well, only less of it.</source>
      <comment>steps/7/after/0</comment>
      <translation>{sigmoid} de {sigmoid.of}, y {relu} con ReLU. Con dos unidades, sigmoid también necesita suerte, solo que menos.</translation>
    </message>
    <message>
      <source>What you have seen:</source>
      <comment>steps/8/text/0</comment>
      <translation>Lo que ha visto:</translation>
    </message>
    <message>
      <source>• A ReLU unit is off on one side of its line. Patterns for which all units are off look alike to the output, and then the loss has a floor.</source>
      <comment>steps/8/text/1</comment>
      <translation>• Una unidad ReLU está apagada a un lado de su recta. Los patrones para los que todas están apagadas le parecen iguales a la salida, y entonces la pérdida tiene un suelo.</translation>
    </message>
    <message>
      <source>• One start proves little. Of 1,000 starts {relu} solved XOR with ReLU units, and {sigmoid} with sigmoid units.</source>
      <comment>steps/8/text/2</comment>
      <translation>• Un inicio prueba poco. De 1,000 inicios, {relu} resolvieron XOR con unidades ReLU, y {sigmoid} con unidades sigmoid.</translation>
    </message>
    <message>
      <source>Would more units help? That is the next lesson. When you finish, all controls are yours again: change what you like.</source>
      <comment>steps/8/text/3</comment>
      <translation>¿Ayudarían más unidades? Es la próxima lección. Cuando termine, todos los controles vuelven a ser suyos: cambie lo que quiera.</translation>
    </message>
  </context>
  <context>
    <name>reading</name>
    <message>
      <source>A whole number from {low} to {high}.</source>
      <translation>Un número entero de {low} a {high}.</translation>
    </message>
    <message>
      <source>A number from {low} to {high}.</source>
      <translation>Un número de {low} a {high}.</translation>
    </message>
    <message>
      <source>A number from {low} to below {high}.</source>
      <translation>Un número de {low} a menos de {high}.</translation>
    </message>
    <message>
      <source>A number above {low} and up to {high}.</source>
      <translation>Un número por encima de {low} y hasta {high}.</translation>
    </message>
    <message>
      <source>A number between {low} and {high}, without either.</source>
      <translation>Un número entre {low} y {high}, sin ninguno de ellos.</translation>
    </message>
  </context>
  <context>
    <name>registry_tips</name>
    <message>
      <source>values from {low} to {high}</source>
      <translation>valores de {low} a {high}</translation>
    </message>
    <message>
      <source>passes no gradient</source>
      <translation>no deja pasar gradiente</translation>
    </message>
    <message>
      <source>labels 0 and 1 are taken as −1 and 1, as Keras does</source>
      <translation>las etiquetas 0 y 1 se toman como −1 y 1, como en Keras</translation>
    </message>
    <message>
      <source>after so many epochs without progress as “patience” says</source>
      <translation>tras tantas épocas sin progreso como dice «patience»</translation>
    </message>
    <message>
      <source>Keras: the callback ReduceLROnPlateau</source>
      <translation>Keras: el callback ReduceLROnPlateau</translation>
    </message>
    <message>
      <source>not one of Keras's names</source>
      <translation>no es un nombre de Keras</translation>
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
      <translation>En el paso {1}: el inicio mostrado sigue solo</translation>
    </message>
    <message>
      <source>{0} random starts: the run began again at step 0</source>
      <translation>{0} inicios aleatorios: todo empezó de nuevo en el paso 0</translation>
    </message>
    <message>
      <source>At step {1}: {0} random starts are left</source>
      <translation>En el paso {1}: quedan {0} inicios aleatorios</translation>
    </message>
  </context>
  <context>
    <name>sweeps</name>
    <message>
      <source>What varies: choose it, or type a field such as h1.units or training.seed</source>
      <translation>Qué varía: elíjalo, o escriba un campo como h1.units o training.seed</translation>
    </message>
    <message>
      <source>Field {0}</source>
      <translation>Campo {0}</translation>
    </message>
    <message>
      <source>Values of field {0}</source>
      <translation>Valores del campo {0}</translation>
    </message>
    <message>
      <source>As in 1:8, or 2:10:2, or 0.001:1:log7 for seven rates, or relu, tanh</source>
      <translation>Como 1:8, o 2:10:2, o 0.001:1:log7 para siete tasas, o relu, tanh</translation>
    </message>
    <message>
      <source>Choose the values of field {0}</source>
      <translation>Elegir los valores del campo {0}</translation>
    </message>
    <message>
      <source>Choose the values from a list</source>
      <translation>Elegir los valores de una lista</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(nada)</translation>
    </message>
    <message>
      <source>Progress of the sweep</source>
      <translation>Avance del barrido</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Lanzar</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>End it; the cells that have ended are kept</source>
      <translation>Terminarlo; las celdas acabadas se conservan</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
      <source>Put right what is marked.</source>
      <translation>Corrija lo marcado.</translation>
    </message>
    <message>
      <source>Choose at least one field.</source>
      <translation>Elija al menos un campo.</translation>
    </message>
    <message>
      <source>Making ready …</source>
      <translation>Preparando …</translation>
    </message>
    <message>
      <source>Ending …</source>
      <translation>Terminando …</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;Seguir</translation>
    </message>
    <message>
      <source>from {0} to {1}</source>
      <translation>de {0} a {1}</translation>
    </message>
    <message>
      <source>not run yet</source>
      <translation>aún sin calcular</translation>
    </message>
    <message>
      <source>How long every start runs</source>
      <translation>Cuánto dura cada inicio</translation>
    </message>
    <message>
      <source>As the experiment says</source>
      <translation>Como dice el experimento</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <source>Number of steps or epochs</source>
      <translation>Número de pasos o épocas</translation>
    </message>
    <message>
      <source>no</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>no</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>What the picture tells of every cell</source>
      <translation>Qué dice la imagen de cada celda</translation>
    </message>
    <message>
      <source>Form of the picture</source>
      <translation>Forma de la imagen</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Mapa de calor</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>&amp;Picture as PNG, SVG or PDF…</source>
      <translation>&amp;Imagen como PNG, SVG o PDF…</translation>
    </message>
    <message>
      <source>&amp;Table of the cells as CSV or JSON…</source>
      <translation>&amp;Tabla de las celdas como CSV o JSON…</translation>
    </message>
    <message>
      <source>Table of all &amp;starts as CSV…</source>
      <translation>Tabla de todos los ini&amp;cios como CSV…</translation>
    </message>
    <message>
      <source>&amp;Copy the picture</source>
      <translation>C&amp;opiar la imagen</translation>
    </message>
    <message>
      <source>Picture of the sweep</source>
      <translation>Imagen del barrido</translation>
    </message>
    <message>
      <source>Nothing has been swept yet.</source>
      <translation>Aún no se ha barrido nada.</translation>
    </message>
    <message>
      <source>{0} of {1} cells</source>
      <translation>{0} de {1} celdas</translation>
    </message>
    <message>
      <source>lowest</source>
      <translation>la menor</translation>
    </message>
    <message>
      <source>highest</source>
      <translation>la mayor</translation>
    </message>
    <message>
      <source>Choose what to vary, and start.</source>
      <translation>Elija qué variar, y lance.</translation>
    </message>
    <message>
      <source>Starts that solve it</source>
      <translation>Inicios que lo resuelven</translation>
    </message>
    <message>
      <source>Steps to solve</source>
      <translation>Pasos para resolver</translation>
    </message>
    <message>
      <source>Final loss</source>
      <translation>Pérdida final</translation>
    </message>
    <message>
      <source>Share of the starts</source>
      <translation>Parte de los inicios</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>&amp;Open the run</source>
      <translation>&amp;Abrir este inicio</translation>
    </message>
    <message>
      <source>Put it in the window, from its first step on</source>
      <translation>Ponerlo en la ventana, desde su primer paso</translation>
    </message>
    <message>
      <source>Open &amp;all starts live</source>
      <translation>Abrir &amp;todos los inicios</translation>
    </message>
    <message>
      <source>Train the starts of this cell side by side in the window</source>
      <translation>Entrenar los inicios de esta celda lado a lado en la ventana</translation>
    </message>
    <message>
      <source>The runs of the cell</source>
      <translation>Los inicios de la celda</translation>
    </message>
    <message>
      <source>Random starts of a cell</source>
      <translation>Inicios aleatorios de una celda</translation>
    </message>
    <message>
      <source>Stop a cell within ±</source>
      <translation>Parar una celda en ±</translation>
    </message>
    <message>
      <source>A cell has had enough starts when its 95 % interval reaches no farther to either side; looked at after every 64 starts</source>
      <translation>Una celda tiene bastantes inicios cuando su intervalo del 95 % no llega más lejos por ningún lado; se mira cada 64 inicios</translation>
    </message>
    <message>
      <source>Precision in percent</source>
      <translation>Precisión en por ciento</translation>
    </message>
    <message>
      <source>What varies</source>
      <translation>Qué varía</translation>
    </message>
    <message>
      <source>Every cell</source>
      <translation>Cada celda</translation>
    </message>
    <message>
      <source>Random &amp;starts</source>
      <translation>&amp;Inicios aleatorios</translation>
    </message>
    <message>
      <source>&amp;Length of every run</source>
      <translation>&amp;Duración de cada uno</translation>
    </message>
    <message>
      <source>{0} cells, {1} runs of {2}</source>
      <translation>{0} celdas, {1} inicios de {2}</translation>
    </message>
    <message>
      <source>{0} cells, at most {1} runs of {2}</source>
      <translation>{0} celdas, como mucho {1} inicios de {2}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>about {0} left</source>
      <translation>quedan unos {0}</translation>
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
      <translation>{0} días</translation>
    </message>
    <message>
      <source>Continue the sweep that was interrupted: {0} of {1} cells are there</source>
      <translation>Continuar el barrido interrumpido: hay {0} de {1} celdas</translation>
    </message>
    <message>
      <source>Sweep</source>
      <translation>Barrido</translation>
    </message>
    <message>
      <source>{0} starts</source>
      <translation>{0} inicios</translation>
    </message>
    <message>
      <source>&amp;Use the one on display</source>
      <translation>&amp;Usar el que se muestra</translation>
    </message>
    <message>
      <source>Let the cells begin with the experiment as the window has it now</source>
      <translation>Que las celdas empiecen con el experimento como está ahora en la ventana</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <source>Sweeps that are ready to be run</source>
      <translation>Barridos listos para lanzar</translation>
    </message>
    <message>
      <source>Hidden layers</source>
      <translation>Capas ocultas</translation>
    </message>
    <message>
      <source>Skip connection</source>
      <translation>Atajo</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Puerta</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Codificación</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Tamaño de lote</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimizador</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Activación</translation>
    </message>
    <message>
      <source>Initializer</source>
      <translation>Inicializador</translation>
    </message>
    <message>
      <source>Initializer of the biases</source>
      <translation>Inicializador de los sesgos</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Units of each hidden layer</source>
      <translation>Unidades de cada capa oculta</translation>
    </message>
    <message>
      <source>Activation of the hidden layers</source>
      <translation>Activación de las capas ocultas</translation>
    </message>
    <message>
      <source>Initializer of the hidden layers</source>
      <translation>Inicializador de las capas ocultas</translation>
    </message>
    <message>
      <source>Hidden layers: {0}</source>
      <translation>Capas ocultas: {0}</translation>
    </message>
    <message>
      <source>Units of every layer</source>
      <translation>Unidades de cada capa</translation>
    </message>
    <message>
      <source>Activation of all layers</source>
      <translation>Activación de todas las capas</translation>
    </message>
    <message>
      <source>Initializer of all layers</source>
      <translation>Inicializador de todas las capas</translation>
    </message>
    <message>
      <source>All layers: {0}</source>
      <translation>Todas las capas: {0}</translation>
    </message>
    <message>
      <source>Units in {0}</source>
      <translation>Unidades en {0}</translation>
    </message>
    <message>
      <source>Activation of {0}</source>
      <translation>Activación de {0}</translation>
    </message>
    <message>
      <source>Initializer of {0}</source>
      <translation>Inicializador de {0}</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>Success rate</source>
      <translation>Tasa de éxito</translation>
    </message>
    <message>
      <source>Median steps to solve</source>
      <translation>Mediana de pasos para resolver</translation>
    </message>
    <message>
      <source>How the starts ended</source>
      <translation>Cómo acabaron los inicios</translation>
    </message>
    <message>
      <source>Median final loss</source>
      <translation>Mediana de la pérdida final</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>resuelto</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>en otro sitio</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergió</translation>
    </message>
    <message>
      <source>output off</source>
      <translation>salida apagada</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} y {1}</translation>
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation>{0} por {1}</translation>
    </message>
    <message>
      <source>n = {0} starts a cell</source>
      <translation>n = {0} inicios por celda</translation>
    </message>
    <message>
      <source>up to {0} starts a cell, fewer where the interval is within ± {1} %</source>
      <translation>hasta {0} inicios por celda, menos donde el intervalo está dentro de ± {1} %</translation>
    </message>
    <message>
      <source>95 % Wilson intervals</source>
      <translation>intervalos de Wilson del 95 %</translation>
    </message>
    <message>
      <source>from the fastest to the slowest tenth of those solved</source>
      <translation>del décimo más rápido al más lento de los resueltos</translation>
    </message>
    <message>
      <source>from the lowest to the highest tenth</source>
      <translation>del décimo más bajo al más alto</translation>
    </message>
    <message>
      <source>{0} of {1} starts solved it: {2} [{3}–{4} %]</source>
      <translation>{0} de {1} inicios lo resolvieron: {2} [{3}–{4} %]</translation>
    </message>
    <message>
      <source>{0} {1}, of eight tenths from {2} to {3}</source>
      <translation>{0} {1}, ocho décimos de {2} a {3}</translation>
    </message>
    <message>
      <source>{0} epochs</source>
      <translation>{0} épocas</translation>
    </message>
    <message>
      <source>{0} steps</source>
      <translation>{0} pasos</translation>
    </message>
    <message>
      <source>learning rate {0}</source>
      <translation>tasa de aprendizaje {0}</translation>
    </message>
    <message>
      <source>full batch</source>
      <translation>lote completo</translation>
    </message>
    <message>
      <source>batches of {0}</source>
      <translation>lotes de {0}</translation>
    </message>
  </context>
  <context>
    <name>text/diagnosis</name>
    <message>
      <source>Solved: every pattern is on its right side.</source>
      <comment>verdicts/solved</comment>
      <translation>Resuelto: cada patrón está en su lado.</translation>
    </message>
    <message>
      <source>It is learning: the loss is {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/learning</comment>
      <translation>Está aprendiendo: la pérdida es {loss} y bajó {fall} en los últimos {last} pasos.</translation>
    </message>
    <message>
      <source>It has hardly begun: the loss is {loss}.</source>
      <comment>verdicts/learning:start</comment>
      <translation>Apenas ha empezado: la pérdida es {loss}.</translation>
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but something is still under way.</source>
      <comment>verdicts/slow</comment>
      <translation>Es lento, no atascado: la pérdida es {loss} y casi no se mueve, pero algo sigue en marcha.</translation>
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but a copy that went on as it is solved the task within {ahead} more steps.</source>
      <comment>verdicts/slow:ahead</comment>
      <translation>Es lento, no atascado: la pérdida es {loss} y casi no se mueve, pero una copia que siguió tal cual resolvió la tarea en {ahead} pasos más.</translation>
    </message>
    <message>
      <source>A copy that went on as it is did not solve the task within {ahead} more steps.</source>
      <comment>verdicts/ahead</comment>
      <translation>Una copia que siguió tal cual no resolvió la tarea en {ahead} pasos más.</translation>
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/stuck</comment>
      <translation>Está atascado: la pérdida queda en {loss} y bajó {fall} en los últimos {last} pasos.</translation>
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and did not fall within the last {last} steps.</source>
      <comment>verdicts/stuck:still</comment>
      <translation>Está atascado: la pérdida queda en {loss} y no bajó en los últimos {last} pasos.</translation>
    </message>
    <message>
      <source>It is stuck for certain: as it is, it will never solve the task, however long it trains. The loss is {loss}.</source>
      <comment>verdicts/stuck:certain</comment>
      <translation>Está atascado con certeza: tal cual, nunca resolverá la tarea, por mucho que se entrene. La pérdida es {loss}.</translation>
    </message>
    <message>
      <source>It is unstable: the loss is {loss} and swings by {swing} of itself instead of falling.</source>
      <comment>verdicts/unstable</comment>
      <translation>Es inestable: la pérdida es {loss} y oscila {swing} de sí misma en vez de bajar.</translation>
    </message>
    <message>
      <source>It diverged: its numbers stopped being finite at step {step}.</source>
      <comment>verdicts/diverged</comment>
      <translation>Divergió: sus números dejaron de ser finitos en el paso {step}.</translation>
    </message>
    <message>
      <source>certain</source>
      <comment>certainties/certain</comment>
      <translation>cierto</translation>
    </message>
    <message>
      <source>likely</source>
      <comment>certainties/likely</comment>
      <translation>probable</translation>
    </message>
    <message>
      <source>possible</source>
      <comment>certainties/possible</comment>
      <translation>posible</translation>
    </message>
    <message>
      <source>all alike</source>
      <comment>plateaus/all_alike</comment>
      <translation>todos iguales</translation>
    </message>
    <message>
      <source>three alike</source>
      <comment>plateaus/three_alike</comment>
      <translation>tres iguales</translation>
    </message>
    <message>
      <source>two alike</source>
      <comment>plateaus/two_alike</comment>
      <translation>dos iguales</translation>
    </message>
    <message>
      <source>two pairs</source>
      <comment>plateaus/two_pairs</comment>
      <translation>dos pares</translation>
    </message>
    <message>
      <source>some alike</source>
      <comment>plateaus/some_alike</comment>
      <translation>algunos iguales</translation>
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. The learning rate is {rate}.</source>
      <comment>findings/non-finite</comment>
      <translation>En el paso {step}, en la capa {layer}, «{place}» se hizo demasiado grande para un número. La tasa de aprendizaje es {rate}.</translation>
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. Before that the loss had grown from {least} to {most}, as it does where steps are too long: the learning rate is {rate}.</source>
      <comment>findings/non-finite:grown</comment>
      <translation>En el paso {step}, en la capa {layer}, «{place}» se hizo demasiado grande para un número. Antes la pérdida había subido de {least} a {most}, como ocurre cuando los pasos son demasiado largos: la tasa de aprendizaje es {rate}.</translation>
    </message>
    <message>
      <source>At step {step} a number became too large. The learning rate is {rate}.</source>
      <comment>findings/non-finite:unknown</comment>
      <translation>En el paso {step} un número se hizo demasiado grande. La tasa de aprendizaje es {rate}.</translation>
    </message>
    <message>
      <source>The loss {loss} reads the output as a probability, but {activation} gives other numbers too. Below {low} and above 1 − {low} the loss cuts the answer off, and there it passes no gradient at all.</source>
      <comment>findings/output-loss-mismatch:no_probability</comment>
      <translation>La pérdida {loss} lee la salida como una probabilidad, pero {activation} da también otros números. Por debajo de {low} y por encima de 1 − {low} la pérdida corta la respuesta, y ahí no deja pasar ningún gradiente.</translation>
    </message>
    <message>
      <source>The loss {loss} squashes the output itself (from_logits), and {activation} has done so already: no answer can become sure, and gradients are small.</source>
      <comment>findings/output-loss-mismatch:squashed_twice</comment>
      <translation>La pérdida {loss} aplasta ella misma la salida (from_logits), y {activation} ya lo ha hecho: ninguna respuesta puede ser segura, y los gradientes son pequeños.</translation>
    </message>
    <message>
      <source>The loss {loss} divides each answer by the sum of all, and with one output that is always 1, or no number where the answer is 0: it passes no gradient.</source>
      <comment>findings/output-loss-mismatch:one_share</comment>
      <translation>La pérdida {loss} divide cada respuesta por la suma de todas, y con una sola salida eso es siempre 1, o ningún número donde la respuesta es 0: no deja pasar ningún gradiente.</translation>
    </message>
    <message>
      <source>Softmax over a single unit is always 1, whatever the weights are.</source>
      <comment>findings/output-loss-mismatch:one_softmax</comment>
      <translation>Softmax sobre una sola unidad es siempre 1, sean cuales sean los pesos.</translation>
    </message>
    <message>
      <source>A step has slope 0 everywhere: it passes no gradient, and nothing before it can learn.</source>
      <comment>findings/output-loss-mismatch:step</comment>
      <translation>Un escalón tiene pendiente 0 en todas partes: no deja pasar ningún gradiente, y nada antes de él puede aprender.</translation>
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: the loss cannot reach 0.</source>
      <comment>findings/target-out-of-range</comment>
      <translation>Un objetivo es {target}, pero {activation} solo da números entre {low} y {high}: la pérdida no puede llegar a 0.</translation>
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: such a pattern can never be right.</source>
      <comment>findings/target-out-of-range:hopeless</comment>
      <translation>Un objetivo es {target}, pero {activation} solo da números entre {low} y {high}: un patrón así nunca puede acertar.</translation>
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. It stays so for ever. The loss stands at {loss}.</source>
      <comment>findings/output-off:for_ever</comment>
      <translation>La salida no deja pasar gradiente para ningún patrón ({off} apagados, {clipped} cortados por la pérdida): cada peso antes de ella recibe un gradiente de exactamente 0. Queda así para siempre. La pérdida queda en {loss}.</translation>
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. The loss stands at {loss}.</source>
      <comment>findings/output-off:now</comment>
      <translation>La salida no deja pasar gradiente para ningún patrón ({off} apagados, {clipped} cortados por la pérdida): cada peso antes de ella recibe un gradiente de exactamente 0. La pérdida queda en {loss}.</translation>
    </message>
    <message>
      <source>For {patterns} the output is wrong and passes no gradient ({off} off, {clipped} cut off by the loss): these patterns teach the network nothing.</source>
      <comment>findings/output-off:some</comment>
      <translation>Para {patterns} la salida se equivoca y no deja pasar gradiente ({off} apagados, {clipped} cortados por la pérdida): estos patrones no enseñan nada a la red.</translation>
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can bring the loss below {floor}.</source>
      <comment>findings/contradictory-labels</comment>
      <translation>Los datos piden respuestas distintas a la misma entrada: {patterns}. Ninguna red puede bajar la pérdida de {floor}.</translation>
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can be right for all.</source>
      <comment>findings/contradictory-labels:no_floor</comment>
      <translation>Los datos piden respuestas distintas a la misma entrada: {patterns}. Ninguna red puede acertar en todos.</translation>
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:no_hidden</comment>
      <translation>No hay capa oculta, así que la red corta las entradas una sola vez, en recto. Ningún corte recto separa estos patrones.</translation>
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:no_hidden_best</comment>
      <translation>No hay capa oculta, así que la red corta las entradas una sola vez, en recto. Ningún corte recto separa estos patrones. El mejor corte recto tiene una pérdida de {best}.</translation>
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:structure</comment>
      <translation>Ninguna capa oculta dobla nada: todas son lineales, así que la red corta las entradas una sola vez, en recto. Ningún corte recto separa estos patrones.</translation>
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:structure_best</comment>
      <translation>Ninguna capa oculta dobla nada: todas son lineales, así que la red corta las entradas una sola vez, en recto. Ningún corte recto separa estos patrones. El mejor corte recto tiene una pérdida de {best}.</translation>
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns.</source>
      <comment>findings/linear-network:for_ever</comment>
      <translation>Cada unidad oculta que dobla está apagada para todos los patrones, y así queda. La red es, pues, para siempre un corte recto, y ninguno separa estos patrones.</translation>
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:for_ever_best</comment>
      <translation>Cada unidad oculta que dobla está apagada para todos los patrones, y así queda. La red es, pues, para siempre un corte recto, y ninguno separa estos patrones. El mejor corte recto tiene una pérdida de {best}.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns.</source>
      <comment>findings/linear-network:now</comment>
      <translation>Ninguna unidad oculta dobla nada en estos patrones: cada una está activa para todos o apagada para todos. La red es, pues, ahora un corte recto, y ninguno separa estos patrones.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:now_best</comment>
      <translation>Ninguna unidad oculta dobla nada en estos patrones: cada una está activa para todos o apagada para todos. La red es, pues, ahora un corte recto, y ninguno separa estos patrones. El mejor corte recto tiene una pérdida de {best}.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns now: the network is one straight cut.</source>
      <comment>findings/linear-network:now_separable</comment>
      <translation>Ninguna unidad oculta dobla nada en estos patrones ahora: la red es un solo corte recto.</translation>
    </message>
    <message>
      <source>All that the network knows of the inputs goes through one unit, {units}, which cuts the plane of inputs once. No single straight cut parts these patterns: it takes two cuts, or a skip from the inputs to the output.</source>
      <comment>findings/bottleneck</comment>
      <translation>Todo lo que la red sabe de las entradas pasa por una unidad, {units}, que corta una vez el plano de las entradas. Ningún corte recto único separa estos patrones: hacen falta dos cortes, o un atajo de las entradas a la salida.</translation>
    </message>
    <message>
      <source>Of layer {layer} only {units} can still tell inputs apart: all others say the same to every pattern, for ever. One unit cuts the plane of inputs once, and no single straight cut parts these patterns.</source>
      <comment>findings/bottleneck:last</comment>
      <translation>En la capa {layer} solo {units} distingue aún entradas: todas las demás dicen lo mismo a cada patrón, para siempre. Una unidad corta una vez el plano de las entradas, y ningún corte recto único separa estos patrones.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them. The loss can never fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:for_ever</comment>
      <translation>La capa {layer} lleva {patterns} a un solo punto, y así será para siempre: no queda gradiente que pueda separarlos. La pérdida nunca puede bajar de {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ. While they coincide the loss cannot fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:now</comment>
      <translation>La capa {layer} lleva {patterns} a un solo punto, aunque sus objetivos difieren. Mientras coincidan, la pérdida no puede bajar de {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ. If they coincided, the loss could not fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:near</comment>
      <translation>La capa {layer} lleva {patterns} casi a un solo punto, aunque sus objetivos difieren. Si coincidieran, la pérdida no podría bajar de {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them.</source>
      <comment>findings/collapsed-inputs:for_ever_no_floor</comment>
      <translation>La capa {layer} lleva {patterns} a un solo punto, y así será para siempre: no queda gradiente que pueda separarlos.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:now_no_floor</comment>
      <translation>La capa {layer} lleva {patterns} a un solo punto, aunque sus objetivos difieren.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:near_no_floor</comment>
      <translation>La capa {layer} lleva {patterns} casi a un solo punto, aunque sus objetivos difieren.</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:inseparable</comment>
      <translation>En {sources}, que la salida lee, {patterns} difieren, pero ningún corte recto pone ahí cada patrón en su lado, y por eso reciben la misma respuesta. La pérdida queda en {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get much the same answer.</source>
      <comment>findings/alike-answers:inseparable_no_floor</comment>
      <translation>En {sources}, que la salida lee, {patterns} difieren, pero ningún corte recto pone ahí cada patrón en su lado, y por eso reciben casi la misma respuesta.</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:separable</comment>
      <translation>En {sources}, que la salida lee, {patterns} difieren, y un corte recto podría ahí acertar en todos, pero la salida no lo hace: reciben la misma respuesta. La pérdida queda en {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get much the same answer.</source>
      <comment>findings/alike-answers:separable_no_floor</comment>
      <translation>En {sources}, que la salida lee, {patterns} difieren, y un corte recto podría ahí acertar en todos, pero la salida no lo hace: reciben casi la misma respuesta.</translation>
    </message>
    <message>
      <source>No straight cut in {sources}, which the output reads, puts every pattern on its side: wrong now are {patterns}. It takes a change of what the output reads.</source>
      <comment>findings/alike-answers:wrong_side</comment>
      <translation>Ningún corte recto en {sources}, que la salida lee, pone cada patrón en su lado: ahora fallan {patterns}. Hay que cambiar lo que la salida lee.</translation>
    </message>
    <message>
      <source>All weights into layer {layer} are exactly 0: its units all say the same for every pattern, and equal units get equal gradients.</source>
      <comment>findings/zero-initialised</comment>
      <translation>Todos los pesos hacia la capa {layer} son exactamente 0: sus unidades dicen todas lo mismo para cada patrón, y unidades iguales reciben gradientes iguales.</translation>
    </message>
    <message>
      <source>The difference between the patterns dies away on its way: from {first} in layer {first_layer} to {last} in layer {last_layer}, a factor of {factor}. Layer {layer} keeps the smallest part of it ({by_layer}).</source>
      <comment>findings/signal-shrinkage</comment>
      <translation>La diferencia entre los patrones se pierde en el camino: de {first} en la capa {first_layer} a {last} en la capa {last_layer}, un factor de {factor}. La capa {layer} conserva la parte más pequeña ({by_layer}).</translation>
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:swings</comment>
      <translation>La pérdida oscila {swing} de sí misma en vez de bajar: la tasa de aprendizaje {rate} puede ser demasiado alta.</translation>
    </message>
    <message>
      <source>The numbers grew beyond all bounds: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:grows</comment>
      <translation>Los números crecieron sin límite: la tasa de aprendizaje {rate} puede ser demasiado alta.</translation>
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:swings_bound</comment>
      <translation>La pérdida oscila {swing} de sí misma en vez de bajar, y la tasa de aprendizaje {rate} supera {bound}, a partir de donde los pasos se pasan con la curvatura actual de {curvature}.</translation>
    </message>
    <message>
      <source>The numbers grew beyond all bounds, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:grows_bound</comment>
      <translation>Los números crecieron sin límite, y la tasa de aprendizaje {rate} supera {bound}, a partir de donde los pasos se pasan con la curvatura actual de {curvature}.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself. At the present pace it needs about {forecast} more steps.</source>
      <comment>findings/learning-rate-too-low</comment>
      <translation>La tasa de aprendizaje {rate} es baja: un buen paso por el gradiente bajaría la pérdida {gain} de sí misma. Al ritmo actual necesita unos {forecast} pasos más.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself.</source>
      <comment>findings/learning-rate-too-low:no_forecast</comment>
      <translation>La tasa de aprendizaje {rate} es baja: un buen paso por el gradiente bajaría la pérdida {gain} de sí misma.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever</comment>
      <translation>{units} de la capa {layer} está apagada para todos los patrones, y así queda: no recibe gradiente, y lo que el optimizador aún recuerda no puede devolverla.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever:many</comment>
      <translation>{units} de la capa {layer} están apagadas para todos los patrones, y así quedan: no reciben gradiente, y lo que el optimizador aún recuerda no puede devolverlas.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever_since</comment>
      <translation>{units} de la capa {layer} está apagada para todos los patrones desde el paso {since}, y así queda: no recibe gradiente, y lo que el optimizador aún recuerda no puede devolverla.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever_since:many</comment>
      <translation>{units} de la capa {layer} están apagadas para todos los patrones desde los pasos {since}, y así quedan: no reciben gradiente, y lo que el optimizador aún recuerda no puede devolverlas.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern now. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now</comment>
      <translation>{units} de la capa {layer} está ahora apagada para todos los patrones. No recibe gradiente; solo cambios antes de ella, o lo que el optimizador aún recuerda, podrían devolverla.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern now. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now:many</comment>
      <translation>{units} de la capa {layer} están ahora apagadas para todos los patrones. No reciben gradiente; solo cambios antes de ellas, o lo que el optimizador aún recuerda, podrían devolverlas.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now_since</comment>
      <translation>{units} de la capa {layer} está apagada para todos los patrones desde el paso {since}. No recibe gradiente; solo cambios antes de ella, o lo que el optimizador aún recuerda, podrían devolverla.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now_since:many</comment>
      <translation>{units} de la capa {layer} están apagadas para todos los patrones desde los pasos {since}. No reciben gradiente; solo cambios antes de ellas, o lo que el optimizador aún recuerda, podrían devolverlas.</translation>
    </message>
    <message>
      <source>In {layers} more layers {dead} units are off for every pattern.</source>
      <comment>findings/dead-unit:more</comment>
      <translation>En {layers} capas más, {dead} unidades están apagadas para todos los patrones.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is saturated for every pattern: its slope is below a thousandth of its largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit</comment>
      <translation>{units} de la capa {layer} está saturada para todos los patrones: su pendiente está por debajo de la milésima de la mayor, así que casi no pasa gradiente.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are saturated for every pattern: their slopes are below a thousandth of the largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit:many</comment>
      <translation>{units} de la capa {layer} están saturadas para todos los patrones: sus pendientes están por debajo de la milésima de la mayor, así que casi no pasa gradiente.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} have the same weights in and out and the same moments: they get the same gradients and stay equal. Together they do what one could.</source>
      <comment>findings/duplicate-units:for_ever</comment>
      <translation>{units} de la capa {layer} tienen los mismos pesos de entrada y de salida y los mismos momentos: reciben los mismos gradientes y siguen iguales. Juntas hacen lo que haría una.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} say the same for every pattern now: together they tell no more apart than one.</source>
      <comment>findings/duplicate-units:now</comment>
      <translation>{units} de la capa {layer} dicen ahora lo mismo para cada patrón: juntas no distinguen más que una.</translation>
    </message>
    <message>
      <source>Layer {layer} gets hardly any gradient: {first} for a weight, a {factor}th of the {last} in layer {last_layer} ({by_layer}).</source>
      <comment>findings/vanishing-gradient</comment>
      <translation>La capa {layer} recibe apenas gradiente: {first} por peso, {factor} veces menos que los {last} de la capa {last_layer} ({by_layer}).</translation>
    </message>
    <message>
      <source>Layer {layer} gets {factor} times the gradient of layer {last_layer}: {first} for a weight, against {last} ({by_layer}).</source>
      <comment>findings/exploding-gradient</comment>
      <translation>La capa {layer} recibe {factor} veces el gradiente de la capa {last_layer}: {first} por peso, frente a {last} ({by_layer}).</translation>
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Fewer live units mean less luck.</source>
      <comment>findings/alive-at-start</comment>
      <translation>{alive} de las {of} unidades de la capa {layer} viven antes del primer paso, activas para al menos un patrón. Menos unidades vivas es menos suerte.</translation>
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Of {starts} random starts of such a network with so many, {solved} solved XOR (RMSprop, batches of 4, 100 epochs).</source>
      <comment>findings/alive-at-start:known</comment>
      <translation>{alive} de las {of} unidades de la capa {layer} viven antes del primer paso, activas para al menos un patrón. De {starts} inicios aleatorios de una red así con esas tantas, {solved} resolvieron XOR (RMSprop, lotes de 4, 100 épocas).</translation>
    </message>
    <message>
      <source>Only {alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern: with so few hardly any start gets on.</source>
      <comment>findings/alive-at-start:few</comment>
      <translation>Solo {alive} de las {of} unidades de la capa {layer} viven antes del primer paso, activas para al menos un patrón: con tan pocas casi ningún inicio avanza.</translation>
    </message>
    <message>
      <source>{wrong} of {of} patterns are on their wrong side: {patterns}.</source>
      <comment>findings/wrong-patterns</comment>
      <translation>{wrong} de {of} patrones están en el lado equivocado: {patterns}.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), but in some direction the loss bends downwards ({least}): a saddle, which the run leaves slowly.</source>
      <comment>findings/saddle</comment>
      <translation>El gradiente es pequeño ({gradient}), pero en alguna dirección la pérdida se curva hacia abajo ({least}): un punto de silla, que se abandona despacio.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}) and the loss bends upwards in every direction (least {least}): a local minimum, as far as the present piece of the loss goes.</source>
      <comment>findings/local-minimum</comment>
      <translation>El gradiente es pequeño ({gradient}) y la pérdida se curva hacia arriba en toda dirección (al menos {least}): un mínimo local, hasta donde llega el trozo actual de la pérdida.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), and in some direction the loss bends neither way (least {least}): a flat stretch, where curvature alone tells no more.</source>
      <comment>findings/flat</comment>
      <translation>El gradiente es pequeño ({gradient}), y en alguna dirección la pérdida no se curva (al menos {least}): un tramo llano, donde la curvatura sola no dice más.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), and the run rests where two pieces of the loss meet: on each the loss bends downwards ({least}), but it rises again across the edge.</source>
      <comment>findings/flat:kink</comment>
      <translation>El gradiente es pequeño ({gradient}), y la red descansa donde se tocan dos trozos de la pérdida: en cada uno la pérdida se curva hacia abajo ({least}), pero vuelve a subir al cruzar el borde.</translation>
    </message>
    <message>
      <source>The gradient is small: {gradient}. The loss is flat here.</source>
      <comment>findings/flat:unmeasured</comment>
      <translation>El gradiente es pequeño: {gradient}. La pérdida es llana aquí.</translation>
    </message>
    <message>
      <source>Revive {unit} with fresh weights</source>
      <comment>fixes/revive_unit</comment>
      <translation>Reanimar {unit} con pesos nuevos</translation>
    </message>
    <message>
      <source>Revive {units} with fresh weights</source>
      <comment>fixes/revive_units</comment>
      <translation>Reanimar {units} con pesos nuevos</translation>
    </message>
    <message>
      <source>Wake {unit} by its bias: set it to {value}</source>
      <comment>fixes/set_bias</comment>
      <translation>Despertar {unit} por su sesgo: ponerlo a {value}</translation>
    </message>
    <message>
      <source>Give layer {layer} the activation {activation}</source>
      <comment>fixes/set_activation</comment>
      <translation>Dar a la capa {layer} la activación {activation}</translation>
    </message>
    <message>
      <source>Add a unit to layer {layer}</source>
      <comment>fixes/add_unit</comment>
      <translation>Añadir una unidad a la capa {layer}</translation>
    </message>
    <message>
      <source>Add {count} units to layer {layer}</source>
      <comment>fixes/add_units</comment>
      <translation>Añadir {count} unidades a la capa {layer}</translation>
    </message>
    <message>
      <source>Put a hidden layer before {before}</source>
      <comment>fixes/add_layer</comment>
      <translation>Poner una capa oculta antes de {before}</translation>
    </message>
    <message>
      <source>Let layer {layer} also read {source}</source>
      <comment>fixes/add_source</comment>
      <translation>Dejar que la capa {layer} lea también {source}</translation>
    </message>
    <message>
      <source>Take the loss {loss}</source>
      <comment>fixes/set_loss</comment>
      <translation>Tomar la pérdida {loss}</translation>
    </message>
    <message>
      <source>Give layer {layer} the activation {activation} and take the loss {loss}</source>
      <comment>fixes/set_output</comment>
      <translation>Dar a la capa {layer} la activación {activation} y tomar la pérdida {loss}</translation>
    </message>
    <message>
      <source>Take the optimizer {optimizer}</source>
      <comment>fixes/set_optimizer</comment>
      <translation>Tomar el optimizador {optimizer}</translation>
    </message>
    <message>
      <source>Set the learning rate to {learning_rate}</source>
      <comment>fixes/set_learning_rate</comment>
      <translation>Poner la tasa de aprendizaje a {learning_rate}</translation>
    </message>
    <message>
      <source>Let the learning rate follow {learning_rate_schedule}</source>
      <comment>fixes/set_learning_rate_schedule</comment>
      <translation>Hacer que la tasa de aprendizaje siga {learning_rate_schedule}</translation>
    </message>
    <message>
      <source>Set {name} of the optimizer to {value}</source>
      <comment>fixes/set_optimizer_argument</comment>
      <translation>Poner {name} del optimizador a {value}</translation>
    </message>
    <message>
      <source>Start again with the weights of layer {layer} drawn by {kernel_initializer}</source>
      <comment>fixes/set_initializer</comment>
      <translation>Empezar de nuevo con los pesos de la capa {layer} sorteados por {kernel_initializer}</translation>
    </message>
    <message>
      <source>Start again with the biases of layer {layer} drawn by {bias_initializer}</source>
      <comment>fixes/set_bias_initializer</comment>
      <translation>Empezar de nuevo con los sesgos de la capa {layer} sorteados por {bias_initializer}</translation>
    </message>
    <message>
      <source>Encode the data as {encoding}</source>
      <comment>fixes/set_data</comment>
      <translation>Codificar los datos como {encoding}</translation>
    </message>
    <message>
      <source>Start again from other random weights</source>
      <comment>fixes/restart_run</comment>
      <translation>Empezar de nuevo con otros pesos al azar</translation>
    </message>
    <message>
      <source>Start again from the same weights with a learning rate of {learning_rate}</source>
      <comment>fixes/restart_with_rate</comment>
      <translation>Empezar de nuevo con los mismos pesos y una tasa de aprendizaje de {learning_rate}</translation>
    </message>
    <message>
      <source>Start again from the same weights with the optimizer {optimizer}</source>
      <comment>fixes/restart_with_optimizer</comment>
      <translation>Empezar de nuevo con los mismos pesos y el optimizador {optimizer}</translation>
    </message>
    <message>
      <source>Continue as it is</source>
      <comment>fixes/continue_run</comment>
      <translation>Seguir tal cual</translation>
    </message>
    <message>
      <source>cannot be done here</source>
      <comment>odds/refused</comment>
      <translation>aquí no se puede</translation>
    </message>
    <message>
      <source>none of {drawn} other random starts stands where this run does</source>
      <comment>odds/none_alike</comment>
      <translation>ninguno de otros {drawn} inicios aleatorios está donde está este</translation>
    </message>
    <message>
      <source>on this run: solves it</source>
      <comment>odds/here:solved</comment>
      <translation>en esta red: la resuelve</translation>
    </message>
    <message>
      <source>on this run: solves it after {after} steps</source>
      <comment>odds/here:solved_after</comment>
      <translation>en esta red: la resuelve tras {after} pasos</translation>
    </message>
    <message>
      <source>on this run: does not solve it within {steps} steps</source>
      <comment>odds/here:not_solved</comment>
      <translation>en esta red: no la resuelve en {steps} pasos</translation>
    </message>
    <message>
      <source>on this run with {tries} draws of its weights: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/here_drawn</comment>
      <translation>en esta red con {tries} sorteos de sus pesos: {solved} la resuelven en {steps} pasos, {rate} (de {low} a {high})</translation>
    </message>
    <message>
      <source>on {tries} other random starts that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike</comment>
      <translation>en otros {tries} inicios aleatorios que están donde está este: {solved} la resuelven en {steps} pasos, {rate} (de {low} a {high})</translation>
    </message>
    <message>
      <source>on {tries} random starts, their weights drawn, that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike_redrawn</comment>
      <translation>en {tries} inicios aleatorios, sus pesos sorteados, que están donde está este: {solved} la resuelven en {steps} pasos, {rate} (de {low} a {high})</translation>
    </message>
    <message>
      <source>on {tries} other random starts from step 0: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/fresh</comment>
      <translation>en otros {tries} inicios aleatorios desde el paso 0: {solved} la resuelven en {steps} pasos, {rate} (de {low} a {high})</translation>
    </message>
    <message>
      <source>usually after {after}</source>
      <comment>odds/usually_after</comment>
      <translation>por lo común tras {after}</translation>
    </message>
    <message>
      <source>out of {drawn}</source>
      <comment>odds/out_of</comment>
      <translation>de {drawn}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <comment>lists/few</comment>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <source>{first} … ({count})</source>
      <comment>lists/many</comment>
      <translation>{first} … ({count})</translation>
    </message>
    <message>
      <source>{first} … ({count} patterns)</source>
      <comment>lists/patterns</comment>
      <translation>{first} … ({count} patrones)</translation>
    </message>
    <message>
      <source>nothing</source>
      <comment>shares/nothing</comment>
      <translation>nada</translation>
    </message>
    <message>
      <source>less than 0.01 %</source>
      <comment>shares/hardly</comment>
      <translation>menos de 0.01 %</translation>
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
      <translation>Falta «{path}».</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed are {allowed}.</source>
      <comment>unknown_name</comment>
      <translation>«{path}» es {value}; se permite {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is not known here; allowed are {allowed}.</source>
      <comment>unknown_field</comment>
      <translation>«{path}» no se conoce aquí; se permite {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” names {value} as a source; it may name inputs and earlier layers: {allowed}.</source>
      <comment>unknown_source</comment>
      <translation>«{path}» nombra {value} como fuente; puede nombrar entradas y capas anteriores: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” has no unit {value}; it has {allowed}.</source>
      <comment>unknown_unit</comment>
      <translation>«{path}» no tiene la unidad {value}; tiene {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” ({value}) does not lead to the output; every input and layer must.</source>
      <comment>unused_layer</comment>
      <translation>«{path}» ({value}) no lleva a la salida; toda entrada y toda capa debe hacerlo.</translation>
    </message>
    <message>
      <source>“{path}” repeats {value}; each may occur once.</source>
      <comment>duplicate</comment>
      <translation>«{path}» repite {value}; cada uno puede figurar una vez.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; an id has 1 to 64 letters, digits, dots, dashes or underscores.</source>
      <comment>bad_id</comment>
      <translation>«{path}» es {value}; un identificador tiene de 1 a 64 letras, cifras, puntos, guiones o guiones bajos.</translation>
    </message>
    <message>
      <source>“{path}” must be an object with named fields.</source>
      <comment>not_an_object</comment>
      <translation>«{path}» debe ser un objeto con campos con nombre.</translation>
    </message>
    <message>
      <source>“{path}” must be a list with at least one entry.</source>
      <comment>not_a_list</comment>
      <translation>«{path}» debe ser una lista con al menos una entrada.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a text that is not empty.</source>
      <comment>not_a_text</comment>
      <translation>«{path}» es {value}; debe ser un texto no vacío.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a finite number{within}.</source>
      <comment>not_a_number</comment>
      <translation>«{path}» es {value}; debe ser un número finito{within}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a whole number{within}.</source>
      <comment>not_a_whole_number</comment>
      <translation>«{path}» es {value}; debe ser un número entero{within}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be true or false.</source>
      <comment>not_a_switch</comment>
      <translation>«{path}» es {value}; debe ser true o false.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a name, or an object with a name: {allowed}.</source>
      <comment>not_a_choice</comment>
      <translation>«{path}» es {value}; debe ser un nombre, o un objeto con un nombre: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” must be a list of rows of numbers, with at least one row.</source>
      <comment>not_a_table</comment>
      <translation>«{path}» debe ser una lista de filas de números, con al menos una fila.</translation>
    </message>
    <message>
      <source>“{path}” must be a list of numbers.</source>
      <comment>not_a_row</comment>
      <translation>«{path}» debe ser una lista de números.</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers; the rows before it have {allowed}.</source>
      <comment>ragged_row</comment>
      <translation>«{path}» tiene {value} números; las filas anteriores tienen {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” has {value} entries; it must have {allowed}.</source>
      <comment>wrong_length</comment>
      <translation>«{path}» tiene {value} entradas; debe tener {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value} pixels; a pattern has {allowed} numbers.</source>
      <comment>wrong_image</comment>
      <translation>«{path}» son {value} píxeles; un patrón tiene {allowed} números.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed is {allowed}.</source>
      <comment>out_of_range</comment>
      <translation>«{path}» es {value}; se permite {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” stands beside “training.epochs”; a run's length is one of the two.</source>
      <comment>both_lengths</comment>
      <translation>«{path}» está junto a «training.epochs»; la duración es una de las dos.</translation>
    </message>
    <message>
      <source>“{path}” stands beside {value}; gradients are clipped in one way at most: {allowed}.</source>
      <comment>several_clippings</comment>
      <translation>«{path}» está junto a {value}; los gradientes se cortan a lo sumo de una manera: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; this version of xorviz reads up to {allowed}. Please use a newer xorviz.</source>
      <comment>newer_schema</comment>
      <translation>«{path}» es {value}; esta versión de xorviz lee hasta {allowed}. Use un xorviz más nuevo.</translation>
    </message>
    <message>
      <source>“{path}” has lists and objects in each other; allowed are up to {allowed}.</source>
      <comment>too_deep</comment>
      <translation>«{path}» tiene listas y objetos unos dentro de otros; se permiten hasta {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed here are {allowed}, for more would take over 4 GB of memory.</source>
      <comment>too_large</comment>
      <translation>«{path}» es {value}; aquí se permite {allowed}, pues más ocuparía más de 4 GB de memoria.</translation>
    </message>
    <message>
      <source>“{path}” has {value} weights and biases; allowed are {allowed}, for more would take over 4 GB of memory.</source>
      <comment>too_many_weights</comment>
      <translation>«{path}» tiene {value} pesos y sesgos; se permiten {allowed}, pues más ocuparían más de 4 GB de memoria.</translation>
    </message>
    <message>
      <source>“{path}” brings the inputs to {value} units; the data have {allowed} input values.</source>
      <comment>features</comment>
      <translation>«{path}» lleva las entradas a {value} unidades; los datos tienen {allowed} valores de entrada.</translation>
    </message>
    <message>
      <source>“{path}” is {value}: the output has {value} and each target {allowed} values, so that they cannot be compared; the output layer needs {allowed} units.</source>
      <comment>outputs</comment>
      <translation>«{path}» es {value}: la salida tiene {value} valores y cada objetivo {allowed}, así que no se pueden comparar; la capa de salida necesita {allowed} unidades.</translation>
    </message>
    <message>
      <source>“{path}” is {value}: a layer acts on each row of a matrix, so the output has the shape ({rows}, {value}) where the targets have ({rows}, {allowed}); the output layer needs {allowed} units.</source>
      <comment>output_shape</comment>
      <translation>«{path}» es {value}: una capa actúa sobre cada fila de una matriz, así que la salida tiene la forma ({rows}, {value}) donde los objetivos tienen ({rows}, {allowed}); la capa de salida necesita {allowed} unidades.</translation>
    </message>
    <message>
      <source>“{path}” is missing: data of matrices ({value} rows each) are drawn at random, so it says how many: {allowed}.</source>
      <comment>matrices_not_counted</comment>
      <translation>Falta «{path}»: los datos de matrices ({value} filas cada una) se sortean al azar, así que dice cuántas: {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” cannot change: the data decide how many units the output layer has.</source>
      <comment>output_width</comment>
      <translation>«{path}» no puede cambiar: los datos deciden cuántas unidades tiene la capa de salida.</translation>
    </message>
    <message>
      <source>“{path}” is the output, which cannot be taken out.</source>
      <comment>output_layer</comment>
      <translation>«{path}» es la salida, que no se puede quitar.</translation>
    </message>
    <message>
      <source>“{path}” cannot name {value}, which depends on this very layer.</source>
      <comment>circle</comment>
      <translation>«{path}» no puede nombrar {value}, que depende de esta misma capa.</translation>
    </message>
    <message>
      <source>“{path}” names nothing but {value}; a layer must read something.</source>
      <comment>last_source</comment>
      <translation>«{path}» no nombra más que {value}; una capa debe leer algo.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a digest has 32 hexadecimal digits.</source>
      <comment>bad_digest</comment>
      <translation>«{path}» es {value}; una huella tiene 32 cifras hexadecimales.</translation>
    </message>
    <message>
      <source>“{path}” names the data {value}, which are not here; a session file brings its data along, and a file of one's own is named with “kind”: “file”.</source>
      <comment>data_missing</comment>
      <translation>«{path}» nombra los datos {value}, que no están aquí; un fichero de sesión trae sus datos, y un fichero propio se nombra con «kind»: «file».</translation>
    </message>
    <message>
      <source>“{path}” names the data {value}, but those that are here are others.</source>
      <comment>data_differ</comment>
      <translation>«{path}» nombra los datos {value}, pero los que hay aquí son otros.</translation>
    </message>
    <message>
      <source>A unit of “{path}” cannot be split: its weights are too large to grow.</source>
      <comment>split_too_large</comment>
      <translation>Una unidad de «{path}» no se puede dividir: sus pesos son demasiado grandes para crecer.</translation>
    </message>
    <message>
      <source>“{path}” cannot be taken out: its weights and the next layer's multiply to numbers that are too large.</source>
      <comment>product_too_large</comment>
      <translation>«{path}» no se puede quitar: sus pesos y los de la capa siguiente dan productos demasiado grandes.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; this network needs {allowed}.</source>
      <comment>shape</comment>
      <translation>«{path}» es {value}; esta red necesita {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” stands beside “data.test”; the rows kept for a test are listed, or chosen by a share.</source>
      <comment>both_tests</comment>
      <translation>«{path}» está junto a «data.test»; las filas guardadas para la prueba se enumeran, o se eligen por una parte.</translation>
    </message>
    <message>
      <source>“{path}” must keep at least one pattern to train on.</source>
      <comment>last_pattern</comment>
      <translation>«{path}» debe guardar al menos un patrón para entrenar.</translation>
    </message>
    <message>
      <source>“{path}” has no pattern {value} to train on; it may have been moved or deleted.</source>
      <comment>no_pattern</comment>
      <translation>«{path}» no tiene el patrón {value} para entrenar; puede que se haya movido o borrado.</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers a pattern; patterns are drawn, moved and deleted by hand where there are {allowed}.</source>
      <comment>not_on_a_plane</comment>
      <translation>«{path}» tiene {value} números por patrón; se dibujan, mueven y borran patrones a mano donde hay {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, and nobody has said how this form of export writes it; it can write {allowed}.</source>
      <comment>not_spelled</comment>
      <translation>«{path}» es {value}, y nadie ha dicho cómo lo escribe esta exportación; puede escribir {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, for which Keras has no word; allowed in a script of Keras are {allowed}.</source>
      <comment>not_in_keras</comment>
      <translation>«{path}» es {value}, para lo que Keras no tiene palabra; en un script de Keras se permite {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, which a script of {form} cannot have; allowed are {allowed}.</source>
      <comment>not_in_script</comment>
      <translation>«{path}» es {value}, que un script de {form} no puede tener; se permite {allowed}.</translation>
    </message>
    <message>
      <source>“{file}” was not written: ONNX needs the package onnx, which is not installed here (pip install xorviz[onnx]).</source>
      <comment>onnx_missing</comment>
      <translation>«{file}» no se escribió: ONNX necesita el paquete onnx, que no está instalado aquí (pip install xorviz[onnx]).</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers to be written out; allowed are up to {allowed}.</source>
      <comment>too_much_to_write</comment>
      <translation>«{path}» tiene {value} números que escribir; se permiten hasta {allowed}.</translation>
    </message>
    <message>
      <source>There is no file “{file}”.</source>
      <comment>not_found</comment>
      <translation>No existe el fichero «{file}».</translation>
    </message>
    <message>
      <source>“{file}” cannot be read: {reason}.</source>
      <comment>not_read</comment>
      <translation>«{file}» no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>“{file}” was not written: {reason}; what was there before is unchanged.</source>
      <comment>not_written</comment>
      <translation>«{file}» no se escribió: {reason}; lo que había queda igual.</translation>
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not on the search path here; GIF and animated PNG need nothing more.</source>
      <comment>ffmpeg_missing</comment>
      <translation>MP4 necesita el programa ffmpeg, que no está en la ruta de búsqueda; GIF y PNG animado no necesitan más.</translation>
    </message>
    <message>
      <source>“{file}” was not written: ffmpeg says “{reason}”; what was there before is unchanged.</source>
      <comment>ffmpeg_failed</comment>
      <translation>«{file}» no se escribió: ffmpeg dice «{reason}»; lo que había queda igual.</translation>
    </message>
    <message>
      <source>The run is busy and did not answer; “{file}” was not written. Try again.</source>
      <comment>run_busy</comment>
      <translation>El entrenamiento está ocupado y no respondió; «{file}» no se escribió. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>“{file}” was not written: what had been written could not be read again; what was there before is unchanged.</source>
      <comment>not_read_back</comment>
      <translation>«{file}» no se escribió: lo escrito no se pudo volver a leer; lo que había queda igual.</translation>
    </message>
    <message>
      <source>“{file}” is not JSON: line {line}, column {column} cannot be read.</source>
      <comment>not_json</comment>
      <translation>«{file}» no es JSON: la línea {line}, columna {column} no se puede leer.</translation>
    </message>
    <message>
      <source>“{file}” is not a session of xorviz.</source>
      <comment>not_a_session</comment>
      <translation>«{file}» no es una sesión de xorviz.</translation>
    </message>
    <message>
      <source>“{file}” was written by a newer xorviz (schema {found}); this one reads up to {known}.</source>
      <comment>newer_session</comment>
      <translation>«{file}» lo escribió un xorviz más nuevo (esquema {found}); este lee hasta {known}.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” is missing.</source>
      <comment>member_missing</comment>
      <translation>«{file}» está dañado: falta «{place}».</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” cannot be read.</source>
      <comment>member_damaged</comment>
      <translation>«{file}» está dañado: «{place}» no se puede leer.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: one of its parts occurs twice.</source>
      <comment>member_twice</comment>
      <translation>«{file}» está dañado: una de sus partes figura dos veces.</translation>
    </message>
    <message>
      <source>“{file}” has a part that no session has: “{place}”.</source>
      <comment>member_unknown</comment>
      <translation>«{file}» tiene una parte que ninguna sesión tiene: «{place}».</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is larger than the {limit} bytes that are allowed.</source>
      <comment>member_too_large</comment>
      <translation>«{file}»: «{place}» supera los {limit} bytes permitidos.</translation>
    </message>
    <message>
      <source>“{file}” is not a picture in PNG; that and SVG are the kinds that can carry an experiment.</source>
      <comment>not_a_png</comment>
      <translation>«{file}» no es una imagen PNG; PNG y SVG son las clases que pueden llevar un experimento.</translation>
    </message>
    <message>
      <source>“{file}” is not a picture in SVG.</source>
      <comment>not_an_svg</comment>
      <translation>«{file}» no es una imagen SVG.</translation>
    </message>
    <message>
      <source>“{file}” is a picture that carries no experiment; it may have been removed when the picture was copied or uploaded.</source>
      <comment>picture_without_experiment</comment>
      <translation>«{file}» es una imagen que no lleva experimento; pudo quitarse al copiar o subir la imagen.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: the picture ends too early.</source>
      <comment>picture_cut_off</comment>
      <translation>«{file}» está dañado: la imagen acaba demasiado pronto.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: the experiment that the picture carries cannot be read.</source>
      <comment>picture_damaged</comment>
      <translation>«{file}» está dañado: el experimento que lleva la imagen no se puede leer.</translation>
    </message>
    <message>
      <source>“{file}” does not carry its experiment, which is larger than {limit} MB.</source>
      <comment>too_large_for_a_picture</comment>
      <translation>«{file}» no lleva su experimento, que supera {limit} MB.</translation>
    </message>
    <message>
      <source>“{file}”: the experiment and its past are too large for a session file.</source>
      <comment>too_large_for_a_session</comment>
      <translation>«{file}»: el experimento y su pasado son demasiado grandes para un fichero de sesión.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is {found}; its experiment needs {wanted}.</source>
      <comment>member_shape</comment>
      <translation>«{file}»: «{place}» es {found}; su experimento necesita {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” has numbers that are not finite.</source>
      <comment>not_finite</comment>
      <translation>«{file}»: «{place}» tiene números que no son finitos.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is not a batch of its epoch; allowed is 0 to {most}.</source>
      <comment>not_a_batch</comment>
      <translation>«{file}»: «{place}» no es un lote de su época; se permite de 0 a {most}.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, byte {byte} is no UTF-8; save the file as UTF-8, or choose the encoding latin-1.</source>
      <comment>not_utf8</comment>
      <translation>«{file}»: línea {line}, byte {byte} no es UTF-8; guarde el fichero como UTF-8, o elija la codificación latin-1.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is longer than the {limit} bytes that are allowed, as if this were no table of text.</source>
      <comment>line_too_long</comment>
      <translation>«{file}»: la línea {line} supera los {limit} bytes permitidos, como si no fuera una tabla de texto.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is no row of a table; quotes must stand around a whole cell, and close.</source>
      <comment>not_a_row_of_cells</comment>
      <translation>«{file}»: la línea {line} no es una fila de tabla; las comillas deben rodear una celda entera, y cerrarse.</translation>
    </message>
    <message>
      <source>“{file}” has no rows; a table needs at least one beneath its header.</source>
      <comment>no_rows</comment>
      <translation>«{file}» no tiene filas; una tabla necesita al menos una bajo su cabecera.</translation>
    </message>
    <message>
      <source>“{file}” has one column alone where “{delimiter}” divides the cells; a table needs one for the inputs and one for the targets, divided by comma, semicolon, tab or space.</source>
      <comment>one_column</comment>
      <translation>«{file}» tiene una sola columna donde «{delimiter}» separa las celdas; una tabla necesita una para las entradas y otra para los objetivos, separadas por coma, punto y coma, tabulador o espacio.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} has {found} cells; every row must have {wanted}, as the first.</source>
      <comment>ragged_line</comment>
      <translation>«{file}»: la línea {line} tiene {found} celdas; cada fila debe tener {wanted}, como la primera.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is empty; every row must have a value there.</source>
      <comment>cell_empty</comment>
      <translation>«{file}»: línea {line}, la columna «{column}» está vacía; cada fila debe tener ahí un valor.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; the column must have finite numbers alone, or be read as classes.</source>
      <comment>cell_not_a_number</comment>
      <translation>«{file}»: línea {line}, la columna «{column}» es «{cell}»; la columna debe tener solo números finitos, o leerse como clases.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; allowed are finite numbers.</source>
      <comment>cell_not_finite</comment>
      <translation>«{file}»: línea {line}, la columna «{column}» es «{cell}»; se permiten números finitos.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} begins one class too many in column “{column}”; allowed are up to {most} different ones.</source>
      <comment>too_many_classes</comment>
      <translation>«{file}»: la línea {line} empieza una clase de más en la columna «{column}»; se permiten hasta {most} distintas.</translation>
    </message>
    <message>
      <source>“{file}” has no column “{place}”; it has {known}.</source>
      <comment>no_column</comment>
      <translation>«{file}» no tiene la columna «{place}»; tiene {known}.</translation>
    </message>
    <message>
      <source>“{file}”: at least one column must be chosen for the inputs and one for the targets, and none twice.</source>
      <comment>columns_twice</comment>
      <translation>«{file}»: hay que elegir al menos una columna para las entradas y una para los objetivos, y ninguna dos veces.</translation>
    </message>
    <message>
      <source>“{file}” holds {found} numbers; allowed are up to {most}.</source>
      <comment>too_many_numbers</comment>
      <translation>«{file}» contiene {found} números; se permiten hasta {most}.</translation>
    </message>
    <message>
      <source>“{file}” is no .npz of NumPy with arrays in it.</source>
      <comment>not_arrays</comment>
      <translation>«{file}» no es un .npz de NumPy con arreglos.</translation>
    </message>
    <message>
      <source>“{file}” has no array “{place}”; it has {known}.</source>
      <comment>no_array</comment>
      <translation>«{file}» no tiene el arreglo «{place}»; tiene {known}.</translation>
    </message>
    <message>
      <source>“{file}” does not tell which array holds the inputs and which the targets; choose two of {known}.</source>
      <comment>arrays_not_chosen</comment>
      <translation>«{file}» no dice qué arreglo contiene las entradas y cuál los objetivos; elija dos de {known}.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” cannot be read; its header must be one that NumPy writes.</source>
      <comment>array_damaged</comment>
      <translation>«{file}»: el arreglo «{place}» no se puede leer; su cabecera debe ser como la escribe NumPy.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” holds objects of Python, which could run anything; allowed are numbers.</source>
      <comment>array_of_objects</comment>
      <translation>«{file}»: el arreglo «{place}» contiene objetos de Python, que podrían ejecutar cualquier cosa; se permiten números.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” is of type {found}; allowed are whole numbers, floats and booleans of up to 8 bytes.</source>
      <comment>array_of_others</comment>
      <translation>«{file}»: el arreglo «{place}» es de tipo {found}; se permiten enteros, decimales y booleanos de hasta 8 bytes.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has no rows; it must have at least one.</source>
      <comment>array_empty</comment>
      <translation>«{file}»: el arreglo «{place}» no tiene filas; debe tener al menos una.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” must have {wanted} bytes after its header, as that says; it has more or fewer.</source>
      <comment>array_length</comment>
      <translation>«{file}»: el arreglo «{place}» debe tener {wanted} bytes tras su cabecera, como esta dice; tiene más o menos.</translation>
    </message>
    <message>
      <source>“{file}” must be an array of two axes with at least {wanted} columns: the inputs and, last, the targets.</source>
      <comment>array_not_a_table</comment>
      <translation>«{file}» debe ser un arreglo de dos ejes con al menos {wanted} columnas: las entradas y, al final, los objetivos.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} columns; labels of classes are one a pattern.</source>
      <comment>array_not_labels</comment>
      <translation>«{file}»: el arreglo «{place}» tiene {found} columnas; las etiquetas de clases son una por patrón.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has in row {row}, column {column} what is no finite number.</source>
      <comment>array_not_finite</comment>
      <translation>«{file}»: el arreglo «{place}» tiene en la fila {row}, columna {column}, lo que no es un número finito.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} rows and “{other}” {wanted}; both must have as many.</source>
      <comment>arrays_of_two_lengths</comment>
      <translation>«{file}»: el arreglo «{place}» tiene {found} filas y «{other}» {wanted}; ambos deben tener las mismas.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” has {found} different labels; allowed are up to {most}.</source>
      <comment>too_many_labels</comment>
      <translation>«{file}»: «{place}» tiene {found} etiquetas distintas; se permiten hasta {most}.</translation>
    </message>
    <message>
      <source>“{file}” has no file of labels beside it; it would be named “{wanted}”, packed or not.</source>
      <comment>no_labels</comment>
      <translation>«{file}» no tiene al lado un fichero de etiquetas; se llamaría «{wanted}», comprimido o no.</translation>
    </message>
    <message>
      <source>“{file}” has {found} labels and “{other}” {wanted} pictures; both must have as many.</source>
      <comment>labels_of_two_lengths</comment>
      <translation>«{file}» tiene {found} etiquetas y «{other}» {wanted} imágenes; ambos deben tener las mismas.</translation>
    </message>
    <message>
      <source>“{file}” is no IDX file: its first bytes are {found}; such a file begins with two zeros.</source>
      <comment>idx_magic</comment>
      <translation>«{file}» no es un fichero IDX: sus primeros bytes son {found}; uno así empieza con dos ceros.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives {found} as the type of its numbers; allowed is 0x08, bytes.</source>
      <comment>idx_type</comment>
      <translation>«{file}»: su cabecera da {found} como tipo de sus números; se permite 0x08, bytes.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives {found} dimensions; allowed is {wanted}.</source>
      <comment>idx_axes</comment>
      <translation>«{file}»: su cabecera da {found} dimensiones; se permite {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives the sizes {found}; allowed are 1 to {most} numbers in all.</source>
      <comment>idx_sizes</comment>
      <translation>«{file}»: su cabecera da los tamaños {found}; se permiten de 1 a {most} números en total.</translation>
    </message>
    <message>
      <source>“{file}” ends too early: its header says {wanted} bytes, and {found} are there.</source>
      <comment>idx_short</comment>
      <translation>«{file}» acaba demasiado pronto: su cabecera dice {wanted} bytes, y hay {found}.</translation>
    </message>
    <message>
      <source>“{file}” goes on after the {wanted} bytes that its header says.</source>
      <comment>idx_long</comment>
      <translation>«{file}» sigue tras los {wanted} bytes que dice su cabecera.</translation>
    </message>
    <message>
      <source>“{file}” cannot be unpacked; it must be a whole gzip file.</source>
      <comment>gzip_damaged</comment>
      <translation>«{file}» no se puede descomprimir; debe ser un fichero gzip entero.</translation>
    </message>
    <message>
      <source>“{path}” makes {value} cells; allowed are {allowed}.</source>
      <comment>too_many_cells</comment>
      <translation>«{path}» da {value} celdas; se permiten {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value} and stands beside “epochs”; the length of the runs is one of the two.</source>
      <comment>both_lengths_of_a_sweep</comment>
      <translation>«{path}» es {value} y está junto a «epochs»; la duración es una de las dos.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a value is a number, a text, a switch, null or an object.</source>
      <comment>not_a_value</comment>
      <translation>«{path}» es {value}; un valor es un número, un texto, un interruptor, null o un objeto.</translation>
    </message>
    <message>
      <source>“{field}” names no field and its values; it is written as {allowed}.</source>
      <comment>axis_not_read</comment>
      <translation>«{field}» no nombra un campo y sus valores; se escribe {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” is no field that can vary; there are {allowed}.</source>
      <comment>axis_unknown</comment>
      <translation>«{field}» no es un campo que pueda variar; hay {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” has no values; it needs at least one.</source>
      <comment>axis_empty</comment>
      <translation>«{field}» no tiene valores; necesita al menos uno.</translation>
    </message>
    <message>
      <source>“{field}” varies a field that another axis varies already; each may occur once.</source>
      <comment>axis_twice</comment>
      <translation>«{field}» varía un campo que otro eje ya varía; cada uno puede figurar una vez.</translation>
    </message>
    <message>
      <source>“{field}” has the value {value} twice; each may occur once.</source>
      <comment>axis_value_twice</comment>
      <translation>«{field}» tiene el valor {value} dos veces; cada uno puede figurar una vez.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; a value is a number, a word, or an object in JSON.</source>
      <comment>axis_value_not_read</comment>
      <translation>«{field}» no puede ser {value}; un valor es un número, una palabra o un objeto en JSON.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; a range goes up, as in {allowed}.</source>
      <comment>axis_range</comment>
      <translation>«{field}» no puede ser {value}; un intervalo sube, como en {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” has more values than are allowed: {allowed}.</source>
      <comment>axis_too_long</comment>
      <translation>«{field}» tiene más valores de los permitidos: {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; allowed is {allowed}.</source>
      <comment>axis_value</comment>
      <translation>«{field}» no puede ser {value}; se permite {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; it must be an object with a kind, as the data of an experiment are.</source>
      <comment>axis_not_an_object</comment>
      <translation>«{field}» no puede ser {value}; debe ser un objeto con un «kind», como los datos de un experimento.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: the network is no chain of hidden layers, each reading the one before.</source>
      <comment>axis_no_chain</comment>
      <translation>«{field}» no puede variar aquí: la red no es una cadena de capas ocultas en que cada una lee la anterior.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: the network has no hidden layer.</source>
      <comment>axis_no_hidden_layer</comment>
      <translation>«{field}» no puede variar aquí: la red no tiene capa oculta.</translation>
    </message>
    <message>
      <source>“{field}” names the layer {value}, which is not there; the layers are {allowed}.</source>
      <comment>axis_no_layer</comment>
      <translation>«{field}» nombra la capa {value}, que no existe; las capas son {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: {value} has no arguments.</source>
      <comment>axis_no_place</comment>
      <translation>«{field}» no puede variar aquí: {value} no tiene argumentos.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}: {cause}.</source>
      <comment>axis_refused</comment>
      <translation>«{field}» no puede ser {value}: {cause}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be together: {cause}.</source>
      <comment>axis_together</comment>
      <translation>«{field}» no pueden ir juntos: {cause}.</translation>
    </message>
    <message>
      <source>No scheduler of Dask answers at “{address}”: {reason}.</source>
      <comment>no_scheduler</comment>
      <translation>Ningún planificador de Dask responde en «{address}»: {reason}.</translation>
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker.</source>
      <comment>no_worker</comment>
      <translation>El planificador en «{address}» no tiene worker.</translation>
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker that would give the numbers of this machine.</source>
      <comment>no_worker_of_these_bits</comment>
      <translation>El planificador en «{address}» no tiene ningún worker que daría los números de esta máquina.</translation>
    </message>
    <message>
      <source>The worker {address} is not used, its last digits could differ: {what} is {there} there and {here} here.</source>
      <comment>other_worker</comment>
      <translation>El worker {address} no se usa, sus últimas cifras podrían diferir: {what} es {there} allí y {here} aquí.</translation>
    </message>
    <message>
      <source>The worker {address} is not used: it has no xorviz that answers ({there}).</source>
      <comment>worker_without_xorviz</comment>
      <translation>El worker {address} no se usa: no tiene un xorviz que responda ({there}).</translation>
    </message>
    <message>
      <source>The worker {address} is not used: BLAS must have one thread there; set OPENBLAS_NUM_THREADS=1 and OMP_NUM_THREADS=1.</source>
      <comment>worker_with_threads</comment>
      <translation>El worker {address} no se usa: BLAS debe tener allí un solo hilo; ponga OPENBLAS_NUM_THREADS=1 y OMP_NUM_THREADS=1.</translation>
    </message>
    <message>
      <source>The cell {cell} of the sweep was given up: the process that ran it ended by itself {times} times.</source>
      <comment>cell_lost</comment>
      <translation>La celda {cell} del barrido se abandonó: el proceso que la calculaba acabó por sí mismo {times} veces.</translation>
    </message>
    <message>
      <source>The cell {cell} of the sweep could not be run ({reason}).</source>
      <comment>cell_failed</comment>
      <translation>La celda {cell} del barrido no se pudo calcular ({reason}).</translation>
    </message>
    <message>
      <source>The remedies could not be tried: the process that tried one ended by itself {times} times.</source>
      <comment>try_lost</comment>
      <translation>Los remedios no se pudieron probar: el proceso que probaba uno acabó por sí mismo {times} veces.</translation>
    </message>
    <message>
      <source>The remedies could not be tried ({reason}).</source>
      <comment>try_failed</comment>
      <translation>Los remedios no se pudieron probar ({reason}).</translation>
    </message>
    <message>
      <source>“{file}” was not written: {patterns} patterns are too many for JSON; a session .xorviz holds them.</source>
      <comment>data_not_written</comment>
      <translation>«{file}» no se escribió: {patterns} patrones son demasiados para JSON; una sesión .xorviz los contiene.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is no UTF-8; save the script as UTF-8.</source>
      <comment>script_not_text</comment>
      <translation>«{file}»: la línea {line} no es UTF-8; guarde el script como UTF-8.</translation>
    </message>
    <message>
      <source>The script is longer than the {most} characters that are allowed.</source>
      <comment>script_too_large</comment>
      <translation>El script supera los {most} caracteres permitidos.</translation>
    </message>
    <message>
      <source>There is no script; the text is empty.</source>
      <comment>script_empty</comment>
      <translation>No hay script; el texto está vacío.</translation>
    </message>
    <message>
      <source>Line {line} is no Python, and the line breaks could not be put back.</source>
      <comment>script_not_python</comment>
      <translation>La línea {line} no es Python, y los saltos de línea no se pudieron reponer.</translation>
    </message>
    <message>
      <source>Line {line} nests deeper than the {most} brackets or operators that are allowed.</source>
      <comment>script_too_deep</comment>
      <translation>La línea {line} anida más que los {most} paréntesis u operadores permitidos.</translation>
    </message>
    <message>
      <source>Line {line}: the script does more than can be followed by reading it.</source>
      <comment>script_too_long</comment>
      <translation>Línea {line}: el script hace más de lo que se puede seguir leyéndolo.</translation>
    </message>
    <message>
      <source>The script makes no model of Keras or PyTorch; allowed are “Sequential”, “Model” with “Input”, and classes of “nn.Module”.</source>
      <comment>script_no_model</comment>
      <translation>El script no hace ningún modelo de Keras o PyTorch; se permiten «Sequential», «Model» con «Input», y clases de «nn.Module».</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” cannot be had here; allowed are dense layers, activations, dropout, and concatenation.</source>
      <comment>script_layer</comment>
      <translation>Línea {line}: «{name}» no existe aquí; se permiten capas densas, activaciones, dropout y concatenación.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no layer that is known here.</source>
      <comment>script_layer_unknown</comment>
      <translation>Línea {line}: «{text}» no es una capa conocida aquí.</translation>
    </message>
    <message>
      <source>Line {line}: how many units the layer has cannot be told; it must be a whole number.</source>
      <comment>script_units</comment>
      <translation>Línea {line}: no se puede saber cuántas unidades tiene la capa; debe ser un número entero.</translation>
    </message>
    <message>
      <source>Line {line}: the shape {shape} cannot be had; an input is a row of numbers, or a matrix of rows.</source>
      <comment>script_shape</comment>
      <translation>Línea {line}: la forma {shape} no es posible aquí; una entrada es una fila de números, o una matriz de filas.</translation>
    </message>
    <message>
      <source>Line {line}: the layer reads {wanted} numbers, but gets {found}.</source>
      <comment>script_width</comment>
      <translation>Línea {line}: la capa lee {wanted} números, pero recibe {found}.</translation>
    </message>
    <message>
      <source>Line {line}: the input takes {wanted} numbers, but the data have {found}.</source>
      <comment>script_input_width</comment>
      <translation>Línea {line}: la entrada toma {wanted} números, pero los datos tienen {found}.</translation>
    </message>
    <message>
      <source>Line {line}: the layer reads an input that the model does not name.</source>
      <comment>script_input_missing</comment>
      <translation>Línea {line}: la capa lee una entrada que el modelo no nombra.</translation>
    </message>
    <message>
      <source>Line {line}: the model must have one output, which is a dense layer.</source>
      <comment>script_outputs</comment>
      <translation>Línea {line}: el modelo debe tener una salida, que sea una capa densa.</translation>
    </message>
    <message>
      <source>Line {line}: the layer is used twice with the same weights; each layer may be used once.</source>
      <comment>script_shared_layer</comment>
      <translation>Línea {line}: la capa se usa dos veces con los mismos pesos; cada capa puede usarse una vez.</translation>
    </message>
    <message>
      <source>Line {line}: there are more than {most} layers.</source>
      <comment>script_too_many_layers</comment>
      <translation>Línea {line}: hay más de {most} capas.</translation>
    </message>
    <message>
      <source>Line {line}: there is no activation “{name}”; allowed are {allowed}.</source>
      <comment>script_activation</comment>
      <translation>Línea {line}: no existe la activación «{name}»; se permiten {allowed}.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no activation that is known here.</source>
      <comment>script_activation_unknown</comment>
      <translation>Línea {line}: «{text}» no es una activación conocida aquí.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” must stand behind a dense layer.</source>
      <comment>script_activation_place</comment>
      <translation>Línea {line}: «{name}» debe ir tras una capa densa.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” stands behind “{former}”; a layer has one activation.</source>
      <comment>script_activation_twice</comment>
      <translation>Línea {line}: «{name}» va tras «{former}»; una capa tiene una activación.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” is read with two different activations; a layer has one.</source>
      <comment>script_two_activations</comment>
      <translation>Línea {line}: «{name}» se lee con dos activaciones distintas; una capa tiene una.</translation>
    </message>
    <message>
      <source>Line {line}: an argument of “{name}” is not known as a number.</source>
      <comment>script_not_a_number</comment>
      <translation>Línea {line}: un argumento de «{name}» no se conoce como número.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no optimizer that is known here.</source>
      <comment>script_optimizer</comment>
      <translation>Línea {line}: «{text}» no es un optimizador conocido aquí.</translation>
    </message>
    <message>
      <source>Line {line}: there is no loss “{name}”; allowed are {allowed}.</source>
      <comment>script_loss</comment>
      <translation>Línea {line}: no existe la pérdida «{name}»; se permiten {allowed}.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no loss that is known here.</source>
      <comment>script_loss_unknown</comment>
      <translation>Línea {line}: «{text}» no es una pérdida conocida aquí.</translation>
    </message>
    <message>
      <source>Line {line}: what the model does with its input cannot be followed (“{text}”).</source>
      <comment>script_forward</comment>
      <translation>Línea {line}: no se puede seguir lo que el modelo hace con su entrada («{text}»).</translation>
    </message>
    <message>
      <source>The script does not show what it trains on; “xorviz import” takes it as “--data”: {choices}.</source>
      <comment>script_data_unknown</comment>
      <translation>El script no muestra con qué entrena; «xorviz import» lo toma como «--data»: {choices}.</translation>
    </message>
    <message>
      <source>The script does not show what it trains on, and no function of bits fits its {features} inputs and {outputs} outputs.</source>
      <comment>script_data_none</comment>
      <translation>El script no muestra con qué entrena, y ninguna función de bits se ajusta a sus {features} entradas y {outputs} salidas.</translation>
    </message>
    <message>
      <source>There is no preset and no file “{name}”; presets are {presets}.</source>
      <comment>unknown_experiment</comment>
      <translation>No hay ejemplo ni fichero «{name}»; los ejemplos son {presets}.</translation>
    </message>
    <message>
      <source>The compiled engine needs numba, which is not installed here; the engine “numpy” runs everything.</source>
      <comment>engine_not_installed</comment>
      <translation>El motor compilado necesita numba, que no está instalado aquí; el motor «numpy» lo calcula todo.</translation>
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: it has no code for one of its activations; the engine “numpy” can.</source>
      <comment>engine_no_code</comment>
      <translation>El motor compilado no puede con este experimento: no tiene código para una de sus activaciones; el motor «numpy» sí puede.</translation>
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: its set is so large that each batch is collected when its turn comes; the engine “numpy” can.</source>
      <comment>engine_large_set</comment>
      <translation>El motor compilado no puede con este experimento: su conjunto es tan grande que cada lote se reúne cuando le toca; el motor «numpy» sí puede.</translation>
    </message>
    <message>
      <source>The compiled engine cannot be used here ({reason}).</source>
      <comment>engine_not_loaded</comment>
      <translation>El motor compilado no se puede usar aquí ({reason}).</translation>
    </message>
    <message>
      <source>The steps so far were taken by the engine “{made_by}”, those to come by “{engine}”: they may differ in the last digits.</source>
      <comment>other_engine</comment>
      <translation>Los pasos hasta aquí los dio el motor «{made_by}», los que vengan «{engine}»: pueden diferir en las últimas cifras.</translation>
    </message>
    <message>
      <source>The steps so far were taken on another machine or with other versions: those to come may differ in the last digits.</source>
      <comment>other_machine</comment>
      <translation>Los pasos hasta aquí se dieron en otra máquina o con otras versiones: los que vengan pueden diferir en las últimas cifras.</translation>
    </message>
    <message>
      <source>The numbers of layer “{layer}” stopped being finite at step {step} ({where}); the run stands at the last good step.</source>
      <comment>non_finite</comment>
      <translation>Los números de la capa «{layer}» dejaron de ser finitos en el paso {step} ({where}); se queda en el último paso bueno.</translation>
    </message>
    <message>
      <source>Something went wrong inside xorviz; the experiment is as it was, and the log has the details.</source>
      <comment>internal</comment>
      <translation>Algo fue mal dentro de xorviz; el experimento está como estaba, y el registro tiene los detalles.</translation>
    </message>
    <message>
      <source>“{file}” was not read: files of Keras need the package h5py, which is not installed here (pip install xorviz[weights]).</source>
      <comment>h5py_missing</comment>
      <translation>«{file}» no se leyó: los ficheros de Keras necesitan el paquete h5py, que no está instalado aquí (pip install xorviz[weights]).</translation>
    </message>
    <message>
      <source>“{file}” was not read: it needs the package safetensors, which is not installed here (pip install xorviz[weights]).</source>
      <comment>safetensors_missing</comment>
      <translation>«{file}» no se leyó: necesita el paquete safetensors, que no está instalado aquí (pip install xorviz[weights]).</translation>
    </message>
    <message>
      <source>“{file}” holds no weights that can be read; allowed are files of HDF5 and zips as Keras writes them, and safetensors ({allowed}).</source>
      <comment>weights_format</comment>
      <translation>«{file}» no contiene pesos legibles; se permiten ficheros HDF5 y zip como los escribe Keras, y safetensors ({allowed}).</translation>
    </message>
    <message>
      <source>“{file}” holds no layers with weights.</source>
      <comment>weights_none</comment>
      <translation>«{file}» no contiene capas con pesos.</translation>
    </message>
    <message>
      <source>“{file}” holds weights, and neither data nor training: import the script of its model, with this file as “--weights”, or drop it on a window that shows the network.</source>
      <comment>weights_alone</comment>
      <translation>«{file}» contiene pesos, pero ni datos ni entrenamiento: importe el script de su modelo, con este fichero como «--weights», o suéltelo en una ventana que muestre la red.</translation>
    </message>
    <message>
      <source>“{file}” reaches beyond itself at “{place}”: links to other places, virtual and external data are not followed.</source>
      <comment>weights_elsewhere</comment>
      <translation>«{file}» sale de sí mismo en «{place}»: no se siguen enlaces a otros sitios ni datos virtuales o externos.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is compressed; only plain arrays, as Keras writes them, are read.</source>
      <comment>weights_packed</comment>
      <translation>«{file}»: «{place}» está comprimido; solo se leen arreglos simples, como los escribe Keras.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” says that it is larger than the file.</source>
      <comment>weights_too_large</comment>
      <translation>«{file}» está dañado: «{place}» dice ser más grande que el fichero.</translation>
    </message>
    <message>
      <source>“{file}” has {found} weights and biases; up to {most} can be put into a network.</source>
      <comment>weights_too_many</comment>
      <translation>«{file}» tiene {found} pesos y sesgos; se pueden poner hasta {most} en una red.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is no dense layer; allowed are layers of a kernel and a bias, or a kernel alone.</source>
      <comment>weights_not_dense</comment>
      <translation>«{file}»: «{place}» no es una capa densa; se permiten capas de un kernel y un bias, o un kernel solo.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” holds numbers of the kind {found}; allowed are {allowed}.</source>
      <comment>weights_kind</comment>
      <translation>«{file}»: «{place}» contiene números del tipo {found}; se permiten {allowed}.</translation>
    </message>
    <message>
      <source>“{file}” has {found} dense layers, and the network {wanted}; they must be as many.</source>
      <comment>weights_count</comment>
      <translation>«{file}» tiene {found} capas densas, y la red {wanted}; deben ser las mismas.</translation>
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_shape</comment>
      <translation>«{file}»: la capa «{place}» es {found} (entradas × unidades); la capa «{layer}» de la red necesita {wanted}.</translation>
    </message>
    <message>
      <source>“{file}” has layers of {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_no_shape</comment>
      <translation>«{file}» tiene capas de {found} (entradas × unidades); la capa «{layer}» de la red necesita {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: the layers {names} all fit the layer “{layer}” of the network, and the file does not tell their order; give the layers in both the same names.</source>
      <comment>weights_unclear</comment>
      <translation>«{file}»: las capas {names} se ajustan todas a la capa «{layer}» de la red, y el fichero no dice su orden; dé a las capas los mismos nombres en ambos.</translation>
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units), which fits none of the layers {names} of the network.</source>
      <comment>weights_unused</comment>
      <translation>«{file}»: la capa «{place}» es {found} (entradas × unidades), que no se ajusta a ninguna de las capas {names} de la red.</translation>
    </message>
    <message>
      <source>“{file}” is no autosave of xorviz, or damaged.</source>
      <comment>autosave_damaged</comment>
      <translation>«{file}» no es un guardado automático de xorviz, o está dañado.</translation>
    </message>
    <message>
      <source>“{file}” was not written: its branches hold more than 192 MB of numbers; delete some of them.</source>
      <comment>branches_too_large</comment>
      <translation>«{file}» no se escribió: sus ramas contienen más de 192 MB de números; borre algunas.</translation>
    </message>
    <message>
      <source>There is no branch {value}; it may have been deleted.</source>
      <comment>unknown_branch</comment>
      <translation>No existe la rama {value}; puede que se haya borrado.</translation>
    </message>
    <message>
      <source>Branch {value} is the one on display; show another one first.</source>
      <comment>branch_shown</comment>
      <translation>La rama {value} es la que se muestra; muestre antes otra.</translation>
    </message>
    <message>
      <source>A run may have up to {allowed} branches; delete one before another begins.</source>
      <comment>too_many_branches</comment>
      <translation>Puede haber hasta {allowed} ramas; borre una antes de que empiece otra.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a name has {allowed} letters on one line.</source>
      <comment>not_a_name</comment>
      <translation>«{path}» es {value}; un nombre tiene {allowed} letras en una línea.</translation>
    </message>
  </context>
  <context>
    <name>text/parts</name>
    <message>
      <source>missing</source>
      <comment>missing</comment>
      <translation>falta</translation>
    </message>
    <message>
      <source> in {allowed}</source>
      <comment>within</comment>
      <translation> en {allowed}</translation>
    </message>
  </context>
  <context>
    <name>text/presets</name>
    <message>
      <source>Why is ReLU stuck on XOR?</source>
      <comment>relu-2-2-1/title</comment>
      <translation>¿Por qué se atasca ReLU en XOR?</translation>
    </message>
    <message>
      <source>Two ReLU units and a sigmoid output learn XOR from 1,000 random patterns. This start stops at a loss of about 0.36 and stays there.</source>
      <comment>relu-2-2-1/paragraphs/0</comment>
      <translation>Dos unidades ReLU y una salida sigmoid aprenden XOR de 1,000 patrones al azar. Este inicio se para en una pérdida de unos 0.36 y ahí se queda.</translation>
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; get the same answer, though one wants 0 and the other 1. The dead-zone map shows why: no hidden unit that matters is on for either of them, so both arrive at the output as the same point. For two patterns that look alike the best guess lies in between, and the loss cannot fall below the dashed line &lt;i&gt;two alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1/paragraphs/1</comment>
      <translation>Mire la tabla de verdad: &lt;b&gt;00&lt;/b&gt; y &lt;b&gt;10&lt;/b&gt; reciben la misma respuesta, aunque uno quiere 0 y el otro 1. El mapa de zonas muertas muestra por qué: ninguna unidad oculta que importe está activa para ninguno, así que ambos llegan a la salida como el mismo punto. Para dos patrones que se parecen, lo mejor está en medio, y la pérdida no puede bajar de la línea discontinua &lt;i&gt;dos iguales&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>It is luck as much as ReLU: of 2,000 random starts of this experiment 20 of 100 solve it (sigmoid: 58). Try it: press &lt;b&gt;Restart&lt;/b&gt; with a new seed a few times, change the hidden activation to &lt;i&gt;sigmoid&lt;/i&gt; in the middle of the run, or add units with &lt;b&gt;+&lt;/b&gt;. With five, 71 of 100 starts succeed.</source>
      <comment>relu-2-2-1/paragraphs/2</comment>
      <translation>Es suerte tanto como ReLU: de 2,000 inicios aleatorios de este experimento, 20 de 100 lo resuelven (sigmoid: 58). Pruebe: pulse &lt;b&gt;Reiniciar&lt;/b&gt; con una semilla nueva unas cuantas veces, cambie la activación oculta a &lt;i&gt;sigmoid&lt;/i&gt; en mitad del entrenamiento, o añada unidades con &lt;b&gt;+&lt;/b&gt;. Con cinco, 71 de 100 inicios lo logran.</translation>
    </message>
    <message>
      <source>The same network with sigmoid units</source>
      <comment>sigmoid-2-2-1/title</comment>
      <translation>La misma red con unidades sigmoid</translation>
    </message>
    <message>
      <source>Two sigmoid units instead of two ReLU units; everything else is the same. A sigmoid is never quite off, so every weight always gets some gradient, and this start is right on all four patterns from epoch 76 on.</source>
      <comment>sigmoid-2-2-1/paragraphs/0</comment>
      <translation>Dos unidades sigmoid en vez de dos unidades ReLU; todo lo demás es igual. Una sigmoid nunca está del todo apagada, así que cada peso recibe siempre algo de gradiente, y este inicio acierta en los cuatro patrones desde la época 76.</translation>
    </message>
    <message>
      <source>Watch how long it stands at a loss of ln 2 ≈ 0.693, where every pattern gets the answer ½, before the two hinge lines find their place: slow is not the same as stuck.</source>
      <comment>sigmoid-2-2-1/paragraphs/1</comment>
      <translation>Vea cuánto tiempo queda en una pérdida de ln 2 ≈ 0.693, donde cada patrón recibe la respuesta ½, antes de que las dos líneas de pliegue hallen su sitio: lento no es lo mismo que atascado.</translation>
    </message>
    <message>
      <source>It is no guarantee either: of 2,000 random starts 58 of 100 are right after 100 epochs. Change the activation to &lt;i&gt;relu&lt;/i&gt; while it trains and see what is lost, then undo it.</source>
      <comment>sigmoid-2-2-1/paragraphs/2</comment>
      <translation>Tampoco es una garantía: de 2,000 inicios aleatorios, 58 de 100 aciertan tras 100 épocas. Cambie la activación a &lt;i&gt;relu&lt;/i&gt; mientras entrena, vea qué se pierde y luego deshágalo.</translation>
    </message>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>skip-2-1-1/title</comment>
      <translation>Una unidad oculta basta, con un atajo</translation>
    </message>
    <message>
      <source>The output sees the one hidden unit &lt;i&gt;and&lt;/i&gt; the two inputs themselves. Without that skip, one unit can cut the plane only once, and XOR needs two cuts: no start succeeds, whatever the activation.</source>
      <comment>skip-2-1-1/paragraphs/0</comment>
      <translation>La salida ve la única unidad oculta &lt;i&gt;y&lt;/i&gt; las dos entradas mismas. Sin ese atajo, una unidad solo puede cortar el plano una vez, y XOR necesita dos cortes: ningún inicio lo logra, sea cual sea la activación.</translation>
    </message>
    <message>
      <source>With the skip, all of 800 random starts with a tanh (or sigmoid) unit solve it in 5,000 steps, and half of those with a ReLU unit. Look at the output's tile: the straight answer of the inputs, bent once by the hidden unit.</source>
      <comment>skip-2-1-1/paragraphs/1</comment>
      <translation>Con el atajo, los 800 inicios aleatorios con una unidad tanh (o sigmoid) lo resuelven todos en 5,000 pasos, y la mitad de los que tienen una unidad ReLU. Mire la casilla de la salida: la respuesta recta de las entradas, doblada una vez por la unidad oculta.</translation>
    </message>
    <message>
      <source>Try &lt;i&gt;relu&lt;/i&gt; in the hidden layer and restart a few times with new seeds.</source>
      <comment>skip-2-1-1/paragraphs/2</comment>
      <translation>Pruebe &lt;i&gt;relu&lt;/i&gt; en la capa oculta y reinicie unas cuantas veces con semillas nuevas.</translation>
    </message>
    <message>
      <source>A NOR gate by hand</source>
      <comment>nor-by-hand/title</comment>
      <translation>Una puerta NOR a mano</translation>
    </message>
    <message>
      <source>One ReLU unit, weights −20 and −20, bias 1: it is 1 at &lt;b&gt;00&lt;/b&gt; and off everywhere else. Nothing is left to learn, so training does not move it.</source>
      <comment>nor-by-hand/paragraphs/0</comment>
      <translation>Una unidad ReLU, pesos −20 y −20, sesgo 1: vale 1 en &lt;b&gt;00&lt;/b&gt; y está apagada en todo lo demás. No queda nada que aprender, así que el entrenamiento no la mueve.</translation>
    </message>
    <message>
      <source>Double-click a number in the weights and type another. Bias 21 makes it fire for 01 and 10 too; weights of 1 and a bias of 0 make an OR that overshoots at 11. Undo brings each value back.</source>
      <comment>nor-by-hand/paragraphs/1</comment>
      <translation>Haga doble clic en un número de los pesos y escriba otro. Con un sesgo de 21 se activa también para 01 y 10; pesos de 1 y un sesgo de 0 hacen un OR que se pasa en 11. Deshacer devuelve cada valor.</translation>
    </message>
    <message>
      <source>Every gate can be built from NORs, XOR from five of them: a network is a circuit whose wires are numbers.</source>
      <comment>nor-by-hand/paragraphs/2</comment>
      <translation>Toda puerta se puede construir con NOR, XOR con cinco: una red es un circuito cuyos hilos son números.</translation>
    </message>
    <message>
      <source>Five ReLU units: faster, but no cure</source>
      <comment>relu-5-1/title</comment>
      <translation>Cinco unidades ReLU: más rápido, pero no es la cura</translation>
    </message>
    <message>
      <source>The experiment of the two ReLU units with five of them. This start is right on all four patterns after four epochs. That is usual for the starts that succeed; with two sigmoid units half of them need 63 epochs or more.</source>
      <comment>relu-5-1/paragraphs/0</comment>
      <translation>El experimento de las dos unidades ReLU, con cinco. Este inicio acierta en los cuatro patrones tras cuatro épocas. Es lo normal en los inicios que lo logran; con dos unidades sigmoid la mitad necesita 63 épocas o más.</translation>
    </message>
    <message>
      <source>Look for the hatching: the fourth unit is off for all four patterns from the beginning to the end, and nobody misses it. A dead unit alone is no reason to fail: of 400 successes with five units, 352 have one.</source>
      <comment>relu-5-1/paragraphs/1</comment>
      <translation>Busque el rayado: la cuarta unidad está apagada para los cuatro patrones de principio a fin, y nadie la echa de menos. Una unidad muerta no es por sí sola razón para fallar: de 400 éxitos con cinco unidades, 352 tienen una.</translation>
    </message>
    <message>
      <source>Of 2,000 random starts 71 of 100 solve it within 100 epochs, so 29 still fail. Try it: restart with new seeds until one does, or take units away with &lt;b&gt;−&lt;/b&gt; (four: 59 of 100, three: 39, two: 20).</source>
      <comment>relu-5-1/paragraphs/2</comment>
      <translation>De 2,000 inicios aleatorios, 71 de 100 lo resuelven en 100 épocas, así que 29 aún fallan. Pruebe: reinicie con semillas nuevas hasta que uno falle, o quite unidades con &lt;b&gt;−&lt;/b&gt; (cuatro: 59 de 100, tres: 39, dos: 20).</translation>
    </message>
    <message>
      <source>A second layer that died</source>
      <comment>relu-4-2-1/title</comment>
      <translation>Una segunda capa que murió</translation>
    </message>
    <message>
      <source>Two hidden ReLU layers, of four units and of two, as someone recommended for XOR. This start stops at a loss of about 0.69 and gives all four patterns the same answer.</source>
      <comment>relu-4-2-1/paragraphs/0</comment>
      <translation>Dos capas ocultas ReLU, de cuatro unidades y de dos, como alguien recomendó para XOR. Este inicio se para en una pérdida de unos 0.69 y da a los cuatro patrones la misma respuesta.</translation>
    </message>
    <message>
      <source>Look at the second hidden layer: one of its units is off for every pattern from the start, the other after 116 steps. All four units of the first layer are alive, but nothing of them gets through, and no gradient comes back to them. All patterns look alike to the output: the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-4-2-1/paragraphs/1</comment>
      <translation>Mire la segunda capa oculta: una de sus unidades está apagada para cada patrón desde el principio, la otra tras 116 pasos. Las cuatro unidades de la primera capa viven, pero nada de ellas pasa, y ningún gradiente les vuelve. Para la salida todos los patrones se parecen: la línea discontinua &lt;i&gt;todos iguales&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Of the random starts of this experiment 40 of 100 solve it (with sigmoid units 91, with leaky ReLU units 98). Restart with new seeds, or change both hidden activations to &lt;i&gt;leaky_relu&lt;/i&gt; and restart: does this start succeed?</source>
      <comment>relu-4-2-1/paragraphs/2</comment>
      <translation>De los inicios aleatorios de este experimento, 40 de 100 lo resuelven (con unidades sigmoid 91, con leaky ReLU 98). Reinicie con semillas nuevas, o cambie ambas activaciones ocultas a &lt;i&gt;leaky_relu&lt;/i&gt; y reinicie: ¿lo logra este inicio?</translation>
    </message>
    <message>
      <source>Nothing is dead, and still it stops</source>
      <comment>leaky-2-2-1/title</comment>
      <translation>Nada está muerto, y aun así se para</translation>
    </message>
    <message>
      <source>Two leaky ReLU units: where a ReLU unit is off, these still pass on a fifth (the slope 0.2). So no unit can die, and no pattern loses its gradient.</source>
      <comment>leaky-2-2-1/paragraphs/0</comment>
      <translation>Dos unidades leaky ReLU: donde una unidad ReLU está apagada, estas aún dejan pasar un quinto (la pendiente 0.2). Así ninguna unidad puede morir, y ningún patrón pierde su gradiente.</translation>
    </message>
    <message>
      <source>This start stops all the same, at a loss of about 0.51. The truth table shows four different answers, and the wrong ones are &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt;. No patterns look alike here, so none of the dashed lines fits: leaky units have plateaus of their own (for four equally frequent patterns near 0.520, 0.594 and 0.693).</source>
      <comment>leaky-2-2-1/paragraphs/1</comment>
      <translation>Este inicio se para de todos modos, en una pérdida de unos 0.51. La tabla de verdad muestra cuatro respuestas distintas, y las falsas son &lt;b&gt;10&lt;/b&gt; y &lt;b&gt;11&lt;/b&gt;. Aquí ningún patrón se parece a otro, así que no encaja ninguna de las líneas discontinuas: las unidades leaky tienen mesetas propias (para cuatro patrones igual de frecuentes, cerca de 0.520, 0.594 y 0.693).</translation>
    </message>
    <message>
      <source>Try it: restart with new seeds, add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation in the middle of the run.</source>
      <comment>leaky-2-2-1/paragraphs/2</comment>
      <translation>Pruebe: reinicie con semillas nuevas, añada unidades con &lt;b&gt;+&lt;/b&gt;, o cambie la activación oculta en mitad del entrenamiento.</translation>
    </message>
    <message>
      <source>AND, with ReLU on the output as well</source>
      <comment>gates-and/title</comment>
      <translation>AND, con ReLU también en la salida</translation>
    </message>
    <message>
      <source>A small network as one would write it oneself: ReLU in the hidden layer and on the output, squared error, plain gradient descent, all four patterns in each step. This start is right within 50 steps, and the loss goes on to 0.</source>
      <comment>gates-and/paragraphs/0</comment>
      <translation>Una red pequeña como uno mismo la escribiría: ReLU en la capa oculta y en la salida, error cuadrático, simple descenso de gradiente, los cuatro patrones en cada paso. Este inicio acierta en 50 pasos, y la pérdida sigue hasta 0.</translation>
    </message>
    <message>
      <source>It is luck, even for AND: of many random starts 35 of 100 solve it (OR: 30, XOR: 14 to 15), and no learning rate between 0.003 and 0.3 changes that. The reason is the output: a ReLU output that is off for all four patterns gets no gradient.</source>
      <comment>gates-and/paragraphs/1</comment>
      <translation>Es suerte, incluso para AND: de muchos inicios aleatorios, 35 de 100 lo resuelven (OR: 30, XOR: de 14 a 15), y ninguna tasa de aprendizaje entre 0.003 y 0.3 lo cambia. La razón es la salida: una salida ReLU apagada para los cuatro patrones no recibe gradiente.</translation>
    </message>
    <message>
      <source>Try it: restart with a few new seeds. Where the loss stays at 0.25, every answer is 0. Then change the output's activation to &lt;i&gt;sigmoid&lt;/i&gt;.</source>
      <comment>gates-and/paragraphs/2</comment>
      <translation>Pruebe: reinicie con unas cuantas semillas nuevas. Donde la pérdida queda en 0.25, cada respuesta es 0. Cambie entonces la activación de la salida a &lt;i&gt;sigmoid&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>OR, and 00 goes up with the others</source>
      <comment>gates-or/title</comment>
      <translation>OR, y 00 sube con los demás</translation>
    </message>
    <message>
      <source>The network of the AND gate, with OR to learn. A single straight cut would do, and still this start stops at a loss of ⅙ ≈ 0.1667.</source>
      <comment>gates-or/paragraphs/0</comment>
      <translation>La red de la puerta AND, con OR para aprender. Bastaría un solo corte recto, y aun así este inicio se para en una pérdida de ⅙ ≈ 0.1667.</translation>
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all get ⅔. The second hidden unit is off for all patterns from the start, and the first one is on for &lt;b&gt;01&lt;/b&gt; alone, so to the output the other three are the same point. Two of them want 1 and one wants 0: ⅔ is the best single answer. That is the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>gates-or/paragraphs/1</comment>
      <translation>Mire la tabla de verdad: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; y &lt;b&gt;11&lt;/b&gt; reciben todos ⅔. La segunda unidad oculta está apagada para todos los patrones desde el principio, y la primera solo está activa para &lt;b&gt;01&lt;/b&gt;, así que para la salida los otros tres son el mismo punto. Dos de ellos quieren 1 y uno quiere 0: ⅔ es la mejor respuesta única. Es la línea discontinua &lt;i&gt;tres iguales&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>OR fails oftener than it works: 30 of 100 random starts solve it with two hidden units, 47 with four. Try new seeds, and more units with &lt;b&gt;+&lt;/b&gt;.</source>
      <comment>gates-or/paragraphs/2</comment>
      <translation>OR falla más veces de las que acierta: 30 de 100 inicios aleatorios lo resuelven con dos unidades ocultas, 47 con cuatro. Pruebe semillas nuevas, y más unidades con &lt;b&gt;+&lt;/b&gt;.</translation>
    </message>
    <message>
      <source>An output that never switches on</source>
      <comment>gates-relu-output/title</comment>
      <translation>Una salida que nunca se enciende</translation>
    </message>
    <message>
      <source>XOR with ReLU on the output as well. All four answers are 0, the loss is ½, and not one weight ever moves.</source>
      <comment>gates-relu-output/paragraphs/0</comment>
      <translation>XOR con ReLU también en la salida. Las cuatro respuestas son 0, la pérdida es ½, y ni un peso se mueve jamás.</translation>
    </message>
    <message>
      <source>Look at the output: its pre-activation is 0 or below for every pattern, so its derivative is 0, and no gradient reaches anything behind it. Both hidden units are alive. The loss is even higher than if the network gave every pattern ½ (the dashed line &lt;i&gt;all alike&lt;/i&gt; at 0.25), and gradient descent has no way to get there.</source>
      <comment>gates-relu-output/paragraphs/1</comment>
      <translation>Mire la salida: su preactivación es 0 o menos para cada patrón, así que su derivada es 0, y ningún gradiente llega a lo que hay detrás. Ambas unidades ocultas viven. La pérdida es incluso mayor que si la red diera ½ a cada patrón (la línea discontinua &lt;i&gt;todos iguales&lt;/i&gt; en 0.25), y el descenso de gradiente no tiene manera de llegar ahí.</translation>
    </message>
    <message>
      <source>Of many random starts 14 to 15 of 100 solve XOR with two hidden units and a ReLU output, 29 with four. The rate does not matter, from 0.003 to 0.3. Try it: double-click the output's bias and type 2, which switches it on for every pattern, and run: this start then solves XOR. With 1 it stops half-way.</source>
      <comment>gates-relu-output/paragraphs/2</comment>
      <translation>De muchos inicios aleatorios, de 14 a 15 de 100 resuelven XOR con dos unidades ocultas y una salida ReLU, 29 con cuatro. La tasa no importa, de 0.003 a 0.3. Pruebe: haga doble clic en el sesgo de la salida y escriba 2, lo que la enciende para cada patrón, y lance: entonces este inicio resuelve XOR. Con 1 se para a medio camino.</translation>
    </message>
    <message>
      <source>Three right, and 11 becomes ⅔</source>
      <comment>paired-inputs/title</comment>
      <translation>Tres aciertos, y 11 se vuelve ⅔</translation>
    </message>
    <message>
      <source>Each bit enters twice, as itself and as its opposite, so there are four inputs; ReLU in the hidden layer and on the output, squared error, plain gradient descent, XOR.</source>
      <comment>paired-inputs/paragraphs/0</comment>
      <translation>Cada bit entra dos veces, como él mismo y como su contrario, así que hay cuatro entradas; ReLU en la capa oculta y en la salida, error cuadrático, simple descenso de gradiente, XOR.</translation>
    </message>
    <message>
      <source>The network gets &lt;b&gt;00&lt;/b&gt; right, and &lt;b&gt;01&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all rise together, to ⅔: one hidden unit is dead from the start, the other ends up on for &lt;b&gt;00&lt;/b&gt; alone. The output cannot tell the other three apart, so the loss stops at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>paired-inputs/paragraphs/1</comment>
      <translation>La red acierta en &lt;b&gt;00&lt;/b&gt;, y &lt;b&gt;01&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; y &lt;b&gt;11&lt;/b&gt; suben todos juntos, hasta ⅔: una unidad oculta está muerta desde el principio, la otra acaba activa solo para &lt;b&gt;00&lt;/b&gt;. La salida no puede distinguir los otros tres, así que la pérdida se para en ⅙ ≈ 0.1667, la línea discontinua &lt;i&gt;tres iguales&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>If only answers above 0.9 count as true, it looks as if 11 refused to learn; but 01 and 10 are not learned either. Of 16,000 failures of such networks none had 11 above 0.9. Restart with new seeds, or add hidden units.</source>
      <comment>paired-inputs/paragraphs/2</comment>
      <translation>Si solo cuentan como verdaderas las respuestas por encima de 0.9, parece que 11 se niega a aprender; pero 01 y 10 tampoco se aprenden. De 16,000 fracasos de redes así, ninguno tenía 11 por encima de 0.9. Reinicie con semillas nuevas, o añada unidades ocultas.</translation>
    </message>
    <message>
      <source>Two outputs: one for false, one for true</source>
      <comment>two-outputs/title</comment>
      <translation>Dos salidas: una para falso, otra para verdadero</translation>
    </message>
    <message>
      <source>The same network with two outputs; the larger one is the answer. XOR, ReLU everywhere, squared error.</source>
      <comment>two-outputs/paragraphs/0</comment>
      <translation>La misma red con dos salidas; la mayor es la respuesta. XOR, ReLU en todas partes, error cuadrático.</translation>
    </message>
    <message>
      <source>A second output does not help this start: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; get ⅔ for false and ⅓ for true, &lt;b&gt;10&lt;/b&gt; alone is told apart. One hidden unit is dead, the other is on for 10 only. What the hidden layer has lost, no output can bring back: the loss stands at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/1</comment>
      <translation>Una segunda salida no ayuda a este inicio: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;01&lt;/b&gt; y &lt;b&gt;11&lt;/b&gt; reciben ⅔ para falso y ⅓ para verdadero, solo &lt;b&gt;10&lt;/b&gt; se distingue. Una unidad oculta está muerta, la otra solo está activa para 10. Lo que la capa oculta ha perdido, ninguna salida lo puede devolver: la pérdida queda en ⅙ ≈ 0.1667, la línea discontinua &lt;i&gt;tres iguales&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Compare the two tiles of the output. Then restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/2</comment>
      <translation>Compare las dos casillas de la salida. Luego reinicie con semillas nuevas, o cambie la activación oculta a &lt;i&gt;tanh&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>The skip with a ReLU unit: a coin toss</source>
      <comment>skip-relu-2-1-1/title</comment>
      <translation>El atajo con una unidad ReLU: cara o cruz</translation>
    </message>
    <message>
      <source>One hidden unit and a skip from the inputs to the output, this time with ReLU. In this start the unit dies after 75 steps: from then on it is off for all four patterns.</source>
      <comment>skip-relu-2-1-1/paragraphs/0</comment>
      <translation>Una unidad oculta y un atajo de las entradas a la salida, esta vez con ReLU. En este inicio la unidad muere tras 75 pasos: desde entonces está apagada para los cuatro patrones.</translation>
    </message>
    <message>
      <source>What is left is the skip alone, a single straight cut, and the best such a network can do for XOR is to answer ½ everywhere: the loss stands at ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/1</comment>
      <translation>Queda solo el atajo, un único corte recto, y lo mejor que una red así puede hacer con XOR es responder ½ en todas partes: la pérdida queda en ln 2 ≈ 0.693, la línea discontinua &lt;i&gt;todos iguales&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Of 800 random starts half solve it (without the skip none, with tanh or sigmoid all). With two hidden ReLU units and the skip, 76 of 100 do. Restart with new seeds, and change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/2</comment>
      <translation>De 800 inicios aleatorios la mitad lo resuelve (sin el atajo ninguno, con tanh o sigmoid todos). Con dos unidades ocultas ReLU y el atajo, 76 de 100. Reinicie con semillas nuevas, y cambie la activación oculta a &lt;i&gt;tanh&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Two units die, one after the other</source>
      <comment>relu-2-2-1-dead/title</comment>
      <translation>Dos unidades mueren, una tras otra</translation>
    </message>
    <message>
      <source>Two ReLU units, the four XOR patterns at once, Adam. At the start both units are alive. The second one dies after 93 steps, the first after 838.</source>
      <comment>relu-2-2-1-dead/paragraphs/0</comment>
      <translation>Dos unidades ReLU, los cuatro patrones de XOR a la vez, Adam. Al principio ambas unidades viven. La segunda muere tras 93 pasos, la primera tras 838.</translation>
    </message>
    <message>
      <source>Dead means: off for each of the four patterns, so no gradient reaches the unit's weights and it stays off. Watch the two hinge lines in the dead-zone map move until all four patterns lie on their off sides. Then the output sees the same for every pattern and answers ½: a loss of ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1-dead/paragraphs/1</comment>
      <translation>Muerta quiere decir: apagada para cada uno de los cuatro patrones, así que ningún gradiente llega a los pesos de la unidad y sigue apagada. Vea moverse las dos líneas de pliegue en el mapa de zonas muertas hasta que los cuatro patrones quedan en su lado apagado. Entonces la salida ve lo mismo para cada patrón y responde ½: una pérdida de ln 2 ≈ 0.693, la línea discontinua &lt;i&gt;todos iguales&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Press &lt;b&gt;Restart&lt;/b&gt; and step slowly through the first hundred steps. Then add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation to &lt;i&gt;leaky_relu&lt;/i&gt; before step 838 and after it.</source>
      <comment>relu-2-2-1-dead/paragraphs/2</comment>
      <translation>Pulse &lt;b&gt;Reiniciar&lt;/b&gt; y avance despacio por los primeros cien pasos. Luego añada unidades con &lt;b&gt;+&lt;/b&gt;, o cambie la activación oculta a &lt;i&gt;leaky_relu&lt;/i&gt; antes del paso 838 y después.</translation>
    </message>
    <message>
      <source>A narrow deep network for XOR</source>
      <comment>bitwise-xor-branches/title</comment>
      <translation>Una red profunda y estrecha para XOR</translation>
    </message>
    <message>
      <source>Two inputs, each with a layer of its own, joined, then layers of 1, 3, 5, 4 and 3 units and a ReLU output; 50,000 random patterns. After 15 epochs this start stands at a loss of 0.693 and an accuracy of 0.50, as if it knew nothing. Of 512 random starts 73 ended like this.</source>
      <comment>bitwise-xor-branches/paragraphs/0</comment>
      <translation>Dos entradas, cada una con una capa propia, unidas, luego capas de 1, 3, 5, 4 y 3 unidades y una salida ReLU; 50,000 patrones al azar. Tras 15 épocas este inicio está en una pérdida de 0.693 y una exactitud de 0.50, como si no supiera nada. De 512 inicios aleatorios, 73 acabaron así.</translation>
    </message>
    <message>
      <source>Look along the network: how far apart are the four patterns? Before the first step the first units differ by 0.21 (&lt;i&gt;a&lt;/i&gt;) and 0.12 (&lt;i&gt;b&lt;/i&gt;) between them, then it is less from layer to layer: 0.0001 in the last hidden one, 0.00004 in the output. The signal dies away on its road, so all patterns look alike.</source>
      <comment>bitwise-xor-branches/paragraphs/1</comment>
      <translation>Recorra la red con la vista: ¿qué distancia hay entre los cuatro patrones? Antes del primer paso las primeras unidades difieren entre ellos en 0.21 (&lt;i&gt;a&lt;/i&gt;) y 0.12 (&lt;i&gt;b&lt;/i&gt;), luego es menos de capa en capa: 0.0001 en la última oculta, 0.00004 en la salida. La señal se pierde por el camino, así que todos los patrones se parecen.</translation>
    </message>
    <message>
      <source>The ReLU output is worse still: 291 of the 512 starts have all answers at 0, or stuck at 1 or above, where this loss has no gradient. As it stands 12.7 of 100 solve it. With a sigmoid output 23 do, with tanh for the hidden sigmoids as well 96.5, and a plain 2-4-1 sigmoid network solves 98.6. Change the activations and restart.</source>
      <comment>bitwise-xor-branches/paragraphs/2</comment>
      <translation>La salida ReLU es aún peor: 291 de los 512 inicios tienen todas las respuestas en 0, o clavadas en 1 o más, donde esta pérdida no tiene gradiente. Tal cual, 12.7 de 100 lo resuelven. Con una salida sigmoid 23, con tanh también en lugar de las sigmoid ocultas 96.5, y una simple red sigmoid 2-4-1 resuelve 98.6. Cambie las activaciones y reinicie.</translation>
    </message>
    <message>
      <source>Parity of four bits</source>
      <comment>parity-4/title</comment>
      <translation>Paridad de cuatro bits</translation>
    </message>
    <message>
      <source>Is the number of ones odd? Parity is XOR for more than two bits: whichever bit is turned over, the answer turns over with it, so no bit helps without all the others. Eight ReLU units and a sigmoid output see all 16 words in each step; this start is right on all of them within 200 steps.</source>
      <comment>parity-4/paragraphs/0</comment>
      <translation>¿Es impar el número de unos? La paridad es XOR para más de dos bits: sea cual sea el bit que se voltee, la respuesta se voltea con él, así que ningún bit ayuda sin todos los demás. Ocho unidades ReLU y una salida sigmoid ven las 16 palabras en cada paso; este inicio acierta en todas en 200 pasos.</translation>
    </message>
    <message>
      <source>Look at the truth table while it trains: the 16 words come right in groups, as each hinge finds its place, and the loss goes down in steps.</source>
      <comment>parity-4/paragraphs/1</comment>
      <translation>Mire la tabla de verdad mientras entrena: las 16 palabras van acertando por grupos, según cada pliegue halla su sitio, y la pérdida baja a escalones.</translation>
    </message>
    <message>
      <source>Of 1,000 random starts each, 4.6 of 100 solve it with 4 ReLU units, 26 with 6, &lt;b&gt;56 with 8&lt;/b&gt;, 87 with 12 and 97 with 16, within 5,000 steps. None of those with 2 do. Restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;: with 8 units 998 of 1,000 starts succeed.</source>
      <comment>parity-4/paragraphs/2</comment>
      <translation>De 1,000 inicios aleatorios cada vez, 4.6 de 100 lo resuelven con 4 unidades ReLU, 26 con 6, &lt;b&gt;56 con 8&lt;/b&gt;, 87 con 12 y 97 con 16, en 5,000 pasos. Ninguno con 2. Reinicie con semillas nuevas, o cambie la activación oculta a &lt;i&gt;tanh&lt;/i&gt;: con 8 unidades, 998 de 1,000 inicios lo logran.</translation>
    </message>
    <message>
      <source>Four bits do not fit through three units</source>
      <comment>identity/title</comment>
      <translation>Cuatro bits no caben por tres unidades</translation>
    </message>
    <message>
      <source>The network has only to give back the four bits that it gets. But between them stand three tanh units, and it never gets all 16 words right: this start stops at 14 of 16, as 977 of 1,000 random starts do; none got further.</source>
      <comment>identity/paragraphs/0</comment>
      <translation>La red solo tiene que devolver los cuatro bits que recibe. Pero entre ellos hay tres unidades tanh, y nunca acierta en las 16 palabras: este inicio se para en 14 de 16, como 977 de 1,000 inicios aleatorios; ninguno llegó más lejos.</translation>
    </message>
    <message>
      <source>It is not the training. Each output decides by a plane in the space of the three units, and four planes cut space into at most 15 pieces; 16 words would need 16. Two units make a plane, four lines and 11 pieces.</source>
      <comment>identity/paragraphs/1</comment>
      <translation>No es el entrenamiento. Cada salida decide por un plano en el espacio de las tres unidades, y cuatro planos cortan el espacio en 15 trozos como mucho; 16 palabras necesitarían 16. Dos unidades hacen un plano, cuatro rectas y 11 trozos.</translation>
    </message>
    <message>
      <source>Press &lt;b&gt;+&lt;/b&gt; above the hidden layer, in the middle of the run: nothing is lost, and with the fourth unit all 16 words come right. With four units from the start all of 1,000 random starts do it in 3,000 steps.</source>
      <comment>identity/paragraphs/2</comment>
      <translation>Pulse &lt;b&gt;+&lt;/b&gt; sobre la capa oculta, en mitad del entrenamiento: no se pierde nada, y con la cuarta unidad las 16 palabras aciertan. Con cuatro unidades desde el principio, los 1,000 inicios aleatorios lo hacen todos en 3,000 pasos.</translation>
    </message>
    <message>
      <source>XOR of two words of two bits</source>
      <comment>bitwise-xor-2/title</comment>
      <translation>XOR de dos palabras de dos bits</translation>
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of two bits each: wherever they differ the answer is 1. 16 pairs of words, two outputs, 16 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-2/paragraphs/0</comment>
      <translation>Dos palabras, &lt;i&gt;a&lt;/i&gt; y &lt;i&gt;b&lt;/i&gt;, de dos bits cada una: donde difieren, la respuesta es 1. 16 pares de palabras, dos salidas, 16 unidades ReLU en una capa oculta, todos los pares en cada paso, Adam.</translation>
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 16 rows come right. This start has all of them after 50 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-2/paragraphs/1</comment>
      <translation>Cada salida solo necesita sus dos bits y debería ignorar los demás: mire en los pesos qué unidades trabajan para qué salida, y en la tabla de verdad cómo las 16 filas van acertando. Este inicio las tiene todas tras 50 pasos, y de 128 inicios aleatorios los 128 lo resuelven en 2,000.</translation>
    </message>
    <message>
      <source>It is the width that does it. With 2 hidden units none of 1,000 random starts solve it, with 4 25 of 100, with 8 97 of 100. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-2/paragraphs/2</comment>
      <translation>Es cosa de la anchura. Con 2 unidades ocultas ninguno de 1,000 inicios aleatorios lo resuelve, con 4, 25 de 100, con 8, 97 de 100. Quite unidades con &lt;b&gt;−&lt;/b&gt; hasta que falle; compare con la red profunda y estrecha para XOR, con una rama para cada entrada.</translation>
    </message>
    <message>
      <source>XOR of two words of three bits</source>
      <comment>bitwise-xor-3/title</comment>
      <translation>XOR de dos palabras de tres bits</translation>
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of three bits each: wherever they differ the answer is 1. 64 pairs of words, three outputs, 24 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-3/paragraphs/0</comment>
      <translation>Dos palabras, &lt;i&gt;a&lt;/i&gt; y &lt;i&gt;b&lt;/i&gt;, de tres bits cada una: donde difieren, la respuesta es 1. 64 pares de palabras, tres salidas, 24 unidades ReLU en una capa oculta, todos los pares en cada paso, Adam.</translation>
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 64 rows come right. This start has all of them after 100 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-3/paragraphs/1</comment>
      <translation>Cada salida solo necesita sus dos bits y debería ignorar los demás: mire en los pesos qué unidades trabajan para qué salida, y en la tabla de verdad cómo las 64 filas van acertando. Este inicio las tiene todas tras 100 pasos, y de 128 inicios aleatorios los 128 lo resuelven en 2,000.</translation>
    </message>
    <message>
      <source>It is the width that does it. With 3 hidden units none of 1,000 random starts solve it, with 6 26 of 100, with 12 all of 1,000. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-3/paragraphs/2</comment>
      <translation>Es cosa de la anchura. Con 3 unidades ocultas ninguno de 1,000 inicios aleatorios lo resuelve, con 6, 26 de 100, con 12, los 1,000. Quite unidades con &lt;b&gt;−&lt;/b&gt; hasta que falle; compare con la red profunda y estrecha para XOR, con una rama para cada entrada.</translation>
    </message>
    <message>
      <source>XOR as a cloud of points</source>
      <comment>xor-cloud/title</comment>
      <translation>XOR como nube de puntos</translation>
    </message>
    <message>
      <source>XOR once more, with 200 points in four quarters in place of four corners: 1 where just one of the two coordinates is positive. Four ReLU units, batches of 32; this start is right on all points after 40 epochs.</source>
      <comment>xor-cloud/paragraphs/0</comment>
      <translation>XOR otra vez, con 200 puntos en cuatro cuartos en vez de cuatro esquinas: 1 donde solo una de las dos coordenadas es positiva. Cuatro unidades ReLU, lotes de 32; este inicio acierta en todos los puntos tras 40 épocas.</translation>
    </message>
    <message>
      <source>Look at the hidden units' tiles: each is a ramp with one hinge line. The output adds four ramps, and where the sum changes its sign lies the boundary, in straight pieces.</source>
      <comment>xor-cloud/paragraphs/1</comment>
      <translation>Mire las casillas de las unidades ocultas: cada una es una rampa con una línea de pliegue. La salida suma cuatro rampas, y donde la suma cambia de signo está la frontera, en trozos rectos.</translation>
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with two units, 56 of 100 with three, &lt;b&gt;83 with four&lt;/b&gt;, 97 with six and all but one with eight, within 300 epochs. With two units it can be right on the four corners of XOR, but not on a whole cloud.</source>
      <comment>xor-cloud/paragraphs/2</comment>
      <translation>De 500 inicios aleatorios cada vez, ninguno lo resuelve con dos unidades, 56 de 100 con tres, &lt;b&gt;83 con cuatro&lt;/b&gt;, 97 con seis y todos menos uno con ocho, en 300 épocas. Con dos unidades puede acertar en las cuatro esquinas de XOR, pero no en toda una nube.</translation>
    </message>
    <message>
      <source>A ring needs three lines</source>
      <comment>circles/title</comment>
      <translation>Un anillo necesita tres rectas</translation>
    </message>
    <message>
      <source>A disc of points, and a ring around it. Three ReLU units, and this start is right on all 200 points after 64 epochs.</source>
      <comment>circles/paragraphs/0</comment>
      <translation>Un disco de puntos, y un anillo alrededor. Tres unidades ReLU, y este inicio acierta en los 200 puntos tras 64 épocas.</translation>
    </message>
    <message>
      <source>A unit can tell only on which side of a line a point lies. Two lines leave a way out to the ring on at least one side; three can close a shape around the disc. Look at the output's tile: its boundary is made of straight pieces, with corners on the hinge lines.</source>
      <comment>circles/paragraphs/1</comment>
      <translation>Una unidad solo sabe decir de qué lado de una recta está un punto. Dos rectas dejan una salida al anillo por al menos un lado; tres pueden cerrar una figura alrededor del disco. Mire la casilla de la salida: su frontera está hecha de trozos rectos, con esquinas en las líneas de pliegue.</translation>
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with one unit or two, &lt;b&gt;57 of 100 with three&lt;/b&gt;, 87 with four and all but three with six, within 300 epochs. Press &lt;b&gt;−&lt;/b&gt; and watch what the network gives up.</source>
      <comment>circles/paragraphs/2</comment>
      <translation>De 500 inicios aleatorios cada vez, ninguno lo resuelve con una unidad o dos, &lt;b&gt;57 de 100 con tres&lt;/b&gt;, 87 con cuatro y todos menos tres con seis, en 300 épocas. Pulse &lt;b&gt;−&lt;/b&gt; y vea a qué renuncia la red.</translation>
    </message>
    <message>
      <source>One straight line, and no more to learn</source>
      <comment>gaussians/title</comment>
      <translation>Una línea recta, y nada más que aprender</translation>
    </message>
    <message>
      <source>Two round clouds that overlap, and no hidden layer: the output itself draws one straight line. With so much noise no line parts the clouds; this start ends with 188 of 200 points on the right side.</source>
      <comment>gaussians/paragraphs/0</comment>
      <translation>Dos nubes redondas que se solapan, y sin capa oculta: la salida misma traza una línea recta. Con tanto ruido ninguna línea separa las nubes; este inicio acaba con 188 de 200 puntos en el lado correcto.</translation>
    </message>
    <message>
      <source>That is nearly all there is to learn. The points come from two normal distributions, and even who knows these puts only 92 of 100 new points on the right side. All of 500 random starts end with 188 to 190 of 200: for a single layer with cross-entropy there is only one valley.</source>
      <comment>gaussians/paragraphs/1</comment>
      <translation>Es casi todo lo que hay que aprender. Los puntos vienen de dos distribuciones normales, y ni quien las conoce pone más de 92 de 100 puntos nuevos en el lado correcto. Los 500 inicios aleatorios acaban con 188 a 190 de 200: para una sola capa con entropía cruzada solo hay un valle.</translation>
    </message>
    <message>
      <source>Put two layers of 16 ReLU units before the output and restart: after 1,000 epochs they have 194 or more of the same 200 points right in 97 of 100 starts, 12 times 199. They have learned the accidents of these points by heart, and no new point will be the better for it. Lower the noise to 0, and one line is enough for all.</source>
      <comment>gaussians/paragraphs/2</comment>
      <translation>Ponga dos capas de 16 unidades ReLU antes de la salida y reinicie: tras 1,000 épocas aciertan en 194 o más de los mismos 200 puntos en 97 de 100 inicios, 12 veces en 199. Han aprendido de memoria los azares de estos puntos, y ningún punto nuevo saldrá ganando. Baje el ruido a 0, y una línea basta para todos.</translation>
    </message>
    <message>
      <source>Two spirals, and two points too many</source>
      <comment>spirals/title</comment>
      <translation>Dos espirales, y dos puntos de más</translation>
    </message>
    <message>
      <source>Two arms that wind around each other. Two layers of eight ReLU units: the first draws lines, the second bends them. This start is right on 199 of 200 points after 500 epochs.</source>
      <comment>spirals/paragraphs/0</comment>
      <translation>Dos brazos que se enroscan uno en otro. Dos capas de ocho unidades ReLU: la primera traza rectas, la segunda las dobla. Este inicio acierta en 199 de 200 puntos tras 500 épocas.</translation>
    </message>
    <message>
      <source>The last one is out of reach for any network. Both arms begin in the very middle: two points at the same place, one of each class. So the loss cannot fall below ln 2 · 2/200 ≈ 0.0069, and the task never counts as solved.</source>
      <comment>spirals/paragraphs/1</comment>
      <translation>El último está fuera del alcance de cualquier red. Los dos brazos empiezan justo en el centro: dos puntos en el mismo sitio, uno de cada clase. Así la pérdida no puede bajar de ln 2 · 2/200 ≈ 0.0069, y la tarea nunca cuenta como resuelta.</translation>
    </message>
    <message>
      <source>Of 500 random starts 77 of 100 get 199. One layer of 16 units is no help: of 200 starts the best got 165. Three layers of eight do better, with 96 of 100. Take the second layer out in the menu above it, and undo it.</source>
      <comment>spirals/paragraphs/2</comment>
      <translation>De 500 inicios aleatorios, 77 de 100 consiguen 199. Una capa de 16 unidades no ayuda: de 200 inicios el mejor consiguió 165. Tres capas de ocho lo hacen mejor, con 96 de 100. Quite la segunda capa en el menú sobre ella, y deshágalo.</translation>
    </message>
    <message>
      <source>A number in place of a class</source>
      <comment>plane/title</comment>
      <translation>Un número en vez de una clase</translation>
    </message>
    <message>
      <source>The target is no class but a number, which rises evenly from one corner of the plane to the other: (x₁ + x₂) / 10, but never below −1 or above 1. One linear unit, squared error, plain gradient descent, and it is there within some epochs, from every one of 200 random starts.</source>
      <comment>plane/paragraphs/0</comment>
      <translation>El objetivo no es una clase sino un número, que sube por igual de una esquina del plano a la otra: (x₁ + x₂) / 10, pero nunca por debajo de −1 ni por encima de 1. Una unidad lineal, error cuadrático, simple descenso de gradiente, y llega en unas pocas épocas, desde cada uno de 200 inicios aleatorios.</translation>
    </message>
    <message>
      <source>The loss stops at 0.00022 and not at 0: in the two far corners the target is flat, and a plane cannot bend. All starts end at the same height, for there is only one valley.</source>
      <comment>plane/paragraphs/1</comment>
      <translation>La pérdida se para en 0.00022 y no en 0: en las dos esquinas lejanas el objetivo es llano, y un plano no puede doblarse. Todos los inicios acaban a la misma altura, pues solo hay un valle.</translation>
    </message>
    <message>
      <source>Cross-entropy would be wrong here: it is made for targets from 0 to 1. And “right” means only that the sign is right. Look at the two weights: both go to 0.1.</source>
      <comment>plane/paragraphs/2</comment>
      <translation>La entropía cruzada estaría mal aquí: está hecha para objetivos de 0 a 1. Y «acierto» solo quiere decir que el signo es correcto. Mire los dos pesos: ambos van a 0.1.</translation>
    </message>
    <message>
      <source>Hills and valleys</source>
      <comment>bumps/title</comment>
      <translation>Colinas y valles</translation>
    </message>
    <message>
      <source>Three hills and three valleys on a plane that is flat elsewhere: targets are numbers from −1 to 1. Two layers of eight tanh units, a tanh output, squared error, batches of 32.</source>
      <comment>bumps/paragraphs/0</comment>
      <translation>Tres colinas y tres valles en un plano llano por lo demás: los objetivos son números de −1 a 1. Dos capas de ocho unidades tanh, una salida tanh, error cuadrático, lotes de 32.</translation>
    </message>
    <message>
      <source>Look at the output's tile: the hills come one after the other, the steep ones last. Watch the loss, not the accuracy: “right” means only that the sign is right, and on the flat ground the target is 0.</source>
      <comment>bumps/paragraphs/1</comment>
      <translation>Mire la casilla de la salida: las colinas llegan una tras otra, las escarpadas al final. Mire la pérdida, no la exactitud: «acierto» solo quiere decir que el signo es correcto, y en el suelo llano el objetivo es 0.</translation>
    </message>
    <message>
      <source>This start ends at a loss of 0.009 after 500 epochs. Half of 200 random starts get below 0.012; with one layer of eight units half get below 0.021, and without a hidden layer none comes below 0.086 (answering the same everywhere makes 0.089). With four times the epochs half get below 0.0044: here patience pays.</source>
      <comment>bumps/paragraphs/2</comment>
      <translation>Este inicio acaba en una pérdida de 0.009 tras 500 épocas. La mitad de 200 inicios aleatorios baja de 0.012; con una capa de ocho unidades la mitad baja de 0.021, y sin capa oculta ninguno baja de 0.086 (responder lo mismo en todas partes da 0.089). Con cuatro veces más épocas la mitad baja de 0.0044: aquí la paciencia paga.</translation>
    </message>
    <message>
      <source>Three classes on the plane</source>
      <comment>three-classes/title</comment>
      <translation>Tres clases en el plano</translation>
    </message>
    <message>
      <source>Forty points of three classes: a disc, and a sickle on either side of it. Eight ReLU units lead to three outputs with softmax, which always add up to 1; the largest names the class. This start is right on all points within 100 steps.</source>
      <comment>three-classes/paragraphs/0</comment>
      <translation>Cuarenta puntos de tres clases: un disco, y una hoz a cada lado. Ocho unidades ReLU llevan a tres salidas con softmax, que siempre suman 1; la mayor nombra la clase. Este inicio acierta en todos los puntos en 100 pasos.</translation>
    </message>
    <message>
      <source>Look at the &lt;b&gt;decision map&lt;/b&gt;: each class has its hue and its number, strong where the answer is clear and faint where the two largest outputs are close. Lines run where the class changes, in straight pieces, for ReLU units bend only at their hinges.</source>
      <comment>three-classes/paragraphs/1</comment>
      <translation>Mire el &lt;b&gt;mapa de decisión&lt;/b&gt;: cada clase tiene su tono y su número, fuerte donde la respuesta es clara y tenue donde las dos salidas mayores están cerca. Corren líneas donde cambia la clase, en trozos rectos, pues las unidades ReLU solo doblan en sus pliegues.</translation>
    </message>
    <message>
      <source>Of 500 random starts none is right after 2,000 steps with two units, 63 of 100 with three, 84 with four, 94 with five, and all but two of the 500 with eight. Without a hidden layer the lines are straight from edge to edge, and three of the points stay wrong.</source>
      <comment>three-classes/paragraphs/2</comment>
      <translation>De 500 inicios aleatorios ninguno acierta tras 2,000 pasos con dos unidades, 63 de 100 con tres, 84 con cuatro, 94 con cinco, y todos menos dos de los 500 con ocho. Sin capa oculta las líneas son rectas de borde a borde, y tres de los puntos siguen mal.</translation>
    </message>
    <message>
      <source>Then draw: choose &lt;b&gt;Draw&lt;/b&gt; over the map while it trains, and put a point of class 1 among those of class 2. With &lt;b&gt;Move&lt;/b&gt;, drag it away and watch the lines follow, or give it up. Draw early: after some thousand steps the answers are so sure that a point on the wrong side pulls no more, for its loss is clipped at 16.1; then restart.</source>
      <comment>three-classes/paragraphs/3</comment>
      <translation>Luego dibuje: elija &lt;b&gt;Dibujar&lt;/b&gt; sobre el mapa mientras entrena, y ponga un punto de la clase 1 entre los de la clase 2. Con &lt;b&gt;Mover&lt;/b&gt;, arrástrelo lejos y vea las líneas seguirlo, o rendirse. Dibuje pronto: tras unos miles de pasos las respuestas son tan seguras que un punto en el lado equivocado ya no tira, pues su pérdida se corta en 16.1; entonces reinicie.</translation>
    </message>
    <message>
      <source>Handwritten digits</source>
      <comment>digits/title</comment>
      <translation>Cifras manuscritas</translation>
    </message>
    <message>
      <source>1,797 digits by 13 people, each a picture of 8 × 8 pixels: 64 inputs from 0 to 1, and ten outputs, one for each digit. A fifth of the pictures, 359, is kept for a test; training sees the other 1,438.</source>
      <comment>digits/paragraphs/0</comment>
      <translation>1,797 cifras de 13 personas, cada una una imagen de 8 × 8 píxeles: 64 entradas de 0 a 1, y diez salidas, una por cifra. Un quinto de las imágenes, 359, se guarda para la prueba; el entrenamiento ve las otras 1,438.</translation>
    </message>
    <message>
      <source>This start reads 94 of 100 training pictures after 10 epochs, and all of them after 142. Of the pictures it never saw it then reads 98 of 100: it has not only learned by heart.</source>
      <comment>digits/paragraphs/1</comment>
      <translation>Este inicio lee 94 de 100 imágenes de entrenamiento tras 10 épocas, y todas tras 142. De las imágenes que nunca vio lee entonces 98 de 100: no solo ha aprendido de memoria.</translation>
    </message>
    <message>
      <source>Watch how little is lost with fewer units: at the end of so long a run the middle one of 40 random starts reads 98 of 100 test pictures with 32 hidden units, 96 with eight, 90 with four and 68 with two. Take units away with &lt;b&gt;−&lt;/b&gt; in the middle of the run, and look how far the accuracy falls.</source>
      <comment>digits/paragraphs/2</comment>
      <translation>Vea qué poco se pierde con menos unidades: al final de un entrenamiento tan largo, el central de 40 inicios aleatorios lee 98 de 100 imágenes de prueba con 32 unidades ocultas, 96 con ocho, 90 con cuatro y 68 con dos. Quite unidades con &lt;b&gt;−&lt;/b&gt; en mitad del entrenamiento, y mire hasta dónde cae la exactitud.</translation>
    </message>
  </context>
  <context>
    <name>text/scripts</name>
    <message>
      <source>taken</source>
      <comment>kinds/taken</comment>
      <translation>tomado</translation>
    </message>
    <message>
      <source>assumed</source>
      <comment>kinds/assumed</comment>
      <translation>supuesto</translation>
    </message>
    <message>
      <source>left out</source>
      <comment>kinds/ignored</comment>
      <translation>omitido</translation>
    </message>
    <message>
      <source>not understood</source>
      <comment>kinds/unclear</comment>
      <translation>no entendido</translation>
    </message>
    <message>
      <source>layer “{name}”: {units} × {activation}</source>
      <comment>remarks/layer</comment>
      <translation>capa «{name}»: {units} × {activation}</translation>
    </message>
    <message>
      <source>loss: {name}</source>
      <comment>remarks/loss</comment>
      <translation>pérdida: {name}</translation>
    </message>
    <message>
      <source>optimizer: {name}</source>
      <comment>remarks/optimizer</comment>
      <translation>optimizador: {name}</translation>
    </message>
    <message>
      <source>data: {kind}, {patterns} patterns</source>
      <comment>remarks/data</comment>
      <translation>datos: {kind}, {patterns} patrones</translation>
    </message>
    <message>
      <source>“{name}” is imported nowhere; taken as {path}</source>
      <comment>remarks/import_assumed</comment>
      <translation>«{name}» no se importa en ninguna parte; tomado como {path}</translation>
    </message>
    <message>
      <source>prompts, old print statements or indentation were put right first</source>
      <comment>remarks/script_tidied</comment>
      <translation>primero se corrigieron los prompts, los print antiguos o la sangría</translation>
    </message>
    <message>
      <source>the line breaks were lost and are put back; lines are counted as statements</source>
      <comment>remarks/line_breaks_restored</comment>
      <translation>los saltos de línea se habían perdido y se reponen; las líneas se cuentan por sentencias</translation>
    </message>
    <message>
      <source>“{text}” does nothing here</source>
      <comment>remarks/statement_ignored</comment>
      <translation>«{text}» no hace nada aquí</translation>
    </message>
    <message>
      <source>whether “{text}” holds cannot be told; what follows it is skipped</source>
      <comment>remarks/condition_unclear</comment>
      <translation>no se puede saber si «{text}» se cumple; lo que sigue se salta</translation>
    </message>
    <message>
      <source>how often the loop over “{text}” goes cannot be told</source>
      <comment>remarks/loop_unclear</comment>
      <translation>no se puede saber cuántas veces da la vuelta el bucle sobre «{text}»</translation>
    </message>
    <message>
      <source>{name} does not exist here; the network is the same without it, its training is not</source>
      <comment>remarks/layer_left_out</comment>
      <translation>{name} no existe aquí; la red es la misma sin ello, su entrenamiento no</translation>
    </message>
    <message>
      <source>{name} does not exist here; without it the network computes and learns otherwise</source>
      <comment>remarks/scaling_left_out</comment>
      <translation>{name} no existe aquí; sin ello la red calcula y aprende de otro modo</translation>
    </message>
    <message>
      <source>hard_sigmoid is that of Keras 3 (slope 1/6; it was 1/5)</source>
      <comment>remarks/hard_sigmoid_of_today</comment>
      <translation>hard_sigmoid es la de Keras 3 (pendiente 1/6; era 1/5)</translation>
    </message>
    <message>
      <source>the layer has no bias; here it has one, which starts at 0 and is trained</source>
      <comment>remarks/bias_kept</comment>
      <translation>la capa no tiene sesgo; aquí tiene uno, que empieza en 0 y se entrena</translation>
    </message>
    <message>
      <source>the argument “{name}” has no part here</source>
      <comment>remarks/argument_ignored</comment>
      <translation>el argumento «{name}» no pinta nada aquí</translation>
    </message>
    <message>
      <source>the argument “{name}” is not known as a value; its default is taken</source>
      <comment>remarks/argument_unclear</comment>
      <translation>el argumento «{name}» no se conoce como valor; se toma el de por defecto</translation>
    </message>
    <message>
      <source>the initializer “{text}” is not known; the default is taken</source>
      <comment>remarks/initializer_unclear</comment>
      <translation>el inicializador «{text}» no se conoce; se toma el de por defecto</translation>
    </message>
    <message>
      <source>the regularizer “{text}” is not known; there is none</source>
      <comment>remarks/regularizer_unclear</comment>
      <translation>el regularizador «{text}» no se conoce; no hay ninguno</translation>
    </message>
    <message>
      <source>{optimizer}: {name} {value}, the default of Keras 1 and 2</source>
      <comment>remarks/default_of_old_keras</comment>
      <translation>{optimizer}: {name} {value}, por defecto en Keras 1 y 2</translation>
    </message>
    <message>
      <source>{name}: defaults of {version}: {values}</source>
      <comment>remarks/defaults_taken</comment>
      <translation>{name}: valores por defecto de {version}: {values}</translation>
    </message>
    <message>
      <source>weight_decay is the penalty l2 {value} on all weights and biases</source>
      <comment>remarks/weight_decay_as_penalty</comment>
      <translation>weight_decay es la penalización l2 {value} sobre todos los pesos y sesgos</translation>
    </message>
    <message>
      <source>PyTorch adds the epsilon of {optimizer} elsewhere than Keras, whose arithmetic is used</source>
      <comment>remarks/epsilon_elsewhere</comment>
      <translation>PyTorch suma el epsilon de {optimizer} en otro sitio que Keras, cuya aritmética se usa</translation>
    </message>
    <message>
      <source>the schedule “{name}” does not exist here; the rate stays as it is</source>
      <comment>remarks/schedule_ignored</comment>
      <translation>el programa «{name}» no existe aquí; la tasa queda como está</translation>
    </message>
    <message>
      <source>the loss clips probabilities at 1e-7, as Keras does, and not as PyTorch</source>
      <comment>remarks/clip_of_keras</comment>
      <translation>la pérdida corta las probabilidades en 1e-7, como Keras, y no como PyTorch</translation>
    </message>
    <message>
      <source>weights and biases start as in PyTorch: uniform within 1/√inputs</source>
      <comment>remarks/weights_of_pytorch</comment>
      <translation>los pesos y sesgos empiezan como en PyTorch: uniformes dentro de 1/√entradas</translation>
    </message>
    <message>
      <source>batch_size {value}, the default of Keras</source>
      <comment>remarks/default_batch</comment>
      <translation>batch_size {value}, por defecto en Keras</translation>
    </message>
    <message>
      <source>epochs {value}, the default of Keras</source>
      <comment>remarks/default_epochs</comment>
      <translation>epochs {value}, por defecto en Keras</translation>
    </message>
    <message>
      <source>seed {value}; the numbers that are drawn from it differ from the script's</source>
      <comment>remarks/seed_taken</comment>
      <translation>semilla {value}; los números que se sortean de ella difieren de los del script</translation>
    </message>
    <message>
      <source>“fit” is called several times: {epochs} epochs in all</source>
      <comment>remarks/several_fits</comment>
      <translation>«fit» se llama varias veces: {epochs} épocas en total</translation>
    </message>
    <message>
      <source>the script trains other models too; the first is taken</source>
      <comment>remarks/other_models</comment>
      <translation>el script entrena también otros modelos; se toma el primero</translation>
    </message>
    <message>
      <source>the script does not train the model</source>
      <comment>remarks/no_fit</comment>
      <translation>el script no entrena el modelo</translation>
    </message>
    <message>
      <source>no loss is given: {name}</source>
      <comment>remarks/loss_assumed</comment>
      <translation>no se da ninguna pérdida: {name}</translation>
    </message>
    <message>
      <source>the sigmoid within the loss stands in the output layer here</source>
      <comment>remarks/sigmoid_of_the_loss</comment>
      <translation>la sigmoid de la pérdida está aquí en la capa de salida</translation>
    </message>
    <message>
      <source>no optimizer is given: {name}, the default of Keras</source>
      <comment>remarks/optimizer_assumed</comment>
      <translation>no se da ningún optimizador: {name}, por defecto en Keras</translation>
    </message>
    <message>
      <source>what the model is trained on is not shown in the script, or is no function of bits</source>
      <comment>remarks/data_unclear</comment>
      <translation>con qué se entrena el modelo no está en el script, o no es una función de bits</translation>
    </message>
    <message>
      <source>the patterns are drawn anew: the same chances, other numbers</source>
      <comment>remarks/drawn_anew</comment>
      <translation>los patrones se sortean de nuevo: las mismas probabilidades, otros números</translation>
    </message>
    <message>
      <source>no part of these data is kept for validation</source>
      <comment>remarks/validation_ignored</comment>
      <translation>ninguna parte de estos datos se guarda para validación</translation>
    </message>
    <message>
      <source>the callback {name} has no part here</source>
      <comment>remarks/callback_ignored</comment>
      <translation>el callback {name} no pinta nada aquí</translation>
    </message>
    <message>
      <source>ReduceLROnPlateau goes by the training loss here</source>
      <comment>remarks/plateau_of_the_loss</comment>
      <translation>ReduceLROnPlateau se guía aquí por la pérdida de entrenamiento</translation>
    </message>
    <message>
      <source>loss, optimizer and length: as xorviz has written them</source>
      <comment>remarks/training_of_xorviz</comment>
      <translation>pérdida, optimizador y duración: como los ha escrito xorviz</translation>
    </message>
    <message>
      <source>the loop takes one pattern a step</source>
      <comment>remarks/single_rows</comment>
      <translation>el bucle toma un patrón por paso</translation>
    </message>
    <message>
      <source>how long it trains is not said: {value} epochs</source>
      <comment>remarks/epochs_assumed</comment>
      <translation>no se dice cuánto entrena: {value} épocas</translation>
    </message>
  </context>
  <context>
    <name>text/sweeps</name>
    <message>
      <source>Does XOR need a far smaller learning rate?</source>
      <comment>learning-rate-myth/title</comment>
      <translation>¿Necesita XOR una tasa de aprendizaje mucho menor?</translation>
    </message>
    <message>
      <source>Someone who wrote a library of their own found that XOR needs a learning rate a thousand times smaller than AND and OR. This sweep asks each of the three for thirteen rates from 0.001 to 10: four hidden units, one activation in all layers, squared error, plain gradient descent, all four patterns in each step, 20,000 steps, 256 random starts.</source>
      <comment>learning-rate-myth/paragraphs/0</comment>
      <translation>Alguien que escribió su propia biblioteca halló que XOR necesita una tasa de aprendizaje mil veces menor que AND y OR. Este barrido se lo pregunta a cada uno de los tres con trece tasas de 0.001 a 10: cuatro unidades ocultas, una activación en todas las capas, error cuadrático, simple descenso de gradiente, los cuatro patrones en cada paso, 20,000 pasos, 256 inicios aleatorios.</translation>
    </message>
    <message>
      <source>It is not so. With &lt;i&gt;relu&lt;/i&gt; 34 to 36 of 100 starts solve XOR at every rate from 0.001 to 0.1 (AND: 46, OR: 52 to 54), and at a rate of 1 none solves any of the three. With &lt;i&gt;tanh&lt;/i&gt; all three end at the same rates, between 1 and 5.</source>
      <comment>learning-rate-myth/paragraphs/1</comment>
      <translation>No es así. Con &lt;i&gt;relu&lt;/i&gt;, de 34 a 36 de 100 inicios resuelven XOR con cada tasa de 0.001 a 0.1 (AND: 46, OR: de 52 a 54), y con una tasa de 1 ninguno resuelve ninguno de los tres. Con &lt;i&gt;tanh&lt;/i&gt; los tres terminan en las mismas tasas, entre 1 y 5.</translation>
    </message>
    <message>
      <source>With &lt;i&gt;sigmoid&lt;/i&gt; it is the other way round: within these steps XOR needs the &lt;b&gt;larger&lt;/b&gt; rate. At 0.01 nearly all starts have solved AND and OR, and 1 of 100 has solved XOR; from 0.2 on all have solved all three.</source>
      <comment>learning-rate-myth/paragraphs/2</comment>
      <translation>Con &lt;i&gt;sigmoid&lt;/i&gt; es al revés: en estos pasos XOR necesita la tasa &lt;b&gt;mayor&lt;/b&gt;. Con 0.01 casi todos los inicios han resuelto AND y OR, y 1 de 100 ha resuelto XOR; desde 0.2 todos han resuelto los tres.</translation>
    </message>
    <message>
      <source>How many hidden units does XOR need?</source>
      <comment>width/title</comment>
      <translation>¿Cuántas unidades ocultas necesita XOR?</translation>
    </message>
    <message>
      <source>The experiment of the two ReLU units with one to eight of them, and with sigmoid and tanh units: 2,000 random starts each, every one with 1,000 random patterns of its own, 100 epochs.</source>
      <comment>width/paragraphs/0</comment>
      <translation>El experimento de las dos unidades ReLU con una a ocho de ellas, y con unidades sigmoid y tanh: 2,000 inicios aleatorios cada uno, cada cual con 1,000 patrones al azar propios, 100 épocas.</translation>
    </message>
    <message>
      <source>One unit can cut the plane only once, and XOR needs two cuts: no start succeeds. With two, luck decides: 58 of 100 starts with sigmoid units solve it, 47 with tanh, 20 with ReLU. Every further unit helps, but not all alike: with five, nearly all sigmoid and tanh networks succeed, and 71 of 100 with ReLU.</source>
      <comment>width/paragraphs/1</comment>
      <translation>Una unidad solo puede cortar el plano una vez, y XOR necesita dos cortes: ningún inicio lo logra. Con dos decide la suerte: 58 de 100 inicios con unidades sigmoid lo resuelven, 47 con tanh, 20 con ReLU. Cada unidad más ayuda, pero no todas por igual: con cinco, casi todas las redes sigmoid y tanh lo logran, y 71 de 100 con ReLU.</translation>
    </message>
    <message>
      <source>Look at where the others stand: with few ReLU units most have three patterns that look alike, with five and more two.</source>
      <comment>width/paragraphs/2</comment>
      <translation>Mire dónde quedan los demás: con pocas unidades ReLU la mayoría tiene tres patrones que se parecen, con cinco y más, dos.</translation>
    </message>
  </context>
  <context>
    <name>view_keys</name>
    <message>
      <source>{0} and an arrow key</source>
      <translation>{0} y una flecha</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <translation>Flechas</translation>
    </message>
    <message>
      <source>Nearer, farther, all of it</source>
      <translation>Más cerca, más lejos, todo</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>From unit to unit</source>
      <translation>De unidad en unidad</translation>
    </message>
    <message>
      <source>Read the responses at a place, on all tiles the same</source>
      <translation>Leer las respuestas en un sitio, el mismo en todas las casillas</translation>
    </message>
    <message>
      <source>From weight to weight of the unit, and back</source>
      <translation>De peso en peso de la unidad, y atrás</translation>
    </message>
    <message>
      <source>Keep the values on show, or let them go</source>
      <translation>Mantener los valores a la vista, o soltarlos</translation>
    </message>
    <message>
      <source>Connect the unit's layer to a later one</source>
      <translation>Conectar la capa de la unidad a una posterior</translation>
    </message>
    <message>
      <source>Remove the unit</source>
      <translation>Quitar la unidad</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Mapa de decisión</translation>
    </message>
    <message>
      <source>Move the place that is read</source>
      <translation>Mover el sitio que se lee</translation>
    </message>
    <message>
      <source>Move it farther</source>
      <translation>Moverlo más lejos</translation>
    </message>
    <message>
      <source>To the middle</source>
      <translation>Al centro</translation>
    </message>
    <message>
      <source>From pattern to pattern</source>
      <translation>De patrón en patrón</translation>
    </message>
    <message>
      <source>Read, draw, move, delete patterns</source>
      <translation>Leer, dibujar, mover, borrar patrones</translation>
    </message>
    <message>
      <source>With a tool: draw, take up or put down, delete a pattern</source>
      <translation>Con una herramienta: dibujar, tomar o dejar, borrar un patrón</translation>
    </message>
    <message>
      <source>Delete the pattern</source>
      <translation>Borrar el patrón</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <source>Move the cursor; with Shift farther</source>
      <translation>Mover el cursor; con Mayús, más lejos</translation>
    </message>
    <message>
      <source>To the edit, death or awakening beside it</source>
      <translation>A la edición, muerte o despertar de al lado</translation>
    </message>
    <message>
      <source>By a tenth of the run</source>
      <translation>Un décimo del entrenamiento</translation>
    </message>
    <message>
      <source>To the first and the last step</source>
      <translation>Al primer y al último paso</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Zonas muertas</translation>
    </message>
    <message>
      <source>Units and patterns</source>
      <translation>Unidades y patrones</translation>
    </message>
    <message>
      <source>From cell to cell</source>
      <translation>De celda en celda</translation>
    </message>
    <message>
      <source>To the ends of the row; with Ctrl of the table</source>
      <translation>A los extremos de la fila; con Ctrl, de la tabla</translation>
    </message>
    <message>
      <source>From layer to layer</source>
      <translation>De capa en capa</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>Type another number; so does a digit</source>
      <translation>Escribir otro número; una cifra también lo hace</translation>
    </message>
    <message>
      <source>Hidden space</source>
      <translation>Espacio oculto</translation>
    </message>
    <message>
      <source>From mark to mark</source>
      <translation>De marca en marca</translation>
    </message>
    <message>
      <source>Loss landscape</source>
      <translation>Paisaje de la pérdida</translation>
    </message>
    <message>
      <source>Read the loss at another place</source>
      <translation>Leer la pérdida en otro sitio</translation>
    </message>
    <message>
      <source>Move the network; with Shift farther</source>
      <translation>Mover la red; con Mayús, más lejos</translation>
    </message>
    <message>
      <source>Truth table</source>
      <translation>Tabla de verdad</translation>
    </message>
    <message>
      <source>From row to row</source>
      <translation>De fila en fila</translation>
    </message>
    <message>
      <source>By many rows, to either end</source>
      <translation>Muchas filas, a un extremo</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Matriz de confusión</translation>
    </message>
    <message>
      <source>To the ends of the row</source>
      <translation>A los extremos de la fila</translation>
    </message>
    <message>
      <source>Random starts: histogram</source>
      <translation>Inicios aleatorios: histograma</translation>
    </message>
    <message>
      <source>From bar to bar, to either end</source>
      <translation>De barra en barra, a un extremo</translation>
    </message>
    <message>
      <source>Show the next start of the bar</source>
      <translation>Mostrar el siguiente inicio de la barra</translation>
    </message>
    <message>
      <source>Random starts: maps</source>
      <translation>Inicios aleatorios: mapas</translation>
    </message>
    <message>
      <source>From start to start</source>
      <translation>De inicio en inicio</translation>
    </message>
    <message>
      <source>To either end</source>
      <translation>A un extremo</translation>
    </message>
    <message>
      <source>Show the start</source>
      <translation>Mostrar el inicio</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Línea de tiempo</translation>
    </message>
    <message>
      <source>To another step; with Shift or Ctrl farther</source>
      <translation>A otro paso; con Mayús o Ctrl, más lejos</translation>
    </message>
    <message>
      <source>From lane to lane</source>
      <translation>De carril en carril</translation>
    </message>
    <message>
      <source>Go to the branch</source>
      <translation>Ir a la rama</translation>
    </message>
    <message>
      <source>Name the branch</source>
      <translation>Nombrar la rama</translation>
    </message>
    <message>
      <source>Delete the branch</source>
      <translation>Borrar la rama</translation>
    </message>
  </context>
</TS>

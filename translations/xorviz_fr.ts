<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About xorviz</source>
      <translation>À propos de xorviz</translation>
    </message>
    <message>
      <source>The sign of xorviz</source>
      <translation>Le signe de xorviz</translation>
    </message>
    <message>
      <source>Two blue and two orange points, as in XOR</source>
      <translation>Deux points bleus et deux orange, comme dans XOR</translation>
    </message>
    <message>
      <source>xorviz {0}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>xorviz {0}</translation>
    </message>
    <message>
      <source>Why tiny networks learn, or get stuck.</source>
      <translation>Pourquoi de tout petits réseaux apprennent, ou bloquent.</translation>
    </message>
    <message>
      <source>&amp;Versions</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>&amp;Versions</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>&amp;Licences d'utilisation</translation>
    </message>
    <message>
      <source>&amp;Copy diagnostics</source>
      <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
      <source>Versions, settings and the end of the log, without the name of your folder</source>
      <translation>Versions, réglages et fin du journal, sans le nom de votre dossier</translation>
    </message>
    <message>
      <source>&amp;Show the log file</source>
      <translation>&amp;Montrer le journal</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>pas installé</translation>
    </message>
    <message>
      <source>compiled</source>
      <translation>compilé</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Engine in use</source>
      <translation>Moteur utilisé</translation>
    </message>
    <message>
      <source>Log file</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences d'utilisation</translation>
    </message>
    <message>
      <source>xorviz is free software under the MIT licence.</source>
      <translation>xorviz est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
      <source>Qt and PySide6 come under the GNU Lesser General Public License, version 3.</source>
      <translation>Qt et PySide6 sont sous GNU Lesser General Public License, version 3.</translation>
    </message>
    <message>
      <source>The font {0}</source>
      <translation>La police {0}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;New from a preset…</source>
      <translation>&amp;Nouveau depuis un exemple…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>Open &amp;data…</source>
      <translation>Ouvrir des &amp;données…</translation>
    </message>
    <message>
      <source>Import &amp;weights…</source>
      <translation>Importer des &amp;poids…</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
      <source>Co&amp;mpare with…</source>
      <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
      <source>&amp;Export a picture…</source>
      <translation>Exporter une &amp;image…</translation>
    </message>
    <message>
      <source>Re&amp;cord a film…</source>
      <translation>Enregistrer un &amp;film…</translation>
    </message>
    <message>
      <source>Export a repo&amp;rt…</source>
      <translation>Exporter un &amp;rapport…</translation>
    </message>
    <message>
      <source>Export a &amp;script or table…</source>
      <translation>Exporter un script ou une &amp;table…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Paste a script or picture</source>
      <translation>Co&amp;ller un script ou une image</translation>
    </message>
    <message>
      <source>What has the &amp;keyboard</source>
      <translation>Ce qui a le cla&amp;vier</translation>
    </message>
    <message>
      <source>Copy a picture of the view that has the keyboard</source>
      <translation>Copier une image de la vue qui a le clavier</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Régla&amp;ges…</translation>
    </message>
    <message>
      <source>Run or &amp;pause</source>
      <translation>&amp;Lancer ou suspendre</translation>
    </message>
    <message>
      <source>Single &amp;step</source>
      <translation>Un seul &amp;pas</translation>
    </message>
    <message>
      <source>&amp;Restart</source>
      <translation>&amp;Recommencer</translation>
    </message>
    <message>
      <source>Restart with a &amp;new seed</source>
      <translation>Recommencer, &amp;nouvelle graine</translation>
    </message>
    <message>
      <source>Check the &amp;gradient…</source>
      <translation>&amp;Vérifier le gradient…</translation>
    </message>
    <message>
      <source>S&amp;weep…</source>
      <translation>&amp;Balayage…</translation>
    </message>
    <message>
      <source>Sweep: many starts of many choices</source>
      <translation>Balayage : beaucoup de départs, beaucoup de choix</translation>
    </message>
    <message>
      <source>Ask the &amp;doctor</source>
      <translation>Consulter le &amp;docteur</translation>
    </message>
    <message>
      <source>&amp;Microscope</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>&amp;Microscope</translation>
    </message>
    <message>
      <source>Microscope: one pattern through one step</source>
      <translation>Microscope : un motif à travers un pas</translation>
    </message>
    <message>
      <source>&amp;Light or dark</source>
      <translation>&amp;Clair ou sombre</translation>
    </message>
    <message>
      <source>&amp;Command palette…</source>
      <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>&amp;Annuler {0}</translation>
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation>&amp;Rétablir {0}</translation>
    </message>
    <message>
      <source>&amp;Welcome…</source>
      <translation>&amp;Bienvenue…</translation>
    </message>
    <message>
      <source>Copy &amp;diagnostics</source>
      <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
      <source>Show the &amp;log file</source>
      <translation>Montrer le &amp;journal</translation>
    </message>
    <message>
      <source>&amp;About xorviz</source>
      <translation>À &amp;propos de xorviz</translation>
    </message>
    <message>
      <source>Random s&amp;tarts…</source>
      <translation>Départs &amp;aléatoires…</translation>
    </message>
    <message>
      <source>Set the number of random starts</source>
      <translation>Choisir le nombre de départs aléatoires</translation>
    </message>
    <message>
      <source>Show ne&amp;xt start</source>
      <translation>Départ &amp;suivant</translation>
    </message>
    <message>
      <source>Show pre&amp;vious start</source>
      <translation>Départ précéd&amp;ent</translation>
    </message>
    <message>
      <source>&amp;Open this start as session</source>
      <translation>&amp;Ouvrir ce départ comme session</translation>
    </message>
    <message>
      <source>Step &amp;back</source>
      <translation>Un pas en &amp;arrière</translation>
    </message>
    <message>
      <source>&amp;Play back</source>
      <translation>&amp;Jouer à rebours</translation>
    </message>
    <message>
      <source>Pre&amp;vious mark</source>
      <translation>Repère &amp;précédent</translation>
    </message>
    <message>
      <source>Ne&amp;xt mark</source>
      <translation>Repère &amp;suivant</translation>
    </message>
    <message>
      <source>Back to the p&amp;resent</source>
      <translation>Retour au prése&amp;nt</translation>
    </message>
    <message>
      <source>Re&amp;scue: try ways on in branches</source>
      <translation>Sau&amp;vetage : essayer des issues en branches</translation>
    </message>
    <message>
      <source>&amp;Compare all branches</source>
      <translation>&amp;Comparer toutes les branches</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translation>{0} Mo</translation>
    </message>
    <message>
      <source>Memory for the past: {0}</source>
      <translation>Mémoire pour le passé : {0}</translation>
    </message>
    <message>
      <source>&amp;Network</source>
      <translation>&amp;Réseau</translation>
    </message>
    <message>
      <source>&amp;Decision map</source>
      <translation>&amp;Carte de décision</translation>
    </message>
    <message>
      <source>Network and decision &amp;map</source>
      <translation>Réseau &amp;et carte de décision</translation>
    </message>
    <message>
      <source>Middle: {0}</source>
      <translation>Milieu : {0}</translation>
    </message>
    <message>
      <source>Time&amp;line</source>
      <translation>Chrono&amp;logie</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>Zoom &amp;avant</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
      <source>&amp;Whole network</source>
      <translation>Réseau en&amp;tier</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
      <source>Theme: {0}</source>
      <translation>Thème : {0}</translation>
    </message>
    <message>
      <source>&amp;Float or dock the panel</source>
      <translation>Détacher ou &amp;fixer le panneau</translation>
    </message>
    <message>
      <source>To the &amp;left</source>
      <translation>À &amp;gauche</translation>
    </message>
    <message>
      <source>To the &amp;right</source>
      <translation>À &amp;droite</translation>
    </message>
    <message>
      <source>To the &amp;bottom</source>
      <translation>En &amp;bas</translation>
    </message>
    <message>
      <source>Move the panel {0}</source>
      <translation>Déplacer le panneau : {0}</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>Plus &amp;large</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>Plus &amp;étroit</translation>
    </message>
    <message>
      <source>&amp;Taller</source>
      <translation>Plus &amp;haut</translation>
    </message>
    <message>
      <source>&amp;Shorter</source>
      <translation>Plus &amp;bas</translation>
    </message>
    <message>
      <source>Size of the panel: {0}</source>
      <translation>Taille du panneau : {0}</translation>
    </message>
    <message>
      <source>N&amp;ext pane</source>
      <translation>Panneau sui&amp;vant</translation>
    </message>
    <message>
      <source>Pre&amp;vious pane</source>
      <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
      <source>F&amp;ull screen</source>
      <translation>Plein &amp;écran</translation>
    </message>
    <message>
      <source>&amp;Presenter mode</source>
      <translation>Mode &amp;présentation</translation>
    </message>
    <message>
      <source>Presenter mode: large type and few panels for a projector</source>
      <translation>Mode présentation : grands caractères et peu de panneaux pour un projecteur</translation>
    </message>
    <message>
      <source>Reset the la&amp;yout</source>
      <translation>Réinitialiser la dispos&amp;ition</translation>
    </message>
  </context>
  <context>
    <name>AnswerButton</name>
    <message>
      <source>measured</source>
      <translation>mesuré</translation>
    </message>
    <message>
      <source>not so</source>
      <translation>ce n'est pas cela</translation>
    </message>
  </context>
  <context>
    <name>Answers</name>
    <message>
      <source>How the answers are shown</source>
      <translation>Comment les réponses sont montrées</translation>
    </message>
    <message>
      <source>Truth table</source>
      <translation>Table de vérité</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Confusion</translation>
    </message>
  </context>
  <context>
    <name>Arrangement</name>
    <message>
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
    <message>
      <source>No panel has the keyboard; click into one, or press Tab until it has.</source>
      <translation>Aucun panneau n'a le clavier ; cliquez dans l'un, ou appuyez sur Tab jusqu'à ce qu'il l'ait.</translation>
    </message>
  </context>
  <context>
    <name>ArraysPage</name>
    <message>
      <source>Targets a&amp;re</source>
      <translation>Les cibles s&amp;ont</translation>
    </message>
    <message>
      <source>Whether each whole number is a class and gets a unit of its own</source>
      <translation>Si chaque nombre entier est une classe et reçoit une unité à lui</translation>
    </message>
    <message>
      <source>classes, if whole numbers</source>
      <translation>des classes, si entières</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>des classes</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>des nombres</translation>
    </message>
    <message>
      <source>First patterns</source>
      <translation>Premiers motifs</translation>
    </message>
  </context>
  <context>
    <name>Autosaves</name>
    <message>
      <source>Autosave works again</source>
      <translation>La sauvegarde automatique fonctionne de nouveau</translation>
    </message>
    <message>
      <source>Autosave failed and is tried again: {0}</source>
      <translation>La sauvegarde automatique a échoué et sera retentée : {0}</translation>
    </message>
    <message>
      <source>Autosave waits for a disk that does not answer</source>
      <translation>La sauvegarde automatique attend un disque qui ne répond pas</translation>
    </message>
  </context>
  <context>
    <name>AxesMenus</name>
    <message>
      <source>The unit to the right, or the two directions in which the inputs differ most</source>
      <translation>L'unité vers la droite, ou les deux directions où les entrées diffèrent le plus</translation>
    </message>
    <message>
      <source>Axis to the right</source>
      <translation>Axe vers la droite</translation>
    </message>
    <message>
      <source>The unit upwards; the same twice draws one line</source>
      <translation>L'unité vers le haut ; deux fois la même trace une ligne</translation>
    </message>
    <message>
      <source>Axis upwards</source>
      <translation>Axe vers le haut</translation>
    </message>
    <message>
      <source>principal axes</source>
      <translation>axes principaux</translation>
    </message>
  </context>
  <context>
    <name>BitsRow</name>
    <message>
      <source>Fewer bits</source>
      <translation>Moins de bits</translation>
    </message>
    <message>
      <source>One bit fewer</source>
      <translation>Un bit de moins</translation>
    </message>
    <message>
      <source>More bits</source>
      <translation>Plus de bits</translation>
    </message>
    <message>
      <source>One bit more</source>
      <translation>Un bit de plus</translation>
    </message>
    <message>
      <source>A whole number from 1 to {most}.</source>
      <translation>Un nombre entier de 1 à {most}.</translation>
    </message>
  </context>
  <context>
    <name>BranchWishes</name>
    <message>
      <source>There is nothing that this run could be changed to.</source>
      <translation>Il n'y a rien en quoi ce réseau pourrait être changé.</translation>
    </message>
    <message>
      <source>Two branches at least can be compared.</source>
      <translation>Il faut au moins deux branches à comparer.</translation>
    </message>
    <message>
      <source>{0}, as compared</source>
      <translation>{0}, tel que comparé</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Network diagram</source>
      <translation>Schéma du réseau</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>What the middle shows</source>
      <translation>Ce que montre le milieu</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Carte de décision</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
  </context>
  <context>
    <name>ChoiceArguments</name>
    <message>
      <source>{count} changed</source>
      <translation>{count} changés</translation>
    </message>
  </context>
  <context>
    <name>ColumnHeader</name>
    <message>
      <source>Click the lower line to say what a column is</source>
      <translation>Cliquez la ligne du bas pour dire ce qu'est une colonne</translation>
    </message>
  </context>
  <context>
    <name>ColumnsTable</name>
    <message>
      <source>First rows</source>
      <translation>Premières lignes</translation>
    </message>
    <message>
      <source>&amp;Input</source>
      <translation>&amp;Entrée</translation>
    </message>
    <message>
      <source>&amp;Target</source>
      <translation>&amp;Cible</translation>
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation>&amp;Inutilisée</translation>
    </message>
    <message>
      <source>As &amp;classes</source>
      <translation>Comme c&amp;lasses</translation>
    </message>
  </context>
  <context>
    <name>Comparisons</name>
    <message>
      <source>Compare with one to three sessions</source>
      <translation>Comparer avec une à trois sessions</translation>
    </message>
    <message>
      <source>Sessions, experiments and pictures (*.xorviz *.json *.png)</source>
      <translation>Sessions, expériences et images (*.xorviz *.json *.png)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>{0} files were chosen; one to {1} can be compared with the run.</source>
      <translation>{0} fichiers ont été choisis ; un à {1} peuvent être comparés avec ce réseau.</translation>
    </message>
    <message>
      <source>the run on display</source>
      <translation>le réseau affiché</translation>
    </message>
  </context>
  <context>
    <name>ConfusionMatrix</name>
    <message>
      <source>Confusion matrix</source>
      <translation>Matrice de confusion</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>answer →</source>
      <translation>réponse →</translation>
    </message>
    <message>
      <source>truth ↓</source>
      <translation>vérité ↓</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>rappel</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>The patterns of the training</source>
      <translation>Les motifs de l'entraînement</translation>
    </message>
    <message>
      <source>test</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>test</translation>
    </message>
    <message>
      <source>The patterns kept for a test</source>
      <translation>Les motifs gardés pour un test</translation>
    </message>
    <message>
      <source>point at a cell, or at the name of a class</source>
      <translation>pointez une cellule, ou le nom d'une classe</translation>
    </message>
    <message>
      <source>{0} · at step {1}</source>
      <translation>{0} · au pas {1}</translation>
    </message>
    <message>
      <source>no answers yet</source>
      <translation>pas encore de réponses</translation>
    </message>
    <message>
      <source>The targets name no classes, so none can be taken for another.</source>
      <translation>Les cibles ne nomment pas de classes, aucune ne peut donc être prise pour une autre.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>{truth}: {right} of {total} recognised (recall {share})</source>
      <translation>{truth} : {right} sur {total} reconnus (rappel {share})</translation>
    </message>
    <message>
      <source>{truth} taken for {name}, rightly: {count} of {total} ({share})</source>
      <translation>{truth} pris pour {name}, à raison : {count} sur {total} ({share})</translation>
    </message>
    <message>
      <source>{truth} taken for {name}: {count} of {total} ({share})</source>
      <translation>{truth} pris pour {name} : {count} sur {total} ({share})</translation>
    </message>
    <message>
      <source>{truth} without an answer, a tie or no number: {count} of {total} ({share})</source>
      <translation>{truth} sans réponse, égalité ou pas de nombre : {count} sur {total} ({share})</translation>
    </message>
    <message>
      <source>no answer, a tie or no number: {total}</source>
      <translation>pas de réponse, égalité ou pas de nombre : {total}</translation>
    </message>
    <message>
      <source>answer {name}: right {right} of {total} times (precision {share})</source>
      <translation>réponse {name} : juste {right} fois sur {total} (précision {share})</translation>
    </message>
    <message>
      <source>{share} right: {right} of {total}</source>
      <translation>{share} justes : {right} sur {total}</translation>
    </message>
    <message>
      <source>the test part</source>
      <translation>la part de test</translation>
    </message>
    <message>
      <source>the training part</source>
      <translation>la part d'entraînement</translation>
    </message>
    <message>
      <source>Confusion matrix of {part}, {classes} classes: {verdict}.</source>
      <translation>Matrice de confusion, {part}, {classes} classes : {verdict}.</translation>
    </message>
    <message>
      <source>Commonest mistakes: {listed}.</source>
      <translation>Erreurs les plus fréquentes : {listed}.</translation>
    </message>
    <message>
      <source>Least recall: {name}, {share}.</source>
      <translation>Plus faible rappel : {name}, {share}.</translation>
    </message>
  </context>
  <context>
    <name>CrowdPanel</name>
    <message>
      <source>&amp;Random starts</source>
      <translation>Dépa&amp;rts</translation>
    </message>
    <message>
      <source>How many random starts are trained side by side; one of them is on display</source>
      <translation>Combien de départs aléatoires sont entraînés côte à côte ; l'un d'eux est affiché</translation>
    </message>
    <message>
      <source>Which of them the rest of the window shows</source>
      <translation>Lequel d'entre eux montre le reste de la fenêtre</translation>
    </message>
    <message>
      <source>Crowd</source>
      <translation>Foule</translation>
    </message>
    <message>
      <source>start {0} on display</source>
      <translation>départ {0} affiché</translation>
    </message>
    <message>
      <source>A whole number from 1 to 10,000.</source>
      <translation>Un nombre entier de 1 à 10,000.</translation>
    </message>
  </context>
  <context>
    <name>CrowdView</name>
    <message>
      <source>click a bar or a map to show that start; double-click to open it</source>
      <translation>cliquez une barre ou une carte pour montrer ce départ ; double-clic pour l'ouvrir</translation>
    </message>
    <message>
      <source>at step {0}</source>
      <translation>au pas {0}</translation>
    </message>
    <message>
      <source>start {0} comes on display…</source>
      <translation>le départ {0} vient à l'affichage…</translation>
    </message>
    <message>
      <source>One start runs. Choose more under Crowd to see how much is luck.</source>
      <translation>Un seul départ tourne. Choisissez-en plus sous Foule pour voir la part de la chance.</translation>
    </message>
    <message>
      <source>{0} random starts</source>
      <translation>{0} départs aléatoires</translation>
    </message>
    <message>
      <source>Train so many random starts side by side</source>
      <translation>Entraîner autant de départs aléatoires côte à côte</translation>
    </message>
    <message>
      <source>open as a session</source>
      <translation>ouvrir comme session</translation>
    </message>
    <message>
      <source>Make a session of its own of the start on display</source>
      <translation>Faire une session à part du départ affiché</translation>
    </message>
    <message>
      <source>Open the start on display as a session</source>
      <translation>Ouvrir le départ affiché comme session</translation>
    </message>
    <message>
      <source>no random start is counted: the weights of all were set by hand</source>
      <translation>aucun départ n'est compté : les poids de tous ont été mis à la main</translation>
    </message>
    <message>
      <source>{count} of {counted} random starts solve it: {share} ({low} to {high} %)</source>
      <translation>{count} départs aléatoires sur {counted} le résolvent : {share} ({low} à {high} %)</translation>
    </message>
    <message>
      <source>{count} diverged</source>
      <translation>{count} ont divergé</translation>
    </message>
    <message>
      <source>{count} set by hand, not counted</source>
      <translation>{count} mis à la main, non comptés</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>résolu</translation>
    </message>
    <message>
      <source>on no plateau</source>
      <translation>sur aucun plateau</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergé</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>mis à la main</translation>
    </message>
    <message>
      <source>stands on the plateau “{name}” at {floor}</source>
      <translation>est sur le plateau « {name} » à {floor}</translation>
    </message>
    <message>
      <source>not solved, on no plateau</source>
      <translation>non résolu, sur aucun plateau</translation>
    </message>
    <message>
      <source>set by hand, not counted</source>
      <translation>mis à la main, non compté</translation>
    </message>
    <message>
      <source>start {0}</source>
      <translation>départ {0}</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>perte {0}</translation>
    </message>
    <message>
      <source>on display</source>
      <translation>affiché</translation>
    </message>
    <message>
      <source>loss {low} to {high}: {count}</source>
      <translation>perte {low} à {high} : {count}</translation>
    </message>
    <message>
      <source>loss from {low}: {count}</source>
      <translation>perte dès {low} : {count}</translation>
    </message>
    <message>
      <source>{0} solved</source>
      <translation>{0} résolus</translation>
    </message>
    <message>
      <source>{0} on a plateau</source>
      <translation>{0} sur un plateau</translation>
    </message>
    <message>
      <source>{0} on none</source>
      <translation>{0} sur aucun</translation>
    </message>
    <message>
      <source>The others: {listed}.</source>
      <translation>Les autres : {listed}.</translation>
    </message>
    <message>
      <source>On display: {start}.</source>
      <translation>Affiché : {start}.</translation>
    </message>
  </context>
  <context>
    <name>CsvPage</name>
    <message>
      <source>&amp;Delimiter</source>
      <translation>&amp;Séparateur</translation>
    </message>
    <message>
      <source>What divides the cells of a row</source>
      <translation>Ce qui sépare les cellules d'une ligne</translation>
    </message>
    <message>
      <source>&amp;Header</source>
      <translation>En-&amp;tête</translation>
    </message>
    <message>
      <source>Whether the first row names the columns</source>
      <translation>Si la première ligne nomme les colonnes</translation>
    </message>
    <message>
      <source>Deci&amp;mal sign</source>
      <translation>Signe déci&amp;mal</translation>
    </message>
    <message>
      <source>What begins the fraction of a number</source>
      <translation>Ce qui commence la fraction d'un nombre</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>Coda&amp;ge</translation>
    </message>
    <message>
      <source>How the letters of the file are written as bytes</source>
      <translation>Comment les lettres du fichier sont écrites en octets</translation>
    </message>
    <message>
      <source>&amp;Input</source>
      <translation>&amp;Entrée</translation>
    </message>
    <message>
      <source>The network is shown the selected columns (I)</source>
      <translation>Le réseau voit les colonnes choisies (I)</translation>
    </message>
    <message>
      <source>&amp;Target</source>
      <translation>&amp;Cible</translation>
    </message>
    <message>
      <source>It is to learn the selected columns (T)</source>
      <translation>Il doit apprendre les colonnes choisies (T)</translation>
    </message>
    <message>
      <source>&amp;Not used</source>
      <translation>&amp;Inutilisée</translation>
    </message>
    <message>
      <source>Leave the selected columns out (N)</source>
      <translation>Laisser de côté les colonnes choisies (N)</translation>
    </message>
    <message>
      <source>&amp;Classes</source>
      <translation>C&amp;lasses</translation>
    </message>
    <message>
      <source>Each number of the selected columns is a class and gets a unit of its own (C)</source>
      <translation>Chaque nombre des colonnes choisies est une classe et reçoit une unité à lui (C)</translation>
    </message>
    <message>
      <source>Choose at least one column as an input.</source>
      <translation>Choisissez au moins une colonne comme entrée.</translation>
    </message>
    <message>
      <source>Choose at least one column as a target.</source>
      <translation>Choisissez au moins une colonne comme cible.</translation>
    </message>
    <message>
      <source>1 column</source>
      <translation>1 colonne</translation>
    </message>
    <message>
      <source>{count} columns</source>
      <translation>{count} colonnes</translation>
    </message>
    <message>
      <source>with a header</source>
      <translation>avec en-tête</translation>
    </message>
    <message>
      <source>without a header</source>
      <translation>sans en-tête</translation>
    </message>
    <message>
      <source>Read as &amp;Latin-1</source>
      <translation>Lire en &amp;Latin-1</translation>
    </message>
    <message>
      <source>T&amp;ake it as classes</source>
      <translation>La prendre comme cl&amp;asses</translation>
    </message>
    <message>
      <source>Lea&amp;ve the column out</source>
      <translation>La &amp;laisser de côté</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>virgule</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>point-virgule</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>tabulation</translation>
    </message>
    <message>
      <source>space</source>
      <translation>espace</translation>
    </message>
    <message>
      <source>first row</source>
      <translation>première ligne</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>point</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>point</translation>
    </message>
    <message>
      <source>found: {what}</source>
      <translation>trouvé : {what}</translation>
    </message>
    <message>
      <source>find it</source>
      <translation>le trouver</translation>
    </message>
  </context>
  <context>
    <name>CurvesCanvas</name>
    <message>
      <source>Run or step to see the loss</source>
      <translation>Lancez ou faites un pas pour voir la perte</translation>
    </message>
  </context>
  <context>
    <name>CurvesView</name>
    <message>
      <source>{names} dead from the start, woke at {woke}</source>
      <translation>{names} morte dès le début, réveillée à {woke}</translation>
    </message>
    <message>
      <source>{names} dead from the start</source>
      <translation>{names} morte dès le début</translation>
    </message>
    <message>
      <source>{names} died at {step}, woke at {woke}</source>
      <translation>{names} morte à {step}, réveillée à {woke}</translation>
    </message>
    <message>
      <source>{names} died at {step}</source>
      <translation>{names} morte à {step}</translation>
    </message>
    <message>
      <source>{count} units dead from the start</source>
      <translation>{count} unités mortes dès le début</translation>
    </message>
    <message>
      <source>{count} units died</source>
      <translation>{count} unités sont mortes</translation>
    </message>
    <message>
      <source>{count} units</source>
      <translation>{count} unités</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>taux d'apprentissage</translation>
    </message>
    <message>
      <source>gradient norm</source>
      <translation>norme du gradient</translation>
    </message>
    <message>
      <source>{words} · {drawn} of {all} layers, least {layer} {norm}</source>
      <translation>{words} · {drawn} couches sur {all}, la plus faible {layer} {norm}</translation>
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation>{layer} : une unité de plus</translation>
    </message>
    <message>
      <source>{layer}: one unit less</source>
      <translation>{layer} : une unité de moins</translation>
    </message>
    <message>
      <source>{layer}: unit split</source>
      <translation>{layer} : unité dédoublée</translation>
    </message>
    <message>
      <source>{layer}: unit back</source>
      <translation>{layer} : unité revenue</translation>
    </message>
    <message>
      <source>{layer}: weight set to {value}</source>
      <translation>{layer} : poids mis à {value}</translation>
    </message>
    <message>
      <source>{layer}: bias set to {value}</source>
      <translation>{layer} : biais mis à {value}</translation>
    </message>
    <message>
      <source>network moved by hand</source>
      <translation>le réseau déplacé à la main</translation>
    </message>
    <message>
      <source>weights of {file}</source>
      <translation>poids de {file}</translation>
    </message>
    <message>
      <source>optimizer: {optimizer}</source>
      <translation>optimiseur : {optimizer}</translation>
    </message>
    <message>
      <source>learning rate {learning_rate}</source>
      <translation>taux d'apprentissage {learning_rate}</translation>
    </message>
    <message>
      <source>schedule: {learning_rate_schedule}</source>
      <translation>programme : {learning_rate_schedule}</translation>
    </message>
    <message>
      <source>loss: {loss}</source>
      <translation>perte : {loss}</translation>
    </message>
    <message>
      <source>data: {data}</source>
      <translation>données : {data}</translation>
    </message>
    <message>
      <source>test share {test}</source>
      <translation>part de test {test}</translation>
    </message>
    <message>
      <source>data seed {seed}</source>
      <translation>graine des données {seed}</translation>
    </message>
    <message>
      <source>pattern drawn</source>
      <translation>motif dessiné</translation>
    </message>
    <message>
      <source>pattern moved</source>
      <translation>motif déplacé</translation>
    </message>
    <message>
      <source>pattern wants something else</source>
      <translation>motif veut autre chose</translation>
    </message>
    <message>
      <source>pattern deleted</source>
      <translation>motif supprimé</translation>
    </message>
    <message>
      <source>batch size {batch_size}</source>
      <translation>taille des lots {batch_size}</translation>
    </message>
    <message>
      <source>shuffling: {shuffle}</source>
      <translation>mélange : {shuffle}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>restart</source>
      <translation>le recommencement</translation>
    </message>
    <message>
      <source>random starts: {replicas}</source>
      <translation>départs aléatoires : {replicas}</translation>
    </message>
    <message>
      <source>random start {replica} alone</source>
      <translation>départ aléatoire {replica} seul</translation>
    </message>
    <message>
      <source>full</source>
      <translation>entier</translation>
    </message>
    <message>
      <source>on</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>off</source>
      <translation>non</translation>
    </message>
    <message>
      <source>penalty on biases: {penalty}</source>
      <translation>pénalité sur les biais : {penalty}</translation>
    </message>
    <message>
      <source>penalty on weights: {penalty}</source>
      <translation>pénalité sur les poids : {penalty}</translation>
    </message>
    <message>
      <source>by default</source>
      <translation>par défaut</translation>
    </message>
    <message>
      <source>all alike</source>
      <translation>tous pareils</translation>
    </message>
    <message>
      <source>three alike</source>
      <translation>trois pareils</translation>
    </message>
    <message>
      <source>two alike</source>
      <translation>deux pareils</translation>
    </message>
    <message>
      <source>two pairs</source>
      <translation>deux paires</translation>
    </message>
    <message>
      <source>some alike</source>
      <translation>certains pareils</translation>
    </message>
    <message>
      <source>output off</source>
      <translation>sortie éteinte</translation>
    </message>
    <message>
      <source>on the plateau {plateau} since step {entered}</source>
      <translation>sur le plateau {plateau} depuis le pas {entered}</translation>
    </message>
    <message>
      <source>on the plateau {plateau} from step {entered} to {left}</source>
      <translation>sur le plateau {plateau} du pas {entered} au pas {left}</translation>
    </message>
    <message>
      <source>{curve}: not recorded</source>
      <translation>{curve} : non enregistrée</translation>
    </message>
    <message>
      <source>test</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>test</translation>
    </message>
    <message>
      <source>step</source>
      <translation>pas</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitude</translation>
    </message>
    <message>
      <source>gradient {layer}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>gradient {layer}</translation>
    </message>
    <message>
      <source>least gradient {layer}</source>
      <translation>plus faible gradient {layer}</translation>
    </message>
    <message>
      <source>The values under the cursor, or the last ones; arrow keys move the cursor</source>
      <translation>Les valeurs sous le curseur, ou les dernières ; les flèches déplacent le curseur</translation>
    </message>
    <message>
      <source>log</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>log</translation>
    </message>
    <message>
      <source>Logarithmic scale of the loss</source>
      <translation>Échelle logarithmique de la perte</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linéaire</translation>
    </message>
    <message>
      <source>Linear scale of the loss</source>
      <translation>Échelle linéaire de la perte</translation>
    </message>
    <message>
      <source>Loss and other curves over the steps</source>
      <translation>Perte et autres courbes au fil des pas</translation>
    </message>
    <message>
      <source>No curves yet.</source>
      <translation>Pas encore de courbes.</translation>
    </message>
    <message>
      <source>Loss {first} at step {start}, {last} at step {end}; accuracy {share}.</source>
      <translation>Perte {first} au pas {start}, {last} au pas {end} ; exactitude {share}.</translation>
    </message>
    <message>
      <source>On display is step {step}, in the past: loss {loss}, accuracy {share}.</source>
      <translation>Affiché : le pas {step}, dans le passé : perte {loss}, exactitude {share}.</translation>
    </message>
    <message>
      <source>On the test part, loss {last}; accuracy {share}.</source>
      <translation>Sur la part de test, perte {last} ; exactitude {share}.</translation>
    </message>
    <message>
      <source>The loss stands on the plateau {plateau}.</source>
      <translation>La perte reste sur le plateau {plateau}.</translation>
    </message>
    <message>
      <source>Plateaus: {names}.</source>
      <translation>Plateaux : {names}.</translation>
    </message>
    <message>
      <source>Dead units: {fates}.</source>
      <translation>Unités mortes : {fates}.</translation>
    </message>
    <message>
      <source>It stood {stays}.</source>
      <translation>Elle est restée {stays}.</translation>
    </message>
    <message>
      <source>Edits, with their steps: {edits}.</source>
      <translation>Modifications, avec leurs pas : {edits}.</translation>
    </message>
    <message>
      <source>Learning rate {rate}.</source>
      <translation>Taux d'apprentissage {rate}.</translation>
    </message>
    <message>
      <source>Gradient norms: {norms}.</source>
      <translation>Normes du gradient : {norms}.</translation>
    </message>
    <message>
      <source>Of {count} layers, {layer} has the least, {norm}.</source>
      <translation>De {count} couches, {layer} a la plus faible, {norm}.</translation>
    </message>
  </context>
  <context>
    <name>Cut</name>
    <message>
      <source>others at their mean</source>
      <translation>les autres à leur moyenne</translation>
    </message>
    <message>
      <source>others as in {0}</source>
      <translation>les autres comme dans {0}</translation>
    </message>
  </context>
  <context>
    <name>DataChooser</name>
    <message>
      <source>Choose from all gates, functions of bits, clouds of points and files</source>
      <translation>Choisir parmi toutes les portes, fonctions de bits, nuages de points et fichiers</translation>
    </message>
    <message>
      <source>More data…</source>
      <translation>Autres données…</translation>
    </message>
    <message>
      <source>More data</source>
      <translation>Autres données</translation>
    </message>
  </context>
  <context>
    <name>DataDialog</name>
    <message>
      <source>Data from a file</source>
      <translation>Données d'un fichier</translation>
    </message>
    <message>
      <source>Test &amp;share</source>
      <translation>&amp;Part de test</translation>
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen at random</source>
      <translation>La part des motifs que l'entraînement ne voit jamais, choisie au hasard</translation>
    </message>
    <message>
      <source>&amp;Use these data</source>
      <translation>&amp;Utiliser ces données</translation>
    </message>
    <message>
      <source>1 input</source>
      <translation>1 entrée</translation>
    </message>
    <message>
      <source>{count} inputs</source>
      <translation>{count} entrées</translation>
    </message>
    <message>
      <source>1 output</source>
      <translation>1 sortie</translation>
    </message>
    <message>
      <source>{count} outputs</source>
      <translation>{count} sorties</translation>
    </message>
    <message>
      <source>1 pattern</source>
      <translation>1 motif</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} motifs</translation>
    </message>
    <message>
      <source>1 of them for the test</source>
      <translation>1 d'entre eux pour le test</translation>
    </message>
    <message>
      <source>{count} of them for the test</source>
      <translation>{count} d'entre eux pour le test</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 ligne</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <translation>{count} lignes</translation>
    </message>
  </context>
  <context>
    <name>DataFiles</name>
    <message>
      <source>Open data</source>
      <translation>Ouvrir des données</translation>
    </message>
    <message>
      <source>Data (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</source>
      <translation>Données (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
  </context>
  <context>
    <name>DataHint</name>
    <message>
      <source>What suits these data</source>
      <translation>Ce qui convient à ces données</translation>
    </message>
    <message>
      <source>Use both</source>
      <translation>Prendre les deux</translation>
    </message>
    <message>
      <source>Take the output and the loss that suit these data</source>
      <translation>Prendre la sortie et la perte qui conviennent à ces données</translation>
    </message>
    <message>
      <source>Take {activation} as the output and {loss} as the loss</source>
      <translation>Prendre {activation} pour la sortie et {loss} pour la perte</translation>
    </message>
  </context>
  <context>
    <name>DataPanel</name>
    <message>
      <source>Training data</source>
      <translation>Données d'entraînement</translation>
    </message>
    <message>
      <source>What the network is trained on</source>
      <translation>Sur quoi le réseau s'entraîne</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Train on {gate}: {table}</source>
      <translation>S'entraîner sur {gate} : {table}</translation>
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
      <translation>Combien de bits entrent : pour le XOR bit à bit, dans chacun des deux mots</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>1, words</source>
      <translation>1, des mots</translation>
    </message>
    <message>
      <source>How many rows a matrix has: with more than one, sample and batch count pairs of matrices, and each row is a pattern</source>
      <translation>Combien de lignes a une matrice : s'il y en a plusieurs, l'échantillon et le lot comptent des paires de matrices, et chaque ligne est un motif</translation>
    </message>
    <message>
      <source>E&amp;ncoding</source>
      <translation>C&amp;odage</translation>
    </message>
    <message>
      <source>How the bits are numbers: as they are, or each beside its opposite if paired</source>
      <translation>Comment les bits sont des nombres : tels quels, ou chacun à côté de son contraire</translation>
    </message>
    <message>
      <source>&amp;Outputs</source>
      <translation>&amp;Sorties</translation>
    </message>
    <message>
      <source>One output for true, or one for false and one for true: the larger counts</source>
      <translation>Une sortie pour vrai, ou une pour faux et une pour vrai : la plus grande compte</translation>
    </message>
    <message>
      <source>Sam&amp;ple</source>
      <translation>Échanti&amp;llon</translation>
    </message>
    <message>
      <source>How many patterns are drawn at random, once, or all as they are</source>
      <translation>Combien de motifs sont tirés au hasard, une fois, ou tous tels quels</translation>
    </message>
    <message>
      <source>No&amp;ise</source>
      <translation>&amp;Bruit</translation>
    </message>
    <message>
      <source>D&amp;ata seed</source>
      <translation>Gr&amp;aine</translation>
    </message>
    <message>
      <source>Decides which patterns and which noise are drawn, and what is kept for a test</source>
      <translation>Décide quels motifs et quel bruit sont tirés, et ce qui est gardé pour un test</translation>
    </message>
    <message>
      <source>New data seed</source>
      <translation>Nouvelle graine des données</translation>
    </message>
    <message>
      <source>Draw the patterns and the noise anew</source>
      <translation>Tirer à nouveau les motifs et le bruit</translation>
    </message>
    <message>
      <source>Test share</source>
      <translation>Part de test</translation>
    </message>
    <message>
      <source>The part of the patterns that training never sees, chosen by the data seed</source>
      <translation>La part des motifs que l'entraînement ne voit jamais, choisie par la graine des données</translation>
    </message>
    <message>
      <source>all four</source>
      <translation>les quatre</translation>
    </message>
    <message>
      <source>all {count}</source>
      <translation>les {count}</translation>
    </message>
    <message>
      <source>Nothing is chosen: no part is for the test</source>
      <translation>Rien n'est choisi : aucune part n'est pour le test</translation>
    </message>
    <message>
      <source>Nothing is drawn: there is neither a sample nor noise</source>
      <translation>Rien n'est tiré : il n'y a ni échantillon ni bruit</translation>
    </message>
  </context>
  <context>
    <name>DataSheet</name>
    <message>
      <source>All data</source>
      <translation>Toutes les données</translation>
    </message>
    <message>
      <source>Own file…</source>
      <translation>Fichier à soi…</translation>
    </message>
    <message>
      <source>Tables (CSV), arrays (NPZ, NPY) and pictures (IDX)</source>
      <translation>Tables (CSV), tableaux (NPZ, NPY) et images (IDX)</translation>
    </message>
  </context>
  <context>
    <name>DecisionCanvas</name>
    <message>
      <source>Decision map</source>
      <translation>Carte de décision</translation>
    </message>
    <message>
      <source>no map yet</source>
      <translation>pas encore de carte</translation>
    </message>
  </context>
  <context>
    <name>DecisionView</name>
    <message>
      <source>largest output</source>
      <translation>plus grande sortie</translation>
    </message>
    <message>
      <source>class</source>
      <translation>classe</translation>
    </message>
    <message>
      <source>Move with the mouse or the arrow keys</source>
      <translation>Déplacer à la souris ou avec les flèches</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Let it want {0}</source>
      <translation>Lui faire vouloir {0}</translation>
    </message>
    <message>
      <source>{0} · want {1}</source>
      <translation>{0} · veut {1}</translation>
    </message>
    <message>
      <source>class {0}: {1}</source>
      <translation>classe {0} : {1}</translation>
    </message>
    <message>
      <source>Output on the map</source>
      <translation>Sortie sur la carte</translation>
    </message>
    <message>
      <source>Which output the colours show</source>
      <translation>Quelle sortie montrent les couleurs</translation>
    </message>
    <message>
      <source>No decision map yet.</source>
      <translation>Pas encore de carte de décision.</translation>
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation>{0} motifs sur {1} dessinés</translation>
    </message>
    <message>
      <source>a slice: {0}</source>
      <translation>une tranche : {0}</translation>
    </message>
    <message>
      <source>faint: patterns beside it</source>
      <translation>pâles : motifs à côté d'elle</translation>
    </message>
    <message>
      <source>one input: nothing changes upwards</source>
      <translation>une entrée : rien ne change vers le haut</translation>
    </message>
    <message>
      <source>{0} = 1 − {1}, {2} = 1 − {3}</source>
      <translation>{0} = 1 − {1}, {2} = 1 − {3}</translation>
    </message>
    <message>
      <source>no boundary here: no output is a finite number</source>
      <translation>pas de frontière ici : aucune sortie n'est un nombre fini</translation>
    </message>
    <message>
      <source>no boundary here: {0} is the largest everywhere</source>
      <translation>pas de frontière ici : {0} est partout la plus grande</translation>
    </message>
    <message>
      <source>no boundary here: nowhere is another output larger</source>
      <translation>pas de frontière ici : nulle part une autre sortie n'est plus grande</translation>
    </message>
    <message>
      <source>no boundary here: everywhere above {0}</source>
      <translation>pas de frontière ici : partout au-dessus de {0}</translation>
    </message>
    <message>
      <source>no boundary here: everywhere below {0}</source>
      <translation>pas de frontière ici : partout au-dessous de {0}</translation>
    </message>
    <message>
      <source>no boundary here: {0} everywhere</source>
      <translation>pas de frontière ici : {0} partout</translation>
    </message>
    <message>
      <source>no boundary here: nowhere above {0}</source>
      <translation>pas de frontière ici : nulle part au-dessus de {0}</translation>
    </message>
    <message>
      <source>{0} at {1} · wants {2} · {3} of {4} patterns</source>
      <translation>{0} en {1} · veut {2} · {3} motifs sur {4}</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} et {1}</translation>
    </message>
    <message>
      <source>Decision map of {0} over {1}.</source>
      <translation>Carte de décision de {0} sur {1}.</translation>
    </message>
    <message>
      <source>On the boundary the two largest outputs are equal.</source>
      <translation>Sur la frontière, les deux plus grandes sorties sont égales.</translation>
    </message>
    <message>
      <source>On the boundary the output is {0}.</source>
      <translation>Sur la frontière, la sortie est {0}.</translation>
    </message>
    <message>
      <source>Read: {0}.</source>
      <translation>Lu : {0}.</translation>
    </message>
    <message>
      <source>Class {0}: {1} patterns.</source>
      <translation>Classe {0} : {1} motifs.</translation>
    </message>
    <message>
      <source>Class {0}: {1}.</source>
      <translation>Classe {0} : {1}.</translation>
    </message>
    <message>
      <source>{0} wrong.</source>
      <translation>{0} faux.</translation>
    </message>
    <message>
      <source>Wrong: {0} gets class {1}, want {2}.</source>
      <translation>Faux : {0} reçoit la classe {1}, veut {2}.</translation>
    </message>
    <message>
      <source>{0} patterns on the blue side, {1} others, {2} wrong.</source>
      <translation>{0} motifs du côté bleu, {1} autres, {2} faux.</translation>
    </message>
    <message>
      <source>{0} above {1}: {2}.</source>
      <translation>{0} au-dessus de {1} : {2}.</translation>
    </message>
    <message>
      <source>{0} not above {1}: {2}.</source>
      <translation>{0} pas au-dessus de {1} : {2}.</translation>
    </message>
    <message>
      <source>Wrong: {0} gives {1}, want {2}.</source>
      <translation>Faux : {0} donne {1}, veut {2}.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Not written</source>
      <translation>Non écrit</translation>
    </message>
    <message>
      <source>Not compared</source>
      <translation>Non comparé</translation>
    </message>
    <message>
      <source>Taking {name}: {count} patterns</source>
      <translation>On prend {name} : {count} motifs</translation>
    </message>
    <message>
      <source>A branch begins at step {0}; undo returns to the one before</source>
      <translation>Une branche commence au pas {0} ; annuler ramène à celle d'avant</translation>
    </message>
    <message>
      <source>At step {0}: the weights are those of {1}; the output moved by {2}</source>
      <translation>Au pas {0} : les poids sont ceux de {1} ; la sortie a bougé de {2}</translation>
    </message>
    <message>
      <source>From step {0} on another engine takes the steps: this one cannot</source>
      <translation>À partir du pas {0} un autre moteur fait les pas : celui-ci ne le peut pas</translation>
    </message>
    <message>
      <source>At step {0}: the output moved by {1}</source>
      <translation>Au pas {0} : la sortie a bougé de {1}</translation>
    </message>
    <message>
      <source>At step {0}: the output moved by {1}; the twins' incoming weights differ by ±{2} %</source>
      <translation>Au pas {0} : la sortie a bougé de {1} ; les poids d'entrée des jumelles diffèrent de ±{2} %</translation>
    </message>
  </context>
  <context>
    <name>Docks</name>
    <message>
      <source>Panels that share a place</source>
      <translation>Panneaux qui partagent une place</translation>
    </message>
  </context>
  <context>
    <name>DoctorView</name>
    <message>
      <source>Solved</source>
      <translation>Résolu</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>Lent</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Bloqué</translation>
    </message>
    <message>
      <source>Unstable</source>
      <translation>Instable</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>Divergé</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>numbers became too large</source>
      <translation>des nombres sont devenus trop grands</translation>
    </message>
    <message>
      <source>the output and the loss do not fit together</source>
      <translation>la sortie et la perte ne vont pas ensemble</translation>
    </message>
    <message>
      <source>the output cannot reach its targets</source>
      <translation>la sortie ne peut pas atteindre ses cibles</translation>
    </message>
    <message>
      <source>the output passes no gradient</source>
      <translation>la sortie ne transmet aucun gradient</translation>
    </message>
    <message>
      <source>the data contradict themselves</source>
      <translation>les données se contredisent</translation>
    </message>
    <message>
      <source>the network is one straight cut</source>
      <translation>le réseau n'est qu'une coupe droite</translation>
    </message>
    <message>
      <source>one unit cuts the plane only once</source>
      <translation>une unité ne coupe le plan qu'une fois</translation>
    </message>
    <message>
      <source>inputs that differ get the same answer</source>
      <translation>des entrées différentes reçoivent la même réponse</translation>
    </message>
    <message>
      <source>the units are all alike</source>
      <translation>les unités sont toutes pareilles</translation>
    </message>
    <message>
      <source>the difference between the inputs dies away on its way</source>
      <translation>la différence entre les entrées se perd en chemin</translation>
    </message>
    <message>
      <source>the learning rate may be too high</source>
      <translation>le taux d'apprentissage est peut-être trop grand</translation>
    </message>
    <message>
      <source>the learning rate is low</source>
      <translation>le taux d'apprentissage est petit</translation>
    </message>
    <message>
      <source>units are off for every input</source>
      <translation>des unités sont éteintes pour toute entrée</translation>
    </message>
    <message>
      <source>units are saturated for every input</source>
      <translation>des unités sont saturées pour toute entrée</translation>
    </message>
    <message>
      <source>units say the same</source>
      <translation>des unités disent la même chose</translation>
    </message>
    <message>
      <source>hardly any gradient arrives</source>
      <translation>il n'arrive presque aucun gradient</translation>
    </message>
    <message>
      <source>the gradient grows on its way back</source>
      <translation>le gradient croît en revenant</translation>
    </message>
    <message>
      <source>few units are alive at the start</source>
      <translation>peu d'unités vivent au départ</translation>
    </message>
    <message>
      <source>it stands on a saddle</source>
      <translation>il est sur un col</translation>
    </message>
    <message>
      <source>it stands in a local minimum</source>
      <translation>il est dans un minimum local</translation>
    </message>
    <message>
      <source>the loss is flat here</source>
      <translation>la perte est plate ici</translation>
    </message>
    <message>
      <source>some patterns are on their wrong side</source>
      <translation>des motifs sont du mauvais côté</translation>
    </message>
    <message>
      <source>{0} off for every input</source>
      <translation>{0} : éteint pour toute entrée</translation>
    </message>
    <message>
      <source>off for every input, since step: {0}</source>
      <translation>éteint pour toute entrée, depuis le pas : {0}</translation>
    </message>
    <message>
      <source>two inputs look the same to this network</source>
      <translation>deux entrées se ressemblent pour ce réseau</translation>
    </message>
    <message>
      <source>three inputs look the same to this network</source>
      <translation>trois entrées se ressemblent pour ce réseau</translation>
    </message>
    <message>
      <source>four inputs look the same to this network</source>
      <translation>quatre entrées se ressemblent pour ce réseau</translation>
    </message>
    <message>
      <source>{0} inputs look the same to this network</source>
      <translation>{0} entrées se ressemblent pour ce réseau</translation>
    </message>
    <message>
      <source>gradient {0}</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>gradient {0}</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>pas {0}</translation>
    </message>
    <message>
      <source>Revive {unit}</source>
      <translation>Ranimer {unit}</translation>
    </message>
    <message>
      <source>Revive {units}</source>
      <translation>Ranimer {units}</translation>
    </message>
    <message>
      <source>Wake {unit}: bias {value}</source>
      <translation>Réveiller {unit} : biais {value}</translation>
    </message>
    <message>
      <source>{layer}: {activation}</source>
      <translation>{layer}: {activation}</translation>
    </message>
    <message>
      <source>{layer}: one unit more</source>
      <translation>{layer} : une unité de plus</translation>
    </message>
    <message>
      <source>{layer}: {count} units more</source>
      <translation>{layer} : {count} unités de plus</translation>
    </message>
    <message>
      <source>A hidden layer</source>
      <translation>Une couche cachée</translation>
    </message>
    <message>
      <source>Skip {source} → {layer}</source>
      <translation>Raccourci {source} → {layer}</translation>
    </message>
    <message>
      <source>Loss: {loss}</source>
      <translation>Perte : {loss}</translation>
    </message>
    <message>
      <source>{layer}: {activation}, {loss}</source>
      <translation>{layer}: {activation}, {loss}</translation>
    </message>
    <message>
      <source>Optimizer: {optimizer}</source>
      <translation>Optimiseur : {optimizer}</translation>
    </message>
    <message>
      <source>Rate {learning_rate}</source>
      <translation>Taux {learning_rate}</translation>
    </message>
    <message>
      <source>Schedule: {learning_rate_schedule}</source>
      <translation>Programme : {learning_rate_schedule}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>{layer}: start by {kernel_initializer}</source>
      <translation>{layer} : départ {kernel_initializer}</translation>
    </message>
    <message>
      <source>{layer}: random biases</source>
      <translation>{layer} : biais aléatoires</translation>
    </message>
    <message>
      <source>Encoding {encoding}</source>
      <translation>Codage {encoding}</translation>
    </message>
    <message>
      <source>Other start</source>
      <translation>Autre départ</translation>
    </message>
    <message>
      <source>Restart, rate {learning_rate}</source>
      <translation>Recommencer, taux {learning_rate}</translation>
    </message>
    <message>
      <source>Restart with {optimizer}</source>
      <translation>Recommencer avec {optimizer}</translation>
    </message>
    <message>
      <source>Continue as it is</source>
      <translation>Continuer tel quel</translation>
    </message>
    <message>
      <source>to be tried</source>
      <translation>à essayer</translation>
    </message>
    <message>
      <source>cannot be done here</source>
      <translation>impossible ici</translation>
    </message>
    <message>
      <source>here:</source>
      <translation>ici :</translation>
    </message>
    <message>
      <source>alike:</source>
      <translation>semblables :</translation>
    </message>
    <message>
      <source>new starts:</source>
      <translation>nouveaux départs :</translation>
    </message>
    <message>
      <source>{0} of {1} ({2})</source>
      <translation>{0} sur {1} ({2})</translation>
    </message>
    <message>
      <source>here: {0} of {1}</source>
      <translation>ici : {0} sur {1}</translation>
    </message>
    <message>
      <source>here: not within {0} steps</source>
      <translation>ici : pas en {0} pas</translation>
    </message>
    <message>
      <source>here: solved</source>
      <translation>ici : résolu</translation>
    </message>
    <message>
      <source>here: solved after {0} steps</source>
      <translation>ici : résolu après {0} pas</translation>
    </message>
    <message>
      <source>here: {0}</source>
      <translation>ici : {0}</translation>
    </message>
    <message>
      <source>It is to be tried.</source>
      <translation>Il reste à l'essayer.</translation>
    </message>
    <message>
      <source>More tries are under way.</source>
      <translation>D'autres essais sont en cours.</translation>
    </message>
    <message>
      <source>Other random starts would not differ.</source>
      <translation>D'autres départs aléatoires ne différeraient pas.</translation>
    </message>
    <message>
      <source>Tried at step {0}.</source>
      <translation>Essayé au pas {0}.</translation>
    </message>
    <message>
      <source>The remedies are about to be tried.</source>
      <translation>Les remèdes vont être essayés.</translation>
    </message>
    <message>
      <source>Each remedy is being tried, on step {0}: {1} % done.</source>
      <translation>Chaque remède est à l'essai, au pas {0} : {1} % faits.</translation>
    </message>
    <message>
      <source>Tried on step {0}, each for {1} steps.</source>
      <translation>Essayé au pas {0}, chacun pendant {1} pas.</translation>
    </message>
    <message>
      <source>Alike: {0} of {1} random starts stand where this run does.</source>
      <translation>Semblables : {0} départs aléatoires sur {1} en sont au même point.</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translation>Docteur</translation>
    </message>
    <message>
      <source>Change nothing and train on</source>
      <translation>Ne rien changer et continuer l'entraînement</translation>
    </message>
    <message>
      <source>Remedy: {0}</source>
      <translation>Remède : {0}</translation>
    </message>
    <message>
      <source>The doctor has not looked yet.</source>
      <translation>Le docteur n'a pas encore regardé.</translation>
    </message>
    <message>
      <source>What may help: {0}.</source>
      <translation>Ce qui peut aider : {0}.</translation>
    </message>
    <message>
      <source>also: {0}</source>
      <translation>aussi : {0}</translation>
    </message>
    <message>
      <source>also: {0}; {1} more</source>
      <translation>aussi : {0} ; {1} de plus</translation>
    </message>
  </context>
  <context>
    <name>Dots</name>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Étape {0} sur {1}</translation>
    </message>
  </context>
  <context>
    <name>Drawing</name>
    <message>
      <source>drag to read the output · dots: the colour that is wanted · × wrong</source>
      <translation>tirez pour lire la sortie · points : la couleur voulue · × faux</translation>
    </message>
    <message>
      <source>click to draw a pattern; with the arrow keys and Enter, too</source>
      <translation>cliquez pour dessiner un motif ; aussi avec les flèches et Entrée</translation>
    </message>
    <message>
      <source>drag a pattern to another place; Enter takes it for the arrow keys</source>
      <translation>tirez un motif ailleurs ; Entrée le prend pour les flèches</translation>
    </message>
    <message>
      <source>click a pattern to delete it; equal ones go together</source>
      <translation>cliquez un motif pour le supprimer ; les égaux partent ensemble</translation>
    </message>
    <message>
      <source>drag to read the output · dots: the class that is wanted · ring: wrong</source>
      <translation>tirez pour lire la sortie · points : la classe voulue · anneau : faux</translation>
    </message>
    <message>
      <source>{0} · will want {1}</source>
      <translation>{0} · voudra {1}</translation>
    </message>
    <message>
      <source>{0} inputs: a place on the map is no pattern, so none can be drawn</source>
      <translation>{0} entrées : un lieu de la carte n'est pas un motif, on n'en peut donc pas dessiner</translation>
    </message>
    <message>
      <source>Targets of several numbers of any size cannot be chosen here</source>
      <translation>Des cibles de plusieurs nombres quelconques ne peuvent pas être choisies ici</translation>
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>The compiled engine is ready: Restart takes it</source>
      <translation>Le moteur compilé est prêt : Recommencer le prend</translation>
    </message>
    <message>
      <source>The compiled engine could not be made ready; NumPy takes the steps</source>
      <translation>Le moteur compilé n'a pas pu être préparé ; NumPy fait les pas</translation>
    </message>
    <message>
      <source>compiled</source>
      <translation>compilé</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Engine: {0}</source>
      <translation>Moteur : {0}</translation>
    </message>
    <message>
      <source>{0} · getting the compiled one ready…</source>
      <translation>{0} · préparation du moteur compilé…</translation>
    </message>
    <message>
      <source>The engine that takes the steps. A run keeps it; Restart and opening choose it by the network's shape.</source>
      <translation>Le moteur qui fait les pas. Un entraînement le garde ; Recommencer et ouvrir le choisissent d'après la forme du réseau.</translation>
    </message>
  </context>
  <context>
    <name>ExperimentPicker</name>
    <message>
      <source>Experiment</source>
      <translation>Expérience</translation>
    </message>
    <message>
      <source>changed since it was opened or saved</source>
      <translation>changé depuis l'ouverture ou l'enregistrement</translation>
    </message>
    <message>
      <source>Open another experiment</source>
      <translation>Ouvrir une autre expérience</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Export a picture</source>
      <translation>Exporter une image</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>Ce que montre l'image</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Sorte de fichier</translation>
    </message>
    <message>
      <source>Resolution of the picture</source>
      <translation>Résolution de l'image</translation>
    </message>
    <message>
      <source>{0} (hidden)</source>
      <translation>{0} (caché)</translation>
    </message>
    <message>
      <source>PNG: pixels</source>
      <translation>PNG : pixels</translation>
    </message>
    <message>
      <source>SVG: lines and words, sharp at any size</source>
      <translation>SVG : traits et mots, nets à toute taille</translation>
    </message>
    <message>
      <source>PDF: lines and words, for print</source>
      <translation>PDF : traits et mots, pour l'impression</translation>
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation>1×, comme à l'écran</translation>
    </message>
    <message>
      <source>2×, sharp in print</source>
      <translation>2×, net à l'impression</translation>
    </message>
    <message>
      <source>&amp;Picture of</source>
      <translation>&amp;Image de</translation>
    </message>
    <message>
      <source>&amp;Kind of file</source>
      <translation>&amp;Sorte de fichier</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>&amp;Résolution</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>a page of {0} × {1} cm</source>
      <translation>une page de {0} × {1} cm</translation>
    </message>
    <message>
      <source>{0} × {1} pixels</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{0} × {1} pixels</translation>
    </message>
    <message>
      <source>: too large for memory</source>
      <translation>: trop grand pour la mémoire</translation>
    </message>
  </context>
  <context>
    <name>FileQuestions</name>
    <message>
      <source>Open an experiment</source>
      <translation>Ouvrir une expérience</translation>
    </message>
    <message>
      <source>Sessions, experiments, scripts, pictures and weights ({0})</source>
      <translation>Sessions, expériences, scripts, images et poids ({0})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>Enregistrer la session</translation>
    </message>
    <message>
      <source>Sessions (*.xorviz)</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Sessions (*.xorviz)</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Changements non enregistrés</translation>
    </message>
    <message>
      <source>“{0}” has changes that no file holds.</source>
      <translation>« {0} » a des changements qu'aucun fichier ne contient.</translation>
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz (process {1}).</source>
      <translation>« {0} » est ouvert dans une autre fenêtre de xorviz (processus {1}).</translation>
    </message>
    <message>
      <source>“{0}” is open in other windows of xorviz (processes {1}).</source>
      <translation>« {0} » est ouvert dans d'autres fenêtres de xorviz (processus {1}).</translation>
    </message>
    <message>
      <source>As a &amp;copy</source>
      <translation>Comme &amp;copie</translation>
    </message>
    <message>
      <source>&amp;Open anyway</source>
      <translation>&amp;Ouvrir quand même</translation>
    </message>
    <message>
      <source>&amp;Keep it open</source>
      <translation>&amp;Le laisser ouvert</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Open twice</source>
      <translation>Ouvert deux fois</translation>
    </message>
    <message>
      <source>Where both save, the later one is asked first. A copy is saved to a file of its own.</source>
      <translation>Si les deux enregistrent, on demande au dernier. Une copie s'enregistre dans son propre fichier.</translation>
    </message>
    <message>
      <source>“{0}” was changed by another window or program since it was opened or saved here.</source>
      <translation>« {0} » a été changé par une autre fenêtre ou un autre programme depuis qu'il a été ouvert ou enregistré ici.</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
      <source>&amp;Overwrite it</source>
      <translation>&amp;L'écraser</translation>
    </message>
    <message>
      <source>Changed meanwhile</source>
      <translation>Changé entre-temps</translation>
    </message>
    <message>
      <source>Overwritten, what the other has saved there is lost.</source>
      <translation>S'il est écrasé, ce que l'autre y a enregistré est perdu.</translation>
    </message>
    <message>
      <source>{0} copy</source>
      <translation>{0} copie</translation>
    </message>
    <message>
      <source>{0} copy {1}</source>
      <translation>{0} copie {1}</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>Not opened</source>
      <translation>Non ouvert</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>An experiment of your own.</source>
      <translation>Une expérience à vous.</translation>
    </message>
    <message>
      <source>Saved {0} at step {1}</source>
      <translation>{0} enregistré au pas {1}</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Non enregistré</translation>
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <source>Fold the other findings away</source>
      <translation>Replier les autres constats</translation>
    </message>
    <message>
      <source>Show the other findings</source>
      <translation>Montrer les autres constats</translation>
    </message>
  </context>
  <context>
    <name>GradientDialog</name>
    <message>
      <source>Check of the gradient</source>
      <translation>Vérification du gradient</translation>
    </message>
    <message>
      <source>Progress of the check</source>
      <translation>Avancement de la vérification</translation>
    </message>
    <message>
      <source>The gradient layer by layer</source>
      <translation>Le gradient couche par couche</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>Vérifier &amp;encore</translation>
    </message>
    <message>
      <source>Comparing the gradient with differences of the loss …</source>
      <translation>Le gradient est comparé à des différences de la perte …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>The check could not be made; the log has the details.</source>
      <translation>La vérification n'a pas pu être faite ; le journal a les détails.</translation>
    </message>
    <message>
      <source>At step {0} every weight stands at a kink, so that nothing can be compared.</source>
      <translation>Au pas {0} chaque poids est sur un pli, rien ne peut donc être comparé.</translation>
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss exactly.</source>
      <translation>Au pas {0} le gradient est juste : il concorde exactement avec les différences de la perte.</translation>
    </message>
    <message>
      <source>At step {0} the gradient is right: it agrees with differences of the loss to {1}.</source>
      <translation>Au pas {0} le gradient est juste : il concorde avec les différences de la perte à {1} près.</translation>
    </message>
    <message>
      <source>At step {0} the gradient does not agree: in layer “{1}” it is off by {2}. That is a defect of xorviz; please report it.</source>
      <translation>Au pas {0} le gradient ne concorde pas : dans la couche « {1} » il s'écarte de {2}. C'est un défaut de xorviz ; signalez-le.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <source>Weights compared</source>
      <translation>Poids comparés</translation>
    </message>
    <message>
      <source>At a kink</source>
      <translation>Sur un pli</translation>
    </message>
    <message>
      <source>Worst relative error</source>
      <translation>Pire erreur relative</translation>
    </message>
    <message>
      <source>Each weight and bias is moved up and down by 0.00001, and what the loss over the whole training set changes by is compared with the gradient by which training moves it. Of a larger layer {0} are drawn. A kink is a place where a slope jumps, as that of ReLU does at 0: where the move leads over one, the difference mixes two slopes and says nothing, so the weight is set aside.</source>
      <translation>Chaque poids et chaque biais est déplacé de 0.00001 vers le haut et vers le bas, et ce dont change la perte sur tout l'ensemble d'entraînement est comparé au gradient par lequel l'entraînement le déplace. Dans une couche plus grande, {0} sont tirés. Un pli est un endroit où une pente saute, comme celle de ReLU en 0 : là où le déplacement en traverse un, la différence mêle deux pentes et ne dit rien ; le poids est donc mis à part.</translation>
    </message>
  </context>
  <context>
    <name>Head</name>
    <message>
      <source>The doctor has not looked yet</source>
      <translation>Le docteur n'a pas encore regardé</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Copied the diagnostics: paste them where they are asked for</source>
      <translation>Diagnostic copié : collez-le là où on le demande</translation>
    </message>
    <message>
      <source>The log is in {0}</source>
      <translation>Le journal est dans {0}</translation>
    </message>
  </context>
  <context>
    <name>HiddenSpaceCanvas</name>
    <message>
      <source>Hidden space</source>
      <translation>Espace caché</translation>
    </message>
  </context>
  <context>
    <name>HiddenSpaceView</name>
    <message>
      <source>{0} more</source>
      <translation>{0} de plus</translation>
    </message>
    <message>
      <source>colour and name: the class</source>
      <translation>couleur et nom : la classe</translation>
    </message>
    <message>
      <source>colour: what {0} should be</source>
      <translation>couleur : ce que {0} devrait être</translation>
    </message>
    <message>
      <source>blue wants {0}</source>
      <translation>bleu veut {0}</translation>
    </message>
    <message>
      <source>orange wants {0}</source>
      <translation>orange veut {0}</translation>
    </message>
    <message>
      <source>Show where this layer sends the inputs</source>
      <translation>Montrer où cette couche envoie les entrées</translation>
    </message>
    <message>
      <source>Layer of the hidden space</source>
      <translation>Couche de l'espace caché</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>pas encore d'image</translation>
    </message>
    <message>
      <source>No hidden space yet.</source>
      <translation>Pas encore d'espace caché.</translation>
    </message>
    <message>
      <source>point at a mark</source>
      <translation>pointez une marque</translation>
    </message>
    <message>
      <source>principal axis {0} · {1}</source>
      <translation>axe principal {0} · {1}</translation>
    </message>
    <message>
      <source>No hidden layer: {0} cuts the space of the inputs itself.</source>
      <translation>Pas de couche cachée : {0} coupe l'espace des entrées lui-même.</translation>
    </message>
    <message>
      <source>Nothing to draw: what {0} makes of the inputs is no finite number.</source>
      <translation>Rien à dessiner : ce que {0} fait des entrées n'est pas un nombre fini.</translation>
    </message>
    <message>
      <source>{0} inputs → 1 point</source>
      <translation>{0} entrées → 1 point</translation>
    </message>
    <message>
      <source>{0} inputs → {1} points</source>
      <translation>{0} entrées → {1} points</translation>
    </message>
    <message>
      <source>split: two answers wanted</source>
      <translation>fendu : deux réponses voulues</translation>
    </message>
    <message>
      <source>{0} of {1} patterns drawn</source>
      <translation>{0} motifs sur {1} dessinés</translation>
    </message>
    <message>
      <source>dashed: the other units at their mean</source>
      <translation>tireté : les autres unités à leur moyenne</translation>
    </message>
    <message>
      <source>{0} is above {1} everywhere here</source>
      <translation>{0} est partout ici au-dessus de {1}</translation>
    </message>
    <message>
      <source>{0} is below {1} everywhere here</source>
      <translation>{0} est partout ici au-dessous de {1}</translation>
    </message>
    <message>
      <source>{0} are one point, and want {1}</source>
      <translation>{0} sont un seul point, et veulent {1}</translation>
    </message>
    <message>
      <source>{0} are one point · all want {1}</source>
      <translation>{0} sont un seul point · tous veulent {1}</translation>
    </message>
    <message>
      <source>{0} wants {1}</source>
      <translation>{0} veut {1}</translation>
    </message>
    <message>
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>faux</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} et {1}</translation>
    </message>
    <message>
      <source>Hidden space of {0} over {1}.</source>
      <translation>Espace caché de {0} sur {1}.</translation>
    </message>
    <message>
      <source>{0} patterns.</source>
      <translation>{0} motifs.</translation>
    </message>
    <message>
      <source>No two patterns lie on the same point.</source>
      <translation>Pas deux motifs sur le même point.</translation>
    </message>
    <message>
      <source>{0} lie on the same point.</source>
      <translation>{0} sont sur le même point.</translation>
    </message>
    <message>
      <source>{0} lie on the same point, and want different answers: {1}.</source>
      <translation>{0} sont sur le même point, et veulent des réponses différentes : {1}.</translation>
    </message>
    <message>
      <source>{0} more such groups.</source>
      <translation>{0} autres groupes de ce genre.</translation>
    </message>
    <message>
      <source>Where {0} is above {1}: {2}.</source>
      <translation>Là où {0} est au-dessus de {1} : {2}.</translation>
    </message>
    <message>
      <source>Where it is not: {2}.</source>
      <translation>Là où elle ne l'est pas : {2}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
  </context>
  <context>
    <name>InsertButton</name>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>Add a layer before {0}</source>
      <translation>Ajouter une couche avant {0}</translation>
    </message>
    <message>
      <source>Add a layer here, before {0}</source>
      <translation>Ajouter une couche ici, avant {0}</translation>
    </message>
    <message>
      <source>Before {0}</source>
      <translation>Avant {0}</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Not opened</source>
      <translation>Non ouvert</translation>
    </message>
  </context>
  <context>
    <name>LandscapeCanvas</name>
    <message>
      <source>Loss landscape</source>
      <translation>Paysage de la perte</translation>
    </message>
    <message>
      <source>computing the losses…</source>
      <translation>calcul des pertes…</translation>
    </message>
  </context>
  <context>
    <name>LandscapeView</name>
    <message>
      <source>drag the dot, or press arrow keys, to move the network · square: the start</source>
      <translation>tirez le point, ou les flèches, pour déplacer le réseau · carré : le départ</translation>
    </message>
    <message>
      <source>No landscape yet.</source>
      <translation>Pas encore de paysage.</translation>
    </message>
    <message>
      <source>two weights</source>
      <translation>deux poids</translation>
    </message>
    <message>
      <source>gradient × random</source>
      <translation>gradient × hasard</translation>
    </message>
    <message>
      <source>axes of the path</source>
      <translation>axes du chemin</translation>
    </message>
    <message>
      <source>bias of {0}</source>
      <translation>biais de {0}</translation>
    </message>
    <message>
      <source>{0} axis of the path: {1} % of it</source>
      <translation>{0} axe du chemin : {1} % de celui-ci</translation>
    </message>
    <message>
      <source>first</source>
      <translation>premier</translation>
    </message>
    <message>
      <source>second</source>
      <translation>deuxième</translation>
    </message>
    <message>
      <source>down the gradient of step {0}</source>
      <translation>en descendant le gradient du pas {0}</translation>
    </message>
    <message>
      <source>the gradient is 0: a random direction</source>
      <translation>le gradient est 0 : une direction au hasard</translation>
    </message>
    <message>
      <source>random direction {0}</source>
      <translation>direction aléatoire {0}</translation>
    </message>
    <message>
      <source>No landscape: the loss of so many weights and patterns, at about 1,000 places, would take too long to compute.</source>
      <translation>Pas de paysage : la perte de tant de poids et de motifs, en environ 1,000 lieux, serait trop longue à calculer.</translation>
    </message>
    <message>
      <source>The path of so many weights is not kept; choose two weights, or the gradient.</source>
      <translation>Le chemin de tant de poids n'est pas gardé ; choisissez deux poids, ou le gradient.</translation>
    </message>
    <message>
      <source>There is no path yet: the weights have not moved. Train some steps.</source>
      <translation>Il n'y a pas encore de chemin : les poids n'ont pas bougé. Faites quelques pas.</translation>
    </message>
    <message>
      <source>No landscape: the weights are too large for their loss to be drawn.</source>
      <translation>Pas de paysage : les poids sont trop grands pour qu'on en dessine la perte.</translation>
    </message>
    <message>
      <source>the path of so many weights is not kept</source>
      <translation>le chemin de tant de poids n'est pas gardé</translation>
    </message>
    <message>
      <source>path from step {0}</source>
      <translation>chemin depuis le pas {0}</translation>
    </message>
    <message>
      <source>path from step {0}, up to {1} off this plane</source>
      <translation>chemin depuis le pas {0}, jusqu'à {1} hors de ce plan</translation>
    </message>
    <message>
      <source>losses as at step {0}</source>
      <translation>pertes comme au pas {0}</translation>
    </message>
    <message>
      <source>hatched: no finite loss</source>
      <translation>hachuré : pas de perte finie</translation>
    </message>
    <message>
      <source>{0} · loss {1}</source>
      <translation>{0} · perte {1}</translation>
    </message>
    <message>
      <source>{0} · loss about {1}</source>
      <translation>{0} · perte environ {1}</translation>
    </message>
    <message>
      <source>Loss landscape. To the right: {0}. Upwards: {1}.</source>
      <translation>Paysage de la perte. Vers la droite : {0}. Vers le haut : {1}.</translation>
    </message>
    <message>
      <source>The network is at {0}.</source>
      <translation>Le réseau est en {0}.</translation>
    </message>
    <message>
      <source>The lowest loss here is {0}, at ({1}, {2}).</source>
      <translation>La plus basse perte ici est {0}, en ({1}, {2}).</translation>
    </message>
    <message>
      <source>Lines mark the floors of plateaus: {0}.</source>
      <translation>Des lignes marquent les planchers des plateaux : {0}.</translation>
    </message>
  </context>
  <context>
    <name>LayerControls</name>
    <message>
      <source>Activation of {0}</source>
      <translation>Activation de {0}</translation>
    </message>
    <message>
      <source>Remove a unit from {0}</source>
      <translation>Enlever une unité de {0}</translation>
    </message>
    <message>
      <source>Remove the last unit</source>
      <translation>Enlever la dernière unité</translation>
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation>Ajouter une unité à {0}</translation>
    </message>
    <message>
      <source>Add a unit</source>
      <translation>Ajouter une unité</translation>
    </message>
    <message>
      <source>Menu of layer {0}</source>
      <translation>Menu de la couche {0}</translation>
    </message>
    <message>
      <source>{0}: penalties, skip connections, add or remove a layer</source>
      <translation>{0} : pénalités, raccourcis, ajouter ou enlever une couche</translation>
    </message>
    <message numerus="yes">
      <source>%n unit(s)</source>
      <translation>
        <numerusform>%n unité</numerusform>
        <numerusform>%n unités</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>scale ±{0}</source>
      <translation>échelle ±{0}</translation>
    </message>
    <message>
      <source>blue positive · orange negative · scale ±{0}</source>
      <translation>bleu positif · orange négatif · échelle ±{0}</translation>
    </message>
    <message>
      <source>scale ½ ± ½</source>
      <translation>échelle ½ ± ½</translation>
    </message>
    <message>
      <source>blue above ½ · orange below ½ · scale ±½</source>
      <translation>bleu au-dessus de ½ · orange au-dessous · échelle ±½</translation>
    </message>
    <message>
      <source>{0}: weights, ±{1}</source>
      <translation>{0} : poids, ±{1}</translation>
    </message>
    <message>
      <source>widest line = {0}</source>
      <translation>ligne la plus large = {0}</translation>
    </message>
    <message>
      <source>{0}: ½ ± ½</source>
      <translation>{0} : ½ ± ½</translation>
    </message>
    <message>
      <source>passes no gradient</source>
      <translation>ne transmet pas de gradient</translation>
    </message>
    <message>
      <source>at most {0} lines for {1} weights</source>
      <translation>au plus {0} lignes pour {1} poids</translation>
    </message>
    <message>
      <source>all {0} weights as density, the strongest {1} as lines</source>
      <translation>les {0} poids en densité, les {1} plus forts en lignes</translation>
    </message>
    <message>
      <source>{0} of {1} weights as density, the strongest {2} as lines</source>
      <translation>{0} poids sur {1} en densité, les {2} plus forts en lignes</translation>
    </message>
  </context>
  <context>
    <name>LessonPage</name>
    <message>
      <source>Leave the lesson</source>
      <translation>Quitter la leçon</translation>
    </message>
    <message>
      <source>Leave the lesson; the experiment stays as it is</source>
      <translation>Quitter la leçon ; l'expérience reste comme elle est</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Montrez-moi</translation>
    </message>
    <message>
      <source>Let the lesson do it</source>
      <translation>Laisser faire la leçon</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suite</translation>
    </message>
    <message>
      <source>Check my answer</source>
      <translation>Vérifier ma réponse</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
      <source>Paused at step {0} of {1}; press Run to go on.</source>
      <translation>Suspendu au pas {0} sur {1} ; appuyez sur Lancer pour continuer.</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Mesure en cours…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminer</translation>
    </message>
  </context>
  <context>
    <name>Lessons</name>
    <message>
      <source>The lesson has locked this for now; leave it to go your own way.</source>
      <translation>La leçon a verrouillé cela pour l'instant ; quittez-la pour faire à votre guise.</translation>
    </message>
    <message>
      <source>You said {0}; measured: {1}.</source>
      <translation>Vous avez dit {0} ; mesuré : {1}.</translation>
    </message>
    <message>
      <source>Close! You said {0}; measured: {1}.</source>
      <translation>Presque ! Vous avez dit {0} ; mesuré : {1}.</translation>
    </message>
    <message>
      <source>Yes, as you said.</source>
      <translation>Oui, comme vous l'avez dit.</translation>
    </message>
    <message>
      <source>Not quite. Measured: {0}</source>
      <translation>Pas tout à fait. Mesuré : {0}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
  </context>
  <context>
    <name>ListPage</name>
    <message>
      <source>Lessons</source>
      <translation>Leçons</translation>
    </message>
    <message>
      <source>Short stories about one network each. Say what you expect, let it run, and see what was measured.</source>
      <translation>De courtes histoires, chacune sur un réseau. Dites ce que vous attendez, laissez faire, et voyez ce qui a été mesuré.</translation>
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
      <translation>entrée {name}</translation>
    </message>
    <message>
      <source>target {name}</source>
      <translation>cible {name}</translation>
    </message>
  </context>
  <context>
    <name>LossHistogram</name>
    <message>
      <source>Histogram of the losses</source>
      <translation>Histogramme des pertes</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>Expérience</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Zones mortes</translation>
    </message>
    <message>
      <source>Hidden space</source>
      <translation>Espace caché</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Doctor</source>
      <translation>Docteur</translation>
    </message>
    <message>
      <source>What to see</source>
      <translation>Ce qu'il y a à voir</translation>
    </message>
    <message>
      <source>Random starts</source>
      <translation>Départs aléatoires</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <source>Loss landscape</source>
      <translation>Paysage de la perte</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Leçon</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <source>&amp;Lessons</source>
      <translation>&amp;Leçons</translation>
    </message>
    <message>
      <source>Lesson: {0}</source>
      <translation>Leçon : {0}</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Presets</source>
      <translation>E&amp;xemples</translation>
    </message>
    <message>
      <source>Open: {0}</source>
      <translation>Ouvrir : {0}</translation>
    </message>
    <message>
      <source>Export one &amp;view as a picture</source>
      <translation>Exporter une &amp;vue en image</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;Copy a picture</source>
      <translation>Cop&amp;ier une image</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translation>En&amp;traînement</translation>
    </message>
    <message>
      <source>Sp&amp;eed</source>
      <translation>&amp;Vitesse</translation>
    </message>
    <message>
      <source>full</source>
      <translation>pleine</translation>
    </message>
    <message>
      <source>{0} steps a second</source>
      <translation>{0} pas par seconde</translation>
    </message>
    <message>
      <source>Speed: {0}</source>
      <translation>Vitesse : {0}</translation>
    </message>
    <message>
      <source>Ti&amp;me and branches</source>
      <translation>Te&amp;mps et branches</translation>
    </message>
    <message>
      <source>&amp;Memory for the past</source>
      <translation>Mé&amp;moire pour le passé</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>Mo&amp;ve the panel</source>
      <translation>Dé&amp;placer le panneau</translation>
    </message>
    <message>
      <source>Si&amp;ze of the panel</source>
      <translation>&amp;Taille du panneau</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>T&amp;hème</translation>
    </message>
  </context>
  <context>
    <name>MicroscopeBar</name>
    <message>
      <source>Microscope</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Microscope</translation>
    </message>
    <message>
      <source>The pattern that goes through the network</source>
      <translation>Le motif qui traverse le réseau</translation>
    </message>
    <message>
      <source>Pattern under the microscope</source>
      <translation>Motif sous le microscope</translation>
    </message>
    <message>
      <source>Half a step back (Left)</source>
      <translation>Un demi-pas en arrière (Gauche)</translation>
    </message>
    <message>
      <source>Half a step on (Right)</source>
      <translation>Un demi-pas en avant (Droite)</translation>
    </message>
    <message>
      <source>Take this step</source>
      <translation>Faire ce pas</translation>
    </message>
    <message>
      <source>Let the run take the step (Right, at its end)</source>
      <translation>Laisser faire le pas (Droite, à la fin)</translation>
    </message>
    <message>
      <source>Put the microscope away (Esc)</source>
      <translation>Ranger le microscope (Échap)</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Aller</translation>
    </message>
    <message>
      <source>Each weight times its input, summed, layer by layer</source>
      <translation>Chaque poids fois son entrée, additionnés, couche par couche</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>How far the answer is from what is wanted</source>
      <translation>De combien la réponse est loin de ce qui est voulu</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>What of the error goes back over each weight, layer by layer</source>
      <translation>Ce qui de l'erreur revient par chaque poids, couche par couche</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Mise à jour</translation>
    </message>
    <message>
      <source>The gradient of each weight, and what the optimizer makes of it</source>
      <translation>Le gradient de chaque poids, et ce que l'optimiseur en fait</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>Name of the branch</source>
      <translation>Nom de la branche</translation>
    </message>
  </context>
  <context>
    <name>Neighbours</name>
    <message>
      <source>“{0}” was changed by another window or program; Save will ask</source>
      <translation>« {0} » a été changé par une autre fenêtre ou un autre programme ; Enregistrer le demandera</translation>
    </message>
    <message>
      <source>“{0}” is open in another window of xorviz too (process {1})</source>
      <translation>« {0} » est aussi ouvert dans une autre fenêtre de xorviz (processus {1})</translation>
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
      <translation>{0} de l'activation de {1}</translation>
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation>Insérer une couche avant {0}</translation>
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation>Enlever la couche {0}</translation>
    </message>
    <message>
      <source>Skip connections</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <source>{0}: a layer reads at least one</source>
      <translation>{0} : une couche en lit au moins une</translation>
    </message>
    <message>
      <source>Microscope</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Microscope</translation>
    </message>
    <message>
      <source>One pattern through one step (Ctrl+M)</source>
      <translation>Un motif à travers un pas (Ctrl+M)</translation>
    </message>
    <message>
      <source>The run goes on. Pause it to look at one step.</source>
      <translation>L'entraînement continue. Suspendez-le pour regarder un pas.</translation>
    </message>
    <message>
      <source>This network, or the batch of its step, is too large to look at so closely.</source>
      <translation>Ce réseau, ou le lot de son pas, est trop grand pour être regardé de si près.</translation>
    </message>
    <message>
      <source>Too many weights for a number on each: point at a unit or a line.</source>
      <translation>Trop de poids pour un nombre sur chacun : pointez une unité ou une ligne.</translation>
    </message>
    <message>
      <source>Units without room here: {0}.</source>
      <translation>Unités sans place ici : {0}.</translation>
    </message>
    <message>
      <source>Numbers without room: {0}; point at their unit.</source>
      <translation>Nombres sans place : {0} ; pointez leur unité.</translation>
    </message>
    <message>
      <source>{0} ({1} more)</source>
      <translation>{0} ({1} de plus)</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>biais</translation>
    </message>
    <message>
      <source>each of its weights stays as it is</source>
      <translation>chacun de ses poids reste tel quel</translation>
    </message>
    <message>
      <source>as they are: {0}</source>
      <translation>tels quels : {0}</translation>
    </message>
    <message>
      <source>bias {0}</source>
      <translation>biais {0}</translation>
    </message>
    <message>
      <source>error 0, times any input = 0</source>
      <translation>erreur 0, fois toute entrée = 0</translation>
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. The error of {0} is 0, so from {1} all its weights get 0.</source>
      <translation>Le gradient d'un poids est l'erreur de son unité fois son entrée. L'erreur de {0} est 0, et de {1} tous ses poids reçoivent donc 0.</translation>
    </message>
    <message>
      <source>The gradient of a weight is the error of its unit times its input. This is what {1} alone asks of {0}.</source>
      <translation>Le gradient d'un poids est l'erreur de son unité fois son entrée. C'est ce que {1} seul demande à {0}.</translation>
    </message>
    <message>
      <source>{0}: error {1} · input {2} = gradient {3}</source>
      <translation>{0} : erreur {1} · entrée {2} = gradient {3}</translation>
    </message>
    <message>
      <source>{0}: {1}; mean gradient {2}, of it from {3}: {4}</source>
      <translation>{0} : {1} ; gradient moyen {2}, dont de {3} : {4}</translation>
    </message>
    <message>
      <source>The step takes no other pattern.</source>
      <translation>Le pas ne prend aucun autre motif.</translation>
    </message>
    <message>
      <source>{2} is not among the {1} patterns of the coming step: it counts 0.</source>
      <translation>{2} n'est pas parmi les {1} motifs du prochain pas : il compte 0.</translation>
    </message>
    <message>
      <source>{2} is {0} of the {1} patterns of the coming step.</source>
      <translation>{2} est {0} des {1} motifs du prochain pas.</translation>
    </message>
    <message>
      <source>The gradient of the step is 0; what {0} remembers of earlier ones, or decay, still moves it.</source>
      <translation>Le gradient du pas est 0 ; ce dont {0} se souvient des précédents, ou la décroissance, le déplace encore.</translation>
    </message>
    <message>
      <source>The gradient over the {1} patterns of the step is 0, so nothing changes.</source>
      <translation>Le gradient sur les {1} motifs du pas est 0, rien ne change donc.</translation>
    </message>
    <message>
      <source>{0} at the rate {1} makes this of the mean gradient over {2} patterns{3}.</source>
      <translation>{0} au taux {1} fait cela du gradient moyen sur {2} motifs{3}.</translation>
    </message>
    <message>
      <source>, with the penalties</source>
      <translation>, avec les pénalités</translation>
    </message>
    <message>
      <source>, clipped</source>
      <translation>, coupé</translation>
    </message>
    <message>
      <source>{0} is not among them.</source>
      <translation>{0} n'est pas parmi eux.</translation>
    </message>
    <message>
      <source>Nothing of it comes from {0}.</source>
      <translation>Rien n'en vient de {0}.</translation>
    </message>
    <message>
      <source>This step cannot be taken</source>
      <translation>Ce pas ne peut pas être fait</translation>
    </message>
    <message>
      <source>The numbers of {0} would stop being finite.</source>
      <translation>Les nombres de {0} cesseraient d'être finis.</translation>
    </message>
    <message>
      <source>There is no next step</source>
      <translation>Il n'y a pas de pas suivant</translation>
    </message>
    <message>
      <source>The numbers have stopped being finite.</source>
      <translation>Les nombres ont cessé d'être finis.</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} de plus</translation>
    </message>
    <message>
      <source>{0} shares out 1 among all units of {1} by their sums.</source>
      <translation>{0} partage 1 entre toutes les unités de {1} selon leurs sommes.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: its sum is not above 0, so {2} gives 0 and its derivative is 0. No error will pass it on the way back.</source>
      <translation>{0} est éteinte pour {1} : sa somme n'est pas supérieure à 0, {2} donne donc 0 et sa dérivée est 0. Aucune erreur ne la passera au retour.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: here the derivative of {2} is 0. No error will pass it on the way back.</source>
      <translation>{0} est éteinte pour {1} : ici la dérivée de {2} est 0. Aucune erreur ne la passera au retour.</translation>
    </message>
    <message>
      <source>{0} lets the error pass for {1}: here the derivative of {2} is {3}.</source>
      <translation>{0} laisse passer l'erreur pour {1} : ici la dérivée de {2} est {3}.</translation>
    </message>
    <message>
      <source>{0} gives {1}, wanted {2}</source>
      <translation>{0} donne {1}, voulu {2}</translation>
    </message>
    <message>
      <source>{0}: loss {1} ({2})</source>
      <translation>{0} : perte {1} ({2})</translation>
    </message>
    <message>
      <source>The loss of {0} does not change with the answer here: nothing goes back.</source>
      <translation>La perte de {0} ne change pas ici avec la réponse : rien ne revient.</translation>
    </message>
    <message>
      <source>That is the loss of {0} alone. What goes back is its slope: if {1} grew by a little, the loss would change {2} times as much.</source>
      <translation>C'est la perte de {0} seule. Ce qui revient est sa pente : si {1} croissait un peu, la perte changerait {2} fois autant.</translation>
    </message>
    <message>
      <source>{0} mixes the errors of all units of {1}: {2} is left.</source>
      <translation>{0} mêle les erreurs de toutes les unités de {1} : il reste {2}.</translation>
    </message>
    <message>
      <source>{0} → derivative {1} → {2}</source>
      <translation>{0} → dérivée {1} → {2}</translation>
    </message>
    <message>
      <source>{0}: weight {1} · error {2} = {3} goes back to {4}</source>
      <translation>{0} : poids {1} · erreur {2} = {3} revient à {4}</translation>
    </message>
    <message>
      <source>{0}: weight {1} · input {2} = {3}</source>
      <translation>{0} : poids {1} · entrée {2} = {3}</translation>
    </message>
    <message>
      <source>No error comes back to {0} for {1}, so from {1} its weights get nothing.</source>
      <translation>Aucune erreur ne revient à {0} pour {1}, et de {1} ses poids ne reçoivent donc rien.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: its sum {2} is not above 0, so its derivative is 0 and no error passes. From {1} its weights get nothing.</source>
      <translation>{0} est éteinte pour {1} : sa somme {2} n'est pas supérieure à 0, sa dérivée est donc 0 et aucune erreur ne passe. De {1} ses poids ne reçoivent rien.</translation>
    </message>
    <message>
      <source>{0} is off for {1}: at its sum {2} the derivative is 0, so no error passes. From {1} its weights get nothing.</source>
      <translation>{0} est éteinte pour {1} : à sa somme {2} la dérivée est 0, aucune erreur ne passe donc. De {1} ses poids ne reçoivent rien.</translation>
    </message>
    <message>
      <source>If the sum of {0} grew by a little, the loss of {1} would change {2} times as much.</source>
      <translation>Si la somme de {0} croissait un peu, la perte de {1} changerait {2} fois autant.</translation>
    </message>
    <message>
      <source>It is an input: nothing learns here, no error goes on.</source>
      <translation>C'est une entrée : rien n'apprend ici, aucune erreur ne va plus loin.</translation>
    </message>
    <message>
      <source>That is what {0} puts in.</source>
      <translation>C'est ce que {0} y met.</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <source>Hidden {0}</source>
      <translation>Cachée {0}</translation>
    </message>
    <message>
      <source>mean picture</source>
      <translation>image moyenne</translation>
    </message>
    <message>
      <source>… {0} more</source>
      <translation>… {0} de plus</translation>
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation>Pénalité sur les poids</translation>
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation>Pénalité sur les biais</translation>
    </message>
    <message>
      <source>{0} of the penalty on the weights of {1}</source>
      <translation>{0} de la pénalité sur les poids de {1}</translation>
    </message>
    <message>
      <source>{0} of the penalty on the biases of {1}</source>
      <translation>{0} de la pénalité sur les biais de {1}</translation>
    </message>
    <message>
      <source>input</source>
      <translation>entrée</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>poids</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>poids</translation>
    </message>
    <message>
      <source>Euclidean norm</source>
      <translation>norme euclidienne</translation>
    </message>
    <message>
      <source>mean of {0} pictures</source>
      <translation>moyenne de {0} images</translation>
    </message>
    <message>
      <source>mean of {0} of {1} pictures</source>
      <translation>moyenne de {0} images sur {1}</translation>
    </message>
    <message>
      <source>row {0}, column {1}</source>
      <translation>ligne {0}, colonne {1}</translation>
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
      <translation>éteint</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>saturée</translation>
    </message>
    <message>
      <source>dead</source>
      <translation>morte</translation>
    </message>
    <message>
      <source>Network {0}.</source>
      <translation>Réseau {0}.</translation>
    </message>
    <message>
      <source>Inputs: {0}.</source>
      <translation>Entrées : {0}.</translation>
    </message>
    <message>
      <source>Branches side by side: {0}.</source>
      <translation>Branches côte à côte : {0}.</translation>
    </message>
    <message>
      <source>{0} by a skip connection</source>
      <translation>{0} par un raccourci</translation>
    </message>
    <message>
      <source>Layer {0}: {1} × {2}, reads {3}</source>
      <translation>Couche {0} : {1} × {2}, lit {3}</translation>
    </message>
    <message>
      <source>The input is a picture of {0} × {1}.</source>
      <translation>L'entrée est une image de {0} × {1}.</translation>
    </message>
    <message>
      <source>Strongest weight shown: {0} to {1}, {2}.</source>
      <translation>Poids le plus fort montré : de {0} à {1}, {2}.</translation>
    </message>
    <message>
      <source>Responses over {0} and {1}, {2}.</source>
      <translation>Réponses sur {0} et {1}, {2}.</translation>
    </message>
    <message>
      <source>Colour scale ±{0}.</source>
      <translation>Échelle des couleurs ±{0}.</translation>
    </message>
    <message>
      <source>Remove this unit (Delete)</source>
      <translation>Enlever cette unité (Suppr)</translation>
    </message>
    <message>
      <source>Split this unit into two that are a little apart</source>
      <translation>Dédoubler cette unité en deux qui s'écartent un peu</translation>
    </message>
    <message>
      <source>Revive this unit: draw its incoming weights anew</source>
      <translation>Ranimer cette unité : tirer à nouveau ses poids d'entrée</translation>
    </message>
    <message>
      <source>Drag to a later layer: it will read this one, too</source>
      <translation>Tirez vers une couche plus loin : elle lira aussi celle-ci</translation>
    </message>
    <message>
      <source>Remove unit {0}</source>
      <translation>Enlever l'unité {0}</translation>
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation>Dédoubler l'unité {0}</translation>
    </message>
    <message>
      <source>Revive unit {0}</source>
      <translation>Ranimer l'unité {0}</translation>
    </message>
    <message>
      <source>Connect {0}</source>
      <translation>Relier {0}</translation>
    </message>
    <message>
      <source>Unpin its values</source>
      <translation>Ne plus épingler ses valeurs</translation>
    </message>
    <message>
      <source>Pin its values</source>
      <translation>Épingler ses valeurs</translation>
    </message>
    <message>
      <source>Connect {0} to</source>
      <translation>Relier {0} à</translation>
    </message>
    <message>
      <source>Every later layer reads {0} already</source>
      <translation>Toutes les couches plus loin lisent déjà {0}</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
  </context>
  <context>
    <name>NoiseRow</name>
    <message>
      <source>Noise slider</source>
      <translation>Curseur du bruit</translation>
    </message>
    <message>
      <source>Noise from 0 to 1 in steps of 0.01</source>
      <translation>Bruit de 0 à 1 par pas de 0.01</translation>
    </message>
    <message>
      <source>How far the points stray: a part of the reach of the cloud, 0 to 1</source>
      <translation>De combien les points s'égarent : une part de l'étendue du nuage, 0 à 1</translation>
    </message>
    <message>
      <source>Standard deviation of the normal noise on the inputs, 0 to 10</source>
      <translation>Écart type du bruit normal sur les entrées, 0 à 10</translation>
    </message>
  </context>
  <context>
    <name>NumberArgument</name>
    <message>
      <source>off</source>
      <translation>non</translation>
    </message>
    <message>
      <source>0 is “{off}”.</source>
      <translation>0 veut dire « {off} ».</translation>
    </message>
  </context>
  <context>
    <name>NumberEditor</name>
    <message>
      <source>Enter sets the number, Esc leaves it, ↑ and ↓ change it by 0.1</source>
      <translation>Entrée met le nombre, Échap le laisse, ↑ et ↓ le changent de 0.1</translation>
    </message>
    <message>
      <source>A decimal number is allowed here, such as −0.5 or 1,25.</source>
      <translation>Ici est permis un nombre décimal, comme −0.5 ou 1,25.</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>{0} has been read</source>
      <translation>{0} a été lu</translation>
    </message>
    <message>
      <source>Opening {0}…</source>
      <translation>Ouverture de {0}…</translation>
    </message>
  </context>
  <context>
    <name>OutputsRow</name>
    <message>
      <source>one</source>
      <translation>une</translation>
    </message>
    <message>
      <source>two</source>
      <translation>deux</translation>
    </message>
    <message>
      <source>three</source>
      <translation>trois</translation>
    </message>
    <message>
      <source>four</source>
      <translation>quatre</translation>
    </message>
    <message>
      <source>five</source>
      <translation>cinq</translation>
    </message>
    <message>
      <source>six</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>six</translation>
    </message>
    <message>
      <source>seven</source>
      <translation>sept</translation>
    </message>
    <message>
      <source>eight</source>
      <translation>huit</translation>
    </message>
  </context>
  <context>
    <name>PaceFields</name>
    <message>
      <source>First step</source>
      <translation>Premier pas</translation>
    </message>
    <message>
      <source>Last step</source>
      <translation>Dernier pas</translation>
    </message>
    <message>
      <source>Frames a second</source>
      <translation>Images par seconde</translation>
    </message>
    <message>
      <source>How the length is given</source>
      <translation>Comment la longueur est donnée</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>secondes</translation>
    </message>
    <message>
      <source>steps a frame</source>
      <translation>pas par image</translation>
    </message>
    <message>
      <source>Seconds that the film lasts</source>
      <translation>Secondes que dure le film</translation>
    </message>
    <message>
      <source>Steps a frame</source>
      <translation>Pas par image</translation>
    </message>
    <message>
      <source>From s&amp;tep</source>
      <translation>Du &amp;pas</translation>
    </message>
    <message>
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <source>&amp;Length in</source>
      <translation>&amp;Longueur en</translation>
    </message>
    <message>
      <source>&amp;Frames a second</source>
      <translation>&amp;Images par seconde</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>as they are</source>
      <translation>tels quels</translation>
    </message>
    <message>
      <source>from 0 to 1</source>
      <translation>de 0 à 1</translation>
    </message>
    <message>
      <source>mean 0, deviation 1</source>
      <translation>moyenne 0, écart 1</translation>
    </message>
    <message>
      <source>Input num&amp;bers</source>
      <translation>Nom&amp;bres d'entrée</translation>
    </message>
    <message>
      <source>Whether each input is brought to the same range; over all rows of the file</source>
      <translation>Si chaque entrée est amenée au même intervalle ; sur toutes les lignes du fichier</translation>
    </message>
  </context>
  <context>
    <name>PairPage</name>
    <message>
      <source>&amp;Inputs</source>
      <translation>&amp;Entrées</translation>
    </message>
    <message>
      <source>The array that the network is shown</source>
      <translation>Le tableau qui est montré au réseau</translation>
    </message>
    <message>
      <source>&amp;Targets</source>
      <translation>&amp;Cibles</translation>
    </message>
    <message>
      <source>The array that it is to learn</source>
      <translation>Le tableau qu'il doit apprendre</translation>
    </message>
    <message>
      <source>Choose the array of the inputs and the one of the targets.</source>
      <translation>Choisissez le tableau des entrées et celui des cibles.</translation>
    </message>
    <message>
      <source>Inputs and targets must be two arrays.</source>
      <translation>Les entrées et les cibles doivent être deux tableaux.</translation>
    </message>
    <message>
      <source>choose…</source>
      <translation>choisir…</translation>
    </message>
    <message>
      <source>1 array</source>
      <translation>1 tableau</translation>
    </message>
    <message>
      <source>{count} arrays</source>
      <translation>{count} tableaux</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Command palette</source>
      <translation>Palette de commandes</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
      <source>Search all actions</source>
      <translation>Chercher parmi toutes les actions</translation>
    </message>
    <message>
      <source>Actions found</source>
      <translation>Actions trouvées</translation>
    </message>
    <message>
      <source>Nothing fits these letters</source>
      <translation>Rien ne correspond à ces lettres</translation>
    </message>
    <message>
      <source>Enter runs it, Esc goes back</source>
      <translation>Entrée l'exécute, Échap revient</translation>
    </message>
    <message>
      <source>Not possible now</source>
      <translation>Impossible pour l'instant</translation>
    </message>
  </context>
  <context>
    <name>Pasted</name>
    <message>
      <source>Pasted picture</source>
      <translation>Image collée</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Non ouvert</translation>
    </message>
  </context>
  <context>
    <name>PenaltyPanel</name>
    <message>
      <source>On weights</source>
      <translation>Sur les poids</translation>
    </message>
    <message>
      <source>Penalty on weights</source>
      <translation>Pénalité sur les poids</translation>
    </message>
    <message>
      <source>Adds to the loss what large weights cost, in all layers</source>
      <translation>Ajoute à la perte ce que coûtent de grands poids, dans toutes les couches</translation>
    </message>
    <message>
      <source>On biases</source>
      <translation>Sur les biais</translation>
    </message>
    <message>
      <source>Penalty on biases</source>
      <translation>Pénalité sur les biais</translation>
    </message>
    <message>
      <source>Adds to the loss what large biases cost, in all layers</source>
      <translation>Ajoute à la perte ce que coûtent de grands biais, dans toutes les couches</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>Pénalité</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>divers</translation>
    </message>
    <message>
      <source>Times the sum of their sizes: pulls all with the same force, to 0</source>
      <translation>Fois la somme de leurs grandeurs : les tire tous avec la même force, vers 0</translation>
    </message>
    <message>
      <source>Times the sum of their squares: pulls large ones more</source>
      <translation>Fois la somme de leurs carrés : tire davantage les grands</translation>
    </message>
    <message>
      <source>{0} strength</source>
      <translation>Force de {0}</translation>
    </message>
  </context>
  <context>
    <name>PictureActions</name>
    <message>
      <source>Export a picture: {0}</source>
      <translation>Exporter une image : {0}</translation>
    </message>
    <message>
      <source>The &amp;window</source>
      <translation>La &amp;fenêtre</translation>
    </message>
    <message>
      <source>Copy a picture: {0}</source>
      <translation>Copier une image : {0}</translation>
    </message>
    <message>
      <source>{0} is hidden; show it first by the menu View.</source>
      <translation>{0} : caché ; montrez-le d'abord par le menu Affichage.</translation>
    </message>
  </context>
  <context>
    <name>PictureTiles</name>
    <message>
      <source>First pictures</source>
      <translation>Premières images</translation>
    </message>
    <message>
      <source>Their classes are {classes}</source>
      <translation>Leurs classes sont {classes}</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Copied a picture: {0}, {1} × {2} pixels</source>
      <translation>Image copiée : {0}, {1} × {2} pixels</translation>
    </message>
    <message>
      <source>Export a picture</source>
      <translation>Exporter une image</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Images (*.png)</translation>
    </message>
    <message>
      <source>Pictures in SVG (*.svg)</source>
      <translation>Images en SVG (*.svg)</translation>
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation>Pages en PDF (*.pdf)</translation>
    </message>
    <message>
      <source>The picture was not written: “{0}” does not end in .{1}.</source>
      <translation>L'image n'a pas été écrite : « {0} » ne finit pas par .{1}.</translation>
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation>une erreur dans xorviz ; le journal a les détails</translation>
    </message>
    <message>
      <source>A picture of {0} × {1} pixels does not fit into memory; choose a smaller scale or window.</source>
      <translation>Une image de {0} × {1} pixels ne tient pas en mémoire ; choisissez une échelle ou une fenêtre plus petite.</translation>
    </message>
    <message>
      <source>The picture could not be taken; the log has the details.</source>
      <translation>L'image n'a pas pu être prise ; le journal a les détails.</translation>
    </message>
    <message>
      <source>The picture was not written to “{0}”: {1}.</source>
      <translation>L'image n'a pas été écrite dans « {0} » : {1}.</translation>
    </message>
    <message>
      <source>Picture written. {0}</source>
      <translation>Image écrite. {0}</translation>
    </message>
    <message>
      <source>Picture written to {0}</source>
      <translation>Image écrite dans {0}</translation>
    </message>
  </context>
  <context>
    <name>PicturesPage</name>
    <message>
      <source>Choose the &amp;labels…</source>
      <translation>Choisir les éti&amp;quettes…</translation>
    </message>
    <message>
      <source>pictures of {sizes}</source>
      <translation>images de {sizes}</translation>
    </message>
    <message>
      <source>C&amp;hoose another file…</source>
      <translation>C&amp;hoisir un autre fichier…</translation>
    </message>
    <message>
      <source>Labels of the pictures</source>
      <translation>Étiquettes des images</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <source>Labels: {name}</source>
      <translation>Étiquettes : {name}</translation>
    </message>
  </context>
  <context>
    <name>PlaneBar</name>
    <message>
      <source>The input that grows to the right</source>
      <translation>L'entrée qui croît vers la droite</translation>
    </message>
    <message>
      <source>Input across the plane</source>
      <translation>Entrée en travers du plan</translation>
    </message>
    <message>
      <source>The input that grows upwards</source>
      <translation>L'entrée qui croît vers le haut</translation>
    </message>
    <message>
      <source>Input up the plane</source>
      <translation>Entrée vers le haut du plan</translation>
    </message>
    <message>
      <source>Where all other inputs stand: at their mean, or as in one pattern</source>
      <translation>Où sont toutes les autres entrées : à leur moyenne, ou comme dans un motif</translation>
    </message>
    <message>
      <source>Where all other inputs stand</source>
      <translation>Où sont toutes les autres entrées</translation>
    </message>
    <message>
      <source>reset</source>
      <translation>remettre</translation>
    </message>
    <message>
      <source>Reset the plane</source>
      <translation>Remettre le plan</translation>
    </message>
    <message>
      <source>Go back to the plane of the start</source>
      <translation>Revenir au plan du début</translation>
    </message>
    <message>
      <source>Plane</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>others at</source>
      <translation>autres à</translation>
    </message>
    <message>
      <source>Plane: choose its inputs</source>
      <translation>Plan : choisir ses entrées</translation>
    </message>
    <message>
      <source>Plane: reset</source>
      <translation>Plan : remettre</translation>
    </message>
    <message>
      <source>Plane: {0} × {1}</source>
      <translation>Plan : {0} × {1}</translation>
    </message>
    <message>
      <source>Plane: others at their mean</source>
      <translation>Plan : les autres à leur moyenne</translation>
    </message>
    <message>
      <source>Plane: others as in {0}</source>
      <translation>Plan : les autres comme dans {0}</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>vary most</source>
      <translation>varient le plus</translation>
    </message>
    <message>
      <source>Of all inputs these two vary most over the training patterns</source>
      <translation>De toutes les entrées, ces deux varient le plus sur les motifs d'entraînement</translation>
    </message>
  </context>
  <context>
    <name>PlaneChooser</name>
    <message>
      <source>What the two axes are</source>
      <translation>Ce que sont les deux axes</translation>
    </message>
    <message>
      <source>What spans the landscape</source>
      <translation>Ce que montre le paysage</translation>
    </message>
    <message>
      <source>Weight to the right</source>
      <translation>Poids vers la droite</translation>
    </message>
    <message>
      <source>Weight upwards</source>
      <translation>Poids vers le haut</translation>
    </message>
    <message>
      <source>another direction</source>
      <translation>autre direction</translation>
    </message>
    <message>
      <source>Draw another random direction</source>
      <translation>Tirer une autre direction au hasard</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>recadrer</translation>
    </message>
    <message>
      <source>Take the axes anew, and show the whole path</source>
      <translation>Reprendre les axes, et montrer tout le chemin</translation>
    </message>
    <message>
      <source>Loss landscape: {0}</source>
      <translation>Paysage de la perte : {0}</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message>
      <source>Move the slider to your guess.</source>
      <translation>Placez le curseur sur votre réponse.</translation>
    </message>
    <message>
      <source>None of them</source>
      <translation>Aucun d'eux</translation>
    </message>
  </context>
  <context>
    <name>RecentFiles</name>
    <message>
      <source>&amp;Clear the list</source>
      <translation>&amp;Vider la liste</translation>
    </message>
    <message>
      <source>Clear the list of recent files</source>
      <translation>Vider la liste des fichiers récents</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>disparu</translation>
    </message>
    <message>
      <source>Open recent: {0} ({1})</source>
      <translation>Ouvrir un fichier récent : {0} ({1})</translation>
    </message>
    <message>
      <source>This file is no longer there.</source>
      <translation>Ce fichier n'est plus là.</translation>
    </message>
    <message>
      <source>“{0}” is no longer there; it was taken off the list.</source>
      <translation>« {0} » n'est plus là ; il a été retiré de la liste.</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Record a film</source>
      <translation>Enregistrer un film</translation>
    </message>
    <message>
      <source>What the film shows</source>
      <translation>Ce que montre le film</translation>
    </message>
    <message>
      <source>Colours of the film</source>
      <translation>Couleurs du film</translation>
    </message>
    <message>
      <source>Format of the film</source>
      <translation>Format du film</translation>
    </message>
    <message>
      <source>&amp;Record to…</source>
      <translation>&amp;Enregistrer dans…</translation>
    </message>
    <message>
      <source>Film &amp;of</source>
      <translation>Film &amp;de</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Couleurs</translation>
    </message>
    <message>
      <source>For&amp;mat</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>For&amp;mat</translation>
    </message>
    <message>
      <source>GIF: for pages and chats</source>
      <translation>GIF : pour pages et messages</translation>
    </message>
    <message>
      <source>Animated PNG: every pixel exact</source>
      <translation>PNG animé : chaque pixel exact</translation>
    </message>
    <message>
      <source>MP4: for slides and players</source>
      <translation>MP4 : pour diapositives et lecteurs</translation>
    </message>
    <message>
      <source>The last step must not lie before the first.</source>
      <translation>Le dernier pas ne doit pas précéder le premier.</translation>
    </message>
    <message>
      <source>A film has at most {0} frames; these would be {1}.</source>
      <translation>Un film a au plus {0} images ; cela en ferait {1}.</translation>
    </message>
    <message>
      <source>{0} × {1} pixels are too many for a film; choose a smaller size.</source>
      <translation>{0} × {1} pixels sont trop pour un film ; choisissez une taille plus petite.</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 image</translation>
    </message>
    <message>
      <source>{0} frames</source>
      <translation>{0} images</translation>
    </message>
    <message>
      <source>{0}, {1} seconds, {2} × {3} pixels</source>
      <translation>{0}, {1} secondes, {2} × {3} pixels</translation>
    </message>
  </context>
  <context>
    <name>RecordingProgress</name>
    <message>
      <source>Progress of the recording</source>
      <translation>Avancement de l'enregistrement</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel the recording</source>
      <translation>Arrêter l'enregistrement</translation>
    </message>
    <message>
      <source>End the recording; no file is left</source>
      <translation>Finir l'enregistrement ; aucun fichier ne reste</translation>
    </message>
    <message>
      <source>Recording: frame {0} of {1}</source>
      <translation>Enregistrement : image {0} sur {1}</translation>
    </message>
    <message>
      <source>Ending the recording …</source>
      <translation>Fin de l'enregistrement …</translation>
    </message>
  </context>
  <context>
    <name>Recordings</name>
    <message>
      <source>A film is being recorded; the status bar can end it.</source>
      <translation>Un film est en cours d'enregistrement ; la barre d'état peut l'arrêter.</translation>
    </message>
    <message>
      <source>Record a film to</source>
      <translation>Enregistrer un film dans</translation>
    </message>
    <message>
      <source>Films ({0})</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Films ({0})</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}, as films of this format do.</source>
      <translation>« {0} » ne finit pas par {1}, comme les films de ce format.</translation>
    </message>
    <message>
      <source>What is filmed needs {0} × {1} pixels at least; choose a larger size.</source>
      <translation>Ce qui est filmé demande au moins {0} × {1} pixels ; choisissez une taille plus grande.</translation>
    </message>
    <message>
      <source>Film written to {0}</source>
      <translation>Film écrit dans {0}</translation>
    </message>
    <message>
      <source>The recording was cancelled; no file is left</source>
      <translation>L'enregistrement a été arrêté ; aucun fichier ne reste</translation>
    </message>
  </context>
  <context>
    <name>Recovery</name>
    <message>
      <source>An autosave could not be read and was put aside; nothing else was lost.</source>
      <translation>Une sauvegarde automatique n'a pas pu être lue et a été mise de côté ; rien d'autre n'est perdu.</translation>
    </message>
    <message>
      <source>{0} autosaves could not be read and were put aside.</source>
      <translation>{0} sauvegardes automatiques n'ont pas pu être lues et ont été mises de côté.</translation>
    </message>
    <message>
      <source>It was put aside: {0}</source>
      <translation>Mise de côté : {0}</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>Found again</source>
      <translation>Retrouvé</translation>
    </message>
    <message>
      <source>These runs were kept when their window ended, with changes that no file has.</source>
      <translation>Ils ont été gardés quand leur fenêtre a fini, avec des changements qu'aucun fichier n'a.</translation>
    </message>
    <message>
      <source>&amp;Later</source>
      <translation>&amp;Plus tard</translation>
    </message>
    <message>
      <source>Keep them, and offer them at the next start</source>
      <translation>Les garder, et les proposer au prochain démarrage</translation>
    </message>
  </context>
  <context>
    <name>RemedyTries</name>
    <message>
      <source>To try the remedies of this network takes long: not done.</source>
      <translation>Essayer les remèdes de ce réseau prend longtemps : pas fait.</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>What the doctor finds</source>
      <translation>Ce que trouve le docteur</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Rien.</translation>
    </message>
    <message>
      <source>and 1 more</source>
      <translation>et 1 de plus</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
    <message>
      <source>{0} · a reason for the verdict</source>
      <translation>{0} · une raison du verdict</translation>
    </message>
    <message>
      <source>Remedies, being tried</source>
      <translation>Remèdes, à l'essai</translation>
    </message>
    <message>
      <source>Remedies, tried</source>
      <translation>Remèdes, essayés</translation>
    </message>
    <message>
      <source>Remedies</source>
      <translation>Remèdes</translation>
    </message>
    <message>
      <source>None is offered.</source>
      <translation>Aucun n'est proposé.</translation>
    </message>
    <message>
      <source>to be tried</source>
      <translation>à essayer</translation>
    </message>
    <message>
      <source>1 try</source>
      <translation>1 essai</translation>
    </message>
    <message>
      <source>{0} tries</source>
      <translation>{0} essais</translation>
    </message>
    <message>
      <source>so far, {0}: {1}</source>
      <translation>jusqu'ici, {0} : {1}</translation>
    </message>
    <message>
      <source>Nobody has tried them on this run: their odds are not known.</source>
      <translation>Personne ne les a essayés sur ce réseau : leurs chances ne sont pas connues.</translation>
    </message>
    <message>
      <source>{0} They are tried by: {1}</source>
      <translation>{0} On les essaie par : {1}</translation>
    </message>
    <message>
      <source>xorviz report</source>
      <translation>rapport de xorviz</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>Expérience</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} de plus</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Carte de décision</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Zones mortes</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <source>How to reproduce</source>
      <translation>Comment reproduire</translation>
    </message>
    <message>
      <source>xorviz {0} · engine {1} · seed {2}</source>
      <translation>xorviz {0} · moteur {1} · graine {2}</translation>
    </message>
    <message>
      <source>An experiment</source>
      <translation>Une expérience</translation>
    </message>
    <message>
      <source>all patterns</source>
      <translation>tous les motifs</translation>
    </message>
    <message>
      <source>shuffled each epoch</source>
      <translation>mélangés à chaque époque</translation>
    </message>
    <message>
      <source>in their order</source>
      <translation>dans leur ordre</translation>
    </message>
    <message>
      <source>seed {0}</source>
      <translation>graine {0}</translation>
    </message>
    <message>
      <source>seed {0}, random start {1}</source>
      <translation>graine {0}, départ aléatoire {1}</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>1 step</source>
      <translation>1 pas</translation>
    </message>
    <message>
      <source>{count} steps</source>
      <translation>{count} pas</translation>
    </message>
    <message>
      <source>1 epoch</source>
      <translation>1 époque</translation>
    </message>
    <message>
      <source>{count} epochs</source>
      <translation>{count} époques</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimiseur</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Lot</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Entraîné</translation>
    </message>
    <message>
      <source>The first prints the loss {0}.</source>
      <translation>La première affiche la perte {0}.</translation>
    </message>
    <message>
      <source>First save this run as {0}; it stands at step {1}.</source>
      <translation>Enregistrez d'abord cela sous {0} ; on en est au pas {1}.</translation>
    </message>
    <message>
      <source>{0} To be typed in the folder of the file.</source>
      <translation>{0} À taper dans le dossier du fichier.</translation>
    </message>
    <message>
      <source>Another processor or another NumPy may change its last digits.</source>
      <translation>Un autre processeur ou un autre NumPy peut en changer les derniers chiffres.</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>perte {0}</translation>
    </message>
    <message>
      <source>{0}, accuracy {1} %</source>
      <translation>{0}, exactitude {1} %</translation>
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
      <translation>1 motif</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} motifs</translation>
    </message>
    <message>
      <source>inputs {0}</source>
      <translation>entrées {0}</translation>
    </message>
    <message>
      <source>noise {0}</source>
      <translation>bruit {0}</translation>
    </message>
    <message>
      <source>{0} kept for a test</source>
      <translation>{0} gardés pour un test</translation>
    </message>
    <message>
      <source>inputs: {0}</source>
      <translation>entrées : {0}</translation>
    </message>
    <message>
      <source>{0}, from {1}</source>
      <translation>{0}, de {1}</translation>
    </message>
    <message>
      <source>{0} parameters</source>
      <translation>{0} paramètres</translation>
    </message>
    <message>
      <source>rate by {0}</source>
      <translation>taux par {0}</translation>
    </message>
    <message>
      <source>weights given for {0}</source>
      <translation>poids donnés pour {0}</translation>
    </message>
    <message>
      <source>{0}; biases {1}</source>
      <translation>{0} ; biais {1}</translation>
    </message>
    <message>
      <source>xorviz report: {0}</source>
      <translation>rapport de xorviz : {0}</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <source>Export a report</source>
      <translation>Exporter un rapport</translation>
    </message>
    <message>
      <source>Pages in PDF (*.pdf)</source>
      <translation>Pages en PDF (*.pdf)</translation>
    </message>
    <message>
      <source>an error inside xorviz; the log has the details</source>
      <translation>une erreur dans xorviz ; le journal a les détails</translation>
    </message>
    <message>
      <source>The report was not written to “{0}”: {1}.</source>
      <translation>Le rapport n'a pas été écrit dans « {0} » : {1}.</translation>
    </message>
    <message>
      <source>Report written to {0}</source>
      <translation>Rapport écrit dans {0}</translation>
    </message>
  </context>
  <context>
    <name>SampleRow</name>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>A whole number from 1 to 1,000,000.</source>
      <translation>Un nombre entier de 1 à 1,000,000.</translation>
    </message>
    <message>
      <source>“{all}”, or a whole number from 1 to 1,000,000.</source>
      <translation>« {all} », ou un nombre entier de 1 à 1,000,000.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>Saving {0}…</source>
      <translation>Enregistrement de {0}…</translation>
    </message>
    <message>
      <source>The window closes when {0} is saved…</source>
      <translation>La fenêtre se ferme quand {0} est enregistré…</translation>
    </message>
    <message>
      <source>Still saving {0}: the disk does not answer yet</source>
      <translation>{0} s'enregistre encore : le disque ne répond pas</translation>
    </message>
    <message>
      <source>Still saving</source>
      <translation>Enregistrement en cours</translation>
    </message>
    <message>
      <source>“{0}” is not saved yet: the disk does not answer.</source>
      <translation>« {0} » n'est pas encore enregistré : le disque ne répond pas.</translation>
    </message>
    <message>
      <source>The old file stays as it is until the new one is whole. The window closes as soon as it is.</source>
      <translation>L'ancien fichier reste tel quel jusqu'à ce que le nouveau soit entier. La fenêtre se ferme dès qu'il l'est.</translation>
    </message>
    <message>
      <source>&amp;Wait</source>
      <translation>&amp;Attendre</translation>
    </message>
    <message>
      <source>&amp;Close without it</source>
      <translation>&amp;Fermer sans lui</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>You said {0}; measured: {1}</source>
      <translation>Vous avez dit {0} ; mesuré : {1}</translation>
    </message>
    <message>
      <source>you: {0}</source>
      <translation>vous : {0}</translation>
    </message>
    <message>
      <source>measured: {0}</source>
      <translation>mesuré : {0}</translation>
    </message>
  </context>
  <context>
    <name>ScheduleRows</name>
    <message>
      <source>What becomes of the learning rate in the course of the training</source>
      <translation>Ce que devient le taux d'apprentissage au cours de l'entraînement</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Programme</translation>
    </message>
    <message>
      <source>The learning rate of the next step</source>
      <translation>Le taux d'apprentissage du prochain pas</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Arguments of the schedule</source>
      <translation>Arguments du programme</translation>
    </message>
    <message>
      <source>Fold the schedule's arguments away</source>
      <translation>Replier les arguments du programme</translation>
    </message>
    <message>
      <source>Show the schedule's arguments</source>
      <translation>Montrer les arguments du programme</translation>
    </message>
    <message>
      <source>now {rate}</source>
      <translation>maintenant {rate}</translation>
    </message>
  </context>
  <context>
    <name>ScriptDialog</name>
    <message>
      <source>Open a script: {0}</source>
      <translation>Ouvrir un script : {0}</translation>
    </message>
    <message>
      <source>What the script says, line by line</source>
      <translation>Ce que dit le script, ligne par ligne</translation>
    </message>
    <message>
      <source>What the network trains on</source>
      <translation>Sur quoi le réseau s'entraîne</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Data, which the script does not show</source>
      <translation>&amp;Données, que le script ne montre pas</translation>
    </message>
    <message>
      <source>The script was read, and nothing of it was run: {0}.</source>
      <translation>Le script a été lu, et rien n'en a été exécuté : {0}.</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Became</source>
      <translation>Devenu</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Ce qu'elle dit</translation>
    </message>
  </context>
  <context>
    <name>ScriptPage</name>
    <message>
      <source>Script of Keras or PyTorch</source>
      <translation>Script de Keras ou PyTorch</translation>
    </message>
    <message>
      <source>Paste a script of Keras or PyTorch here</source>
      <translation>Collez ici un script de Keras ou PyTorch</translation>
    </message>
    <message>
      <source>Open a &amp;script…</source>
      <translation>Ouvrir un &amp;script…</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Le lire</translation>
    </message>
  </context>
  <context>
    <name>Scripts</name>
    <message>
      <source>Pasted script</source>
      <translation>Script collé</translation>
    </message>
    <message>
      <source>Not pasted</source>
      <translation>Non collé</translation>
    </message>
    <message>
      <source>The clipboard holds no text.</source>
      <translation>Le presse-papiers ne contient pas de texte.</translation>
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
      <translation>Courbes en table (*.csv)</translation>
    </message>
    <message>
      <source>Experiment as JSON (*.json)</source>
      <translation>Expérience en JSON (*.json)</translation>
    </message>
    <message>
      <source>Network as ONNX (*.onnx)</source>
      <translation>Réseau en ONNX (*.onnx)</translation>
    </message>
    <message>
      <source>Export the experiment</source>
      <translation>Exporter l'expérience</translation>
    </message>
    <message>
      <source>Not written</source>
      <translation>Non écrit</translation>
    </message>
    <message>
      <source>Exported {0}</source>
      <translation>{0} exporté</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Non ouvert</translation>
    </message>
  </context>
  <context>
    <name>SeedRow</name>
    <message>
      <source>A whole number from 0 to 4,294,967,295.</source>
      <translation>Un nombre entier de 0 à 4,294,967,295.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>&amp;Restore defaults</source>
      <translation>&amp;Rétablir les défauts</translation>
    </message>
    <message>
      <source>Let everything in this dialog be as in a new installation</source>
      <translation>Tout remettre dans ce dialogue comme à l'installation</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Light text on a dark ground, or the other way round.</source>
      <translation>Texte clair sur fond sombre, ou l'inverse.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>What the window speaks from its next start on.</source>
      <translation>Ce que parle la fenêtre dès le prochain démarrage.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Réduire les mouvements</translation>
    </message>
    <message>
      <source>A run that goes on is shown four times a second, and no more often.</source>
      <translation>Un entraînement en cours est montré quatre fois par seconde, pas plus.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>By the network's shape</source>
      <translation>Selon la forme du réseau</translation>
    </message>
    <message>
      <source>NumPy</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>NumPy</translation>
    </message>
    <message>
      <source>Compiled</source>
      <translation>Compilé</translation>
    </message>
    <message>
      <source>What takes the steps. A run keeps its engine; Restart and opening take this one.</source>
      <translation>Ce qui fait les pas. Un entraînement garde son moteur ; Recommencer et ouvrir prennent celui-ci.</translation>
    </message>
    <message>
      <source>The compiled engine needs the package numba, which is not installed.</source>
      <translation>Le moteur compilé a besoin du paquet numba, qui n'est pas installé.</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>As the run began</source>
      <translation>Comme l'entraînement a commencé</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translation>{0} Mo</translation>
    </message>
    <message>
      <source>Memory for the past</source>
      <translation>Mémoire pour le passé</translation>
    </message>
    <message>
      <source>More of it, and the timeline goes back to an earlier step sooner.</source>
      <translation>Plus il y en a, plus vite la chronologie revient à un pas antérieur.</translation>
    </message>
    <message>
      <source>Start and end</source>
      <translation>Début et fin</translation>
    </message>
    <message>
      <source>{0} seconds</source>
      <translation>{0} secondes</translation>
    </message>
    <message>
      <source>Autosave every</source>
      <translation>Sauvegarde automatique toutes les</translation>
    </message>
    <message>
      <source>After a crash no more than this is lost; the next start offers the rest.</source>
      <translation>Après un plantage on ne perd pas plus que cela ; le prochain démarrage propose le reste.</translation>
    </message>
    <message>
      <source>Ask about unsaved changes on leaving</source>
      <translation>Demander pour les changements non enregistrés en quittant</translation>
    </message>
    <message>
      <source>Otherwise they are kept aside, and the next start offers them.</source>
      <translation>Sinon ils sont mis de côté, et le prochain démarrage les propose.</translation>
    </message>
    <message>
      <source>Show the welcome at the start</source>
      <translation>Montrer la bienvenue au démarrage</translation>
    </message>
    <message>
      <source>Lessons, presets, scripts and recent files; also in the Help menu.</source>
      <translation>Leçons, exemples, scripts et fichiers récents ; aussi dans le menu Aide.</translation>
    </message>
  </context>
  <context>
    <name>ShareRow</name>
    <message>
      <source>Test share slider</source>
      <translation>Curseur de la part de test</translation>
    </message>
    <message>
      <source>From 0 to 50 % of the patterns, in steps of 1 %</source>
      <translation>De 0 à 50 % des motifs, par pas de 1 %</translation>
    </message>
    <message>
      <source>A percentage from 0 to 50, as in 20 %.</source>
      <translation>Un pourcentage de 0 à 50, comme 20 %.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
      <source>To the next control, and back</source>
      <translation>Au contrôle suivant, et retour</translation>
    </message>
    <message>
      <source>Menu key, Shift+F10</source>
      <translation>Touche Menu, Maj+F10</translation>
    </message>
    <message>
      <source>The menu of what has the keyboard</source>
      <translation>Le menu de ce qui a le clavier</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Leave what was opened or chosen</source>
      <translation>Quitter ce qui a été ouvert ou choisi</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
      <source>Microscope</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Microscope</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Gauche, Droite</translation>
    </message>
    <message>
      <source>Half a step back, or on</source>
      <translation>Un demi-pas en arrière, ou en avant</translation>
    </message>
    <message>
      <source>From pattern to pattern</source>
      <translation>De motif en motif</translation>
    </message>
    <message>
      <source>Skip connection</source>
      <translation>Connexion raccourci</translation>
    </message>
    <message>
      <source>Enter, Delete</source>
      <translation>Entrée, Suppr</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>L'enlever</translation>
    </message>
    <message>
      <source>Comparing runs</source>
      <translation>Comparer des réseaux</translation>
    </message>
    <message>
      <source>F5, F6</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>F5, F6</translation>
    </message>
    <message>
      <source>Run or pause all, one step of each</source>
      <translation>Lancer ou suspendre tout, un pas de chacun</translation>
    </message>
    <message>
      <source>Ctrl+W, Esc</source>
      <translation>Ctrl+W, Échap</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message>
      <source>Sweep</source>
      <translation>Balayage</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <translation>Flèches</translation>
    </message>
    <message>
      <source>From cell to cell of the picture</source>
      <translation>De cellule en cellule de l'image</translation>
    </message>
    <message>
      <source>Enter, Space</source>
      <translation>Entrée, Espace</translation>
    </message>
    <message>
      <source>Show the runs of the cell</source>
      <translation>Montrer les départs de la cellule</translation>
    </message>
    <message>
      <source>Data from a file</source>
      <translation>Données d'un fichier</translation>
    </message>
    <message>
      <source>I, T, N</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>I, T, N</translation>
    </message>
    <message>
      <source>The column is an input, a target, unused</source>
      <translation>La colonne est une entrée, une cible, inutilisée</translation>
    </message>
    <message>
      <source>C</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>C</translation>
    </message>
    <message>
      <source>Numbers or classes</source>
      <translation>Nombres ou classes</translation>
    </message>
  </context>
  <context>
    <name>SizeFields</name>
    <message>
      <source>Size of the film</source>
      <translation>Taille du film</translation>
    </message>
    <message>
      <source>1×, as on the screen</source>
      <translation>1×, comme à l'écran</translation>
    </message>
    <message>
      <source>2×, twice as fine</source>
      <translation>2×, deux fois plus fin</translation>
    </message>
    <message>
      <source>width × height</source>
      <translation>largeur × hauteur</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Largeur en pixels</translation>
    </message>
    <message>
      <source>Height in pixels</source>
      <translation>Hauteur en pixels</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>&amp;Taille</translation>
    </message>
  </context>
  <context>
    <name>SkipLabel</name>
    <message>
      <source>skip {0} → {1}</source>
      <translation>raccourci {0} → {1}</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>raccourci</translation>
    </message>
    <message>
      <source>Skip connection from {0} to {1}</source>
      <translation>Raccourci de {0} à {1}</translation>
    </message>
    <message>
      <source>Enter or Delete removes it</source>
      <translation>Entrée ou Suppr l'enlève</translation>
    </message>
    <message>
      <source>{1} also reads {0}, past the layers between. × removes this (Delete)</source>
      <translation>{1} lit aussi {0}, par-dessus les couches entre elles. × l'enlève (Suppr)</translation>
    </message>
  </context>
  <context>
    <name>StartPanel</name>
    <message>
      <source>&amp;Weights</source>
      <translation>&amp;Poids</translation>
    </message>
    <message>
      <source>Weights start</source>
      <translation>Départ des poids</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>poids</translation>
    </message>
    <message>
      <source>&amp;Biases</source>
      <translation>&amp;Biais</translation>
    </message>
    <message>
      <source>Biases start</source>
      <translation>Départ des biais</translation>
    </message>
    <message>
      <source>biases</source>
      <translation>biais</translation>
    </message>
    <message>
      <source>See&amp;d</source>
      <translation>Grai&amp;ne</translation>
    </message>
    <message>
      <source>Decides the start weights and the order of the patterns; Enter starts again</source>
      <translation>Décide des poids de départ et de l'ordre des motifs ; Entrée recommence</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>Nouvelle graine</translation>
    </message>
    <message>
      <source>Start again with a new seed</source>
      <translation>Recommencer avec une nouvelle graine</translation>
    </message>
    <message>
      <source>drawn at the next restart</source>
      <translation>tirés au recommencement</translation>
    </message>
    <message>
      <source>A new way to draw them shows in new units, and in all from the next restart</source>
      <translation>Une nouvelle façon de les tirer se voit dans les nouvelles unités, et dans toutes dès le prochain recommencement</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Départ</translation>
    </message>
    <message>
      <source>How the {weights} of all layers are drawn at the next restart</source>
      <translation>Comment les {weights} de toutes les couches sont tirés au prochain recommencement</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>divers</translation>
    </message>
  </context>
  <context>
    <name>Starts</name>
    <message>
      <source>One start runs; choose more under Crowd.</source>
      <translation>Un seul départ tourne ; choisissez-en plus sous Foule.</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Timeline: the steps and branches of the run</source>
      <translation>Chronologie : les pas et les branches</translation>
    </message>
    <message>
      <source>Show &amp;all steps</source>
      <translation>Montrer &amp;tous les pas</translation>
    </message>
    <message>
      <source>Further branches</source>
      <translation>Autres branches</translation>
    </message>
  </context>
  <context>
    <name>StripChooser</name>
    <message>
      <source>show</source>
      <translation>montrer</translation>
    </message>
    <message>
      <source>Choose the curves beneath the loss; where room is short the last chosen stay</source>
      <translation>Choisir les courbes sous la perte ; si la place manque, les dernières choisies restent</translation>
    </message>
    <message>
      <source>Curves beneath the loss</source>
      <translation>Courbes sous la perte</translation>
    </message>
    <message>
      <source>&amp;Accuracy</source>
      <translation>&amp;Exactitude</translation>
    </message>
    <message>
      <source>&amp;Gradient of each layer</source>
      <translation>&amp;Gradient de chaque couche</translation>
    </message>
    <message>
      <source>&amp;Learning rate</source>
      <translation>&amp;Taux d'apprentissage</translation>
    </message>
  </context>
  <context>
    <name>Strips</name>
    <message>
      <source>Small maps of random starts</source>
      <translation>Petites cartes de départs aléatoires</translation>
    </message>
    <message>
      <source>Show start {0}</source>
      <translation>Montrer le départ {0}</translation>
    </message>
    <message>
      <source>Open start {0} as a session</source>
      <translation>Ouvrir le départ {0} comme session</translation>
    </message>
  </context>
  <context>
    <name>SweepFiles</name>
    <message>
      <source>Copied the picture of the sweep</source>
      <translation>Image du balayage copiée</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Image (*.png)</translation>
    </message>
    <message>
      <source>Drawing (*.svg)</source>
      <translation>Dessin (*.svg)</translation>
    </message>
    <message>
      <source>Page (*.pdf)</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Page (*.pdf)</translation>
    </message>
    <message>
      <source>Export the picture of the sweep</source>
      <translation>Exporter l'image du balayage</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Table (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Export the table of the cells</source>
      <translation>Exporter la table des cellules</translation>
    </message>
    <message>
      <source>Export the table of all starts</source>
      <translation>Exporter la table de tous les départs</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}, the kinds that there are.</source>
      <translation>« {0} » ne finit pas par {1}, les sortes qui existent.</translation>
    </message>
    <message>
      <source>Written to {0}</source>
      <translation>Écrit dans {0}</translation>
    </message>
  </context>
  <context>
    <name>Sweeps</name>
    <message>
      <source>Of “{0}”</source>
      <translation>De « {0} »</translation>
    </message>
    <message>
      <source>Of the run on display</source>
      <translation>De l'expérience affichée</translation>
    </message>
    <message>
      <source>Of the sweep that was interrupted</source>
      <translation>Du balayage interrompu</translation>
    </message>
    <message>
      <source>Cancelled; {0} of {1} cells are there.</source>
      <translation>Arrêté ; {0} cellules sur {1} sont là.</translation>
    </message>
    <message>
      <source>Done: {0} of {1} cells.</source>
      <translation>Fini : {0} cellules sur {1}.</translation>
    </message>
    <message>
      <source>Start {0} of a sweep</source>
      <translation>Départ {0} d'un balayage</translation>
    </message>
    <message>
      <source>Starts of a sweep</source>
      <translation>Départs d'un balayage</translation>
    </message>
  </context>
  <context>
    <name>SwitchArgument</name>
    <message>
      <source>on</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>off</source>
      <translation>non</translation>
    </message>
  </context>
  <context>
    <name>TableModel</name>
    <message>
      <source>not used</source>
      <translation>inutilisée</translation>
    </message>
    <message>
      <source>input</source>
      <translation>entrée</translation>
    </message>
    <message>
      <source>target</source>
      <translation>cible</translation>
    </message>
    <message>
      <source>{role}, classes</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>{role}, classes</translation>
    </message>
  </context>
  <context>
    <name>TablePage</name>
    <message>
      <source>&amp;Targets</source>
      <translation>&amp;Cibles</translation>
    </message>
    <message>
      <source>How many columns it is to learn</source>
      <translation>Combien de colonnes il doit apprendre</translation>
    </message>
    <message>
      <source>the last {count} columns</source>
      <translation>les {count} dernières colonnes</translation>
    </message>
    <message>
      <source>the last column</source>
      <translation>la dernière colonne</translation>
    </message>
  </context>
  <context>
    <name>TimeActions</name>
    <message>
      <source>Nothing of this run's past is kept.</source>
      <translation>Rien du passé n'est gardé.</translation>
    </message>
    <message>
      <source>There is no earlier step to show.</source>
      <translation>Il n'y a pas de pas antérieur à montrer.</translation>
    </message>
    <message>
      <source>The present is on show.</source>
      <translation>Le présent est affiché.</translation>
    </message>
    <message>
      <source>There is one branch; an edit in the past begins another.</source>
      <translation>Il y a une branche ; une modification dans le passé en commence une autre.</translation>
    </message>
    <message>
      <source>{0} ({1} of {2} MB used)</source>
      <translation>{0} ({1} sur {2} Mo utilisés)</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>It is the one on display.</source>
      <translation>C'est celle qui est affichée.</translation>
    </message>
    <message>
      <source>&amp;Go to</source>
      <translation>&amp;Aller à</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>&amp;Renommer…</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Couleur</translation>
    </message>
    <message>
      <source>Co&amp;mpare with the one on display</source>
      <translation>Co&amp;mparer à celle qui est affichée</translation>
    </message>
    <message>
      <source>It is on display; go to another branch first.</source>
      <translation>Elle est affichée ; allez d'abord à une autre branche.</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 modification</translation>
    </message>
    <message>
      <source>{count} edits</source>
      <translation>{count} modifications</translation>
    </message>
    <message>
      <source>1 unit died</source>
      <translation>1 unité est morte</translation>
    </message>
    <message>
      <source>{count} units died</source>
      <translation>{count} unités sont mortes</translation>
    </message>
    <message>
      <source>1 unit woke</source>
      <translation>1 unité s'est réveillée</translation>
    </message>
    <message>
      <source>{count} units woke</source>
      <translation>{count} unités se sont réveillées</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Orange</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rose</translation>
    </message>
    <message>
      <source>Violet</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Violet</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Back to the present</source>
      <translation>Retour au présent</translation>
    </message>
    <message>
      <source>Show where training goes on</source>
      <translation>Montrer où continue l'entraînement</translation>
    </message>
    <message>
      <source>Nothing of this run's past is kept</source>
      <translation>Rien du passé n'est gardé</translation>
    </message>
    <message>
      <source>Run or step, and every step can be shown again here</source>
      <translation>Lancez ou faites un pas, et chaque pas pourra être remontré ici</translation>
    </message>
    <message>
      <source>No time yet.</source>
      <translation>Pas encore de temps.</translation>
    </message>
    <message>
      <source>Stop playing back</source>
      <translation>Arrêter de jouer à rebours</translation>
    </message>
    <message>
      <source>Play back</source>
      <translation>Jouer à rebours</translation>
    </message>
    <message>
      <source>Branch {number}</source>
      <translation>Branche {number}</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>Pas {step}</translation>
    </message>
    <message>
      <source>Step {step}, the present</source>
      <translation>Pas {step}, le présent</translation>
    </message>
    <message>
      <source>Step {step}, the present — drag to look back</source>
      <translation>Pas {step}, le présent — tirez pour regarder en arrière</translation>
    </message>
    <message>
      <source>Going to step {step} of {last}</source>
      <translation>En route vers le pas {step} sur {last}</translation>
    </message>
    <message>
      <source>Step {step} of {last} — in the past: what was recorded goes on</source>
      <translation>Pas {step} sur {last} — dans le passé : ce qui a été enregistré continue</translation>
    </message>
    <message>
      <source>Step {step} of {last} — in the past: an edit here begins a branch</source>
      <translation>Pas {step} sur {last} — dans le passé : une modification ici commence une branche</translation>
    </message>
    <message>
      <source>the other random starts stay at step {last}</source>
      <translation>les autres départs aléatoires restent au pas {last}</translation>
    </message>
    <message>
      <source>{name}: steps {starts} to {ends}</source>
      <translation>{name} : pas {starts} à {ends}</translation>
    </message>
    <message>
      <source>{name}: from step {starts} on, to {ends}</source>
      <translation>{name} : à partir du pas {starts}, jusqu'à {ends}</translation>
    </message>
    <message>
      <source>loss {loss}</source>
      <translation>perte {loss}</translation>
    </message>
    <message>
      <source>accuracy {share}</source>
      <translation>exactitude {share}</translation>
    </message>
    <message>
      <source>{kept} of {budget} MB keep the past</source>
      <translation>{kept} sur {budget} Mo gardent le passé</translation>
    </message>
    <message>
      <source>Step {step} of {last}, in the past.</source>
      <translation>Pas {step} sur {last}, dans le passé.</translation>
    </message>
    <message>
      <source>Step {step}, the present.</source>
      <translation>Pas {step}, le présent.</translation>
    </message>
    <message>
      <source>Going to step {step}.</source>
      <translation>En route vers le pas {step}.</translation>
    </message>
    <message>
      <source>What was recorded goes on.</source>
      <translation>Ce qui a été enregistré continue.</translation>
    </message>
    <message>
      <source>{count} branches:</source>
      <translation>{count} branches :</translation>
    </message>
    <message>
      <source>, on display</source>
      <translation>, affichée</translation>
    </message>
  </context>
  <context>
    <name>ToolStrip</name>
    <message>
      <source>What new patterns want</source>
      <translation>Ce que veulent les nouveaux motifs</translation>
    </message>
    <message>
      <source>The target of new patterns, any decimal number</source>
      <translation>La cible des nouveaux motifs, tout nombre décimal</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Drag to read the output anywhere</source>
      <translation>Tirer pour lire la sortie partout</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <source>Click to draw a new pattern</source>
      <translation>Cliquer pour dessiner un nouveau motif</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Drag a pattern to another place</source>
      <translation>Tirer un motif ailleurs</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Click a pattern to delete it</source>
      <translation>Cliquer un motif pour le supprimer</translation>
    </message>
    <message>
      <source>Draw patterns that want {0}</source>
      <translation>Dessiner des motifs qui veulent {0}</translation>
    </message>
    <message>
      <source>New patterns want {0}</source>
      <translation>Les nouveaux motifs veulent {0}</translation>
    </message>
    <message>
      <source>wants</source>
      <translation>veut</translation>
    </message>
  </context>
  <context>
    <name>TrainingPanel</name>
    <message>
      <source>&amp;Loss</source>
      <translation>&amp;Perte</translation>
    </message>
    <message>
      <source>What training makes small</source>
      <translation>Ce que l'entraînement rend petit</translation>
    </message>
    <message>
      <source>Optimi&amp;zer</source>
      <translation>Optimi&amp;seur</translation>
    </message>
    <message>
      <source>The rule by which the weights move</source>
      <translation>La règle selon laquelle les poids bougent</translation>
    </message>
    <message>
      <source>Sh&amp;uffle</source>
      <translation>&amp;Mélanger</translation>
    </message>
    <message>
      <source>each epoch</source>
      <translation>chaque époque</translation>
    </message>
    <message>
      <source>Take the patterns in a new random order in each epoch</source>
      <translation>Prendre les motifs dans un nouvel ordre aléatoire à chaque époque</translation>
    </message>
    <message>
      <source>&amp;Solved when</source>
      <translation>&amp;Résolu quand</translation>
    </message>
    <message>
      <source>What all patterns must reach for the task to count as solved</source>
      <translation>Ce que tous les motifs doivent atteindre pour que la tâche compte comme résolue</translation>
    </message>
    <message>
      <source>Check the gradient</source>
      <translation>Vérifier le gradient</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Plus</translation>
    </message>
    <message>
      <source>More of the optimizer</source>
      <translation>Plus sur l'optimiseur</translation>
    </message>
    <message>
      <source>Fold the optimizer's other arguments away</source>
      <translation>Replier les autres arguments de l'optimiseur</translation>
    </message>
    <message>
      <source>Show the optimizer's other arguments</source>
      <translation>Montrer les autres arguments de l'optimiseur</translation>
    </message>
    <message>
      <source>Learning rate slider</source>
      <translation>Curseur du taux d'apprentissage</translation>
    </message>
    <message>
      <source>Learning rate from 0.00001 to 10; each step is about a quarter more</source>
      <translation>Taux d'apprentissage de 0.00001 à 10 ; chaque pas en est environ un quart de plus</translation>
    </message>
    <message>
      <source>A number above 0 and up to 1,000,000, such as 0.01 or 1e-3.</source>
      <translation>Un nombre supérieur à 0 et jusqu'à 1,000,000, comme 0.01 ou 1e-3.</translation>
    </message>
    <message>
      <source>Learnin&amp;g rate</source>
      <translation>&amp;Taux</translation>
    </message>
    <message>
      <source>How far each step goes</source>
      <translation>Jusqu'où va chaque pas</translation>
    </message>
    <message>
      <source>How many patterns each step looks at</source>
      <translation>Combien de motifs regarde chaque pas</translation>
    </message>
    <message>
      <source>Bat&amp;ch size</source>
      <translation>&amp;Lot</translation>
    </message>
    <message>
      <source>“{full}”, or a whole number from 1 to 1,000,000.</source>
      <translation>« {full} », ou un nombre entier de 1 à 1,000,000.</translation>
    </message>
    <message>
      <source>full</source>
      <translation>entier</translation>
    </message>
  </context>
  <context>
    <name>TransportBar</name>
    <message>
      <source>(at step {step})</source>
      <translation>(au pas {step})</translation>
    </message>
    <message>
      <source>+ penalty</source>
      <translation>+ pénalité</translation>
    </message>
    <message>
      <source>test</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>test</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>époque</translation>
    </message>
    <message>
      <source>step</source>
      <translation>pas</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitude</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>résolu</translation>
    </message>
    <message>
      <source>solved at step {step}</source>
      <translation>résolu au pas {step}</translation>
    </message>
    <message>
      <source>{pace} steps/s</source>
      <translation>{pace} pas/s</translation>
    </message>
    <message>
      <source>Stopped at step {step} by an error inside xorviz; the log has the details.</source>
      <translation>Arrêté au pas {step} par une erreur dans xorviz ; le journal a les détails.</translation>
    </message>
    <message>
      <source>the weights of layer {layer}</source>
      <translation>les poids de la couche {layer}</translation>
    </message>
    <message>
      <source>the biases of layer {layer}</source>
      <translation>les biais de la couche {layer}</translation>
    </message>
    <message>
      <source>the optimizer’s {where} for layer {layer}</source>
      <translation>{where} de l'optimiseur pour la couche {layer}</translation>
    </message>
    <message>
      <source>Stopped at step {step}: {place} are no longer finite.</source>
      <translation>Arrêté au pas {step} : {place} ne sont plus finis.</translation>
    </message>
    <message>
      <source>Stopped at step {step}: {place} is no longer finite.</source>
      <translation>Arrêté au pas {step} : {place} n'est plus fini.</translation>
    </message>
    <message>
      <source>Status of the run</source>
      <translation>État de l'entraînement</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Single step</source>
      <translation>Un seul pas</translation>
    </message>
    <message>
      <source>Take one step and stand still</source>
      <translation>Faire un pas et s'arrêter</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <source>Start again from the same start weights</source>
      <translation>Recommencer des mêmes poids de départ</translation>
    </message>
    <message>
      <source>Restart with a new seed</source>
      <translation>Recommencer avec une nouvelle graine</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>How many steps a second: from 1 to as fast as it goes</source>
      <translation>Combien de pas par seconde : de 1 jusqu'au plus vite possible</translation>
    </message>
    <message>
      <source>full</source>
      <translation>pleine</translation>
    </message>
    <message>
      <source>Pause</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lancer</translation>
    </message>
    <message>
      <source>Stop after this step</source>
      <translation>S'arrêter après ce pas</translation>
    </message>
    <message>
      <source>Train on</source>
      <translation>Continuer l'entraînement</translation>
    </message>
  </context>
  <context>
    <name>TruthEditor</name>
    <message>
      <source>Truth table to edit</source>
      <translation>Table de vérité à modifier</translation>
    </message>
    <message>
      <source>Click a target to turn it over; or arrows, and Space, 0 or 1</source>
      <translation>Cliquez une cible pour la retourner ; ou flèches, et Espace, 0 ou 1</translation>
    </message>
  </context>
  <context>
    <name>TruthTable</name>
    <message>
      <source>Truth table</source>
      <translation>Table de vérité</translation>
    </message>
    <message>
      <source>want {0}</source>
      <translation>veut {0}</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation>hors de l'échantillon</translation>
    </message>
    <message>
      <source>… {0} more</source>
      <translation>… {0} de plus</translation>
    </message>
    <message>
      <source>{0} % of the set</source>
      <translation>{0} % de l'ensemble</translation>
    </message>
  </context>
  <context>
    <name>TruthTableView</name>
    <message>
      <source>{0} gives {1}, {2}: {3}.</source>
      <translation>{0} donne {1}, {2} : {3}.</translation>
    </message>
    <message>
      <source>right</source>
      <translation>juste</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>faux</translation>
    </message>
    <message>
      <source>{0} more patterns.</source>
      <translation>{0} motifs de plus.</translation>
    </message>
    <message>
      <source>no answers yet</source>
      <translation>pas encore de réponses</translation>
    </message>
    <message>
      <source>{0} % of {1} patterns right; the worst of {2} are shown</source>
      <translation>{0} % de {1} motifs justes ; les pires de {2} sont montrés</translation>
    </message>
    <message>
      <source>{0} of {1} patterns right</source>
      <translation>{0} motifs sur {1} justes</translation>
    </message>
    <message>
      <source>{0} · the worst {1} shown</source>
      <translation>{0} · les {1} pires montrés</translation>
    </message>
    <message>
      <source>{0} · the worst first</source>
      <translation>{0} · les pires d'abord</translation>
    </message>
  </context>
  <context>
    <name>UnitsPatternsTable</name>
    <message>
      <source>Units and patterns</source>
      <translation>Unités et motifs</translation>
    </message>
    <message>
      <source>off</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>off</translation>
    </message>
    <message>
      <source>dead</source>
      <translation>morte</translation>
    </message>
    <message>
      <source>saturated</source>
      <translation>saturée</translation>
    </message>
    <message>
      <source>{0} dead</source>
      <translation>{0} mortes</translation>
    </message>
    <message>
      <source>{0} saturated</source>
      <translation>{0} saturées</translation>
    </message>
    <message>
      <source>{0} patterns</source>
      <translation>{0} motifs</translation>
    </message>
    <message>
      <source>off {0} %</source>
      <translation>éteinte {0} %</translation>
    </message>
    <message>
      <source>sat. {0} %</source>
      <translation>sat. {0} %</translation>
    </message>
    <message>
      <source>{0} of {1} patterns, by target</source>
      <translation>{0} motifs sur {1}, par cible</translation>
    </message>
    <message>
      <source>{0} on {1}  {2}</source>
      <translation>{0} sur {1}  {2}</translation>
    </message>
    <message>
      <source>for every pattern</source>
      <translation>pour chaque motif</translation>
    </message>
    <message>
      <source>not in the sample</source>
      <translation>hors de l'échantillon</translation>
    </message>
    <message>
      <source>saturated for {0} % of {1} patterns</source>
      <translation>saturée pour {0} % de {1} motifs</translation>
    </message>
    <message>
      <source>off for {0} % of {1} patterns</source>
      <translation>éteinte pour {0} % de {1} motifs</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Reading… {percent} %</source>
      <translation>Lecture… {percent} %</translation>
    </message>
  </context>
  <context>
    <name>WeightFiles</name>
    <message>
      <source>Import weights</source>
      <translation>Importer des poids</translation>
    </message>
    <message>
      <source>Weights of Keras and PyTorch (*.h5 *.hdf5 *.keras *.safetensors)</source>
      <translation>Poids de Keras et PyTorch (*.h5 *.hdf5 *.keras *.safetensors)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>Lecture de {0}</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>Non importé</translation>
    </message>
    <message>
      <source>Put the weights of “{0}” into the network on display?</source>
      <translation>Mettre les poids de « {0} » dans le réseau affiché ?</translation>
    </message>
    <message>
      <source>&amp;Put in</source>
      <translation>&amp;Les mettre</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}</source>
      <translation>{file} → {layer}: {inputs} × {units}</translation>
    </message>
    <message>
      <source>{file} → {layer}: {inputs} × {units}, no bias: it becomes 0</source>
      <translation>{file} → {layer} : {inputs} × {units}, pas de biais : il devient 0</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Laissé de côté : {0}</translation>
    </message>
    <message>
      <source>The moments of the optimizer here stay as they are.</source>
      <translation>Les moments de l'optimiseur restent ici tels quels.</translation>
    </message>
  </context>
  <context>
    <name>WeightsCanvas</name>
    <message>
      <source>Weights and biases</source>
      <translation>Poids et biais</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>biais</translation>
    </message>
    <message>
      <source>{0}, row {1}, column {2}</source>
      <translation>{0}, ligne {1}, colonne {2}</translation>
    </message>
  </context>
  <context>
    <name>WeightsView</name>
    <message>
      <source>double-click a cell to set a weight</source>
      <translation>double-cliquez une cellule pour mettre un poids</translation>
    </message>
    <message>
      <source>Show the weights of this layer</source>
      <translation>Montrer les poids de cette couche</translation>
    </message>
    <message>
      <source>Layer of the weights</source>
      <translation>Couche des poids</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>toutes les couches</translation>
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation>échelle ±{0}</translation>
    </message>
    <message>
      <source>No weights yet.</source>
      <translation>Pas encore de poids.</translation>
    </message>
    <message>
      <source>Weights on a scale of ±{0}.</source>
      <translation>Poids sur une échelle de ±{0}.</translation>
    </message>
    <message>
      <source>Layer {0}: {1} × {2} weights from {3} to {4}, biases from {5} to {6}.</source>
      <translation>Couche {0} : {1} × {2} poids de {3} à {4}, biais de {5} à {6}.</translation>
    </message>
    <message>
      <source>Layer {0}: {1}.</source>
      <translation>Couche {0} : {1}.</translation>
    </message>
    <message>
      <source>image tiles</source>
      <translation>en images</translation>
    </message>
    <message>
      <source>Show the incoming weights of each unit as an image of {0} × {1}</source>
      <translation>Montrer les poids d'entrée de chaque unité comme une image de {0} × {1}</translation>
    </message>
  </context>
  <context>
    <name>WelcomeDialog</name>
    <message>
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>‹ &amp;Back</source>
      <translation>‹ &amp;Retour</translation>
    </message>
    <message>
      <source>The sign of xorviz</source>
      <translation>Le signe de xorviz</translation>
    </message>
    <message>
      <source>Two blue and two orange points, as in XOR</source>
      <translation>Deux points bleus et deux orange, comme dans XOR</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Leçons</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <source>Welcome to xorviz</source>
      <translation>Bienvenue dans xorviz</translation>
    </message>
    <message>
      <source>Take a lesson</source>
      <translation>Suivre une leçon</translation>
    </message>
    <message>
      <source>Open a preset</source>
      <translation>Ouvrir un exemple</translation>
    </message>
    <message>
      <source>Bring your own script</source>
      <translation>Apporter son script</translation>
    </message>
    <message>
      <source>See why a tiny network learns, or gets stuck. Where to begin?</source>
      <translation>Voyez pourquoi un tout petit réseau apprend, ou bloque. Par où commencer ?</translation>
    </message>
    <message>
      <source>Short stories in the window: guess, run, and see what happens.</source>
      <translation>De courtes histoires dans la fenêtre : devinez, lancez, et voyez ce qui arrive.</translation>
    </message>
    <message>
      <source>Each is an experiment with words on what to see in it.</source>
      <translation>Chacun est une expérience, avec des mots sur ce qu'il y a à voir.</translation>
    </message>
    <message>
      <source>It is read, and never run. You see line by line what became of it.</source>
      <translation>Il est lu, jamais exécuté. Vous voyez ligne par ligne ce qu'il est devenu.</translation>
    </message>
    <message>
      <source>&amp;Show at the start</source>
      <translation>&amp;Montrer au démarrage</translation>
    </message>
    <message>
      <source>&amp;Open a file…</source>
      <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>Fichiers récents</translation>
    </message>
    <message>
      <source>Which unit will die? Guess, press Run, and see it happen.</source>
      <translation>Quelle unité va mourir ? Devinez, lancez, et regardez.</translation>
    </message>
    <message>
      <source>XOR and other small tasks, with networks that learn or get stuck.</source>
      <translation>XOR et d'autres petites tâches, avec des réseaux qui apprennent ou bloquent.</translation>
    </message>
    <message>
      <source>Paste or open Keras or PyTorch code, and watch it train.</source>
      <translation>Collez ou ouvrez du code Keras ou PyTorch, et regardez-le s'entraîner.</translation>
    </message>
  </context>
  <context>
    <name>WordsPanel</name>
    <message>
      <source>About this experiment</source>
      <translation>À propos de cette expérience</translation>
    </message>
    <message>
      <source>Fold the words away</source>
      <translation>Replier le texte</translation>
    </message>
    <message>
      <source>Show the words</source>
      <translation>Montrer le texte</translation>
    </message>
  </context>
  <context>
    <name>ZonesPlane</name>
    <message>
      <source>Map of the input plane</source>
      <translation>Carte du plan des entrées</translation>
    </message>
    <message>
      <source>no map yet</source>
      <translation>pas encore de carte</translation>
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
      <translation>pointez un lieu ou une cellule</translation>
    </message>
    <message>
      <source>Count the units of this layer on the map</source>
      <translation>Compter les unités de cette couche sur la carte</translation>
    </message>
    <message>
      <source>Layer of the map</source>
      <translation>Couche de la carte</translation>
    </message>
    <message>
      <source>units on</source>
      <translation>unités actives</translation>
    </message>
    <message>
      <source>unsaturated</source>
      <translation>non saturées</translation>
    </message>
    <message>
      <source>passing gradient</source>
      <translation>laissant passer le gradient</translation>
    </message>
    <message>
      <source>{0} of {1} units on</source>
      <translation>{0} unités sur {1} actives</translation>
    </message>
    <message>
      <source>{0} of {1} units unsaturated</source>
      <translation>{0} unités sur {1} non saturées</translation>
    </message>
    <message>
      <source>{0} of {1} units pass gradient</source>
      <translation>{0} unités sur {1} laissent passer le gradient</translation>
    </message>
    <message>
      <source>hatched: off</source>
      <translation>hachuré : éteinte</translation>
    </message>
    <message>
      <source>hatched: saturated</source>
      <translation>hachuré : saturée</translation>
    </message>
    <message>
      <source>hatched: off or saturated</source>
      <translation>hachuré : éteinte ou saturée</translation>
    </message>
    <message>
      <source>all hidden layers</source>
      <translation>toutes les couches cachées</translation>
    </message>
    <message>
      <source>scale ±{0}</source>
      <translation>échelle ±{0}</translation>
    </message>
    <message>
      <source>No map of dead zones yet.</source>
      <translation>Pas encore de carte des zones mortes.</translation>
    </message>
    <message>
      <source>A slice over {0} and {1}, {2}.</source>
      <translation>Une tranche sur {0} et {1}, {2}.</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>toutes les couches</translation>
    </message>
    <message>
      <source>Show the units of all layers</source>
      <translation>Montrer les unités de toutes les couches</translation>
    </message>
    <message>
      <source>Show the units of all layers in the table</source>
      <translation>Montrer les unités de toutes les couches dans la table</translation>
    </message>
    <message>
      <source>No unit of {0} is on in {1:.0f} % of the plane.</source>
      <translation>Aucune unité de {0} n'est active sur {1:.0f} % du plan.</translation>
    </message>
    <message>
      <source>Every unit of {0} is saturated on {1:.0f} % of the plane.</source>
      <translation>Chaque unité de {0} est saturée sur {1:.0f} % du plan.</translation>
    </message>
    <message>
      <source>No unit of {0} passes gradient on {1:.0f} % of the plane.</source>
      <translation>Aucune unité de {0} ne laisse passer de gradient sur {1:.0f} % du plan.</translation>
    </message>
    <message>
      <source>{0} is saturated for every pattern.</source>
      <translation>{0} est saturée pour chaque motif.</translation>
    </message>
    <message>
      <source>{0} is dead: off for every pattern.</source>
      <translation>{0} est morte : éteinte pour chaque motif.</translation>
    </message>
    <message>
      <source>{0} is saturated for {1}.</source>
      <translation>{0} est saturée pour {1}.</translation>
    </message>
    <message>
      <source>{0} is off for {1}.</source>
      <translation>{0} est éteinte pour {1}.</translation>
    </message>
    <message>
      <source>{0} is saturated for no pattern.</source>
      <translation>{0} n'est saturée pour aucun motif.</translation>
    </message>
    <message>
      <source>{0} is on for every pattern.</source>
      <translation>{0} est active pour chaque motif.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: {2}.</source>
      <translation>Couche {0}, unités : {1}, saturées pour chaque motif : {2}.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, saturated for every pattern: none.</source>
      <translation>Couche {0}, unités : {1}, saturées pour chaque motif : aucune.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: {2}.</source>
      <translation>Couche {0}, unités : {1}, mortes : {2}.</translation>
    </message>
    <message>
      <source>Layer {0}, units: {1}, dead: none.</source>
      <translation>Couche {0}, unités : {1}, mortes : aucune.</translation>
    </message>
  </context>
  <context>
    <name>_Button</name>
    <message>
      <source>Picture of {0}</source>
      <translation>Image de {0}</translation>
    </message>
    <message>
      <source>No picture is kept</source>
      <translation>Pas d'image gardée</translation>
    </message>
    <message>
      <source>Its network, as it was when it was opened or saved last</source>
      <translation>Son réseau, tel qu'à la dernière ouverture ou au dernier enregistrement</translation>
    </message>
  </context>
  <context>
    <name>_ResetButton</name>
    <message>
      <source>Reset {argument}</source>
      <translation>Remettre {argument}</translation>
    </message>
    <message>
      <source>Back to the default, {value}</source>
      <translation>Retour à la valeur par défaut, {value}</translation>
    </message>
    <message>
      <source>Back to Keras's default, {value}</source>
      <translation>Retour à la valeur par défaut de Keras, {value}</translation>
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Picture of {0}</source>
      <translation>Image de {0}</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Pas d'image</translation>
    </message>
    <message>
      <source>Not saved to a file yet</source>
      <translation>Pas encore enregistré dans un fichier</translation>
    </message>
    <message>
      <source>This file was saved by another window or program since.</source>
      <translation>Ce fichier a été enregistré depuis par une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Ouvrir {0}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Discard {0}</source>
      <translation>Supprimer {0}</translation>
    </message>
    <message>
      <source>Keep {0} after all</source>
      <translation>Garder {0} malgré tout</translation>
    </message>
    <message>
      <source>Gone when this dialog closes; until then it can be kept again</source>
      <translation>Supprimé quand ce dialogue se ferme ; jusque-là on peut encore le garder</translation>
    </message>
    <message>
      <source>It will be gone when this dialog closes</source>
      <translation>Il sera supprimé quand ce dialogue se fermera</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>pas {0}</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 modification</translation>
    </message>
    <message>
      <source>{0} edits</source>
      <translation>{0} modifications</translation>
    </message>
    <message>
      <source>{0} random starts</source>
      <translation>{0} départs aléatoires</translation>
    </message>
  </context>
  <context>
    <name>_Targets</name>
    <message>
      <source>{word}: {output} is {value}</source>
      <translation>{word} : {output} est {value}</translation>
    </message>
  </context>
  <context>
    <name>branch_verbs</name>
    <message>
      <source>Rename branch {0}</source>
      <translation>Renommer la branche {0}</translation>
    </message>
    <message>
      <source>Go to branch {0}</source>
      <translation>Aller à la branche {0}</translation>
    </message>
    <message>
      <source>Compare branch {0} with the one on display</source>
      <translation>Comparer la branche {0} à celle qui est affichée</translation>
    </message>
    <message>
      <source>Delete branch {0}</source>
      <translation>Supprimer la branche {0}</translation>
    </message>
  </context>
  <context>
    <name>compare</name>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Step shown</source>
      <translation>Pas montré</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Tout suspendre</translation>
    </message>
    <message>
      <source>Run all</source>
      <translation>Tout lancer</translation>
    </message>
    <message>
      <source>Run or pause all (F5)</source>
      <translation>Lancer ou suspendre tout (F5)</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Take one step of each (F6)</source>
      <translation>Faire un pas de chacun (F6)</translation>
    </message>
    <message>
      <source>How many steps a second each takes: from 1 to as fast as it goes</source>
      <translation>Combien de pas par seconde chacun fait : de 1 jusqu'au plus vite possible</translation>
    </message>
    <message>
      <source>In step</source>
      <translation>Au même pas</translation>
    </message>
    <message>
      <source>Show all at the same step: those that are faster wait for the others</source>
      <translation>Montrer tous au même pas : les plus rapides attendent les autres</translation>
    </message>
    <message>
      <source>Go back and forth over the steps that all have in common</source>
      <translation>Aller et venir sur les pas que tous ont en commun</translation>
    </message>
    <message>
      <source>What the curves show</source>
      <translation>Ce que montrent les courbes</translation>
    </message>
    <message>
      <source>Loss, log</source>
      <translation>Perte, log</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitude</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>A column for each</source>
      <translation>Une colonne pour chacun</translation>
    </message>
    <message>
      <source>Overlaid</source>
      <translation>Superposés</translation>
    </message>
    <message>
      <source>The boundaries of all on one map</source>
      <translation>Les frontières de tous sur une carte</translation>
    </message>
    <message>
      <source>full</source>
      <translation>pleine</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Zones mortes</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Carte de décision</translation>
    </message>
    <message>
      <source>Difference of the weights</source>
      <translation>Différence des poids</translation>
    </message>
    <message>
      <source>Difference of the decision maps</source>
      <translation>Différence des cartes de décision</translation>
    </message>
    <message>
      <source>Decision map · {0}</source>
      <translation>Carte de décision · {0}</translation>
    </message>
    <message>
      <source>The others are compared with this one.</source>
      <translation>Les autres sont comparés à celui-ci.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <source>Weights − {0}</source>
      <translation>Poids − {0}</translation>
    </message>
    <message>
      <source>Output − {0}</source>
      <translation>Sortie − {0}</translation>
    </message>
    <message>
      <source>Curves of all</source>
      <translation>Courbes de tous</translation>
    </message>
    <message>
      <source>no curves yet</source>
      <translation>pas encore de courbes</translation>
    </message>
    <message>
      <source>{0}: subtract it from the others</source>
      <translation>{0} : le soustraire des autres</translation>
    </message>
    <message>
      <source>Compare with {0}</source>
      <translation>Comparer avec {0}</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>référence</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>biais</translation>
    </message>
    <message>
      <source>Compare: {0} — xorviz</source>
      <translation>Comparer : {0} — xorviz</translation>
    </message>
    <message>
      <source>Boundaries of all</source>
      <translation>Frontières de tous</translation>
    </message>
    <message>
      <source>Boundaries on the input plane of {0}</source>
      <translation>Frontières sur le plan des entrées de {0}</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>tel quel</translation>
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
      <translation>plus d'unités</translation>
    </message>
    <message>
      <source>dead units revived</source>
      <translation>unités mortes ranimées</translation>
    </message>
    <message>
      <source>a hidden layer</source>
      <translation>une couche cachée</translation>
    </message>
    <message>
      <source>no picture yet</source>
      <translation>pas encore d'image</translation>
    </message>
    <message>
      <source>no layer and unit in common</source>
      <translation>pas de couche ni d'unité en commun</translation>
    </message>
    <message>
      <source>other inputs</source>
      <translation>d'autres entrées</translation>
    </message>
    <message>
      <source>another number of outputs</source>
      <translation>un autre nombre de sorties</translation>
    </message>
    <message>
      <source>other data, and so another part of the plane</source>
      <translation>d'autres données, donc une autre partie du plan</translation>
    </message>
    <message>
      <source>Cannot be subtracted: {0}.</source>
      <translation>Ne peut être soustrait : {0}.</translation>
    </message>
    <message>
      <source>{0} is not drawn: it has other inputs</source>
      <translation>{0} n'est pas dessiné : il a d'autres entrées</translation>
    </message>
    <message>
      <source>{0} is not drawn: its data lie on another part of the plane</source>
      <translation>{0} n'est pas dessiné : ses données sont sur une autre partie du plan</translation>
    </message>
    <message>
      <source>{0} is not drawn: there is no picture of it yet</source>
      <translation>{0} n'est pas dessiné : il n'y en a pas encore d'image</translation>
    </message>
    <message>
      <source>blue: more than {0}; orange: less</source>
      <translation>bleu : plus que {0} ; orange : moins</translation>
    </message>
    <message>
      <source>step {0}</source>
      <translation>pas {0}</translation>
    </message>
    <message>
      <source>loss {0}</source>
      <translation>perte {0}</translation>
    </message>
    <message>
      <source>accuracy {0}</source>
      <translation>exactitude {0}</translation>
    </message>
    <message>
      <source>not solved</source>
      <translation>non résolu</translation>
    </message>
    <message>
      <source>{0} in one alone</source>
      <translation>{0} dans un seul</translation>
    </message>
    <message>
      <source>{0} runs are compared.</source>
      <translation>{0} réseaux sont comparés.</translation>
    </message>
    <message>
      <source>{0}: no picture yet.</source>
      <translation>{0} : pas encore d'image.</translation>
    </message>
    <message>
      <source>Its weights differ from those of {0} by {1} at most.</source>
      <translation>Ses poids diffèrent de ceux de {0} d'au plus {1}.</translation>
    </message>
    <message>
      <source>Its output differs on the input plane by {0} at most.</source>
      <translation>Sa sortie diffère sur le plan des entrées d'au plus {0}.</translation>
    </message>
    <message>
      <source>hatched: all off</source>
      <translation>hachuré : toutes éteintes</translation>
    </message>
    <message>
      <source>hatched: all saturated</source>
      <translation>hachuré : toutes saturées</translation>
    </message>
    <message>
      <source>hatched: all off or saturated</source>
      <translation>hachuré : toutes éteintes ou saturées</translation>
    </message>
    <message>
      <source>Dead zones · {0}</source>
      <translation>Zones mortes · {0}</translation>
    </message>
  </context>
  <context>
    <name>data_hints</name>
    <message>
      <source>Targets beyond −1 and 1: squared error and a linear output fit.</source>
      <translation>Cibles au-delà de −1 et 1 : l'erreur quadratique et une sortie linéaire conviennent.</translation>
    </message>
    <message>
      <source>Targets from −1 to 1: squared error and a tanh or linear output fit.</source>
      <translation>Cibles de −1 à 1 : l'erreur quadratique et une sortie tanh ou linéaire conviennent.</translation>
    </message>
    <message>
      <source>One class each: categorical cross-entropy and a softmax output fit.</source>
      <translation>Une classe chacun : l'entropie croisée catégorielle et une sortie softmax conviennent.</translation>
    </message>
    <message>
      <source>A single output: cross-entropy and a sigmoid output fit.</source>
      <translation>Une seule sortie : l'entropie croisée et une sortie sigmoid conviennent.</translation>
    </message>
    <message>
      <source>Several targets can be 1 at once: cross-entropy and a sigmoid output fit.</source>
      <translation>Plusieurs cibles peuvent être 1 à la fois : l'entropie croisée et une sortie sigmoid conviennent.</translation>
    </message>
  </context>
  <context>
    <name>data_words</name>
    <message>
      <source>1 pattern</source>
      <translation>1 motif</translation>
    </message>
    <message>
      <source>{count} patterns</source>
      <translation>{count} motifs</translation>
    </message>
    <message>
      <source>1 input</source>
      <translation>1 entrée</translation>
    </message>
    <message>
      <source>{count} inputs</source>
      <translation>{count} entrées</translation>
    </message>
    <message>
      <source>1 output</source>
      <translation>1 sortie</translation>
    </message>
    <message>
      <source>{count} outputs</source>
      <translation>{count} sorties</translation>
    </message>
  </context>
  <context>
    <name>drawing_verbs</name>
    <message>
      <source>Read the output on the decision map</source>
      <translation>Lire la sortie sur la carte de décision</translation>
    </message>
    <message>
      <source>Draw patterns on the decision map</source>
      <translation>Dessiner des motifs sur la carte de décision</translation>
    </message>
    <message>
      <source>Move patterns on the decision map</source>
      <translation>Déplacer des motifs sur la carte de décision</translation>
    </message>
    <message>
      <source>Delete patterns on the decision map</source>
      <translation>Supprimer des motifs sur la carte de décision</translation>
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>Gates</source>
      <translation>Portes</translation>
    </message>
    <message>
      <source>Bits</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Bits</translation>
    </message>
    <message>
      <source>Clouds</source>
      <translation>Nuages</translation>
    </message>
    <message>
      <source>Is the number of bits that are 1 odd?</source>
      <translation>Le nombre de bits à 1 est-il impair ?</translation>
    </message>
    <message>
      <source>Give back every bit as it came in</source>
      <translation>Rendre chaque bit comme il est entré</translation>
    </message>
    <message>
      <source>Two words of bits: where do they differ?</source>
      <translation>Deux mots de bits : où diffèrent-ils ?</translation>
    </message>
    <message>
      <source>A truth table of your own; it starts with the function that is learned now</source>
      <translation>Une table de vérité à vous ; elle part de la fonction apprise en ce moment</translation>
    </message>
    <message>
      <source>Points in four quarters: is just one of the coordinates positive?</source>
      <translation>Points en quatre quartiers : une seule des coordonnées est-elle positive ?</translation>
    </message>
    <message>
      <source>A disc of points, and a ring around it</source>
      <translation>Un disque de points, et un anneau autour</translation>
    </message>
    <message>
      <source>Two clouds that a straight line parts, the worse the more noise</source>
      <translation>Deux nuages que sépare une droite, d'autant moins bien qu'il y a du bruit</translation>
    </message>
    <message>
      <source>Two arms that wind around each other</source>
      <translation>Deux bras qui s'enroulent l'un autour de l'autre</translation>
    </message>
    <message>
      <source>A number that rises evenly across the plane, from −1 to 1</source>
      <translation>Un nombre qui monte régulièrement sur le plan, de −1 à 1</translation>
    </message>
    <message>
      <source>Hills and valleys: numbers from −1 to 1</source>
      <translation>Collines et vallées : des nombres de −1 à 1</translation>
    </message>
    <message>
      <source>How much of the last step each step goes on with</source>
      <translation>Quelle part du dernier pas chaque pas prolonge</translation>
    </message>
    <message>
      <source>Looks ahead to where the momentum leads (Nesterov)</source>
      <translation>Regarde en avant, là où mène l'élan (Nesterov)</translation>
    </message>
    <message>
      <source>How much of the running mean square of the gradient each step keeps</source>
      <translation>Quelle part de la moyenne courante du carré du gradient chaque pas garde</translation>
    </message>
    <message>
      <source>A small number that keeps the division from 0</source>
      <translation>Un petit nombre qui garde la division de 0</translation>
    </message>
    <message>
      <source>Divides by the gradient's deviation in place of its mean square</source>
      <translation>Divise par l'écart du gradient au lieu de la moyenne de son carré</translation>
    </message>
    <message>
      <source>How much of the running mean of the gradient each step keeps</source>
      <translation>Quelle part de la moyenne courante du gradient chaque pas garde</translation>
    </message>
    <message>
      <source>The slope for negative numbers</source>
      <translation>La pente pour les nombres négatifs</translation>
    </message>
    <message>
      <source>Before each step all weights shrink by this part, times the rate</source>
      <translation>Avant chaque pas tous les poids rétrécissent de cette part, fois le taux</translation>
    </message>
    <message>
      <source>The longest gradient of each kernel and each bias; longer ones are cut</source>
      <translation>Le plus long gradient de chaque kernel et de chaque biais ; les plus longs sont coupés</translation>
    </message>
    <message>
      <source>The largest number in a gradient, of either sign; larger ones are cut</source>
      <translation>Le plus grand nombre d'un gradient, de tout signe ; les plus grands sont coupés</translation>
    </message>
    <message>
      <source>The longest gradient of all weights together; longer ones are cut</source>
      <translation>Le plus long gradient de tous les poids ensemble ; les plus longs sont coupés</translation>
    </message>
    <message>
      <source>How many steps the rate takes to fall by once its factor, or all the way</source>
      <translation>Combien de pas met le taux à baisser une fois de son facteur, ou jusqu'en bas</translation>
    </message>
    <message>
      <source>By what the rate is multiplied in so many steps</source>
      <translation>Par quoi le taux est multiplié en ce nombre de pas</translation>
    </message>
    <message>
      <source>Falls in stairs of so many steps and not evenly</source>
      <translation>Baisse par marches de ce nombre de pas et non régulièrement</translation>
    </message>
    <message>
      <source>The share of the rate that is left at the end</source>
      <translation>La part du taux qui reste à la fin</translation>
    </message>
    <message>
      <source>The rate to which a warm-up rises first; 0: no warm-up</source>
      <translation>Le taux jusqu'où monte d'abord l'échauffement ; 0 : pas d'échauffement</translation>
    </message>
    <message>
      <source>How many steps the warm-up takes</source>
      <translation>Combien de pas dure l'échauffement</translation>
    </message>
    <message>
      <source>By what the rate is multiplied where the loss has stopped falling</source>
      <translation>Par quoi le taux est multiplié quand la perte a cessé de baisser</translation>
    </message>
    <message>
      <source>After how many epochs without progress the rate is reduced</source>
      <translation>Après combien d'époques sans progrès le taux est réduit</translation>
    </message>
    <message>
      <source>How far the loss must fall below its best for progress</source>
      <translation>De combien la perte doit passer sous son meilleur pour un progrès</translation>
    </message>
    <message>
      <source>How many epochs to wait after a reduction before waiting again</source>
      <translation>Combien d'époques attendre après une réduction avant de guetter de nouveau</translation>
    </message>
    <message>
      <source>The rate is not reduced below this</source>
      <translation>Le taux n'est pas réduit au-dessous</translation>
    </message>
    <message>
      <source>change of activation</source>
      <translation>le changement d'activation</translation>
    </message>
    <message>
      <source>added unit</source>
      <translation>l'unité ajoutée</translation>
    </message>
    <message>
      <source>removed unit</source>
      <translation>l'unité enlevée</translation>
    </message>
    <message>
      <source>split unit</source>
      <translation>l'unité dédoublée</translation>
    </message>
    <message>
      <source>weight set by hand</source>
      <translation>le poids mis à la main</translation>
    </message>
    <message>
      <source>bias set by hand</source>
      <translation>le biais mis à la main</translation>
    </message>
    <message>
      <source>network moved by hand</source>
      <translation>le réseau déplacé à la main</translation>
    </message>
    <message>
      <source>weights from a file</source>
      <translation>les poids d'un fichier</translation>
    </message>
    <message>
      <source>change of optimizer</source>
      <translation>le changement d'optimiseur</translation>
    </message>
    <message>
      <source>change of learning rate</source>
      <translation>le changement du taux d'apprentissage</translation>
    </message>
    <message>
      <source>change of the learning-rate schedule</source>
      <translation>le changement du programme du taux</translation>
    </message>
    <message>
      <source>change of loss</source>
      <translation>le changement de perte</translation>
    </message>
    <message>
      <source>change of data</source>
      <translation>le changement de données</translation>
    </message>
    <message>
      <source>change of the test share</source>
      <translation>le changement de la part de test</translation>
    </message>
    <message>
      <source>change of the data seed</source>
      <translation>le changement de la graine des données</translation>
    </message>
    <message>
      <source>drawn pattern</source>
      <translation>le motif dessiné</translation>
    </message>
    <message>
      <source>moved pattern</source>
      <translation>le motif déplacé</translation>
    </message>
    <message>
      <source>change of a pattern's target</source>
      <translation>le changement de la cible d'un motif</translation>
    </message>
    <message>
      <source>deleted pattern</source>
      <translation>le motif supprimé</translation>
    </message>
    <message>
      <source>change of batch size</source>
      <translation>le changement de la taille des lots</translation>
    </message>
    <message>
      <source>change of shuffling</source>
      <translation>le changement du mélange</translation>
    </message>
    <message>
      <source>added layer</source>
      <translation>la couche ajoutée</translation>
    </message>
    <message>
      <source>removed layer</source>
      <translation>la couche enlevée</translation>
    </message>
    <message>
      <source>added connection</source>
      <translation>la connexion ajoutée</translation>
    </message>
    <message>
      <source>removed connection</source>
      <translation>la connexion enlevée</translation>
    </message>
    <message>
      <source>revived unit</source>
      <translation>l'unité ranimée</translation>
    </message>
    <message>
      <source>change of initializer</source>
      <translation>le changement d'initialiseur</translation>
    </message>
    <message>
      <source>change of penalty</source>
      <translation>le changement de pénalité</translation>
    </message>
    <message>
      <source>change of what counts as solved</source>
      <translation>le changement de ce qui compte comme résolu</translation>
    </message>
    <message>
      <source>change of an optimizer's argument</source>
      <translation>le changement d'un argument de l'optimiseur</translation>
    </message>
    <message>
      <source>restart</source>
      <translation>le recommencement</translation>
    </message>
    <message>
      <source>change of the random starts</source>
      <translation>le changement des départs aléatoires</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>l'ouverture</translation>
    </message>
    <message>
      <source>going to another branch</source>
      <translation>le passage à une autre branche</translation>
    </message>
    <message>
      <source>name of a branch</source>
      <translation>le nom d'une branche</translation>
    </message>
    <message>
      <source>colour of a branch</source>
      <translation>la couleur d'une branche</translation>
    </message>
    <message>
      <source>deleted branch</source>
      <translation>la branche supprimée</translation>
    </message>
    <message>
      <source>new branches</source>
      <translation>les nouvelles branches</translation>
    </message>
    <message>
      <source>training of branches</source>
      <translation>l'entraînement de branches</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linéaire</translation>
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
      <translation>exponentielle</translation>
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
      <translation>sinus</translation>
    </message>
    <message>
      <source>step</source>
      <translation>pas</translation>
    </message>
    <message>
      <source>cross-entropy</source>
      <translation>entropie croisée</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>erreur quadratique</translation>
    </message>
    <message>
      <source>categorical cross-entropy</source>
      <translation>entropie croisée catég.</translation>
    </message>
    <message>
      <source>absolute error</source>
      <translation>erreur absolue</translation>
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
      <translatorcomment>as in English</translatorcomment>
      <translation>orthogonal</translation>
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
      <translation>normal tronqué</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
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
      <translation>zéros</translation>
    </message>
    <message>
      <source>ones</source>
      <translation>uns</translation>
    </message>
    <message>
      <source>constant</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>constant</translation>
    </message>
    <message>
      <source>step decay</source>
      <translation>par marches</translation>
    </message>
    <message>
      <source>exponential decay</source>
      <translation>exponentiel</translation>
    </message>
    <message>
      <source>cosine decay</source>
      <translation>cosinus</translation>
    </message>
    <message>
      <source>reduce on plateau</source>
      <translation>réduit au plateau</translation>
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
      <translation>appariés</translation>
    </message>
    <message>
      <source>every pattern on its side</source>
      <translation>chaque motif de son côté</translation>
    </message>
    <message>
      <source>above 0.9 / below 0.1</source>
      <translation>sur 0.9 / sous 0.1</translation>
    </message>
    <message>
      <source>parity</source>
      <translation>parité</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>identité</translation>
    </message>
    <message>
      <source>bitwise XOR</source>
      <translation>XOR bit à bit</translation>
    </message>
    <message>
      <source>own table</source>
      <translation>table à soi</translation>
    </message>
    <message>
      <source>XOR cloud</source>
      <translation>nuage XOR</translation>
    </message>
    <message>
      <source>circles</source>
      <translation>cercles</translation>
    </message>
    <message>
      <source>Gaussians</source>
      <translation>gaussiennes</translation>
    </message>
    <message>
      <source>spirals</source>
      <translation>spirales</translation>
    </message>
    <message>
      <source>plane</source>
      <translation>plan</translation>
    </message>
    <message>
      <source>bumps</source>
      <translation>bosses</translation>
    </message>
    <message>
      <source>patterns of its own</source>
      <translation>motifs à soi</translation>
    </message>
    <message>
      <source>handwritten digits</source>
      <translation>chiffres manuscrits</translation>
    </message>
    <message>
      <source>patterns from a file</source>
      <translation>motifs d'un fichier</translation>
    </message>
  </context>
  <context>
    <name>layer_verbs</name>
    <message>
      <source>Revive dead unit {0}</source>
      <translation>Ranimer l'unité morte {0}</translation>
    </message>
    <message>
      <source>Set activation of {0} to {1}</source>
      <translation>Mettre l'activation de {0} à {1}</translation>
    </message>
    <message>
      <source>Add a unit to {0}</source>
      <translation>Ajouter une unité à {0}</translation>
    </message>
    <message>
      <source>Remove the last unit of {0}</source>
      <translation>Enlever la dernière unité de {0}</translation>
    </message>
    <message>
      <source>Split unit {0}</source>
      <translation>Dédoubler l'unité {0}</translation>
    </message>
    <message>
      <source>Insert a layer before {0}</source>
      <translation>Insérer une couche avant {0}</translation>
    </message>
    <message>
      <source>Remove layer {0}</source>
      <translation>Enlever la couche {0}</translation>
    </message>
    <message>
      <source>Set penalty on weights of {0} to {1}</source>
      <translation>Mettre la pénalité sur les poids de {0} à {1}</translation>
    </message>
    <message>
      <source>Set penalty on biases of {0} to {1}</source>
      <translation>Mettre la pénalité sur les biais de {0} à {1}</translation>
    </message>
    <message>
      <source>Connect {0} to {1}</source>
      <translation>Relier {0} à {1}</translation>
    </message>
    <message>
      <source>Disconnect {0} from {1}</source>
      <translation>Délier {0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>lessons/deep-and-narrow</name>
    <message>
      <source>A deep, narrow network with a ReLU output</source>
      <comment>title</comment>
      <translation>Un réseau profond et étroit à sortie ReLU</translation>
    </message>
    <message>
      <source>An output that never switches on, and a signal that dies on its way.</source>
      <comment>about</comment>
      <translation>Une sortie qui ne s'allume jamais, et un signal qui se perd en chemin.</translation>
    </message>
    <message>
      <source>This network has ReLU units everywhere, at the &lt;b&gt;output&lt;/b&gt; too. All four answers are 0 at the start, though two of the patterns want 1.</source>
      <comment>steps/0/text/0</comment>
      <translation>Ce réseau a des unités ReLU partout, à la &lt;b&gt;sortie&lt;/b&gt; aussi. Les quatre réponses sont 0 au départ, alors que deux des motifs veulent 1.</translation>
    </message>
    <message>
      <source>Training moves each weight by how much the loss would change with it.</source>
      <comment>steps/1/text/0</comment>
      <translation>L'entraînement déplace chaque poids selon ce dont la perte changerait avec lui.</translation>
    </message>
    <message>
      <source>The loss is {start} now. Where will it be after 2,000 steps?</source>
      <comment>steps/1/question/ask</comment>
      <translation>La perte est maintenant {start}. Où sera-t-elle après 2,000 pas ?</translation>
    </message>
    <message>
      <source>Near 0</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Près de 0</translation>
    </message>
    <message>
      <source>About half of it</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>À peu près la moitié</translation>
    </message>
    <message>
      <source>Where it is now</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Où elle est maintenant</translation>
    </message>
    <message>
      <source>Take 2,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>Faire 2,000 pas</translation>
    </message>
    <message>
      <source>The loss is {loss}, and not one weight has moved. The output is off for all four patterns. A ReLU that is off gives 0 whatever happens a little before it, so no weight makes a difference, and none is moved.</source>
      <comment>steps/1/after/0</comment>
      <translation>La perte est {loss}, et pas un poids n'a bougé. La sortie est éteinte pour les quatre motifs. Une ReLU éteinte donne 0 quoi qu'il arrive un peu avant elle, aucun poids ne fait donc de différence, et aucun n'est déplacé.</translation>
    </message>
    <message>
      <source>Not every start has such bad luck.</source>
      <comment>steps/2/text/0</comment>
      <translation>Tous les départs n'ont pas cette malchance.</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts of this network will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>Combien de 1,000 départs aléatoires de ce réseau résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{gates} of {gates.of}. And {off} stand where this one stood, with an output that is off for every pattern. An output that has to learn should never be quite off: take &lt;i&gt;sigmoid&lt;/i&gt; there.</source>
      <comment>steps/2/after/0</comment>
      <translation>{gates} sur {gates.of}. Et {off} en sont où était celui-ci, avec une sortie éteinte pour chaque motif. Une sortie qui doit apprendre ne devrait jamais être tout à fait éteinte : prenez-y &lt;i&gt;sigmoid&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Now the network that somebody built for XOR and could not get to learn. Each bit has a unit of its own, the two are joined, and then come five hidden layers of 1, 3, 5, 4 and 3 units, and again a ReLU output.</source>
      <comment>steps/3/text/0</comment>
      <translation>Maintenant le réseau que quelqu'un a construit pour XOR sans réussir à le faire apprendre. Chaque bit a une unité à lui, les deux sont réunies, puis viennent cinq couches cachées de 1, 3, 5, 4 et 3 unités, et de nouveau une sortie ReLU.</translation>
    </message>
    <message>
      <source>The four patterns run through it from left to right. Nothing has been trained yet.</source>
      <comment>steps/3/text/1</comment>
      <translation>Les quatre motifs le parcourent de gauche à droite. Rien n'a encore été entraîné.</translation>
    </message>
    <message>
      <source>In the first unit, the patterns lie up to {first} apart.</source>
      <comment>steps/3/after/0</comment>
      <translation>Dans la première unité, les motifs sont distants de {first} au plus.</translation>
    </message>
    <message>
      <source>From layer to layer the patterns may come nearer to each other, or part.</source>
      <comment>steps/4/text/0</comment>
      <translation>De couche en couche, les motifs peuvent se rapprocher, ou s'écarter.</translation>
    </message>
    <message>
      <source>In the first unit they lie up to {first} apart. How far apart are they in the last hidden layer?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Dans la première unité ils sont distants de {first} au plus. Et dans la dernière couche cachée ?</translation>
    </message>
    <message>
      <source>About as far</source>
      <comment>steps/4/question/options/0/text</comment>
      <translation>À peu près autant</translation>
    </message>
    <message>
      <source>Ten times nearer</source>
      <comment>steps/4/question/options/1/text</comment>
      <translation>Dix fois plus près</translation>
    </message>
    <message>
      <source>Hundreds of times nearer</source>
      <comment>steps/4/question/options/2/text</comment>
      <translation>Des centaines de fois plus près</translation>
    </message>
    <message>
      <source>In the first unit {first}, two layers before the last one {middle}, in the last hidden layer {last}. A sigmoid layer passes on only a part of each difference. At the end all four patterns look the same.</source>
      <comment>steps/4/after/0</comment>
      <translation>Dans la première unité {first}, deux couches avant la dernière {middle}, dans la dernière couche cachée {last}. Une couche sigmoid ne transmet qu'une part de chaque différence. À la fin les quatre motifs se ressemblent.</translation>
    </message>
    <message>
      <source>Let it train for 15 rounds through its 50,000 examples, as that person did.</source>
      <comment>steps/5/text/0</comment>
      <translation>Qu'il s'entraîne 15 tours sur ses 50,000 exemples, comme l'a fait cette personne.</translation>
    </message>
    <message>
      <source>Where will the loss be?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Où sera la perte ?</translation>
    </message>
    <message>
      <source>Near 0: solved</source>
      <comment>steps/5/question/options/0/text</comment>
      <translation>Près de 0 : résolu</translation>
    </message>
    <message>
      <source>At 0.69, as if it answered ½ to everything</source>
      <comment>steps/5/question/options/1/text</comment>
      <translation>À 0.69, comme s'il répondait ½ à tout</translation>
    </message>
    <message>
      <source>Somewhere between</source>
      <comment>steps/5/question/options/2/text</comment>
      <translation>Quelque part entre les deux</translation>
    </message>
    <message>
      <source>Train 15 rounds</source>
      <comment>steps/5/action/label</comment>
      <translation>Entraîner 15 tours</translation>
    </message>
    <message>
      <source>{deep}, and {verdict} of 4 patterns are right. The network answers as if it had not seen its inputs.</source>
      <comment>steps/5/after/0</comment>
      <translation>{deep}, et {verdict} motifs sur 4 sont justes. Le réseau répond comme s'il n'avait pas vu ses entrées.</translation>
    </message>
    <message>
      <source>Is it always so? Here are 40 random starts of the deep network. It is larger, so this takes a little longer.</source>
      <comment>steps/6/text/0</comment>
      <translation>En est-il toujours ainsi ? Voici 40 départs aléatoires du réseau profond. Il est plus grand, cela dure donc un peu plus.</translation>
    </message>
    <message>
      <source>How many of the 40 will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>Combien des 40 résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 40 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>Entraîner 40 départs aléatoires</translation>
    </message>
    <message>
      <source>{narrow} of {narrow.of}. {dark} of them have an output that is off, or clipped, for all patterns: no gradient, for ever.</source>
      <comment>steps/6/after/0</comment>
      <translation>{narrow} sur {narrow.of}. {dark} d'entre eux ont une sortie éteinte, ou coupée, pour tous les motifs : pas de gradient, pour toujours.</translation>
    </message>
    <message>
      <source>Two changes: &lt;b&gt;tanh&lt;/b&gt; in all hidden layers, which passes differences on with less loss, and a &lt;b&gt;sigmoid&lt;/b&gt; output, which is never quite off. The layers stay as narrow as they are.</source>
      <comment>steps/7/text/0</comment>
      <translation>Deux changements : &lt;b&gt;tanh&lt;/b&gt; dans toutes les couches cachées, qui transmet les différences avec moins de perte, et une sortie &lt;b&gt;sigmoid&lt;/b&gt;, qui n'est jamais tout à fait éteinte. Les couches restent aussi étroites.</translation>
    </message>
    <message>
      <source>How many of 40 will solve XOR now?</source>
      <comment>steps/7/question/ask</comment>
      <translation>Combien de 40 résoudront XOR maintenant ?</translation>
    </message>
    <message>
      <source>Train 40 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>Entraîner 40 départs aléatoires</translation>
    </message>
    <message>
      <source>{mended} of {mended.of}, and {narrow} before. It was neither too deep nor too narrow: the signal had no way through.</source>
      <comment>steps/7/after/0</comment>
      <translation>{mended} sur {mended.of}, et {narrow} avant. Il n'était ni trop profond ni trop étroit : le signal n'avait pas de passage.</translation>
    </message>
    <message>
      <source>What you have seen:</source>
      <comment>steps/8/text/0</comment>
      <translation>Ce que vous avez vu :</translation>
    </message>
    <message>
      <source>• A ReLU output can be off for every pattern, and then nothing is learned: {off} of 1,000 starts.</source>
      <comment>steps/8/text/1</comment>
      <translation>• Une sortie ReLU peut être éteinte pour chaque motif, et rien n'est alors appris : {off} départs sur 1,000.</translation>
    </message>
    <message>
      <source>• In a chain of sigmoid layers the difference between patterns shrinks at each step: from {first} to {last}.</source>
      <comment>steps/8/text/2</comment>
      <translation>• Dans une chaîne de couches sigmoid, la différence entre motifs rétrécit à chaque étape : de {first} à {last}.</translation>
    </message>
    <message>
      <source>• With other activations the same layers work: {mended} of 40 in place of {narrow}.</source>
      <comment>steps/8/text/3</comment>
      <translation>• Avec d'autres activations, les mêmes couches marchent : {mended} sur 40 au lieu de {narrow}.</translation>
    </message>
  </context>
  <context>
    <name>lessons/gates-by-hand</name>
    <message>
      <source>NOR and XOR by hand</source>
      <comment>title</comment>
      <translation>NOR et XOR à la main</translation>
    </message>
    <message>
      <source>No training: you set the weights yourself, and build XOR out of three units.</source>
      <comment>about</comment>
      <translation>Pas d'entraînement : vous mettez vous-même les poids, et bâtissez XOR avec trois unités.</translation>
    </message>
    <message>
      <source>One ReLU unit, two inputs. It multiplies each input by a &lt;b&gt;weight&lt;/b&gt;, adds a &lt;b&gt;bias&lt;/b&gt;, and gives the sum, or 0 where the sum is below 0.</source>
      <comment>steps/0/text/0</comment>
      <translation>Une unité ReLU, deux entrées. Elle multiplie chaque entrée par un &lt;b&gt;poids&lt;/b&gt;, ajoute un &lt;b&gt;biais&lt;/b&gt;, et donne la somme, ou 0 là où la somme est inférieure à 0.</translation>
    </message>
    <message>
      <source>All three numbers are 0 now, so it answers 0 to everything. You are going to make a &lt;b&gt;NOR&lt;/b&gt; of it: 1 for &lt;b&gt;00&lt;/b&gt;, and 0 for 01, 10 and 11.</source>
      <comment>steps/0/text/1</comment>
      <translation>Les trois nombres sont maintenant 0, elle répond donc 0 à tout. Vous allez en faire un &lt;b&gt;NOR&lt;/b&gt; : 1 pour &lt;b&gt;00&lt;/b&gt;, et 0 pour 01, 10 et 11.</translation>
    </message>
    <message>
      <source>For &lt;b&gt;00&lt;/b&gt; both inputs are 0, so the weights do not matter there: only the bias counts.</source>
      <comment>steps/1/text/0</comment>
      <translation>Pour &lt;b&gt;00&lt;/b&gt; les deux entrées sont 0, les poids n'y comptent donc pas : seul le biais compte.</translation>
    </message>
    <message>
      <source>Double-click the number beside &lt;b&gt;bias&lt;/b&gt;, type &lt;b&gt;1&lt;/b&gt; and press Enter.</source>
      <comment>steps/1/text/1</comment>
      <translation>Double-cliquez sur le nombre à côté de &lt;b&gt;biais&lt;/b&gt;, tapez &lt;b&gt;1&lt;/b&gt; et appuyez sur Entrée.</translation>
    </message>
    <message>
      <source>Now the answer is 1 for all four patterns. That is right for 00 and wrong for the rest.</source>
      <comment>steps/1/after/0</comment>
      <translation>Maintenant la réponse est 1 pour les quatre motifs. C'est juste pour 00 et faux pour les autres.</translation>
    </message>
    <message>
      <source>A 1 at an input must switch the unit off. So its weight must pull the sum down to 0 or below.</source>
      <comment>steps/2/text/0</comment>
      <translation>Un 1 à une entrée doit éteindre l'unité. Son poids doit donc faire descendre la somme à 0 ou moins.</translation>
    </message>
    <message>
      <source>Set &lt;b&gt;both weights&lt;/b&gt; to &lt;b&gt;−20&lt;/b&gt;.</source>
      <comment>steps/2/text/1</comment>
      <translation>Mettez &lt;b&gt;les deux poids&lt;/b&gt; à &lt;b&gt;−20&lt;/b&gt;.</translation>
    </message>
    <message>
      <source>A NOR gate. All four patterns are right, and nobody has trained it. (−1 would have been enough: 1 − 1 is 0 already.)</source>
      <comment>steps/2/after/0</comment>
      <translation>Une porte NOR. Les quatre motifs sont justes, et personne ne l'a entraînée. (−1 aurait suffi : 1 − 1 fait déjà 0.)</translation>
    </message>
    <message>
      <source>For &lt;b&gt;11&lt;/b&gt; the sum is 1 − 20 − 20 = −39.</source>
      <comment>steps/3/text/0</comment>
      <translation>Pour &lt;b&gt;11&lt;/b&gt; la somme est 1 − 20 − 20 = −39.</translation>
    </message>
    <message>
      <source>What does the unit answer to 11?</source>
      <comment>steps/3/question/ask</comment>
      <translation>Que répond l'unité à 11 ?</translation>
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
      <translation>Elle répond {at11}. C'est ce que fait ReLU : sous 0 elle coupe. Ici c'est utile. À l'entraînement, la même coupure est ce qui fait mourir des unités.</translation>
    </message>
    <message>
      <source>Next an &lt;b&gt;AND&lt;/b&gt;: 1 for 11 alone. With weights of 1 and 1 the sum is 0, 1, 1 and 2.</source>
      <comment>steps/4/text/0</comment>
      <translation>Ensuite un &lt;b&gt;AND&lt;/b&gt; : 1 pour 11 seul. Avec des poids de 1 et 1 la somme est 0, 1, 1 et 2.</translation>
    </message>
    <message>
      <source>Here is a new unit, all zeros. Find weights and a bias that leave 1 for 11 and 0 for the others.</source>
      <comment>steps/4/text/1</comment>
      <translation>Voici une nouvelle unité, toute à zéro. Trouvez des poids et un biais qui laissent 1 pour 11 et 0 pour les autres.</translation>
    </message>
    <message>
      <source>An AND gate. The bias of −1 takes 1 from the sums 0, 1, 1 and 2, and what falls below 0 is cut off.</source>
      <comment>steps/4/after/0</comment>
      <translation>Une porte AND. Le biais de −1 retire 1 aux sommes 0, 1, 1 et 2, et ce qui tombe sous 0 est coupé.</translation>
    </message>
    <message>
      <source>Now &lt;b&gt;XOR&lt;/b&gt;. The bits are different if they are not both 0 and not both 1: &lt;b&gt;neither NOR nor AND&lt;/b&gt;. And “neither … nor” is again a NOR!</source>
      <comment>steps/5/text/0</comment>
      <translation>Maintenant &lt;b&gt;XOR&lt;/b&gt;. Les bits sont différents s'ils ne sont ni tous deux 0 ni tous deux 1 : &lt;b&gt;ni NOR ni AND&lt;/b&gt;. Et « ni … ni » est encore un NOR !</translation>
    </message>
    <message>
      <source>This network has your two units in its hidden layer, the NOR above and the AND below. The output reads both, but its own weights are still 0.</source>
      <comment>steps/5/text/1</comment>
      <translation>Ce réseau a vos deux unités dans sa couche cachée, le NOR en haut et l'AND en bas. La sortie lit les deux, mais ses propres poids sont encore 0.</translation>
    </message>
    <message>
      <source>Make a NOR of the &lt;b&gt;output&lt;/b&gt;, as you did with the first unit. In the weights it is the block &lt;b&gt;out&lt;/b&gt;.</source>
      <comment>steps/6/text/0</comment>
      <translation>Faites un NOR de la &lt;b&gt;sortie&lt;/b&gt;, comme avec la première unité. Dans les poids c'est le bloc &lt;b&gt;out&lt;/b&gt;.</translation>
    </message>
    <message>
      <source>0, 1, 1, 0: &lt;b&gt;XOR, by hand&lt;/b&gt;. Three units and nine numbers.</source>
      <comment>steps/6/after/0</comment>
      <translation>0, 1, 1, 0 : &lt;b&gt;XOR, à la main&lt;/b&gt;. Trois unités et neuf nombres.</translation>
    </message>
    <message>
      <source>So weights that solve XOR with ReLU units exist; you have just typed them. Would training have found some, from random weights?</source>
      <comment>steps/7/text/0</comment>
      <translation>Il existe donc des poids qui résolvent XOR avec des unités ReLU ; vous venez de les taper. L'entraînement en aurait-il trouvé, depuis des poids aléatoires ?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts of this network will training get to solve XOR?</source>
      <comment>steps/7/question/ask</comment>
      <translation>Pour combien de 1,000 départs aléatoires de ce réseau l'entraînement arrivera-t-il à résoudre XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{trained} of {trained.of}. That an answer exists does not mean that small steps lead to it.</source>
      <comment>steps/7/after/0</comment>
      <translation>{trained} sur {trained.of}. Qu'une réponse existe ne veut pas dire que de petits pas y mènent.</translation>
    </message>
  </context>
  <context>
    <name>lessons/how-many-units</name>
    <message>
      <source>How many units are enough?</source>
      <comment>title</comment>
      <translation>Combien d'unités suffisent ?</translation>
    </message>
    <message>
      <source>From one hidden unit to eight: how often does a network with so many learn XOR?</source>
      <comment>about</comment>
      <translation>D'une unité cachée à huit : combien de fois un tel réseau apprend-il XOR ?</translation>
    </message>
    <message>
      <source>Here is the smallest network of all: &lt;b&gt;one&lt;/b&gt; hidden ReLU unit between the two inputs and the output.</source>
      <comment>steps/0/text/0</comment>
      <translation>Voici le plus petit réseau de tous : &lt;b&gt;une&lt;/b&gt; unité cachée ReLU entre les deux entrées et la sortie.</translation>
    </message>
    <message>
      <source>A unit draws one straight line through the map of the inputs. XOR wants &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; on one side, &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; on the other.</source>
      <comment>steps/0/text/1</comment>
      <translation>Une unité trace une droite à travers la carte des entrées. XOR veut &lt;b&gt;01&lt;/b&gt; et &lt;b&gt;10&lt;/b&gt; d'un côté, &lt;b&gt;00&lt;/b&gt; et &lt;b&gt;11&lt;/b&gt; de l'autre.</translation>
    </message>
    <message>
      <source>Let 1,000 networks with one hidden unit train, each from random weights of its own.</source>
      <comment>steps/1/text/0</comment>
      <translation>Entraînons 1,000 réseaux d'une unité cachée, chacun depuis ses propres poids aléatoires.</translation>
    </message>
    <message>
      <source>How many of the 1,000 will solve XOR?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Combien des 1,000 résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/1/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{one} of {one.of}. No luck will help here. With one unit the output can cut the map only once, and no straight cut puts 01 and 10 on one side and 00 and 11 on the other.</source>
      <comment>steps/1/after/0</comment>
      <translation>{one} sur {one.of}. Ici la chance n'y peut rien. Avec une unité la sortie ne peut couper la carte qu'une fois, et aucune coupe droite ne met 01 et 10 d'un côté et 00 et 11 de l'autre.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Two&lt;/b&gt; units can cut twice. That is enough, if the two cuts lie well.</source>
      <comment>steps/2/text/0</comment>
      <translation>&lt;b&gt;Deux&lt;/b&gt; unités peuvent couper deux fois. Cela suffit, si les deux coupes tombent bien.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with two ReLU units will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>Combien de 1,000 réseaux à deux unités ReLU résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{two} of {two.of}. &lt;i&gt;Possible&lt;/i&gt; is not the same as &lt;i&gt;likely&lt;/i&gt;: most starts lead to a place from which training cannot get on.</source>
      <comment>steps/2/after/0</comment>
      <translation>{two} sur {two.of}. &lt;i&gt;Possible&lt;/i&gt; n'est pas &lt;i&gt;probable&lt;/i&gt; : la plupart des départs mènent là où l'entraînement n'avance plus.</translation>
    </message>
    <message>
      <source>A person once asked why XOR would not work with up to four ReLU units, while with &lt;b&gt;five&lt;/b&gt; it worked at once.</source>
      <comment>steps/3/text/0</comment>
      <translation>Quelqu'un a demandé un jour pourquoi XOR ne marchait pas jusqu'à quatre unités ReLU, alors qu'avec &lt;b&gt;cinq&lt;/b&gt; cela marchait tout de suite.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with five ReLU units will solve XOR?</source>
      <comment>steps/3/question/ask</comment>
      <translation>Combien de 1,000 réseaux à cinq unités ReLU résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/3/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{five} of {five.of}, so {five.failed} of them still fail. Five units are no cure. Each further unit is one more ticket in the lottery.</source>
      <comment>steps/3/after/0</comment>
      <translation>{five} sur {five.of}, {five.failed} d'entre eux échouent donc encore. Cinq unités ne sont pas un remède. Chaque unité de plus est un billet de plus à la loterie.</translation>
    </message>
    <message>
      <source>What about &lt;b&gt;eight&lt;/b&gt;?</source>
      <comment>steps/4/text/0</comment>
      <translation>Et &lt;b&gt;huit&lt;/b&gt; ?</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with eight ReLU units will solve XOR?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Combien de 1,000 réseaux à huit unités ReLU résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/4/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{eight} of {eight.of}. Better again, and still {eight.failed} are stuck. Click a dot or a small map among the random starts, and you see one of them.</source>
      <comment>steps/4/after/0</comment>
      <translation>{eight} sur {eight.of}. Encore mieux, et pourtant {eight.failed} sont bloqués. Cliquez sur un point ou une petite carte parmi les départs aléatoires, et vous en voyez un.</translation>
    </message>
    <message>
      <source>Now back to five units, but &lt;b&gt;sigmoid&lt;/b&gt; ones, which are never quite off.</source>
      <comment>steps/5/text/0</comment>
      <translation>Maintenant de nouveau cinq unités, mais &lt;b&gt;sigmoid&lt;/b&gt;, qui ne sont jamais tout à fait éteintes.</translation>
    </message>
    <message>
      <source>How many of 1,000 networks with five sigmoid units will solve XOR?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Combien de 1,000 réseaux à cinq unités sigmoid résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{soft} of {soft.of}, and {five} with as many ReLU units. Not only the number counts, but also the kind.</source>
      <comment>steps/5/after/0</comment>
      <translation>{soft} sur {soft.of}, et {five} avec autant d'unités ReLU. Il n'y a pas que le nombre qui compte, mais aussi la sorte.</translation>
    </message>
    <message>
      <source>Of 1,000 random starts each, these solved XOR:</source>
      <comment>steps/6/text/0</comment>
      <translation>De 1,000 départs aléatoires chaque fois, ceux-ci ont résolu XOR :</translation>
    </message>
    <message>
      <source>one ReLU unit: {one}&lt;br&gt;two: {two}&lt;br&gt;five: {five}&lt;br&gt;eight: {eight}&lt;br&gt;five sigmoid units: {soft}</source>
      <comment>steps/6/text/1</comment>
      <translation>une unité ReLU : {one}&lt;br&gt;deux : {two}&lt;br&gt;cinq : {five}&lt;br&gt;huit : {eight}&lt;br&gt;cinq unités sigmoid : {soft}</translation>
    </message>
    <message>
      <source>Two are enough &lt;i&gt;in principle&lt;/i&gt;. More of them make luck less important.</source>
      <comment>steps/6/text/2</comment>
      <translation>Deux suffisent &lt;i&gt;en principe&lt;/i&gt;. Avec plus, la chance compte moins.</translation>
    </message>
    <message>
      <source>The sweep (menu Training) draws this for every width, and for whatever else you choose.</source>
      <comment>steps/6/text/3</comment>
      <translation>Le balayage (menu Entraînement) dessine cela pour chaque largeur, et pour tout ce que vous choisissez.</translation>
    </message>
  </context>
  <context>
    <name>lessons/learning-rate</name>
    <message>
      <source>Is it the learning rate?</source>
      <comment>title</comment>
      <translation>Est-ce le taux d'apprentissage ?</translation>
    </message>
    <message>
      <source>XOR will not learn. Does it need a far smaller learning rate than AND and OR?</source>
      <comment>about</comment>
      <translation>XOR ne s'apprend pas. Lui faut-il un taux d'apprentissage bien plus petit qu'à AND et OR ?</translation>
    </message>
    <message>
      <source>Somebody wrote a small library for neural networks. AND and OR could be learned with it, XOR could not. Their guess: XOR needs a &lt;b&gt;learning rate&lt;/b&gt; that is a thousand times smaller.</source>
      <comment>steps/0/text/0</comment>
      <translation>Quelqu'un a écrit une petite bibliothèque de réseaux de neurones. On pouvait y apprendre AND et OR, mais pas XOR. Sa supposition : XOR demande un &lt;b&gt;taux d'apprentissage&lt;/b&gt; mille fois plus petit.</translation>
    </message>
    <message>
      <source>The learning rate says how long each step is. Here is such a network: four ReLU units, a ReLU output, plain gradient descent, and a rate of 0.03.</source>
      <comment>steps/0/text/1</comment>
      <translation>Le taux d'apprentissage dit combien chaque pas est long. Voici un tel réseau : quatre unités ReLU, une sortie ReLU, simple descente de gradient, et un taux de 0.03.</translation>
    </message>
    <message>
      <source>First XOR with this rate, from 1,000 random starts.</source>
      <comment>steps/1/text/0</comment>
      <translation>D'abord XOR avec ce taux, depuis 1,000 départs aléatoires.</translation>
    </message>
    <message>
      <source>How many of the 1,000 will solve XOR?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Combien des 1,000 résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/1/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{middle} of {middle.of}. So with this rate some learn it and most do not.</source>
      <comment>steps/1/after/0</comment>
      <translation>{middle} sur {middle.of}. Avec ce taux, certains l'apprennent donc et la plupart non.</translation>
    </message>
    <message>
      <source>Now a rate that is &lt;b&gt;ten times smaller&lt;/b&gt;, 0.003, and four times as many steps, so that short steps get far enough too. The starts are the same.</source>
      <comment>steps/2/text/0</comment>
      <translation>Maintenant un taux &lt;b&gt;dix fois plus petit&lt;/b&gt;, 0.003, et quatre fois plus de pas, pour que des pas courts aillent assez loin aussi. Les départs sont les mêmes.</translation>
    </message>
    <message>
      <source>{middle} solved it with the rate 0.03. How many will with 0.003?</source>
      <comment>steps/2/question/ask</comment>
      <translation>{middle} l'ont résolu avec le taux 0.03. Combien avec 0.003 ?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Entraîner les mêmes 1,000 départs</translation>
    </message>
    <message>
      <source>{small} of {small.of}; before it was {middle}. The smaller rate changes next to nothing.</source>
      <comment>steps/2/after/0</comment>
      <translation>{small} sur {small.of} ; avant c'était {middle}. Le taux plus petit ne change presque rien.</translation>
    </message>
    <message>
      <source>And one that is &lt;b&gt;ten times larger&lt;/b&gt; than the first, 0.3?</source>
      <comment>steps/3/text/0</comment>
      <translation>Et un taux &lt;b&gt;dix fois plus grand&lt;/b&gt; que le premier, 0.3 ?</translation>
    </message>
    <message>
      <source>How many will solve XOR with a rate of 0.3?</source>
      <comment>steps/3/question/ask</comment>
      <translation>Combien résoudront XOR avec un taux de 0.3 ?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/3/action/label</comment>
      <translation>Entraîner les mêmes 1,000 départs</translation>
    </message>
    <message>
      <source>{large} of {large.of}. From 0.003 to 0.3, a hundredfold, it is {small}, {middle} and {large}.</source>
      <comment>steps/3/after/0</comment>
      <translation>{large} sur {large.of}. De 0.003 à 0.3, cent fois plus, c'est {small}, {middle} et {large}.</translation>
    </message>
    <message>
      <source>There is a rate that is too high, of course: with 3 each step leaps far beyond its aim.</source>
      <comment>steps/4/text/0</comment>
      <translation>Il y a bien sûr un taux trop grand : avec 3, chaque pas saute bien au-delà de son but.</translation>
    </message>
    <message>
      <source>How many will solve XOR with a rate of 3?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Combien résoudront XOR avec un taux de 3 ?</translation>
    </message>
    <message>
      <source>Train the same 1,000 starts</source>
      <comment>steps/4/action/label</comment>
      <translation>Entraîner les mêmes 1,000 départs</translation>
    </message>
    <message>
      <source>{huge} of {huge.of}. In {thrown} of them the output is off for all patterns now: such leaps throw it there, and from there is no way back.</source>
      <comment>steps/4/after/0</comment>
      <translation>{huge} sur {huge.of}. Dans {thrown} d'entre eux la sortie est maintenant éteinte pour tous les motifs : de tels sauts l'y jettent, et de là il n'y a pas de retour.</translation>
    </message>
    <message>
      <source>So the rate is not what keeps XOR from learning. But was AND not easy? The same network, the same rate as at first (0.03), and &lt;b&gt;AND&lt;/b&gt; to learn.</source>
      <comment>steps/5/text/0</comment>
      <translation>Ce n'est donc pas le taux qui empêche XOR d'être appris. Mais AND n'était-il pas facile ? Le même réseau, le même taux qu'au début (0.03), et &lt;b&gt;AND&lt;/b&gt; à apprendre.</translation>
    </message>
    <message>
      <source>How many of 1,000 starts will solve AND?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Combien de 1,000 départs résoudront AND ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{and} of {and.of}. AND fails too, for {and.failed} starts, and {and_off} of them stand with an output that is off for all four patterns. XOR is harder than AND, but the illness is the same.</source>
      <comment>steps/5/after/0</comment>
      <translation>{and} sur {and.of}. AND échoue aussi, pour {and.failed} départs, et {and_off} d'entre eux restent avec une sortie éteinte pour les quatre motifs. XOR est plus difficile qu'AND, mais la maladie est la même.</translation>
    </message>
    <message>
      <source>Then let us treat the illness and leave the rate alone: a &lt;b&gt;sigmoid&lt;/b&gt; output and &lt;b&gt;tanh&lt;/b&gt; hidden units, which are never quite off, with a rate of 0.3.</source>
      <comment>steps/6/text/0</comment>
      <translation>Soignons donc la maladie et laissons le taux : une sortie &lt;b&gt;sigmoid&lt;/b&gt; et des unités cachées &lt;b&gt;tanh&lt;/b&gt;, qui ne sont jamais tout à fait éteintes, avec un taux de 0.3.</translation>
    </message>
    <message>
      <source>How many of 1,000 starts will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>Combien de 1,000 départs résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{cured} of {cured.of}, with the rate at which {large} solved it before.</source>
      <comment>steps/6/after/0</comment>
      <translation>{cured} sur {cured.of}, avec le taux auquel {large} le résolvaient avant.</translation>
    </message>
    <message>
      <source>What you have seen, of 1,000 starts:</source>
      <comment>steps/7/text/0</comment>
      <translation>Ce que vous avez vu, sur 1,000 départs :</translation>
    </message>
    <message>
      <source>rate 0.003: {small}&lt;br&gt;rate 0.03: {middle}&lt;br&gt;rate 0.3: {large}&lt;br&gt;rate 3: {huge}&lt;br&gt;AND, rate 0.03: {and}&lt;br&gt;tanh and sigmoid, rate 0.3: {cured}</source>
      <comment>steps/7/text/1</comment>
      <translation>taux 0.003 : {small}&lt;br&gt;taux 0.03 : {middle}&lt;br&gt;taux 0.3 : {large}&lt;br&gt;taux 3 : {huge}&lt;br&gt;AND, taux 0.03 : {and}&lt;br&gt;tanh et sigmoid, taux 0.3 : {cured}</translation>
    </message>
    <message>
      <source>Before you turn at the learning rate for hours: look where the runs are stuck, and ask why.</source>
      <comment>steps/7/text/2</comment>
      <translation>Avant de tourner des heures le taux d'apprentissage : regardez où cela bloque, et demandez pourquoi.</translation>
    </message>
  </context>
  <context>
    <name>lessons/one-unit-and-a-skip</name>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>title</comment>
      <translation>Une unité cachée suffit, avec un raccourci</translation>
    </message>
    <message>
      <source>One hidden unit cannot learn XOR, until the output may look at the inputs too.</source>
      <comment>about</comment>
      <translation>Une unité cachée ne peut pas apprendre XOR, tant que la sortie ne peut pas regarder aussi les entrées.</translation>
    </message>
    <message>
      <source>Two inputs, &lt;b&gt;one&lt;/b&gt; hidden unit (tanh, a soft step), one output. Only the hidden unit sees the inputs; the output sees nothing but that unit.</source>
      <comment>steps/0/text/0</comment>
      <translation>Deux entrées, &lt;b&gt;une&lt;/b&gt; unité cachée (tanh, une marche douce), une sortie. Seule l'unité cachée voit les entrées ; la sortie ne voit que cette unité.</translation>
    </message>
    <message>
      <source>Let it train.</source>
      <comment>steps/1/text/0</comment>
      <translation>Qu'il s'entraîne.</translation>
    </message>
    <message>
      <source>How many of the four patterns will be right after 3,000 steps?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Combien des quatre motifs seront justes après 3,000 pas ?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Les quatre</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>Trois</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Deux</translation>
    </message>
    <message>
      <source>Take 3,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>Faire 3,000 pas</translation>
    </message>
    <message>
      <source>{right} of 4, at a loss of {loss}. One unit gives one straight cut. On the output's picture you see it: blue on one side, orange on the other.</source>
      <comment>steps/1/after/0</comment>
      <translation>{right} sur 4, à une perte de {loss}. Une unité donne une coupe droite. On le voit sur l'image de la sortie : bleu d'un côté, orange de l'autre.</translation>
    </message>
    <message>
      <source>Perhaps another start would do better?</source>
      <comment>steps/2/text/0</comment>
      <translation>Peut-être un autre départ ferait-il mieux ?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts will solve XOR?</source>
      <comment>steps/2/question/ask</comment>
      <translation>Combien de 1,000 départs aléatoires résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/2/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{without} of {without.of}. It is not luck this time: with one cut it cannot be done.</source>
      <comment>steps/2/after/0</comment>
      <translation>{without} sur {without.of}. Cette fois ce n'est pas la chance : avec une coupe, c'est impossible.</translation>
    </message>
    <message>
      <source>Now a &lt;b&gt;skip&lt;/b&gt;: the output may look at the two inputs as well. Nothing else changes; there is still one hidden unit.</source>
      <comment>steps/3/text/0</comment>
      <translation>Maintenant un &lt;b&gt;raccourci&lt;/b&gt; : la sortie peut regarder aussi les deux entrées. Rien d'autre ne change ; il y a toujours une unité cachée.</translation>
    </message>
    <message>
      <source>In the network the new connections run from the inputs past the hidden unit.</source>
      <comment>steps/3/text/1</comment>
      <translation>Dans le réseau, les nouvelles connexions vont des entrées en passant à côté de l'unité cachée.</translation>
    </message>
    <message>
      <source>How many patterns will be right now, after 3,000 steps?</source>
      <comment>steps/3/question/ask</comment>
      <translation>Combien de motifs seront justes maintenant, après 3,000 pas ?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/3/question/options/0/text</comment>
      <translation>Les quatre</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/3/question/options/1/text</comment>
      <translation>Trois</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/3/question/options/2/text</comment>
      <translation>Deux</translation>
    </message>
    <message>
      <source>Add the skip and take 3,000 steps</source>
      <comment>steps/3/action/label</comment>
      <translation>Ajouter le raccourci et faire 3,000 pas</translation>
    </message>
    <message>
      <source>{right_skip} of 4, and the loss is {loss_skip}. The output adds a slope (from the inputs) and a step (from the hidden unit). Together they rise, fall and rise again: that makes two cuts.</source>
      <comment>steps/3/after/0</comment>
      <translation>{right_skip} sur 4, et la perte est {loss_skip}. La sortie additionne une pente (des entrées) et une marche (de l'unité cachée). Ensemble elles montent, descendent et remontent : cela fait deux coupes.</translation>
    </message>
    <message>
      <source>Was that luck?</source>
      <comment>steps/4/text/0</comment>
      <translation>Était-ce de la chance ?</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts with the skip will solve XOR?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Combien de 1,000 départs aléatoires avec le raccourci résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/4/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{with} of {with.of}. How the parts are joined can count for more than how many there are.</source>
      <comment>steps/4/after/0</comment>
      <translation>{with} sur {with.of}. La façon dont les parties sont reliées peut compter plus que leur nombre.</translation>
    </message>
    <message>
      <source>And with a &lt;b&gt;ReLU&lt;/b&gt; unit in place of the tanh unit? The skip stays.</source>
      <comment>steps/5/text/0</comment>
      <translation>Et avec une unité &lt;b&gt;ReLU&lt;/b&gt; au lieu de l'unité tanh ? Le raccourci reste.</translation>
    </message>
    <message>
      <source>How many of 1,000 random starts will solve XOR with one ReLU unit and the skip?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Combien de 1,000 départs aléatoires résoudront XOR avec une unité ReLU et le raccourci ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/5/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{relu} of {relu.of}. {flat} of the others answer ½ to everything: where the unit does not bend between the patterns, only the straight slope of the inputs is left, and that can do no better for XOR.</source>
      <comment>steps/5/after/0</comment>
      <translation>{relu} sur {relu.of}. {flat} des autres répondent ½ à tout : là où l'unité ne plie pas entre les motifs, il ne reste que la pente droite des entrées, et elle ne peut pas mieux pour XOR.</translation>
    </message>
    <message>
      <source>What you have seen, in 1,000 starts each:</source>
      <comment>steps/6/text/0</comment>
      <translation>Ce que vous avez vu, sur 1,000 départs chaque fois :</translation>
    </message>
    <message>
      <source>one unit without a skip: {without}&lt;br&gt;one tanh unit with a skip: {with}&lt;br&gt;one ReLU unit with a skip: {relu}</source>
      <comment>steps/6/text/1</comment>
      <translation>une unité sans raccourci : {without}&lt;br&gt;une unité tanh avec raccourci : {with}&lt;br&gt;une unité ReLU avec raccourci : {relu}</translation>
    </message>
    <message>
      <source>When you finish, try it yourself: drag from an input's tile to the output to add a skip, in any network.</source>
      <comment>steps/6/text/2</comment>
      <translation>Quand vous aurez fini, essayez vous-même : tirez de la case d'une entrée vers la sortie pour ajouter un raccourci, dans n'importe quel réseau.</translation>
    </message>
  </context>
  <context>
    <name>lessons/relu-or-sigmoid</name>
    <message>
      <source>Why ReLU stops where sigmoid does not</source>
      <comment>title</comment>
      <translation>Pourquoi ReLU s'arrête là où sigmoid continue</translation>
    </message>
    <message>
      <source>The same tiny network with two kinds of units: one gets stuck, the other does not.</source>
      <comment>about</comment>
      <translation>Le même tout petit réseau avec deux sortes d'unités : l'un bloque, l'autre non.</translation>
    </message>
    <message>
      <source>XOR asks a simple thing of two bits: are they &lt;b&gt;different&lt;/b&gt;? So &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; want the answer 1, and &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; want 0.</source>
      <comment>steps/0/text/0</comment>
      <translation>XOR demande une chose simple à deux bits : sont-ils &lt;b&gt;différents&lt;/b&gt; ? Donc &lt;b&gt;01&lt;/b&gt; et &lt;b&gt;10&lt;/b&gt; veulent la réponse 1, et &lt;b&gt;00&lt;/b&gt; et &lt;b&gt;11&lt;/b&gt; veulent 0.</translation>
    </message>
    <message>
      <source>In the middle stands a network that is to learn it: two inputs, two hidden units, one output. The hidden units are &lt;b&gt;ReLU&lt;/b&gt; units. Such a unit is off (it gives 0) on one side of a line, and rises evenly on the other.</source>
      <comment>steps/0/text/1</comment>
      <translation>Au milieu se trouve un réseau qui doit l'apprendre : deux entrées, deux unités cachées, une sortie. Les unités cachées sont des unités &lt;b&gt;ReLU&lt;/b&gt;. Une telle unité est éteinte (elle donne 0) d'un côté d'une droite, et monte régulièrement de l'autre.</translation>
    </message>
    <message>
      <source>Nothing has been trained yet: all weights are random numbers.</source>
      <comment>steps/0/text/2</comment>
      <translation>Rien n'a encore été entraîné : tous les poids sont des nombres aléatoires.</translation>
    </message>
    <message>
      <source>Training takes many small steps. Each of them moves every weight a little, to where the answers are less wrong.</source>
      <comment>steps/1/text/0</comment>
      <translation>L'entraînement fait beaucoup de petits pas. Chacun déplace un peu chaque poids, vers là où les réponses sont moins fausses.</translation>
    </message>
    <message>
      <source>Here are 25,000 steps.</source>
      <comment>steps/1/text/1</comment>
      <translation>Voici 25,000 pas.</translation>
    </message>
    <message>
      <source>How many of the four patterns will be right in the end?</source>
      <comment>steps/1/question/ask</comment>
      <translation>Combien des quatre motifs seront justes à la fin ?</translation>
    </message>
    <message>
      <source>All four</source>
      <comment>steps/1/question/options/0/text</comment>
      <translation>Les quatre</translation>
    </message>
    <message>
      <source>Three</source>
      <comment>steps/1/question/options/1/text</comment>
      <translation>Trois</translation>
    </message>
    <message>
      <source>Two</source>
      <comment>steps/1/question/options/2/text</comment>
      <translation>Deux</translation>
    </message>
    <message>
      <source>Take 25,000 steps</source>
      <comment>steps/1/action/label</comment>
      <translation>Faire 25,000 pas</translation>
    </message>
    <message>
      <source>{right} of 4 are right. The &lt;b&gt;loss&lt;/b&gt;, which says how wrong the answers are, has become flat at {loss}. The run is stuck.</source>
      <comment>steps/1/after/0</comment>
      <translation>{right} sur 4 sont justes. La &lt;b&gt;perte&lt;/b&gt;, qui dit combien les réponses sont fausses, est devenue plate à {loss}. Le réseau est bloqué.</translation>
    </message>
    <message>
      <source>Look at the number that the network answers for each pattern.</source>
      <comment>steps/2/text/0</comment>
      <translation>Regardez le nombre que le réseau répond à chaque motif.</translation>
    </message>
    <message>
      <source>Which two patterns get the same answer?</source>
      <comment>steps/2/question/ask</comment>
      <translation>Quels deux motifs reçoivent la même réponse ?</translation>
    </message>
    <message>
      <source>00 and 11</source>
      <comment>steps/2/question/options/0/text</comment>
      <translation>00 et 11</translation>
    </message>
    <message>
      <source>00 and 10</source>
      <comment>steps/2/question/options/1/text</comment>
      <translation>00 et 10</translation>
    </message>
    <message>
      <source>01 and 10</source>
      <comment>steps/2/question/options/2/text</comment>
      <translation>01 et 10</translation>
    </message>
    <message>
      <source>For these two ({alike}) the output hears the same from the hidden units, so it can only say the same. But one of them wants 0 and the other wants 1. The best that is left is to answer something in between.</source>
      <comment>steps/2/after/0</comment>
      <translation>Pour ces deux ({alike}), la sortie entend la même chose des unités cachées, elle ne peut donc dire que la même chose. Mais l'un d'eux veut 0 et l'autre veut 1. Le mieux qui reste est de répondre entre les deux.</translation>
    </message>
    <message>
      <source>Here is why. On the map of the two inputs, hatching means that &lt;b&gt;no hidden unit is on&lt;/b&gt;. The marked patterns ({alike}) both lie there.</source>
      <comment>steps/3/text/0</comment>
      <translation>Voici pourquoi. Sur la carte des deux entrées, les hachures veulent dire qu'&lt;b&gt;aucune unité cachée n'est active&lt;/b&gt;. Les deux motifs marqués ({alike}) y sont.</translation>
    </message>
    <message>
      <source>A ReLU unit that is off gives 0, and it learns nothing from that pattern either. So nothing pulls the two apart any more.</source>
      <comment>steps/3/text/1</comment>
      <translation>Une unité ReLU éteinte donne 0, et n'apprend rien non plus de ce motif. Plus rien ne sépare donc les deux.</translation>
    </message>
    <message>
      <source>Look at the dashed line &lt;i&gt;two alike&lt;/i&gt; in the curves: as long as two such patterns look alike, the loss cannot fall below it. It lies right on it.</source>
      <comment>steps/3/text/2</comment>
      <translation>Regardez la ligne tiretée &lt;i&gt;deux pareils&lt;/i&gt; dans les courbes : tant que deux tels motifs se ressemblent, la perte ne peut pas descendre dessous. Elle est juste dessus.</translation>
    </message>
    <message>
      <source>A unit can even be off for &lt;b&gt;all four&lt;/b&gt; patterns. Then it learns nothing at all: it is called dead. Here is another start with two ReLU units. Both are still alive.</source>
      <comment>steps/4/text/0</comment>
      <translation>Une unité peut même être éteinte pour &lt;b&gt;les quatre&lt;/b&gt; motifs. Alors elle n'apprend rien du tout : on la dit morte. Voici un autre départ avec deux unités ReLU. Les deux vivent encore.</translation>
    </message>
    <message>
      <source>Which unit will be dead after 300 steps?</source>
      <comment>steps/4/question/ask</comment>
      <translation>Quelle unité sera morte après 300 pas ?</translation>
    </message>
    <message>
      <source>Take 300 steps</source>
      <comment>steps/4/action/label</comment>
      <translation>Faire 300 pas</translation>
    </message>
    <message>
      <source>Dead after 300 steps: {dead}. In the map its line has moved past all four patterns. That alone is no harm: many networks solve XOR with a dead unit among others. It is bad when those that are left cannot tell the patterns apart.</source>
      <comment>steps/4/after/0</comment>
      <translation>Mortes après 300 pas : {dead}. Sur la carte sa droite a dépassé les quatre motifs. Cela seul n'est pas un mal : bien des réseaux résolvent XOR avec une unité morte parmi d'autres. C'est grave quand celles qui restent ne peuvent pas distinguer les motifs.</translation>
    </message>
    <message>
      <source>A &lt;b&gt;sigmoid&lt;/b&gt; unit bends softly from 0 to 1. It is never quite off, so it learns a little from every pattern.</source>
      <comment>steps/5/text/0</comment>
      <translation>Une unité &lt;b&gt;sigmoid&lt;/b&gt; se courbe doucement de 0 à 1. Elle n'est jamais tout à fait éteinte, elle apprend donc un peu de chaque motif.</translation>
    </message>
    <message>
      <source>Now the first network again, with the same seed, but with two sigmoid units.</source>
      <comment>steps/5/text/1</comment>
      <translation>Maintenant de nouveau le premier réseau, avec la même graine, mais avec deux unités sigmoid.</translation>
    </message>
    <message>
      <source>What will become of it in 25,000 steps?</source>
      <comment>steps/5/question/ask</comment>
      <translation>Que deviendra-t-il en 25,000 pas ?</translation>
    </message>
    <message>
      <source>It gets stuck as well</source>
      <comment>steps/5/question/options/0/text</comment>
      <translation>Il bloque aussi</translation>
    </message>
    <message>
      <source>It gets all four right</source>
      <comment>steps/5/question/options/1/text</comment>
      <translation>Il a les quatre justes</translation>
    </message>
    <message>
      <source>Train it with sigmoid units</source>
      <comment>steps/5/action/label</comment>
      <translation>L'entraîner avec des unités sigmoid</translation>
    </message>
    <message>
      <source>{right_sigmoid} of 4 are right. It was there by step {first}, and the loss has come down to {loss_sigmoid}. Look how long the curve seemed to stand still before: slow is not the same as stuck.</source>
      <comment>steps/5/after/0</comment>
      <translation>{right_sigmoid} sur 4 sont justes. Il y était au pas {first}, et la perte est descendue à {loss_sigmoid}. Voyez combien de temps la courbe semblait immobile avant : lent n'est pas bloqué.</translation>
    </message>
    <message>
      <source>So sigmoid works and ReLU does not? Careful: that was &lt;b&gt;one&lt;/b&gt; start of each. It may have been luck.</source>
      <comment>steps/6/text/0</comment>
      <translation>Donc sigmoid marche et ReLU non ? Attention : c'était &lt;b&gt;un&lt;/b&gt; départ de chacun. C'était peut-être de la chance.</translation>
    </message>
    <message>
      <source>Let 1,000 ReLU networks train side by side, each from random weights of its own. To save you time their learning rate is ten times as large, and they take 5,000 steps.</source>
      <comment>steps/6/text/1</comment>
      <translation>Entraînons 1,000 réseaux ReLU côte à côte, chacun depuis ses propres poids aléatoires. Pour vous faire gagner du temps, leur taux d'apprentissage est dix fois plus grand, et ils font 5,000 pas.</translation>
    </message>
    <message>
      <source>How many of the 1,000 ReLU networks will solve XOR?</source>
      <comment>steps/6/question/ask</comment>
      <translation>Combien des 1,000 réseaux ReLU résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/6/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{relu} of {relu.of} solved it, {relu.percent} in 100. So ReLU &lt;i&gt;can&lt;/i&gt; do it, but it needs luck at the start. The bars show where all the others stand: at a few heights of the loss, each with its dashed line.</source>
      <comment>steps/6/after/0</comment>
      <translation>{relu} sur {relu.of} l'ont résolu, {relu.percent} sur 100. ReLU &lt;i&gt;peut&lt;/i&gt; donc, mais il lui faut de la chance au départ. Les barres montrent où en sont tous les autres : à quelques hauteurs de la perte, chacune avec sa ligne tiretée.</translation>
    </message>
    <message>
      <source>And 1,000 networks with sigmoid units, trained in the same way?</source>
      <comment>steps/7/text/0</comment>
      <translation>Et 1,000 réseaux à unités sigmoid, entraînés de la même façon ?</translation>
    </message>
    <message>
      <source>How many of the 1,000 sigmoid networks will solve XOR?</source>
      <comment>steps/7/question/ask</comment>
      <translation>Combien des 1,000 réseaux sigmoid résoudront XOR ?</translation>
    </message>
    <message>
      <source>Train 1,000 random starts</source>
      <comment>steps/7/action/label</comment>
      <translation>Entraîner 1,000 départs aléatoires</translation>
    </message>
    <message>
      <source>{sigmoid} of {sigmoid.of}, and {relu} with ReLU. With two units, sigmoid needs luck as well, only less of it.</source>
      <comment>steps/7/after/0</comment>
      <translation>{sigmoid} sur {sigmoid.of}, et {relu} avec ReLU. Avec deux unités, sigmoid aussi a besoin de chance, seulement moins.</translation>
    </message>
    <message>
      <source>What you have seen:</source>
      <comment>steps/8/text/0</comment>
      <translation>Ce que vous avez vu :</translation>
    </message>
    <message>
      <source>• A ReLU unit is off on one side of its line. Patterns for which all units are off look alike to the output, and then the loss has a floor.</source>
      <comment>steps/8/text/1</comment>
      <translation>• Une unité ReLU est éteinte d'un côté de sa droite. Les motifs pour lesquels toutes sont éteintes se ressemblent pour la sortie, et la perte a alors un plancher.</translation>
    </message>
    <message>
      <source>• One start proves little. Of 1,000 starts {relu} solved XOR with ReLU units, and {sigmoid} with sigmoid units.</source>
      <comment>steps/8/text/2</comment>
      <translation>• Un départ prouve peu. De 1,000 départs, {relu} ont résolu XOR avec des unités ReLU, et {sigmoid} avec des unités sigmoid.</translation>
    </message>
    <message>
      <source>Would more units help? That is the next lesson. When you finish, all controls are yours again: change what you like.</source>
      <comment>steps/8/text/3</comment>
      <translation>Plus d'unités aideraient-elles ? C'est la leçon suivante. Quand vous aurez fini, toutes les commandes sont de nouveau à vous : changez ce que vous voulez.</translation>
    </message>
  </context>
  <context>
    <name>reading</name>
    <message>
      <source>A whole number from {low} to {high}.</source>
      <translation>Un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
      <source>A number from {low} to {high}.</source>
      <translation>Un nombre de {low} à {high}.</translation>
    </message>
    <message>
      <source>A number from {low} to below {high}.</source>
      <translation>Un nombre de {low} à moins de {high}.</translation>
    </message>
    <message>
      <source>A number above {low} and up to {high}.</source>
      <translation>Un nombre supérieur à {low} et jusqu'à {high}.</translation>
    </message>
    <message>
      <source>A number between {low} and {high}, without either.</source>
      <translation>Un nombre entre {low} et {high}, sans l'un ni l'autre.</translation>
    </message>
  </context>
  <context>
    <name>registry_tips</name>
    <message>
      <source>values from {low} to {high}</source>
      <translation>valeurs de {low} à {high}</translation>
    </message>
    <message>
      <source>passes no gradient</source>
      <translation>ne transmet pas de gradient</translation>
    </message>
    <message>
      <source>labels 0 and 1 are taken as −1 and 1, as Keras does</source>
      <translation>les étiquettes 0 et 1 sont prises pour −1 et 1, comme dans Keras</translation>
    </message>
    <message>
      <source>after so many epochs without progress as “patience” says</source>
      <translation>après autant d'époques sans progrès que le dit « patience »</translation>
    </message>
    <message>
      <source>Keras: the callback ReduceLROnPlateau</source>
      <translation>Keras : le callback ReduceLROnPlateau</translation>
    </message>
    <message>
      <source>not one of Keras's names</source>
      <translation>n'est pas un nom de Keras</translation>
    </message>
    <message>
      <source>Keras: {name}</source>
      <translation>Keras : {name}</translation>
    </message>
  </context>
  <context>
    <name>starts_words</name>
    <message>
      <source>At step {1}: the random start on display goes on alone</source>
      <translation>Au pas {1} : le départ aléatoire affiché continue seul</translation>
    </message>
    <message>
      <source>{0} random starts: the run began again at step 0</source>
      <translation>{0} départs aléatoires : tout recommence au pas 0</translation>
    </message>
    <message>
      <source>At step {1}: {0} random starts are left</source>
      <translation>Au pas {1} : il reste {0} départs aléatoires</translation>
    </message>
  </context>
  <context>
    <name>sweeps</name>
    <message>
      <source>What varies: choose it, or type a field such as h1.units or training.seed</source>
      <translation>Ce qui varie : choisissez-le, ou tapez un champ comme h1.units ou training.seed</translation>
    </message>
    <message>
      <source>Field {0}</source>
      <translation>Champ {0}</translation>
    </message>
    <message>
      <source>Values of field {0}</source>
      <translation>Valeurs du champ {0}</translation>
    </message>
    <message>
      <source>As in 1:8, or 2:10:2, or 0.001:1:log7 for seven rates, or relu, tanh</source>
      <translation>Comme 1:8, ou 2:10:2, ou 0.001:1:log7 pour sept taux, ou relu, tanh</translation>
    </message>
    <message>
      <source>Choose the values of field {0}</source>
      <translation>Choisir les valeurs du champ {0}</translation>
    </message>
    <message>
      <source>Choose the values from a list</source>
      <translation>Choisir les valeurs dans une liste</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(rien)</translation>
    </message>
    <message>
      <source>Progress of the sweep</source>
      <translation>Avancement du balayage</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Lancer</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Arrêter</translation>
    </message>
    <message>
      <source>End it; the cells that have ended are kept</source>
      <translation>Le finir ; les cellules terminées sont gardées</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <source>Put right what is marked.</source>
      <translation>Corrigez ce qui est marqué.</translation>
    </message>
    <message>
      <source>Choose at least one field.</source>
      <translation>Choisissez au moins un champ.</translation>
    </message>
    <message>
      <source>Making ready …</source>
      <translation>Préparation …</translation>
    </message>
    <message>
      <source>Ending …</source>
      <translation>Fin en cours …</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>from {0} to {1}</source>
      <translation>de {0} à {1}</translation>
    </message>
    <message>
      <source>not run yet</source>
      <translation>pas encore fait</translation>
    </message>
    <message>
      <source>How long every start runs</source>
      <translation>Combien de temps dure chaque départ</translation>
    </message>
    <message>
      <source>As the experiment says</source>
      <translation>Comme le dit l'expérience</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <source>Number of steps or epochs</source>
      <translation>Nombre de pas ou d'époques</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>What the picture tells of every cell</source>
      <translation>Ce que l'image dit de chaque cellule</translation>
    </message>
    <message>
      <source>Form of the picture</source>
      <translation>Forme de l'image</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Carte de chaleur</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>&amp;Picture as PNG, SVG or PDF…</source>
      <translation>&amp;Image en PNG, SVG ou PDF…</translation>
    </message>
    <message>
      <source>&amp;Table of the cells as CSV or JSON…</source>
      <translation>&amp;Table des cellules en CSV ou JSON…</translation>
    </message>
    <message>
      <source>Table of all &amp;starts as CSV…</source>
      <translation>Table de tous les &amp;départs en CSV…</translation>
    </message>
    <message>
      <source>&amp;Copy the picture</source>
      <translation>&amp;Copier l'image</translation>
    </message>
    <message>
      <source>Picture of the sweep</source>
      <translation>Image du balayage</translation>
    </message>
    <message>
      <source>Nothing has been swept yet.</source>
      <translation>Rien n'a encore été balayé.</translation>
    </message>
    <message>
      <source>{0} of {1} cells</source>
      <translation>{0} cellules sur {1}</translation>
    </message>
    <message>
      <source>lowest</source>
      <translation>la plus basse</translation>
    </message>
    <message>
      <source>highest</source>
      <translation>la plus haute</translation>
    </message>
    <message>
      <source>Choose what to vary, and start.</source>
      <translation>Choisissez ce qui varie, et lancez.</translation>
    </message>
    <message>
      <source>Starts that solve it</source>
      <translation>Départs qui le résolvent</translation>
    </message>
    <message>
      <source>Steps to solve</source>
      <translation>Pas pour résoudre</translation>
    </message>
    <message>
      <source>Final loss</source>
      <translation>Perte finale</translation>
    </message>
    <message>
      <source>Share of the starts</source>
      <translation>Part des départs</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>&amp;Open the run</source>
      <translation>&amp;Ouvrir ce départ</translation>
    </message>
    <message>
      <source>Put it in the window, from its first step on</source>
      <translation>Le mettre dans la fenêtre, dès son premier pas</translation>
    </message>
    <message>
      <source>Open &amp;all starts live</source>
      <translation>Ouvrir &amp;tous les départs</translation>
    </message>
    <message>
      <source>Train the starts of this cell side by side in the window</source>
      <translation>Entraîner les départs de cette cellule côte à côte dans la fenêtre</translation>
    </message>
    <message>
      <source>The runs of the cell</source>
      <translation>Les départs de la cellule</translation>
    </message>
    <message>
      <source>Random starts of a cell</source>
      <translation>Départs aléatoires d'une cellule</translation>
    </message>
    <message>
      <source>Stop a cell within ±</source>
      <translation>Arrêter une cellule à ±</translation>
    </message>
    <message>
      <source>A cell has had enough starts when its 95 % interval reaches no farther to either side; looked at after every 64 starts</source>
      <translation>Une cellule a assez de départs quand son intervalle à 95 % ne va pas plus loin d'aucun côté ; on regarde tous les 64 départs</translation>
    </message>
    <message>
      <source>Precision in percent</source>
      <translation>Précision en pour cent</translation>
    </message>
    <message>
      <source>What varies</source>
      <translation>Ce qui varie</translation>
    </message>
    <message>
      <source>Every cell</source>
      <translation>Chaque cellule</translation>
    </message>
    <message>
      <source>Random &amp;starts</source>
      <translation>&amp;Départs aléatoires</translation>
    </message>
    <message>
      <source>&amp;Length of every run</source>
      <translation>&amp;Longueur de chacun</translation>
    </message>
    <message>
      <source>{0} cells, {1} runs of {2}</source>
      <translation>{0} cellules, {1} départs de {2}</translation>
    </message>
    <message>
      <source>{0} cells, at most {1} runs of {2}</source>
      <translation>{0} cellules, au plus {1} départs de {2}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>about {0} left</source>
      <translation>reste environ {0}</translation>
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
      <translation>{0} jours</translation>
    </message>
    <message>
      <source>Continue the sweep that was interrupted: {0} of {1} cells are there</source>
      <translation>Continuer le balayage interrompu : {0} cellules sur {1} sont là</translation>
    </message>
    <message>
      <source>Sweep</source>
      <translation>Balayage</translation>
    </message>
    <message>
      <source>{0} starts</source>
      <translation>{0} départs</translation>
    </message>
    <message>
      <source>&amp;Use the one on display</source>
      <translation>Prendre celle qui est a&amp;ffichée</translation>
    </message>
    <message>
      <source>Let the cells begin with the experiment as the window has it now</source>
      <translation>Faire partir les cellules de l'expérience telle que la fenêtre l'a maintenant</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <source>Sweeps that are ready to be run</source>
      <translation>Balayages prêts à lancer</translation>
    </message>
    <message>
      <source>Hidden layers</source>
      <translation>Couches cachées</translation>
    </message>
    <message>
      <source>Skip connection</source>
      <translation>Connexion raccourci</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Porte</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Codage</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Taille des lots</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>Optimiseur</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Taux d'apprentissage</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Activation</source>
      <translatorcomment>as in English</translatorcomment>
      <translation>Activation</translation>
    </message>
    <message>
      <source>Initializer</source>
      <translation>Initialiseur</translation>
    </message>
    <message>
      <source>Initializer of the biases</source>
      <translation>Initialiseur des biais</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Units of each hidden layer</source>
      <translation>Unités de chaque couche cachée</translation>
    </message>
    <message>
      <source>Activation of the hidden layers</source>
      <translation>Activation des couches cachées</translation>
    </message>
    <message>
      <source>Initializer of the hidden layers</source>
      <translation>Initialiseur des couches cachées</translation>
    </message>
    <message>
      <source>Hidden layers: {0}</source>
      <translation>Couches cachées : {0}</translation>
    </message>
    <message>
      <source>Units of every layer</source>
      <translation>Unités de chaque couche</translation>
    </message>
    <message>
      <source>Activation of all layers</source>
      <translation>Activation de toutes les couches</translation>
    </message>
    <message>
      <source>Initializer of all layers</source>
      <translation>Initialiseur de toutes les couches</translation>
    </message>
    <message>
      <source>All layers: {0}</source>
      <translation>Toutes les couches : {0}</translation>
    </message>
    <message>
      <source>Units in {0}</source>
      <translation>Unités dans {0}</translation>
    </message>
    <message>
      <source>Activation of {0}</source>
      <translation>Activation de {0}</translation>
    </message>
    <message>
      <source>Initializer of {0}</source>
      <translation>Initialiseur de {0}</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>Success rate</source>
      <translation>Taux de réussite</translation>
    </message>
    <message>
      <source>Median steps to solve</source>
      <translation>Médiane des pas pour résoudre</translation>
    </message>
    <message>
      <source>How the starts ended</source>
      <translation>Comment les départs ont fini</translation>
    </message>
    <message>
      <source>Median final loss</source>
      <translation>Médiane de la perte finale</translation>
    </message>
    <message>
      <source>solved</source>
      <translation>résolu</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>ailleurs</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergé</translation>
    </message>
    <message>
      <source>output off</source>
      <translation>sortie éteinte</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} et {1}</translation>
    </message>
    <message>
      <source>{0} by {1}</source>
      <translation>{0} selon {1}</translation>
    </message>
    <message>
      <source>n = {0} starts a cell</source>
      <translation>n = {0} départs par cellule</translation>
    </message>
    <message>
      <source>up to {0} starts a cell, fewer where the interval is within ± {1} %</source>
      <translation>jusqu'à {0} départs par cellule, moins là où l'intervalle est à ± {1} % près</translation>
    </message>
    <message>
      <source>95 % Wilson intervals</source>
      <translation>intervalles de Wilson à 95 %</translation>
    </message>
    <message>
      <source>from the fastest to the slowest tenth of those solved</source>
      <translation>du dixième le plus rapide au plus lent de ceux qui ont résolu</translation>
    </message>
    <message>
      <source>from the lowest to the highest tenth</source>
      <translation>du dixième le plus bas au plus haut</translation>
    </message>
    <message>
      <source>{0} of {1} starts solved it: {2} [{3}–{4} %]</source>
      <translation>{0} départs sur {1} l'ont résolu : {2} [{3}–{4} %]</translation>
    </message>
    <message>
      <source>{0} {1}, of eight tenths from {2} to {3}</source>
      <translation>{0} {1}, huit dixièmes de {2} à {3}</translation>
    </message>
    <message>
      <source>{0} epochs</source>
      <translation>{0} époques</translation>
    </message>
    <message>
      <source>{0} steps</source>
      <translation>{0} pas</translation>
    </message>
    <message>
      <source>learning rate {0}</source>
      <translation>taux d'apprentissage {0}</translation>
    </message>
    <message>
      <source>full batch</source>
      <translation>lot entier</translation>
    </message>
    <message>
      <source>batches of {0}</source>
      <translation>lots de {0}</translation>
    </message>
  </context>
  <context>
    <name>text/diagnosis</name>
    <message>
      <source>Solved: every pattern is on its right side.</source>
      <comment>verdicts/solved</comment>
      <translation>Résolu : chaque motif est du bon côté.</translation>
    </message>
    <message>
      <source>It is learning: the loss is {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/learning</comment>
      <translation>L'apprentissage avance : la perte est de {loss} et a baissé de {fall} pendant les {last} derniers pas.</translation>
    </message>
    <message>
      <source>It has hardly begun: the loss is {loss}.</source>
      <comment>verdicts/learning:start</comment>
      <translation>Cela commence à peine : la perte est de {loss}.</translation>
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but something is still under way.</source>
      <comment>verdicts/slow</comment>
      <translation>C'est lent, non bloqué : la perte est de {loss} et ne bouge presque plus, mais quelque chose est encore en route.</translation>
    </message>
    <message>
      <source>It is slow, not stuck: the loss is {loss} and all but stands, but a copy that went on as it is solved the task within {ahead} more steps.</source>
      <comment>verdicts/slow:ahead</comment>
      <translation>C'est lent, non bloqué : la perte est de {loss} et ne bouge presque plus, mais une copie qui a continué telle quelle a résolu la tâche en {ahead} pas de plus.</translation>
    </message>
    <message>
      <source>A copy that went on as it is did not solve the task within {ahead} more steps.</source>
      <comment>verdicts/ahead</comment>
      <translation>Une copie qui a continué telle quelle n'a pas résolu la tâche en {ahead} pas de plus.</translation>
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and fell by {fall} within the last {last} steps.</source>
      <comment>verdicts/stuck</comment>
      <translation>C'est bloqué : la perte reste à {loss} et a baissé de {fall} pendant les {last} derniers pas.</translation>
    </message>
    <message>
      <source>It is stuck: the loss stands at {loss} and did not fall within the last {last} steps.</source>
      <comment>verdicts/stuck:still</comment>
      <translation>C'est bloqué : la perte reste à {loss} et n'a pas baissé pendant les {last} derniers pas.</translation>
    </message>
    <message>
      <source>It is stuck for certain: as it is, it will never solve the task, however long it trains. The loss is {loss}.</source>
      <comment>verdicts/stuck:certain</comment>
      <translation>C'est bloqué à coup sûr : tel quel, le réseau ne résoudra jamais la tâche, si longtemps qu'on l'entraîne. La perte est de {loss}.</translation>
    </message>
    <message>
      <source>It is unstable: the loss is {loss} and swings by {swing} of itself instead of falling.</source>
      <comment>verdicts/unstable</comment>
      <translation>C'est instable : la perte est de {loss} et oscille de {swing} d'elle-même au lieu de baisser.</translation>
    </message>
    <message>
      <source>It diverged: its numbers stopped being finite at step {step}.</source>
      <comment>verdicts/diverged</comment>
      <translation>Cela a divergé : ses nombres ont cessé d'être finis au pas {step}.</translation>
    </message>
    <message>
      <source>certain</source>
      <comment>certainties/certain</comment>
      <translatorcomment>as in English</translatorcomment>
      <translation>certain</translation>
    </message>
    <message>
      <source>likely</source>
      <comment>certainties/likely</comment>
      <translation>probable</translation>
    </message>
    <message>
      <source>possible</source>
      <comment>certainties/possible</comment>
      <translatorcomment>as in English</translatorcomment>
      <translation>possible</translation>
    </message>
    <message>
      <source>all alike</source>
      <comment>plateaus/all_alike</comment>
      <translation>tous pareils</translation>
    </message>
    <message>
      <source>three alike</source>
      <comment>plateaus/three_alike</comment>
      <translation>trois pareils</translation>
    </message>
    <message>
      <source>two alike</source>
      <comment>plateaus/two_alike</comment>
      <translation>deux pareils</translation>
    </message>
    <message>
      <source>two pairs</source>
      <comment>plateaus/two_pairs</comment>
      <translation>deux paires</translation>
    </message>
    <message>
      <source>some alike</source>
      <comment>plateaus/some_alike</comment>
      <translation>certains pareils</translation>
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. The learning rate is {rate}.</source>
      <comment>findings/non-finite</comment>
      <translation>Au pas {step}, dans la couche {layer}, la grandeur « {place} » est devenue trop grande pour un nombre. Le taux d'apprentissage est de {rate}.</translation>
    </message>
    <message>
      <source>At step {step} the {place} of layer {layer} became too large for a number. Before that the loss had grown from {least} to {most}, as it does where steps are too long: the learning rate is {rate}.</source>
      <comment>findings/non-finite:grown</comment>
      <translation>Au pas {step}, dans la couche {layer}, la grandeur « {place} » est devenue trop grande pour un nombre. Avant cela, la perte était montée de {least} à {most}, comme il arrive quand les pas sont trop longs : le taux d'apprentissage est de {rate}.</translation>
    </message>
    <message>
      <source>At step {step} a number became too large. The learning rate is {rate}.</source>
      <comment>findings/non-finite:unknown</comment>
      <translation>Au pas {step}, un nombre est devenu trop grand. Le taux d'apprentissage est de {rate}.</translation>
    </message>
    <message>
      <source>The loss {loss} reads the output as a probability, but {activation} gives other numbers too. Below {low} and above 1 − {low} the loss cuts the answer off, and there it passes no gradient at all.</source>
      <comment>findings/output-loss-mismatch:no_probability</comment>
      <translation>La perte {loss} lit la sortie comme une probabilité, mais {activation} donne aussi d'autres nombres. Au-dessous de {low} et au-dessus de 1 − {low}, la perte coupe la réponse, et là elle ne transmet aucun gradient.</translation>
    </message>
    <message>
      <source>The loss {loss} squashes the output itself (from_logits), and {activation} has done so already: no answer can become sure, and gradients are small.</source>
      <comment>findings/output-loss-mismatch:squashed_twice</comment>
      <translation>La perte {loss} écrase elle-même la sortie (from_logits), et {activation} l'a déjà fait : aucune réponse ne peut devenir sûre, et les gradients sont petits.</translation>
    </message>
    <message>
      <source>The loss {loss} divides each answer by the sum of all, and with one output that is always 1, or no number where the answer is 0: it passes no gradient.</source>
      <comment>findings/output-loss-mismatch:one_share</comment>
      <translation>La perte {loss} divise chaque réponse par la somme de toutes, et avec une seule sortie cela fait toujours 1, ou aucun nombre si la réponse est 0 : elle ne transmet aucun gradient.</translation>
    </message>
    <message>
      <source>Softmax over a single unit is always 1, whatever the weights are.</source>
      <comment>findings/output-loss-mismatch:one_softmax</comment>
      <translation>Softmax sur une seule unité vaut toujours 1, quels que soient les poids.</translation>
    </message>
    <message>
      <source>A step has slope 0 everywhere: it passes no gradient, and nothing before it can learn.</source>
      <comment>findings/output-loss-mismatch:step</comment>
      <translation>Une marche a partout la pente 0 : elle ne transmet aucun gradient, et rien avant elle ne peut apprendre.</translation>
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: the loss cannot reach 0.</source>
      <comment>findings/target-out-of-range</comment>
      <translation>Une cible est {target}, mais {activation} ne donne que des nombres entre {low} et {high} : la perte ne peut pas atteindre 0.</translation>
    </message>
    <message>
      <source>A target is {target}, but {activation} gives only numbers between {low} and {high}: such a pattern can never be right.</source>
      <comment>findings/target-out-of-range:hopeless</comment>
      <translation>Une cible est {target}, mais {activation} ne donne que des nombres entre {low} et {high} : un tel motif ne peut jamais être juste.</translation>
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. It stays so for ever. The loss stands at {loss}.</source>
      <comment>findings/output-off:for_ever</comment>
      <translation>La sortie ne transmet de gradient pour aucun motif ({off} éteints, {clipped} coupés par la perte) : chaque poids avant elle reçoit un gradient d'exactement 0. Cela reste ainsi pour toujours. La perte reste à {loss}.</translation>
    </message>
    <message>
      <source>The output passes no gradient for any pattern ({off} off, {clipped} cut off by the loss): every weight before it gets a gradient of exactly 0. The loss stands at {loss}.</source>
      <comment>findings/output-off:now</comment>
      <translation>La sortie ne transmet de gradient pour aucun motif ({off} éteints, {clipped} coupés par la perte) : chaque poids avant elle reçoit un gradient d'exactement 0. La perte reste à {loss}.</translation>
    </message>
    <message>
      <source>For {patterns} the output is wrong and passes no gradient ({off} off, {clipped} cut off by the loss): these patterns teach the network nothing.</source>
      <comment>findings/output-off:some</comment>
      <translation>Pour {patterns}, la sortie est fausse et ne transmet aucun gradient ({off} éteints, {clipped} coupés par la perte) : ces motifs n'apprennent rien au réseau.</translation>
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can bring the loss below {floor}.</source>
      <comment>findings/contradictory-labels</comment>
      <translation>Les données demandent des réponses différentes à la même entrée : {patterns}. Aucun réseau ne peut amener la perte sous {floor}.</translation>
    </message>
    <message>
      <source>The data ask for different answers to the same input: {patterns}. No network can be right for all.</source>
      <comment>findings/contradictory-labels:no_floor</comment>
      <translation>Les données demandent des réponses différentes à la même entrée : {patterns}. Aucun réseau ne peut être juste pour tous.</translation>
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:no_hidden</comment>
      <translation>Il n'y a pas de couche cachée : le réseau ne coupe les entrées qu'une fois, tout droit. Aucune coupe droite ne sépare ces motifs.</translation>
    </message>
    <message>
      <source>There is no hidden layer, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:no_hidden_best</comment>
      <translation>Il n'y a pas de couche cachée : le réseau ne coupe les entrées qu'une fois, tout droit. Aucune coupe droite ne sépare ces motifs. La meilleure coupe droite a une perte de {best}.</translation>
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns.</source>
      <comment>findings/linear-network:structure</comment>
      <translation>Aucune couche cachée ne plie quoi que ce soit : toutes sont linéaires, si bien que le réseau ne coupe les entrées qu'une fois, tout droit. Aucune coupe droite ne sépare ces motifs.</translation>
    </message>
    <message>
      <source>No hidden layer bends anything: all of them are linear, so that the network cuts the inputs once, straight. No straight cut parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:structure_best</comment>
      <translation>Aucune couche cachée ne plie quoi que ce soit : toutes sont linéaires, si bien que le réseau ne coupe les entrées qu'une fois, tout droit. Aucune coupe droite ne sépare ces motifs. La meilleure coupe droite a une perte de {best}.</translation>
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns.</source>
      <comment>findings/linear-network:for_ever</comment>
      <translation>Chaque unité cachée qui plie est éteinte pour chaque motif, et le reste. Le réseau n'est donc pour toujours qu'une coupe droite, et aucune ne sépare ces motifs.</translation>
    </message>
    <message>
      <source>Every hidden unit that bends is off for every pattern, and stays so. So the network is one straight cut for ever, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:for_ever_best</comment>
      <translation>Chaque unité cachée qui plie est éteinte pour chaque motif, et le reste. Le réseau n'est donc pour toujours qu'une coupe droite, et aucune ne sépare ces motifs. La meilleure coupe droite a une perte de {best}.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns.</source>
      <comment>findings/linear-network:now</comment>
      <translation>Aucune unité cachée ne plie quoi que ce soit sur ces motifs : chacune est active pour tous ou éteinte pour tous. Le réseau n'est donc à présent qu'une coupe droite, et aucune ne sépare ces motifs.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns: each is on for all or off for all. So the network is one straight cut now, and none parts these patterns. The best straight cut has a loss of {best}.</source>
      <comment>findings/linear-network:now_best</comment>
      <translation>Aucune unité cachée ne plie quoi que ce soit sur ces motifs : chacune est active pour tous ou éteinte pour tous. Le réseau n'est donc à présent qu'une coupe droite, et aucune ne sépare ces motifs. La meilleure coupe droite a une perte de {best}.</translation>
    </message>
    <message>
      <source>No hidden unit bends anything on these patterns now: the network is one straight cut.</source>
      <comment>findings/linear-network:now_separable</comment>
      <translation>Aucune unité cachée ne plie quoi que ce soit sur ces motifs à présent : le réseau n'est qu'une coupe droite.</translation>
    </message>
    <message>
      <source>All that the network knows of the inputs goes through one unit, {units}, which cuts the plane of inputs once. No single straight cut parts these patterns: it takes two cuts, or a skip from the inputs to the output.</source>
      <comment>findings/bottleneck</comment>
      <translation>Tout ce que le réseau sait des entrées passe par une seule unité, {units}, qui coupe une fois le plan des entrées. Aucune coupe droite unique ne sépare ces motifs : il faut deux coupes, ou un raccourci des entrées à la sortie.</translation>
    </message>
    <message>
      <source>Of layer {layer} only {units} can still tell inputs apart: all others say the same to every pattern, for ever. One unit cuts the plane of inputs once, and no single straight cut parts these patterns.</source>
      <comment>findings/bottleneck:last</comment>
      <translation>Dans la couche {layer}, seule {units} distingue encore des entrées : toutes les autres disent la même chose à chaque motif, pour toujours. Une unité coupe une fois le plan des entrées, et aucune coupe droite unique ne sépare ces motifs.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them. The loss can never fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:for_ever</comment>
      <translation>La couche {layer} envoie {patterns} en un seul point, et pour toujours : il ne reste aucun gradient qui pourrait les séparer. La perte ne peut jamais descendre sous {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ. While they coincide the loss cannot fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:now</comment>
      <translation>La couche {layer} envoie {patterns} en un seul point, bien que leurs cibles diffèrent. Tant qu'ils coïncident, la perte ne peut pas descendre sous {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ. If they coincided, the loss could not fall below {floor} ({plateau}).</source>
      <comment>findings/collapsed-inputs:near</comment>
      <translation>La couche {layer} envoie {patterns} presque en un seul point, bien que leurs cibles diffèrent. S'ils coïncidaient, la perte ne pourrait pas descendre sous {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, and will for ever: no gradient is left that could part them.</source>
      <comment>findings/collapsed-inputs:for_ever_no_floor</comment>
      <translation>La couche {layer} envoie {patterns} en un seul point, et pour toujours : il ne reste aucun gradient qui pourrait les séparer.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:now_no_floor</comment>
      <translation>La couche {layer} envoie {patterns} en un seul point, bien que leurs cibles diffèrent.</translation>
    </message>
    <message>
      <source>Layer {layer} sends {patterns} to all but one point, though their targets differ.</source>
      <comment>findings/collapsed-inputs:near_no_floor</comment>
      <translation>La couche {layer} envoie {patterns} presque en un seul point, bien que leurs cibles diffèrent.</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:inseparable</comment>
      <translation>Dans {sources}, que lit la sortie, {patterns} diffèrent, mais aucune coupe droite n'y met chaque motif de son côté, et ils reçoivent donc la même réponse. La perte reste à {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, but no straight cut there puts every pattern on its side, and so they get much the same answer.</source>
      <comment>findings/alike-answers:inseparable_no_floor</comment>
      <translation>Dans {sources}, que lit la sortie, {patterns} diffèrent, mais aucune coupe droite n'y met chaque motif de son côté, et ils reçoivent donc à peu près la même réponse.</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get the same answer. The loss stands at {floor} ({plateau}).</source>
      <comment>findings/alike-answers:separable</comment>
      <translation>Dans {sources}, que lit la sortie, {patterns} diffèrent, et une coupe droite pourrait y être juste pour tous, mais la sortie ne la fait pas : ils reçoivent la même réponse. La perte reste à {floor} ({plateau}).</translation>
    </message>
    <message>
      <source>In {sources}, which the output reads, {patterns} differ, and a straight cut there could be right for all, but the output does not make it: they get much the same answer.</source>
      <comment>findings/alike-answers:separable_no_floor</comment>
      <translation>Dans {sources}, que lit la sortie, {patterns} diffèrent, et une coupe droite pourrait y être juste pour tous, mais la sortie ne la fait pas : ils reçoivent à peu près la même réponse.</translation>
    </message>
    <message>
      <source>No straight cut in {sources}, which the output reads, puts every pattern on its side: wrong now are {patterns}. It takes a change of what the output reads.</source>
      <comment>findings/alike-answers:wrong_side</comment>
      <translation>Aucune coupe droite dans {sources}, que lit la sortie, ne met chaque motif de son côté : à présent {patterns} sont faux. Il faut changer ce que lit la sortie.</translation>
    </message>
    <message>
      <source>All weights into layer {layer} are exactly 0: its units all say the same for every pattern, and equal units get equal gradients.</source>
      <comment>findings/zero-initialised</comment>
      <translation>Tous les poids vers la couche {layer} sont exactement 0 : ses unités disent toutes la même chose pour chaque motif, et des unités égales reçoivent des gradients égaux.</translation>
    </message>
    <message>
      <source>The difference between the patterns dies away on its way: from {first} in layer {first_layer} to {last} in layer {last_layer}, a factor of {factor}. Layer {layer} keeps the smallest part of it ({by_layer}).</source>
      <comment>findings/signal-shrinkage</comment>
      <translation>La différence entre les motifs se perd en chemin : de {first} dans la couche {first_layer} à {last} dans la couche {last_layer}, un facteur de {factor}. La couche {layer} en garde la plus petite part ({by_layer}).</translation>
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:swings</comment>
      <translation>La perte oscille de {swing} d'elle-même au lieu de baisser : le taux d'apprentissage {rate} est peut-être trop grand.</translation>
    </message>
    <message>
      <source>The numbers grew beyond all bounds: the learning rate {rate} may be too high.</source>
      <comment>findings/learning-rate-too-high:grows</comment>
      <translation>Les nombres ont dépassé toutes les bornes : le taux d'apprentissage {rate} est peut-être trop grand.</translation>
    </message>
    <message>
      <source>The loss swings by {swing} of itself instead of falling, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:swings_bound</comment>
      <translation>La perte oscille de {swing} d'elle-même au lieu de baisser, et le taux d'apprentissage {rate} dépasse {bound}, au-delà de quoi les pas vont trop loin à la courbure actuelle de {curvature}.</translation>
    </message>
    <message>
      <source>The numbers grew beyond all bounds, and the learning rate {rate} is above {bound}, beyond which steps overshoot at the present curvature of {curvature}.</source>
      <comment>findings/learning-rate-too-high:grows_bound</comment>
      <translation>Les nombres ont dépassé toutes les bornes, et le taux d'apprentissage {rate} dépasse {bound}, au-delà de quoi les pas vont trop loin à la courbure actuelle de {curvature}.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself. At the present pace it needs about {forecast} more steps.</source>
      <comment>findings/learning-rate-too-low</comment>
      <translation>Le taux d'apprentissage {rate} est petit : un bon pas le long du gradient abaisserait la perte de {gain} d'elle-même. À l'allure actuelle, il faut encore environ {forecast} pas.</translation>
    </message>
    <message>
      <source>The learning rate {rate} is low: one good step along the gradient would lower the loss by {gain} of itself.</source>
      <comment>findings/learning-rate-too-low:no_forecast</comment>
      <translation>Le taux d'apprentissage {rate} est petit : un bon pas le long du gradient abaisserait la perte de {gain} d'elle-même.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever</comment>
      <translation>{units} de la couche {layer} est éteinte pour chaque motif, et le reste : elle ne reçoit aucun gradient, et ce dont l'optimiseur se souvient encore ne peut pas la ranimer.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever:many</comment>
      <translation>{units} de la couche {layer} sont éteintes pour chaque motif, et le restent : elles ne reçoivent aucun gradient, et ce dont l'optimiseur se souvient encore ne peut pas les ranimer.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}, and stays so: it gets no gradient, and what the optimizer still remembers cannot bring it back.</source>
      <comment>findings/dead-unit:for_ever_since</comment>
      <translation>{units} de la couche {layer} est éteinte pour chaque motif depuis le pas {since}, et le reste : elle ne reçoit aucun gradient, et ce dont l'optimiseur se souvient encore ne peut pas la ranimer.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}, and stay so: they get no gradient, and what the optimizer still remembers cannot bring them back.</source>
      <comment>findings/dead-unit:for_ever_since:many</comment>
      <translation>{units} de la couche {layer} sont éteintes pour chaque motif depuis les pas {since}, et le restent : elles ne reçoivent aucun gradient, et ce dont l'optimiseur se souvient encore ne peut pas les ranimer.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern now. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now</comment>
      <translation>{units} de la couche {layer} est à présent éteinte pour chaque motif. Elle ne reçoit aucun gradient ; seuls des changements avant elle, ou ce dont l'optimiseur se souvient encore, pourraient la ranimer.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern now. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now:many</comment>
      <translation>{units} de la couche {layer} sont à présent éteintes pour chaque motif. Elles ne reçoivent aucun gradient ; seuls des changements avant elles, ou ce dont l'optimiseur se souvient encore, pourraient les ranimer.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is off for every pattern since step {since}. It gets no gradient; only changes before it or what the optimizer still remembers could bring it back.</source>
      <comment>findings/dead-unit:now_since</comment>
      <translation>{units} de la couche {layer} est éteinte pour chaque motif depuis le pas {since}. Elle ne reçoit aucun gradient ; seuls des changements avant elle, ou ce dont l'optimiseur se souvient encore, pourraient la ranimer.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are off for every pattern since steps {since}. They get no gradient; only changes before them or what the optimizer still remembers could bring them back.</source>
      <comment>findings/dead-unit:now_since:many</comment>
      <translation>{units} de la couche {layer} sont éteintes pour chaque motif depuis les pas {since}. Elles ne reçoivent aucun gradient ; seuls des changements avant elles, ou ce dont l'optimiseur se souvient encore, pourraient les ranimer.</translation>
    </message>
    <message>
      <source>In {layers} more layers {dead} units are off for every pattern.</source>
      <comment>findings/dead-unit:more</comment>
      <translation>Dans {layers} autres couches, {dead} unités sont éteintes pour chaque motif.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} is saturated for every pattern: its slope is below a thousandth of its largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit</comment>
      <translation>{units} de la couche {layer} est saturée pour chaque motif : sa pente est inférieure au millième de sa plus grande, si bien qu'il ne passe presque aucun gradient.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} are saturated for every pattern: their slopes are below a thousandth of the largest, so that hardly any gradient passes.</source>
      <comment>findings/saturated-unit:many</comment>
      <translation>{units} de la couche {layer} sont saturées pour chaque motif : leurs pentes sont inférieures au millième de la plus grande, si bien qu'il ne passe presque aucun gradient.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} have the same weights in and out and the same moments: they get the same gradients and stay equal. Together they do what one could.</source>
      <comment>findings/duplicate-units:for_ever</comment>
      <translation>{units} de la couche {layer} ont les mêmes poids à l'entrée et à la sortie et les mêmes moments : elles reçoivent les mêmes gradients et restent égales. Ensemble elles font ce que ferait une seule.</translation>
    </message>
    <message>
      <source>{units} of layer {layer} say the same for every pattern now: together they tell no more apart than one.</source>
      <comment>findings/duplicate-units:now</comment>
      <translation>{units} de la couche {layer} disent à présent la même chose pour chaque motif : ensemble elles ne distinguent rien de plus qu'une seule.</translation>
    </message>
    <message>
      <source>Layer {layer} gets hardly any gradient: {first} for a weight, a {factor}th of the {last} in layer {last_layer} ({by_layer}).</source>
      <comment>findings/vanishing-gradient</comment>
      <translation>La couche {layer} ne reçoit presque aucun gradient : {first} pour un poids, {factor} fois moins que les {last} de la couche {last_layer} ({by_layer}).</translation>
    </message>
    <message>
      <source>Layer {layer} gets {factor} times the gradient of layer {last_layer}: {first} for a weight, against {last} ({by_layer}).</source>
      <comment>findings/exploding-gradient</comment>
      <translation>La couche {layer} reçoit {factor} fois le gradient de la couche {last_layer} : {first} pour un poids, contre {last} ({by_layer}).</translation>
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Fewer live units mean less luck.</source>
      <comment>findings/alive-at-start</comment>
      <translation>{alive} des {of} unités de la couche {layer} sont vivantes avant le premier pas, actives pour au moins un motif. Moins d'unités vivantes, c'est moins de chance.</translation>
    </message>
    <message>
      <source>{alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern. Of {starts} random starts of such a network with so many, {solved} solved XOR (RMSprop, batches of 4, 100 epochs).</source>
      <comment>findings/alive-at-start:known</comment>
      <translation>{alive} des {of} unités de la couche {layer} sont vivantes avant le premier pas, actives pour au moins un motif. De {starts} départs aléatoires d'un tel réseau qui en avaient autant, {solved} ont résolu XOR (RMSprop, lots de 4, 100 époques).</translation>
    </message>
    <message>
      <source>Only {alive} of the {of} units of layer {layer} are alive before the first step, on for at least one pattern: with so few hardly any start gets on.</source>
      <comment>findings/alive-at-start:few</comment>
      <translation>Seulement {alive} des {of} unités de la couche {layer} sont vivantes avant le premier pas, actives pour au moins un motif : avec si peu, presque aucun départ n'avance.</translation>
    </message>
    <message>
      <source>{wrong} of {of} patterns are on their wrong side: {patterns}.</source>
      <comment>findings/wrong-patterns</comment>
      <translation>{wrong} motifs sur {of} sont du mauvais côté : {patterns}.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), but in some direction the loss bends downwards ({least}): a saddle, which the run leaves slowly.</source>
      <comment>findings/saddle</comment>
      <translation>Le gradient est petit ({gradient}), mais dans une direction la perte se courbe vers le bas ({least}) : un col, que le réseau quitte lentement.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}) and the loss bends upwards in every direction (least {least}): a local minimum, as far as the present piece of the loss goes.</source>
      <comment>findings/local-minimum</comment>
      <translation>Le gradient est petit ({gradient}) et la perte se courbe vers le haut dans toutes les directions (au moins {least}) : un minimum local, pour autant que va le morceau actuel de la perte.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), and in some direction the loss bends neither way (least {least}): a flat stretch, where curvature alone tells no more.</source>
      <comment>findings/flat</comment>
      <translation>Le gradient est petit ({gradient}), et dans une direction la perte ne se courbe d'aucun côté (au moins {least}) : une étendue plate, où la courbure seule n'en dit pas plus.</translation>
    </message>
    <message>
      <source>The gradient is small ({gradient}), and the run rests where two pieces of the loss meet: on each the loss bends downwards ({least}), but it rises again across the edge.</source>
      <comment>findings/flat:kink</comment>
      <translation>Le gradient est petit ({gradient}), et le réseau repose là où deux morceaux de la perte se touchent : sur chacun la perte se courbe vers le bas ({least}), mais elle remonte au-delà de l'arête.</translation>
    </message>
    <message>
      <source>The gradient is small: {gradient}. The loss is flat here.</source>
      <comment>findings/flat:unmeasured</comment>
      <translation>Le gradient est petit : {gradient}. La perte est plate ici.</translation>
    </message>
    <message>
      <source>Revive {unit} with fresh weights</source>
      <comment>fixes/revive_unit</comment>
      <translation>Ranimer {unit} avec de nouveaux poids</translation>
    </message>
    <message>
      <source>Revive {units} with fresh weights</source>
      <comment>fixes/revive_units</comment>
      <translation>Ranimer {units} avec de nouveaux poids</translation>
    </message>
    <message>
      <source>Wake {unit} by its bias: set it to {value}</source>
      <comment>fixes/set_bias</comment>
      <translation>Réveiller {unit} par son biais : le mettre à {value}</translation>
    </message>
    <message>
      <source>Give layer {layer} the activation {activation}</source>
      <comment>fixes/set_activation</comment>
      <translation>Donner à la couche {layer} l'activation {activation}</translation>
    </message>
    <message>
      <source>Add a unit to layer {layer}</source>
      <comment>fixes/add_unit</comment>
      <translation>Ajouter une unité à la couche {layer}</translation>
    </message>
    <message>
      <source>Add {count} units to layer {layer}</source>
      <comment>fixes/add_units</comment>
      <translation>Ajouter {count} unités à la couche {layer}</translation>
    </message>
    <message>
      <source>Put a hidden layer before {before}</source>
      <comment>fixes/add_layer</comment>
      <translation>Mettre une couche cachée avant {before}</translation>
    </message>
    <message>
      <source>Let layer {layer} also read {source}</source>
      <comment>fixes/add_source</comment>
      <translation>Laisser la couche {layer} lire aussi {source}</translation>
    </message>
    <message>
      <source>Take the loss {loss}</source>
      <comment>fixes/set_loss</comment>
      <translation>Prendre la perte {loss}</translation>
    </message>
    <message>
      <source>Give layer {layer} the activation {activation} and take the loss {loss}</source>
      <comment>fixes/set_output</comment>
      <translation>Donner à la couche {layer} l'activation {activation} et prendre la perte {loss}</translation>
    </message>
    <message>
      <source>Take the optimizer {optimizer}</source>
      <comment>fixes/set_optimizer</comment>
      <translation>Prendre l'optimiseur {optimizer}</translation>
    </message>
    <message>
      <source>Set the learning rate to {learning_rate}</source>
      <comment>fixes/set_learning_rate</comment>
      <translation>Mettre le taux d'apprentissage à {learning_rate}</translation>
    </message>
    <message>
      <source>Let the learning rate follow {learning_rate_schedule}</source>
      <comment>fixes/set_learning_rate_schedule</comment>
      <translation>Faire suivre au taux d'apprentissage {learning_rate_schedule}</translation>
    </message>
    <message>
      <source>Set {name} of the optimizer to {value}</source>
      <comment>fixes/set_optimizer_argument</comment>
      <translation>Mettre {name} de l'optimiseur à {value}</translation>
    </message>
    <message>
      <source>Start again with the weights of layer {layer} drawn by {kernel_initializer}</source>
      <comment>fixes/set_initializer</comment>
      <translation>Recommencer avec les poids de la couche {layer} tirés par {kernel_initializer}</translation>
    </message>
    <message>
      <source>Start again with the biases of layer {layer} drawn by {bias_initializer}</source>
      <comment>fixes/set_bias_initializer</comment>
      <translation>Recommencer avec les biais de la couche {layer} tirés par {bias_initializer}</translation>
    </message>
    <message>
      <source>Encode the data as {encoding}</source>
      <comment>fixes/set_data</comment>
      <translation>Coder les données en {encoding}</translation>
    </message>
    <message>
      <source>Start again from other random weights</source>
      <comment>fixes/restart_run</comment>
      <translation>Recommencer avec d'autres poids aléatoires</translation>
    </message>
    <message>
      <source>Start again from the same weights with a learning rate of {learning_rate}</source>
      <comment>fixes/restart_with_rate</comment>
      <translation>Recommencer avec les mêmes poids et un taux d'apprentissage de {learning_rate}</translation>
    </message>
    <message>
      <source>Start again from the same weights with the optimizer {optimizer}</source>
      <comment>fixes/restart_with_optimizer</comment>
      <translation>Recommencer avec les mêmes poids et l'optimiseur {optimizer}</translation>
    </message>
    <message>
      <source>Continue as it is</source>
      <comment>fixes/continue_run</comment>
      <translation>Continuer tel quel</translation>
    </message>
    <message>
      <source>cannot be done here</source>
      <comment>odds/refused</comment>
      <translation>impossible ici</translation>
    </message>
    <message>
      <source>none of {drawn} other random starts stands where this run does</source>
      <comment>odds/none_alike</comment>
      <translation>aucun de {drawn} autres départs aléatoires n'en est au même point que celui-ci</translation>
    </message>
    <message>
      <source>on this run: solves it</source>
      <comment>odds/here:solved</comment>
      <translation>sur ce réseau : le résout</translation>
    </message>
    <message>
      <source>on this run: solves it after {after} steps</source>
      <comment>odds/here:solved_after</comment>
      <translation>sur ce réseau : le résout après {after} pas</translation>
    </message>
    <message>
      <source>on this run: does not solve it within {steps} steps</source>
      <comment>odds/here:not_solved</comment>
      <translation>sur ce réseau : ne le résout pas en {steps} pas</translation>
    </message>
    <message>
      <source>on this run with {tries} draws of its weights: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/here_drawn</comment>
      <translation>sur ce réseau, avec {tries} tirages de ses poids : {solved} le résolvent en {steps} pas, {rate} ({low} à {high})</translation>
    </message>
    <message>
      <source>on {tries} other random starts that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike</comment>
      <translation>sur {tries} autres départs aléatoires qui en sont au même point : {solved} le résolvent en {steps} pas, {rate} ({low} à {high})</translation>
    </message>
    <message>
      <source>on {tries} random starts, their weights drawn, that stand where this run does: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/alike_redrawn</comment>
      <translation>sur {tries} départs aléatoires, leurs poids tirés, qui en sont au même point : {solved} le résolvent en {steps} pas, {rate} ({low} à {high})</translation>
    </message>
    <message>
      <source>on {tries} other random starts from step 0: {solved} solve it within {steps} steps, {rate} ({low} to {high})</source>
      <comment>odds/fresh</comment>
      <translation>sur {tries} autres départs aléatoires dès le pas 0 : {solved} le résolvent en {steps} pas, {rate} ({low} à {high})</translation>
    </message>
    <message>
      <source>usually after {after}</source>
      <comment>odds/usually_after</comment>
      <translation>d'ordinaire après {after}</translation>
    </message>
    <message>
      <source>out of {drawn}</source>
      <comment>odds/out_of</comment>
      <translation>sur {drawn}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <comment>lists/few</comment>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <source>{first} … ({count})</source>
      <comment>lists/many</comment>
      <translation>{first} … ({count})</translation>
    </message>
    <message>
      <source>{first} … ({count} patterns)</source>
      <comment>lists/patterns</comment>
      <translation>{first} … ({count} motifs)</translation>
    </message>
    <message>
      <source>nothing</source>
      <comment>shares/nothing</comment>
      <translation>rien</translation>
    </message>
    <message>
      <source>less than 0.01 %</source>
      <comment>shares/hardly</comment>
      <translation>moins de 0.01 %</translation>
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
      <translation>« {path} » manque.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed are {allowed}.</source>
      <comment>unknown_name</comment>
      <translation>« {path} » est {value} ; sont permis {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is not known here; allowed are {allowed}.</source>
      <comment>unknown_field</comment>
      <translation>« {path} » n'est pas connu ici ; sont permis {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” names {value} as a source; it may name inputs and earlier layers: {allowed}.</source>
      <comment>unknown_source</comment>
      <translation>« {path} » nomme {value} comme source ; on peut nommer les entrées et les couches précédentes : {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” has no unit {value}; it has {allowed}.</source>
      <comment>unknown_unit</comment>
      <translation>« {path} » n'a pas d'unité {value} ; il y a {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” ({value}) does not lead to the output; every input and layer must.</source>
      <comment>unused_layer</comment>
      <translation>« {path} » ({value}) ne mène pas à la sortie ; chaque entrée et chaque couche le doit.</translation>
    </message>
    <message>
      <source>“{path}” repeats {value}; each may occur once.</source>
      <comment>duplicate</comment>
      <translation>« {path} » répète {value} ; chacun ne peut figurer qu'une fois.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; an id has 1 to 64 letters, digits, dots, dashes or underscores.</source>
      <comment>bad_id</comment>
      <translation>« {path} » est {value} ; un identifiant a de 1 à 64 lettres, chiffres, points, tirets ou soulignés.</translation>
    </message>
    <message>
      <source>“{path}” must be an object with named fields.</source>
      <comment>not_an_object</comment>
      <translation>« {path} » doit être un objet aux champs nommés.</translation>
    </message>
    <message>
      <source>“{path}” must be a list with at least one entry.</source>
      <comment>not_a_list</comment>
      <translation>« {path} » doit être une liste d'au moins un élément.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a text that is not empty.</source>
      <comment>not_a_text</comment>
      <translation>« {path} » est {value} ; ce doit être un texte non vide.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a finite number{within}.</source>
      <comment>not_a_number</comment>
      <translation>« {path} » est {value} ; ce doit être un nombre fini{within}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a whole number{within}.</source>
      <comment>not_a_whole_number</comment>
      <translation>« {path} » est {value} ; ce doit être un nombre entier{within}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be true or false.</source>
      <comment>not_a_switch</comment>
      <translation>« {path} » est {value} ; ce doit être true ou false.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; it must be a name, or an object with a name: {allowed}.</source>
      <comment>not_a_choice</comment>
      <translation>« {path} » est {value} ; ce doit être un nom, ou un objet avec un nom : {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” must be a list of rows of numbers, with at least one row.</source>
      <comment>not_a_table</comment>
      <translation>« {path} » doit être une liste de lignes de nombres, avec au moins une ligne.</translation>
    </message>
    <message>
      <source>“{path}” must be a list of numbers.</source>
      <comment>not_a_row</comment>
      <translation>« {path} » doit être une liste de nombres.</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers; the rows before it have {allowed}.</source>
      <comment>ragged_row</comment>
      <translation>« {path} » a {value} nombres ; les lignes précédentes en ont {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” has {value} entries; it must have {allowed}.</source>
      <comment>wrong_length</comment>
      <translation>« {path} » a {value} éléments ; il en faut {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value} pixels; a pattern has {allowed} numbers.</source>
      <comment>wrong_image</comment>
      <translation>« {path} » a {value} pixels ; un motif a {allowed} nombres.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed is {allowed}.</source>
      <comment>out_of_range</comment>
      <translation>« {path} » est {value} ; est permis {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” stands beside “training.epochs”; a run's length is one of the two.</source>
      <comment>both_lengths</comment>
      <translation>« {path} » figure à côté de « training.epochs » ; la longueur d'un entraînement est l'un des deux.</translation>
    </message>
    <message>
      <source>“{path}” stands beside {value}; gradients are clipped in one way at most: {allowed}.</source>
      <comment>several_clippings</comment>
      <translation>« {path} » figure à côté de {value} ; les gradients sont coupés d'une seule façon au plus : {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; this version of xorviz reads up to {allowed}. Please use a newer xorviz.</source>
      <comment>newer_schema</comment>
      <translation>« {path} » est {value} ; cette version de xorviz lit jusqu'à {allowed}. Utilisez un xorviz plus récent.</translation>
    </message>
    <message>
      <source>“{path}” has lists and objects in each other; allowed are up to {allowed}.</source>
      <comment>too_deep</comment>
      <translation>« {path} » a des listes et des objets les uns dans les autres ; sont permis jusqu'à {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; allowed here are {allowed}, for more would take over 4 GB of memory.</source>
      <comment>too_large</comment>
      <translation>« {path} » est {value} ; est permis ici {allowed}, car plus prendrait plus de 4 Go de mémoire.</translation>
    </message>
    <message>
      <source>“{path}” has {value} weights and biases; allowed are {allowed}, for more would take over 4 GB of memory.</source>
      <comment>too_many_weights</comment>
      <translation>« {path} » a {value} poids et biais ; sont permis {allowed}, car plus prendraient plus de 4 Go de mémoire.</translation>
    </message>
    <message>
      <source>“{path}” brings the inputs to {value} units; the data have {allowed} input values.</source>
      <comment>features</comment>
      <translation>« {path} » porte les entrées à {value} unités ; les données ont {allowed} valeurs d'entrée.</translation>
    </message>
    <message>
      <source>“{path}” is {value}: the output has {value} and each target {allowed} values, so that they cannot be compared; the output layer needs {allowed} units.</source>
      <comment>outputs</comment>
      <translation>« {path} » est {value} : la sortie a {value} valeurs et chaque cible {allowed}, si bien qu'on ne peut pas les comparer ; la couche de sortie a besoin de {allowed} unités.</translation>
    </message>
    <message>
      <source>“{path}” is {value}: a layer acts on each row of a matrix, so the output has the shape ({rows}, {value}) where the targets have ({rows}, {allowed}); the output layer needs {allowed} units.</source>
      <comment>output_shape</comment>
      <translation>« {path} » est {value} : une couche agit sur chaque ligne d'une matrice, la sortie a donc la forme ({rows}, {value}) là où les cibles ont ({rows}, {allowed}) ; la couche de sortie a besoin de {allowed} unités.</translation>
    </message>
    <message>
      <source>“{path}” is missing: data of matrices ({value} rows each) are drawn at random, so it says how many: {allowed}.</source>
      <comment>matrices_not_counted</comment>
      <translation>« {path} » manque : des données de matrices ({value} lignes chacune) sont tirées au hasard, il dit donc combien : {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” cannot change: the data decide how many units the output layer has.</source>
      <comment>output_width</comment>
      <translation>« {path} » ne peut pas changer : les données décident combien d'unités a la couche de sortie.</translation>
    </message>
    <message>
      <source>“{path}” is the output, which cannot be taken out.</source>
      <comment>output_layer</comment>
      <translation>« {path} » est la sortie, qu'on ne peut pas enlever.</translation>
    </message>
    <message>
      <source>“{path}” cannot name {value}, which depends on this very layer.</source>
      <comment>circle</comment>
      <translation>« {path} » ne peut pas nommer {value}, qui dépend de cette couche même.</translation>
    </message>
    <message>
      <source>“{path}” names nothing but {value}; a layer must read something.</source>
      <comment>last_source</comment>
      <translation>« {path} » ne nomme que {value} ; une couche doit lire quelque chose.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a digest has 32 hexadecimal digits.</source>
      <comment>bad_digest</comment>
      <translation>« {path} » est {value} ; une empreinte a 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
      <source>“{path}” names the data {value}, which are not here; a session file brings its data along, and a file of one's own is named with “kind”: “file”.</source>
      <comment>data_missing</comment>
      <translation>« {path} » nomme les données {value}, qui ne sont pas ici ; un fichier de session apporte ses données, et un fichier à soi se nomme avec « kind » : « file ».</translation>
    </message>
    <message>
      <source>“{path}” names the data {value}, but those that are here are others.</source>
      <comment>data_differ</comment>
      <translation>« {path} » nomme les données {value}, mais celles qui sont ici sont autres.</translation>
    </message>
    <message>
      <source>A unit of “{path}” cannot be split: its weights are too large to grow.</source>
      <comment>split_too_large</comment>
      <translation>Une unité de « {path} » ne peut pas être dédoublée : ses poids sont trop grands pour croître.</translation>
    </message>
    <message>
      <source>“{path}” cannot be taken out: its weights and the next layer's multiply to numbers that are too large.</source>
      <comment>product_too_large</comment>
      <translation>« {path} » ne peut pas être enlevée : ses poids et ceux de la couche suivante donnent des produits trop grands.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; this network needs {allowed}.</source>
      <comment>shape</comment>
      <translation>« {path} » est {value} ; ce réseau a besoin de {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” stands beside “data.test”; the rows kept for a test are listed, or chosen by a share.</source>
      <comment>both_tests</comment>
      <translation>« {path} » figure à côté de « data.test » ; les lignes gardées pour un test sont énumérées, ou choisies par une part.</translation>
    </message>
    <message>
      <source>“{path}” must keep at least one pattern to train on.</source>
      <comment>last_pattern</comment>
      <translation>« {path} » doit garder au moins un motif pour l'entraînement.</translation>
    </message>
    <message>
      <source>“{path}” has no pattern {value} to train on; it may have been moved or deleted.</source>
      <comment>no_pattern</comment>
      <translation>« {path} » n'a pas de motif {value} pour l'entraînement ; il a pu être déplacé ou supprimé.</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers a pattern; patterns are drawn, moved and deleted by hand where there are {allowed}.</source>
      <comment>not_on_a_plane</comment>
      <translation>« {path} » a {value} nombres par motif ; on dessine, déplace et supprime des motifs à la main là où il y en a {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, and nobody has said how this form of export writes it; it can write {allowed}.</source>
      <comment>not_spelled</comment>
      <translation>« {path} » est {value}, et personne n'a dit comment cet export l'écrit ; il peut écrire {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, for which Keras has no word; allowed in a script of Keras are {allowed}.</source>
      <comment>not_in_keras</comment>
      <translation>« {path} » est {value}, pour quoi Keras n'a pas de mot ; sont permis dans un script de Keras {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value}, which a script of {form} cannot have; allowed are {allowed}.</source>
      <comment>not_in_script</comment>
      <translation>« {path} » est {value}, ce qu'un script de {form} ne peut pas avoir ; sont permis {allowed}.</translation>
    </message>
    <message>
      <source>“{file}” was not written: ONNX needs the package onnx, which is not installed here (pip install xorviz[onnx]).</source>
      <comment>onnx_missing</comment>
      <translation>« {file} » n'a pas été écrit : ONNX a besoin du paquet onnx, qui n'est pas installé ici (pip install xorviz[onnx]).</translation>
    </message>
    <message>
      <source>“{path}” has {value} numbers to be written out; allowed are up to {allowed}.</source>
      <comment>too_much_to_write</comment>
      <translation>« {path} » a {value} nombres à écrire ; sont permis jusqu'à {allowed}.</translation>
    </message>
    <message>
      <source>There is no file “{file}”.</source>
      <comment>not_found</comment>
      <translation>Il n'y a pas de fichier « {file} ».</translation>
    </message>
    <message>
      <source>“{file}” cannot be read: {reason}.</source>
      <comment>not_read</comment>
      <translation>« {file} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>“{file}” was not written: {reason}; what was there before is unchanged.</source>
      <comment>not_written</comment>
      <translation>« {file} » n'a pas été écrit : {reason} ; ce qui y était est inchangé.</translation>
    </message>
    <message>
      <source>MP4 needs the program ffmpeg, which is not on the search path here; GIF and animated PNG need nothing more.</source>
      <comment>ffmpeg_missing</comment>
      <translation>MP4 a besoin du programme ffmpeg, qui n'est pas dans le chemin de recherche ; GIF et PNG animé n'ont besoin de rien d'autre.</translation>
    </message>
    <message>
      <source>“{file}” was not written: ffmpeg says “{reason}”; what was there before is unchanged.</source>
      <comment>ffmpeg_failed</comment>
      <translation>« {file} » n'a pas été écrit : ffmpeg dit « {reason} » ; ce qui y était est inchangé.</translation>
    </message>
    <message>
      <source>The run is busy and did not answer; “{file}” was not written. Try again.</source>
      <comment>run_busy</comment>
      <translation>L'entraînement est occupé et n'a pas répondu ; « {file} » n'a pas été écrit. Réessayez.</translation>
    </message>
    <message>
      <source>“{file}” was not written: what had been written could not be read again; what was there before is unchanged.</source>
      <comment>not_read_back</comment>
      <translation>« {file} » n'a pas été écrit : ce qui avait été écrit n'a pas pu être relu ; ce qui y était est inchangé.</translation>
    </message>
    <message>
      <source>“{file}” is not JSON: line {line}, column {column} cannot be read.</source>
      <comment>not_json</comment>
      <translation>« {file} » n'est pas du JSON : ligne {line}, colonne {column} ne peut pas être lue.</translation>
    </message>
    <message>
      <source>“{file}” is not a session of xorviz.</source>
      <comment>not_a_session</comment>
      <translation>« {file} » n'est pas une session de xorviz.</translation>
    </message>
    <message>
      <source>“{file}” was written by a newer xorviz (schema {found}); this one reads up to {known}.</source>
      <comment>newer_session</comment>
      <translation>« {file} » a été écrit par un xorviz plus récent (schéma {found}) ; celui-ci lit jusqu'à {known}.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” is missing.</source>
      <comment>member_missing</comment>
      <translation>« {file} » est endommagé : « {place} » manque.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” cannot be read.</source>
      <comment>member_damaged</comment>
      <translation>« {file} » est endommagé : « {place} » ne peut pas être lu.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: one of its parts occurs twice.</source>
      <comment>member_twice</comment>
      <translation>« {file} » est endommagé : l'une de ses parties figure deux fois.</translation>
    </message>
    <message>
      <source>“{file}” has a part that no session has: “{place}”.</source>
      <comment>member_unknown</comment>
      <translation>« {file} » a une partie qu'aucune session n'a : « {place} ».</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is larger than the {limit} bytes that are allowed.</source>
      <comment>member_too_large</comment>
      <translation>« {file} » : « {place} » dépasse les {limit} octets permis.</translation>
    </message>
    <message>
      <source>“{file}” is not a picture in PNG; that and SVG are the kinds that can carry an experiment.</source>
      <comment>not_a_png</comment>
      <translation>« {file} » n'est pas une image PNG ; PNG et SVG sont les sortes qui peuvent porter une expérience.</translation>
    </message>
    <message>
      <source>“{file}” is not a picture in SVG.</source>
      <comment>not_an_svg</comment>
      <translation>« {file} » n'est pas une image SVG.</translation>
    </message>
    <message>
      <source>“{file}” is a picture that carries no experiment; it may have been removed when the picture was copied or uploaded.</source>
      <comment>picture_without_experiment</comment>
      <translation>« {file} » est une image qui ne porte aucune expérience ; elle a pu être retirée quand l'image a été copiée ou mise en ligne.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: the picture ends too early.</source>
      <comment>picture_cut_off</comment>
      <translation>« {file} » est endommagé : l'image finit trop tôt.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: the experiment that the picture carries cannot be read.</source>
      <comment>picture_damaged</comment>
      <translation>« {file} » est endommagé : l'expérience que porte l'image ne peut pas être lue.</translation>
    </message>
    <message>
      <source>“{file}” does not carry its experiment, which is larger than {limit} MB.</source>
      <comment>too_large_for_a_picture</comment>
      <translation>« {file} » ne porte pas son expérience, qui dépasse {limit} Mo.</translation>
    </message>
    <message>
      <source>“{file}”: the experiment and its past are too large for a session file.</source>
      <comment>too_large_for_a_session</comment>
      <translation>« {file} » : l'expérience et son passé sont trop grands pour un fichier de session.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is {found}; its experiment needs {wanted}.</source>
      <comment>member_shape</comment>
      <translation>« {file} » : « {place} » est {found} ; son expérience a besoin de {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” has numbers that are not finite.</source>
      <comment>not_finite</comment>
      <translation>« {file} » : « {place} » a des nombres qui ne sont pas finis.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is not a batch of its epoch; allowed is 0 to {most}.</source>
      <comment>not_a_batch</comment>
      <translation>« {file} » : « {place} » n'est pas un lot de son époque ; est permis 0 à {most}.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, byte {byte} is no UTF-8; save the file as UTF-8, or choose the encoding latin-1.</source>
      <comment>not_utf8</comment>
      <translation>« {file} » : ligne {line}, octet {byte} n'est pas de l'UTF-8 ; enregistrez le fichier en UTF-8, ou choisissez le codage latin-1.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is longer than the {limit} bytes that are allowed, as if this were no table of text.</source>
      <comment>line_too_long</comment>
      <translation>« {file} » : la ligne {line} dépasse les {limit} octets permis, comme si ce n'était pas une table de texte.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is no row of a table; quotes must stand around a whole cell, and close.</source>
      <comment>not_a_row_of_cells</comment>
      <translation>« {file} » : la ligne {line} n'est pas une ligne de table ; les guillemets doivent entourer une cellule entière, et se fermer.</translation>
    </message>
    <message>
      <source>“{file}” has no rows; a table needs at least one beneath its header.</source>
      <comment>no_rows</comment>
      <translation>« {file} » n'a pas de lignes ; une table en a besoin d'au moins une sous son en-tête.</translation>
    </message>
    <message>
      <source>“{file}” has one column alone where “{delimiter}” divides the cells; a table needs one for the inputs and one for the targets, divided by comma, semicolon, tab or space.</source>
      <comment>one_column</comment>
      <translation>« {file} » n'a qu'une colonne là où « {delimiter} » sépare les cellules ; une table en a besoin d'une pour les entrées et d'une pour les cibles, séparées par virgule, point-virgule, tabulation ou espace.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} has {found} cells; every row must have {wanted}, as the first.</source>
      <comment>ragged_line</comment>
      <translation>« {file} » : la ligne {line} a {found} cellules ; chaque ligne doit en avoir {wanted}, comme la première.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is empty; every row must have a value there.</source>
      <comment>cell_empty</comment>
      <translation>« {file} » : ligne {line}, la colonne « {column} » est vide ; chaque ligne doit y avoir une valeur.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; the column must have finite numbers alone, or be read as classes.</source>
      <comment>cell_not_a_number</comment>
      <translation>« {file} » : ligne {line}, la colonne « {column} » est « {cell} » ; la colonne doit n'avoir que des nombres finis, ou être lue comme des classes.</translation>
    </message>
    <message>
      <source>“{file}”: line {line}, column “{column}” is “{cell}”; allowed are finite numbers.</source>
      <comment>cell_not_finite</comment>
      <translation>« {file} » : ligne {line}, la colonne « {column} » est « {cell} » ; sont permis des nombres finis.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} begins one class too many in column “{column}”; allowed are up to {most} different ones.</source>
      <comment>too_many_classes</comment>
      <translation>« {file} » : la ligne {line} commence une classe de trop dans la colonne « {column} » ; sont permises jusqu'à {most} différentes.</translation>
    </message>
    <message>
      <source>“{file}” has no column “{place}”; it has {known}.</source>
      <comment>no_column</comment>
      <translation>« {file} » n'a pas de colonne « {place} » ; il a {known}.</translation>
    </message>
    <message>
      <source>“{file}”: at least one column must be chosen for the inputs and one for the targets, and none twice.</source>
      <comment>columns_twice</comment>
      <translation>« {file} » : il faut choisir au moins une colonne pour les entrées et une pour les cibles, et aucune deux fois.</translation>
    </message>
    <message>
      <source>“{file}” holds {found} numbers; allowed are up to {most}.</source>
      <comment>too_many_numbers</comment>
      <translation>« {file} » contient {found} nombres ; sont permis jusqu'à {most}.</translation>
    </message>
    <message>
      <source>“{file}” is no .npz of NumPy with arrays in it.</source>
      <comment>not_arrays</comment>
      <translation>« {file} » n'est pas un .npz de NumPy contenant des tableaux.</translation>
    </message>
    <message>
      <source>“{file}” has no array “{place}”; it has {known}.</source>
      <comment>no_array</comment>
      <translation>« {file} » n'a pas de tableau « {place} » ; il a {known}.</translation>
    </message>
    <message>
      <source>“{file}” does not tell which array holds the inputs and which the targets; choose two of {known}.</source>
      <comment>arrays_not_chosen</comment>
      <translation>« {file} » ne dit pas quel tableau contient les entrées et lequel les cibles ; choisissez-en deux parmi {known}.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” cannot be read; its header must be one that NumPy writes.</source>
      <comment>array_damaged</comment>
      <translation>« {file} » : le tableau « {place} » ne peut pas être lu ; son en-tête doit être tel que NumPy l'écrit.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” holds objects of Python, which could run anything; allowed are numbers.</source>
      <comment>array_of_objects</comment>
      <translation>« {file} » : le tableau « {place} » contient des objets de Python, qui pourraient exécuter n'importe quoi ; sont permis des nombres.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” is of type {found}; allowed are whole numbers, floats and booleans of up to 8 bytes.</source>
      <comment>array_of_others</comment>
      <translation>« {file} » : le tableau « {place} » est de type {found} ; sont permis des entiers, des flottants et des booléens jusqu'à 8 octets.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has no rows; it must have at least one.</source>
      <comment>array_empty</comment>
      <translation>« {file} » : le tableau « {place} » n'a pas de lignes ; il en faut au moins une.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” must have {wanted} bytes after its header, as that says; it has more or fewer.</source>
      <comment>array_length</comment>
      <translation>« {file} » : le tableau « {place} » doit avoir {wanted} octets après son en-tête, comme celui-ci le dit ; il en a plus ou moins.</translation>
    </message>
    <message>
      <source>“{file}” must be an array of two axes with at least {wanted} columns: the inputs and, last, the targets.</source>
      <comment>array_not_a_table</comment>
      <translation>« {file} » doit être un tableau à deux axes d'au moins {wanted} colonnes : les entrées et, en dernier, les cibles.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} columns; labels of classes are one a pattern.</source>
      <comment>array_not_labels</comment>
      <translation>« {file} » : le tableau « {place} » a {found} colonnes ; les étiquettes de classes sont une par motif.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has in row {row}, column {column} what is no finite number.</source>
      <comment>array_not_finite</comment>
      <translation>« {file} » : le tableau « {place} » a, ligne {row}, colonne {column}, ce qui n'est pas un nombre fini.</translation>
    </message>
    <message>
      <source>“{file}”: the array “{place}” has {found} rows and “{other}” {wanted}; both must have as many.</source>
      <comment>arrays_of_two_lengths</comment>
      <translation>« {file} » : le tableau « {place} » a {found} lignes et « {other} » {wanted} ; les deux doivent en avoir autant.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” has {found} different labels; allowed are up to {most}.</source>
      <comment>too_many_labels</comment>
      <translation>« {file} » : « {place} » a {found} étiquettes différentes ; sont permises jusqu'à {most}.</translation>
    </message>
    <message>
      <source>“{file}” has no file of labels beside it; it would be named “{wanted}”, packed or not.</source>
      <comment>no_labels</comment>
      <translation>« {file} » n'a pas de fichier d'étiquettes à côté de lui ; il s'appellerait « {wanted} », compressé ou non.</translation>
    </message>
    <message>
      <source>“{file}” has {found} labels and “{other}” {wanted} pictures; both must have as many.</source>
      <comment>labels_of_two_lengths</comment>
      <translation>« {file} » a {found} étiquettes et « {other} » {wanted} images ; les deux doivent en avoir autant.</translation>
    </message>
    <message>
      <source>“{file}” is no IDX file: its first bytes are {found}; such a file begins with two zeros.</source>
      <comment>idx_magic</comment>
      <translation>« {file} » n'est pas un fichier IDX : ses premiers octets sont {found} ; un tel fichier commence par deux zéros.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives {found} as the type of its numbers; allowed is 0x08, bytes.</source>
      <comment>idx_type</comment>
      <translation>« {file} » : son en-tête donne {found} comme type de ses nombres ; est permis 0x08, des octets.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives {found} dimensions; allowed is {wanted}.</source>
      <comment>idx_axes</comment>
      <translation>« {file} » : son en-tête donne {found} dimensions ; est permis {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: its header gives the sizes {found}; allowed are 1 to {most} numbers in all.</source>
      <comment>idx_sizes</comment>
      <translation>« {file} » : son en-tête donne les tailles {found} ; sont permis 1 à {most} nombres en tout.</translation>
    </message>
    <message>
      <source>“{file}” ends too early: its header says {wanted} bytes, and {found} are there.</source>
      <comment>idx_short</comment>
      <translation>« {file} » finit trop tôt : son en-tête dit {wanted} octets, et il y en a {found}.</translation>
    </message>
    <message>
      <source>“{file}” goes on after the {wanted} bytes that its header says.</source>
      <comment>idx_long</comment>
      <translation>« {file} » continue après les {wanted} octets que dit son en-tête.</translation>
    </message>
    <message>
      <source>“{file}” cannot be unpacked; it must be a whole gzip file.</source>
      <comment>gzip_damaged</comment>
      <translation>« {file} » ne peut pas être décompressé ; ce doit être un fichier gzip entier.</translation>
    </message>
    <message>
      <source>“{path}” makes {value} cells; allowed are {allowed}.</source>
      <comment>too_many_cells</comment>
      <translation>« {path} » fait {value} cellules ; sont permises {allowed}.</translation>
    </message>
    <message>
      <source>“{path}” is {value} and stands beside “epochs”; the length of the runs is one of the two.</source>
      <comment>both_lengths_of_a_sweep</comment>
      <translation>« {path} » est {value} et figure à côté de « epochs » ; la longueur des entraînements est l'un des deux.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a value is a number, a text, a switch, null or an object.</source>
      <comment>not_a_value</comment>
      <translation>« {path} » est {value} ; une valeur est un nombre, un texte, un interrupteur, null ou un objet.</translation>
    </message>
    <message>
      <source>“{field}” names no field and its values; it is written as {allowed}.</source>
      <comment>axis_not_read</comment>
      <translation>« {field} » ne nomme pas un champ et ses valeurs ; cela s'écrit {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” is no field that can vary; there are {allowed}.</source>
      <comment>axis_unknown</comment>
      <translation>« {field} » n'est pas un champ qui peut varier ; il y a {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” has no values; it needs at least one.</source>
      <comment>axis_empty</comment>
      <translation>« {field} » n'a pas de valeurs ; il en faut au moins une.</translation>
    </message>
    <message>
      <source>“{field}” varies a field that another axis varies already; each may occur once.</source>
      <comment>axis_twice</comment>
      <translation>« {field} » fait varier un champ qu'un autre axe fait déjà varier ; chacun ne peut figurer qu'une fois.</translation>
    </message>
    <message>
      <source>“{field}” has the value {value} twice; each may occur once.</source>
      <comment>axis_value_twice</comment>
      <translation>« {field} » a deux fois la valeur {value} ; chacune ne peut figurer qu'une fois.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; a value is a number, a word, or an object in JSON.</source>
      <comment>axis_value_not_read</comment>
      <translation>« {field} » ne peut pas être {value} ; une valeur est un nombre, un mot ou un objet en JSON.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; a range goes up, as in {allowed}.</source>
      <comment>axis_range</comment>
      <translation>« {field} » ne peut pas être {value} ; un intervalle monte, comme dans {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” has more values than are allowed: {allowed}.</source>
      <comment>axis_too_long</comment>
      <translation>« {field} » a plus de valeurs qu'il n'est permis : {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; allowed is {allowed}.</source>
      <comment>axis_value</comment>
      <translation>« {field} » ne peut pas être {value} ; est permis {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}; it must be an object with a kind, as the data of an experiment are.</source>
      <comment>axis_not_an_object</comment>
      <translation>« {field} » ne peut pas être {value} ; ce doit être un objet avec un « kind », comme les données d'une expérience.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: the network is no chain of hidden layers, each reading the one before.</source>
      <comment>axis_no_chain</comment>
      <translation>« {field} » ne peut pas varier ici : le réseau n'est pas une chaîne de couches cachées dont chacune lit la précédente.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: the network has no hidden layer.</source>
      <comment>axis_no_hidden_layer</comment>
      <translation>« {field} » ne peut pas varier ici : le réseau n'a pas de couche cachée.</translation>
    </message>
    <message>
      <source>“{field}” names the layer {value}, which is not there; the layers are {allowed}.</source>
      <comment>axis_no_layer</comment>
      <translation>« {field} » nomme la couche {value}, qui n'existe pas ; les couches sont {allowed}.</translation>
    </message>
    <message>
      <source>“{field}” cannot vary here: {value} has no arguments.</source>
      <comment>axis_no_place</comment>
      <translation>« {field} » ne peut pas varier ici : {value} n'a pas d'arguments.</translation>
    </message>
    <message>
      <source>“{field}” cannot be {value}: {cause}.</source>
      <comment>axis_refused</comment>
      <translation>« {field} » ne peut pas être {value} : {cause}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be together: {cause}.</source>
      <comment>axis_together</comment>
      <translation>« {field} » ne vont pas ensemble : {cause}.</translation>
    </message>
    <message>
      <source>No scheduler of Dask answers at “{address}”: {reason}.</source>
      <comment>no_scheduler</comment>
      <translation>Aucun ordonnanceur de Dask ne répond à « {address} » : {reason}.</translation>
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker.</source>
      <comment>no_worker</comment>
      <translation>L'ordonnanceur à « {address} » n'a pas de worker.</translation>
    </message>
    <message>
      <source>The scheduler at “{address}” has no worker that would give the numbers of this machine.</source>
      <comment>no_worker_of_these_bits</comment>
      <translation>L'ordonnanceur à « {address} » n'a aucun worker qui donnerait les nombres de cette machine.</translation>
    </message>
    <message>
      <source>The worker {address} is not used, its last digits could differ: {what} is {there} there and {here} here.</source>
      <comment>other_worker</comment>
      <translation>Le worker {address} n'est pas utilisé, ses derniers chiffres pourraient différer : {what} est {there} là-bas et {here} ici.</translation>
    </message>
    <message>
      <source>The worker {address} is not used: it has no xorviz that answers ({there}).</source>
      <comment>worker_without_xorviz</comment>
      <translation>Le worker {address} n'est pas utilisé : il n'a pas de xorviz qui réponde ({there}).</translation>
    </message>
    <message>
      <source>The worker {address} is not used: BLAS must have one thread there; set OPENBLAS_NUM_THREADS=1 and OMP_NUM_THREADS=1.</source>
      <comment>worker_with_threads</comment>
      <translation>Le worker {address} n'est pas utilisé : BLAS doit y avoir un seul fil ; réglez OPENBLAS_NUM_THREADS=1 et OMP_NUM_THREADS=1.</translation>
    </message>
    <message>
      <source>The cell {cell} of the sweep was given up: the process that ran it ended by itself {times} times.</source>
      <comment>cell_lost</comment>
      <translation>La cellule {cell} du balayage a été abandonnée : le processus qui la calculait a fini de lui-même {times} fois.</translation>
    </message>
    <message>
      <source>The cell {cell} of the sweep could not be run ({reason}).</source>
      <comment>cell_failed</comment>
      <translation>La cellule {cell} du balayage n'a pas pu être calculée ({reason}).</translation>
    </message>
    <message>
      <source>The remedies could not be tried: the process that tried one ended by itself {times} times.</source>
      <comment>try_lost</comment>
      <translation>Les remèdes n'ont pas pu être essayés : le processus qui en essayait un a fini de lui-même {times} fois.</translation>
    </message>
    <message>
      <source>The remedies could not be tried ({reason}).</source>
      <comment>try_failed</comment>
      <translation>Les remèdes n'ont pas pu être essayés ({reason}).</translation>
    </message>
    <message>
      <source>“{file}” was not written: {patterns} patterns are too many for JSON; a session .xorviz holds them.</source>
      <comment>data_not_written</comment>
      <translation>« {file} » n'a pas été écrit : {patterns} motifs sont trop pour du JSON ; une session .xorviz les contient.</translation>
    </message>
    <message>
      <source>“{file}”: line {line} is no UTF-8; save the script as UTF-8.</source>
      <comment>script_not_text</comment>
      <translation>« {file} » : la ligne {line} n'est pas de l'UTF-8 ; enregistrez le script en UTF-8.</translation>
    </message>
    <message>
      <source>The script is longer than the {most} characters that are allowed.</source>
      <comment>script_too_large</comment>
      <translation>Le script dépasse les {most} caractères permis.</translation>
    </message>
    <message>
      <source>There is no script; the text is empty.</source>
      <comment>script_empty</comment>
      <translation>Il n'y a pas de script ; le texte est vide.</translation>
    </message>
    <message>
      <source>Line {line} is no Python, and the line breaks could not be put back.</source>
      <comment>script_not_python</comment>
      <translation>La ligne {line} n'est pas du Python, et les sauts de ligne n'ont pas pu être remis.</translation>
    </message>
    <message>
      <source>Line {line} nests deeper than the {most} brackets or operators that are allowed.</source>
      <comment>script_too_deep</comment>
      <translation>La ligne {line} imbrique plus que les {most} parenthèses ou opérateurs permis.</translation>
    </message>
    <message>
      <source>Line {line}: the script does more than can be followed by reading it.</source>
      <comment>script_too_long</comment>
      <translation>Ligne {line} : le script fait plus que ce qu'on peut suivre en le lisant.</translation>
    </message>
    <message>
      <source>The script makes no model of Keras or PyTorch; allowed are “Sequential”, “Model” with “Input”, and classes of “nn.Module”.</source>
      <comment>script_no_model</comment>
      <translation>Le script ne fait pas de modèle Keras ou PyTorch ; sont permis « Sequential », « Model » avec « Input », et des classes de « nn.Module ».</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” cannot be had here; allowed are dense layers, activations, dropout, and concatenation.</source>
      <comment>script_layer</comment>
      <translation>Ligne {line} : « {name} » n'existe pas ici ; sont permises les couches denses, les activations, dropout et la concaténation.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no layer that is known here.</source>
      <comment>script_layer_unknown</comment>
      <translation>Ligne {line} : « {text} » n'est pas une couche connue ici.</translation>
    </message>
    <message>
      <source>Line {line}: how many units the layer has cannot be told; it must be a whole number.</source>
      <comment>script_units</comment>
      <translation>Ligne {line} : on ne peut pas dire combien d'unités a la couche ; ce doit être un nombre entier.</translation>
    </message>
    <message>
      <source>Line {line}: the shape {shape} cannot be had; an input is a row of numbers, or a matrix of rows.</source>
      <comment>script_shape</comment>
      <translation>Ligne {line} : la forme {shape} n'est pas possible ici ; une entrée est une ligne de nombres, ou une matrice de lignes.</translation>
    </message>
    <message>
      <source>Line {line}: the layer reads {wanted} numbers, but gets {found}.</source>
      <comment>script_width</comment>
      <translation>Ligne {line} : la couche lit {wanted} nombres, mais en reçoit {found}.</translation>
    </message>
    <message>
      <source>Line {line}: the input takes {wanted} numbers, but the data have {found}.</source>
      <comment>script_input_width</comment>
      <translation>Ligne {line} : l'entrée prend {wanted} nombres, mais les données en ont {found}.</translation>
    </message>
    <message>
      <source>Line {line}: the layer reads an input that the model does not name.</source>
      <comment>script_input_missing</comment>
      <translation>Ligne {line} : la couche lit une entrée que le modèle ne nomme pas.</translation>
    </message>
    <message>
      <source>Line {line}: the model must have one output, which is a dense layer.</source>
      <comment>script_outputs</comment>
      <translation>Ligne {line} : le modèle doit avoir une seule sortie, qui est une couche dense.</translation>
    </message>
    <message>
      <source>Line {line}: the layer is used twice with the same weights; each layer may be used once.</source>
      <comment>script_shared_layer</comment>
      <translation>Ligne {line} : la couche est utilisée deux fois avec les mêmes poids ; chaque couche ne peut servir qu'une fois.</translation>
    </message>
    <message>
      <source>Line {line}: there are more than {most} layers.</source>
      <comment>script_too_many_layers</comment>
      <translation>Ligne {line} : il y a plus de {most} couches.</translation>
    </message>
    <message>
      <source>Line {line}: there is no activation “{name}”; allowed are {allowed}.</source>
      <comment>script_activation</comment>
      <translation>Ligne {line} : il n'y a pas d'activation « {name} » ; sont permises {allowed}.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no activation that is known here.</source>
      <comment>script_activation_unknown</comment>
      <translation>Ligne {line} : « {text} » n'est pas une activation connue ici.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” must stand behind a dense layer.</source>
      <comment>script_activation_place</comment>
      <translation>Ligne {line} : « {name} » doit suivre une couche dense.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” stands behind “{former}”; a layer has one activation.</source>
      <comment>script_activation_twice</comment>
      <translation>Ligne {line} : « {name} » suit « {former} » ; une couche a une seule activation.</translation>
    </message>
    <message>
      <source>Line {line}: “{name}” is read with two different activations; a layer has one.</source>
      <comment>script_two_activations</comment>
      <translation>Ligne {line} : « {name} » est lue avec deux activations différentes ; une couche en a une.</translation>
    </message>
    <message>
      <source>Line {line}: an argument of “{name}” is not known as a number.</source>
      <comment>script_not_a_number</comment>
      <translation>Ligne {line} : un argument de « {name} » n'est pas connu comme nombre.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no optimizer that is known here.</source>
      <comment>script_optimizer</comment>
      <translation>Ligne {line} : « {text} » n'est pas un optimiseur connu ici.</translation>
    </message>
    <message>
      <source>Line {line}: there is no loss “{name}”; allowed are {allowed}.</source>
      <comment>script_loss</comment>
      <translation>Ligne {line} : il n'y a pas de perte « {name} » ; sont permises {allowed}.</translation>
    </message>
    <message>
      <source>Line {line}: “{text}” is no loss that is known here.</source>
      <comment>script_loss_unknown</comment>
      <translation>Ligne {line} : « {text} » n'est pas une perte connue ici.</translation>
    </message>
    <message>
      <source>Line {line}: what the model does with its input cannot be followed (“{text}”).</source>
      <comment>script_forward</comment>
      <translation>Ligne {line} : on ne peut pas suivre ce que le modèle fait de son entrée (« {text} »).</translation>
    </message>
    <message>
      <source>The script does not show what it trains on; “xorviz import” takes it as “--data”: {choices}.</source>
      <comment>script_data_unknown</comment>
      <translation>Le script ne montre pas sur quoi il s'entraîne ; « xorviz import » le prend par « --data » : {choices}.</translation>
    </message>
    <message>
      <source>The script does not show what it trains on, and no function of bits fits its {features} inputs and {outputs} outputs.</source>
      <comment>script_data_none</comment>
      <translation>Le script ne montre pas sur quoi il s'entraîne, et aucune fonction de bits ne convient à ses {features} entrées et {outputs} sorties.</translation>
    </message>
    <message>
      <source>There is no preset and no file “{name}”; presets are {presets}.</source>
      <comment>unknown_experiment</comment>
      <translation>Il n'y a ni exemple ni fichier « {name} » ; les exemples sont {presets}.</translation>
    </message>
    <message>
      <source>The compiled engine needs numba, which is not installed here; the engine “numpy” runs everything.</source>
      <comment>engine_not_installed</comment>
      <translation>Le moteur compilé a besoin de numba, qui n'est pas installé ici ; le moteur « numpy » calcule tout.</translation>
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: it has no code for one of its activations; the engine “numpy” can.</source>
      <comment>engine_no_code</comment>
      <translation>Le moteur compilé ne peut pas calculer cette expérience : il n'a pas de code pour l'une de ses activations ; le moteur « numpy » le peut.</translation>
    </message>
    <message>
      <source>The compiled engine cannot run this experiment: its set is so large that each batch is collected when its turn comes; the engine “numpy” can.</source>
      <comment>engine_large_set</comment>
      <translation>Le moteur compilé ne peut pas calculer cette expérience : son ensemble est si grand que chaque lot est réuni quand vient son tour ; le moteur « numpy » le peut.</translation>
    </message>
    <message>
      <source>The compiled engine cannot be used here ({reason}).</source>
      <comment>engine_not_loaded</comment>
      <translation>Le moteur compilé ne peut pas servir ici ({reason}).</translation>
    </message>
    <message>
      <source>The steps so far were taken by the engine “{made_by}”, those to come by “{engine}”: they may differ in the last digits.</source>
      <comment>other_engine</comment>
      <translation>Les pas jusqu'ici ont été faits par le moteur « {made_by} », ceux à venir par « {engine} » : ils peuvent différer dans les derniers chiffres.</translation>
    </message>
    <message>
      <source>The steps so far were taken on another machine or with other versions: those to come may differ in the last digits.</source>
      <comment>other_machine</comment>
      <translation>Les pas jusqu'ici ont été faits sur une autre machine ou avec d'autres versions : ceux à venir peuvent différer dans les derniers chiffres.</translation>
    </message>
    <message>
      <source>The numbers of layer “{layer}” stopped being finite at step {step} ({where}); the run stands at the last good step.</source>
      <comment>non_finite</comment>
      <translation>Les nombres de la couche « {layer} » ont cessé d'être finis au pas {step} ({where}) ; le réseau reste au dernier bon pas.</translation>
    </message>
    <message>
      <source>Something went wrong inside xorviz; the experiment is as it was, and the log has the details.</source>
      <comment>internal</comment>
      <translation>Quelque chose s'est mal passé dans xorviz ; l'expérience est comme avant, et le journal a les détails.</translation>
    </message>
    <message>
      <source>“{file}” was not read: files of Keras need the package h5py, which is not installed here (pip install xorviz[weights]).</source>
      <comment>h5py_missing</comment>
      <translation>« {file} » n'a pas été lu : les fichiers de Keras ont besoin du paquet h5py, qui n'est pas installé ici (pip install xorviz[weights]).</translation>
    </message>
    <message>
      <source>“{file}” was not read: it needs the package safetensors, which is not installed here (pip install xorviz[weights]).</source>
      <comment>safetensors_missing</comment>
      <translation>« {file} » n'a pas été lu : il a besoin du paquet safetensors, qui n'est pas installé ici (pip install xorviz[weights]).</translation>
    </message>
    <message>
      <source>“{file}” holds no weights that can be read; allowed are files of HDF5 and zips as Keras writes them, and safetensors ({allowed}).</source>
      <comment>weights_format</comment>
      <translation>« {file} » ne contient pas de poids lisibles ; sont permis les fichiers HDF5 et les zips tels que Keras les écrit, et safetensors ({allowed}).</translation>
    </message>
    <message>
      <source>“{file}” holds no layers with weights.</source>
      <comment>weights_none</comment>
      <translation>« {file} » ne contient pas de couches avec des poids.</translation>
    </message>
    <message>
      <source>“{file}” holds weights, and neither data nor training: import the script of its model, with this file as “--weights”, or drop it on a window that shows the network.</source>
      <comment>weights_alone</comment>
      <translation>« {file} » contient des poids, mais ni données ni entraînement : importez le script de son modèle, avec ce fichier comme « --weights », ou déposez-le sur une fenêtre qui montre le réseau.</translation>
    </message>
    <message>
      <source>“{file}” reaches beyond itself at “{place}”: links to other places, virtual and external data are not followed.</source>
      <comment>weights_elsewhere</comment>
      <translation>« {file} » sort de lui-même à « {place} » : les liens vers d'autres lieux, les données virtuelles et externes ne sont pas suivis.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is compressed; only plain arrays, as Keras writes them, are read.</source>
      <comment>weights_packed</comment>
      <translation>« {file} » : « {place} » est compressé ; seuls des tableaux simples, tels que Keras les écrit, sont lus.</translation>
    </message>
    <message>
      <source>“{file}” is damaged: “{place}” says that it is larger than the file.</source>
      <comment>weights_too_large</comment>
      <translation>« {file} » est endommagé : « {place} » se dit plus grand que le fichier.</translation>
    </message>
    <message>
      <source>“{file}” has {found} weights and biases; up to {most} can be put into a network.</source>
      <comment>weights_too_many</comment>
      <translation>« {file} » a {found} poids et biais ; jusqu'à {most} peuvent être mis dans un réseau.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” is no dense layer; allowed are layers of a kernel and a bias, or a kernel alone.</source>
      <comment>weights_not_dense</comment>
      <translation>« {file} » : « {place} » n'est pas une couche dense ; sont permises des couches d'un kernel et d'un bias, ou d'un kernel seul.</translation>
    </message>
    <message>
      <source>“{file}”: “{place}” holds numbers of the kind {found}; allowed are {allowed}.</source>
      <comment>weights_kind</comment>
      <translation>« {file} » : « {place} » contient des nombres du type {found} ; sont permis {allowed}.</translation>
    </message>
    <message>
      <source>“{file}” has {found} dense layers, and the network {wanted}; they must be as many.</source>
      <comment>weights_count</comment>
      <translation>« {file} » a {found} couches denses, et le réseau {wanted} ; il en faut autant.</translation>
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_shape</comment>
      <translation>« {file} » : la couche « {place} » est {found} (entrées × unités) ; la couche « {layer} » du réseau a besoin de {wanted}.</translation>
    </message>
    <message>
      <source>“{file}” has layers of {found} (inputs × units); the layer “{layer}” of the network needs {wanted}.</source>
      <comment>weights_no_shape</comment>
      <translation>« {file} » a des couches de {found} (entrées × unités) ; la couche « {layer} » du réseau a besoin de {wanted}.</translation>
    </message>
    <message>
      <source>“{file}”: the layers {names} all fit the layer “{layer}” of the network, and the file does not tell their order; give the layers in both the same names.</source>
      <comment>weights_unclear</comment>
      <translation>« {file} » : les couches {names} conviennent toutes à la couche « {layer} » du réseau, et le fichier ne dit pas leur ordre ; donnez aux couches les mêmes noms des deux côtés.</translation>
    </message>
    <message>
      <source>“{file}”: the layer “{place}” is {found} (inputs × units), which fits none of the layers {names} of the network.</source>
      <comment>weights_unused</comment>
      <translation>« {file} » : la couche « {place} » est {found} (entrées × unités), ce qui ne convient à aucune des couches {names} du réseau.</translation>
    </message>
    <message>
      <source>“{file}” is no autosave of xorviz, or damaged.</source>
      <comment>autosave_damaged</comment>
      <translation>« {file} » n'est pas une sauvegarde automatique de xorviz, ou est endommagé.</translation>
    </message>
    <message>
      <source>“{file}” was not written: its branches hold more than 192 MB of numbers; delete some of them.</source>
      <comment>branches_too_large</comment>
      <translation>« {file} » n'a pas été écrit : ses branches contiennent plus de 192 Mo de nombres ; supprimez-en quelques-unes.</translation>
    </message>
    <message>
      <source>There is no branch {value}; it may have been deleted.</source>
      <comment>unknown_branch</comment>
      <translation>Il n'y a pas de branche {value} ; elle a pu être supprimée.</translation>
    </message>
    <message>
      <source>Branch {value} is the one on display; show another one first.</source>
      <comment>branch_shown</comment>
      <translation>La branche {value} est affichée ; montrez-en d'abord une autre.</translation>
    </message>
    <message>
      <source>A run may have up to {allowed} branches; delete one before another begins.</source>
      <comment>too_many_branches</comment>
      <translation>Il peut y avoir jusqu'à {allowed} branches ; supprimez-en une avant qu'une autre commence.</translation>
    </message>
    <message>
      <source>“{path}” is {value}; a name has {allowed} letters on one line.</source>
      <comment>not_a_name</comment>
      <translation>« {path} » est {value} ; un nom a {allowed} lettres sur une ligne.</translation>
    </message>
  </context>
  <context>
    <name>text/parts</name>
    <message>
      <source>missing</source>
      <comment>missing</comment>
      <translation>absent</translation>
    </message>
    <message>
      <source> in {allowed}</source>
      <comment>within</comment>
      <translation> dans {allowed}</translation>
    </message>
  </context>
  <context>
    <name>text/presets</name>
    <message>
      <source>Why is ReLU stuck on XOR?</source>
      <comment>relu-2-2-1/title</comment>
      <translation>Pourquoi ReLU bloque-t-il sur XOR ?</translation>
    </message>
    <message>
      <source>Two ReLU units and a sigmoid output learn XOR from 1,000 random patterns. This start stops at a loss of about 0.36 and stays there.</source>
      <comment>relu-2-2-1/paragraphs/0</comment>
      <translation>Deux unités ReLU et une sortie sigmoid apprennent XOR de 1,000 motifs aléatoires. Ce départ s'arrête à une perte d'environ 0.36 et y reste.</translation>
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt; and &lt;b&gt;10&lt;/b&gt; get the same answer, though one wants 0 and the other 1. The dead-zone map shows why: no hidden unit that matters is on for either of them, so both arrive at the output as the same point. For two patterns that look alike the best guess lies in between, and the loss cannot fall below the dashed line &lt;i&gt;two alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1/paragraphs/1</comment>
      <translation>Regardez la table de vérité : &lt;b&gt;00&lt;/b&gt; et &lt;b&gt;10&lt;/b&gt; reçoivent la même réponse, alors que l'un veut 0 et l'autre 1. La carte des zones mortes montre pourquoi : aucune unité cachée qui compte n'est active pour l'un ou l'autre, et tous deux arrivent donc à la sortie comme un même point. Pour deux motifs qui se ressemblent, la meilleure réponse est entre les deux, et la perte ne peut pas descendre sous la ligne tiretée &lt;i&gt;deux pareils&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>It is luck as much as ReLU: of 2,000 random starts of this experiment 20 of 100 solve it (sigmoid: 58). Try it: press &lt;b&gt;Restart&lt;/b&gt; with a new seed a few times, change the hidden activation to &lt;i&gt;sigmoid&lt;/i&gt; in the middle of the run, or add units with &lt;b&gt;+&lt;/b&gt;. With five, 71 of 100 starts succeed.</source>
      <comment>relu-2-2-1/paragraphs/2</comment>
      <translation>C'est autant de la chance que ReLU : de 2,000 départs aléatoires de cette expérience, 20 sur 100 la résolvent (sigmoid : 58). Essayez : appuyez quelques fois sur &lt;b&gt;Recommencer&lt;/b&gt; avec une nouvelle graine, changez l'activation cachée en &lt;i&gt;sigmoid&lt;/i&gt; au milieu de l'entraînement, ou ajoutez des unités avec &lt;b&gt;+&lt;/b&gt;. Avec cinq, 71 départs sur 100 réussissent.</translation>
    </message>
    <message>
      <source>The same network with sigmoid units</source>
      <comment>sigmoid-2-2-1/title</comment>
      <translation>Le même réseau avec des unités sigmoid</translation>
    </message>
    <message>
      <source>Two sigmoid units instead of two ReLU units; everything else is the same. A sigmoid is never quite off, so every weight always gets some gradient, and this start is right on all four patterns from epoch 76 on.</source>
      <comment>sigmoid-2-2-1/paragraphs/0</comment>
      <translation>Deux unités sigmoid au lieu de deux unités ReLU ; tout le reste est pareil. Une sigmoid n'est jamais tout à fait éteinte, chaque poids reçoit donc toujours un peu de gradient, et ce départ est juste sur les quatre motifs dès l'époque 76.</translation>
    </message>
    <message>
      <source>Watch how long it stands at a loss of ln 2 ≈ 0.693, where every pattern gets the answer ½, before the two hinge lines find their place: slow is not the same as stuck.</source>
      <comment>sigmoid-2-2-1/paragraphs/1</comment>
      <translation>Regardez combien de temps il reste à une perte de ln 2 ≈ 0.693, où chaque motif reçoit la réponse ½, avant que les deux lignes de pli trouvent leur place : lent n'est pas bloqué.</translation>
    </message>
    <message>
      <source>It is no guarantee either: of 2,000 random starts 58 of 100 are right after 100 epochs. Change the activation to &lt;i&gt;relu&lt;/i&gt; while it trains and see what is lost, then undo it.</source>
      <comment>sigmoid-2-2-1/paragraphs/2</comment>
      <translation>Ce n'est pas une garantie non plus : de 2,000 départs aléatoires, 58 sur 100 sont justes après 100 époques. Changez l'activation en &lt;i&gt;relu&lt;/i&gt; pendant l'entraînement, voyez ce qui se perd, puis annulez.</translation>
    </message>
    <message>
      <source>One hidden unit is enough, with a skip</source>
      <comment>skip-2-1-1/title</comment>
      <translation>Une unité cachée suffit, avec un raccourci</translation>
    </message>
    <message>
      <source>The output sees the one hidden unit &lt;i&gt;and&lt;/i&gt; the two inputs themselves. Without that skip, one unit can cut the plane only once, and XOR needs two cuts: no start succeeds, whatever the activation.</source>
      <comment>skip-2-1-1/paragraphs/0</comment>
      <translation>La sortie voit l'unique unité cachée &lt;i&gt;et&lt;/i&gt; les deux entrées elles-mêmes. Sans ce raccourci, une unité ne peut couper le plan qu'une fois, et XOR demande deux coupes : aucun départ ne réussit, quelle que soit l'activation.</translation>
    </message>
    <message>
      <source>With the skip, all of 800 random starts with a tanh (or sigmoid) unit solve it in 5,000 steps, and half of those with a ReLU unit. Look at the output's tile: the straight answer of the inputs, bent once by the hidden unit.</source>
      <comment>skip-2-1-1/paragraphs/1</comment>
      <translation>Avec le raccourci, les 800 départs aléatoires avec une unité tanh (ou sigmoid) le résolvent tous en 5,000 pas, et la moitié de ceux avec une unité ReLU. Regardez la case de la sortie : la réponse droite des entrées, pliée une fois par l'unité cachée.</translation>
    </message>
    <message>
      <source>Try &lt;i&gt;relu&lt;/i&gt; in the hidden layer and restart a few times with new seeds.</source>
      <comment>skip-2-1-1/paragraphs/2</comment>
      <translation>Essayez &lt;i&gt;relu&lt;/i&gt; dans la couche cachée et recommencez quelques fois avec de nouvelles graines.</translation>
    </message>
    <message>
      <source>A NOR gate by hand</source>
      <comment>nor-by-hand/title</comment>
      <translation>Une porte NOR à la main</translation>
    </message>
    <message>
      <source>One ReLU unit, weights −20 and −20, bias 1: it is 1 at &lt;b&gt;00&lt;/b&gt; and off everywhere else. Nothing is left to learn, so training does not move it.</source>
      <comment>nor-by-hand/paragraphs/0</comment>
      <translation>Une unité ReLU, poids −20 et −20, biais 1 : elle vaut 1 en &lt;b&gt;00&lt;/b&gt; et est éteinte partout ailleurs. Il n'y a plus rien à apprendre, l'entraînement ne la bouge donc pas.</translation>
    </message>
    <message>
      <source>Double-click a number in the weights and type another. Bias 21 makes it fire for 01 and 10 too; weights of 1 and a bias of 0 make an OR that overshoots at 11. Undo brings each value back.</source>
      <comment>nor-by-hand/paragraphs/1</comment>
      <translation>Double-cliquez sur un nombre des poids et tapez-en un autre. Avec un biais de 21, elle s'active aussi pour 01 et 10 ; des poids de 1 et un biais de 0 font un OR qui dépasse en 11. Annuler rend chaque valeur.</translation>
    </message>
    <message>
      <source>Every gate can be built from NORs, XOR from five of them: a network is a circuit whose wires are numbers.</source>
      <comment>nor-by-hand/paragraphs/2</comment>
      <translation>Toute porte peut se construire avec des NOR, XOR avec cinq : un réseau est un circuit dont les fils sont des nombres.</translation>
    </message>
    <message>
      <source>Five ReLU units: faster, but no cure</source>
      <comment>relu-5-1/title</comment>
      <translation>Cinq unités ReLU : plus vite, mais pas de remède</translation>
    </message>
    <message>
      <source>The experiment of the two ReLU units with five of them. This start is right on all four patterns after four epochs. That is usual for the starts that succeed; with two sigmoid units half of them need 63 epochs or more.</source>
      <comment>relu-5-1/paragraphs/0</comment>
      <translation>L'expérience des deux unités ReLU, avec cinq. Ce départ est juste sur les quatre motifs après quatre époques. C'est courant pour les départs qui réussissent ; avec deux unités sigmoid, la moitié d'entre eux demandent 63 époques ou plus.</translation>
    </message>
    <message>
      <source>Look for the hatching: the fourth unit is off for all four patterns from the beginning to the end, and nobody misses it. A dead unit alone is no reason to fail: of 400 successes with five units, 352 have one.</source>
      <comment>relu-5-1/paragraphs/1</comment>
      <translation>Cherchez les hachures : la quatrième unité est éteinte pour les quatre motifs du début à la fin, et elle ne manque à personne. Une unité morte n'est pas à elle seule une raison d'échouer : de 400 succès avec cinq unités, 352 en ont une.</translation>
    </message>
    <message>
      <source>Of 2,000 random starts 71 of 100 solve it within 100 epochs, so 29 still fail. Try it: restart with new seeds until one does, or take units away with &lt;b&gt;−&lt;/b&gt; (four: 59 of 100, three: 39, two: 20).</source>
      <comment>relu-5-1/paragraphs/2</comment>
      <translation>De 2,000 départs aléatoires, 71 sur 100 le résolvent en 100 époques ; 29 échouent donc encore. Essayez : recommencez avec de nouvelles graines jusqu'à ce que l'un échoue, ou enlevez des unités avec &lt;b&gt;−&lt;/b&gt; (quatre : 59 sur 100, trois : 39, deux : 20).</translation>
    </message>
    <message>
      <source>A second layer that died</source>
      <comment>relu-4-2-1/title</comment>
      <translation>Une deuxième couche qui est morte</translation>
    </message>
    <message>
      <source>Two hidden ReLU layers, of four units and of two, as someone recommended for XOR. This start stops at a loss of about 0.69 and gives all four patterns the same answer.</source>
      <comment>relu-4-2-1/paragraphs/0</comment>
      <translation>Deux couches cachées ReLU, de quatre et de deux unités, comme quelqu'un l'a recommandé pour XOR. Ce départ s'arrête à une perte d'environ 0.69 et donne la même réponse aux quatre motifs.</translation>
    </message>
    <message>
      <source>Look at the second hidden layer: one of its units is off for every pattern from the start, the other after 116 steps. All four units of the first layer are alive, but nothing of them gets through, and no gradient comes back to them. All patterns look alike to the output: the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-4-2-1/paragraphs/1</comment>
      <translation>Regardez la deuxième couche cachée : l'une de ses unités est éteinte pour chaque motif dès le début, l'autre après 116 pas. Les quatre unités de la première couche sont vivantes, mais rien d'elles ne passe, et aucun gradient ne leur revient. Pour la sortie, tous les motifs se ressemblent : la ligne tiretée &lt;i&gt;tous pareils&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Of the random starts of this experiment 40 of 100 solve it (with sigmoid units 91, with leaky ReLU units 98). Restart with new seeds, or change both hidden activations to &lt;i&gt;leaky_relu&lt;/i&gt; and restart: does this start succeed?</source>
      <comment>relu-4-2-1/paragraphs/2</comment>
      <translation>Des départs aléatoires de cette expérience, 40 sur 100 la résolvent (avec des unités sigmoid 91, avec leaky ReLU 98). Recommencez avec de nouvelles graines, ou changez les deux activations cachées en &lt;i&gt;leaky_relu&lt;/i&gt; et recommencez : ce départ réussit-il ?</translation>
    </message>
    <message>
      <source>Nothing is dead, and still it stops</source>
      <comment>leaky-2-2-1/title</comment>
      <translation>Rien n'est mort, et pourtant il s'arrête</translation>
    </message>
    <message>
      <source>Two leaky ReLU units: where a ReLU unit is off, these still pass on a fifth (the slope 0.2). So no unit can die, and no pattern loses its gradient.</source>
      <comment>leaky-2-2-1/paragraphs/0</comment>
      <translation>Deux unités leaky ReLU : là où une unité ReLU est éteinte, elles transmettent encore un cinquième (la pente 0.2). Aucune unité ne peut donc mourir, et aucun motif ne perd son gradient.</translation>
    </message>
    <message>
      <source>This start stops all the same, at a loss of about 0.51. The truth table shows four different answers, and the wrong ones are &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt;. No patterns look alike here, so none of the dashed lines fits: leaky units have plateaus of their own (for four equally frequent patterns near 0.520, 0.594 and 0.693).</source>
      <comment>leaky-2-2-1/paragraphs/1</comment>
      <translation>Ce départ s'arrête tout de même, à une perte d'environ 0.51. La table de vérité montre quatre réponses différentes, et les fausses sont &lt;b&gt;10&lt;/b&gt; et &lt;b&gt;11&lt;/b&gt;. Ici aucun motif ne ressemble à un autre, et aucune des lignes tiretées ne convient : les unités leaky ont des plateaux à elles (pour quatre motifs également fréquents près de 0.520, 0.594 et 0.693).</translation>
    </message>
    <message>
      <source>Try it: restart with new seeds, add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation in the middle of the run.</source>
      <comment>leaky-2-2-1/paragraphs/2</comment>
      <translation>Essayez : recommencez avec de nouvelles graines, ajoutez des unités avec &lt;b&gt;+&lt;/b&gt;, ou changez l'activation cachée au milieu de l'entraînement.</translation>
    </message>
    <message>
      <source>AND, with ReLU on the output as well</source>
      <comment>gates-and/title</comment>
      <translation>AND, avec ReLU à la sortie aussi</translation>
    </message>
    <message>
      <source>A small network as one would write it oneself: ReLU in the hidden layer and on the output, squared error, plain gradient descent, all four patterns in each step. This start is right within 50 steps, and the loss goes on to 0.</source>
      <comment>gates-and/paragraphs/0</comment>
      <translation>Un petit réseau tel qu'on l'écrirait soi-même : ReLU dans la couche cachée et à la sortie, erreur quadratique, simple descente de gradient, les quatre motifs à chaque pas. Ce départ est juste en 50 pas, et la perte continue vers 0.</translation>
    </message>
    <message>
      <source>It is luck, even for AND: of many random starts 35 of 100 solve it (OR: 30, XOR: 14 to 15), and no learning rate between 0.003 and 0.3 changes that. The reason is the output: a ReLU output that is off for all four patterns gets no gradient.</source>
      <comment>gates-and/paragraphs/1</comment>
      <translation>C'est de la chance, même pour AND : de nombreux départs aléatoires, 35 sur 100 le résolvent (OR : 30, XOR : 14 à 15), et aucun taux d'apprentissage entre 0.003 et 0.3 n'y change rien. La raison est la sortie : une sortie ReLU éteinte pour les quatre motifs ne reçoit aucun gradient.</translation>
    </message>
    <message>
      <source>Try it: restart with a few new seeds. Where the loss stays at 0.25, every answer is 0. Then change the output's activation to &lt;i&gt;sigmoid&lt;/i&gt;.</source>
      <comment>gates-and/paragraphs/2</comment>
      <translation>Essayez : recommencez avec quelques nouvelles graines. Là où la perte reste à 0.25, chaque réponse est 0. Changez alors l'activation de la sortie en &lt;i&gt;sigmoid&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>OR, and 00 goes up with the others</source>
      <comment>gates-or/title</comment>
      <translation>OR, et 00 monte avec les autres</translation>
    </message>
    <message>
      <source>The network of the AND gate, with OR to learn. A single straight cut would do, and still this start stops at a loss of ⅙ ≈ 0.1667.</source>
      <comment>gates-or/paragraphs/0</comment>
      <translation>Le réseau de la porte AND, avec OR à apprendre. Une seule coupe droite suffirait, et pourtant ce départ s'arrête à une perte de ⅙ ≈ 0.1667.</translation>
    </message>
    <message>
      <source>Look at the truth table: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all get ⅔. The second hidden unit is off for all patterns from the start, and the first one is on for &lt;b&gt;01&lt;/b&gt; alone, so to the output the other three are the same point. Two of them want 1 and one wants 0: ⅔ is the best single answer. That is the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>gates-or/paragraphs/1</comment>
      <translation>Regardez la table de vérité : &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; et &lt;b&gt;11&lt;/b&gt; reçoivent tous ⅔. La deuxième unité cachée est éteinte pour tous les motifs dès le début, et la première n'est active que pour &lt;b&gt;01&lt;/b&gt; ; pour la sortie, les trois autres sont donc un même point. Deux d'entre eux veulent 1 et un veut 0 : ⅔ est la meilleure réponse unique. C'est la ligne tiretée &lt;i&gt;trois pareils&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>OR fails oftener than it works: 30 of 100 random starts solve it with two hidden units, 47 with four. Try new seeds, and more units with &lt;b&gt;+&lt;/b&gt;.</source>
      <comment>gates-or/paragraphs/2</comment>
      <translation>OR échoue plus souvent qu'il ne réussit : 30 départs aléatoires sur 100 le résolvent avec deux unités cachées, 47 avec quatre. Essayez de nouvelles graines, et plus d'unités avec &lt;b&gt;+&lt;/b&gt;.</translation>
    </message>
    <message>
      <source>An output that never switches on</source>
      <comment>gates-relu-output/title</comment>
      <translation>Une sortie qui ne s'allume jamais</translation>
    </message>
    <message>
      <source>XOR with ReLU on the output as well. All four answers are 0, the loss is ½, and not one weight ever moves.</source>
      <comment>gates-relu-output/paragraphs/0</comment>
      <translation>XOR avec ReLU à la sortie aussi. Les quatre réponses sont 0, la perte est ½, et pas un poids ne bouge jamais.</translation>
    </message>
    <message>
      <source>Look at the output: its pre-activation is 0 or below for every pattern, so its derivative is 0, and no gradient reaches anything behind it. Both hidden units are alive. The loss is even higher than if the network gave every pattern ½ (the dashed line &lt;i&gt;all alike&lt;/i&gt; at 0.25), and gradient descent has no way to get there.</source>
      <comment>gates-relu-output/paragraphs/1</comment>
      <translation>Regardez la sortie : sa pré-activation est 0 ou moins pour chaque motif, sa dérivée est donc 0, et aucun gradient n'atteint ce qui est derrière elle. Les deux unités cachées sont vivantes. La perte est même plus haute que si le réseau donnait ½ à chaque motif (la ligne tiretée &lt;i&gt;tous pareils&lt;/i&gt; à 0.25), et la descente de gradient n'a aucun moyen d'y arriver.</translation>
    </message>
    <message>
      <source>Of many random starts 14 to 15 of 100 solve XOR with two hidden units and a ReLU output, 29 with four. The rate does not matter, from 0.003 to 0.3. Try it: double-click the output's bias and type 2, which switches it on for every pattern, and run: this start then solves XOR. With 1 it stops half-way.</source>
      <comment>gates-relu-output/paragraphs/2</comment>
      <translation>De nombreux départs aléatoires, 14 à 15 sur 100 résolvent XOR avec deux unités cachées et une sortie ReLU, 29 avec quatre. Le taux n'y fait rien, de 0.003 à 0.3. Essayez : double-cliquez sur le biais de la sortie et tapez 2, ce qui l'allume pour chaque motif, puis lancez : ce départ résout alors XOR. Avec 1 il s'arrête à mi-chemin.</translation>
    </message>
    <message>
      <source>Three right, and 11 becomes ⅔</source>
      <comment>paired-inputs/title</comment>
      <translation>Trois justes, et 11 devient ⅔</translation>
    </message>
    <message>
      <source>Each bit enters twice, as itself and as its opposite, so there are four inputs; ReLU in the hidden layer and on the output, squared error, plain gradient descent, XOR.</source>
      <comment>paired-inputs/paragraphs/0</comment>
      <translation>Chaque bit entre deux fois, lui-même et son contraire, il y a donc quatre entrées ; ReLU dans la couche cachée et à la sortie, erreur quadratique, simple descente de gradient, XOR.</translation>
    </message>
    <message>
      <source>The network gets &lt;b&gt;00&lt;/b&gt; right, and &lt;b&gt;01&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; all rise together, to ⅔: one hidden unit is dead from the start, the other ends up on for &lt;b&gt;00&lt;/b&gt; alone. The output cannot tell the other three apart, so the loss stops at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>paired-inputs/paragraphs/1</comment>
      <translation>Le réseau a &lt;b&gt;00&lt;/b&gt; juste, et &lt;b&gt;01&lt;/b&gt;, &lt;b&gt;10&lt;/b&gt; et &lt;b&gt;11&lt;/b&gt; montent tous ensemble, jusqu'à ⅔ : une unité cachée est morte dès le début, l'autre finit active pour &lt;b&gt;00&lt;/b&gt; seul. La sortie ne peut pas distinguer les trois autres, la perte s'arrête donc à ⅙ ≈ 0.1667, la ligne tiretée &lt;i&gt;trois pareils&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>If only answers above 0.9 count as true, it looks as if 11 refused to learn; but 01 and 10 are not learned either. Of 16,000 failures of such networks none had 11 above 0.9. Restart with new seeds, or add hidden units.</source>
      <comment>paired-inputs/paragraphs/2</comment>
      <translation>Si seules les réponses au-dessus de 0.9 comptent comme vraies, on dirait que 11 refuse d'apprendre ; mais 01 et 10 ne sont pas appris non plus. De 16,000 échecs de tels réseaux, aucun n'avait 11 au-dessus de 0.9. Recommencez avec de nouvelles graines, ou ajoutez des unités cachées.</translation>
    </message>
    <message>
      <source>Two outputs: one for false, one for true</source>
      <comment>two-outputs/title</comment>
      <translation>Deux sorties : une pour faux, une pour vrai</translation>
    </message>
    <message>
      <source>The same network with two outputs; the larger one is the answer. XOR, ReLU everywhere, squared error.</source>
      <comment>two-outputs/paragraphs/0</comment>
      <translation>Le même réseau avec deux sorties ; la plus grande est la réponse. XOR, ReLU partout, erreur quadratique.</translation>
    </message>
    <message>
      <source>A second output does not help this start: &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;01&lt;/b&gt; and &lt;b&gt;11&lt;/b&gt; get ⅔ for false and ⅓ for true, &lt;b&gt;10&lt;/b&gt; alone is told apart. One hidden unit is dead, the other is on for 10 only. What the hidden layer has lost, no output can bring back: the loss stands at ⅙ ≈ 0.1667, the dashed line &lt;i&gt;three alike&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/1</comment>
      <translation>Une deuxième sortie n'aide pas ce départ : &lt;b&gt;00&lt;/b&gt;, &lt;b&gt;01&lt;/b&gt; et &lt;b&gt;11&lt;/b&gt; reçoivent ⅔ pour faux et ⅓ pour vrai, seul &lt;b&gt;10&lt;/b&gt; est distingué. Une unité cachée est morte, l'autre n'est active que pour 10. Ce que la couche cachée a perdu, aucune sortie ne peut le rendre : la perte reste à ⅙ ≈ 0.1667, la ligne tiretée &lt;i&gt;trois pareils&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Compare the two tiles of the output. Then restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>two-outputs/paragraphs/2</comment>
      <translation>Comparez les deux cases de la sortie. Puis recommencez avec de nouvelles graines, ou changez l'activation cachée en &lt;i&gt;tanh&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>The skip with a ReLU unit: a coin toss</source>
      <comment>skip-relu-2-1-1/title</comment>
      <translation>Le raccourci avec une unité ReLU : pile ou face</translation>
    </message>
    <message>
      <source>One hidden unit and a skip from the inputs to the output, this time with ReLU. In this start the unit dies after 75 steps: from then on it is off for all four patterns.</source>
      <comment>skip-relu-2-1-1/paragraphs/0</comment>
      <translation>Une unité cachée et un raccourci des entrées à la sortie, cette fois avec ReLU. Dans ce départ l'unité meurt après 75 pas : dès lors elle est éteinte pour les quatre motifs.</translation>
    </message>
    <message>
      <source>What is left is the skip alone, a single straight cut, and the best such a network can do for XOR is to answer ½ everywhere: the loss stands at ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/1</comment>
      <translation>Il ne reste que le raccourci, une seule coupe droite, et le mieux qu'un tel réseau puisse faire pour XOR est de répondre ½ partout : la perte reste à ln 2 ≈ 0.693, la ligne tiretée &lt;i&gt;tous pareils&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Of 800 random starts half solve it (without the skip none, with tanh or sigmoid all). With two hidden ReLU units and the skip, 76 of 100 do. Restart with new seeds, and change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;.</source>
      <comment>skip-relu-2-1-1/paragraphs/2</comment>
      <translation>De 800 départs aléatoires, la moitié le résolvent (sans le raccourci aucun, avec tanh ou sigmoid tous). Avec deux unités cachées ReLU et le raccourci, 76 sur 100. Recommencez avec de nouvelles graines, et changez l'activation cachée en &lt;i&gt;tanh&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Two units die, one after the other</source>
      <comment>relu-2-2-1-dead/title</comment>
      <translation>Deux unités meurent, l'une après l'autre</translation>
    </message>
    <message>
      <source>Two ReLU units, the four XOR patterns at once, Adam. At the start both units are alive. The second one dies after 93 steps, the first after 838.</source>
      <comment>relu-2-2-1-dead/paragraphs/0</comment>
      <translation>Deux unités ReLU, les quatre motifs de XOR à la fois, Adam. Au début les deux unités sont vivantes. La deuxième meurt après 93 pas, la première après 838.</translation>
    </message>
    <message>
      <source>Dead means: off for each of the four patterns, so no gradient reaches the unit's weights and it stays off. Watch the two hinge lines in the dead-zone map move until all four patterns lie on their off sides. Then the output sees the same for every pattern and answers ½: a loss of ln 2 ≈ 0.693, the dashed line &lt;i&gt;all alike&lt;/i&gt;.</source>
      <comment>relu-2-2-1-dead/paragraphs/1</comment>
      <translation>Morte veut dire : éteinte pour chacun des quatre motifs ; aucun gradient n'atteint donc les poids de l'unité, et elle reste éteinte. Regardez les deux lignes de pli bouger dans la carte des zones mortes jusqu'à ce que les quatre motifs soient de leur côté éteint. Alors la sortie voit la même chose pour chaque motif et répond ½ : une perte de ln 2 ≈ 0.693, la ligne tiretée &lt;i&gt;tous pareils&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Press &lt;b&gt;Restart&lt;/b&gt; and step slowly through the first hundred steps. Then add units with &lt;b&gt;+&lt;/b&gt;, or change the hidden activation to &lt;i&gt;leaky_relu&lt;/i&gt; before step 838 and after it.</source>
      <comment>relu-2-2-1-dead/paragraphs/2</comment>
      <translation>Appuyez sur &lt;b&gt;Recommencer&lt;/b&gt; et avancez lentement dans les cent premiers pas. Puis ajoutez des unités avec &lt;b&gt;+&lt;/b&gt;, ou changez l'activation cachée en &lt;i&gt;leaky_relu&lt;/i&gt; avant le pas 838 et après.</translation>
    </message>
    <message>
      <source>A narrow deep network for XOR</source>
      <comment>bitwise-xor-branches/title</comment>
      <translation>Un réseau profond et étroit pour XOR</translation>
    </message>
    <message>
      <source>Two inputs, each with a layer of its own, joined, then layers of 1, 3, 5, 4 and 3 units and a ReLU output; 50,000 random patterns. After 15 epochs this start stands at a loss of 0.693 and an accuracy of 0.50, as if it knew nothing. Of 512 random starts 73 ended like this.</source>
      <comment>bitwise-xor-branches/paragraphs/0</comment>
      <translation>Deux entrées, chacune avec sa propre couche, réunies, puis des couches de 1, 3, 5, 4 et 3 unités et une sortie ReLU ; 50,000 motifs aléatoires. Après 15 époques ce départ en est à une perte de 0.693 et une exactitude de 0.50, comme s'il ne savait rien. De 512 départs aléatoires, 73 ont fini ainsi.</translation>
    </message>
    <message>
      <source>Look along the network: how far apart are the four patterns? Before the first step the first units differ by 0.21 (&lt;i&gt;a&lt;/i&gt;) and 0.12 (&lt;i&gt;b&lt;/i&gt;) between them, then it is less from layer to layer: 0.0001 in the last hidden one, 0.00004 in the output. The signal dies away on its road, so all patterns look alike.</source>
      <comment>bitwise-xor-branches/paragraphs/1</comment>
      <translation>Parcourez le réseau du regard : quelle distance y a-t-il entre les quatre motifs ? Avant le premier pas, les premières unités diffèrent de 0.21 (&lt;i&gt;a&lt;/i&gt;) et de 0.12 (&lt;i&gt;b&lt;/i&gt;) entre eux, puis c'est moins de couche en couche : 0.0001 dans la dernière couche cachée, 0.00004 à la sortie. Le signal se perd en chemin, et tous les motifs se ressemblent.</translation>
    </message>
    <message>
      <source>The ReLU output is worse still: 291 of the 512 starts have all answers at 0, or stuck at 1 or above, where this loss has no gradient. As it stands 12.7 of 100 solve it. With a sigmoid output 23 do, with tanh for the hidden sigmoids as well 96.5, and a plain 2-4-1 sigmoid network solves 98.6. Change the activations and restart.</source>
      <comment>bitwise-xor-branches/paragraphs/2</comment>
      <translation>La sortie ReLU est pire encore : 291 des 512 départs ont toutes leurs réponses à 0, ou bloquées à 1 ou au-dessus, où cette perte n'a pas de gradient. Tel quel, 12.7 sur 100 le résolvent. Avec une sortie sigmoid 23, avec tanh aussi pour les sigmoid cachées 96.5, et un simple réseau sigmoid 2-4-1 en résout 98.6. Changez les activations et recommencez.</translation>
    </message>
    <message>
      <source>Parity of four bits</source>
      <comment>parity-4/title</comment>
      <translation>Parité de quatre bits</translation>
    </message>
    <message>
      <source>Is the number of ones odd? Parity is XOR for more than two bits: whichever bit is turned over, the answer turns over with it, so no bit helps without all the others. Eight ReLU units and a sigmoid output see all 16 words in each step; this start is right on all of them within 200 steps.</source>
      <comment>parity-4/paragraphs/0</comment>
      <translation>Le nombre de uns est-il impair ? La parité est XOR pour plus de deux bits : quel que soit le bit retourné, la réponse se retourne avec lui, et aucun bit n'aide sans tous les autres. Huit unités ReLU et une sortie sigmoid voient les 16 mots à chaque pas ; ce départ est juste sur tous en 200 pas.</translation>
    </message>
    <message>
      <source>Look at the truth table while it trains: the 16 words come right in groups, as each hinge finds its place, and the loss goes down in steps.</source>
      <comment>parity-4/paragraphs/1</comment>
      <translation>Regardez la table de vérité pendant l'entraînement : les 16 mots deviennent justes par groupes, à mesure que chaque pli trouve sa place, et la perte descend par marches.</translation>
    </message>
    <message>
      <source>Of 1,000 random starts each, 4.6 of 100 solve it with 4 ReLU units, 26 with 6, &lt;b&gt;56 with 8&lt;/b&gt;, 87 with 12 and 97 with 16, within 5,000 steps. None of those with 2 do. Restart with new seeds, or change the hidden activation to &lt;i&gt;tanh&lt;/i&gt;: with 8 units 998 of 1,000 starts succeed.</source>
      <comment>parity-4/paragraphs/2</comment>
      <translation>De 1,000 départs aléatoires chaque fois, 4.6 sur 100 le résolvent avec 4 unités ReLU, 26 avec 6, &lt;b&gt;56 avec 8&lt;/b&gt;, 87 avec 12 et 97 avec 16, en 5,000 pas. Aucun avec 2. Recommencez avec de nouvelles graines, ou changez l'activation cachée en &lt;i&gt;tanh&lt;/i&gt; : avec 8 unités, 998 départs sur 1,000 réussissent.</translation>
    </message>
    <message>
      <source>Four bits do not fit through three units</source>
      <comment>identity/title</comment>
      <translation>Quatre bits ne passent pas par trois unités</translation>
    </message>
    <message>
      <source>The network has only to give back the four bits that it gets. But between them stand three tanh units, and it never gets all 16 words right: this start stops at 14 of 16, as 977 of 1,000 random starts do; none got further.</source>
      <comment>identity/paragraphs/0</comment>
      <translation>Le réseau n'a qu'à rendre les quatre bits qu'il reçoit. Mais entre eux il y a trois unités tanh, et il n'a jamais les 16 mots justes : ce départ s'arrête à 14 sur 16, comme 977 départs aléatoires sur 1,000 ; aucun n'est allé plus loin.</translation>
    </message>
    <message>
      <source>It is not the training. Each output decides by a plane in the space of the three units, and four planes cut space into at most 15 pieces; 16 words would need 16. Two units make a plane, four lines and 11 pieces.</source>
      <comment>identity/paragraphs/1</comment>
      <translation>Ce n'est pas l'entraînement. Chaque sortie décide par un plan dans l'espace des trois unités, et quatre plans coupent l'espace en 15 morceaux au plus ; 16 mots en demanderaient 16. Deux unités font un plan, quatre droites et 11 morceaux.</translation>
    </message>
    <message>
      <source>Press &lt;b&gt;+&lt;/b&gt; above the hidden layer, in the middle of the run: nothing is lost, and with the fourth unit all 16 words come right. With four units from the start all of 1,000 random starts do it in 3,000 steps.</source>
      <comment>identity/paragraphs/2</comment>
      <translation>Appuyez sur &lt;b&gt;+&lt;/b&gt; au-dessus de la couche cachée, au milieu de l'entraînement : rien ne se perd, et avec la quatrième unité les 16 mots deviennent justes. Avec quatre unités dès le début, les 1,000 départs aléatoires y arrivent tous en 3,000 pas.</translation>
    </message>
    <message>
      <source>XOR of two words of two bits</source>
      <comment>bitwise-xor-2/title</comment>
      <translation>XOR de deux mots de deux bits</translation>
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of two bits each: wherever they differ the answer is 1. 16 pairs of words, two outputs, 16 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-2/paragraphs/0</comment>
      <translation>Deux mots, &lt;i&gt;a&lt;/i&gt; et &lt;i&gt;b&lt;/i&gt;, de deux bits chacun : là où ils diffèrent, la réponse est 1. 16 paires de mots, deux sorties, 16 unités ReLU dans une couche cachée, toutes les paires à chaque pas, Adam.</translation>
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 16 rows come right. This start has all of them after 50 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-2/paragraphs/1</comment>
      <translation>Chaque sortie n'a besoin que de ses deux bits et devrait ignorer les autres : regardez dans les poids quelles unités travaillent pour quelle sortie, et dans la table de vérité comment les 16 lignes deviennent justes. Ce départ les a toutes après 50 pas, et de 128 départs aléatoires les 128 le résolvent en 2,000.</translation>
    </message>
    <message>
      <source>It is the width that does it. With 2 hidden units none of 1,000 random starts solve it, with 4 25 of 100, with 8 97 of 100. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-2/paragraphs/2</comment>
      <translation>C'est la largeur qui fait tout. Avec 2 unités cachées, aucun de 1,000 départs aléatoires ne le résout, avec 4, 25 sur 100, avec 8, 97 sur 100. Enlevez des unités avec &lt;b&gt;−&lt;/b&gt; jusqu'à ce qu'il échoue ; comparez avec le réseau profond et étroit pour XOR, avec une branche pour chaque entrée.</translation>
    </message>
    <message>
      <source>XOR of two words of three bits</source>
      <comment>bitwise-xor-3/title</comment>
      <translation>XOR de deux mots de trois bits</translation>
    </message>
    <message>
      <source>Two words, &lt;i&gt;a&lt;/i&gt; and &lt;i&gt;b&lt;/i&gt;, of three bits each: wherever they differ the answer is 1. 64 pairs of words, three outputs, 24 ReLU units in one hidden layer, all pairs in each step, Adam.</source>
      <comment>bitwise-xor-3/paragraphs/0</comment>
      <translation>Deux mots, &lt;i&gt;a&lt;/i&gt; et &lt;i&gt;b&lt;/i&gt;, de trois bits chacun : là où ils diffèrent, la réponse est 1. 64 paires de mots, trois sorties, 24 unités ReLU dans une couche cachée, toutes les paires à chaque pas, Adam.</translation>
    </message>
    <message>
      <source>Each output needs only its own two bits and should ignore the others: look in the weights which units work for which output, and in the truth table how the 64 rows come right. This start has all of them after 100 steps, and of 128 random starts all 128 solve it within 2,000.</source>
      <comment>bitwise-xor-3/paragraphs/1</comment>
      <translation>Chaque sortie n'a besoin que de ses deux bits et devrait ignorer les autres : regardez dans les poids quelles unités travaillent pour quelle sortie, et dans la table de vérité comment les 64 lignes deviennent justes. Ce départ les a toutes après 100 pas, et de 128 départs aléatoires les 128 le résolvent en 2,000.</translation>
    </message>
    <message>
      <source>It is the width that does it. With 3 hidden units none of 1,000 random starts solve it, with 6 26 of 100, with 12 all of 1,000. Take units away with &lt;b&gt;−&lt;/b&gt; until it fails; compare the narrow deep network for XOR, with a branch for each input.</source>
      <comment>bitwise-xor-3/paragraphs/2</comment>
      <translation>C'est la largeur qui fait tout. Avec 3 unités cachées, aucun de 1,000 départs aléatoires ne le résout, avec 6, 26 sur 100, avec 12, les 1,000. Enlevez des unités avec &lt;b&gt;−&lt;/b&gt; jusqu'à ce qu'il échoue ; comparez avec le réseau profond et étroit pour XOR, avec une branche pour chaque entrée.</translation>
    </message>
    <message>
      <source>XOR as a cloud of points</source>
      <comment>xor-cloud/title</comment>
      <translation>XOR en nuage de points</translation>
    </message>
    <message>
      <source>XOR once more, with 200 points in four quarters in place of four corners: 1 where just one of the two coordinates is positive. Four ReLU units, batches of 32; this start is right on all points after 40 epochs.</source>
      <comment>xor-cloud/paragraphs/0</comment>
      <translation>XOR encore, avec 200 points en quatre quartiers au lieu de quatre coins : 1 là où une seule des deux coordonnées est positive. Quatre unités ReLU, lots de 32 ; ce départ est juste sur tous les points après 40 époques.</translation>
    </message>
    <message>
      <source>Look at the hidden units' tiles: each is a ramp with one hinge line. The output adds four ramps, and where the sum changes its sign lies the boundary, in straight pieces.</source>
      <comment>xor-cloud/paragraphs/1</comment>
      <translation>Regardez les cases des unités cachées : chacune est une rampe avec une ligne de pli. La sortie additionne quatre rampes, et là où la somme change de signe passe la frontière, en morceaux droits.</translation>
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with two units, 56 of 100 with three, &lt;b&gt;83 with four&lt;/b&gt;, 97 with six and all but one with eight, within 300 epochs. With two units it can be right on the four corners of XOR, but not on a whole cloud.</source>
      <comment>xor-cloud/paragraphs/2</comment>
      <translation>De 500 départs aléatoires chaque fois, aucun ne le résout avec deux unités, 56 sur 100 avec trois, &lt;b&gt;83 avec quatre&lt;/b&gt;, 97 avec six et tous sauf un avec huit, en 300 époques. Avec deux unités il peut être juste sur les quatre coins de XOR, mais pas sur tout un nuage.</translation>
    </message>
    <message>
      <source>A ring needs three lines</source>
      <comment>circles/title</comment>
      <translation>Un anneau demande trois droites</translation>
    </message>
    <message>
      <source>A disc of points, and a ring around it. Three ReLU units, and this start is right on all 200 points after 64 epochs.</source>
      <comment>circles/paragraphs/0</comment>
      <translation>Un disque de points, et un anneau autour. Trois unités ReLU, et ce départ est juste sur les 200 points après 64 époques.</translation>
    </message>
    <message>
      <source>A unit can tell only on which side of a line a point lies. Two lines leave a way out to the ring on at least one side; three can close a shape around the disc. Look at the output's tile: its boundary is made of straight pieces, with corners on the hinge lines.</source>
      <comment>circles/paragraphs/1</comment>
      <translation>Une unité sait seulement dire de quel côté d'une droite est un point. Deux droites laissent une issue vers l'anneau d'au moins un côté ; trois peuvent fermer une figure autour du disque. Regardez la case de la sortie : sa frontière est faite de morceaux droits, avec des coins sur les lignes de pli.</translation>
    </message>
    <message>
      <source>Of 500 random starts each, none solves it with one unit or two, &lt;b&gt;57 of 100 with three&lt;/b&gt;, 87 with four and all but three with six, within 300 epochs. Press &lt;b&gt;−&lt;/b&gt; and watch what the network gives up.</source>
      <comment>circles/paragraphs/2</comment>
      <translation>De 500 départs aléatoires chaque fois, aucun ne le résout avec une ou deux unités, &lt;b&gt;57 sur 100 avec trois&lt;/b&gt;, 87 avec quatre et tous sauf trois avec six, en 300 époques. Appuyez sur &lt;b&gt;−&lt;/b&gt; et regardez ce que le réseau abandonne.</translation>
    </message>
    <message>
      <source>One straight line, and no more to learn</source>
      <comment>gaussians/title</comment>
      <translation>Une ligne droite, et rien de plus à apprendre</translation>
    </message>
    <message>
      <source>Two round clouds that overlap, and no hidden layer: the output itself draws one straight line. With so much noise no line parts the clouds; this start ends with 188 of 200 points on the right side.</source>
      <comment>gaussians/paragraphs/0</comment>
      <translation>Deux nuages ronds qui se chevauchent, et pas de couche cachée : la sortie trace elle-même une ligne droite. Avec tant de bruit, aucune ligne ne sépare les nuages ; ce départ finit avec 188 points sur 200 du bon côté.</translation>
    </message>
    <message>
      <source>That is nearly all there is to learn. The points come from two normal distributions, and even who knows these puts only 92 of 100 new points on the right side. All of 500 random starts end with 188 to 190 of 200: for a single layer with cross-entropy there is only one valley.</source>
      <comment>gaussians/paragraphs/1</comment>
      <translation>C'est presque tout ce qu'il y a à apprendre. Les points viennent de deux lois normales, et même qui les connaît ne met que 92 nouveaux points sur 100 du bon côté. Les 500 départs aléatoires finissent tous avec 188 à 190 sur 200 : pour une seule couche avec l'entropie croisée, il n'y a qu'une vallée.</translation>
    </message>
    <message>
      <source>Put two layers of 16 ReLU units before the output and restart: after 1,000 epochs they have 194 or more of the same 200 points right in 97 of 100 starts, 12 times 199. They have learned the accidents of these points by heart, and no new point will be the better for it. Lower the noise to 0, and one line is enough for all.</source>
      <comment>gaussians/paragraphs/2</comment>
      <translation>Mettez deux couches de 16 unités ReLU avant la sortie et recommencez : après 1,000 époques elles ont 194 ou plus des mêmes 200 points justes dans 97 départs sur 100, 12 fois 199. Elles ont appris par cœur les hasards de ces points, et aucun nouveau point ne s'en trouvera mieux. Baissez le bruit à 0, et une ligne suffit pour tous.</translation>
    </message>
    <message>
      <source>Two spirals, and two points too many</source>
      <comment>spirals/title</comment>
      <translation>Deux spirales, et deux points de trop</translation>
    </message>
    <message>
      <source>Two arms that wind around each other. Two layers of eight ReLU units: the first draws lines, the second bends them. This start is right on 199 of 200 points after 500 epochs.</source>
      <comment>spirals/paragraphs/0</comment>
      <translation>Deux bras qui s'enroulent l'un autour de l'autre. Deux couches de huit unités ReLU : la première trace des droites, la seconde les plie. Ce départ est juste sur 199 points sur 200 après 500 époques.</translation>
    </message>
    <message>
      <source>The last one is out of reach for any network. Both arms begin in the very middle: two points at the same place, one of each class. So the loss cannot fall below ln 2 · 2/200 ≈ 0.0069, and the task never counts as solved.</source>
      <comment>spirals/paragraphs/1</comment>
      <translation>Le dernier est hors de portée de tout réseau. Les deux bras commencent en plein milieu : deux points au même endroit, un de chaque classe. La perte ne peut donc pas descendre sous ln 2 · 2/200 ≈ 0.0069, et la tâche ne compte jamais comme résolue.</translation>
    </message>
    <message>
      <source>Of 500 random starts 77 of 100 get 199. One layer of 16 units is no help: of 200 starts the best got 165. Three layers of eight do better, with 96 of 100. Take the second layer out in the menu above it, and undo it.</source>
      <comment>spirals/paragraphs/2</comment>
      <translation>De 500 départs aléatoires, 77 sur 100 en ont 199. Une couche de 16 unités n'aide pas : de 200 départs, le meilleur en a eu 165. Trois couches de huit font mieux, avec 96 sur 100. Enlevez la deuxième couche dans le menu au-dessus d'elle, puis annulez.</translation>
    </message>
    <message>
      <source>A number in place of a class</source>
      <comment>plane/title</comment>
      <translation>Un nombre à la place d'une classe</translation>
    </message>
    <message>
      <source>The target is no class but a number, which rises evenly from one corner of the plane to the other: (x₁ + x₂) / 10, but never below −1 or above 1. One linear unit, squared error, plain gradient descent, and it is there within some epochs, from every one of 200 random starts.</source>
      <comment>plane/paragraphs/0</comment>
      <translation>La cible n'est pas une classe mais un nombre, qui monte régulièrement d'un coin du plan à l'autre : (x₁ + x₂) / 10, mais jamais sous −1 ni au-dessus de 1. Une unité linéaire, erreur quadratique, simple descente de gradient, et elle y est en quelques époques, depuis chacun de 200 départs aléatoires.</translation>
    </message>
    <message>
      <source>The loss stops at 0.00022 and not at 0: in the two far corners the target is flat, and a plane cannot bend. All starts end at the same height, for there is only one valley.</source>
      <comment>plane/paragraphs/1</comment>
      <translation>La perte s'arrête à 0.00022 et non à 0 : dans les deux coins lointains la cible est plate, et un plan ne peut pas plier. Tous les départs finissent à la même hauteur, car il n'y a qu'une vallée.</translation>
    </message>
    <message>
      <source>Cross-entropy would be wrong here: it is made for targets from 0 to 1. And “right” means only that the sign is right. Look at the two weights: both go to 0.1.</source>
      <comment>plane/paragraphs/2</comment>
      <translation>L'entropie croisée serait fausse ici : elle est faite pour des cibles de 0 à 1. Et « juste » veut seulement dire que le signe est juste. Regardez les deux poids : tous deux vont vers 0.1.</translation>
    </message>
    <message>
      <source>Hills and valleys</source>
      <comment>bumps/title</comment>
      <translation>Collines et vallées</translation>
    </message>
    <message>
      <source>Three hills and three valleys on a plane that is flat elsewhere: targets are numbers from −1 to 1. Two layers of eight tanh units, a tanh output, squared error, batches of 32.</source>
      <comment>bumps/paragraphs/0</comment>
      <translation>Trois collines et trois vallées sur un plan plat ailleurs : les cibles sont des nombres de −1 à 1. Deux couches de huit unités tanh, une sortie tanh, erreur quadratique, lots de 32.</translation>
    </message>
    <message>
      <source>Look at the output's tile: the hills come one after the other, the steep ones last. Watch the loss, not the accuracy: “right” means only that the sign is right, and on the flat ground the target is 0.</source>
      <comment>bumps/paragraphs/1</comment>
      <translation>Regardez la case de la sortie : les collines viennent l'une après l'autre, les raides en dernier. Suivez la perte, non l'exactitude : « juste » veut seulement dire que le signe est juste, et sur le sol plat la cible est 0.</translation>
    </message>
    <message>
      <source>This start ends at a loss of 0.009 after 500 epochs. Half of 200 random starts get below 0.012; with one layer of eight units half get below 0.021, and without a hidden layer none comes below 0.086 (answering the same everywhere makes 0.089). With four times the epochs half get below 0.0044: here patience pays.</source>
      <comment>bumps/paragraphs/2</comment>
      <translation>Ce départ finit à une perte de 0.009 après 500 époques. La moitié de 200 départs aléatoires passent sous 0.012 ; avec une couche de huit unités la moitié passent sous 0.021, et sans couche cachée aucun ne passe sous 0.086 (répondre partout la même chose fait 0.089). Avec quatre fois plus d'époques la moitié passent sous 0.0044 : ici la patience paie.</translation>
    </message>
    <message>
      <source>Three classes on the plane</source>
      <comment>three-classes/title</comment>
      <translation>Trois classes sur le plan</translation>
    </message>
    <message>
      <source>Forty points of three classes: a disc, and a sickle on either side of it. Eight ReLU units lead to three outputs with softmax, which always add up to 1; the largest names the class. This start is right on all points within 100 steps.</source>
      <comment>three-classes/paragraphs/0</comment>
      <translation>Quarante points de trois classes : un disque, et une faucille de chaque côté. Huit unités ReLU mènent à trois sorties avec softmax, dont la somme est toujours 1 ; la plus grande nomme la classe. Ce départ est juste sur tous les points en 100 pas.</translation>
    </message>
    <message>
      <source>Look at the &lt;b&gt;decision map&lt;/b&gt;: each class has its hue and its number, strong where the answer is clear and faint where the two largest outputs are close. Lines run where the class changes, in straight pieces, for ReLU units bend only at their hinges.</source>
      <comment>three-classes/paragraphs/1</comment>
      <translation>Regardez la &lt;b&gt;carte de décision&lt;/b&gt; : chaque classe a sa teinte et son numéro, forte là où la réponse est claire et pâle là où les deux plus grandes sorties sont proches. Des lignes passent là où la classe change, en morceaux droits, car les unités ReLU ne plient qu'à leurs plis.</translation>
    </message>
    <message>
      <source>Of 500 random starts none is right after 2,000 steps with two units, 63 of 100 with three, 84 with four, 94 with five, and all but two of the 500 with eight. Without a hidden layer the lines are straight from edge to edge, and three of the points stay wrong.</source>
      <comment>three-classes/paragraphs/2</comment>
      <translation>De 500 départs aléatoires, aucun n'est juste après 2,000 pas avec deux unités, 63 sur 100 avec trois, 84 avec quatre, 94 avec cinq, et tous sauf deux des 500 avec huit. Sans couche cachée les lignes sont droites d'un bord à l'autre, et trois des points restent faux.</translation>
    </message>
    <message>
      <source>Then draw: choose &lt;b&gt;Draw&lt;/b&gt; over the map while it trains, and put a point of class 1 among those of class 2. With &lt;b&gt;Move&lt;/b&gt;, drag it away and watch the lines follow, or give it up. Draw early: after some thousand steps the answers are so sure that a point on the wrong side pulls no more, for its loss is clipped at 16.1; then restart.</source>
      <comment>three-classes/paragraphs/3</comment>
      <translation>Puis dessinez : choisissez &lt;b&gt;Dessiner&lt;/b&gt; au-dessus de la carte pendant l'entraînement, et mettez un point de la classe 1 parmi ceux de la classe 2. Avec &lt;b&gt;Déplacer&lt;/b&gt;, tirez-le ailleurs et regardez les lignes suivre, ou renoncer. Dessinez tôt : après quelques milliers de pas les réponses sont si sûres qu'un point du mauvais côté ne tire plus, car sa perte est coupée à 16.1 ; alors recommencez.</translation>
    </message>
    <message>
      <source>Handwritten digits</source>
      <comment>digits/title</comment>
      <translation>Chiffres manuscrits</translation>
    </message>
    <message>
      <source>1,797 digits by 13 people, each a picture of 8 × 8 pixels: 64 inputs from 0 to 1, and ten outputs, one for each digit. A fifth of the pictures, 359, is kept for a test; training sees the other 1,438.</source>
      <comment>digits/paragraphs/0</comment>
      <translation>1,797 chiffres de 13 personnes, chacun une image de 8 × 8 pixels : 64 entrées de 0 à 1, et dix sorties, une pour chaque chiffre. Un cinquième des images, 359, est gardé pour un test ; l'entraînement voit les 1,438 autres.</translation>
    </message>
    <message>
      <source>This start reads 94 of 100 training pictures after 10 epochs, and all of them after 142. Of the pictures it never saw it then reads 98 of 100: it has not only learned by heart.</source>
      <comment>digits/paragraphs/1</comment>
      <translation>Ce départ lit 94 images d'entraînement sur 100 après 10 époques, et toutes après 142. Des images qu'il n'a jamais vues il en lit alors 98 sur 100 : il n'a pas seulement appris par cœur.</translation>
    </message>
    <message>
      <source>Watch how little is lost with fewer units: at the end of so long a run the middle one of 40 random starts reads 98 of 100 test pictures with 32 hidden units, 96 with eight, 90 with four and 68 with two. Take units away with &lt;b&gt;−&lt;/b&gt; in the middle of the run, and look how far the accuracy falls.</source>
      <comment>digits/paragraphs/2</comment>
      <translation>Regardez combien peu se perd avec moins d'unités : à la fin d'un si long entraînement, celui du milieu de 40 départs aléatoires lit 98 images de test sur 100 avec 32 unités cachées, 96 avec huit, 90 avec quatre et 68 avec deux. Enlevez des unités avec &lt;b&gt;−&lt;/b&gt; au milieu de l'entraînement, et voyez jusqu'où tombe l'exactitude.</translation>
    </message>
  </context>
  <context>
    <name>text/scripts</name>
    <message>
      <source>taken</source>
      <comment>kinds/taken</comment>
      <translation>repris</translation>
    </message>
    <message>
      <source>assumed</source>
      <comment>kinds/assumed</comment>
      <translation>supposé</translation>
    </message>
    <message>
      <source>left out</source>
      <comment>kinds/ignored</comment>
      <translation>laissé de côté</translation>
    </message>
    <message>
      <source>not understood</source>
      <comment>kinds/unclear</comment>
      <translation>non compris</translation>
    </message>
    <message>
      <source>layer “{name}”: {units} × {activation}</source>
      <comment>remarks/layer</comment>
      <translation>couche « {name} » : {units} × {activation}</translation>
    </message>
    <message>
      <source>loss: {name}</source>
      <comment>remarks/loss</comment>
      <translation>perte : {name}</translation>
    </message>
    <message>
      <source>optimizer: {name}</source>
      <comment>remarks/optimizer</comment>
      <translation>optimiseur : {name}</translation>
    </message>
    <message>
      <source>data: {kind}, {patterns} patterns</source>
      <comment>remarks/data</comment>
      <translation>données : {kind}, {patterns} motifs</translation>
    </message>
    <message>
      <source>“{name}” is imported nowhere; taken as {path}</source>
      <comment>remarks/import_assumed</comment>
      <translation>« {name} » n'est importé nulle part ; pris pour {path}</translation>
    </message>
    <message>
      <source>prompts, old print statements or indentation were put right first</source>
      <comment>remarks/script_tidied</comment>
      <translation>les invites, les anciens print ou l'indentation ont d'abord été corrigés</translation>
    </message>
    <message>
      <source>the line breaks were lost and are put back; lines are counted as statements</source>
      <comment>remarks/line_breaks_restored</comment>
      <translation>les sauts de ligne étaient perdus et sont remis ; les lignes sont comptées par instructions</translation>
    </message>
    <message>
      <source>“{text}” does nothing here</source>
      <comment>remarks/statement_ignored</comment>
      <translation>« {text} » n'a pas d'effet ici</translation>
    </message>
    <message>
      <source>whether “{text}” holds cannot be told; what follows it is skipped</source>
      <comment>remarks/condition_unclear</comment>
      <translation>on ne peut pas dire si « {text} » est vrai ; ce qui suit est sauté</translation>
    </message>
    <message>
      <source>how often the loop over “{text}” goes cannot be told</source>
      <comment>remarks/loop_unclear</comment>
      <translation>on ne peut pas dire combien de fois passe la boucle sur « {text} »</translation>
    </message>
    <message>
      <source>{name} does not exist here; the network is the same without it, its training is not</source>
      <comment>remarks/layer_left_out</comment>
      <translation>{name} n'existe pas ici ; le réseau est le même sans, son entraînement non</translation>
    </message>
    <message>
      <source>{name} does not exist here; without it the network computes and learns otherwise</source>
      <comment>remarks/scaling_left_out</comment>
      <translation>{name} n'existe pas ici ; sans lui le réseau calcule et apprend autrement</translation>
    </message>
    <message>
      <source>hard_sigmoid is that of Keras 3 (slope 1/6; it was 1/5)</source>
      <comment>remarks/hard_sigmoid_of_today</comment>
      <translation>hard_sigmoid est celle de Keras 3 (pente 1/6 ; c'était 1/5)</translation>
    </message>
    <message>
      <source>the layer has no bias; here it has one, which starts at 0 and is trained</source>
      <comment>remarks/bias_kept</comment>
      <translation>la couche n'a pas de biais ; ici elle en a un, qui part de 0 et est entraîné</translation>
    </message>
    <message>
      <source>the argument “{name}” has no part here</source>
      <comment>remarks/argument_ignored</comment>
      <translation>l'argument « {name} » ne joue aucun rôle ici</translation>
    </message>
    <message>
      <source>the argument “{name}” is not known as a value; its default is taken</source>
      <comment>remarks/argument_unclear</comment>
      <translation>l'argument « {name} » n'est pas connu comme valeur ; on prend sa valeur par défaut</translation>
    </message>
    <message>
      <source>the initializer “{text}” is not known; the default is taken</source>
      <comment>remarks/initializer_unclear</comment>
      <translation>l'initialiseur « {text} » n'est pas connu ; on prend celui par défaut</translation>
    </message>
    <message>
      <source>the regularizer “{text}” is not known; there is none</source>
      <comment>remarks/regularizer_unclear</comment>
      <translation>le régulariseur « {text} » n'est pas connu ; il n'y en a pas</translation>
    </message>
    <message>
      <source>{optimizer}: {name} {value}, the default of Keras 1 and 2</source>
      <comment>remarks/default_of_old_keras</comment>
      <translation>{optimizer} : {name} {value}, par défaut dans Keras 1 et 2</translation>
    </message>
    <message>
      <source>{name}: defaults of {version}: {values}</source>
      <comment>remarks/defaults_taken</comment>
      <translation>{name} : valeurs par défaut de {version} : {values}</translation>
    </message>
    <message>
      <source>weight_decay is the penalty l2 {value} on all weights and biases</source>
      <comment>remarks/weight_decay_as_penalty</comment>
      <translation>weight_decay est la pénalité l2 {value} sur tous les poids et biais</translation>
    </message>
    <message>
      <source>PyTorch adds the epsilon of {optimizer} elsewhere than Keras, whose arithmetic is used</source>
      <comment>remarks/epsilon_elsewhere</comment>
      <translation>PyTorch ajoute l'epsilon de {optimizer} ailleurs que Keras, dont on utilise le calcul</translation>
    </message>
    <message>
      <source>the schedule “{name}” does not exist here; the rate stays as it is</source>
      <comment>remarks/schedule_ignored</comment>
      <translation>le programme « {name} » n'existe pas ici ; le taux reste tel quel</translation>
    </message>
    <message>
      <source>the loss clips probabilities at 1e-7, as Keras does, and not as PyTorch</source>
      <comment>remarks/clip_of_keras</comment>
      <translation>la perte coupe les probabilités à 1e-7, comme Keras, et non comme PyTorch</translation>
    </message>
    <message>
      <source>weights and biases start as in PyTorch: uniform within 1/√inputs</source>
      <comment>remarks/weights_of_pytorch</comment>
      <translation>poids et biais partent comme dans PyTorch : uniformes à 1/√entrées près</translation>
    </message>
    <message>
      <source>batch_size {value}, the default of Keras</source>
      <comment>remarks/default_batch</comment>
      <translation>batch_size {value}, par défaut dans Keras</translation>
    </message>
    <message>
      <source>epochs {value}, the default of Keras</source>
      <comment>remarks/default_epochs</comment>
      <translation>epochs {value}, par défaut dans Keras</translation>
    </message>
    <message>
      <source>seed {value}; the numbers that are drawn from it differ from the script's</source>
      <comment>remarks/seed_taken</comment>
      <translation>graine {value} ; les nombres qui en sont tirés diffèrent de ceux du script</translation>
    </message>
    <message>
      <source>“fit” is called several times: {epochs} epochs in all</source>
      <comment>remarks/several_fits</comment>
      <translation>« fit » est appelé plusieurs fois : {epochs} époques en tout</translation>
    </message>
    <message>
      <source>the script trains other models too; the first is taken</source>
      <comment>remarks/other_models</comment>
      <translation>le script entraîne aussi d'autres modèles ; on prend le premier</translation>
    </message>
    <message>
      <source>the script does not train the model</source>
      <comment>remarks/no_fit</comment>
      <translation>le script n'entraîne pas le modèle</translation>
    </message>
    <message>
      <source>no loss is given: {name}</source>
      <comment>remarks/loss_assumed</comment>
      <translation>aucune perte n'est donnée : {name}</translation>
    </message>
    <message>
      <source>the sigmoid within the loss stands in the output layer here</source>
      <comment>remarks/sigmoid_of_the_loss</comment>
      <translation>la sigmoid contenue dans la perte est ici dans la couche de sortie</translation>
    </message>
    <message>
      <source>no optimizer is given: {name}, the default of Keras</source>
      <comment>remarks/optimizer_assumed</comment>
      <translation>aucun optimiseur n'est donné : {name}, par défaut dans Keras</translation>
    </message>
    <message>
      <source>what the model is trained on is not shown in the script, or is no function of bits</source>
      <comment>remarks/data_unclear</comment>
      <translation>ce sur quoi le modèle s'entraîne n'est pas dans le script, ou n'est pas une fonction de bits</translation>
    </message>
    <message>
      <source>the patterns are drawn anew: the same chances, other numbers</source>
      <comment>remarks/drawn_anew</comment>
      <translation>les motifs sont tirés à nouveau : mêmes chances, autres nombres</translation>
    </message>
    <message>
      <source>no part of these data is kept for validation</source>
      <comment>remarks/validation_ignored</comment>
      <translation>aucune part de ces données n'est gardée pour la validation</translation>
    </message>
    <message>
      <source>the callback {name} has no part here</source>
      <comment>remarks/callback_ignored</comment>
      <translation>le callback {name} ne joue aucun rôle ici</translation>
    </message>
    <message>
      <source>ReduceLROnPlateau goes by the training loss here</source>
      <comment>remarks/plateau_of_the_loss</comment>
      <translation>ReduceLROnPlateau suit ici la perte d'entraînement</translation>
    </message>
    <message>
      <source>loss, optimizer and length: as xorviz has written them</source>
      <comment>remarks/training_of_xorviz</comment>
      <translation>perte, optimiseur et longueur : tels que xorviz les a écrits</translation>
    </message>
    <message>
      <source>the loop takes one pattern a step</source>
      <comment>remarks/single_rows</comment>
      <translation>la boucle prend un motif par pas</translation>
    </message>
    <message>
      <source>how long it trains is not said: {value} epochs</source>
      <comment>remarks/epochs_assumed</comment>
      <translation>il n'est pas dit combien de temps il s'entraîne : {value} époques</translation>
    </message>
  </context>
  <context>
    <name>text/sweeps</name>
    <message>
      <source>Does XOR need a far smaller learning rate?</source>
      <comment>learning-rate-myth/title</comment>
      <translation>XOR demande-t-il un taux bien plus petit ?</translation>
    </message>
    <message>
      <source>Someone who wrote a library of their own found that XOR needs a learning rate a thousand times smaller than AND and OR. This sweep asks each of the three for thirteen rates from 0.001 to 10: four hidden units, one activation in all layers, squared error, plain gradient descent, all four patterns in each step, 20,000 steps, 256 random starts.</source>
      <comment>learning-rate-myth/paragraphs/0</comment>
      <translation>Quelqu'un qui avait écrit sa propre bibliothèque a trouvé que XOR demande un taux d'apprentissage mille fois plus petit que AND et OR. Ce balayage pose la question à chacun des trois pour treize taux de 0.001 à 10 : quatre unités cachées, une activation dans toutes les couches, erreur quadratique, simple descente de gradient, les quatre motifs à chaque pas, 20,000 pas, 256 départs aléatoires.</translation>
    </message>
    <message>
      <source>It is not so. With &lt;i&gt;relu&lt;/i&gt; 34 to 36 of 100 starts solve XOR at every rate from 0.001 to 0.1 (AND: 46, OR: 52 to 54), and at a rate of 1 none solves any of the three. With &lt;i&gt;tanh&lt;/i&gt; all three end at the same rates, between 1 and 5.</source>
      <comment>learning-rate-myth/paragraphs/1</comment>
      <translation>Il n'en est rien. Avec &lt;i&gt;relu&lt;/i&gt;, 34 à 36 départs sur 100 résolvent XOR à chaque taux de 0.001 à 0.1 (AND : 46, OR : 52 à 54), et à un taux de 1 aucun ne résout l'un des trois. Avec &lt;i&gt;tanh&lt;/i&gt; les trois finissent aux mêmes taux, entre 1 et 5.</translation>
    </message>
    <message>
      <source>With &lt;i&gt;sigmoid&lt;/i&gt; it is the other way round: within these steps XOR needs the &lt;b&gt;larger&lt;/b&gt; rate. At 0.01 nearly all starts have solved AND and OR, and 1 of 100 has solved XOR; from 0.2 on all have solved all three.</source>
      <comment>learning-rate-myth/paragraphs/2</comment>
      <translation>Avec &lt;i&gt;sigmoid&lt;/i&gt; c'est l'inverse : en ce nombre de pas XOR demande le taux le plus &lt;b&gt;grand&lt;/b&gt;. À 0.01 presque tous les départs ont résolu AND et OR, et 1 sur 100 a résolu XOR ; à partir de 0.2 tous ont résolu les trois.</translation>
    </message>
    <message>
      <source>How many hidden units does XOR need?</source>
      <comment>width/title</comment>
      <translation>Combien d'unités cachées faut-il à XOR ?</translation>
    </message>
    <message>
      <source>The experiment of the two ReLU units with one to eight of them, and with sigmoid and tanh units: 2,000 random starts each, every one with 1,000 random patterns of its own, 100 epochs.</source>
      <comment>width/paragraphs/0</comment>
      <translation>L'expérience des deux unités ReLU avec une à huit unités, et avec des unités sigmoid et tanh : 2,000 départs aléatoires chacune, chacun avec 1,000 motifs aléatoires à lui, 100 époques.</translation>
    </message>
    <message>
      <source>One unit can cut the plane only once, and XOR needs two cuts: no start succeeds. With two, luck decides: 58 of 100 starts with sigmoid units solve it, 47 with tanh, 20 with ReLU. Every further unit helps, but not all alike: with five, nearly all sigmoid and tanh networks succeed, and 71 of 100 with ReLU.</source>
      <comment>width/paragraphs/1</comment>
      <translation>Une unité ne peut couper le plan qu'une fois, et XOR demande deux coupes : aucun départ ne réussit. Avec deux, la chance décide : 58 départs sur 100 avec des unités sigmoid le résolvent, 47 avec tanh, 20 avec ReLU. Chaque unité de plus aide, mais pas toutes également : avec cinq, presque tous les réseaux sigmoid et tanh réussissent, et 71 sur 100 avec ReLU.</translation>
    </message>
    <message>
      <source>Look at where the others stand: with few ReLU units most have three patterns that look alike, with five and more two.</source>
      <comment>width/paragraphs/2</comment>
      <translation>Regardez où en sont les autres : avec peu d'unités ReLU la plupart ont trois motifs qui se ressemblent, avec cinq et plus, deux.</translation>
    </message>
  </context>
  <context>
    <name>view_keys</name>
    <message>
      <source>{0} and an arrow key</source>
      <translation>{0} et une flèche</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <translation>Flèches</translation>
    </message>
    <message>
      <source>Nearer, farther, all of it</source>
      <translation>Plus près, plus loin, tout</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>From unit to unit</source>
      <translation>D'unité en unité</translation>
    </message>
    <message>
      <source>Read the responses at a place, on all tiles the same</source>
      <translation>Lire les réponses en un lieu, le même sur toutes les cases</translation>
    </message>
    <message>
      <source>From weight to weight of the unit, and back</source>
      <translation>De poids en poids de l'unité, et retour</translation>
    </message>
    <message>
      <source>Keep the values on show, or let them go</source>
      <translation>Garder les valeurs affichées, ou les lâcher</translation>
    </message>
    <message>
      <source>Connect the unit's layer to a later one</source>
      <translation>Relier la couche de l'unité à une couche plus loin</translation>
    </message>
    <message>
      <source>Remove the unit</source>
      <translation>Enlever l'unité</translation>
    </message>
    <message>
      <source>Decision map</source>
      <translation>Carte de décision</translation>
    </message>
    <message>
      <source>Move the place that is read</source>
      <translation>Déplacer le lieu qui est lu</translation>
    </message>
    <message>
      <source>Move it farther</source>
      <translation>Le déplacer plus loin</translation>
    </message>
    <message>
      <source>To the middle</source>
      <translation>Au milieu</translation>
    </message>
    <message>
      <source>From pattern to pattern</source>
      <translation>De motif en motif</translation>
    </message>
    <message>
      <source>Read, draw, move, delete patterns</source>
      <translation>Lire, dessiner, déplacer, supprimer des motifs</translation>
    </message>
    <message>
      <source>With a tool: draw, take up or put down, delete a pattern</source>
      <translation>Avec un outil : dessiner, prendre ou poser, supprimer un motif</translation>
    </message>
    <message>
      <source>Delete the pattern</source>
      <translation>Supprimer le motif</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <source>Move the cursor; with Shift farther</source>
      <translation>Déplacer le curseur ; avec Maj plus loin</translation>
    </message>
    <message>
      <source>To the edit, death or awakening beside it</source>
      <translation>À la modification, mort ou réveil d'à côté</translation>
    </message>
    <message>
      <source>By a tenth of the run</source>
      <translation>D'un dixième de l'entraînement</translation>
    </message>
    <message>
      <source>To the first and the last step</source>
      <translation>Au premier et au dernier pas</translation>
    </message>
    <message>
      <source>Dead zones</source>
      <translation>Zones mortes</translation>
    </message>
    <message>
      <source>Units and patterns</source>
      <translation>Unités et motifs</translation>
    </message>
    <message>
      <source>From cell to cell</source>
      <translation>De cellule en cellule</translation>
    </message>
    <message>
      <source>To the ends of the row; with Ctrl of the table</source>
      <translation>Aux bouts de la ligne ; avec Ctrl de la table</translation>
    </message>
    <message>
      <source>From layer to layer</source>
      <translation>De couche en couche</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Type another number; so does a digit</source>
      <translation>Taper un autre nombre ; un chiffre le fait aussi</translation>
    </message>
    <message>
      <source>Hidden space</source>
      <translation>Espace caché</translation>
    </message>
    <message>
      <source>From mark to mark</source>
      <translation>De marque en marque</translation>
    </message>
    <message>
      <source>Loss landscape</source>
      <translation>Paysage de la perte</translation>
    </message>
    <message>
      <source>Read the loss at another place</source>
      <translation>Lire la perte en un autre lieu</translation>
    </message>
    <message>
      <source>Move the network; with Shift farther</source>
      <translation>Déplacer le réseau ; avec Maj plus loin</translation>
    </message>
    <message>
      <source>Truth table</source>
      <translation>Table de vérité</translation>
    </message>
    <message>
      <source>From row to row</source>
      <translation>De ligne en ligne</translation>
    </message>
    <message>
      <source>By many rows, to either end</source>
      <translation>De beaucoup de lignes, à un bout</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Matrice de confusion</translation>
    </message>
    <message>
      <source>To the ends of the row</source>
      <translation>Aux bouts de la ligne</translation>
    </message>
    <message>
      <source>Random starts: histogram</source>
      <translation>Départs aléatoires : histogramme</translation>
    </message>
    <message>
      <source>From bar to bar, to either end</source>
      <translation>De barre en barre, à un bout</translation>
    </message>
    <message>
      <source>Show the next start of the bar</source>
      <translation>Montrer le départ suivant de la barre</translation>
    </message>
    <message>
      <source>Random starts: maps</source>
      <translation>Départs aléatoires : cartes</translation>
    </message>
    <message>
      <source>From start to start</source>
      <translation>De départ en départ</translation>
    </message>
    <message>
      <source>To either end</source>
      <translation>À un bout</translation>
    </message>
    <message>
      <source>Show the start</source>
      <translation>Montrer le départ</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
    <message>
      <source>To another step; with Shift or Ctrl farther</source>
      <translation>À un autre pas ; avec Maj ou Ctrl plus loin</translation>
    </message>
    <message>
      <source>From lane to lane</source>
      <translation>De voie en voie</translation>
    </message>
    <message>
      <source>Go to the branch</source>
      <translation>Aller à la branche</translation>
    </message>
    <message>
      <source>Name the branch</source>
      <translation>Nommer la branche</translation>
    </message>
    <message>
      <source>Delete the branch</source>
      <translation>Supprimer la branche</translation>
    </message>
  </context>
</TS>

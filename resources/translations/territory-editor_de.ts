<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Territory Editor {version}</source>
        <translation>Territory Editor {version}</translation>
    </message>
    <message>
        <source>Edits vaults of Markdown initiatives and their territory map, and leaves every byte alone that you did not edit.</source>
        <translation>Bearbeitet Vaults mit Initiativen in Markdown und deren Gebietskarte und lässt jedes Byte in Ruhe, das Sie nicht bearbeitet haben.</translation>
    </message>
    <message>
        <source>About Territory Editor</source>
        <translation>Über Territory Editor</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open a vault…</source>
        <translation>&amp;Vault öffnen…</translation>
    </message>
    <message>
        <source>Open the sample vault</source>
        <translation>Beispiel-Vault öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>W&amp;hat will be saved…</source>
        <translation>&amp;Was gespeichert wird…</translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet…</source>
        <translation>Aus einer Tabellenkalkulation &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export for a spreadsheet…</source>
        <translation>Für eine Tabellenkalkulation e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Preview the site in the browser</source>
        <translation>Website im &amp;Browser ansehen</translation>
    </message>
    <message>
        <source>Reader's-eye rehearsa&amp;l…</source>
        <translation>&amp;Leseprobe…</translation>
    </message>
    <message>
        <source>Export the site to a &amp;folder…</source>
        <translation>Website in einen &amp;Ordner exportieren…</translation>
    </message>
    <message>
        <source>Print the page to P&amp;DF…</source>
        <translation>Seite als P&amp;DF drucken…</translation>
    </message>
    <message>
        <source>&amp;Close the vault</source>
        <translation>Vault s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation>&amp;Springen zu…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Search entries</source>
        <translation>Einträge &amp;suchen</translation>
    </message>
    <message>
        <source>Find and replace in the &amp;vault…</source>
        <translation>Im &amp;Vault suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt entry</source>
        <translation>Nä&amp;chster Eintrag</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>Vo&amp;riger Eintrag</translation>
    </message>
    <message>
        <source>Next prob&amp;lem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Previo&amp;us problem</source>
        <translation>Voriges Pro&amp;blem</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Neuer Eintrag…</translation>
    </message>
    <message>
        <source>&amp;Duplicate entry…</source>
        <translation>Eintrag &amp;duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Rename entry…</source>
        <translation>Eintrag &amp;umbenennen…</translation>
    </message>
    <message>
        <source>D&amp;elete entry…</source>
        <translation>Eintrag &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Pin entry</source>
        <translation>Eintrag &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Choose between two versions…</source>
        <translation>Zwischen zwei &amp;Fassungen wählen…</translation>
    </message>
    <message>
        <source>Versions left by s&amp;ync programs…</source>
        <translation>Fassungen von S&amp;ynchronisierprogrammen…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Frühere &amp;Versionen…</translation>
    </message>
    <message>
        <source>Rem&amp;oved entries…</source>
        <translation>&amp;Entfernte Einträge…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>&amp;Felder…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vokabular</translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Änderun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Fields beside the map</source>
        <translation>&amp;Felder neben der Karte</translation>
    </message>
    <message>
        <source>The &amp;page beside the article</source>
        <translation>&amp;Seite neben dem Artikel</translation>
    </message>
    <message>
        <source>Focus on the te&amp;xt</source>
        <translation>Auf den Te&amp;xt konzentrieren</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>Angaben für eine Meldung &amp;kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;About Territory Editor</source>
        <translation>Ü&amp;ber Territory Editor</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation>Ganze Karte &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>Auf die Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>The whole map in s&amp;mall</source>
        <translation>Ganze Karte im Kl&amp;einen</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>&amp;Farbe nach</translation>
    </message>
    <message>
        <source>&amp;Lock the pins</source>
        <translation>&amp;Pins sperren</translation>
    </message>
    <message>
        <source>Show what mo&amp;ved</source>
        <translation>Verschobenes zeige&amp;n</translation>
    </message>
    <message>
        <source>Map t&amp;hrough time</source>
        <translation>Karte im &amp;Lauf der Zeit</translation>
    </message>
    <message>
        <source>Sa&amp;y where it is</source>
        <translation>&amp;Sagen, wo es ist</translation>
    </message>
    <message>
        <source>What is he&amp;re</source>
        <translation>Was ist hie&amp;r</translation>
    </message>
    <message>
        <source>The map as a lis&amp;t…</source>
        <translation>Karte als Lis&amp;te…</translation>
    </message>
    <message>
        <source>Show the entry's &amp;card</source>
        <translation>Ste&amp;ckbrief des Eintrags zeigen</translation>
    </message>
    <message>
        <source>E&amp;dit territories</source>
        <translation>Ge&amp;biete bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Set up a map…</source>
        <translation>Karte e&amp;inrichten…</translation>
    </message>
    <message>
        <source>Map s&amp;ettings…</source>
        <translation>Karteneinstell&amp;ungen…</translation>
    </message>
    <message>
        <source>&amp;New artwork…</source>
        <translation>Neues K&amp;artenbild…</translation>
    </message>
    <message>
        <source>E&amp;xport the map…</source>
        <translation>&amp;Karte exportieren…</translation>
    </message>
    <message>
        <source>Su&amp;ggest a place</source>
        <translation>Platz v&amp;orschlagen</translation>
    </message>
    <message>
        <source>&amp;Place it as suggested</source>
        <translation>Wie vorgesc&amp;hlagen platzieren</translation>
    </message>
    <message>
        <source>Next s&amp;uggestion</source>
        <translation>An&amp;derer Vorschlag</translation>
    </message>
    <message>
        <source>Place &amp;all…</source>
        <translation>Sä&amp;mtliche platzieren…</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>Vorgeschlagene Plätze</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Sich umsehen</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Hier platzieren</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Von der Karte nehmen</translation>
    </message>
    <message>
        <source>Type coordinates…</source>
        <translation>Koordinaten eingeben…</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
    <message>
        <source>Move inside the map</source>
        <translation>In die Karte rücken</translation>
    </message>
    <message>
        <source>Set the territory below</source>
        <translation>Darunterliegendes Gebiet setzen</translation>
    </message>
    <message>
        <source>Select all pins</source>
        <translation>Alle Pins auswählen</translation>
    </message>
    <message>
        <source>Select all in this territory</source>
        <translation>Alle in diesem Gebiet auswählen</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Durch Ziehen auswählen</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Horizontal &amp;mittig ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Vertikal mittig ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Spread out &amp;across</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Spread out &amp;up and down</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Nudge apart</source>
        <translation>Auseinanderrücken</translation>
    </message>
    <message>
        <source>&amp;Ask on the map</source>
        <translation>&amp;Auf der Karte fragen</translation>
    </message>
    <message>
        <source>&amp;Set it always</source>
        <translation>&amp;Immer setzen</translation>
    </message>
    <message>
        <source>&amp;Never set it</source>
        <translation>&amp;Nie setzen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Dropped in another territory</source>
        <translation>In ein anderes Gebiet gezogen</translation>
    </message>
    <message>
        <source>&amp;Record changes…</source>
        <translation>Änderungen &amp;festhalten…</translation>
    </message>
    <message>
        <source>&amp;Get and send</source>
        <translation>&amp;Holen und senden</translation>
    </message>
    <message>
        <source>G&amp;et others’ changes</source>
        <translation>Änderungen der anderen ho&amp;len</translation>
    </message>
    <message>
        <source>Se&amp;nd yours</source>
        <translation>&amp;Eigene senden</translation>
    </message>
    <message>
        <source>New &amp;branch…</source>
        <translation>Neuer &amp;Zweig…</translation>
    </message>
    <message>
        <source>&amp;Start sharing…</source>
        <translation>&amp;Teilen beginnen…</translation>
    </message>
    <message>
        <source>&amp;What git may run here…</source>
        <translation>&amp;Was git hier ausführen darf…</translation>
    </message>
    <message>
        <source>&amp;Merge in git by fields…</source>
        <translation>In git &amp;nach Feldern zusammenführen…</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>Nichts wurde bearbeitet.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig machen: {what}</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Find in the articl&amp;e</source>
        <translation>Im Artike&amp;l suchen</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>Feld &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Set a field of &amp;many…</source>
        <translation>Feld in &amp;mehreren Einträgen setzen…</translation>
    </message>
    <message>
        <source>Columns of the ta&amp;ble…</source>
        <translation>Spalten der Ta&amp;belle…</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>&amp;Prüfungen…</translation>
    </message>
</context>
<context>
    <name>ActiveChips</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>Let go of {value}</source>
        <translation>{value} nicht mehr verlangen</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a field or type a new name</source>
        <translation>Wählen Sie ein Feld oder tippen Sie einen neuen Namen</translation>
    </message>
    <message>
        <source>Field to add</source>
        <translation>Feld, das hinzukommt</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>Neues Feld „{name}“</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Ein Feld dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Make an empty repository where you and the others have accounts, and paste its address here. What you recorded is sent there; others get it by cloning it.</source>
        <translation>Legen Sie dort, wo Sie und die anderen Konten haben, ein leeres Repository an und fügen Sie dessen Adresse hier ein. Was Sie festgehalten haben, wird dorthin gesendet; andere bekommen es, indem sie es klonen.</translation>
    </message>
    <message>
        <source>Share with others</source>
        <translation>Mit anderen teilen</translation>
    </message>
    <message>
        <source>Share it there</source>
        <translation>Dort teilen</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Adresse des Repositorys</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Shown only: a line is too long to be edited here</source>
        <translation>Nur zum Ansehen: Eine Zeile ist zu lang, um hier bearbeitet zu werden</translation>
    </message>
    <message>
        <source>Shown only: some of its characters cannot be edited here</source>
        <translation>Nur zum Ansehen: Einige Zeichen können hier nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>{n} of {total} words</source>
        <translation>{n} von {total} Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>1 word</extracomment>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The article of this version</source>
        <translation>Der Artikel dieser Version</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Bild: {what}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <source>This article can only be read.</source>
        <translation>Dieser Artikel kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp)</translation>
    </message>
</context>
<context>
    <name>ArtworkDialog</name>
    <message>
        <source>New artwork</source>
        <translation>Neues Kartenbild</translation>
    </message>
    <message>
        <source>The old picture</source>
        <translation>Das alte Bild</translation>
    </message>
    <message>
        <source>The new picture</source>
        <translation>Das neue Bild</translation>
    </message>
    <message>
        <source>What suits the landmarks</source>
        <translation>Was zu den Landmarken passt</translation>
    </message>
    <message>
        <source>Turn and scale only</source>
        <translation>Nur drehen und skalieren</translation>
    </message>
    <message>
        <source>Stretch as well</source>
        <translation>Auch dehnen</translation>
    </message>
    <message>
        <source>Take the territories along</source>
        <translation>Die Gebiete mitnehmen</translation>
    </message>
    <message>
        <source>Choose the new picture…</source>
        <translation>Neues Bild wählen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bounds of the new picture</source>
        <translation>Grenzen des neuen Bildes</translation>
    </message>
    <message>
        <source>The pins may</source>
        <translation>Die Pins dürfen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Of its shape</source>
        <translation>Nach seiner Form</translation>
    </message>
    <message>
        <source>Its pixels</source>
        <translation>Seine Pixel</translation>
    </message>
    <message>
        <source>Choose the artwork that takes the place of the old.</source>
        <translation>Wählen Sie das Kartenbild, das an die Stelle des alten tritt.</translation>
    </message>
    <message>
        <source>No new picture yet</source>
        <translation>Noch kein neues Bild</translation>
    </message>
    <message>
        <source>These landmarks turn the map over. Check which is which.</source>
        <translation>Mit diesen Landmarken steht die Karte kopf. Prüfen Sie, welche welche ist.</translation>
    </message>
    <message>
        <source>Preview the shift</source>
        <translation>Verschiebung ansehen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Working out where every pin goes…</source>
        <translation>Es wird ausgerechnet, wohin jeder Pin kommt…</translation>
    </message>
    <message>
        <source>Working out where every pin goes… {done} of {total}</source>
        <translation>Es wird ausgerechnet, wohin jeder Pin kommt… {done} von {total}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>It is not known yet how this vault is shared.</source>
        <translation>Es ist noch nicht bekannt, wie dieser Vault geteilt wird.</translation>
    </message>
    <message>
        <source>The map is not drawn yet. Show it first.</source>
        <translation>Die Karte ist noch nicht gezeichnet. Zeigen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>BackAndForth</name>
    <message>
        <source>No entry was visited before this one.</source>
        <translation>Vor diesem wurde kein Eintrag besucht.</translation>
    </message>
    <message>
        <source>There is no entry that you went back from.</source>
        <translation>Es gibt keinen Eintrag, von dem Sie zurückgegangen sind.</translation>
    </message>
    <message>
        <source>Back to {entry}</source>
        <translation>Zurück zu {entry}</translation>
    </message>
    <message>
        <source>Forward to {entry}</source>
        <translation>Vorwärts zu {entry}</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>Messages: {n}</source>
        <extracomment>Messages: 1</extracomment>
        <translation>
            <numerusform>Meldungen: 1</numerusform>
            <numerusform>Meldungen: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What was told before</source>
        <translation>Was zuvor gemeldet wurde</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tab types a tab here. Ctrl+Tab goes on, F6 goes to the next pane.</source>
        <translation>Die Tabulatortaste schreibt hier einen Tabulator. Strg+Tab geht weiter, F6 geht zum nächsten Bereich.</translation>
    </message>
</context>
<context>
    <name>BoundsPanel</name>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>x at the left</source>
        <translation>x am linken Rand</translation>
    </message>
    <message>
        <source>y at the bottom</source>
        <translation>y am unteren Rand</translation>
    </message>
    <message>
        <source>Keep the picture's shape</source>
        <translation>Form des Bildes behalten</translation>
    </message>
    <message>
        <source>One unit for each pixel</source>
        <translation>Eine Einheit je Pixel</translation>
    </message>
    <message>
        <source>Just around the entries</source>
        <translation>Knapp um die Einträge</translation>
    </message>
    <message>
        <source>The entries on the picture</source>
        <translation>Die Einträge auf dem Bild</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} entries fall outside. They stay where they are, and are listed.</source>
        <extracomment>1 of {all} entries falls outside. It stays where it is, and is listed.</extracomment>
        <translation>
            <numerusform>1 von {all} Einträgen liegt außerhalb. Er bleibt, wo er ist, und wird aufgeführt.</numerusform>
            <numerusform>{n} von {all} Einträgen liegen außerhalb. Sie bleiben, wo sie sind, und werden aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoundsRow</name>
    <message>
        <source>Days for which versions are kept</source>
        <translation>Tage, für die Versionen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Megabytes that versions of a vault may take</source>
        <translation>Megabytes, die Versionen eines Vaults einnehmen dürfen</translation>
    </message>
    <message>
        <source>Saves are kept for</source>
        <translation>Gespeichertes wird aufbewahrt für</translation>
    </message>
    <message>
        <source>days, the newest three of each entry for longer; at most</source>
        <translation>Tage, die neuesten drei jedes Eintrags länger; höchstens</translation>
    </message>
    <message>
        <source>MB for this vault</source>
        <translation>MB für diesen Vault</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Wait until git is done with the last thing.</source>
        <translation>Warten Sie, bis git mit dem Letzten fertig ist.</translation>
    </message>
    <message>
        <source>On branch {name} now</source>
        <translation>Jetzt auf dem Zweig {name}</translation>
    </message>
</context>
<context>
    <name>BrokenBlock</name>
    <message>
        <source>Frontmatter as text</source>
        <translation>Frontmatter als Text</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Felder zeigen</translation>
    </message>
    <message>
        <source>The fields appear again once this text can be read. The article is whole.</source>
        <translation>Die Felder erscheinen wieder, sobald dieser Text gelesen werden kann. Der Artikel ist vollständig.</translation>
    </message>
    <message>
        <source>This can be read again.</source>
        <translation>Dies kann wieder gelesen werden.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Edit a field of many entries</source>
        <translation>Ein Feld vieler Einträge bearbeiten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Listenpunkte hinzufügen</translation>
    </message>
    <message>
        <source>Take items out</source>
        <translation>Listenpunkte herausnehmen</translation>
    </message>
    <message>
        <source>Clear the value, keep the field</source>
        <translation>Wert leeren, Feld behalten</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected entries</source>
        <extracomment>{n} selected entry</extracomment>
        <translation>
            <numerusform>{n} ausgewählter Eintrag</numerusform>
            <numerusform>{n} ausgewählte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>All {n} entries shown</source>
        <translation>Alle {n} gezeigten Einträge</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Choose a field, or type the name of a new one.</source>
        <translation>Wählen Sie ein Feld oder tippen Sie den Namen eines neuen.</translation>
    </message>
    <message>
        <source>Say first what the field should hold.</source>
        <translation>Sagen Sie zuerst, was das Feld enthalten soll.</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Weiter zum nächsten Schritt</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>First steps: {title}</source>
        <translation>Erste Schritte: {title}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Nach oben (Strg+Umschalt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Nach unten (Strg+Umschalt+Ab)</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Diesen Listenpunkt entfernen</translation>
    </message>
</context>
<context>
    <name>CardsEditor</name>
    <message>
        <source>Add an item</source>
        <translation>Listenpunkt hinzufügen</translation>
    </message>
    <message>
        <source>{field}, item {number}</source>
        <translation>{field}, Listenpunkt {number}</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The copied block is larger than what is below; the rest was not pasted.</source>
        <translation>Der kopierte Block ist größer als das, was darunter liegt; der Rest wurde nicht eingefügt.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ChangedList</name>
    <message>
        <source>Changed entries</source>
        <translation>Geänderte Einträge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>This file is no text, so that no part of it can be taken back here.</source>
        <translation>Diese Datei ist kein Text, daher kann hier kein Teil davon zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved, not recorded yet</source>
        <translation>Gespeichert, noch nicht festgehalten</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <translation>Die Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und mehr</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Show on the map where pins moved</source>
        <translation>Auf der Karte zeigen, wohin Pins verschoben wurden</translation>
    </message>
    <message>
        <source>since last commit</source>
        <translation>seit letztem Festhalten</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation>seit dem Öffnen</translation>
    </message>
    <message>
        <source>Nothing differs from the last commit</source>
        <translation>Alles ist festgehalten</translation>
    </message>
    <message>
        <source>Nothing was changed since the vault was opened</source>
        <translation>Seit der Vault geöffnet wurde, hat sich nichts geändert</translation>
    </message>
    <message>
        <source>What you change is listed here, and can be taken back, saved or not.</source>
        <translation>Was Sie ändern, steht hier und kann zurückgenommen werden, gespeichert oder nicht.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What is checked in this vault</source>
        <translation>Was in diesem Vault geprüft wird</translation>
    </message>
    <message>
        <source>Errors and warnings count as problems; notes stand in the problems view alone. What is chosen here is kept in the vault's settings, for everybody who shares it.</source>
        <translation>Fehler und Warnungen zählen als Probleme; Hinweise stehen nur in der Problemansicht. Was hier gewählt wird, steht in den Einstellungen des Vaults, für alle, die ihn teilen.</translation>
    </message>
    <message>
        <source>Search checks</source>
        <translation>Prüfungen suchen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Let every check run as it does by itself</source>
        <translation>Jede Prüfung so laufen lassen, wie sie es von sich aus tut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter edits it, Alt and an arrow key move it.</source>
        <translation>Entf entfernt es, die Eingabetaste bearbeitet es, Alt und eine Pfeiltaste verschieben es.</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>+ Facet</source>
        <translation>+ Facette</translation>
    </message>
    <message>
        <source>Count the values of a field, and choose among them</source>
        <translation>Die Werte eines Feldes zählen und unter ihnen wählen</translation>
    </message>
    <message>
        <source>Differs from the last commit</source>
        <translation>Weicht vom zuletzt Festgehaltenen ab</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Ohne Platz {n}</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>Probleme {n}</translation>
    </message>
    <message>
        <source>Unsaved {n}</source>
        <translation>Ungespeichert {n}</translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation>Geändert {n}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Show the values in use</source>
        <translation>Die verwendeten Werte zeigen</translation>
    </message>
</context>
<context>
    <name>ChoicesPane</name>
    <message>
        <source>The whole vault</source>
        <translation>Der ganze Vault</translation>
    </message>
    <message>
        <source>Make new entries</source>
        <translation>Neue Einträge anlegen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Cells are written as YAML: “2018” in quotes, null</source>
        <translation>Zellen sind als YAML geschrieben: „2018“ in Anführungszeichen, null</translation>
    </message>
    <message>
        <source>Nothing: every row is new</source>
        <translation>Nichts: jede Zeile ist neu</translation>
    </message>
    <message>
        <source>The table is about</source>
        <translation>Die Tabelle handelt von</translation>
    </message>
    <message>
        <source>An entry is found by</source>
        <translation>Ein Eintrag wird gefunden an</translation>
    </message>
    <message>
        <source>Rows that find no entry</source>
        <translation>Zeilen, die keinen Eintrag finden</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Between the items of a list</source>
        <translation>Zwischen Listenpunkten</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>No two versions of a file clash.</source>
        <translation>Keine zwei Fassungen einer Datei widersprechen einander.</translation>
    </message>
    <message>
        <source>“{entry}” is not saved: it clashes with what another program wrote.</source>
        <translation>„{entry}“ ist nicht gespeichert: Konflikt mit dem, was ein anderes Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>{n} files are not saved: they clash with what other programs wrote.</source>
        <translation>{n} Dateien sind nicht gespeichert: Konflikt mit dem, was andere Programme geschrieben haben.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>What it was before</source>
        <translation>Wie es vorher war</translation>
    </message>
    <message>
        <source>Both, “{first}” first</source>
        <translation>Beides, zuerst „{first}“</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Before both changed it</source>
        <translation>Bevor beide es änderten</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Hier entfernt</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>ClashStrip</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Farbe nach</translation>
    </message>
    <message>
        <source>Colour: Problems</source>
        <translation>Farbe: Probleme</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Erste Zellen</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>finds the entry</source>
        <translation>findet den Eintrag</translation>
    </message>
    <message>
        <source>New field {key}</source>
        <translation>Neues Feld {key}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The preview runs without its sandbox, which cannot work as root.</source>
        <translation>Die Vorschau läuft ohne ihre Sandbox, die als root nicht arbeiten kann.</translation>
    </message>
    <message>
        <source>print the fields of files as JSON</source>
        <translation>die Felder von Dateien als JSON ausgeben</translation>
    </message>
    <message>
        <source>change fields of files</source>
        <translation>Felder von Dateien ändern</translation>
    </message>
    <message>
        <source>make entries</source>
        <translation>Einträge anlegen</translation>
    </message>
    <message>
        <source>tell what is wrong with a vault</source>
        <translation>sagen, was an einem Vault nicht stimmt</translation>
    </message>
    <message>
        <source>print the page of an entry as HTML</source>
        <translation>die Seite eines Eintrags als HTML ausgeben</translation>
    </message>
    <message>
        <source>write the map to a file, or the site to a folder</source>
        <translation>die Karte in eine Datei schreiben oder die Website in einen Ordner</translation>
    </message>
    <message>
        <source>merge three versions of a file, for git</source>
        <translation>drei Fassungen einer Datei zusammenführen, für git</translation>
    </message>
    <message>
        <source>Edit a vault of Markdown initiatives: form, live preview, territory map.</source>
        <translation>Einen Vault von Initiativen in Markdown bearbeiten: Formular, mitlaufende Vorschau, Karte der Gebiete.</translation>
    </message>
    <message>
        <source>the window was closed, or all was drawn</source>
        <translation>das Fenster wurde geschlossen, oder alles wurde gezeichnet</translation>
    </message>
    <message>
        <source>no window could be opened, or a picture could not be drawn</source>
        <translation>kein Fenster konnte geöffnet oder ein Bild nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falscher Aufruf</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>the vault's folder, or a file in it</source>
        <translation>der Ordner des Vaults oder eine Datei darin</translation>
    </message>
    <message>
        <source>open your copy of the sample vault</source>
        <translation>Ihre Kopie des Beispiel-Vaults öffnen</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>without opening a window, draw the vault's screens as PNG files into DIR</source>
        <translation>ohne ein Fenster zu öffnen, die Ansichten des Vaults als PNG-Dateien in ORDNER zeichnen</translation>
    </message>
    <message>
        <source>Tell what readers of the published vault would stumble over, and where. vault.yaml can switch checks off or change how grave they are (checks: {image-large: off}). The formats for programs speak English.</source>
        <translation>Sagen, worüber Lesende des veröffentlichten Vaults stolpern würden, und wo. vault.yaml kann Prüfungen ausschalten oder ändern, wie schwer sie wiegen (checks: {image-large: off}). Die Formate für Programme sind auf Englisch.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>errors were found</source>
        <translation>es wurden Fehler gefunden</translation>
    </message>
    <message>
        <source>wrong usage or no vault</source>
        <translation>falscher Aufruf oder kein Vault</translation>
    </message>
    <message>
        <source>text, a JSON list, workflow commands of GitHub Actions, or SARIF 2.1.0</source>
        <translation>Text, eine Liste in JSON, Workflow-Befehle von GitHub Actions oder SARIF 2.1.0</translation>
    </message>
    <message>
        <source>VAULT</source>
        <translation>VAULT</translation>
    </message>
    <message>
        <source>the vault's folder</source>
        <translation>der Ordner des Vaults</translation>
    </message>
    <message>
        <source>Write the map of a vault to a file, by its ending: {known}. Or write the whole site to a folder: its map, its directory and every article. What is left out goes to the standard error.</source>
        <translation>Die Karte eines Vaults in eine Datei schreiben, je nach deren Endung: {known}. Oder die ganze Website in einen Ordner schreiben: die Karte, das Verzeichnis und alle Artikel. Was weggelassen wird, steht in der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>entries or pictures were left out (each is named) or nothing could be written</source>
        <translation>Einträge oder Bilder wurden weggelassen (jedes wird genannt), oder es konnte nichts geschrieben werden</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>the file to write; a folder, or a name with / at its end, for the site</source>
        <translation>die Datei, die geschrieben wird; für die Website ein Ordner oder ein Name mit / am Ende</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>the map; else the first</source>
        <translation>die Karte; sonst die erste</translation>
    </message>
    <message>
        <source>the entries of this collection alone</source>
        <translation>nur die Einträge dieser Sammlung</translation>
    </message>
    <message>
        <source>for drawings (PNG, SVG, PDF)</source>
        <translation>für Zeichnungen (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>width and height in pixels, as in 1600x900, or paper: {papers}</source>
        <translation>Breite und Höhe in Pixeln, etwa 1600x900, oder Papier: {papers}</translation>
    </message>
    <message>
        <source>leave out the entries' titles</source>
        <translation>die Titel der Einträge weglassen</translation>
    </message>
    <message>
        <source>leave out the legend</source>
        <translation>die Legende weglassen</translation>
    </message>
    <message>
        <source>in dark tones</source>
        <translation>in dunklen Tönen</translation>
    </message>
    <message>
        <source>open a vault</source>
        <translation>einen Vault öffnen</translation>
    </message>
    <message>
        <source>open the vault of a file, and show that entry</source>
        <translation>den Vault einer Datei öffnen und diesen Eintrag zeigen</translation>
    </message>
    <message>
        <source>try the program on a vault of its own</source>
        <translation>das Programm an seinem eigenen Vault ausprobieren</translation>
    </message>
    <message>
        <source>draw the views of a vault as pictures</source>
        <translation>die Ansichten eines Vaults als Bilder zeichnen</translation>
    </message>
    <message>
        <source>the fields of all entries, one entry a line</source>
        <translation>die Felder aller Einträge, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>those of one entry</source>
        <translation>die eines Eintrags</translation>
    </message>
    <message>
        <source>see what would change</source>
        <translation>sehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>call a field otherwise</source>
        <translation>ein Feld anders nennen</translation>
    </message>
    <message>
        <source>add an item to a list</source>
        <translation>einer Liste einen Listenpunkt hinzufügen</translation>
    </message>
    <message>
        <source>two entries, one with its homepage</source>
        <translation>zwei Einträge, einer mit seiner Homepage</translation>
    </message>
    <message>
        <source>see what a list would make</source>
        <translation>sehen, was aus einer Liste würde</translation>
    </message>
    <message>
        <source>what is wrong, a line for each</source>
        <translation>was nicht stimmt, je eine Zeile</translation>
    </message>
    <message>
        <source>for code scanning</source>
        <translation>für das Code-Scanning</translation>
    </message>
    <message>
        <source>the page of an entry</source>
        <translation>die Seite eines Eintrags</translation>
    </message>
    <message>
        <source>its card in the directory</source>
        <translation>seine Kachel im Verzeichnis</translation>
    </message>
    <message>
        <source>the map for print</source>
        <translation>die Karte zum Drucken</translation>
    </message>
    <message>
        <source>the map for other programs</source>
        <translation>die Karte für andere Programme</translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>die ganze Website</translation>
    </message>
    <message>
        <source>have git merge entries so, where .gitattributes says *.md merge=territory-editor</source>
        <translation>git Einträge so zusammenführen lassen, wo in .gitattributes *.md merge=territory-editor steht</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s:</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>die Version des Programms zeigen und beenden</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s ist nötig</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>zusammen mit dem Argument %s nicht erlaubt</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s heißen</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>das Argument %r wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>unerwartete Option: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Argument erwartet</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r (es gibt %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r, vielleicht %(closest)r? (es gibt %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>kein gültiger Wert (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>commands for scripts (COMMAND --help tells more):</source>
        <translation>Befehle für Skripte (BEFEHL --help sagt mehr):</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message numerus="yes">
        <source>expected %s arguments</source>
        <extracomment>expected %s argument</extracomment>
        <translation>
            <numerusform>%s Argument erwartet</numerusform>
            <numerusform>%s Argumente erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a JSON object a line for each file: its path as given, its fields in file order as the publisher reads them, and its problems.</source>
        <translation>Für jede Datei eine Zeile mit einem JSON-Objekt ausgeben: ihr Pfad wie angegeben, ihre Felder in der Reihenfolge der Datei, wie das veröffentlichende Programm sie liest, und ihre Probleme.</translation>
    </message>
    <message>
        <source>some files could not be read (each is named)</source>
        <translation>manche Dateien konnten nicht gelesen werden (jede wird genannt)</translation>
    </message>
    <message>
        <source>Change fields of many files at once. Only what is changed is written anew; a file that cannot be changed safely is left alone and named. The edits are made in the order given.</source>
        <translation>Felder vieler Dateien auf einmal ändern. Neu geschrieben wird nur, was sich ändert; eine Datei, die nicht sicher geändert werden kann, bleibt, wie sie war, und wird genannt. Geändert wird in der angegebenen Reihenfolge.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles erledigt</translation>
    </message>
    <message>
        <source>some files were left alone</source>
        <translation>manche Dateien blieben, wie sie waren</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>FELD=WERT</translation>
    </message>
    <message>
        <source>give a field a value, written as YAML</source>
        <translation>einem Feld einen Wert geben, geschrieben wie in YAML</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>remove a field</source>
        <translation>ein Feld entfernen</translation>
    </message>
    <message>
        <source>KEY=ITEM</source>
        <translation>FELD=LISTENPUNKT</translation>
    </message>
    <message>
        <source>add an item to a list, unless it is there</source>
        <translation>einer Liste einen Listenpunkt hinzufügen, falls er nicht schon da ist</translation>
    </message>
    <message>
        <source>remove an item from a list</source>
        <translation>einen Listenpunkt aus einer Liste entfernen</translation>
    </message>
    <message>
        <source>OLD=NEW</source>
        <translation>ALT=NEU</translation>
    </message>
    <message>
        <source>change a field's key</source>
        <translation>den Schlüssel eines Feldes ändern</translation>
    </message>
    <message>
        <source>print a diff and write nothing</source>
        <translation>ein Diff ausgeben und nichts schreiben</translation>
    </message>
    <message>
        <source>Merge three versions of a file as git asks a merge driver to, and write the result into OURS: an entry field by field, list item by list item and its article by lines, any other file by lines.</source>
        <translation>Drei Fassungen einer Datei zusammenführen, wie git es von einem Merge-Treiber erwartet, und das Ergebnis in UNSERE schreiben: einen Eintrag Feld für Feld, Listenpunkt für Listenpunkt und den Artikel nach Zeilen, jede andere Datei nach Zeilen.</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>there are conflict markers around the lines that both sides changed (or OURS is left as it is because it is no text)</source>
        <translation>um die Zeilen, die beide Seiten geändert haben, stehen Konfliktmarken (oder UNSERE bleibt, wie es ist, weil es kein Text ist)</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>BASE</source>
        <translation>BASIS</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>UNSERE</translation>
    </message>
    <message>
        <source>THEIRS</source>
        <translation>IHRE</translation>
    </message>
    <message>
        <source>the file's path in the repository</source>
        <translation>der Pfad der Datei im Repository</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>how many signs long the conflict markers are</source>
        <translation>wie viele Zeichen lang die Konfliktmarken sind</translation>
    </message>
    <message>
        <source>what stands behind the markers</source>
        <translation>was hinter den Marken steht</translation>
    </message>
    <message>
        <source>Make an entry for each name, in the collection's style: its template, its fields in their usual order, a file name like the others. Prints the files made. An entry that is there already, by title or homepage, is left out and named.</source>
        <translation>Für jeden Namen einen Eintrag anlegen, nach Art der Sammlung: mit ihrer Vorlage, ihren Feldern in der üblichen Reihenfolge und einem Dateinamen wie bei den anderen. Gibt die angelegten Dateien aus. Ein Eintrag, den es nach Titel oder Homepage schon gibt, wird weggelassen und genannt.</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>alle angelegt</translation>
    </message>
    <message>
        <source>some were left out</source>
        <translation>manche wurden weggelassen</translation>
    </message>
    <message>
        <source>a title, a link, or both: 'Title, https://...'</source>
        <translation>ein Titel, ein Link oder beides: 'Titel, https://...'</translation>
    </message>
    <message>
        <source>read more names from a file, one on each line (- for the input)</source>
        <translation>weitere Namen aus einer Datei lesen, einen je Zeile (- für die Eingabe)</translation>
    </message>
    <message>
        <source>the collection; else the first</source>
        <translation>die Sammlung; sonst die erste</translation>
    </message>
    <message>
        <source>a template of the vault; else the collection's</source>
        <translation>eine Vorlage des Vaults; sonst die der Sammlung</translation>
    </message>
    <message>
        <source>give a field of the new entries a value, written as YAML</source>
        <translation>einem Feld der neuen Einträge einen Wert geben, geschrieben wie in YAML</translation>
    </message>
    <message>
        <source>make what is there already, too</source>
        <translation>auch anlegen, was es schon gibt</translation>
    </message>
    <message>
        <source>print the texts and write nothing</source>
        <translation>die Texte ausgeben und nichts schreiben</translation>
    </message>
    <message>
        <source>Print the page of an entry as readers see it: a document of its own, whose pictures and links are addresses of files. What is wrong goes to the standard error.</source>
        <translation>Die Seite eines Eintrags ausgeben, wie Lesende sie sehen: ein eigenständiges Dokument, dessen Bilder und Links Adressen von Dateien sind. Was nicht stimmt, steht in der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>the file cannot be rendered</source>
        <translation>die Seite der Datei kann nicht ausgegeben werden</translation>
    </message>
    <message>
        <source>print the article's HTML alone</source>
        <translation>nur das HTML des Artikels ausgeben</translation>
    </message>
    <message>
        <source>print the directory's card instead</source>
        <translation>stattdessen die Kachel des Verzeichnisses ausgeben</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Entries that would have a problem</source>
        <translation>Einträge, die ein Problem bekämen</translation>
    </message>
    <message>
        <source>No entry would have a new problem.</source>
        <translation>Kein Eintrag bekäme ein neues Problem.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries would have a problem.</source>
        <extracomment>1 entry would have a problem.</extracomment>
        <translation>
            <numerusform>1 Eintrag bekäme ein Problem.</numerusform>
            <numerusform>{n} Einträge bekämen ein Problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}, {field}: {problem}</source>
        <translation>{entry}, {field}: {problem}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>CoordinateBox</name>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Two numbers are needed, such as 203 and 161.</source>
        <translation>Zwei Zahlen werden gebraucht, etwa 203 und 161.</translation>
    </message>
    <message>
        <source>The map reaches from {low_x}, {low_y} to {high_x}, {high_y}.</source>
        <translation>Die Karte reicht von {low_x}, {low_y} bis {high_x}, {high_y}.</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Other versions of entries</source>
        <translation>Andere Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>Versions that sync programs left beside entries</source>
        <translation>Fassungen, die Synchronisierprogramme neben Einträgen hinterlassen haben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove the {n} that are the same</source>
        <translation>Die {n} gleichen entfernen</translation>
    </message>
    <message>
        <source>What you merge goes into the entry, the copy into the trash. Undo brings both back.</source>
        <translation>Was Sie zusammenführen, kommt in den Eintrag, die Kopie in den Papierkorb. Rückgängig machen bringt beides zurück.</translation>
    </message>
    <message>
        <source>The first {most} of {n} are shown.</source>
        <translation>Die ersten {most} von {n} werden gezeigt.</translation>
    </message>
    <message>
        <source>“{entry}” clashes with what another program wrote. Choose there first.</source>
        <translation>„{entry}“ steht im Konflikt mit dem, was ein anderes Programm geschrieben hat. Wählen Sie zuerst dort.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>It is an entry of its own, and is not asked about again</source>
        <translation>Sie ist ein eigener Eintrag, und nach ihr wird nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Put the copy into the trash; the entry stays as it is</source>
        <translation>Die Kopie kommt in den Papierkorb; der Eintrag bleibt, wie er ist</translation>
    </message>
    <message>
        <source>the same as the entry</source>
        <translation>gleich wie der Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines differ</source>
        <extracomment>1 line differs</extracomment>
        <translation>
            <numerusform>1 Zeile weicht ab</numerusform>
            <numerusform>{n} Zeilen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>{made}: {differs}</source>
        <translation>{made}: {differs}</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabelle mit Kommas (*.csv)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tabelle mit Semikolons (*.csv)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Die Tabelle wird geschrieben…</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Westlich (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Westlich (Mac)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Bar: a | b</source>
        <translation>Strich: a | b</translation>
    </message>
    <message>
        <source>Semicolon: a; b</source>
        <translation>Semikolon: a; b</translation>
    </message>
    <message>
        <source>Comma: a, b</source>
        <translation>Komma: a, b</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>1 row</extracomment>
        <translation>
            <numerusform>1 Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>1 column</extracomment>
        <translation>
            <numerusform>1 Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows find their entries.</source>
        <extracomment>1 row finds its entry.</extracomment>
        <translation>
            <numerusform>1 Zeile findet ihren Eintrag.</numerusform>
            <numerusform>{n} Zeilen finden ihre Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells differ</source>
        <extracomment>1 cell differs</extracomment>
        <translation>
            <numerusform>1 Zelle weicht ab</numerusform>
            <numerusform>{n} Zellen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cells} in {n} entries.</source>
        <extracomment>{cells} in 1 entry.</extracomment>
        <translation>
            <numerusform>{cells}, in 1 Eintrag.</numerusform>
            <numerusform>{cells}, in {n} Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in them.</source>
        <translation>Nichts weicht in ihnen ab.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows make new entries.</source>
        <extracomment>1 row makes a new entry.</extracomment>
        <translation>
            <numerusform>1 Zeile ergibt einen neuen Eintrag.</numerusform>
            <numerusform>{n} Zeilen ergeben neue Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <extracomment>1 row is left out.</extracomment>
        <translation>
            <numerusform>1 Zeile wird weggelassen.</numerusform>
            <numerusform>{n} Zeilen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are left out.</source>
        <extracomment>1 column is left out.</extracomment>
        <translation>
            <numerusform>1 Spalte wird weggelassen.</numerusform>
            <numerusform>{n} Spalten werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are only spelled as spreadsheets do, and stay.</source>
        <extracomment>1 cell is only spelled as spreadsheets do, and stays.</extracomment>
        <translation>
            <numerusform>1 Zelle ist nur so geschrieben, wie Tabellenkalkulationen es tun, und bleibt.</numerusform>
            <numerusform>{n} Zellen sind nur so geschrieben, wie Tabellenkalkulationen es tun, und bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries to the trash?</source>
        <extracomment>Move {title} to the trash?</extracomment>
        <translation>
            <numerusform>{title} in den Papierkorb legen?</numerusform>
            <numerusform>{n} Einträge in den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo brings them back.</source>
        <extracomment>Undo brings it back.</extracomment>
        <translation>
            <numerusform>Rückgängig machen bringt ihn zurück.</numerusform>
            <numerusform>Rückgängig machen bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Die Einträge</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries link to it: {titles}. Their links will lead nowhere.</source>
        <extracomment>1 entry links to it: {titles}. The link will lead nowhere.</extracomment>
        <translation>
            <numerusform>1 Eintrag verweist darauf: {titles}. Der Link wird ins Leere führen.</numerusform>
            <numerusform>{n} Einträge verweisen darauf: {titles}. Ihre Links werden ins Leere führen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries link to them: {titles}. Their links will lead nowhere.</source>
        <extracomment>1 entry links to them: {titles}. Its links will lead nowhere.</extracomment>
        <translation>
            <numerusform>1 Eintrag verweist auf sie: {titles}. Seine Links werden ins Leere führen.</numerusform>
            <numerusform>{n} Einträge verweisen auf sie: {titles}. Ihre Links werden ins Leere führen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Revert entry</source>
        <translation>Eintrag zurücknehmen</translation>
    </message>
    <message>
        <source>Remove the new file</source>
        <translation>Neue Datei entfernen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Revert file</source>
        <translation>Datei zurücknehmen</translation>
    </message>
    <message>
        <source>This file is new.</source>
        <translation>Diese Datei ist neu.</translation>
    </message>
    <message>
        <source>This file is gone.</source>
        <translation>Diese Datei ist weg.</translation>
    </message>
    <message>
        <source>This file was replaced.</source>
        <translation>Diese Datei wurde ersetzt.</translation>
    </message>
    <message>
        <source>It is no text, or too large, so no lines are shown.</source>
        <translation>Sie ist kein Text oder zu groß, daher werden keine Zeilen gezeigt.</translation>
    </message>
    <message>
        <source>This file is gone. It can be brought back as it was.</source>
        <translation>Diese Datei ist weg. Sie kann so zurückgeholt werden, wie sie war.</translation>
    </message>
    <message>
        <source>The first {n} of {count} differences, in words</source>
        <translation>Die ersten {n} von {count} Unterschieden, in Worten</translation>
    </message>
    <message>
        <source>It was {path}.</source>
        <translation>Sie hieß {path}.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Frontmatter</source>
        <translation>Frontmatter</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Choose a value to see the entries that hold it.</source>
        <translation>Wählen Sie einen Wert, um die Einträge zu sehen, die ihn enthalten.</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>Kein Wert gewählt</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Entries that hold it</source>
        <translation>Einträge, die ihn enthalten</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Merge {n} values…</source>
        <translation>{n} Werte zusammenführen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are spelled so already.</source>
        <extracomment>1 entry is spelled so already.</extracomment>
        <translation>
            <numerusform>1 Eintrag ist bereits so geschrieben.</numerusform>
            <numerusform>{n} Einträge sind bereits so geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Copied: versions, settings and the last lines of the log, without your texts.</source>
        <translation>Kopiert: Versionen, Einstellungen und die letzten Zeilen des Protokolls, ohne Ihre Texte.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Only these values</source>
        <translation>Nur diese Werte</translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation>In den Einträgen</translation>
    </message>
    <message>
        <source>The map tells its kind.</source>
        <translation>Die Karte bestimmt seine Art.</translation>
    </message>
    <message>
        <source>The site's own schema requires this field.</source>
        <translation>Das Schema der Website verlangt dieses Feld.</translation>
    </message>
    <message>
        <source>At most, items</source>
        <translation>Höchstens, Listenpunkte</translation>
    </message>
    <message>
        <source>the vault's schema</source>
        <translation>dem Schema des Vaults</translation>
    </message>
    <message>
        <source>the site's schema</source>
        <translation>dem Schema der Website</translation>
    </message>
    <message>
        <source>Obsidian</source>
        <translation>Obsidian</translation>
    </message>
    <message>
        <source>the entries</source>
        <translation>den Einträgen</translation>
    </message>
    <message>
        <source>Known from {sources}.</source>
        <translation>Bekannt aus {sources}.</translation>
    </message>
    <message>
        <source>No entry has it.</source>
        <translation>Kein Eintrag hat es.</translation>
    </message>
    <message>
        <source>{n} of {all} entries have it, and {filled} of them hold a value.</source>
        <translation>{n} von {all} Einträgen haben es, und {filled} davon enthalten einen Wert.</translation>
    </message>
    <message>
        <source>nothing behind the colon</source>
        <translation>nichts hinter dem Doppelpunkt</translation>
    </message>
    <message>
        <source>An empty one is usually written as: {text}</source>
        <translation>Ein leeres wird meist so geschrieben: {text}</translation>
    </message>
    <message>
        <source>Values: {values}</source>
        <translation>Werte: {values}</translation>
    </message>
    <message>
        <source>Most common of {n} values: {values}</source>
        <translation>Die häufigsten von {n} Werten: {values}</translation>
    </message>
</context>
<context>
    <name>DimmedNote</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{lit} of {pins} pins match the search and facets</source>
        <translation>{lit} von {pins} Pins passen zu Suche und Facetten</translation>
    </message>
</context>
<context>
    <name>DirectionPanel</name>
    <message>
        <source>An entry whose place you know</source>
        <translation>Ein Eintrag, dessen Platz Sie kennen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Where the entries would lie</source>
        <translation>Wo die Einträge lägen</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Sein Titel</translation>
    </message>
    <message>
        <source>Choose one here, or go on if all of them lie where they should.</source>
        <translation>Wählen Sie hier einen, oder gehen Sie weiter, wenn alle liegen, wo sie sollen.</translation>
    </message>
    <message>
        <source>It would lie where it is marked. Click where it lies in truth.</source>
        <translation>Er läge dort, wo er markiert ist. Klicken Sie, wo er in Wahrheit liegt.</translation>
    </message>
    <message>
        <source>No entry has coordinates yet, so there is nothing to check.</source>
        <translation>Noch hat kein Eintrag Koordinaten, daher gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>This place does not tell which way the coordinates grow. Show another entry too, nearer to a corner.</source>
        <translation>Dieser Platz verrät nicht, in welche Richtung die Koordinaten wachsen. Zeigen Sie noch einen Eintrag, näher an einer Ecke.</translation>
    </message>
    <message>
        <source>That is right: x grows to the right, and y upward.</source>
        <translation>Das stimmt: x wächst nach rechts und y nach oben.</translation>
    </message>
    <message>
        <source>x and y stand in each other's field.</source>
        <translation>x und y stehen im Feld des jeweils anderen.</translation>
    </message>
    <message>
        <source>Exchange the two fields</source>
        <translation>Die beiden Felder tauschen</translation>
    </message>
    <message>
        <source>y is counted from the top; the map counts it from the bottom.</source>
        <translation>y wird von oben gezählt; die Karte zählt es von unten.</translation>
    </message>
    <message numerus="yes">
        <source>Write y anew in {n} entries</source>
        <extracomment>Write y anew in 1 entry</extracomment>
        <translation>
            <numerusform>y in 1 Eintrag neu schreiben</numerusform>
            <numerusform>y in {n} Einträgen neu schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange them, and write y anew</source>
        <translation>Sie tauschen und y neu schreiben</translation>
    </message>
    <message>
        <source>y is counted from the bottom already.</source>
        <translation>y wird bereits von unten gezählt.</translation>
    </message>
    <message>
        <source>Leave y as it is written</source>
        <translation>y lassen, wie es geschrieben ist</translation>
    </message>
    <message>
        <source>They lie there with other bounds: {bounds}.</source>
        <translation>Mit anderen Grenzen liegen sie dort: {bounds}.</translation>
    </message>
    <message>
        <source>Use these bounds</source>
        <translation>Diese Grenzen nehmen</translation>
    </message>
    <message>
        <source>With these bounds it does not lie there, whichever way the coordinates grow. Show a second entry far from it: two tell the bounds.</source>
        <translation>Mit diesen Grenzen liegt er nicht dort, wie herum die Koordinaten auch wachsen. Zeigen Sie einen zweiten Eintrag weit davon entfernt: Zwei verraten die Grenzen.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Suggested here: {reasons}.</source>
        <translation>Hier vorgeschlagen: {reasons}.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Stopped. Your work is kept here.</source>
        <translation>Angehalten. Ihre Arbeit bleibt hier erhalten.</translation>
    </message>
</context>
<context>
    <name>DrawingOptions</name>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Karte</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>Was die Ansicht zeigt</translation>
    </message>
    <message>
        <source>Small, more titles</source>
        <translation>Klein, mehr Titel</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large, fewer titles</source>
        <translation>Groß, weniger Titel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
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
        <source>Keep the proportions</source>
        <translation>Seitenverhältnis behalten</translation>
    </message>
    <message>
        <source>&amp;Titles and names</source>
        <translation>&amp;Titel, Namen</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>The map's own proportions</source>
        <translation>Seitenverhältnis der Karte</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Slide, 16 : 9</source>
        <translation>Folie, 16 : 9</translation>
    </message>
    <message>
        <source>4K screen</source>
        <translation>4K-Bildschirm</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>{paper} paper</source>
        <translation>Papier {paper}</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Ausschnitt</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>Pi&amp;xel</translation>
    </message>
    <message>
        <source>Lette&amp;ring</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Helligkeit</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>copy</source>
        <extracomment>in the title of one, as in "Open Loom (copy)"</extracomment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>The copy gets no place on the map; drag it there.</source>
        <translation>Die Kopie bekommt keinen Platz auf der Karte; ziehen Sie sie dorthin.</translation>
    </message>
    <message>
        <source>Duplicate {title}</source>
        <translation>{title} duplizieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>EmptyFields</name>
    <message numerus="yes">
        <source>{n} empty fields:</source>
        <extracomment>1 empty field:</extracomment>
        <translation>
            <numerusform>1 leeres Feld:</numerusform>
            <numerusform>{n} leere Felder:</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in {field}, which is empty</source>
        <translation>{field} ausfüllen, das leer ist</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>{file} is no text in any encoding that is known here. It was left as it is.</source>
        <translation>{file} ist in keiner Kodierung, die hier bekannt ist, ein Text. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>This file was written before UTF-8 was usual, and nothing in it says how. Choose what makes its letters right.</source>
        <translation>Diese Datei wurde geschrieben, bevor UTF-8 üblich war, und nichts in ihr sagt, wie. Wählen Sie, womit ihre Buchstaben richtig werden.</translation>
    </message>
    <message>
        <source>&amp;Read it as</source>
        <translation>&amp;Lesen als</translation>
    </message>
    <message>
        <source>The text as it would be read</source>
        <translation>Der Text, wie er gelesen würde</translation>
    </message>
    <message>
        <source>The file is written anew as UTF-8 at once. As it is now, it goes to the trash.</source>
        <translation>Die Datei wird sofort als UTF-8 neu geschrieben. So, wie sie jetzt ist, kommt sie in den Papierkorb.</translation>
    </message>
    <message>
        <source>Write as UTF-8</source>
        <translation>Als UTF-8 schreiben</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The page as readers see it</source>
        <translation>Die Seite, wie Lesende sie sehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Name of the map</source>
        <translation>Name der Karte</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>so far on {map}</source>
        <translation>bisher auf {map}</translation>
    </message>
    <message>
        <source>Collections on it</source>
        <translation>Sammlungen darauf</translation>
    </message>
    <message>
        <source>Field for x, to the right</source>
        <translation>Feld für x, nach rechts</translation>
    </message>
    <message>
        <source>Field for y, upward</source>
        <translation>Feld für y, nach oben</translation>
    </message>
    <message>
        <source>Field for the territory</source>
        <translation>Feld für das Gebiet</translation>
    </message>
    <message>
        <source>Coordinates are rounded to</source>
        <translation>Koordinaten werden gerundet auf</translation>
    </message>
    <message>
        <source>The entries on the map</source>
        <translation>Die Einträge auf der Karte</translation>
    </message>
    <message>
        <source>There is a map of this name already.</source>
        <translation>Eine Karte dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose whose map it is.</source>
        <translation>Wählen Sie, wessen Karte es ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have both coordinates: x from {left} to {right}, y from {low} to {high}.</source>
        <extracomment>1 entry has both coordinates: x {left}, y {low}.</extracomment>
        <translation>
            <numerusform>1 Eintrag hat beide Koordinaten: x {left}, y {low}.</numerusform>
            <numerusform>{n} Einträge haben beide Koordinaten: x von {left} bis {right}, y von {low} bis {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry has both coordinates yet. They can be placed afterwards.</source>
        <translation>Noch hat kein Eintrag beide Koordinaten. Sie können danach platziert werden.</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>{title} is in the trash. Undo brings it back.</source>
        <translation>{title} ist im Papierkorb. Rückgängig machen bringt den Eintrag zurück.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Go to the entry (Ctrl and click, or Ctrl+Enter)</source>
        <translation>Zum Eintrag gehen (Strg und Klick, oder Strg+Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>Zwischen zwei Fassungen wählen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Versionen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete {n} entries…</source>
        <translation>{n} Einträge löschen…</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Unplaced</source>
        <translation>Nicht platziert</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>hat Probleme</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries as a table</source>
        <translation>Einträge als Tabelle</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Looking through the entries…</source>
        <translation>Die Einträge werden durchgesehen…</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message numerus="yes">
        <source>You and others changed the same in {n} files.</source>
        <extracomment>You and others changed the same in one file.</extracomment>
        <translation>
            <numerusform>Sie und andere haben in einer Datei dasselbe geändert.</numerusform>
            <numerusform>Sie und andere haben in {n} Dateien dasselbe geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in or sent until you choose what shall hold.</source>
        <translation>Nichts wurde hereingeholt oder gesendet, bis Sie wählen, was gelten soll.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message numerus="yes">
        <source>Got {n} changes from others</source>
        <extracomment>Got 1 change from others</extracomment>
        <translation>
            <numerusform>1 Änderung von anderen geholt</numerusform>
            <numerusform>{n} Änderungen von anderen geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent {n}</source>
        <extracomment>sent 1</extracomment>
        <translation>
            <numerusform>1 gesendet</numerusform>
            <numerusform>{n} gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} files, your changes that are not recorded yet were brought together with what came: {files}.</source>
        <extracomment>Your changes in {files} that are not recorded yet were brought together with what came.</extracomment>
        <translation>
            <numerusform>Ihre noch nicht festgehaltenen Änderungen in {files} wurden mit dem Geholten zusammengeführt.</numerusform>
            <numerusform>In {n} Dateien wurden Ihre noch nicht festgehaltenen Änderungen mit dem Geholten zusammengeführt: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Others have sent nothing new</source>
        <translation>Andere haben nichts Neues gesendet</translation>
    </message>
    <message>
        <source>Nothing to get or send</source>
        <translation>Nichts zu holen oder zu senden</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>How much of the file is made</source>
        <translation>Wie viel von der Datei fertig ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kept in the vault's settings, for everyone who exports it</source>
        <translation>In den Einstellungen des Vaults festgehalten, für alle, die exportieren</translation>
    </message>
    <message>
        <source>La&amp;nguage of readers</source>
        <translation>&amp;Sprache der Lesenden</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The map, the directory and {n} articles, for any web host</source>
        <extracomment>The map, the directory and 1 article, for any web host</extracomment>
        <translation>
            <numerusform>Die Karte, das Verzeichnis und 1 Artikel, für jeden Webspace</numerusform>
            <numerusform>Die Karte, das Verzeichnis und {n} Artikel, für jeden Webspace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}, {n} entries</source>
        <extracomment>{size}, 1 entry</extracomment>
        <translation>
            <numerusform>{size}, 1 Eintrag</numerusform>
            <numerusform>{size}, {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{size}, {n} of {all} titles have room</source>
        <translation>{size}, {n} von {all} Titeln finden Platz</translation>
    </message>
    <message>
        <source>{first} {n} more.</source>
        <translation>{first} Dazu {n} weitere.</translation>
    </message>
    <message>
        <source>Export the site to a folder</source>
        <translation>Website in einen Ordner exportieren</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>For slides and documents</source>
        <translation>Für Folien und Dokumente</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>For designers to edit</source>
        <translation>Zum Bearbeiten</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Druck (PDF)</translation>
    </message>
    <message>
        <source>For paper, sharp at any size</source>
        <translation>Für Papier, immer scharf</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>To send or host, works offline</source>
        <translation>Zum Senden, auch offline</translation>
    </message>
    <message>
        <source>Whole site (folder)</source>
        <translation>Ganze Website (Ordner)</translation>
    </message>
    <message>
        <source>Map, directory, every article</source>
        <translation>Karte, Liste, alle Artikel</translation>
    </message>
    <message>
        <source>Map data (GeoJSON)</source>
        <translation>Kartendaten (GeoJSON)</translation>
    </message>
    <message>
        <source>For GIS programs</source>
        <translation>Für GIS-Programme</translation>
    </message>
    <message>
        <source>Site data (JavaScript)</source>
        <translation>Website-Daten (JS)</translation>
    </message>
    <message>
        <source>Read by the published map</source>
        <translation>Für die Karte im Web</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Remove this facet</source>
        <translation>Diese Facette entfernen</translation>
    </message>
    <message>
        <source>Remove the facet {name}</source>
        <translation>Facette {name} entfernen</translation>
    </message>
    <message>
        <source>Filter values of {name}</source>
        <translation>Werte von {name} filtern</translation>
    </message>
    <message>
        <source>Filter {n} values</source>
        <translation>{n} Werte filtern</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>FieldPicker</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Alle Sammlungen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Required.</source>
        <translation>Pflichtfeld.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis zu {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>mindestens {least}</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Feld entfernen</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Name eines neuen Feldes</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Felder von</translation>
    </message>
    <message>
        <source>What you change is kept in {file}.</source>
        <translation>Was Sie ändern, steht dann in {file}.</translation>
    </message>
    <message>
        <source>What you change is kept in {file}, which is not there yet.</source>
        <translation>Was Sie ändern, steht dann in {file}; noch gibt es diese Datei nicht.</translation>
    </message>
    <message>
        <source>It holds for {names} too.</source>
        <translation>Es gilt auch für {names}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply or cancel the changes first.</source>
        <translation>Übernehmen oder verwerfen Sie zuerst die Änderungen.</translation>
    </message>
    <message>
        <source>Leave without applying the changes?</source>
        <translation>Gehen, ohne die Änderungen zu übernehmen?</translation>
    </message>
    <message>
        <source>What you changed here is not kept.</source>
        <translation>Was Sie hier geändert haben, wird nicht behalten.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Diesen Filter leeren</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Filled {n}</source>
        <translation>Ausgefüllt {n}</translation>
    </message>
    <message>
        <source>Empty {n}</source>
        <translation>Leer {n}</translation>
    </message>
    <message>
        <source>{n} more; type to find them</source>
        <translation>{n} weitere; tippen Sie, um sie zu finden</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste (Eingabetaste)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all in this article</source>
        <translation>Alle in diesem Artikel ersetzen</translation>
    </message>
    <message>
        <source>This expression takes too long here. Try a simpler one.</source>
        <translation>Dieser Ausdruck braucht hier zu lange. Versuchen Sie einen einfacheren.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced.</source>
        <extracomment>1 replaced.</extracomment>
        <translation>
            <numerusform>1 ersetzt.</numerusform>
            <numerusform>{n} ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindInVault</name>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Find in the vault</source>
        <translation>Im Vault suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in all entries</source>
        <translation>In allen Einträgen suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>In fields too</source>
        <translation>Auch in Feldern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What you look for is listed here, with the lines that hold it</source>
        <translation>Was Sie suchen, steht hier mit den Zeilen, die es enthalten</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <extracomment>1 match</extracomment>
        <translation>
            <numerusform>1 Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{matches} in {n} entries.</source>
        <extracomment>{matches} in 1 entry.</extracomment>
        <translation>
            <numerusform>{matches} in 1 Eintrag.</numerusform>
            <numerusform>{matches} in {n} Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; these are the first.</source>
        <translation>Es gibt mehr; dies sind die ersten.</translation>
    </message>
    <message>
        <source>The expression takes too long in {entry}; it was searched no further.</source>
        <translation>Der Ausdruck braucht in {entry} zu lange; weiter wurde dort nicht gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} matches</source>
        <extracomment>Replace 1 match</extracomment>
        <translation>
            <numerusform>1 Treffer ersetzen</numerusform>
            <numerusform>{n} Treffer ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt…</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in {n} entries.</source>
        <extracomment>Replaced in 1 entry.</extracomment>
        <translation>
            <numerusform>In 1 Eintrag ersetzt.</numerusform>
            <numerusform>In {n} Einträgen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everywhere in {entry}: {why}</source>
        <translation>Nicht überall in {entry}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Nor in {n} others.</source>
        <extracomment>Nor in 1 other.</extracomment>
        <translation>
            <numerusform>Auch nicht in 1 weiteren.</numerusform>
            <numerusform>Auch nicht in {n} weiteren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Find an entry</source>
        <translation>Einen Eintrag finden</translation>
    </message>
    <message>
        <source>Type “boat” here. The list below keeps only what holds the word, anywhere in an entry.</source>
        <translation>Tippen Sie hier „boat“. Die Liste darunter behält nur, was das Wort enthält, wo auch immer im Eintrag.</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Gefunden.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Ihn auswählen</translation>
    </message>
    <message>
        <source>Click another entry in the list, or press {keys:Down}. The whole window then shows that entry.</source>
        <translation>Klicken Sie einen anderen Eintrag in der Liste an oder drücken Sie {keys:Down}. Das ganze Fenster zeigt dann diesen Eintrag.</translation>
    </message>
    <message>
        <source>This is one entry: one text file of the vault.</source>
        <translation>Dies ist ein Eintrag: eine Textdatei des Vaults.</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Ein Feld ändern</translation>
    </message>
    <message>
        <source>These are the entry’s fields. Change one: the team size, or when it was founded. The file stays as it is until you save.</source>
        <translation>Dies sind die Felder des Eintrags. Ändern Sie eines: die Teamgröße oder das Gründungsjahr. Die Datei bleibt, wie sie ist, bis Sie speichern.</translation>
    </message>
    <message>
        <source>The line at the bottom counts what a save would change.</source>
        <translation>Die unterste Zeile zählt, was ein Speichern ändern würde.</translation>
    </message>
    <message>
        <source>Write, and watch the preview</source>
        <translation>Schreiben und der Vorschau zusehen</translation>
    </message>
    <message>
        <source>Click into the article and type a few words. At the right is the page as readers will see it.</source>
        <translation>Klicken Sie in den Artikel und tippen Sie ein paar Wörter. Rechts ist die Seite, wie Lesende sie sehen werden.</translation>
    </message>
    <message>
        <source>The preview followed while you typed.</source>
        <translation>Die Vorschau ist mitgegangen, während Sie tippten.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Es rückgängig machen</translation>
    </message>
    <message>
        <source>Press {key:undo}, or this button. Every change can be undone, one after the other, in the whole vault.</source>
        <translation>Drücken Sie {key:undo} oder diese Schaltfläche. Jede Änderung kann rückgängig gemacht werden, eine nach der anderen, im ganzen Vault.</translation>
    </message>
    <message>
        <source>So nothing you try can go wrong.</source>
        <translation>Also kann nichts schiefgehen, was Sie ausprobieren.</translation>
    </message>
    <message>
        <source>Move a pin</source>
        <translation>Einen Pin verschieben</translation>
    </message>
    <message>
        <source>This is the map ({key:map}). Drag any pin to another place, or move the chosen one with the arrow keys.</source>
        <translation>Dies ist die Karte ({key:map}). Ziehen Sie irgendeinen Pin an einen anderen Platz, oder verschieben Sie den gewählten mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Only the two coordinates in its file will change.</source>
        <translation>Nur die beiden Koordinaten in seiner Datei werden sich ändern.</translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation>Sehen, was nicht stimmt</translation>
    </message>
    <message>
        <source>The number counts what readers of the site would stumble over. Open this view, by a click or by {key:problems}.</source>
        <translation>Die Zahl zählt, worüber Lesende der Website stolpern würden. Öffnen Sie diese Ansicht, durch einen Klick oder mit {key:problems}.</translation>
    </message>
    <message>
        <source>Each row says what is wrong, and most can be mended right there.</source>
        <translation>Jede Zeile sagt, was nicht stimmt, und das meiste kann gleich dort behoben werden.</translation>
    </message>
    <message>
        <source>See what will be saved</source>
        <translation>Sehen, was gespeichert wird</translation>
    </message>
    <message>
        <source>Choose {menu:save-lines}. You see each line that a save would change; no other line will.</source>
        <translation>Wählen Sie {menu:save-lines}. Sie sehen jede Zeile, die ein Speichern ändern würde; keine andere wird sich ändern.</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>This vault is your own copy, to play with. {key:help} opens the guide at the page that fits what you are doing.</source>
        <translation>Dieser Vault ist Ihre eigene Kopie zum Ausprobieren. {key:help} öffnet das Handbuch auf der Seite, die zu dem passt, was Sie gerade tun.</translation>
    </message>
</context>
<context>
    <name>FirstStepsOffer</name>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Eight short tasks on a sample vault show you around, in about five minutes. You can stop at any time.</source>
        <translation>Acht kurze Aufgaben an einem Beispiel-Vault zeigen Ihnen in etwa fünf Minuten, wie alles geht. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In every text</source>
        <translation>In jedem Text</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Delete the word before</source>
        <translation>Das Wort davor löschen</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Die nächste Stelle finden</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Die vorige Stelle finden</translation>
    </message>
    <message>
        <source>Move a list item in</source>
        <translation>Einen Listenpunkt einrücken</translation>
    </message>
    <message>
        <source>Move a list item out</source>
        <translation>Einen Listenpunkt ausrücken</translation>
    </message>
    <message>
        <source>Take what is suggested</source>
        <translation>Den Vorschlag nehmen</translation>
    </message>
    <message>
        <source>In the list of entries</source>
        <translation>In der Liste der Einträge</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Choices for what is typed</source>
        <translation>Auswahl zu dem, was getippt ist</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Move the pin, or push the map</source>
        <translation>Den Pin oder die Karte verschieben</translation>
    </message>
    <message>
        <source>Move the pin by ten steps</source>
        <translation>Den Pin um zehn Schritte verschieben</translation>
    </message>
    <message>
        <source>Go to the next pin that way</source>
        <translation>Zum nächsten Pin in dieser Richtung</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Den Eintrag öffnen</translation>
    </message>
    <message>
        <source>Push the map while it is held</source>
        <translation>Die Karte schieben, solange sie gehalten wird</translation>
    </message>
    <message>
        <source>Suggest a place</source>
        <translation>Einen Platz vorschlagen</translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation>Ein anderer Vorschlag</translation>
    </message>
    <message>
        <source>Leave it unplaced and go on</source>
        <translation>Nicht platzieren und weitergehen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>On the map through time</source>
        <translation>Auf der Karte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Die Änderung davor</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>Die nächste Änderung</translation>
    </message>
    <message>
        <source>Back to today's map</source>
        <translation>Zurück zur heutigen Karte</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Die Zellen leeren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Select the rows</source>
        <translation>Die Zeilen auswählen</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Die Spalte filtern</translation>
    </message>
</context>
<context>
    <name>FlawTree</name>
    <message>
        <source>What readers will meet</source>
        <translation>Was Lesenden begegnen wird</translation>
    </message>
    <message>
        <source>Pictures not shown</source>
        <translation>Bilder, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Wider than the page</source>
        <translation>Breiter als die Seite</translation>
    </message>
    <message>
        <source>Pins on each other</source>
        <translation>Pins aufeinander</translation>
    </message>
    <message>
        <source>Names without room on the map</source>
        <translation>Namen ohne Platz auf der Karte</translation>
    </message>
    <message>
        <source>Titles cut off</source>
        <translation>Abgeschnittene Titel</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Auf dem Telefon</translation>
    </message>
    <message>
        <source>On a tablet</source>
        <translation>Auf dem Tablet</translation>
    </message>
    <message>
        <source>On a desktop</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What readers meet</source>
        <translation>Was Lesenden begegnet</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>The page as readers see it, beside the text</source>
        <translation>Die Seite, wie Lesende sie sehen, neben dem Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>FormFindings</name>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>FormMessage</name>
    <message>
        <source>Read in another encoding…</source>
        <translation>In anderer Kodierung lesen…</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>In no territory; nearest: {territory}, {n} units.</source>
        <translation>In keinem Gebiet; das nächste: {territory}, {n} Einheiten.</translation>
    </message>
    <message>
        <source>Inside its territory.</source>
        <translation>In seinem Gebiet.</translation>
    </message>
    <message>
        <source>Outside its territory, in {territory}.</source>
        <translation>Außerhalb seines Gebiets, in {territory}.</translation>
    </message>
    <message>
        <source>In {territory}.</source>
        <translation>In {territory}.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>{field} in {entry}</source>
        <translation>{field} in {entry}</translation>
    </message>
    <message>
        <source>Choose an entry to see its fields.</source>
        <translation>Wählen Sie einen Eintrag, um seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>An article without fields</source>
        <translation>Ein Artikel ohne Felder</translation>
    </message>
    <message>
        <source>This file has no frontmatter. It can get the fields that a new entry begins with, above the article, which stays as it is.</source>
        <translation>Diese Datei hat kein Frontmatter. Sie kann die Felder bekommen, mit denen ein neuer Eintrag beginnt; sie stehen über dem Artikel, der bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Give it fields</source>
        <translation>Felder hinzufügen</translation>
    </message>
    <message>
        <source>No entry is called {name}.</source>
        <translation>Kein Eintrag heißt {name}.</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>More for the article</source>
        <translation>Mehr für den Artikel</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Link zu einem Eintrag</translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation>Link zu einer Adresse</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Hinweiskasten</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Tick the task</source>
        <translation>Aufgabe abhaken</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchstreichen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message numerus="yes">
        <source>{n} entries found</source>
        <extracomment>1 entry found</extracomment>
        <translation>
            <numerusform>1 Eintrag gefunden</numerusform>
            <numerusform>{n} Einträge gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitLink</name>
    <message>
        <source>{state}. Show the changes.</source>
        <translation>{state}. Die Änderungen zeigen.</translation>
    </message>
</context>
<context>
    <name>GitMerge</name>
    <message>
        <source>This vault is kept in git. Git can merge its entries field by field, so that fewer changes clash.</source>
        <translation>Dieser Vault liegt in git. Git kann seine Einträge Feld für Feld zusammenführen, sodass weniger Änderungen einander widersprechen.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>This vault is not in a git repository</source>
        <translation>Dieser Vault liegt in keinem git-Repository</translation>
    </message>
    <message>
        <source>Merging by fields is for vaults that are shared through git. Either this folder is not kept in git, or git is not installed.</source>
        <translation>Das Zusammenführen nach Feldern ist für Vaults, die mit git geteilt werden. Entweder liegt dieser Ordner nicht in git, oder git ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>GitMergeDialog</name>
    <message>
        <source>Merge in git by fields</source>
        <translation>In git nach Feldern zusammenführen</translation>
    </message>
    <message>
        <source>When git pull, merge or rebase brings together what two people changed in one entry, this editor does it field by field, list item by list item, and the article by lines. What both changed is left between git’s usual markers, around just those lines.</source>
        <translation>Wenn git pull, merge oder rebase zusammenbringt, was zwei Personen in einem Eintrag geändert haben, tut dieses Programm es Feld für Feld, Listenpunkt für Listenpunkt und den Artikel Zeile für Zeile. Was beide geändert haben, bleibt zwischen den üblichen Marken von git, um genau diese Zeilen.</translation>
    </message>
    <message>
        <source>In {file}:</source>
        <translation>In {file}:</translation>
    </message>
    <message>
        <source>In the repository’s own configuration, on this computer:</source>
        <translation>In der eigenen Konfiguration des Repositorys, auf diesem Computer:</translation>
    </message>
    <message>
        <source>The first can be committed: on a computer without the second, git merges as before. Nothing else is written, and both can be removed here.</source>
        <translation>Das Erste kann festgehalten werden: Auf einem Computer ohne das Zweite führt git zusammen wie bisher. Sonst wird nichts geschrieben, und beides kann hier entfernt werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Git merges this vault by fields.</source>
        <translation>Git führt diesen Vault nach Feldern zusammen.</translation>
    </message>
    <message>
        <source>This vault is set up for the program in another place, or only in part.</source>
        <translation>Dieser Vault ist für das Programm an einem anderen Ort eingerichtet, oder nur zum Teil.</translation>
    </message>
    <message>
        <source>The vault’s attributes ask for it. On this computer git is not set up yet.</source>
        <translation>Die Attribute des Vaults verlangen danach. Auf diesem Computer ist git noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>This is what would be written:</source>
        <translation>Dies würde geschrieben:</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>The page could not be handed to the browser: {reason}.</source>
        <translation>Die Seite konnte nicht an den Browser übergeben werden: {reason}.</translation>
    </message>
    <message>
        <source>The article is on the clipboard, formatted and as HTML.</source>
        <translation>Der Artikel ist in der Zwischenablage, formatiert und als HTML.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>(no shortcut)</source>
        <translation>(kein Tastenkürzel)</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>HelpDoor</name>
    <message>
        <source>The folder of the log cannot be made: {reason}.</source>
        <translation>Der Ordner des Protokolls kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Territory Editor help</source>
        <translation>Hilfe zu Territory Editor</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Sections that hold the words</source>
        <translation>Abschnitte, die die Wörter enthalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>No page holds “{words}”.</source>
        <translation>Keine Seite enthält „{words}“.</translation>
    </message>
    <message>
        <source>No page holds all of “{words}”. These hold some of it:</source>
        <translation>Keine Seite enthält alles von „{words}“. Diese enthalten einiges davon:</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Your name and e-mail address stand beside what you record, and everyone with whom the vault is shared can see them.</source>
        <translation>Ihr Name und Ihre E-Mail-Adresse stehen neben dem, was Sie festhalten, und alle, mit denen der Vault geteilt wird, können sie sehen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>For all vaults on this computer</source>
        <translation>Für alle Vaults auf diesem Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Columns and the fields they go into</source>
        <translation>Spalten und die Felder, in die sie kommen</translation>
    </message>
    <message>
        <source>What is odd, and what is left out</source>
        <translation>Was auffällt und was weggelassen wird</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>Änderungen zeigen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation>Die Änderungen werden ausgearbeitet…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message>
        <source>Working out entry {n} of {all}…</source>
        <translation>Eintrag {n} von {all} wird ausgearbeitet…</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Entries were changed meanwhile. Nothing was imported yet.</source>
        <translation>Inzwischen wurden Einträge geändert. Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Three landmarks fit any stretching. A fourth would check them.</source>
        <translation>Drei Landmarken passen zu jeder Dehnung. Eine vierte würde sie prüfen.</translation>
    </message>
    <message>
        <source>All landmarks agree.</source>
        <translation>Alle Landmarken stimmen überein.</translation>
    </message>
    <message>
        <source>Off by so many map units, landmark by landmark:  {each}</source>
        <translation>Abweichung in Karteneinheiten, Landmarke für Landmarke:  {each}</translation>
    </message>
    <message>
        <source>Choose the new picture. The pins follow three to six landmarks.</source>
        <translation>Wählen Sie das neue Bild. Die Pins folgen drei bis sechs Landmarken.</translation>
    </message>
    <message>
        <source>Click landmark {n} in the new picture.</source>
        <translation>Klicken Sie Landmarke {n} im neuen Bild an.</translation>
    </message>
    <message>
        <source>Click landmark {n} in the old picture.</source>
        <translation>Klicken Sie Landmarke {n} im alten Bild an.</translation>
    </message>
    <message>
        <source>Click a place in the old picture that you find in the new one: {n} more.</source>
        <translation>Klicken Sie eine Stelle im alten Bild an, die Sie im neuen wiederfinden: noch {n}.</translation>
    </message>
    <message>
        <source>More landmarks make it surer. Drag one to place it better.</source>
        <translation>Mehr Landmarken machen es sicherer. Ziehen Sie eine, um sie besser zu setzen.</translation>
    </message>
    <message>
        <source>Six landmarks are placed. Drag one to place it better.</source>
        <translation>Sechs Landmarken sind gesetzt. Ziehen Sie eine, um sie besser zu setzen.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>1 more</extracomment>
        <translation>
            <numerusform>1 weiteres</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Without saving, these changes are dropped. For a while, they can be found under Earlier versions.</source>
        <translation>Ohne Speichern gehen diese Änderungen verloren. Eine Zeit lang sind sie unter „Frühere Versionen“ zu finden.</translation>
    </message>
    <message>
        <source>What was typed there is lost on closing.</source>
        <translation>Was dort getippt wurde, geht beim Schließen verloren.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have changes that are not saved.</source>
        <extracomment>1 entry has changes that are not saved.</extracomment>
        <translation>
            <numerusform>1 Eintrag hat Änderungen, die nicht gespeichert sind.</numerusform>
            <numerusform>{n} Einträge haben Änderungen, die nicht gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} has changes that are not saved.</source>
        <translation>Die Datei {file} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields could not be read and are not saved: {fields}</source>
        <extracomment>1 field could not be read and is not saved: {fields}</extracomment>
        <translation>
            <numerusform>1 Feld konnte nicht gelesen werden und ist nicht gespeichert: {fields}</numerusform>
            <numerusform>{n} Felder konnten nicht gelesen werden und sind nicht gespeichert: {fields}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftWork</name>
    <message>
        <source>Unsaved work was found and cannot be read: {reason}. It is kept.</source>
        <translation>Nicht gespeicherte Arbeit wurde gefunden und kann nicht gelesen werden: {reason}. Sie wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Some of the unsaved work that was found cannot be read any more. All of it was put aside as {file}.</source>
        <translation>Ein Teil der gefundenen nicht gespeicherten Arbeit kann nicht mehr gelesen werden. Alles davon wurde als {file} beiseitegelegt.</translation>
    </message>
    <message>
        <source>What was typed into {field} cannot be put back there; copy it.</source>
        <translation>Was in {field} getippt wurde, kann dort nicht wieder eingesetzt werden; kopieren Sie es.</translation>
    </message>
    <message>
        <source>What was restored could not be kept safe from a crash yet: save now.</source>
        <translation>Das Wiederhergestellte konnte noch nicht vor einem Absturz gesichert werden: Speichern Sie jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work in {n} files was restored. It is not saved yet.</source>
        <extracomment>Unsaved work in 1 file was restored. It is not saved yet.</extracomment>
        <translation>
            <numerusform>Nicht gespeicherte Arbeit in 1 Datei wurde wiederhergestellt. Sie ist noch nicht gespeichert.</numerusform>
            <numerusform>Nicht gespeicherte Arbeit in {n} Dateien wurde wiederhergestellt. Sie ist noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work that was found waits in {n} places.</source>
        <extracomment>Unsaved work that was found waits in 1 place.</extracomment>
        <translation>
            <numerusform>Nicht gespeicherte Arbeit wurde gefunden und wartet noch.</numerusform>
            <numerusform>Nicht gespeicherte Arbeit wurde gefunden und wartet noch an {n} Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it…</source>
        <translation>Zeigen…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{lit} of {number}</source>
        <translation>{lit} von {number}</translation>
    </message>
    <message>
        <source>Click values to let their pins stand out</source>
        <translation>Klicken Sie Werte an, um ihre Pins hervorzuheben</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>Fold the legend up</source>
        <translation>Legende zuklappen</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>Legende aufklappen</translation>
    </message>
</context>
<context>
    <name>LineParts</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>The lines that differ, as they are written</source>
        <translation>Die Zeilen, die sich unterscheiden, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und mehr</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines as before</source>
        <extracomment>1 line as it was</extracomment>
        <translation>
            <numerusform>1 Zeile wie zuvor</numerusform>
            <numerusform>{n} Zeilen wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>(kein Zeilenende)</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Open the link (Ctrl and click, or Ctrl+Enter)</source>
        <translation>Link öffnen (Strg und Klick, oder Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>There is no web address in this field.</source>
        <translation>In diesem Feld steht keine Webadresse.</translation>
    </message>
</context>
<context>
    <name>LoadingNote</name>
    <message>
        <source>Entries read</source>
        <translation>Gelesene Einträge</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave the other entries unread for now</source>
        <translation>Die übrigen Einträge vorerst nicht lesen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Read the other entries as well</source>
        <translation>Auch die übrigen Einträge lesen</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>{folder} wird durchgesehen</translation>
    </message>
    <message>
        <source>{left} of {total} entries are not read and not shown</source>
        <translation>{left} von {total} Einträgen sind nicht gelesen und werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Reading entries: {n} of {total}</source>
        <translation>Einträge werden gelesen: {n} von {total}</translation>
    </message>
</context>
<context>
    <name>LockHint</name>
    <message>
        <source>The pins are locked.</source>
        <translation>Die Pins sind gesperrt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Territory Editor</source>
        <translation>Territory Editor</translation>
    </message>
    <message>
        <source>There is no Markdown in {folder}. Begin a vault here?</source>
        <translation>In {folder} gibt es kein Markdown. Hier einen Vault beginnen?</translation>
    </message>
    <message>
        <source>Begin a vault</source>
        <translation>Vault beginnen</translation>
    </message>
    <message>
        <source>{vault}[*] - Territory Editor</source>
        <translation>{vault}[*] – Territory Editor</translation>
    </message>
</context>
<context>
    <name>MapChooser</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show another map of this vault</source>
        <translation>Eine andere Karte dieses Vaults zeigen</translation>
    </message>
</context>
<context>
    <name>MapCommands</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Set up a map…</source>
        <translation>Karte einrichten…</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Choose other bounds…</source>
        <translation>Andere Grenzen wählen…</translation>
    </message>
    <message>
        <source>The map's bounds need a look</source>
        <translation>Die Grenzen der Karte sind zu prüfen</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>The map as a list</source>
        <translation>Die Karte als Liste</translation>
    </message>
    <message>
        <source>Search territories and entries</source>
        <translation>Gebiete und Einträge suchen</translation>
    </message>
    <message>
        <source>Territories and entries</source>
        <translation>Gebiete und Einträge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Type coordinates…</source>
        <translation>Koordinaten eingeben…</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>In no territory</source>
        <translation>In keinem Gebiet</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>nicht platziert</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Nicht platziert</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Set territory to {territory}</source>
        <translation>Gebiet auf {territory} setzen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Select all in {territory}</source>
        <translation>Alle in {territory} auswählen</translation>
    </message>
    <message>
        <source>Place {title} here</source>
        <translation>{title} hier platzieren</translation>
    </message>
    <message>
        <source>Place {n} entries here</source>
        <translation>{n} Einträge hier platzieren</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>Hier vergrößern</translation>
    </message>
    <message>
        <source>Copy {coordinates}</source>
        <translation>{coordinates} kopieren</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Colour: {field}</source>
        <translation>Farbe: {field}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{field} only</source>
        <translation>Nur {field}</translation>
    </message>
</context>
<context>
    <name>MapSettingsDialog</name>
    <message>
        <source>Map settings</source>
        <translation>Karteneinstellungen</translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>Änderungen zeigen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the map {map}</source>
        <translation>Karte {map} ändern</translation>
    </message>
    <message>
        <source>Change the map</source>
        <translation>Karte ändern</translation>
    </message>
</context>
<context>
    <name>MapSetup</name>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The coordinates of the picture's corners. Changing them moves no entry's coordinates.</source>
        <translation>Die Koordinaten der Ecken des Bildes. Sie zu ändern verschiebt die Koordinaten keines Eintrags.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height}; the bounds show it {n}% too wide.</source>
        <translation>Das Bild ist {width} × {height}; die Grenzen zeigen es um {n} % zu breit.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height}; the bounds show it {n}% too high.</source>
        <translation>Das Bild ist {width} × {height}; die Grenzen zeigen es um {n} % zu hoch.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Is every entry where you know it to be? One entry that you know tells.</source>
        <translation>Ist jeder Eintrag dort, wo Sie ihn wissen? Ein Eintrag, den Sie kennen, verrät es.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Which entries stand on this map, and which of their fields say where.</source>
        <translation>Welche Einträge auf dieser Karte stehen und welche ihrer Felder sagen, wo.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>Bilder (*.svg *.png *.jpg *.jpeg *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Any drawing or photograph. Without one, the territories are drawn from where entries lie.</source>
        <translation>Irgendeine Zeichnung oder Fotografie. Ohne eine werden die Gebiete danach gezeichnet, wo Einträge liegen.</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Regions from a GeoJSON file, or inferred from where the entries lie.</source>
        <translation>Flächen aus einer GeoJSON-Datei, oder danach ermittelt, wo die Einträge liegen.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Einmal rückgängig machen nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>MapWizard</name>
    <message>
        <source>Set up a map</source>
        <translation>Karte einrichten</translation>
    </message>
    <message>
        <source>Set up the map</source>
        <translation>Karte einrichten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>North of {title}, {n} away.</source>
        <translation>Nördlich von {title}, {n} entfernt.</translation>
    </message>
    <message>
        <source>North-east of {title}, {n} away.</source>
        <translation>Nordöstlich von {title}, {n} entfernt.</translation>
    </message>
    <message>
        <source>East of {title}, {n} away.</source>
        <translation>Östlich von {title}, {n} entfernt.</translation>
    </message>
    <message>
        <source>South-east of {title}, {n} away.</source>
        <translation>Südöstlich von {title}, {n} entfernt.</translation>
    </message>
    <message>
        <source>South of {title}, {n} away.</source>
        <translation>Südlich von {title}, {n} entfernt.</translation>
    </message>
    <message>
        <source>South-west of {title}, {n} away.</source>
        <translation>Südwestlich von {title}, {n} entfernt.</translation>
    </message>
    <message>
        <source>West of {title}, {n} away.</source>
        <translation>Westlich von {title}, {n} entfernt.</translation>
    </message>
    <message>
        <source>North-west of {title}, {n} away.</source>
        <translation>Nordwestlich von {title}, {n} entfernt.</translation>
    </message>
    <message>
        <source>On the same spot as {title}.</source>
        <translation>Auf derselben Stelle wie {title}.</translation>
    </message>
    <message>
        <source>To the north, {n} away: {title}.</source>
        <translation>Nach Norden, {n} entfernt: {title}.</translation>
    </message>
    <message>
        <source>To the north-east, {n} away: {title}.</source>
        <translation>Nach Nordosten, {n} entfernt: {title}.</translation>
    </message>
    <message>
        <source>To the east, {n} away: {title}.</source>
        <translation>Nach Osten, {n} entfernt: {title}.</translation>
    </message>
    <message>
        <source>To the south-east, {n} away: {title}.</source>
        <translation>Nach Südosten, {n} entfernt: {title}.</translation>
    </message>
    <message>
        <source>To the south, {n} away: {title}.</source>
        <translation>Nach Süden, {n} entfernt: {title}.</translation>
    </message>
    <message>
        <source>To the south-west, {n} away: {title}.</source>
        <translation>Nach Südwesten, {n} entfernt: {title}.</translation>
    </message>
    <message>
        <source>To the west, {n} away: {title}.</source>
        <translation>Nach Westen, {n} entfernt: {title}.</translation>
    </message>
    <message>
        <source>To the north-west, {n} away: {title}.</source>
        <translation>Nach Nordwesten, {n} entfernt: {title}.</translation>
    </message>
    <message>
        <source>On this spot: {title}.</source>
        <translation>Auf dieser Stelle: {title}.</translation>
    </message>
    <message>
        <source>In the north of the map</source>
        <translation>Im Norden der Karte</translation>
    </message>
    <message>
        <source>In the north-east of the map</source>
        <translation>Im Nordosten der Karte</translation>
    </message>
    <message>
        <source>In the east of the map</source>
        <translation>Im Osten der Karte</translation>
    </message>
    <message>
        <source>In the south-east of the map</source>
        <translation>Im Südosten der Karte</translation>
    </message>
    <message>
        <source>In the south of the map</source>
        <translation>Im Süden der Karte</translation>
    </message>
    <message>
        <source>In the south-west of the map</source>
        <translation>Im Südwesten der Karte</translation>
    </message>
    <message>
        <source>In the west of the map</source>
        <translation>Im Westen der Karte</translation>
    </message>
    <message>
        <source>In the north-west of the map</source>
        <translation>Im Nordwesten der Karte</translation>
    </message>
    <message>
        <source>In the middle of the map</source>
        <translation>In der Mitte der Karte</translation>
    </message>
    <message>
        <source>The entry names another territory: {name}.</source>
        <translation>Der Eintrag nennt ein anderes Gebiet: {name}.</translation>
    </message>
    <message>
        <source>Nothing is placed near.</source>
        <translation>In der Nähe ist nichts platziert.</translation>
    </message>
    <message>
        <source>The whole map.</source>
        <translation>Die ganze Karte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries in view.</source>
        <extracomment>1 entry in view.</extracomment>
        <translation>
            <numerusform>1 Eintrag im Blick.</numerusform>
            <numerusform>{n} Einträge im Blick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the map</source>
        <translation>Außerhalb der Karte</translation>
    </message>
    <message>
        <source>x {x}, y {y}.</source>
        <translation>x {x}, y {y}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <extracomment>1 problem.</extracomment>
        <translation>
            <numerusform>1 Problem.</numerusform>
            <numerusform>{n} Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>In {territory}.</source>
        <translation>In {territory}.</translation>
    </message>
    <message>
        <source>In no territory.</source>
        <translation>In keinem Gebiet.</translation>
    </message>
    <message>
        <source>{title}, in no territory.</source>
        <translation>{title}, in keinem Gebiet.</translation>
    </message>
    <message>
        <source>{title}, in {territory}.</source>
        <translation>{title}, in {territory}.</translation>
    </message>
    <message>
        <source>Nothing is selected on the map.</source>
        <translation>Auf der Karte ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>The map goes no farther.</source>
        <translation>Weiter geht die Karte nicht.</translation>
    </message>
    <message>
        <source>{n} selected. {last}</source>
        <translation>{n} ausgewählt. {last}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Neuer Zweig…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>Give your name…</source>
        <translation>Namen angeben…</translation>
    </message>
    <message>
        <source>Send it to {remote}</source>
        <translation>An {remote} senden</translation>
    </message>
    <message>
        <source>Get and send</source>
        <translation>Holen und senden</translation>
    </message>
    <message>
        <source>Record changes…</source>
        <translation>Änderungen festhalten…</translation>
    </message>
    <message>
        <source>Add the address…</source>
        <translation>Adresse hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Zweig</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Noch kein Vault</translation>
    </message>
    <message>
        <source>Vaults that you opened are listed here.</source>
        <translation>Vaults, die Sie geöffnet haben, stehen hier.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>On disk, changed {when}</source>
        <translation>Auf der Platte, geändert {when}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Yours (not saved)</source>
        <translation>Ihres (nicht gespeichert)</translation>
    </message>
    <message>
        <source>{file} was changed once more by another program.</source>
        <translation>{file} wurde noch einmal von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>What you chose is kept. See what is different now.</source>
        <translation>Was Sie gewählt haben, ist erhalten. Sehen Sie, was jetzt anders ist.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Keep it with your version, or remove it here too? Undo brings it back.</source>
        <translation>Mit Ihrer Fassung behalten oder auch hier entfernen? Rückgängig machen bringt es zurück.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation>Auch hier entfernen</translation>
    </message>
    <message>
        <source>Take it back as it is now, or remove it? Undo brings it back.</source>
        <translation>So zurücknehmen, wie es jetzt ist, oder entfernen? Rückgängig machen bringt es zurück.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Es rückgängig machen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>Article, line {n}</source>
        <translation>Artikel, Zeile {n}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>{n} more fields</source>
        <translation>{n} weitere Felder</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of the article</source>
        <extracomment>1 line of the article</extracomment>
        <translation>
            <numerusform>1 Zeile des Artikels</numerusform>
            <numerusform>{n} Zeilen des Artikels</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from “{name}” without a clash: {what}.</source>
        <translation>Ohne Konflikt aus „{name}“ übernommen: {what}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>Clashes {n}</source>
        <translation>Konflikte {n}</translation>
    </message>
    <message>
        <source>Taken over {n}</source>
        <translation>Übernommen {n}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All: “{name}”</source>
        <translation>Alles: „{name}“</translation>
    </message>
    <message>
        <source>Choose “{name}” for everything that clashes</source>
        <translation>„{name}“ für alles wählen, was im Konflikt steht</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Both versions are kept until then, and what you chose so far</source>
        <translation>Bis dahin bleiben beide Fassungen erhalten und was Sie bisher gewählt haben</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Diese Fassung nehmen</translation>
    </message>
    <message>
        <source>Nothing clashes. See what was taken over, then use this version.</source>
        <translation>Nichts steht im Konflikt. Sehen Sie, was übernommen wurde, und nehmen Sie dann diese Fassung.</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>One thing clashes. Choose what shall hold.</source>
        <translation>Eines steht im Konflikt. Wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>{total} things clash, {left} are not decided. Choose what shall hold.</source>
        <translation>{total} stehen im Konflikt, {left} sind nicht entschieden. Wählen Sie, was gelten soll.</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>What changed, in your words</source>
        <translation>Was sich geändert hat, in Ihren Worten</translation>
    </message>
    <message>
        <source>Others read this beside your changes (git calls it the commit message)</source>
        <translation>Andere lesen dies neben Ihren Änderungen (in git die Commit-Nachricht)</translation>
    </message>
</context>
<context>
    <name>MessagesWindow</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What the program tells you stays here until it is closed.</source>
        <translation>Was das Programm mitteilt, bleibt hier, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started</source>
        <translation>Seit dem Start des Programms wurde nichts mitgeteilt</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Meldungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>{kind}, {time}: {text}</source>
        <translation>{kind}, {time}: {text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole map in small</source>
        <translation>Die ganze Karte im Kleinen</translation>
    </message>
    <message>
        <source>The arrow keys move the part that is in view.</source>
        <translation>Die Pfeiltasten bewegen den Teil, der zu sehen ist.</translation>
    </message>
    <message>
        <source>Put the small map away</source>
        <translation>Kleine Karte wegräumen</translation>
    </message>
</context>
<context>
    <name>MissingSections</name>
    <message numerus="yes">
        <source>{n} missing sections</source>
        <extracomment>1 missing section</extracomment>
        <translation>
            <numerusform>1 fehlender Abschnitt</numerusform>
            <numerusform>{n} fehlende Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the section {name}</source>
        <translation>Abschnitt {name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <extracomment>1 minute ago</extracomment>
        <translation>
            <numerusform>vor 1 Minute</numerusform>
            <numerusform>vor {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <extracomment>1 hour ago</extracomment>
        <translation>
            <numerusform>vor 1 Stunde</numerusform>
            <numerusform>vor {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>1 day ago</extracomment>
        <translation>
            <numerusform>vor 1 Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveSketch</name>
    <message>
        <source>Show this on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Where the pin was and where it is; shows it on the map</source>
        <translation>Wo der Pin war und wo er ist; zeigt es auf der Karte</translation>
    </message>
</context>
<context>
    <name>MovesNote</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>since the last commit</source>
        <translation>seit dem letzten Festhalten</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation>seit dem Öffnen</translation>
    </message>
    <message>
        <source>No pin moved {since}</source>
        <translation>Kein Pin {since} verschoben</translation>
    </message>
    <message numerus="yes">
        <source>{n} pins moved {since}</source>
        <extracomment>1 pin moved {since}</extracomment>
        <translation>
            <numerusform>1 Pin {since} verschoben</numerusform>
            <numerusform>{n} Pins {since} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} pins moved {since}; some arrows are left out</source>
        <translation>{n} Pins {since} verschoben; einige Pfeile sind weggelassen</translation>
    </message>
</context>
<context>
    <name>NameBranch</name>
    <message>
        <source>A branch is a line of work of its own: what you record there stays apart until it is brought together. What is not recorded yet comes along.</source>
        <translation>Ein Zweig ist eine eigene Arbeitslinie: Was Sie dort festhalten, bleibt getrennt, bis es zusammengeführt wird. Was noch nicht festgehalten ist, kommt mit.</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Neuer Zweig</translation>
    </message>
    <message>
        <source>Make it and switch</source>
        <translation>Anlegen und wechseln</translation>
    </message>
    <message>
        <source>spring-update</source>
        <translation>fruehjahr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File name, in {folder}</source>
        <translation>Dateiname, in {folder}</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Other fields</source>
        <translation>Andere Felder</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>Looking for links…</source>
        <translation>Links werden gesucht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>As most entries have it</source>
        <translation>Wie die meisten Einträge</translation>
    </message>
    <message>
        <source>Make {n} entries</source>
        <translation>{n} Einträge anlegen</translation>
    </message>
    <message>
        <source>Make entry</source>
        <translation>Eintrag anlegen</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>A few letters of each word are enough. Case and accents do not count.</source>
        <translation>Ein paar Buchstaben jedes Wortes genügen. Groß- und Kleinschreibung und Akzente zählen nicht.</translation>
    </message>
    <message>
        <source>Look for it in everything</source>
        <translation>In allem danach suchen</translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>Entries are being read</source>
        <translation>Einträge werden gelesen</translation>
    </message>
    <message>
        <source>An entry is one Markdown file. It gets its fields from the others.</source>
        <translation>Ein Eintrag ist eine Markdown-Datei. Seine Felder bekommt er von den anderen.</translation>
    </message>
    <message>
        <source>Make the first one…</source>
        <translation>Den ersten anlegen…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>No entry here.</source>
        <translation>Hier ist kein Eintrag.</translation>
    </message>
    <message>
        <source>No entry among those chosen above holds these words.</source>
        <translation>Kein Eintrag unter den oben gewählten enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation>Kein Eintrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No entry among those chosen above fits this search.</source>
        <translation>Kein Eintrag unter den oben gewählten passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>No entry fits this search.</source>
        <translation>Kein Eintrag passt zu dieser Suche.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>1 earlier message</extracomment>
        <translation>
            <numerusform>1 frühere Meldung</numerusform>
            <numerusform>{n} frühere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>To record and share changes, say first whether you trust this vault.</source>
        <translation>Um Änderungen festzuhalten und zu teilen, sagen Sie zuerst, ob Sie diesem Vault vertrauen.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Getting others’ changes was cut off while files were written. Nothing is lost.</source>
        <translation>Das Holen der Änderungen anderer brach ab, während Dateien geschrieben wurden. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit fortfahren</translation>
    </message>
    <message>
        <source>Nothing gets lost if it is taken back here.</source>
        <translation>Nichts geht verloren, wenn es hier zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Es rückgängig machen</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Neuer Zweig…</translation>
    </message>
    <message>
        <source>Others’ changes are all here now</source>
        <translation>Die Änderungen der anderen sind jetzt alle hier</translation>
    </message>
    <message>
        <source>Taken back. The files are as before it was begun</source>
        <translation>Zurückgenommen. Die Dateien sind wie vor dem Beginn</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Im Augenblick nicht möglich.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Nicht platziert</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Not in this entry yet</source>
        <translation>Noch nicht in diesem Eintrag</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Unplaced entries</source>
        <translation>Nicht platzierte Einträge</translation>
    </message>
    <message>
        <source>Entries with problems</source>
        <translation>Einträge mit Problemen</translation>
    </message>
    <message>
        <source>Unsaved entries</source>
        <translation>Nicht gespeicherte Einträge</translation>
    </message>
    <message>
        <source>Entries changed since the last commit</source>
        <translation>Einträge, die seit dem letzten Festhalten geändert wurden</translation>
    </message>
</context>
<context>
    <name>OnePage</name>
    <message>
        <source>The new file</source>
        <translation>Die neue Datei</translation>
    </message>
    <message>
        <source>There is an entry {title} already.</source>
        <translation>Einen Eintrag {title} gibt es schon.</translation>
    </message>
    <message>
        <source>The entry {title} has this homepage.</source>
        <translation>Der Eintrag {title} hat diese Homepage.</translation>
    </message>
</context>
<context>
    <name>OpenCell</name>
    <message>
        <source>“{column}” is no field of the entry, so it is not edited here.</source>
        <translation>„{column}“ ist kein Feld des Eintrags und wird daher hier nicht bearbeitet.</translation>
    </message>
    <message>
        <source>The entry is gone, and with it what was typed under {field}.</source>
        <translation>Der Eintrag ist weg, und mit ihm, was unter {field} getippt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were not changed everywhere, {entry} among them. {reason}</source>
        <extracomment>{entry} was left as it is. {reason}</extracomment>
        <translation>
            <numerusform>{entry} blieb, wie es war. {reason}</numerusform>
            <numerusform>{n} Einträge wurden nicht überall geändert, darunter {entry}. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} was left as it is. {reason} What you typed is kept in the cell.</source>
        <translation>{field} blieb, wie es war. {reason} Was Sie getippt haben, ist in der Zelle erhalten.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a vault</source>
        <translation>Vault öffnen</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>New: {text}</source>
        <translation>Neu: {text}</translation>
    </message>
    <message>
        <source>Values in use</source>
        <translation>Verwendete Werte</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>Values to choose</source>
        <translation>Werte zur Auswahl</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Add the {n} other values in use</source>
        <extracomment>Add the 1 other value in use</extracomment>
        <translation>
            <numerusform>Den 1 anderen verwendeten Wert hinzufügen</numerusform>
            <numerusform>Die {n} anderen verwendeten Werte hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all {n} values in use</source>
        <extracomment>Take the 1 value in use</extracomment>
        <translation>
            <numerusform>Den 1 verwendeten Wert nehmen</numerusform>
            <numerusform>Alle {n} verwendeten Werte nehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Put them in order</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Put the fields into the usual order</source>
        <translation>Die Felder in die übliche Reihenfolge bringen</translation>
    </message>
    <message>
        <source>in all {n} entries</source>
        <translation>in allen {n} Einträgen</translation>
    </message>
    <message>
        <source>Put the fields into the usual order in all {n} entries</source>
        <translation>Die Felder in allen {n} Einträgen in die übliche Reihenfolge bringen</translation>
    </message>
    <message>
        <source>In the file, the fields stand in another order than usual.</source>
        <translation>In der Datei stehen die Felder in anderer Reihenfolge als üblich.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to a heading</source>
        <translation>Zu einer Überschrift gehen</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
</context>
<context>
    <name>OutsideWork</name>
    <message>
        <source>The vault's folder is called {folder} now, renamed by another program.</source>
        <translation>Der Ordner des Vaults heißt jetzt {folder}; ein anderes Programm hat ihn umbenannt.</translation>
    </message>
    <message>
        <source>The vault's folder {folder} is not there any more. </source>
        <translation>Der Ordner des Vaults, {folder}, ist nicht mehr da. </translation>
    </message>
    <message>
        <source>Unsaved work stays in this window, and it goes on when the folder is back.</source>
        <translation>Nicht gespeicherte Arbeit bleibt in diesem Fenster, und es geht weiter, wenn der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>The window goes on when the folder is back.</source>
        <translation>Das Fenster geht weiter, wenn der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Unsaved work can be copied to another folder meanwhile.</source>
        <translation>Nicht gespeicherte Arbeit kann inzwischen in einen anderen Ordner kopiert werden.</translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Kopien speichern…</translation>
    </message>
    <message>
        <source>The vault's folder {folder} is there again.</source>
        <translation>Der Ordner des Vaults, {folder}, ist wieder da.</translation>
    </message>
    <message>
        <source>Where is the vault?</source>
        <translation>Wo ist der Vault?</translation>
    </message>
    <message>
        <source>{folder} holds none of this vault's entries. Choose another folder.</source>
        <translation>{folder} enthält keinen der Einträge dieses Vaults. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The vault's folder is {folder} now.</source>
        <translation>Der Ordner des Vaults ist jetzt {folder}.</translation>
    </message>
    <message>
        <source>Copy unsaved work to</source>
        <translation>Nicht gespeicherte Arbeit kopieren nach</translation>
    </message>
    <message>
        <source>Copied to {folder}: {n}. It stays unsaved in the vault.</source>
        <translation>Nach {folder} kopiert: {n}. Im Vault bleibt es ungespeichert.</translation>
    </message>
    <message>
        <source>Changes by other programs show within seconds here, not at once</source>
        <translation>Änderungen durch andere Programme zeigen sich hier binnen Sekunden, nicht sofort</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>One item in each line.</source>
        <translation>Ein Listenpunkt in jeder Zeile.</translation>
    </message>
    <message>
        <source>As it stands in the file, written as YAML.</source>
        <translation>Wie es in der Datei steht, als YAML geschrieben.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Vaults</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Go to an entry, a heading, an action, a setting</source>
        <translation>Zu einem Eintrag, einer Überschrift, einem Befehl, einer Einstellung</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing is called that; shown is what fits “{words}”.</source>
        <translation>Nichts heißt so; gezeigt wird, was zu „{words}“ passt.</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Die Suche läuft noch…</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”</source>
        <translation>Nichts hier heißt „{words}“</translation>
    </message>
    <message>
        <source>{kind}: there are none here</source>
        <translation>{kind}: hier gibt es keine</translation>
    </message>
    <message>
        <source>{kind}: none is called “{words}”</source>
        <translation>{kind}: nichts heißt „{words}“</translation>
    </message>
    <message>
        <source>Ctrl+Enter: {what}</source>
        <translation>Strg+Eingabetaste: {what}</translation>
    </message>
</context>
<context>
    <name>PaletteDoor</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Recent entries</source>
        <translation>Zuletzt besuchte Einträge</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All of it</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>Changed since then. What is ticked is restored.</source>
        <translation>Seither geändert. Was angekreuzt ist, wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>In the file: {keys}</source>
        <translation>In der Datei: {keys}</translation>
    </message>
    <message>
        <source>Show in the entry</source>
        <translation>Im Eintrag zeigen</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <source>Revert this</source>
        <translation>Dies zurücknehmen</translation>
    </message>
    <message>
        <source>Revert: {what}</source>
        <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>unter „{heading}“</translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Choose one or type a new name</source>
        <translation>Wählen Sie einen oder tippen Sie einen neuen Namen</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Close the card</source>
        <translation>Steckbrief schließen</translation>
    </message>
    <message>
        <source>Restore this position</source>
        <translation>Diese Position wiederherstellen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Not in the vault today.</source>
        <translation>Heute nicht im Vault.</translation>
    </message>
    <message>
        <source>Not placed today.</source>
        <translation>Heute nicht platziert.</translation>
    </message>
    <message>
        <source>Stands at the same place today.</source>
        <translation>Steht heute an derselben Stelle.</translation>
    </message>
    <message>
        <source>Today: {place}</source>
        <translation>Heute: {place}</translation>
    </message>
    <message>
        <source>Called {title} today.</source>
        <translation>Heißt heute {title}.</translation>
    </message>
    <message>
        <source>And its territory then, {name}</source>
        <translation>Und sein damaliges Gebiet, {name}</translation>
    </message>
    <message>
        <source>Make the entry again</source>
        <translation>Den Eintrag wieder anlegen</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Ein Titel fehlt.</translation>
    </message>
    <message>
        <source>Already there: {title}</source>
        <translation>Schon da: {title}</translation>
    </message>
    <message>
        <source>Homepage of {title}</source>
        <translation>Homepage von {title}</translation>
    </message>
    <message>
        <source>Already in a line above</source>
        <translation>Schon in einer Zeile weiter oben</translation>
    </message>
</context>
<context>
    <name>PickedPin</name>
    <message>
        <source>Restored. One undo takes it back.</source>
        <translation>Wiederhergestellt. Einmal rückgängig machen nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>There is no pin further that way.</source>
        <translation>In dieser Richtung gibt es keinen weiteren Pin.</translation>
    </message>
</context>
<context>
    <name>PicksBar</name>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Nudge apart</source>
        <translation>Auseinanderrücken</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Keep one (Escape)</source>
        <translation>Einen behalten (Esc)</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} ausgewählt</translation>
    </message>
</context>
<context>
    <name>PictureBox</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Bild herausnehmen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Web</translation>
    </message>
    <message>
        <source>Not found in the vault</source>
        <translation>Im Vault nicht gefunden</translation>
    </message>
    <message>
        <source>Not a picture that can be shown</source>
        <translation>Kein Bild, das gezeigt werden kann</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Seinen Ordner zeigen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>Die Zwischenablage enthält kein Bild.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Go without a picture</source>
        <translation>Ohne Bild auskommen</translation>
    </message>
    <message>
        <source>Put the other into the trash</source>
        <translation>Das andere in den Papierkorb legen</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Another file of this name lies in .territory already.</source>
        <translation>Eine andere Datei dieses Namens liegt schon in .territory.</translation>
    </message>
    <message>
        <source>Keep both: {name}</source>
        <translation>Beide behalten: {name}</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Nach {file} kopiert.</translation>
    </message>
    <message>
        <source>Change the bounds, or let New artwork fit the pins to it.</source>
        <translation>Ändern Sie die Grenzen, oder lassen Sie die Pins mit „Neues Kartenbild“ daran anpassen.</translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>Un&amp;pin entry</source>
        <translation>Eintrag nicht mehr &amp;anheften</translation>
    </message>
    <message>
        <source>P&amp;inned entries</source>
        <translation>An&amp;geheftete Einträge</translation>
    </message>
    <message>
        <source>&amp;Recent entries</source>
        <translation>Zule&amp;tzt besuchte Einträge</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>Kein Vault ist geöffnet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Pin an entry in the menu Entry first.</source>
        <translation>Heften Sie zuerst im Menü „Eintrag“ einen Eintrag an.</translation>
    </message>
    <message>
        <source>No other entry was visited yet.</source>
        <translation>Noch wurde kein anderer Eintrag besucht.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Place on the map</source>
        <translation>Platz auf der Karte</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Platz wählen</translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>The map shows another day than today.</source>
        <translation>Die Karte zeigt einen anderen Tag als heute.</translation>
    </message>
    <message>
        <source>Select a pin on the map first.</source>
        <translation>Wählen Sie zuerst einen Pin auf der Karte aus.</translation>
    </message>
    <message>
        <source>Select several pins on the map first.</source>
        <translation>Wählen Sie zuerst mehrere Pins auf der Karte aus.</translation>
    </message>
    <message>
        <source>Every entry is on the map.</source>
        <translation>Jeder Eintrag ist auf der Karte.</translation>
    </message>
    <message>
        <source>None of the selected pins is outside the map.</source>
        <translation>Keiner der ausgewählten Pins ist außerhalb der Karte.</translation>
    </message>
    <message>
        <source>Looking for free ground…</source>
        <translation>Freier Platz wird gesucht…</translation>
    </message>
    <message>
        <source>This is the map of another time. Nothing was changed.</source>
        <translation>Dies ist die Karte einer anderen Zeit. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Moving pins…</source>
        <translation>Pins werden verschoben…</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} verschoben</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Outside the territories</source>
        <translation>Außerhalb der Gebiete</translation>
    </message>
    <message>
        <source>{n} together</source>
        <translation>{n} zusammen</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Comparing lines…</source>
        <translation>Zeilen werden verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>in {n} files</source>
        <extracomment>in 1 file</extracomment>
        <translation>
            <numerusform>in 1 Datei</numerusform>
            <numerusform>in {n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines change {where}.</source>
        <extracomment>1 line changes {where}.</extracomment>
        <translation>
            <numerusform>1 Zeile ändert sich {where}.</numerusform>
            <numerusform>{n} Zeilen ändern sich {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be made.</source>
        <extracomment>1 file will be made.</extracomment>
        <translation>
            <numerusform>1 Datei wird angelegt.</numerusform>
            <numerusform>{n} Dateien werden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be renamed.</source>
        <extracomment>1 file will be renamed.</extracomment>
        <translation>
            <numerusform>1 Datei wird umbenannt.</numerusform>
            <numerusform>{n} Dateien werden umbenannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will go to the trash.</source>
        <extracomment>1 file will go to the trash.</extracomment>
        <translation>
            <numerusform>1 Datei kommt in den Papierkorb.</numerusform>
            <numerusform>{n} Dateien kommen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are left as they are.</source>
        <extracomment>1 file is left as it is.</extracomment>
        <translation>
            <numerusform>1 Datei bleibt, wie sie ist.</numerusform>
            <numerusform>{n} Dateien bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>neue Datei</translation>
    </message>
    <message>
        <source>goes to the trash</source>
        <translation>kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>The lines that change</source>
        <translation>Die Zeilen, die sich ändern</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The preview needs Qt's web engine. {why} Everything else works. Start the program again after that.</source>
        <translation>Die Vorschau braucht Qts Web-Engine. {why} Alles andere funktioniert. Starten Sie das Programm danach neu.</translation>
    </message>
    <message>
        <source>Choose an entry to see its page.</source>
        <translation>Wählen Sie einen Eintrag, um seine Seite zu sehen.</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation>Die Seite wird erstellt…</translation>
    </message>
    <message>
        <source>The preview stopped working. It starts again with the next change.</source>
        <translation>Die Vorschau hat angehalten. Mit der nächsten Änderung startet sie wieder.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The entry's page</source>
        <translation>Die Seite des Eintrags</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>The entry's card in the directory</source>
        <translation>Die Kachel des Eintrags im Verzeichnis</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Wie auf dem Telefon</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Wie auf dem Tablet</translation>
    </message>
    <message>
        <source>Over the whole width</source>
        <translation>Über die ganze Breite</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Als PDF drucken…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>Artikel als HTML kopieren</translation>
    </message>
    <message>
        <source>Show remote pictures in this vault</source>
        <translation>Fremde Bilder in diesem Vault zeigen</translation>
    </message>
    <message>
        <source>Loads pictures from other servers, which learn then that you look at them</source>
        <translation>Lädt Bilder von anderen Servern, die dann erfahren, dass Sie sie ansehen</translation>
    </message>
    <message>
        <source>More for the page</source>
        <translation>Mehr für die Seite</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>Es wird keine Seite gezeigt.</translation>
    </message>
    <message>
        <source>Show the page light</source>
        <translation>Seite hell zeigen</translation>
    </message>
    <message>
        <source>Show the page dark</source>
        <translation>Seite dunkel zeigen</translation>
    </message>
</context>
<context>
    <name>PreviewNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The beginning of the file</source>
        <translation>Der Anfang der Datei</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print to PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>{file} is not printed, because {other} still is. Print it once that is done.</source>
        <translation>{file} wird nicht gedruckt, weil {other} noch gedruckt wird. Drucken Sie es, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{file} is still being printed.</source>
        <translation>{file} wird noch gedruckt.</translation>
    </message>
    <message>
        <source>The window closes by itself when that is done. If it closes before, {file} is not written.</source>
        <translation>Das Fenster schließt sich von selbst, wenn das fertig ist. Schließt es sich vorher, wird {file} nicht geschrieben.</translation>
    </message>
    <message>
        <source>Close without printing</source>
        <translation>Ohne Drucken schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Printing to {file}…</source>
        <translation>Es wird in {file} gedruckt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Printed to {file}</source>
        <translation>Gedruckt in {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Printing was stopped. {file} was not written.</source>
        <translation>Das Drucken wurde angehalten. {file} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>{file} was not written, because the preview stopped working. Print it again once the page is shown.</source>
        <translation>{file} wurde nicht geschrieben, weil die Vorschau angehalten hat. Drucken Sie erneut, wenn die Seite wieder zu sehen ist.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place, or close the program that has it open.</source>
        <translation>{file} konnte nicht geschrieben werden. Wählen Sie einen anderen Ort, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
</context>
<context>
    <name>ProblemDelegate</name>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, alle {n}</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>{n} beheben…</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>alle {n}</translation>
    </message>
</context>
<context>
    <name>ProblemDoing</name>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, alle {n}</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>{n} beheben…</translation>
    </message>
    <message>
        <source>Hide “{check}” in this vault</source>
        <translation>„{check}“ in diesem Vault ausblenden</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Prüfungen…</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>1 problem</extracomment>
        <translation>
            <numerusform>1 Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>ProblemTools</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Prüfungen…</translation>
    </message>
    <message>
        <source>Which checks run in this vault, and how grave they are</source>
        <translation>Welche Prüfungen in diesem Vault laufen und wie schwer sie wiegen</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Probleme suchen</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Nach Prüfung</translation>
    </message>
    <message>
        <source>By entry</source>
        <translation>Nach Eintrag</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Nach Gebiet</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>Schwerste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Häufigste zuerst</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>All entries in the list</source>
        <translation>Alle Einträge der Liste</translation>
    </message>
    <message>
        <source>Only the chosen entries</source>
        <translation>Nur die gewählten Einträge</translation>
    </message>
    <message>
        <source>Grouped: {how}</source>
        <translation>Gruppiert: {how}</translation>
    </message>
    <message>
        <source>Sorted: {how}</source>
        <translation>Sortiert: {how}</translation>
    </message>
    <message>
        <source>{n} checks</source>
        <translation>{n} Prüfungen</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Gewählte Einträge</translation>
    </message>
    <message>
        <source>Entries in the list</source>
        <translation>Einträge der Liste</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No territory</source>
        <translation>Kein Gebiet</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Putting problems in order…</source>
        <translation>Probleme werden geordnet…</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>1 note</extracomment>
        <translation>
            <numerusform>1 Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} and {n} notes</source>
        <extracomment>{problems} and 1 note</extracomment>
        <translation>
            <numerusform>{problems} und 1 Hinweis</numerusform>
            <numerusform>{problems} und {n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} in {n} files</source>
        <extracomment>{problems} in 1 file</extracomment>
        <translation>
            <numerusform>{problems} in 1 Datei</numerusform>
            <numerusform>{problems} in {n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} in {n} entries</source>
        <extracomment>{problems} in 1 entry</extracomment>
        <translation>
            <numerusform>{problems} in 1 Eintrag</numerusform>
            <numerusform>{problems} in {n} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are still being checked.</source>
        <translation>Einträge werden noch geprüft.</translation>
    </message>
    <message>
        <source>Entries are still being read.</source>
        <translation>Einträge werden noch gelesen.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>No problem among those asked for</source>
        <translation>Kein Problem unter den verlangten</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems are left out.</source>
        <extracomment>1 problem is left out.</extracomment>
        <translation>
            <numerusform>1 Problem ist weggelassen.</numerusform>
            <numerusform>{n} Probleme sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Alle Probleme zeigen</translation>
    </message>
    <message>
        <source>Problems are told here once there are entries.</source>
        <translation>Probleme stehen hier, sobald es Einträge gibt.</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>No problems found in {entries}</source>
        <translation>Keine Probleme gefunden in {entries}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} checks ran.</source>
        <translation>{n} Prüfungen liefen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are switched off.</source>
        <extracomment>1 is switched off.</extracomment>
        <translation>
            <numerusform>1 ist abgeschaltet.</numerusform>
            <numerusform>{n} sind abgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} problems chosen</source>
        <translation>{n} Probleme gewählt</translation>
    </message>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, alle {n}</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>{n} beheben…</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the vault…</source>
        <translation>Der Vault wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Entries checked</source>
        <translation>Geprüfte Einträge</translation>
    </message>
    <message>
        <source>Checking entries: {n} of {total}</source>
        <translation>Einträge werden geprüft: {n} von {total}</translation>
    </message>
    <message>
        <source>Preparing the checks</source>
        <translation>Prüfungen werden vorbereitet</translation>
    </message>
</context>
<context>
    <name>ReadersMark</name>
    <message>
        <source>Readers of YAML do not agree on this value</source>
        <translation>Programme, die YAML lesen, sind sich über diesen Wert nicht einig</translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on this value. Press to see what each reads.</source>
        <translation>Programme, die YAML lesen, sind sich über diesen Wert nicht einig. Drücken Sie, um zu sehen, was jedes liest.</translation>
    </message>
    <message>
        <source>Readers do not agree on this value</source>
        <translation>Über diesen Wert besteht keine Einigkeit</translation>
    </message>
    <message>
        <source>Written so, all of them read what the site reads:</source>
        <translation>So geschrieben lesen alle, was die Website liest:</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Open a vault first.</source>
        <translation>Öffnen Sie zuerst einen Vault.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Wählen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>This vault has no map.</source>
        <translation>Dieser Vault hat keine Karte.</translation>
    </message>
</context>
<context>
    <name>RecentVault</name>
    <message>
        <source>Not there now: {folder}</source>
        <translation>Zurzeit nicht da: {folder}</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing that is saved is chosen, so nothing was recorded.</source>
        <translation>Nichts Gespeichertes ist gewählt, daher wurde nichts festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {n} changes</source>
        <extracomment>Recorded 1 change</extracomment>
        <translation>
            <numerusform>1 Änderung festgehalten</numerusform>
            <numerusform>{n} Änderungen festgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these changes are not saved yet</source>
        <extracomment>One of these changes is not saved yet</extracomment>
        <translation>
            <numerusform>Eine dieser Änderungen ist noch nicht gespeichert</numerusform>
            <numerusform>{n} dieser Änderungen sind noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is saved can be recorded.</source>
        <translation>Nur Gespeichertes kann festgehalten werden.</translation>
    </message>
    <message>
        <source>Save and record</source>
        <translation>Speichern und festhalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found unsaved</source>
        <translation>Ungespeichert gefunden</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Jetzt in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>Clashes in {n} places</source>
        <extracomment>Clashes in 1 place</extracomment>
        <translation>
            <numerusform>Konflikt an 1 Stelle</numerusform>
            <numerusform>Konflikt an {n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Seither unverändert</translation>
    </message>
    <message>
        <source>Changed since, merged</source>
        <translation>Seither geändert, zusammengeführt</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts weicht ab</translation>
    </message>
    <message>
        <source>The file was changed elsewhere since, in the same place. Restoring asks what shall stand there.</source>
        <translation>Die Datei wurde seither anderswo an derselben Stelle geändert. Das Wiederherstellen fragt, was dort stehen soll.</translation>
    </message>
    <message>
        <source>Restoring makes these changes again.</source>
        <translation>Das Wiederherstellen macht diese Änderungen noch einmal.</translation>
    </message>
    <message>
        <source>The file was changed elsewhere since. Restoring adds these changes to it.</source>
        <translation>Die Datei wurde seither anderswo geändert. Das Wiederherstellen fügt ihr diese Änderungen hinzu.</translation>
    </message>
    <message>
        <source>The file is no longer there. Restoring makes it again at once.</source>
        <translation>Die Datei ist nicht mehr da. Das Wiederherstellen legt sie sofort wieder an.</translation>
    </message>
    <message>
        <source>The file cannot be read at the moment, so nothing can be restored. This is the unsaved text.</source>
        <translation>Die Datei kann im Augenblick nicht gelesen werden, daher kann nichts wiederhergestellt werden. Dies ist der nicht gespeicherte Text.</translation>
    </message>
    <message>
        <source>The file holds the same already.</source>
        <translation>Die Datei enthält bereits dasselbe.</translation>
    </message>
    <message>
        <source>The program crashed before this was saved.</source>
        <translation>Das Programm stürzte ab, bevor dies gespeichert war.</translation>
    </message>
    <message>
        <source>The program ended before this was saved.</source>
        <translation>Das Programm endete, bevor dies gespeichert war.</translation>
    </message>
    <message>
        <source>The last change was made on {when}.</source>
        <translation>Die letzte Änderung war am {when}.</translation>
    </message>
    <message>
        <source>Nothing in the vault has been touched. What is restored is unsaved again, and undo takes it back.</source>
        <translation>Nichts im Vault wurde angerührt. Wiederhergestelltes ist wieder ungespeichert, und Rückgängig machen nimmt es zurück.</translation>
    </message>
    <message>
        <source>The last start crashed</source>
        <translation>Der letzte Start stürzte ab</translation>
    </message>
    <message>
        <source>The program crashed when it ran last.</source>
        <translation>Das Programm stürzte ab, als es zuletzt lief.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>This vault is open in another window as well. What is saved in one appears in the other; what is not saved is in its own window alone.</source>
        <translation>Dieser Vault ist auch in einem anderen Fenster geöffnet. Was in einem gespeichert wird, erscheint im anderen; was nicht gespeichert ist, hat nur sein eigenes Fenster.</translation>
    </message>
    <message>
        <source>Unsaved work was found in {vault} as well.</source>
        <translation>Auch in {vault} wurde nicht gespeicherte Arbeit gefunden.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unsaved work was found of a vault that was at {folder} and is not there any more.</source>
        <translation>Nicht gespeicherte Arbeit eines Vaults wurde gefunden, der unter {folder} lag und nicht mehr da ist.</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es ist dieser</translation>
    </message>
    <message>
        <source>The unsaved work cannot be brought here: {reason}. It is kept.</source>
        <translation>Die nicht gespeicherte Arbeit kann nicht hierher gebracht werden: {reason}. Sie wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Unsaved changes are kept safe from a crash again.</source>
        <translation>Nicht gespeicherte Änderungen werden wieder vor einem Absturz gesichert.</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({what}).</source>
        <translation>Im Programm ging etwas schief ({what}).</translation>
    </message>
    <message>
        <source>Your unsaved changes are kept safe, and you can go on working.</source>
        <translation>Ihre nicht gespeicherten Änderungen sind gesichert, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Your unsaved changes could not be kept safe from a crash: save now.</source>
        <translation>Ihre nicht gespeicherten Änderungen konnten nicht vor einem Absturz gesichert werden: Speichern Sie jetzt.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Nicht gespeicherte Arbeit wurde gefunden</translation>
    </message>
    <message>
        <source>Unsaved work that was found</source>
        <translation>Gefundene nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was getippt wurde</translation>
    </message>
    <message>
        <source>Copy the unsaved text</source>
        <translation>Nicht gespeicherten Text kopieren</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Everything that was found is kept and offered again</source>
        <translation>Alles Gefundene wird aufbewahrt und wieder angeboten</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field}: „{text}“</translation>
    </message>
    <message>
        <source>{what}, {ago}</source>
        <translation>{what}, {ago}</translation>
    </message>
    <message>
        <source>This was typed into {field} and is no value of it yet. Restoring puts it back into the field.</source>
        <translation>Dies wurde in {field} getippt und ist noch kein Wert dafür. Das Wiederherstellen setzt es wieder in das Feld.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {n}</source>
        <translation>{n} wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Drop what was not saved in {n} places?</source>
        <extracomment>Drop what was not saved of 1 entry?</extracomment>
        <translation>
            <numerusform>Verwerfen, was von 1 Eintrag nicht gespeichert wurde?</numerusform>
            <numerusform>Verwerfen, was an {n} Stellen nicht gespeichert wurde?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay as they are. What is dropped can still be found under Earlier versions for a while.</source>
        <translation>Die Dateien bleiben, wie sie sind. Verworfenes ist noch eine Zeit lang unter „Frühere Versionen“ zu finden.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RegionEditing</name>
    <message>
        <source>Draw a line right across the territory. Enter splits it there.</source>
        <translation>Zeichnen Sie eine Linie quer durch das Gebiet. Die Eingabetaste teilt es dort.</translation>
    </message>
    <message>
        <source>The inferred territories will give way to what you draw.</source>
        <translation>Die ermittelten Gebiete weichen dem, was Sie zeichnen.</translation>
    </message>
    <message>
        <source>Click the points of its border. Arrow keys and Space work too.</source>
        <translation>Klicken Sie die Punkte seiner Grenze. Auch Pfeiltasten und Leertaste gehen.</translation>
    </message>
    <message>
        <source>{n} points. Enter or a click on the first closes the border.</source>
        <translation>{n} Punkte. Die Eingabetaste oder ein Klick auf den ersten schließt die Grenze.</translation>
    </message>
    <message>
        <source>Inferred from where entries lie. Keep them as a file to edit them.</source>
        <translation>Danach ermittelt, wo Einträge liegen. Bewahren Sie die Gebiete als Datei, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>Click a territory, or press Page Down.</source>
        <translation>Klicken Sie ein Gebiet an oder drücken Sie Bild ab.</translation>
    </message>
    <message>
        <source>Point {n} of {name}: x {x}, y {y}. Arrow keys move it.</source>
        <translation>Punkt {n} von {name}: x {x}, y {y}. Pfeiltasten verschieben ihn.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries. Drag points; Tab goes through them.</source>
        <extracomment>1 entry. Drag points; Tab goes through them.</extracomment>
        <translation>
            <numerusform>1 Eintrag. Ziehen Sie Punkte; die Tabulatortaste geht sie durch.</numerusform>
            <numerusform>{n} Einträge. Ziehen Sie Punkte; die Tabulatortaste geht sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line does not reach right across the territory. Nothing was changed.</source>
        <translation>Die Linie reicht nicht quer durch das Gebiet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Neues Gebiet</translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Done (Escape)</source>
        <translation>Fertig (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Draw a new territory: click its points, Enter ends</source>
        <translation>Ein neues Gebiet zeichnen: seine Punkte klicken, die Eingabetaste beendet</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Draw a line right across the territory; Enter ends</source>
        <translation>Eine Linie quer durch das Gebiet zeichnen; die Eingabetaste beendet</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Name des Gebiets</translation>
    </message>
    <message>
        <source>The border crosses itself.</source>
        <translation>Die Grenze kreuzt sich selbst.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Als Datei bewahren</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>Von selbst gewählt</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Farbe {name}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries name it</source>
        <extracomment>1 entry names it</extracomment>
        <translation>
            <numerusform>1 Eintrag nennt es</numerusform>
            <numerusform>{n} Einträge nennen es</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of the territory</source>
        <translation>Farbe des Gebiets</translation>
    </message>
    <message>
        <source>Borders that neighbours share move for both</source>
        <translation>Grenzen, die Nachbarn teilen, bewegen sich für beide</translation>
    </message>
    <message>
        <source>Borders move for one territory alone</source>
        <translation>Grenzen bewegen sich nur für ein Gebiet</translation>
    </message>
</context>
<context>
    <name>RegionsPanel</name>
    <message>
        <source>Infer them from the entries</source>
        <translation>Aus den Einträgen ermitteln</translation>
    </message>
    <message>
        <source>Read them from a file</source>
        <translation>Aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>The territories on the map</source>
        <translation>Die Gebiete auf der Karte</translation>
    </message>
    <message>
        <source>They follow the entries, and can be kept as a file later.</source>
        <translation>Sie folgen den Einträgen und können später als Datei bewahrt werden.</translation>
    </message>
    <message>
        <source>They appear once entries that name a territory are placed.</source>
        <translation>Sie erscheinen, sobald Einträge platziert sind, die ein Gebiet nennen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} territories.</source>
        <extracomment>1 territory.</extracomment>
        <translation>
            <numerusform>1 Gebiet.</numerusform>
            <numerusform>{n} Gebiete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries name others: {names}.</source>
        <translation>Einträge nennen andere: {names}.</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Nach {file} kopiert.</translation>
    </message>
    <message>
        <source>Choose territories</source>
        <translation>Gebiete wählen</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json);;All files (*)</source>
        <translation>GeoJSON (*.geojson *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Reader's-eye rehearsal</source>
        <translation>Leseprobe</translation>
    </message>
    <message>
        <source>Pages to rehearse</source>
        <translation>Seiten für die Leseprobe</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Proben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Angesehene Seiten</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>In the browser, as it was rehearsed</source>
        <translation>Im Browser, wie sie geprobt wurde</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Gewählte Einträge</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Geänderte Einträge</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Looks at the map, the directory and the pages chosen as a phone, a tablet and a desktop show them, and lists what readers would miss.</source>
        <translation>Sieht die Karte, das Verzeichnis und die gewählten Seiten so an, wie ein Telefon, ein Tablet und ein Computer sie zeigen, und führt auf, was Lesende vermissen würden.</translation>
    </message>
    <message>
        <source>The vault has changed since. Rehearse again to see how.</source>
        <translation>Der Vault hat sich seither geändert. Proben Sie noch einmal, um zu sehen, wie.</translation>
    </message>
    <message>
        <source>Nothing to mend was found.</source>
        <translation>Nichts zu beheben wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things to mend.</source>
        <extracomment>1 thing to mend.</extracomment>
        <translation>
            <numerusform>1 Sache zu beheben.</numerusform>
            <numerusform>{n} Sachen zu beheben.</numerusform>
        </translation>
    </message>
    <message>
        <source>While all of the map is seen, it shows {phone} of {all} titles on a phone, {desktop} on a desktop.</source>
        <translation>Solange die ganze Karte zu sehen ist, zeigt sie {phone} von {all} Titeln auf einem Telefon, {desktop} auf einem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages could not be shown: {first}.</source>
        <extracomment>1 page could not be shown: {first}.</extracomment>
        <translation>
            <numerusform>1 Seite konnte nicht gezeigt werden: {first}.</numerusform>
            <numerusform>{n} Seiten konnten nicht gezeigt werden: {first}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>Das Verzeichnis</translation>
    </message>
</context>
<context>
    <name>RemotePictures</name>
    <message>
        <source>Pictures on other servers are not loaded.</source>
        <translation>Bilder auf anderen Servern werden nicht geladen.</translation>
    </message>
    <message>
        <source>Show remote pictures in this vault</source>
        <translation>Fremde Bilder in diesem Vault zeigen</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Removed entries</source>
        <translation>Entfernte Einträge</translation>
    </message>
    <message>
        <source>What the entry held</source>
        <translation>Was der Eintrag enthielt</translation>
    </message>
    <message>
        <source>Looking for what was removed…</source>
        <translation>Es wird nachgesehen, was entfernt wurde…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Versionen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>What was removed here, or by another program while the vault was open, is kept for a while; what git recorded, for as long as its history.</source>
        <translation>Was hier entfernt wurde, oder von einem anderen Programm, während der Vault offen war, wird eine Zeit lang aufbewahrt; was git festgehalten hat, so lange wie dessen Verlauf.</translation>
    </message>
    <message>
        <source>Nothing that was removed is kept.</source>
        <translation>Nichts Entferntes wird aufbewahrt.</translation>
    </message>
    <message>
        <source>{when}, by {who}: {summary}</source>
        <translation>{when}, von {who}: {summary}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {title}</source>
        <translation>{title} umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>{n} links lead here, and follow.</source>
        <extracomment>1 link leads here, and follows.</extracomment>
        <translation>
            <numerusform>1 Link führt hierher und folgt.</numerusform>
            <numerusform>{n} Links führen hierher und folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see them before anything is changed.</source>
        <translation>Sie sehen sie, bevor irgendetwas geändert wird.</translation>
    </message>
    <message>
        <source>Looking for links…</source>
        <translation>Links werden gesucht…</translation>
    </message>
    <message>
        <source>Rename {title}?</source>
        <translation>{title} umbenennen?</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message numerus="yes">
        <source>{n} things went wrong in the program</source>
        <extracomment>Something went wrong in the program</extracomment>
        <translation>
            <numerusform>Im Programm ging etwas schief</numerusform>
            <numerusform>Im Programm gingen {n} Dinge schief</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is for those who mend the program: look it through, copy it, and send it to them. It holds nothing of your entries but what you see. The log is {file}.</source>
        <translation>Was Sie sehen, ist für die, die das Programm in Ordnung bringen: Sehen Sie es durch, kopieren Sie es und senden Sie es ihnen. Von Ihren Einträgen enthält es nur, was Sie sehen. Das Protokoll ist {file}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>Restarting</name>
    <message>
        <source>The program that was closed has not ended yet. What it remembers last, such as the size of its window, may be missing here.</source>
        <translation>Das geschlossene Programm ist noch nicht beendet. Was es sich zuletzt merkt, etwa die Größe seines Fensters, fehlt hier vielleicht.</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>{program} could not be started, so this window stays open, with all that is in it. The language changes when you next start the program.</source>
        <translation>{program} konnte nicht gestartet werden, deshalb bleibt dieses Fenster offen, mit allem, was darin ist. Die Sprache wechselt, wenn Sie das Programm das nächste Mal starten.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>The file as it will be</source>
        <translation>Die Datei, wie sie sein wird</translation>
    </message>
    <message>
        <source>The file as it will be; marked is what “{name}” has not.</source>
        <translation>Die Datei, wie sie sein wird; markiert ist, was „{name}“ nicht hat.</translation>
    </message>
    <message>
        <source>What is not decided yet is shown as it is there.</source>
        <translation>Was noch nicht entschieden ist, steht so da, wie es dort ist.</translation>
    </message>
</context>
<context>
    <name>SaveWork</name>
    <message>
        <source>{n} files were not saved.</source>
        <translation>{n} Dateien wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Aufführen</translation>
    </message>
</context>
<context>
    <name>SavingBox</name>
    <message>
        <source>Territory Editor</source>
        <translation>Territory Editor</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>Gespeicherte Dateien</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern anhalten</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Save {n}</source>
        <translation>{n} speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Nichts ist ungespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of {file}.</source>
        <extracomment>1 line of {file}.</extracomment>
        <translation>
            <numerusform>1 Zeile von {file}.</numerusform>
            <numerusform>{n} Zeilen von {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files.</source>
        <translation>{n} Dateien.</translation>
    </message>
    <message>
        <source>No other line will differ on disk.</source>
        <translation>Keine andere Zeile wird sich auf der Platte ändern.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files wait for a choice between two versions.</source>
        <extracomment>1 file waits for a choice between two versions.</extracomment>
        <translation>
            <numerusform>1 Datei wartet auf eine Wahl zwischen zwei Fassungen.</numerusform>
            <numerusform>{n} Dateien warten auf eine Wahl zwischen zwei Fassungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingNote</name>
    <message>
        <source>Files saved</source>
        <translation>Gespeicherte Dateien</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern anhalten</translation>
    </message>
    <message>
        <source>Leave unsaved what is not written yet</source>
        <translation>Ungespeichert lassen, was noch nicht geschrieben ist</translation>
    </message>
    <message>
        <source>Saving: {n} of {total} files</source>
        <translation>Wird gespeichert: {n} von {total} Dateien</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} Pixel</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search entries</source>
        <translation>Einträge suchen</translation>
    </message>
    <message>
        <source>F1 tells what can be searched for</source>
        <translation>F1 sagt, wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Search titles, fields, articles</source>
        <translation>Titel, Felder, Artikel</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Wonach gesucht werden kann (F1)</translation>
    </message>
    <message>
        <source>Tab takes it, Alt and arrows go to others</source>
        <translation>Die Tabulatortaste nimmt es, Alt und Pfeile gehen zu anderen</translation>
    </message>
    <message>
        <source>Choices for the search, taken by Tab</source>
        <translation>Auswahl für die Suche, übernommen mit der Tabulatortaste</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>holds this text</source>
        <translation>enthält diesen Text</translation>
    </message>
    <message>
        <source>holds this phrase</source>
        <translation>enthält diese Wortfolge</translation>
    </message>
    <message>
        <source>does not hold it</source>
        <translation>enthält es nicht</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>im Artikel</translation>
    </message>
    <message>
        <source>in the file's path</source>
        <translation>im Pfad der Datei</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>changed and not saved</source>
        <translation>geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>changed since the last commit</source>
        <translation>seit dem letzten Festhalten geändert</translation>
    </message>
    <message>
        <source>its fields cannot be read</source>
        <translation>seine Felder können nicht gelesen werden</translation>
    </message>
    <message>
        <source>has no frontmatter</source>
        <translation>hat kein Frontmatter</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>irgendetwas stimmt nicht</translation>
    </message>
    <message>
        <source>names a picture</source>
        <translation>nennt ein Bild</translation>
    </message>
    <message>
        <source>a link in the article</source>
        <translation>ein Link im Artikel</translation>
    </message>
    <message>
        <source>its article is not empty</source>
        <translation>sein Artikel ist nicht leer</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>Mehr im Handbuch</translation>
    </message>
    <message>
        <source>holds it in this field</source>
        <translation>enthält es in diesem Feld</translation>
    </message>
    <message>
        <source>has just this value</source>
        <translation>hat genau diesen Wert</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>is more; also &lt; &gt;= &lt;=</source>
        <translation>ist mehr; auch &lt; &gt;= &lt;=</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>von, bis</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual: {value}</source>
        <translation>Zurück zum Üblichen: {value}</translation>
    </message>
    <message>
        <source>Choices: {values}</source>
        <translation>Auswahl: {values}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>The tones of the whole window.</source>
        <translation>Die Farbtöne des ganzen Fensters.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window and of what commands print, with numbers, dates and the order of names. The window changes when the program is started again.</source>
        <translation>Die Sprache des Fensters und dessen, was Befehle ausgeben, mit Zahlen, Datumsangaben und der Reihenfolge von Namen. Das Fenster wechselt sie, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of all text in the window: lists, fields, articles, the page as readers see it, and names on the map.</source>
        <translation>Aller Text im Fenster: Listen, Felder, Artikel, die Seite, wie Lesende sie sehen, und Namen auf der Karte.</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Bewegung erlauben</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether the map travels and pins glide to where they go, or are there at once.</source>
        <translation>Ob die Karte fährt und Pins dorthin gleiten, wo sie hingehören, oder sofort dort sind.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Underlines misspelt words in articles. In which languages is chosen for each vault, in the menu Edit under Spelling.</source>
        <translation>Unterstreicht falsch geschriebene Wörter in Artikeln. In welchen Sprachen, wird für jeden Vault im Menü „Bearbeiten“ unter „Rechtschreibung“ gewählt.</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Feste Breite</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Serif, as in a book</source>
        <translation>Mit Serifen, wie im Buch</translation>
    </message>
    <message>
        <source>Face of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>The letters in which articles are written.</source>
        <translation>Die Schrift, in der Artikel geschrieben werden.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As large as other text</source>
        <translation>So groß wie anderer Text</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Viel größer</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation>Größe des Artikels</translation>
    </message>
    <message>
        <source>Besides the size of all text, which holds for it as well.</source>
        <translation>Zusätzlich zur Größe allen Textes, die auch dafür gilt.</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Solange Platz ist</translation>
    </message>
    <message>
        <source>80 letters at most</source>
        <translation>Höchstens 80 Zeichen</translation>
    </message>
    <message>
        <source>66 letters at most, as in a book</source>
        <translation>Höchstens 66 Zeichen, wie im Buch</translation>
    </message>
    <message>
        <source>50 letters at most</source>
        <translation>Höchstens 50 Zeichen</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Where articles are written. Shorter lines are easier to read in a wide window; the file stays as it is.</source>
        <translation>Wo Artikel geschrieben werden. Kürzere Zeilen lesen sich in einem breiten Fenster leichter; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Show the page beside the article</source>
        <translation>Die Seite neben dem Artikel zeigen</translation>
    </message>
    <message>
        <source>Without it there is more room to write, and the program needs far less memory when it is started.</source>
        <translation>Ohne sie ist mehr Platz zum Schreiben, und das Programm braucht beim Start weit weniger Speicher.</translation>
    </message>
    <message>
        <source>Preview while focused on the text</source>
        <translation>Vorschau beim Konzentrieren auf den Text</translation>
    </message>
    <message>
        <source>Shows the page beside the text when everything else is put away, by Focus on the text in the menu View.</source>
        <translation>Zeigt die Seite neben dem Text, wenn alles andere weggeräumt ist, mit „Auf den Text konzentrieren“ im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>The same in all entries</source>
        <translation>In allen Einträgen gleich</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>In which order the form shows the fields of an entry. Files stay as they are.</source>
        <translation>In welcher Reihenfolge das Formular die Felder eines Eintrags zeigt. Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Full screen while focused on the text</source>
        <translation>Ganzer Bildschirm beim Konzentrieren auf den Text</translation>
    </message>
    <message>
        <source>Nothing of other programs is seen either.</source>
        <translation>Auch von anderen Programmen ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation>Die Zeile in der Mitte halten</translation>
    </message>
    <message>
        <source>While focused on the text, the text moves and the line you write stays.</source>
        <translation>Beim Konzentrieren auf den Text bewegt sich der Text, und die Zeile, in der Sie schreiben, bleibt.</translation>
    </message>
    <message>
        <source>Dim other paragraphs</source>
        <translation>Andere Absätze abblenden</translation>
    </message>
    <message>
        <source>While focused on the text, all but the paragraph you write steps back.</source>
        <translation>Beim Konzentrieren auf den Text tritt alles zurück außer dem Absatz, in dem Sie schreiben.</translation>
    </message>
    <message>
        <source>Tones of the page</source>
        <translation>Farbtöne der Seite</translation>
    </message>
    <message>
        <source>Whether the previewed page is light or dark.</source>
        <translation>Ob die Seite in der Vorschau hell oder dunkel ist.</translation>
    </message>
    <message>
        <source>The whole width</source>
        <translation>Die ganze Breite</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Wie auf dem Tablet</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Wie auf dem Telefon</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Breite der Seite</translation>
    </message>
    <message>
        <source>How wide the previewed page is at most.</source>
        <translation>Wie breit die Seite in der Vorschau höchstens ist.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Always change it</source>
        <translation>Immer ändern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Territory of what is moved</source>
        <translation>Gebiet des Verschobenen</translation>
    </message>
    <message>
        <source>What happens to an entry's territory when its pin is dropped in another one.</source>
        <translation>Was mit dem Gebiet eines Eintrags geschieht, wenn sein Pin in ein anderes gezogen wird.</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zoomt</translation>
    </message>
    <message>
        <source>Pushes the map</source>
        <translation>Schiebt die Karte</translation>
    </message>
    <message>
        <source>The mouse wheel</source>
        <translation>Das Mausrad</translation>
    </message>
    <message>
        <source>With Ctrl the wheel always zooms. Two fingers on a touchpad always push the map.</source>
        <translation>Mit Strg zoomt das Rad immer. Zwei Finger auf dem Touchpad schieben die Karte immer.</translation>
    </message>
    <message>
        <source>Open the last vault</source>
        <translation>Den letzten Vault öffnen</translation>
    </message>
    <message>
        <source>Show the recent vaults</source>
        <translation>Die zuletzt geöffneten Vaults zeigen</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>Wenn das Programm startet</translation>
    </message>
    <message>
        <source>A vault that could not be opened the last time waits for you to open it yourself.</source>
        <translation>Ein Vault, der beim letzten Mal nicht geöffnet werden konnte, wartet darauf, dass Sie ihn selbst öffnen.</translation>
    </message>
    <message>
        <source>As it was left</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>View of a vault that is opened</source>
        <translation>Ansicht eines Vaults, der geöffnet wird</translation>
    </message>
    <message>
        <source>The entry, its place in the article and the part of the map are always those of the last time.</source>
        <translation>Der Eintrag, die Stelle im Artikel und der Teil der Karte sind immer die vom letzten Mal.</translation>
    </message>
    <message>
        <source>Ask before an entry goes to the trash</source>
        <translation>Fragen, bevor ein Eintrag in den Papierkorb kommt</translation>
    </message>
    <message>
        <source>Several entries at once, and one that others link to, are always asked about. Undo brings back what was put there.</source>
        <translation>Nach mehreren Einträgen auf einmal und nach einem, auf den andere verweisen, wird immer gefragt. Rückgängig machen bringt zurück, was dorthin gelegt wurde.</translation>
    </message>
    <message>
        <source>Days that earlier versions are kept</source>
        <translation>Tage, die frühere Versionen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Each save keeps what was there before. The newest three versions of each entry are kept for longer.</source>
        <translation>Jedes Speichern bewahrt, was zuvor da war. Die neuesten drei Versionen jedes Eintrags werden länger aufbewahrt.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Room for earlier versions</source>
        <translation>Platz für frühere Versionen</translation>
    </message>
    <message>
        <source>How much disk space they may take for each vault; the oldest go first.</source>
        <translation>Wie viel Speicherplatz sie für jeden Vault einnehmen dürfen; die ältesten gehen zuerst.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} keyboard shortcuts</source>
        <extracomment>Show 1 keyboard shortcut</extracomment>
        <translation>
            <numerusform>1 Tastenkürzel zeigen</numerusform>
            <numerusform>{n} Tastenkürzel zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation>Keine Einstellung enthält „{words}“.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Working out what would change…</source>
        <translation>Es wird ausgearbeitet, was sich ändern würde…</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>Names or links, one on each line</source>
        <translation>Namen oder Links, einer in jeder Zeile</translation>
    </message>
    <message>
        <source>The new entries</source>
        <translation>Die neuen Einträge</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>1 left out</extracomment>
        <translation>
            <numerusform>1 weggelassen</numerusform>
            <numerusform>{n} weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be made so</source>
        <extracomment>1 cannot be made so</extracomment>
        <translation>
            <numerusform>1 kann so nicht angelegt werden</numerusform>
            <numerusform>{n} können so nicht angelegt werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>What is uncommon about this repository</source>
        <translation>Was an diesem Repository ungewöhnlich ist</translation>
    </message>
    <message>
        <source>Keep the chosen changes together, with your name and words (git commit)</source>
        <translation>Die gewählten Änderungen zusammen aufbewahren, mit Ihrem Namen und Ihren Worten (git commit)</translation>
    </message>
    <message>
        <source>Bring in what others sent (git pull)</source>
        <translation>Hereinholen, was andere gesendet haben (git pull)</translation>
    </message>
    <message>
        <source>Give others what you recorded (git push)</source>
        <translation>Anderen geben, was Sie festgehalten haben (git push)</translation>
    </message>
    <message>
        <source>Bring in what others sent, then give them yours (git pull, git push)</source>
        <translation>Hereinholen, was andere gesendet haben, und ihnen dann Ihres geben (git pull, git push)</translation>
    </message>
    <message>
        <source>Get and send</source>
        <translation>Holen und senden</translation>
    </message>
    <message>
        <source>Start sharing…</source>
        <translation>Teilen beginnen…</translation>
    </message>
    <message>
        <source>How far git is</source>
        <translation>Wie weit git ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End it; your work is kept here</source>
        <translation>Beenden; Ihre Arbeit bleibt hier erhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Record {n}</source>
        <translation>{n} festhalten</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Share it with others…</source>
        <translation>Mit anderen teilen…</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>Kein Zweig</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Git is not installed on this computer. Everything else works without it; with git, changes can be recorded and shared with others.</source>
        <translation>Git ist auf diesem Computer nicht installiert. Alles andere geht ohne; mit git können Änderungen festgehalten und mit anderen geteilt werden.</translation>
    </message>
    <message>
        <source>This vault is not shared yet. Sharing keeps who changed what, and lets others work on it too.</source>
        <translation>Dieser Vault wird noch nicht geteilt. Teilen bewahrt, wer was geändert hat, und lässt auch andere daran arbeiten.</translation>
    </message>
    <message>
        <source>Branch {name}: switch, or make one</source>
        <translation>Zweig {name}: wechseln oder einen anlegen</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Zweig {name}</translation>
    </message>
</context>
<context>
    <name>SharesEditor</name>
    <message>
        <source>Total {total}</source>
        <translation>Summe {total}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source> ({n} of {all})</source>
        <translation> ({n} von {all})</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>You removed {file}, and others changed it.</source>
        <translation>Sie haben {file} entfernt, und andere haben es geändert.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Das der anderen nehmen</translation>
    </message>
    <message>
        <source>Others removed {file}, and you changed it.</source>
        <translation>Andere haben {file} entfernt, und Sie haben es geändert.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>You and others changed {file}.</source>
        <translation>Sie und andere haben {file} geändert.</translation>
    </message>
    <message>
        <source>Which of the two shall hold? The other stays in the history.</source>
        <translation>Was von beidem soll gelten? Das andere bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Which of the two shall hold? What you changed is not recorded yet, so it would be nowhere else. Decide later to record it first.</source>
        <translation>Was von beidem soll gelten? Ihre Änderung ist noch nicht festgehalten und wäre sonst nirgends. Entscheiden Sie später, um sie zuerst festzuhalten.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>There is no address to share with yet.</source>
        <translation>Noch gibt es keine Adresse, mit der geteilt wird.</translation>
    </message>
    <message>
        <source>Changes cannot be recorded while git is in the middle of something.</source>
        <translation>Änderungen können nicht festgehalten werden, während git mitten in etwas ist.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter: new in git</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>new, not recorded yet</source>
        <translation>neu, noch nicht festgehalten</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: changed since the last commit</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>changed since it was recorded</source>
        <translation>geändert, seit es festgehalten wurde</translation>
    </message>
    <message>
        <source>!</source>
        <comment>letter: clashing in git</comment>
        <translation>!</translation>
    </message>
    <message>
        <source>clashes in a merge that was begun outside</source>
        <translation>Konflikt in einer außerhalb begonnenen Zusammenführung</translation>
    </message>
    <message>
        <source>–</source>
        <comment>letter: left out by git</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>left out of git (ignored), so not shared</source>
        <translation>von git weggelassen (ignoriert), daher nicht geteilt</translation>
    </message>
    <message>
        <source>It is not known yet how this vault is shared.</source>
        <translation>Es ist noch nicht bekannt, wie dieser Vault geteilt wird.</translation>
    </message>
    <message>
        <source>The program git is not on this computer.</source>
        <translation>Das Programm git ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>This vault is not shared yet.</source>
        <translation>Dieser Vault wird noch nicht geteilt.</translation>
    </message>
    <message>
        <source>Git cannot read this vault's repository.</source>
        <translation>Git kann das Repository dieses Vaults nicht lesen.</translation>
    </message>
    <message>
        <source>{n} to get</source>
        <translation>{n} zu holen</translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} zu senden</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>kein Zweig</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <source>git: {state}</source>
        <translation>git: {state}</translation>
    </message>
</context>
<context>
    <name>ShiftPreview</name>
    <message>
        <source>The map as it will be</source>
        <translation>Die Karte, wie sie sein wird</translation>
    </message>
    <message>
        <source>Where the pins go</source>
        <translation>Wohin die Pins gehen</translation>
    </message>
    <message>
        <source>stays at x {x}, y {y}</source>
        <translation>bleibt bei x {x}, y {y}</translation>
    </message>
    <message>
        <source>x {old_x}, y {old_y} → x {x}, y {y}</source>
        <translation>x {old_x}, y {old_y} → x {x}, y {y}</translation>
    </message>
    <message>
        <source>leaves the picture</source>
        <translation>verlässt das Bild</translation>
    </message>
    <message>
        <source>leaves {territory}</source>
        <translation>verlässt {territory}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} pins move.</source>
        <extracomment>{n} of {all} pins moves.</extracomment>
        <translation>
            <numerusform>{n} von {all} Pins bewegt sich.</numerusform>
            <numerusform>{n} von {all} Pins bewegen sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look.</source>
        <extracomment>{n} needs a look.</extracomment>
        <translation>
            <numerusform>{n} ist anzusehen.</numerusform>
            <numerusform>{n} sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None leaves the picture or its territory.</source>
        <translation>Keiner verlässt das Bild oder sein Gebiet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be changed and stay.</source>
        <extracomment>{n} cannot be changed and stays.</extracomment>
        <translation>
            <numerusform>{n} kann nicht geändert werden und bleibt.</numerusform>
            <numerusform>{n} können nicht geändert werden und bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Not in the menus</source>
        <translation>Nicht in den Menüs</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>{place}, always</source>
        <translation>{place}, immer</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Kann nicht geändert werden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>These are the usual keys</source>
        <translation>Dies sind die üblichen Tasten</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search by name or keys</source>
        <translation>Nach Namen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search by pressing the keys</source>
        <translation>Durch Drücken der Tasten suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Tasten</translation>
    </message>
    <message>
        <source>Take these keys away</source>
        <translation>Diese Tasten wegnehmen</translation>
    </message>
    <message>
        <source>{keys}: take away</source>
        <translation>{keys}: wegnehmen</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>Über diese Tasten</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>All usual keys…</source>
        <translation>Alle üblichen Tasten…</translation>
    </message>
    <message>
        <source>Nothing has the keys {keys}.</source>
        <translation>Nichts hat die Tasten {keys}.</translation>
    </message>
    <message>
        <source>No action has “{words}”.</source>
        <translation>Kein Befehl enthält „{words}“.</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Wählen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>{keys} already belongs to “{action}”.</source>
        <translation>{keys} gehört schon zu „{action}“.</translation>
    </message>
    <message>
        <source>{place}, {keys} means something else, which comes first there: {what}.</source>
        <translation>{place}: {keys} bedeutet dort etwas anderes, das vorgeht: {what}.</translation>
    </message>
    <message>
        <source>{keys} is needed to move around. Add Ctrl or Alt to it.</source>
        <translation>{keys} wird gebraucht, um sich zu bewegen. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation>{keys} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>“{action}” has lost these keys.</source>
        <translation>„{action}“ hat diese Tasten verloren.</translation>
    </message>
    <message>
        <source>Give every action its usual keys again?</source>
        <translation>Jedem Befehl wieder seine üblichen Tasten geben?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Die Tasten, die Sie gewählt haben, werden vergessen.</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>{kind} only: type {sign} first</source>
        <translation>Nur {kind}: zuerst {sign} tippen</translation>
    </message>
</context>
<context>
    <name>SiteCommands</name>
    <message>
        <source>Export the site to a folder</source>
        <translation>Website in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>The entries are still being read. Try again when all of them are.</source>
        <translation>Die Einträge werden noch gelesen. Versuchen Sie es wieder, wenn alle gelesen sind.</translation>
    </message>
    <message>
        <source>The site is in the browser</source>
        <translation>Die Website ist im Browser</translation>
    </message>
    <message>
        <source>The site is in the browser, with 1 unsaved file</source>
        <translation>Die Website ist im Browser, mit 1 nicht gespeicherten Datei</translation>
    </message>
    <message>
        <source>The site is in the browser, with {n} unsaved files</source>
        <translation>Die Website ist im Browser, mit {n} nicht gespeicherten Dateien</translation>
    </message>
</context>
<context>
    <name>SiteNote</name>
    <message>
        <source>Pages of the site made</source>
        <translation>Fertige Seiten der Website</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave the site as it was</source>
        <translation>Die Website lassen, wie sie war</translation>
    </message>
    <message>
        <source>Building the site: {n} of {total} pages</source>
        <translation>Die Website entsteht: {n} von {total} Seiten</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>S&amp;pelling</source>
        <translation>Rechtschreib&amp;ung</translation>
    </message>
    <message>
        <source>Spelling cannot be checked: a dictionary is broken, or Hunspell does not run here.</source>
        <translation>Die Rechtschreibung kann nicht geprüft werden: Ein Wörterbuch ist beschädigt, oder Hunspell läuft hier nicht.</translation>
    </message>
    <message>
        <source>&amp;Check spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>{language}: no dictionary on this computer</source>
        <translation>{language}: kein Wörterbuch auf diesem Computer</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>Auf diesem Computer wurde kein Wörterbuch gefunden</translation>
    </message>
    <message>
        <source>Put one into the folder for dictionaries.</source>
        <translation>Legen Sie eines in den Ordner für Wörterbücher.</translation>
    </message>
    <message>
        <source>Open the &amp;folder for dictionaries</source>
        <translation>&amp;Ordner für Wörterbücher öffnen</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of a Hunspell dictionary there</source>
        <translation>Legen Sie die .aff- und die .dic-Datei eines Hunspell-Wörterbuchs dorthin</translation>
    </message>
    <message>
        <source>Check spelling first.</source>
        <translation>Schalten Sie zuerst die Rechtschreibprüfung ein.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>{folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>They come in a moment.</source>
        <translation>Sie kommen gleich.</translation>
    </message>
    <message>
        <source>Add “{word}” to the vault's dictionary</source>
        <translation>„{word}“ ins Wörterbuch des Vaults aufnehmen</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Dieser Artikel kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>„{word}“ ignorieren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Start sharing</source>
        <translation>Teilen beginnen</translation>
    </message>
    <message>
        <source>Git keeps who changed what and when, and brings together what several people change. Everything stays on this computer until you send it somewhere.</source>
        <translation>Git bewahrt, wer was wann geändert hat, und führt zusammen, was mehrere ändern. Alles bleibt auf diesem Computer, bis Sie es irgendwohin senden.</translation>
    </message>
    <message>
        <source>Your name, beside what you record</source>
        <translation>Ihr Name neben dem, was Sie festhalten</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>For all vaults on this computer</source>
        <translation>Für alle Vaults auf diesem Computer</translation>
    </message>
    <message>
        <source>Make an empty repository where you and the others have accounts, and paste its address. It can be added later.</source>
        <translation>Legen Sie dort, wo Sie und die anderen Konten haben, ein leeres Repository an und fügen Sie dessen Adresse ein. Sie kann auch später hinzukommen.</translation>
    </message>
    <message>
        <source>Address of an empty repository to share it at (may be left out)</source>
        <translation>Adresse eines leeren Repositorys, in dem geteilt wird (kann fehlen)</translation>
    </message>
    <message>
        <source>What is written in the vault’s folder</source>
        <translation>Was in den Ordner des Vaults geschrieben wird</translation>
    </message>
    <message>
        <source>{file}, a new file:</source>
        <translation>{file}, eine neue Datei:</translation>
    </message>
    <message>
        <source>{file}, added:</source>
        <translation>{file}, hinzugefügt:</translation>
    </message>
    <message>
        <source>.git, git’s own folder. In its settings:</source>
        <translation>.git, der eigene Ordner von git. In dessen Einstellungen:</translation>
    </message>
    <message numerus="yes">
        <source>The vault’s {n} files ({size}) are recorded as the beginning.</source>
        <extracomment>The vault’s 1 file ({size}) is recorded as the beginning.</extracomment>
        <translation>
            <numerusform>Die 1 Datei des Vaults ({size}) wird als Anfang festgehalten.</numerusform>
            <numerusform>Die {n} Dateien des Vaults ({size}) werden als Anfang festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most places take no files as large as these: {files}.</source>
        <translation>Die meisten Orte nehmen keine so großen Dateien an: {files}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Der Vault wird geöffnet</translation>
    </message>
    <message>
        <source>It is shown as soon as its files are known.</source>
        <translation>Er wird gezeigt, sobald seine Dateien bekannt sind.</translation>
    </message>
    <message>
        <source>Territory Editor</source>
        <translation>Territory Editor</translation>
    </message>
    <message>
        <source>Edit the entries of a vault, read them as they will be published, and place them on their map.</source>
        <translation>Bearbeiten Sie die Einträge eines Vaults, lesen Sie sie so, wie sie veröffentlicht werden, und platzieren Sie sie auf ihrer Karte.</translation>
    </message>
    <message>
        <source>or drop a folder on this window</source>
        <translation>oder ziehen Sie einen Ordner auf dieses Fenster</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Begin to share {vault}</source>
        <translation>Beginn des Teilens von {vault}</translation>
    </message>
    <message>
        <source>The vault is kept in git now. Share it with others when you like.</source>
        <translation>Der Vault liegt jetzt in git. Teilen Sie ihn mit anderen, wann Sie möchten.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show what will be saved</source>
        <translation>Zeigen, was gespeichert wird</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files {time}</source>
        <extracomment>Saved {time}</extracomment>
        <translation>
            <numerusform>Gespeichert {time}</numerusform>
            <numerusform>{n} Dateien gespeichert {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>{file} exportiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines will change</source>
        <extracomment>1 line will change</extracomment>
        <translation>
            <numerusform>1 Zeile wird sich ändern</numerusform>
            <numerusform>{n} Zeilen werden sich ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <source>Making and removing files…</source>
        <translation>Dateien werden angelegt und entfernt…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggested: {territory}</source>
        <translation>Vorgeschlagen: {territory}</translation>
    </message>
    <message>
        <source>No place can be suggested: this map has no territories yet.</source>
        <translation>Kein Platz kann vorgeschlagen werden: Diese Karte hat noch keine Gebiete.</translation>
    </message>
    <message>
        <source>{placed} placed, {left} left unplaced.</source>
        <translation>{placed} platziert, {left} noch nicht platziert.</translation>
    </message>
    <message>
        <source>Undo takes them back one at a time.</source>
        <translation>Rückgängig machen nimmt sie einzeln zurück.</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>This entry needs no place on a map.</source>
        <translation>Dieser Eintrag braucht keinen Platz auf einer Karte.</translation>
    </message>
    <message>
        <source>No place is suggested yet.</source>
        <translation>Noch ist kein Platz vorgeschlagen.</translation>
    </message>
    <message>
        <source>There is no other suggestion.</source>
        <translation>Einen anderen Vorschlag gibt es nicht.</translation>
    </message>
    <message>
        <source>Every entry is on the map.</source>
        <translation>Jeder Eintrag ist auf der Karte.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Place here</source>
        <translation>Hier platzieren</translation>
    </message>
    <message>
        <source>Place here (Enter)</source>
        <translation>Hier platzieren (Eingabetaste)</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Next suggestion (N)</source>
        <translation>Nächster Vorschlag (N)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave it unplaced and go on (K)</source>
        <translation>Nicht platzieren und weitergehen (K)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Verwerfen (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>This was called off. Go back and on again to see it.</source>
        <translation>Dies wurde abgebrochen. Gehen Sie zurück und wieder weiter, um es zu sehen.</translation>
    </message>
    <message>
        <source>The picture is copied to {file}. Undo leaves the copy there.</source>
        <translation>Das Bild wird nach {file} kopiert. Rückgängig machen lässt die Kopie dort.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>SyncCopies</name>
    <message>
        <source>No sync program left a copy of an entry here.</source>
        <translation>Kein Synchronisierprogramm hat hier eine Kopie eines Eintrags hinterlassen.</translation>
    </message>
    <message>
        <source>A sync program left another version of “{entry}”.</source>
        <translation>Ein Synchronisierprogramm hat eine andere Fassung von „{entry}“ hinterlassen.</translation>
    </message>
    <message>
        <source>Sync programs left other versions of {n} entries.</source>
        <translation>Synchronisierprogramme haben andere Fassungen von {n} Einträgen hinterlassen.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen…</translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>Remove the field from {n} entries</source>
        <extracomment>Remove the field</extracomment>
        <translation>
            <numerusform>Feld entfernen</numerusform>
            <numerusform>Feld aus {n} Einträgen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the field of several entries…</source>
        <translation>Feld mehrerer Einträge setzen…</translation>
    </message>
    <message>
        <source>Show only “{value}”</source>
        <translation>Nur „{value}“ zeigen</translation>
    </message>
    <message>
        <source>Show only empty ones</source>
        <translation>Nur leere zeigen</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation>Diese Spalte filtern…</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by this column as well</source>
        <translation>Auch nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Nicht sortieren</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Diesen Filter leeren</translation>
    </message>
    <message>
        <source>Freeze the columns up to here</source>
        <translation>Spalten bis hier feststellen</translation>
    </message>
    <message>
        <source>Freeze no columns</source>
        <translation>Keine Spalten feststellen</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The field is there, without a value.</source>
        <translation>Das Feld ist da, ohne Wert.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>No entry has what the filters ask for.</source>
        <translation>Kein Eintrag hat, was die Filter verlangen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No entry in the list beside this table</source>
        <translation>Kein Eintrag in der Liste neben dieser Tabelle</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Feld setzen…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take the columns' filters away</source>
        <translation>Die Filter der Spalten wegnehmen</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Alle Sammlungen</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {n} entries</source>
        <translation>{shown} von {n} Einträgen</translation>
    </message>
    <message>
        <source>{entries}, {n} selected</source>
        <translation>{entries}, {n} ausgewählt</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{entry} was added by another program</source>
        <translation>{entry} wurde von einem anderen Programm hinzugefügt</translation>
    </message>
    <message>
        <source>{entry} is {file} now, renamed by another program</source>
        <translation>{entry} ist jetzt {file}, umbenannt von einem anderen Programm</translation>
    </message>
    <message>
        <source>{entry} was changed by another program</source>
        <translation>{entry} wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>{n} entries were changed by other programs</source>
        <translation>{n} Einträge wurden von anderen Programmen geändert</translation>
    </message>
    <message>
        <source>{n} entries were added by other programs</source>
        <translation>{n} Einträge wurden von anderen Programmen hinzugefügt</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>{file} wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>{n} entries with unsaved work were changed by other programs. What they changed came in; your work is kept.</source>
        <translation>{n} Einträge mit nicht gespeicherter Arbeit wurden von anderen Programmen geändert. Was sie änderten, kam herein; Ihre Arbeit ist erhalten.</translation>
    </message>
    <message>
        <source>{entry} was changed by another program. What it changed came in: {fields}. Your unsaved work is kept.</source>
        <translation>{entry} wurde von einem anderen Programm geändert. Was es änderte, kam herein: {fields}. Ihre nicht gespeicherte Arbeit ist erhalten.</translation>
    </message>
    <message>
        <source>Removed by another program: {entries}.</source>
        <translation>Von einem anderen Programm entfernt: {entries}.</translation>
    </message>
    <message>
        <source>Removed by another program: {entries}. Your unsaved work is kept; when you save, you are asked whether to write it again.</source>
        <translation>Von einem anderen Programm entfernt: {entries}. Ihre nicht gespeicherte Arbeit ist erhalten; beim Speichern werden Sie gefragt, ob sie wieder geschrieben werden soll.</translation>
    </message>
    <message>
        <source>{what} The text read before is kept here.</source>
        <translation>{what} Der zuvor gelesene Text ist hier erhalten.</translation>
    </message>
    <message>
        <source>{n} files that were read before cannot be read. Their texts are kept here.</source>
        <translation>{n} Dateien, die zuvor gelesen wurden, können nicht gelesen werden. Ihre Texte sind hier erhalten.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{mend} ({field})</source>
        <translation>{mend} ({field})</translation>
    </message>
    <message>
        <source>in all {n} entries</source>
        <translation>in allen {n} Einträgen</translation>
    </message>
    <message>
        <source>{mend} in all {n} entries ({field})</source>
        <translation>{mend} in allen {n} Einträgen ({field})</translation>
    </message>
</context>
<context>
    <name>TerritoryOffer</name>
    <message>
        <source>Set territory</source>
        <translation>Gebiet setzen</translation>
    </message>
    <message>
        <source>From now on…</source>
        <translation>Von jetzt an…</translation>
    </message>
    <message>
        <source>Now in {territory}</source>
        <translation>Jetzt in {territory}</translation>
    </message>
    <message>
        <source>{n} now in {territory}</source>
        <translation>{n} jetzt in {territory}</translation>
    </message>
    <message>
        <source>{n} now in other territories</source>
        <translation>{n} jetzt in anderen Gebieten</translation>
    </message>
    <message>
        <source>Keep {territory}</source>
        <translation>{territory} behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Ihre behalten</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message numerus="yes">
        <source>Set territories</source>
        <extracomment>Set territory</extracomment>
        <translation>
            <numerusform>Gebiet setzen</numerusform>
            <numerusform>Gebiete setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryView</name>
    <message>
        <source>No map here</source>
        <translation>Hier ist keine Karte</translation>
    </message>
    <message>
        <source>This collection has no map.</source>
        <translation>Diese Sammlung hat keine Karte.</translation>
    </message>
    <message>
        <source>Drag an unplaced entry onto the map.</source>
        <translation>Ziehen Sie einen nicht platzierten Eintrag auf die Karte.</translation>
    </message>
    <message>
        <source>Nothing is placed yet</source>
        <translation>Noch ist nichts platziert</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are placed.</source>
        <extracomment>1 entry is placed.</extracomment>
        <translation>
            <numerusform>1 Eintrag ist platziert.</numerusform>
            <numerusform>{n} Einträge sind platziert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, x {x}, y {y}</source>
        <translation>{title}, x {x}, y {y}</translation>
    </message>
    <message>
        <source>{title}, x {x}, y {y}, {territory}</source>
        <translation>{title}, x {x}, y {y}, {territory}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The map's picture cannot be shown</source>
        <translation>Das Bild der Karte kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>ThroughTime</name>
    <message>
        <source>Reading the history of the map…</source>
        <translation>Der Verlauf der Karte wird gelesen…</translation>
    </message>
    <message>
        <source>This vault has no history yet: it is not shared through git.</source>
        <translation>Dieser Vault hat noch keinen Verlauf: Er wird nicht mit git geteilt.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this vault yet.</source>
        <translation>Von diesem Vault ist noch nichts festgehalten.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{summary} – {who}</source>
        <translation>{summary} – {who}</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} verschoben</translation>
    </message>
    <message>
        <source>{n} gone</source>
        <translation>{n} weg</translation>
    </message>
    <message>
        <source>What is older than the first tick was not fetched to this computer.</source>
        <translation>Was älter ist als der erste Strich, wurde nicht auf diesen Computer geholt.</translation>
    </message>
    <message>
        <source>Drag back to see the map as it was; Space plays it. A click on a pin of the past offers its position.</source>
        <translation>Ziehen Sie zurück, um die Karte zu sehen, wie sie war; die Leertaste spielt sie ab. Ein Klick auf einen Pin der Vergangenheit bietet seine Position an.</translation>
    </message>
    <message numerus="yes">
        <source>{n} placed</source>
        <extracomment>1 placed</extracomment>
        <translation>
            <numerusform>1 platziert</numerusform>
            <numerusform>{n} platziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Pins of the past cannot be moved: restore a position, or go back to today's map with Escape.</source>
        <translation>Pins der Vergangenheit können nicht verschoben werden: Stellen Sie eine Position wieder her, oder gehen Sie mit Esc zur heutigen Karte zurück.</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>The change before (Left)</source>
        <translation>Die Änderung davor (Links)</translation>
    </message>
    <message>
        <source>The next change (Right)</source>
        <translation>Die nächste Änderung (Rechts)</translation>
    </message>
    <message>
        <source>Back to today's map (Escape)</source>
        <translation>Zurück zur heutigen Karte (Esc)</translation>
    </message>
    <message>
        <source>How much of the history is read</source>
        <translation>Wie viel vom Verlauf gelesen ist</translation>
    </message>
    <message>
        <source>Start sharing…</source>
        <translation>Teilen beginnen…</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
</context>
<context>
    <name>TimeSlider</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Vault {name}</source>
        <translation>Vault {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries}, {n} other files</source>
        <extracomment>{entries}, 1 other file</extracomment>
        <translation>
            <numerusform>{entries}, 1 andere Datei</numerusform>
            <numerusform>{entries}, {n} andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Save {n}</source>
        <translation>{n} speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message numerus="yes">
        <source>Write {n} changed files to disk</source>
        <extracomment>Write 1 changed file to disk</extracomment>
        <translation>
            <numerusform>1 geänderte Datei auf die Platte schreiben</numerusform>
            <numerusform>{n} geänderte Dateien auf die Platte schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>No territory yet</source>
        <translation>Noch kein Gebiet</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Git in this vault</source>
        <translation>Git in diesem Vault</translation>
    </message>
    <message>
        <source>Do you trust where “{vault}” comes from?</source>
        <translation>Vertrauen Sie dem, woher „{vault}“ kommt?</translation>
    </message>
    <message>
        <source>You trust “{vault}”</source>
        <translation>Sie vertrauen „{vault}“</translation>
    </message>
    <message>
        <source>A folder that is kept in git can name programs, and git runs them on your computer when you record, get or send. Trust it when it is your own, or from people you know.</source>
        <translation>Ein Ordner, der in git liegt, kann Programme nennen, und git führt sie auf Ihrem Computer aus, wenn Sie festhalten, holen oder senden. Vertrauen Sie ihm, wenn er Ihr eigener ist oder von Menschen kommt, die Sie kennen.</translation>
    </message>
    <message>
        <source>This one names:</source>
        <translation>Dieser nennt:</translation>
    </message>
    <message>
        <source>This one names none at the moment.</source>
        <translation>Dieser nennt im Augenblick keine.</translation>
    </message>
    <message>
        <source>Without trust everything else works: editing, saving, and seeing what changed. You can decide anew at any time, in the Share menu.</source>
        <translation>Ohne Vertrauen geht alles andere: bearbeiten, speichern und sehen, was sich geändert hat. Sie können jederzeit neu entscheiden, im Menü „Teilen“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Trust this vault</source>
        <translation>Diesem Vault vertrauen</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Ihm nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>What git would run</source>
        <translation>Was git ausführen würde</translation>
    </message>
</context>
<context>
    <name>Trusting</name>
    <message>
        <source>Git in this vault names other programs than when you trusted it, so it runs none of them now.</source>
        <translation>Git in diesem Vault nennt andere Programme als damals, als Sie ihm vertrauten; daher führt es jetzt keines davon aus.</translation>
    </message>
    <message>
        <source>This vault is kept in git. To record and share changes from here, say first whether you trust it.</source>
        <translation>Dieser Vault liegt in git. Um von hier aus Änderungen festzuhalten und zu teilen, sagen Sie zuerst, ob Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Your answer could not be kept: {reason}. Nothing else was changed.</source>
        <translation>Ihre Antwort konnte nicht aufbewahrt werden: {reason}. Sonst wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>UnplacedTray</name>
    <message>
        <source>Place all…</source>
        <translation>Alle platzieren…</translation>
    </message>
    <message>
        <source>Go through suggested places one by one</source>
        <translation>Die vorgeschlagenen Plätze einzeln durchgehen</translation>
    </message>
    <message>
        <source>Unplaced entries</source>
        <translation>Nicht platzierte Einträge</translation>
    </message>
    <message>
        <source>Search unplaced entries</source>
        <translation>Nicht platzierte Einträge suchen</translation>
    </message>
    <message>
        <source>Search the unplaced</source>
        <translation>Nicht platzierte suchen</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Nicht platziert {n}</translation>
    </message>
    <message>
        <source>Unplaced {shown} of {n}</source>
        <translation>Ohne Platz {shown} von {n}</translation>
    </message>
    <message>
        <source>Unplaced {n} · {wrong} to mend</source>
        <translation>Ohne Platz {n} · {wrong} Fehler</translation>
    </message>
    <message>
        <source>Everything is placed</source>
        <translation>Alles ist platziert</translation>
    </message>
    <message>
        <source>Drag onto the map</source>
        <translation>Auf die Karte ziehen</translation>
    </message>
    <message>
        <source>Enter opens an entry. The Map menu places it: by coordinates, or as suggested.</source>
        <translation>Die Eingabetaste öffnet einen Eintrag. Das Menü „Karte“ platziert ihn: nach Koordinaten oder wie vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>UnsavedList</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>These files were not saved. Your changes are still here, to be saved again.</source>
        <translation>Diese Dateien wurden nicht gespeichert. Ihre Änderungen sind noch hier und können wieder gespeichert werden.</translation>
    </message>
    <message>
        <source>Files that were not saved</source>
        <translation>Dateien, die nicht gespeichert wurden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>nested fields</source>
        <translation>verschachtelte Felder</translation>
    </message>
</context>
<context>
    <name>ValuesPane</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Werte filtern</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Nach Anzahl</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries hold nested fields here, which are not counted.</source>
        <extracomment>1 entry holds nested fields here, which are not counted.</extracomment>
        <translation>
            <numerusform>1 Eintrag enthält hier verschachtelte Felder, die nicht gezählt werden.</numerusform>
            <numerusform>{n} Einträge enthalten hier verschachtelte Felder, die nicht gezählt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsPane</name>
    <message>
        <source>Likely variants</source>
        <translation>Mögliche Varianten</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
    <message>
        <source>All values are spelled in one way.</source>
        <translation>Alle Werte sind einheitlich geschrieben.</translation>
    </message>
    <message>
        <source>Merge all {n}…</source>
        <translation>Alle {n} zusammenführen…</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Akzente</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>Order of words</source>
        <translation>Reihenfolge der Wörter</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Typing errors, perhaps</source>
        <translation>Vielleicht Tippfehler</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Spell as {spelling}</source>
        <translation>Als {spelling} schreiben</translation>
    </message>
    <message>
        <source>These are different values</source>
        <translation>Dies sind verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>VaultFiles</name>
    <message>
        <source>Not loaded: the connection is not secure</source>
        <translation>Nicht geladen: Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>Picture on another server, not loaded</source>
        <translation>Bild auf einem anderen Server, nicht geladen</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
    <message>
        <source>This picture is broken</source>
        <translation>Dieses Bild ist beschädigt</translation>
    </message>
    <message>
        <source>This picture could not be loaded from</source>
        <translation>Dieses Bild konnte nicht geladen werden von</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Dieses Bild kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not shown: this file is too large</source>
        <translation>Nicht gezeigt: Diese Datei ist zu groß</translation>
    </message>
    <message>
        <source>Not shown: this picture has too many pixels</source>
        <translation>Nicht gezeigt: Dieses Bild hat zu viele Pixel</translation>
    </message>
    <message>
        <source>Not shown: this drawing holds a script</source>
        <translation>Nicht gezeigt: Diese Zeichnung enthält ein Skript</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Written by another program</source>
        <translation>Von einem anderen Programm geschrieben</translation>
    </message>
    <message>
        <source>Removed by another program</source>
        <translation>Von einem anderen Programm entfernt</translation>
    </message>
    <message>
        <source>Dropped unsaved work</source>
        <translation>Nicht gespeicherte Arbeit verworfen</translation>
    </message>
    <message>
        <source>Found like this</source>
        <translation>So vorgefunden</translation>
    </message>
    <message>
        <source>Before {when}</source>
        <translation>Vor {when}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Renamed from {path}</source>
        <translation>Umbenannt von {path}</translation>
    </message>
    <message>
        <source>{what} on this computer, {when}</source>
        <translation>{what} auf diesem Computer, {when}</translation>
    </message>
    <message>
        <source>{summary} – recorded by {who}</source>
        <translation>{summary} – festgehalten von {who}</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>The text of this version</source>
        <translation>Der Text dieser Version</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was sie änderte</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>Gegenüber jetzt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reading what is kept of it…</source>
        <translation>Was davon aufbewahrt ist, wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {n} times in git.</source>
        <extracomment>Recorded once in git.</extracomment>
        <translation>
            <numerusform>Einmal in git festgehalten.</numerusform>
            <numerusform>{n}-mal in git festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions, kept on this computer and in no file of the vault.</source>
        <extracomment>1 version, kept on this computer and in no file of the vault.</extracomment>
        <translation>
            <numerusform>1 Version, aufbewahrt auf diesem Computer und in keiner Datei des Vaults.</numerusform>
            <numerusform>{n} Versionen, aufbewahrt auf diesem Computer und in keiner Datei des Vaults.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of it yet: earlier versions are kept with each save.</source>
        <translation>Noch ist nichts davon aufbewahrt: Frühere Versionen entstehen mit jedem Speichern.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>Restore what is ticked</source>
        <translation>Angekreuztes wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>No earlier version is kept.</source>
        <translation>Keine frühere Version ist aufbewahrt.</translation>
    </message>
    <message>
        <source>There was no file from this moment on.</source>
        <translation>Von diesem Zeitpunkt an gab es keine Datei.</translation>
    </message>
    <message>
        <source>The text stayed the same.</source>
        <translation>Der Text blieb gleich.</translation>
    </message>
    <message>
        <source>These parts cannot be restored by themselves.</source>
        <translation>Diese Teile können nicht für sich wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The entry holds the same now.</source>
        <translation>Der Eintrag enthält jetzt dasselbe.</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>This entry's fields cannot be read: correct them before you add one.</source>
        <translation>Die Felder dieses Eintrags lassen sich nicht lesen: Berichtigen Sie sie, bevor Sie eines hinzufügen.</translation>
    </message>
</context>
<context>
    <name>VocabularyPage</name>
    <message numerus="yes">
        <source>In {n} entries</source>
        <extracomment>In 1 entry</extracomment>
        <translation>
            <numerusform>In 1 Eintrag</numerusform>
            <numerusform>In {n} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} as text</source>
        <translation>{n} als Text</translation>
    </message>
    <message>
        <source>{n} as a number</source>
        <translation>{n} als Zahl</translation>
    </message>
    <message>
        <source>{n} as a date</source>
        <translation>{n} als Datum</translation>
    </message>
    <message>
        <source>{n} as true or false</source>
        <translation>{n} als wahr oder falsch</translation>
    </message>
    <message>
        <source>Spell {n} values alike</source>
        <translation>{n} Werte einheitlich schreiben</translation>
    </message>
    <message>
        <source>Spell “{text}” as “{spelling}”</source>
        <translation>„{text}“ als „{spelling}“ schreiben</translation>
    </message>
    <message>
        <source>Spell {n} values as “{spelling}”</source>
        <translation>{n} Werte als „{spelling}“ schreiben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} values</source>
        <extracomment>Delete “{text}”</extracomment>
        <translation>
            <numerusform>„{text}“ löschen</numerusform>
            <numerusform>{n} Werte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>WishLine</name>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>ZoomColumn</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <translation>Die ganze Karte zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Pins are locked: they cannot be dragged</source>
        <translation>Die Pins sind gesperrt: Sie können nicht gezogen werden</translation>
    </message>
    <message>
        <source>Lock the pins against dragging</source>
        <translation>Die Pins gegen Ziehen sperren</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>{severity} (usual)</source>
        <translation>{severity} (üblich)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Width of the panes</source>
        <translation>Breite der Bereiche</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>Höhe der Bereiche</translation>
    </message>
    <message>
        <source>The left and right arrow keys move the line between the panes.</source>
        <translation>Die Pfeiltasten links und rechts verschieben die Linie zwischen den Bereichen.</translation>
    </message>
    <message>
        <source>The up and down arrow keys move the line between the panes.</source>
        <translation>Die Pfeiltasten auf und ab verschieben die Linie zwischen den Bereichen.</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>The Long Table
https://long-table.example
The Long Table, https://…</source>
        <translation>Der Lange Tisch
https://langer-tisch.example
Der Lange Tisch, https://…</translation>
    </message>
</context>
<context>
    <name>_PartRow</name>
    <message>
        <source>Restore: {what}</source>
        <translation>Wiederherstellen: {what}</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>unter „{heading}“</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Preview of the drawing</source>
        <translation>Vorschau der Zeichnung</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Liste aus einer Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Range, such as 4-10</source>
        <translation>Bereich, etwa 4-10</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Link zu einem Eintrag</translation>
    </message>
    <message>
        <source>Links to entries</source>
        <translation>Links zu Einträgen</translation>
    </message>
    <message>
        <source>List between commas</source>
        <translation>Liste zwischen Kommas</translation>
    </message>
    <message>
        <source>Parts with names</source>
        <translation>Teile mit Namen</translation>
    </message>
    <message>
        <source>List of parts with names</source>
        <translation>Liste von Teilen mit Namen</translation>
    </message>
    <message>
        <source>Shares that add up to 1</source>
        <translation>Anteile, die zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Koordinate</translation>
    </message>
    <message>
        <source>Anything, as YAML</source>
        <translation>Alles, als YAML</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Homepage</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Team size</source>
        <translation>Teamgröße</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor/in</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The article is too long for the preview, which shows its first {n} characters. The file itself is whole.</source>
        <extracomment>article.cut</extracomment>
        <translation>Der Artikel ist zu lang für die Vorschau, die seine ersten {n} Zeichen zeigt. Die Datei selbst ist vollständig.</translation>
    </message>
    <message>
        <source>Quotes or lists are nested more than {n} deep; what is deeper is shown as plain text.</source>
        <extracomment>article.too_deep</extracomment>
        <translation>Zitate oder Listen sind tiefer als {n}-fach verschachtelt; was tiefer liegt, wird als reiner Text gezeigt.</translation>
    </message>
    <message>
        <source>Paragraphs longer than {n} characters, or with too many brackets, are shown as plain text. Blank lines divide paragraphs.</source>
        <extracomment>article.plain_parts</extracomment>
        <translation>Absätze, die länger als {n} Zeichen sind oder zu viele Klammern haben, werden als reiner Text gezeigt. Leere Zeilen trennen Absätze.</translation>
    </message>
    <message>
        <source>The article has too many brackets or levels to be laid out, and is shown as plain text.</source>
        <extracomment>article.plain</extracomment>
        <translation>Der Artikel hat zu viele Klammern oder Ebenen, um gesetzt zu werden, und wird als reiner Text gezeigt.</translation>
    </message>
    <message>
        <source>{file} embeds itself, directly or through another entry. It is shown as a link where it would come again.</source>
        <extracomment>article.embed_circle</extracomment>
        <translation>{file} bettet sich selbst ein, direkt oder über einen anderen Eintrag. Wo die Datei wieder käme, wird sie als Link gezeigt.</translation>
    </message>
    <message>
        <source>Embedded entries embed others more than {n} deep; what is deeper is shown as a link.</source>
        <extracomment>article.embed_deep</extracomment>
        <translation>Eingebettete Einträge betten andere tiefer als {n}-fach ein; was tiefer liegt, wird als Link gezeigt.</translation>
    </message>
    <message>
        <source>The page embeds more than {n} characters; what else it embeds is shown as a link.</source>
        <extracomment>article.embed_much</extracomment>
        <translation>Die Seite bettet mehr als {n} Zeichen ein; was sie sonst noch einbettet, wird als Link gezeigt.</translation>
    </message>
    <message>
        <source>The vault's own page cannot be used: {file}, line {line}: {reason} The preview shows the built-in page instead.</source>
        <extracomment>article.template</extracomment>
        <translation>Die eigene Seite des Vaults kann nicht verwendet werden: {file}, Zeile {line}: {reason} Die Vorschau zeigt stattdessen die eingebaute Seite.</translation>
    </message>
    <message>
        <source>The vault's own page cannot be used: {file} cannot be read ({reason}). The preview shows the built-in page instead.</source>
        <extracomment>article.template_file</extracomment>
        <translation>Die eigene Seite des Vaults kann nicht verwendet werden: {file} kann nicht gelesen werden ({reason}). Die Vorschau zeigt stattdessen die eingebaute Seite.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>publish.empty</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <extracomment>publish.field-changed</extracomment>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {items}</source>
        <extracomment>publish.field-items</extracomment>
        <translation>{field}: {items}</translation>
    </message>
    <message>
        <source>{field}: the same in another order</source>
        <extracomment>publish.field-reordered</extracomment>
        <translation>{field}: dasselbe in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>{field}: text changed</source>
        <extracomment>publish.field-text</extracomment>
        <translation>{field}: Text geändert</translation>
    </message>
    <message>
        <source>{field} added: {value}</source>
        <extracomment>publish.field-added</extracomment>
        <translation>{field} hinzugefügt: {value}</translation>
    </message>
    <message>
        <source>{field} added, empty</source>
        <extracomment>publish.field-added-empty</extracomment>
        <translation>{field} hinzugefügt, leer</translation>
    </message>
    <message>
        <source>{field} added</source>
        <extracomment>publish.field-added-text</extracomment>
        <translation>{field} hinzugefügt</translation>
    </message>
    <message>
        <source>{field} removed: {value}</source>
        <extracomment>publish.field-removed</extracomment>
        <translation>{field} entfernt: {value}</translation>
    </message>
    <message>
        <source>{field} removed, was empty</source>
        <extracomment>publish.field-removed-empty</extracomment>
        <translation>{field} entfernt, war leer</translation>
    </message>
    <message>
        <source>{field} removed</source>
        <extracomment>publish.field-removed-text</extracomment>
        <translation>{field} entfernt</translation>
    </message>
    <message>
        <source>{before} is called {after}</source>
        <extracomment>publish.field-renamed</extracomment>
        <translation>{before} heißt {after}</translation>
    </message>
    <message>
        <source>{field}: written {before} → {after}</source>
        <extracomment>publish.field-written</extracomment>
        <translation>{field}: geschrieben {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: the same, written otherwise</source>
        <extracomment>publish.field-rewritten</extracomment>
        <translation>{field}: dasselbe, anders geschrieben</translation>
    </message>
    <message>
        <source>{field}: comment or spaces beside it</source>
        <extracomment>publish.field-around</extracomment>
        <translation>{field}: Kommentar oder Leerzeichen daneben</translation>
    </message>
    <message>
        <source>the fields stand in another order</source>
        <extracomment>publish.fields-reordered</extracomment>
        <translation>die Felder stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>comments between the fields</source>
        <extracomment>publish.comments</extracomment>
        <translation>Kommentare zwischen den Feldern</translation>
    </message>
    <message>
        <source>blank lines</source>
        <extracomment>publish.spacing</extracomment>
        <translation>leere Zeilen</translation>
    </message>
    <message>
        <source>spaces or line breaks</source>
        <extracomment>publish.spaces</extracomment>
        <translation>Leerzeichen oder Zeilenumbrüche</translation>
    </message>
    <message>
        <source>the line around the frontmatter</source>
        <extracomment>publish.fence</extracomment>
        <translation>die Linie um das Frontmatter</translation>
    </message>
    <message>
        <source>frontmatter added</source>
        <extracomment>publish.front-added</extracomment>
        <translation>Frontmatter hinzugefügt</translation>
    </message>
    <message>
        <source>frontmatter removed</source>
        <extracomment>publish.front-removed</extracomment>
        <translation>Frontmatter entfernt</translation>
    </message>
    <message>
        <source>the frontmatter cannot be read any more. {what}</source>
        <extracomment>publish.front-broken</extracomment>
        <translation>das Frontmatter kann nicht mehr gelesen werden. {what}</translation>
    </message>
    <message>
        <source>the frontmatter can be read again</source>
        <extracomment>publish.front-mended</extracomment>
        <translation>das Frontmatter kann wieder gelesen werden</translation>
    </message>
    <message>
        <source>frontmatter: {fields}</source>
        <extracomment>publish.front-fields</extracomment>
        <translation>Frontmatter: {fields}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <extracomment>publish.and-then</extracomment>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>the frontmatter is written otherwise</source>
        <extracomment>publish.front-changed</extracomment>
        <translation>das Frontmatter ist anders geschrieben</translation>
    </message>
    <message>
        <source>line ends: {before} → {after}</source>
        <extracomment>publish.line-ends</extracomment>
        <translation>Zeilenenden: {before} → {after}</translation>
    </message>
    <message>
        <source>Unix</source>
        <extracomment>publish.breaks-unix</extracomment>
        <translation>Unix</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>publish.breaks-windows</extracomment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>old Mac</source>
        <extracomment>publish.breaks-mac</extracomment>
        <translation>alter Mac</translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}</source>
        <extracomment>moved {n} unit {direction}
publish.moved</extracomment>
        <translation>
            <numerusform>{n} Einheit nach {direction} verschoben</numerusform>
            <numerusform>{n} Einheiten nach {direction} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}, into {territory}</source>
        <extracomment>moved {n} unit {direction}, into {territory}
publish.moved-into</extracomment>
        <translation>
            <numerusform>{n} Einheit nach {direction} verschoben, in {territory} hinein</numerusform>
            <numerusform>{n} Einheiten nach {direction} verschoben, in {territory} hinein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}, out of {territory}</source>
        <extracomment>moved {n} unit {direction}, out of {territory}
publish.moved-out</extracomment>
        <translation>
            <numerusform>{n} Einheit nach {direction} verschoben, aus {territory} heraus</numerusform>
            <numerusform>{n} Einheiten nach {direction} verschoben, aus {territory} heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>placed on the map at {x}, {y}</source>
        <extracomment>publish.pin-new</extracomment>
        <translation>auf der Karte platziert, bei {x}, {y}</translation>
    </message>
    <message>
        <source>placed on the map in {territory}, at {x}, {y}</source>
        <extracomment>publish.pin-new-in</extracomment>
        <translation>auf der Karte platziert, in {territory}, bei {x}, {y}</translation>
    </message>
    <message>
        <source>taken off the map; was at {x}, {y}</source>
        <extracomment>publish.pin-gone</extracomment>
        <translation>von der Karte genommen; war bei {x}, {y}</translation>
    </message>
    <message>
        <source>taken off the map; was in {territory}, at {x}, {y}</source>
        <extracomment>publish.pin-gone-in</extracomment>
        <translation>von der Karte genommen; war in {territory}, bei {x}, {y}</translation>
    </message>
    <message>
        <source>east</source>
        <extracomment>publish.compass-east</extracomment>
        <translation>Osten</translation>
    </message>
    <message>
        <source>northeast</source>
        <extracomment>publish.compass-northeast</extracomment>
        <translation>Nordosten</translation>
    </message>
    <message>
        <source>north</source>
        <extracomment>publish.compass-north</extracomment>
        <translation>Norden</translation>
    </message>
    <message>
        <source>northwest</source>
        <extracomment>publish.compass-northwest</extracomment>
        <translation>Nordwesten</translation>
    </message>
    <message>
        <source>west</source>
        <extracomment>publish.compass-west</extracomment>
        <translation>Westen</translation>
    </message>
    <message>
        <source>southwest</source>
        <extracomment>publish.compass-southwest</extracomment>
        <translation>Südwesten</translation>
    </message>
    <message>
        <source>south</source>
        <extracomment>publish.compass-south</extracomment>
        <translation>Süden</translation>
    </message>
    <message>
        <source>southeast</source>
        <extracomment>publish.compass-southeast</extracomment>
        <translation>Südosten</translation>
    </message>
    <message>
        <source>paragraph changed</source>
        <extracomment>publish.changed-paragraph</extracomment>
        <translation>Absatz geändert</translation>
    </message>
    <message>
        <source>heading: {before} → {after}</source>
        <extracomment>publish.changed-heading</extracomment>
        <translation>Überschrift: {before} → {after}</translation>
    </message>
    <message>
        <source>heading “{heading}”: another level</source>
        <extracomment>publish.heading-level</extracomment>
        <translation>Überschrift „{heading}“: andere Ebene</translation>
    </message>
    <message>
        <source>list item changed</source>
        <extracomment>publish.changed-item</extracomment>
        <translation>Listenpunkt geändert</translation>
    </message>
    <message>
        <source>table row changed</source>
        <extracomment>publish.changed-row</extracomment>
        <translation>Tabellenzeile geändert</translation>
    </message>
    <message>
        <source>picture changed</source>
        <extracomment>publish.changed-picture</extracomment>
        <translation>Bild geändert</translation>
    </message>
    <message>
        <source>code changed</source>
        <extracomment>publish.changed-code</extracomment>
        <translation>Code geändert</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <extracomment>publish.added-paragraph</extracomment>
        <translation>Absatz hinzugefügt</translation>
    </message>
    <message>
        <source>heading added: {heading}</source>
        <extracomment>publish.added-heading</extracomment>
        <translation>Überschrift hinzugefügt: {heading}</translation>
    </message>
    <message>
        <source>list item added</source>
        <extracomment>publish.added-item</extracomment>
        <translation>Listenpunkt hinzugefügt</translation>
    </message>
    <message>
        <source>table row added</source>
        <extracomment>publish.added-row</extracomment>
        <translation>Tabellenzeile hinzugefügt</translation>
    </message>
    <message>
        <source>picture added</source>
        <extracomment>publish.added-picture</extracomment>
        <translation>Bild hinzugefügt</translation>
    </message>
    <message>
        <source>code added</source>
        <extracomment>publish.added-code</extracomment>
        <translation>Code hinzugefügt</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <extracomment>publish.removed-paragraph</extracomment>
        <translation>Absatz entfernt</translation>
    </message>
    <message>
        <source>heading removed: {heading}</source>
        <extracomment>publish.removed-heading</extracomment>
        <translation>Überschrift entfernt: {heading}</translation>
    </message>
    <message>
        <source>list item removed</source>
        <extracomment>publish.removed-item</extracomment>
        <translation>Listenpunkt entfernt</translation>
    </message>
    <message>
        <source>table row removed</source>
        <extracomment>publish.removed-row</extracomment>
        <translation>Tabellenzeile entfernt</translation>
    </message>
    <message>
        <source>picture removed</source>
        <extracomment>publish.removed-picture</extracomment>
        <translation>Bild entfernt</translation>
    </message>
    <message>
        <source>code removed</source>
        <extracomment>publish.removed-code</extracomment>
        <translation>Code entfernt</translation>
    </message>
    <message>
        <source>paragraph moved</source>
        <extracomment>publish.moved-paragraph</extracomment>
        <translation>Absatz verschoben</translation>
    </message>
    <message>
        <source>list item moved</source>
        <extracomment>publish.moved-item</extracomment>
        <translation>Listenpunkt verschoben</translation>
    </message>
    <message>
        <source>table row moved</source>
        <extracomment>publish.moved-row</extracomment>
        <translation>Tabellenzeile verschoben</translation>
    </message>
    <message>
        <source>picture moved</source>
        <extracomment>publish.moved-picture</extracomment>
        <translation>Bild verschoben</translation>
    </message>
    <message>
        <source>code moved</source>
        <extracomment>publish.moved-code</extracomment>
        <translation>Code verschoben</translation>
    </message>
    <message>
        <source>“{heading}” moved with its text</source>
        <extracomment>publish.section-moved</extracomment>
        <translation>„{heading}“ mit seinem Text verschoben</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages moved</source>
        <extracomment>one passage moved
publish.passages-moved</extracomment>
        <translation>
            <numerusform>eine Stelle verschoben</numerusform>
            <numerusform>{n} Stellen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines from line {line}</source>
        <extracomment>line {line}
publish.lines</extracomment>
        <translation>
            <numerusform>Zeile {line}</numerusform>
            <numerusform>{n} Zeilen ab Zeile {line}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}</source>
        <extracomment>publish.setting</extracomment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <extracomment>publish.file-broken</extracomment>
        <translation>die Datei kann nicht mehr gelesen werden</translation>
    </message>
    <message>
        <source>{territory}: border changed</source>
        <extracomment>publish.region-shape</extracomment>
        <translation>{territory}: Grenze geändert</translation>
    </message>
    <message>
        <source>{territory}: colour changed</source>
        <extracomment>publish.region-colour</extracomment>
        <translation>{territory}: Farbe geändert</translation>
    </message>
    <message>
        <source>{territory} added</source>
        <extracomment>publish.region-added</extracomment>
        <translation>{territory} hinzugefügt</translation>
    </message>
    <message>
        <source>{territory} removed</source>
        <extracomment>publish.region-removed</extracomment>
        <translation>{territory} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>article ({n} passages)</source>
        <extracomment>article
publish.article</extracomment>
        <translation>
            <numerusform>Artikel</numerusform>
            <numerusform>Artikel ({n} Stellen)</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>publish.the-pin</extracomment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>publish.the-article</extracomment>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>add {n} initiatives</source>
        <extracomment>add {entry}
publish.commit-add</extracomment>
        <translation>
            <numerusform>{entry} hinzufügen</numerusform>
            <numerusform>{n} Initiativen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place {n} initiatives</source>
        <extracomment>place {entry}
publish.commit-place</extracomment>
        <translation>
            <numerusform>{entry} platzieren</numerusform>
            <numerusform>{n} Initiativen platzieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {n} initiatives</source>
        <extracomment>move {entry}
publish.commit-move</extracomment>
        <translation>
            <numerusform>{entry} verschieben</numerusform>
            <numerusform>{n} Initiativen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take {n} initiatives off the map</source>
        <extracomment>take {entry} off the map
publish.commit-unplace</extracomment>
        <translation>
            <numerusform>{entry} von der Karte nehmen</numerusform>
            <numerusform>{n} Initiativen von der Karte nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update {n} initiatives</source>
        <extracomment>update {entry}
publish.commit-update</extracomment>
        <translation>
            <numerusform>{entry} aktualisieren</numerusform>
            <numerusform>{n} Initiativen aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename {n} initiatives</source>
        <extracomment>rename {entry}
publish.commit-rename</extracomment>
        <translation>
            <numerusform>{entry} umbenennen</numerusform>
            <numerusform>{n} Initiativen umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove {n} initiatives</source>
        <extracomment>remove {entry}
publish.commit-remove</extracomment>
        <translation>
            <numerusform>{entry} entfernen</numerusform>
            <numerusform>{n} Initiativen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>change settings</source>
        <extracomment>publish.commit-settings</extracomment>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>change territories</source>
        <extracomment>publish.commit-regions</extracomment>
        <translation>Gebiete ändern</translation>
    </message>
    <message numerus="yes">
        <source>add {n} pictures</source>
        <extracomment>add a picture
publish.commit-pictures-added</extracomment>
        <translation>
            <numerusform>ein Bild hinzufügen</numerusform>
            <numerusform>{n} Bilder hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change {n} pictures</source>
        <extracomment>change a picture
publish.commit-pictures</extracomment>
        <translation>
            <numerusform>ein Bild ändern</numerusform>
            <numerusform>{n} Bilder ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove {n} pictures</source>
        <extracomment>remove a picture
publish.commit-pictures-removed</extracomment>
        <translation>
            <numerusform>ein Bild entfernen</numerusform>
            <numerusform>{n} Bilder entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change {n} other files</source>
        <extracomment>change {entry}
publish.commit-files</extracomment>
        <translation>
            <numerusform>{entry} ändern</numerusform>
            <numerusform>{n} andere Dateien ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert “{field}” of {entry}</source>
        <extracomment>publish.revert-field</extracomment>
        <translation>„{field}“ von {entry} zurücknehmen</translation>
    </message>
    <message>
        <source>Revert the place of {entry}</source>
        <extracomment>publish.revert-pin</extracomment>
        <translation>Platz von {entry} zurücknehmen</translation>
    </message>
    <message>
        <source>Revert a passage of {entry}</source>
        <extracomment>publish.revert-article</extracomment>
        <translation>Eine Stelle von {entry} zurücknehmen</translation>
    </message>
    <message>
        <source>Revert part of {entry}</source>
        <extracomment>publish.revert-part</extracomment>
        <translation>Einen Teil von {entry} zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Revert {n} entries</source>
        <extracomment>Revert {entry}
publish.revert-file</extracomment>
        <translation>
            <numerusform>{entry} zurücknehmen</numerusform>
            <numerusform>{n} Einträge zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} is not as it was shown any more. Nothing was changed.</source>
        <extracomment>publish.revert-gone</extracomment>
        <translation>{entry} ist nicht mehr so, wie es gezeigt wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This was changed again since: {what}. Nothing of {entry} was changed; look at it anew.</source>
        <extracomment>publish.revert-clash</extracomment>
        <translation>Dies wurde seither wieder geändert: {what}. Nichts von {entry} wurde geändert; sehen Sie es sich neu an.</translation>
    </message>
    <message>
        <source>Taken back alone, this would leave the frontmatter unreadable: {what}. {why} Nothing of {entry} was changed; the whole entry can be reverted.</source>
        <extracomment>publish.revert-breaks</extracomment>
        <translation>Allein zurückgenommen, würde dies das Frontmatter unlesbar lassen: {what}. {why} Nichts von {entry} wurde geändert; der ganze Eintrag kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Taken back alone, this would change “{field}” as well: {what}. Nothing of {entry} was changed; the whole entry can be reverted.</source>
        <extracomment>publish.revert-entangled</extracomment>
        <translation>Allein zurückgenommen, würde dies auch „{field}“ ändern: {what}. Nichts von {entry} wurde geändert; der ganze Eintrag kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>{entry} cannot be brought back: there is a file {file}. Nothing was changed.</source>
        <extracomment>publish.revert-taken</extracomment>
        <translation>{entry} kann nicht zurückgeholt werden: Eine Datei {file} ist da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is no text, and what it was before is not kept here. Nothing was changed.</source>
        <extracomment>publish.revert-binary</extracomment>
        <translation>{file} ist kein Text, und was es zuvor war, ist hier nicht aufbewahrt. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Mend {n} problems</source>
        <extracomment>Mend 1 problem
publish.mend</extracomment>
        <translation>
            <numerusform>1 Problem beheben</numerusform>
            <numerusform>{n} Probleme beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend {entry}: {check}</source>
        <extracomment>publish.mend-one</extracomment>
        <translation>{entry} beheben: {check}</translation>
    </message>
    <message numerus="yes">
        <source>Mend {n} problems: {check}</source>
        <extracomment>Mend 1 problem: {check}
publish.mend-alike</extracomment>
        <translation>
            <numerusform>1 Problem beheben: {check}</numerusform>
            <numerusform>{n} Probleme beheben: {check}</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: {check}</source>
        <extracomment>publish.check-off</extracomment>
        <translation>Abschalten: {check}</translation>
    </message>
    <message>
        <source>Check again: {check}</source>
        <extracomment>publish.check-on</extracomment>
        <translation>Wieder prüfen: {check}</translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <extracomment>publish.checks-change</extracomment>
        <translation>Ändern, was geprüft wird</translation>
    </message>
    <message>
        <source>“checks” names {check}, and there is no check of that name. It was left as it is.</source>
        <extracomment>publish.check-unknown</extracomment>
        <translation>„checks“ nennt {check}, und eine Prüfung dieses Namens gibt es nicht. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>“checks” says {value} of {check}. It can be off, note, warning or error. What the check is by itself is used.</source>
        <extracomment>publish.check-said</extracomment>
        <translation>„checks“ sagt {value} zu {check}. Es kann off, note, warning oder error sein. Genommen wird, was die Prüfung von sich aus ist.</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <extracomment>publish.check-file_unreadable</extracomment>
        <translation>Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Fields do not parse</source>
        <extracomment>publish.check-yaml_broken</extracomment>
        <translation>Felder sind nicht lesbar</translation>
    </message>
    <message>
        <source>Field there twice</source>
        <extracomment>publish.check-key_twice</extracomment>
        <translation>Feld zweimal vorhanden</translation>
    </message>
    <message>
        <source>Required field missing</source>
        <extracomment>publish.check-field_missing</extracomment>
        <translation>Pflichtfeld fehlt</translation>
    </message>
    <message>
        <source>Value against the schema</source>
        <extracomment>publish.check-field_wrong</extracomment>
        <translation>Wert passt nicht zum Schema</translation>
    </message>
    <message>
        <source>Field unknown to the schema</source>
        <extracomment>publish.check-field_unknown</extracomment>
        <translation>Feld dem Schema unbekannt</translation>
    </message>
    <message>
        <source>Value read in two ways</source>
        <extracomment>publish.check-readers_differ</extracomment>
        <translation>Wert auf zwei Weisen gelesen</translation>
    </message>
    <message>
        <source>Space around a value</source>
        <extracomment>publish.check-value_space</extracomment>
        <translation>Leerzeichen um einen Wert</translation>
    </message>
    <message>
        <source>Item there twice</source>
        <extracomment>publish.check-item_twice</extracomment>
        <translation>Listenpunkt zweimal vorhanden</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <extracomment>publish.check-email_wrong</extracomment>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Spelled otherwise than usual</source>
        <extracomment>publish.check-spelling_variant</extracomment>
        <translation>Anders geschrieben als üblich</translation>
    </message>
    <message>
        <source>Item split at a comma</source>
        <extracomment>publish.check-item_split</extracomment>
        <translation>Listenpunkt am Komma zerteilt</translation>
    </message>
    <message>
        <source>End before the start</source>
        <extracomment>publish.check-end_before_start</extracomment>
        <translation>Ende vor dem Anfang</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <extracomment>publish.check-date_future</extracomment>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Number that is no year</source>
        <extracomment>publish.check-year_odd</extracomment>
        <translation>Zahl, die kein Jahr ist</translation>
    </message>
    <message>
        <source>Same title twice</source>
        <extracomment>publish.check-title_twice</extracomment>
        <translation>Gleicher Titel zweimal</translation>
    </message>
    <message>
        <source>Same homepage twice</source>
        <extracomment>publish.check-url_twice</extracomment>
        <translation>Gleiche Homepage zweimal</translation>
    </message>
    <message>
        <source>Not placed on the map</source>
        <extracomment>publish.check-unplaced</extracomment>
        <translation>Nicht auf der Karte platziert</translation>
    </message>
    <message>
        <source>One coordinate only</source>
        <extracomment>publish.check-half_placed</extracomment>
        <translation>Nur eine Koordinate</translation>
    </message>
    <message>
        <source>Coordinate as text</source>
        <extracomment>publish.check-coordinate_text</extracomment>
        <translation>Koordinate als Text</translation>
    </message>
    <message>
        <source>Coordinate not a number</source>
        <extracomment>publish.check-coordinate_wrong</extracomment>
        <translation>Koordinate keine Zahl</translation>
    </message>
    <message>
        <source>Pin off the map</source>
        <extracomment>publish.check-coordinate_outside</extracomment>
        <translation>Pin außerhalb der Karte</translation>
    </message>
    <message>
        <source>Pins on one spot</source>
        <extracomment>publish.check-spot_shared</extracomment>
        <translation>Pins auf einer Stelle</translation>
    </message>
    <message>
        <source>Unknown territory</source>
        <extracomment>publish.check-territory_unknown</extracomment>
        <translation>Unbekanntes Gebiet</translation>
    </message>
    <message>
        <source>Pin outside its territory</source>
        <extracomment>publish.check-territory_elsewhere</extracomment>
        <translation>Pin außerhalb seines Gebiets</translation>
    </message>
    <message>
        <source>Territory not named</source>
        <extracomment>publish.check-territory_missing</extracomment>
        <translation>Gebiet nicht genannt</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <extracomment>publish.check-image_missing</extracomment>
        <translation>Bild fehlt</translation>
    </message>
    <message>
        <source>Picture unreadable</source>
        <extracomment>publish.check-image_unreadable</extracomment>
        <translation>Bild unlesbar</translation>
    </message>
    <message>
        <source>Picture not fetched</source>
        <extracomment>publish.check-image_pointer</extracomment>
        <translation>Bild nicht geholt</translation>
    </message>
    <message>
        <source>Picture very large</source>
        <extracomment>publish.check-image_large</extracomment>
        <translation>Bild sehr groß</translation>
    </message>
    <message>
        <source>Broken link</source>
        <extracomment>publish.check-link_broken</extracomment>
        <translation>Link ins Leere</translation>
    </message>
    <message>
        <source>Link without an address</source>
        <extracomment>publish.check-link_empty</extracomment>
        <translation>Link ohne Adresse</translation>
    </message>
    <message>
        <source>Broken link in a field</source>
        <extracomment>publish.check-field_link_broken</extracomment>
        <translation>Link ins Leere in einem Feld</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <extracomment>publish.check-link_scheme</extracomment>
        <translation>Link ohne https://</translation>
    </message>
    <message>
        <source>Link with a space</source>
        <extracomment>publish.check-link_space</extracomment>
        <translation>Link mit Leerzeichen</translation>
    </message>
    <message>
        <source>Wikilink brackets shown</source>
        <extracomment>publish.check-wikilink_printed</extracomment>
        <translation>Klammern von Wikilinks sichtbar</translation>
    </message>
    <message>
        <source>Obsidian signs shown</source>
        <extracomment>publish.check-syntax_printed</extracomment>
        <translation>Zeichen von Obsidian sichtbar</translation>
    </message>
    <message>
        <source>Section missing</source>
        <extracomment>publish.check-section_missing</extracomment>
        <translation>Abschnitt fehlt</translation>
    </message>
    <message>
        <source>Article empty</source>
        <extracomment>publish.check-article_empty</extracomment>
        <translation>Artikel leer</translation>
    </message>
    <message>
        <source>Template text left over</source>
        <extracomment>publish.check-template_text</extracomment>
        <translation>Text der Vorlage übrig</translation>
    </message>
    <message>
        <source>Settings file unusable</source>
        <extracomment>publish.check-vault_file_broken</extracomment>
        <translation>Einstellungsdatei unbrauchbar</translation>
    </message>
    <message>
        <source>Settings file questionable</source>
        <extracomment>publish.check-vault_file</extracomment>
        <translation>Einstellungsdatei fragwürdig</translation>
    </message>
    <message>
        <source>The site cannot read the file, so the entry is not published. Save it as UTF-8 text, or restore an earlier version.</source>
        <extracomment>publish.why-file_unreadable</extracomment>
        <translation>Die Website kann die Datei nicht lesen, daher wird der Eintrag nicht veröffentlicht. Speichern Sie sie als UTF-8-Text, oder stellen Sie eine frühere Version wieder her.</translation>
    </message>
    <message>
        <source>A site that meets fields which do not parse is not built at all. Mend the line that is named.</source>
        <extracomment>publish.why-yaml_broken</extracomment>
        <translation>Eine Website, die auf unlesbare Felder trifft, entsteht gar nicht. Bringen Sie die genannte Zeile in Ordnung.</translation>
    </message>
    <message>
        <source>Readers such as Astro reject a file in which a field stands twice. Keep one of them.</source>
        <extracomment>publish.why-key_twice</extracomment>
        <translation>Programme wie Astro weisen eine Datei ab, in der ein Feld zweimal steht. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The schema requires this field; a site that checks its entries is not built without it.</source>
        <extracomment>publish.why-field_missing</extracomment>
        <translation>Das Schema verlangt dieses Feld; eine Website, die ihre Einträge prüft, entsteht ohne es nicht.</translation>
    </message>
    <message>
        <source>The schema does not allow this value; a site that checks its entries is not built with it.</source>
        <extracomment>publish.why-field_wrong</extracomment>
        <translation>Das Schema lässt diesen Wert nicht zu; eine Website, die ihre Einträge prüft, entsteht mit ihm nicht.</translation>
    </message>
    <message>
        <source>The schema knows no such field. It may be misspelled, and then the site does not show it.</source>
        <extracomment>publish.why-field_unknown</extracomment>
        <translation>Das Schema kennt kein solches Feld. Vielleicht ist es falsch geschrieben, und dann zeigt die Website es nicht.</translation>
    </message>
    <message>
        <source>Programs read this value in different ways: as a text, a number, a date. In quotes it is the same for all.</source>
        <extracomment>publish.why-readers_differ</extracomment>
        <translation>Programme lesen diesen Wert auf verschiedene Weisen: als Text, als Zahl, als Datum. In Anführungszeichen ist er für alle derselbe.</translation>
    </message>
    <message>
        <source>A space that nobody sees makes another value of it: it is filtered and counted apart.</source>
        <extracomment>publish.why-value_space</extracomment>
        <translation>Ein Leerzeichen, das niemand sieht, macht einen anderen Wert daraus: Er wird für sich gefiltert und gezählt.</translation>
    </message>
    <message>
        <source>The list shows the same item twice.</source>
        <extracomment>publish.why-item_twice</extracomment>
        <translation>Die Liste zeigt denselben Listenpunkt zweimal.</translation>
    </message>
    <message>
        <source>Nobody can write to this address.</source>
        <extracomment>publish.why-email_wrong</extracomment>
        <translation>An diese Adresse kann niemand schreiben.</translation>
    </message>
    <message>
        <source>Most entries spell it otherwise. On the site it is a value of its own, and filtered and counted apart.</source>
        <extracomment>publish.why-spelling_variant</extracomment>
        <translation>Die meisten Einträge schreiben es anders. Auf der Website ist es ein eigener Wert und wird für sich gefiltert und gezählt.</translation>
    </message>
    <message>
        <source>Two items of the list are one in other entries, with a comma in it. They were probably split by accident.</source>
        <extracomment>publish.why-item_split</extracomment>
        <translation>Zwei Listenpunkte sind in anderen Einträgen einer, mit einem Komma darin. Wahrscheinlich wurden sie versehentlich zerteilt.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <extracomment>publish.why-end_before_start</extracomment>
        <translation>Es kann nicht geendet haben, bevor es begann.</translation>
    </message>
    <message>
        <source>What is told here was, and the date still lies ahead. It is probably mistyped.</source>
        <extracomment>publish.why-date_future</extracomment>
        <translation>Was hier erzählt wird, war schon, und das Datum liegt noch in der Zukunft. Wahrscheinlich ist es vertippt.</translation>
    </message>
    <message>
        <source>Nearly all entries have a year here. A digit is probably missing, or one too many.</source>
        <extracomment>publish.why-year_odd</extracomment>
        <translation>Fast alle Einträge haben hier ein Jahr. Wahrscheinlich fehlt eine Ziffer, oder es ist eine zu viel.</translation>
    </message>
    <message>
        <source>Two entries are called the same, or nearly so: probably one organisation that is there twice.</source>
        <extracomment>publish.why-title_twice</extracomment>
        <translation>Zwei Einträge heißen gleich oder fast gleich: wahrscheinlich eine Organisation, die zweimal da ist.</translation>
    </message>
    <message>
        <source>Two entries have the same homepage: probably one organisation that is there twice.</source>
        <extracomment>publish.why-url_twice</extracomment>
        <translation>Zwei Einträge haben dieselbe Homepage: wahrscheinlich eine Organisation, die zweimal da ist.</translation>
    </message>
    <message>
        <source>The entry has no coordinates, so the published map does not show it.</source>
        <extracomment>publish.why-unplaced</extracomment>
        <translation>Der Eintrag hat keine Koordinaten, daher zeigt ihn die veröffentlichte Karte nicht.</translation>
    </message>
    <message>
        <source>The map needs both coordinates; with one of them it does not show the entry.</source>
        <extracomment>publish.why-half_placed</extracomment>
        <translation>Die Karte braucht beide Koordinaten; mit einer davon zeigt sie den Eintrag nicht.</translation>
    </message>
    <message>
        <source>The site’s map takes numbers. A coordinate in quotes is text to it.</source>
        <extracomment>publish.why-coordinate_text</extracomment>
        <translation>Die Karte der Website nimmt Zahlen. Eine Koordinate in Anführungszeichen ist für sie Text.</translation>
    </message>
    <message>
        <source>The map cannot place an entry by this coordinate, and leaves it out.</source>
        <extracomment>publish.why-coordinate_wrong</extracomment>
        <translation>Nach dieser Koordinate kann die Karte einen Eintrag nicht platzieren und lässt ihn weg.</translation>
    </message>
    <message>
        <source>The pin lies beyond the edge of the map, where readers do not find it.</source>
        <extracomment>publish.why-coordinate_outside</extracomment>
        <translation>Der Pin liegt jenseits des Kartenrands, wo Lesende ihn nicht finden.</translation>
    </message>
    <message>
        <source>Of pins on one spot readers see and reach only the topmost.</source>
        <extracomment>publish.why-spot_shared</extracomment>
        <translation>Von Pins auf einer Stelle sehen und erreichen Lesende nur den obersten.</translation>
    </message>
    <message>
        <source>The map has no territory of this name, so the entry belongs to none on the site.</source>
        <extracomment>publish.why-territory_unknown</extracomment>
        <translation>Die Karte hat kein Gebiet dieses Namens, daher gehört der Eintrag auf der Website zu keinem.</translation>
    </message>
    <message>
        <source>The pin stands in another territory than the entry names. Move the pin, or name the other territory.</source>
        <extracomment>publish.why-territory_elsewhere</extracomment>
        <translation>Der Pin steht in einem anderen Gebiet, als der Eintrag nennt. Verschieben Sie den Pin, oder nennen Sie das andere Gebiet.</translation>
    </message>
    <message>
        <source>The pin stands in a territory, and the entry does not say so; the directory cannot be filtered by it.</source>
        <extracomment>publish.why-territory_missing</extracomment>
        <translation>Der Pin steht in einem Gebiet, und der Eintrag sagt es nicht; das Verzeichnis kann nicht danach gefiltert werden.</translation>
    </message>
    <message>
        <source>Readers see a broken picture, or an empty place. Bring the picture into the vault, or mend its name.</source>
        <extracomment>publish.why-image_missing</extracomment>
        <translation>Lesende sehen ein beschädigtes Bild oder eine leere Stelle. Bringen Sie das Bild in den Vault, oder berichtigen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>The file is there and holds no picture that a browser shows. Replace it.</source>
        <extracomment>publish.why-image_unreadable</extracomment>
        <translation>Die Datei ist da und enthält kein Bild, das ein Browser zeigt. Ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The picture is kept in Git LFS and was not fetched, so readers would get a few lines of text instead. Run “git lfs pull”.</source>
        <extracomment>publish.why-image_pointer</extracomment>
        <translation>Das Bild liegt in Git LFS und wurde nicht geholt, sodass Lesende stattdessen ein paar Zeilen Text bekämen. Führen Sie „git lfs pull“ aus.</translation>
    </message>
    <message>
        <source>Readers wait for it, on telephones above all. Save the picture smaller.</source>
        <extracomment>publish.why-image_large</extracomment>
        <translation>Lesende warten darauf, vor allem am Telefon. Speichern Sie das Bild kleiner.</translation>
    </message>
    <message>
        <source>The link leads to nothing that is in the vault.</source>
        <extracomment>publish.why-link_broken</extracomment>
        <translation>Der Link führt zu nichts, was im Vault ist.</translation>
    </message>
    <message>
        <source>Readers who follow the link stay where they are.</source>
        <extracomment>publish.why-link_empty</extracomment>
        <translation>Lesende, die dem Link folgen, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The link leads to nothing that is in the vault. In Obsidian that is common for entries yet to be written.</source>
        <extracomment>publish.why-field_link_broken</extracomment>
        <translation>Der Link führt zu nichts, was im Vault ist. In Obsidian ist das üblich für Einträge, die noch zu schreiben sind.</translation>
    </message>
    <message>
        <source>Without https:// before it, a link leads to a page of the site itself, which is not there.</source>
        <extracomment>publish.why-link_scheme</extracomment>
        <translation>Ohne https:// davor führt ein Link zu einer Seite der Website selbst, die es dort nicht gibt.</translation>
    </message>
    <message>
        <source>Markdown ends an address at a space: readers see the brackets instead of a link.</source>
        <extracomment>publish.why-link_space</extracomment>
        <translation>Markdown beendet eine Adresse am Leerzeichen: Lesende sehen die Klammern statt eines Links.</translation>
    </message>
    <message>
        <source>The site does not know wikilinks and shows their brackets to readers.</source>
        <extracomment>publish.why-wikilink_printed</extracomment>
        <translation>Die Website kennt keine Wikilinks und zeigt Lesenden deren Klammern.</translation>
    </message>
    <message>
        <source>The site does not know these signs of Obsidian’s and shows them to readers.</source>
        <extracomment>publish.why-syntax_printed</extracomment>
        <translation>Die Website kennt diese Zeichen von Obsidian nicht und zeigt sie Lesenden.</translation>
    </message>
    <message>
        <source>The template has a section that the article has not.</source>
        <extracomment>publish.why-section_missing</extracomment>
        <translation>Die Vorlage hat einen Abschnitt, den der Artikel nicht hat.</translation>
    </message>
    <message>
        <source>Readers come to a page without a word on it.</source>
        <extracomment>publish.why-article_empty</extracomment>
        <translation>Lesende kommen auf eine Seite ohne ein Wort darauf.</translation>
    </message>
    <message>
        <source>What the template says to curators would be read by everybody.</source>
        <extracomment>publish.why-template_text</extracomment>
        <translation>Was die Vorlage den Bearbeitenden sagt, würden alle lesen.</translation>
    </message>
    <message>
        <source>A file of the vault’s settings cannot be used, so what it says does not count.</source>
        <extracomment>publish.why-vault_file_broken</extracomment>
        <translation>Eine Datei der Einstellungen des Vaults kann nicht verwendet werden, daher zählt nicht, was sie sagt.</translation>
    </message>
    <message>
        <source>Something in a file of the vault’s settings does not count.</source>
        <extracomment>publish.why-vault_file</extracomment>
        <translation>Etwas in einer Datei der Einstellungen des Vaults zählt nicht.</translation>
    </message>
    <message>
        <source>{value} lies in the future.</source>
        <extracomment>publish.date-future</extracomment>
        <translation>{value} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{value} is no year, as others have it here.</source>
        <extracomment>publish.year-odd</extracomment>
        <translation>{value} ist kein Jahr, wie es andere hier haben.</translation>
    </message>
    <message>
        <source>The entry is not placed on the map.</source>
        <extracomment>publish.unplaced-entry</extracomment>
        <translation>Der Eintrag ist nicht auf der Karte platziert.</translation>
    </message>
    <message>
        <source>The map has no territory {territory}.</source>
        <extracomment>publish.territory-unknown</extracomment>
        <translation>Die Karte hat kein Gebiet {territory}.</translation>
    </message>
    <message>
        <source>The pin stands in {here}, not in {territory}.</source>
        <extracomment>publish.territory-elsewhere</extracomment>
        <translation>Der Pin steht in {here}, nicht in {territory}.</translation>
    </message>
    <message>
        <source>The pin stands outside {territory}, in no territory.</source>
        <extracomment>publish.territory-outside</extracomment>
        <translation>Der Pin steht außerhalb von {territory}, in keinem Gebiet.</translation>
    </message>
    <message>
        <source>The pin stands in {here}, and no territory is named.</source>
        <extracomment>publish.territory-missing</extracomment>
        <translation>Der Pin steht in {here}, und kein Gebiet ist genannt.</translation>
    </message>
    <message numerus="yes">
        <source>The pin lies on {n} others, one of them {title}.</source>
        <extracomment>The pin lies on that of {title}.
publish.spot-shared</extracomment>
        <translation>
            <numerusform>Der Pin liegt auf dem von {title}.</numerusform>
            <numerusform>Der Pin liegt auf {n} anderen, darunter {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has the same title.</source>
        <extracomment>publish.title-same</extracomment>
        <translation>{file} hat denselben Titel.</translation>
    </message>
    <message>
        <source>{title} may be the same organisation ({file}).</source>
        <extracomment>publish.title-near</extracomment>
        <translation>{title} ist vielleicht dieselbe Organisation ({file}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have the same homepage, one of them {title}.</source>
        <extracomment>{title} has the same homepage.
publish.url-twice</extracomment>
        <translation>
            <numerusform>{title} hat dieselbe Homepage.</numerusform>
            <numerusform>{n} Einträge haben dieselbe Homepage, darunter {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {picture} is not in the vault.</source>
        <extracomment>publish.image-missing</extracomment>
        <translation>Das Bild {picture} ist nicht im Vault.</translation>
    </message>
    <message>
        <source>The picture {picture} is an empty file.</source>
        <extracomment>publish.image-empty</extracomment>
        <translation>Das Bild {picture} ist eine leere Datei.</translation>
    </message>
    <message>
        <source>{picture} is not a picture that browsers show.</source>
        <extracomment>publish.image-none</extracomment>
        <translation>{picture} ist kein Bild, das Browser zeigen.</translation>
    </message>
    <message>
        <source>The picture {picture} is broken or cannot be read.</source>
        <extracomment>publish.image-broken</extracomment>
        <translation>Das Bild {picture} ist beschädigt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{picture} was not fetched from Git LFS: the file holds a pointer and no picture.</source>
        <extracomment>publish.image-pointer</extracomment>
        <translation>{picture} wurde nicht aus Git LFS geholt: Die Datei enthält einen Verweis und kein Bild.</translation>
    </message>
    <message>
        <source>The picture {picture} has {size} MB.</source>
        <extracomment>publish.image-heavy</extracomment>
        <translation>Das Bild {picture} hat {size} MB.</translation>
    </message>
    <message>
        <source>The picture {picture} has {width} × {height} pixels.</source>
        <extracomment>publish.image-large</extracomment>
        <translation>Das Bild {picture} hat {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>Nothing in the vault is called {target}.</source>
        <extracomment>publish.link-broken</extracomment>
        <translation>Nichts im Vault heißt {target}.</translation>
    </message>
    <message>
        <source>The link “{text}” leads nowhere.</source>
        <extracomment>publish.link-empty</extracomment>
        <translation>Der Link „{text}“ führt ins Leere.</translation>
    </message>
    <message>
        <source>The address {target} lacks https:// or what else belongs before it.</source>
        <extracomment>publish.link-scheme</extracomment>
        <translation>Der Adresse {target} fehlt https:// oder was sonst davor gehört.</translation>
    </message>
    <message>
        <source>A space keeps {target} from being a link.</source>
        <extracomment>publish.link-space</extracomment>
        <translation>Ein Leerzeichen verhindert, dass {target} ein Link ist.</translation>
    </message>
    <message>
        <source>A web address holds no space.</source>
        <extracomment>publish.address-space</extracomment>
        <translation>Eine Webadresse enthält kein Leerzeichen.</translation>
    </message>
    <message>
        <source>Readers see the brackets of [[{target}]].</source>
        <extracomment>publish.wikilink-printed</extracomment>
        <translation>Lesende sehen die Klammern von [[{target}]].</translation>
    </message>
    <message>
        <source>Readers see the signs of this callout ({text}).</source>
        <extracomment>publish.printed-callout</extracomment>
        <translation>Lesende sehen die Zeichen dieses Hinweiskastens ({text}).</translation>
    </message>
    <message>
        <source>Readers see the signs of ==, as around “{text}”.</source>
        <extracomment>publish.printed-highlight</extracomment>
        <translation>Lesende sehen die Zeichen ==, etwa um „{text}“.</translation>
    </message>
    <message>
        <source>Readers see this comment: “{text}”.</source>
        <extracomment>publish.printed-comment</extracomment>
        <translation>Lesende sehen diesen Kommentar: „{text}“.</translation>
    </message>
    <message>
        <source>Readers see the block id ^{text}.</source>
        <extracomment>publish.printed-block_id</extracomment>
        <translation>Lesende sehen die Blockkennung ^{text}.</translation>
    </message>
    <message>
        <source>Readers see the signs of the footnote “{text}”.</source>
        <extracomment>publish.printed-footnote</extracomment>
        <translation>Lesende sehen die Zeichen der Fußnote „{text}“.</translation>
    </message>
    <message>
        <source>The section {section} is missing.</source>
        <extracomment>publish.section-missing</extracomment>
        <translation>Der Abschnitt {section} fehlt.</translation>
    </message>
    <message>
        <source>The article is empty.</source>
        <extracomment>publish.article-empty</extracomment>
        <translation>Der Artikel ist leer.</translation>
    </message>
    <message>
        <source>This is the template’s text: “{text}”.</source>
        <extracomment>publish.template-text</extracomment>
        <translation>Dies ist der Text der Vorlage: „{text}“.</translation>
    </message>
    <message>
        <source>The placeholder {text} was never filled in.</source>
        <extracomment>publish.template-field</extracomment>
        <translation>Der Platzhalter {text} wurde nie ausgefüllt.</translation>
    </message>
    <message>
        <source>Write it as a link or as plain text</source>
        <extracomment>publish.mend-wikilink</extracomment>
        <translation>Als Link oder als reinen Text schreiben</translation>
    </message>
    <message>
        <source>Lead it to {title}</source>
        <extracomment>publish.mend-link</extracomment>
        <translation>Zu {title} führen</translation>
    </message>
    <message>
        <source>Take the space out</source>
        <extracomment>publish.mend-link-space</extracomment>
        <translation>Leerzeichen herausnehmen</translation>
    </message>
    <message>
        <source>Move it to the nearest free spot</source>
        <extracomment>publish.mend-spot</extracomment>
        <translation>An die nächste freie Stelle rücken</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>publish.mend-template</extracomment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Make it a plain quotation</source>
        <extracomment>publish.mend-callout</extracomment>
        <translation>Zu einem einfachen Zitat machen</translation>
    </message>
    <message>
        <source>Write it with &lt;mark&gt;</source>
        <extracomment>publish.mend-highlight</extracomment>
        <translation>Mit &lt;mark&gt; schreiben</translation>
    </message>
    <message>
        <source>Make it an HTML comment</source>
        <extracomment>publish.mend-comment</extracomment>
        <translation>Zu einem HTML-Kommentar machen</translation>
    </message>
    <message>
        <source>--screenshots needs a vault, or --sample.</source>
        <extracomment>workspace.command-no-vault</extracomment>
        <translation>--screenshots braucht einen Vault oder --sample.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --screenshots DIR VAULT draws the screens to files instead.</source>
        <extracomment>workspace.command-no-display</extracomment>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen lässt. --screenshots ORDNER VAULT zeichnet die Ansichten stattdessen in Dateien.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be opened on it. --screenshots DIR VAULT draws the screens to files instead.</source>
        <extracomment>workspace.command-silent-display</extracomment>
        <translation>Der Bildschirm {display} antwortet nicht, also lässt sich darauf kein Fenster öffnen. --screenshots ORDNER VAULT zeichnet die Ansichten stattdessen in Dateien.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {reason}</source>
        <extracomment>workspace.command-no-window</extracomment>
        <translation>Es kann kein Fenster geöffnet werden. Qt sagt: {reason}</translation>
    </message>
    <message>
        <source>This system lacks what the program needs: {libraries}. On Debian and Ubuntu, “sudo apt install {debian}” installs it; on Fedora, “sudo dnf install {fedora}”.</source>
        <extracomment>workspace.libraries-missing</extracomment>
        <translation>Diesem System fehlt, was das Programm braucht: {libraries}. Unter Debian und Ubuntu installiert es „sudo apt install {debian}“, unter Fedora „sudo dnf install {fedora}“.</translation>
    </message>
    <message>
        <source>This system lacks what the program needs: {libraries}. Install the packages of your system that hold it.</source>
        <extracomment>workspace.libraries-unknown</extracomment>
        <translation>Diesem System fehlt, was das Programm braucht: {libraries}. Installieren Sie die Pakete Ihres Systems, die es enthalten.</translation>
    </message>
    <message>
        <source>A part of Qt cannot be loaded: {reason}.</source>
        <extracomment>workspace.qt-unloadable</extracomment>
        <translation>Ein Teil von Qt kann nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>The screens could not be drawn to files: {reason}.</source>
        <extracomment>workspace.command-no-pictures</extracomment>
        <translation>Die Ansichten konnten nicht in Dateien gezeichnet werden: {reason}.</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <extracomment>workspace.command-unwritten</extracomment>
        <translation>Die Ausgabe kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>KEY=VALUE expected, not “{text}”</source>
        <extracomment>vault.command-key-value</extracomment>
        <translation>FELD=WERT erwartet, nicht „{text}“</translation>
    </message>
    <message>
        <source>OLD=NEW expected, not “{text}”</source>
        <extracomment>vault.command-old-new</extracomment>
        <translation>ALT=NEU erwartet, nicht „{text}“</translation>
    </message>
    <message>
        <source>“{text}” is not a YAML value: {reason}</source>
        <extracomment>vault.command-no-yaml</extracomment>
        <translation>„{text}“ ist kein Wert in YAML: {reason}</translation>
    </message>
    <message>
        <source>No collection is called “{name}”. There are: {known}.</source>
        <extracomment>workspace.command-no-collection</extracomment>
        <translation>Keine Sammlung heißt „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>No template is called “{name}”.</source>
        <extracomment>workspace.command-no-template</extracomment>
        <translation>Keine Vorlage heißt „{name}“.</translation>
    </message>
    <message>
        <source>Name at least one entry.</source>
        <extracomment>workspace.command-no-names</extracomment>
        <translation>Nennen Sie mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>publish.severity-error</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>publish.severity-warning</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>publish.severity-note</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>1 error
publish.counted-error</extracomment>
        <translation>
            <numerusform>1 Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>1 warning
publish.counted-warning</extracomment>
        <translation>
            <numerusform>1 Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>1 note
publish.counted-note</extracomment>
        <translation>
            <numerusform>1 Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <extracomment>publish.counted-none</extracomment>
        <translation>keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} files</source>
        <extracomment>{found} in 1 file
publish.found-in-files</extracomment>
        <translation>
            <numerusform>{found} in 1 Datei</numerusform>
            <numerusform>{found} in {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no size such as 1600x900, of at most {most} each way, and no paper ({papers})</source>
        <extracomment>publish.command-no-size</extracomment>
        <translation>„{text}“ ist keine Größe wie 1600x900, von höchstens {most} in jeder Richtung, und kein Papier ({papers})</translation>
    </message>
    <message>
        <source>Called off. {folder} is as it was.</source>
        <extracomment>publish.command-called-off</extracomment>
        <translation>Abgebrochen. {folder} ist, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pages</source>
        <extracomment>{done} of 1 page
publish.command-pages</extracomment>
        <translation>
            <numerusform>{done} von 1 Seite</numerusform>
            <numerusform>{done} von {n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no text. Ours was kept.</source>
        <extracomment>vault.merge-no-text</extracomment>
        <translation>{file} ist kein Text. Unsere Fassung wurde behalten.</translation>
    </message>
    <message>
        <source>{file} is merged by lines, since its fields could not be: {reason}</source>
        <extracomment>vault.merge-by-lines</extracomment>
        <translation>{file} wird nach Zeilen zusammengeführt, da es nach Feldern nicht ging: {reason}</translation>
    </message>
    <message>
        <source>{file} is not merged. {where}: {reason}.</source>
        <extracomment>vault.merge-failed</extracomment>
        <translation>{file} ist nicht zusammengeführt. {where}: {reason}.</translation>
    </message>
    <message>
        <source>Git was not found on this computer. Nothing was changed. Install it from git-scm.com, then try again.</source>
        <extracomment>vault.git-missing</extracomment>
        <translation>Git wurde auf diesem Computer nicht gefunden. Nichts wurde geändert. Installieren Sie es von git-scm.com, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Git {version} is too old; {oldest} or newer is needed. Nothing was changed.</source>
        <extracomment>vault.git-old</extracomment>
        <translation>Git {version} ist zu alt; {oldest} oder neuer wird gebraucht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Git could not do it: {reason}.</source>
        <extracomment>vault.git-failed</extracomment>
        <translation>Git konnte es nicht tun: {reason}.</translation>
    </message>
    <message>
        <source>Git did not answer within {seconds} seconds, so it was ended. Nothing was changed.</source>
        <extracomment>vault.git-slow</extracomment>
        <translation>Git antwortete nicht binnen {seconds} Sekunden und wurde beendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>vault.git-cancelled</extracomment>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <extracomment>vault.git-no-folder</extracomment>
        <translation>Der Ordner {folder} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Git may only look at {folder}, because this vault is not trusted yet. Nothing was changed.</source>
        <extracomment>vault.git-untrusted</extracomment>
        <translation>Git darf {folder} nur ansehen, weil diesem Vault noch nicht vertraut wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Git refuses the repository {folder}, because its folder belongs to another user of this computer. Nothing was changed. If you know whose it is, have git accept it: git config --global --add safe.directory "{folder}"</source>
        <extracomment>vault.git-owner</extracomment>
        <translation>Git weist das Repository {folder} ab, weil sein Ordner jemand anderem auf diesem Computer gehört. Nichts wurde geändert. Wenn Sie wissen, wem, lassen Sie git es annehmen: git config --global --add safe.directory "{folder}"</translation>
    </message>
    <message>
        <source>Another git is at work in this repository, or one was cut off: {file} is there. Nothing was changed. Try again in a moment; when no git runs any more, that file can be deleted.</source>
        <extracomment>vault.git-locked</extracomment>
        <translation>Ein anderes git arbeitet in diesem Repository, oder eines brach ab: {file} ist da. Nichts wurde geändert. Versuchen Sie es gleich noch einmal; wenn kein git mehr läuft, kann diese Datei gelöscht werden.</translation>
    </message>
    <message>
        <source>Git's settings in {file} are being written by another program, or that was cut off. Nothing was changed. Try again in a moment; when no git runs any more, {file}.lock can be deleted.</source>
        <extracomment>vault.git-config-locked</extracomment>
        <translation>Die Einstellungen von git in {file} werden gerade von einem anderen Programm geschrieben, oder das brach ab. Nichts wurde geändert. Versuchen Sie es gleich noch einmal; wenn kein git mehr läuft, kann {file}.lock gelöscht werden.</translation>
    </message>
    <message>
        <source>The disk is full, so git could not do it. Make room and try again.</source>
        <extracomment>vault.git-disk-full</extracomment>
        <translation>Der Datenträger ist voll, daher konnte git es nicht tun. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Git cannot read its settings: line {line} of {file} is broken. Nothing was changed.</source>
        <extracomment>vault.git-config-broken</extracomment>
        <translation>Git kann seine Einstellungen nicht lesen: Zeile {line} von {file} ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The repository is damaged, so git cannot read all of it. The vault's files are as they were. Somebody who knows git should look at it, or clone it anew.</source>
        <extracomment>vault.git-damaged</extracomment>
        <translation>Das Repository ist beschädigt, daher kann git nicht alles davon lesen. Die Dateien des Vaults sind, wie sie waren. Jemand mit Kenntnis von git sollte es ansehen, oder klonen Sie es neu.</translation>
    </message>
    <message>
        <source>whenever it looks for changes</source>
        <extracomment>publish.git-runs-status</extracomment>
        <translation>immer, wenn es nach Änderungen sieht</translation>
    </message>
    <message>
        <source>when it takes files in or writes them</source>
        <extracomment>publish.git-runs-files</extracomment>
        <translation>wenn es Dateien aufnimmt oder schreibt</translation>
    </message>
    <message>
        <source>when it compares versions</source>
        <extracomment>publish.git-runs-compare</extracomment>
        <translation>wenn es Versionen vergleicht</translation>
    </message>
    <message>
        <source>when it merges files</source>
        <extracomment>publish.git-runs-merge</extracomment>
        <translation>wenn es Dateien zusammenführt</translation>
    </message>
    <message>
        <source>when it fetches or sends</source>
        <extracomment>publish.git-runs-connect</extracomment>
        <translation>wenn es holt oder sendet</translation>
    </message>
    <message>
        <source>when it signs or checks signatures</source>
        <extracomment>publish.git-runs-sign</extracomment>
        <translation>wenn es Unterschriften leistet oder prüft</translation>
    </message>
    <message>
        <source>the folder of further programs, run as their names say</source>
        <extracomment>publish.git-runs-hooks</extracomment>
        <translation>der Ordner weiterer Programme, ausgeführt, wie ihre Namen sagen</translation>
    </message>
    <message>
        <source>on the occasion that its name says</source>
        <extracomment>publish.git-runs-hook</extracomment>
        <translation>bei der Gelegenheit, die sein Name sagt</translation>
    </message>
    <message>
        <source>a file of further settings</source>
        <extracomment>publish.git-runs-include</extracomment>
        <translation>eine Datei weiterer Einstellungen</translation>
    </message>
    <message>
        <source>A merge was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.</source>
        <extracomment>publish.git-under-way-merge</extracomment>
        <translation>In diesem Repository wurde von einem anderen Programm ein Merge begonnen und nicht beendet. Die Dateien des Vaults sind, wie es sie hinterließ. Beenden Sie ihn zuerst dort, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A rebase was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.</source>
        <extracomment>publish.git-under-way-rebase</extracomment>
        <translation>In diesem Repository wurde von einem anderen Programm ein Rebase begonnen und nicht beendet. Die Dateien des Vaults sind, wie es sie hinterließ. Beenden Sie ihn zuerst dort, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A cherry-pick was begun in this repository by another program and is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-pick</extracomment>
        <translation>In diesem Repository wurde von einem anderen Programm ein Cherry-Pick begonnen und nicht beendet. Beenden Sie ihn zuerst dort, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A revert was begun in this repository by another program and is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-revert</extracomment>
        <translation>In diesem Repository wurde von einem anderen Programm ein Revert begonnen und nicht beendet. Beenden Sie ihn zuerst dort, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A search through the history (bisect) was begun in this repository and is not ended. End it there first: git bisect reset</source>
        <extracomment>publish.git-under-way-bisect</extracomment>
        <translation>In diesem Repository wurde eine Suche durch den Verlauf (bisect) begonnen und nicht beendet. Beenden Sie sie zuerst dort: git bisect reset</translation>
    </message>
    <message>
        <source>Changes from mails are being applied in this repository, and that is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-am</extracomment>
        <translation>In diesem Repository werden Änderungen aus E-Mails angewandt, und das ist nicht beendet. Beenden Sie es zuerst dort, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Another git is at work in this repository, or one was cut off: {file} is there. Try again in a moment.</source>
        <extracomment>publish.git-locked</extracomment>
        <translation>Ein anderes git arbeitet in diesem Repository, oder eines brach ab: {file} ist da. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Another git has been at work in this repository for {n} minutes, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.</source>
        <extracomment>Another git has been at work in this repository for a minute, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.
publish.git-locked-long</extracomment>
        <translation>
            <numerusform>Ein anderes git arbeitet seit einer Minute in diesem Repository, oder eines brach ab: {file} ist da. Wenn kein git mehr läuft, kann diese Datei gelöscht werden.</numerusform>
            <numerusform>Ein anderes git arbeitet seit {n} Minuten in diesem Repository, oder eines brach ab: {file} ist da. Wenn kein git mehr läuft, kann diese Datei gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No branch is checked out: the repository stands at the commit {commit}. What is recorded now belongs to no branch. Switch to a branch, or create one here.</source>
        <extracomment>publish.git-detached</extracomment>
        <translation>Kein Zweig ist ausgecheckt: Das Repository steht beim Commit {commit}. Was jetzt festgehalten wird, gehört zu keinem Zweig. Wechseln Sie zu einem Zweig, oder legen Sie hier einen an.</translation>
    </message>
    <message>
        <source>The branch is set to be shared as {upstream}, which is not there any more.</source>
        <extracomment>publish.git-upstream-gone</extracomment>
        <translation>Der Zweig soll als {upstream} geteilt werden, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The repository begins above the vault, in {folder}. Only the vault's files are recorded here; getting brings in all of it.</source>
        <extracomment>publish.git-above</extracomment>
        <translation>Das Repository beginnt über dem Vault, in {folder}. Hier werden nur die Dateien des Vaults festgehalten; Holen bringt alles herein.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are repositories of their own (submodules), {folder} among them. They are left alone here.</source>
        <extracomment>The folder {folder} is a repository of its own (a submodule). It is left alone here.
publish.git-submodules</extracomment>
        <translation>
            <numerusform>Der Ordner {folder} ist ein eigenes Repository (ein Submodul). Er wird hier in Ruhe gelassen.</numerusform>
            <numerusform>{n} Ordner sind eigene Repositorys (Submodule), darunter {folder}. Sie werden hier in Ruhe gelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only some of the repository's files are checked out (a sparse checkout). The others are left alone.</source>
        <extracomment>publish.git-sparse</extracomment>
        <translation>Nur einige Dateien des Repositorys sind ausgecheckt (ein Sparse-Checkout). Die anderen werden in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Only the newest part of the history is here (a shallow clone), so older versions cannot be shown.</source>
        <extracomment>publish.git-shallow</extracomment>
        <translation>Nur der neueste Teil des Verlaufs ist hier (ein flacher Klon), daher können ältere Versionen nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>What git would run in {folder} has changed since you trusted this vault. Nothing was done. Look at it, and trust the vault again.</source>
        <extracomment>publish.git-programs-changed</extracomment>
        <translation>Was git in {folder} ausführen würde, hat sich geändert, seit Sie diesem Vault vertrauten. Nichts wurde getan. Sehen Sie es sich an, und vertrauen Sie dem Vault erneut.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>publish.git-stage-commit</extracomment>
        <translation>Wird festgehalten</translation>
    </message>
    <message>
        <source>Switching to {branch}</source>
        <extracomment>publish.git-stage-switch</extracomment>
        <translation>Wechsel zu {branch}</translation>
    </message>
    <message>
        <source>Making the repository</source>
        <extracomment>publish.git-stage-begin</extracomment>
        <translation>Das Repository wird angelegt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>publish.git-stage-connect</extracomment>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>publish.git-stage-prepare</extracomment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>publish.git-stage-receive</extracomment>
        <translation>Wird empfangen</translation>
    </message>
    <message>
        <source>Sorting what came</source>
        <extracomment>publish.git-stage-sort</extracomment>
        <translation>Empfangenes wird geordnet</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>publish.git-stage-send</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending large files</source>
        <extracomment>publish.git-stage-sendlarge</extracomment>
        <translation>Große Dateien werden gesendet</translation>
    </message>
    <message>
        <source>Receiving large files</source>
        <extracomment>publish.git-stage-receivelarge</extracomment>
        <translation>Große Dateien werden empfangen</translation>
    </message>
    <message>
        <source>Writing files</source>
        <extracomment>publish.git-stage-files</extracomment>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>The folder {folder} is in a git repository already. Nothing was changed.</source>
        <extracomment>publish.git-begun-before</extracomment>
        <translation>Der Ordner {folder} liegt bereits in einem git-Repository. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Git made no repository in {folder}. The folder is as it was.</source>
        <extracomment>publish.git-not-begun</extracomment>
        <translation>Git hat in {folder} kein Repository angelegt. Der Ordner ist, wie er war.</translation>
    </message>
    <message>
        <source>That this vault is trusted could not be kept: {reason}. The folder is as it was.</source>
        <extracomment>publish.git-not-kept</extracomment>
        <translation>Dass diesem Vault vertraut wird, konnte nicht aufbewahrt werden: {reason}. Der Ordner ist, wie er war.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a repository. Nothing was changed. It looks like https://example.org/vault.git or git@example.org:vault.git.</source>
        <extracomment>publish.git-address-unfit</extracomment>
        <translation>„{address}“ ist keine Adresse eines Repositorys. Nichts wurde geändert. Sie sieht so aus: https://example.org/vault.git oder git@example.org:vault.git.</translation>
    </message>
    <message>
        <source>A record needs a message that says what changed. Nothing was recorded.</source>
        <extracomment>publish.git-no-message</extracomment>
        <translation>Festgehaltenes braucht eine Nachricht, die sagt, was sich geändert hat. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>Nothing differs from what was recorded last, so there is nothing to record.</source>
        <extracomment>publish.git-nothing</extracomment>
        <translation>Nichts weicht vom zuletzt Festgehaltenen ab, daher gibt es nichts festzuhalten.</translation>
    </message>
    <message>
        <source>Git does not know whose name to put under what is recorded. Nothing was recorded. Give your name and e-mail address first.</source>
        <extracomment>publish.git-no-identity</extracomment>
        <translation>Git weiß nicht, wessen Namen es unter Festgehaltenes setzen soll. Nichts wurde festgehalten. Geben Sie zuerst Ihren Namen und Ihre E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>“{name}” cannot stand under what is recorded. Give a name with letters, without &lt; and &gt;.</source>
        <extracomment>publish.git-name-unfit</extracomment>
        <translation>„{name}“ kann nicht unter Festgehaltenem stehen. Geben Sie einen Namen mit Buchstaben an, ohne &lt; und &gt;.</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address.</source>
        <extracomment>publish.git-email-unfit</extracomment>
        <translation>„{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{file} is left out by a .gitignore, so it was not recorded, and neither were the others. Leave it out, or take it out of .gitignore.</source>
        <extracomment>publish.git-ignored</extracomment>
        <translation>{file} wird durch ein .gitignore weggelassen und daher nicht festgehalten, und die anderen ebenso wenig. Lassen Sie die Datei weg, oder nehmen Sie sie aus .gitignore heraus.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Nothing was recorded. Look at what differs again.</source>
        <extracomment>publish.git-file-gone</extracomment>
        <translation>{file} ist nicht mehr da. Nichts wurde festgehalten. Sehen Sie sich noch einmal an, was abweicht.</translation>
    </message>
    <message>
        <source>Git is set to sign what is recorded, and it could not. Nothing was recorded. Unlock the key, or have git sign nothing here.</source>
        <extracomment>publish.git-not-signed</extracomment>
        <translation>Git soll Festgehaltenes unterschreiben und konnte es nicht. Nichts wurde festgehalten. Entsperren Sie den Schlüssel, oder lassen Sie git hier nichts unterschreiben.</translation>
    </message>
    <message>
        <source>The repository's check {hook} refused it, so nothing was done. It says: {reason}</source>
        <extracomment>publish.git-hook-refused</extracomment>
        <translation>Die Prüfung {hook} des Repositorys hat es abgelehnt, daher wurde nichts getan. Sie sagt: {reason}</translation>
    </message>
    <message>
        <source>This repository is shared nowhere yet. Everything is kept here. Add the address of a shared repository first.</source>
        <extracomment>publish.git-no-remote</extracomment>
        <translation>Dieses Repository wird noch nirgends geteilt. Alles bleibt hier erhalten. Fügen Sie zuerst die Adresse eines gemeinsamen Repositorys hinzu.</translation>
    </message>
    <message>
        <source>The branch {branch} is shared nowhere yet. It can be sent to {remote} under the same name.</source>
        <extracomment>publish.git-no-upstream</extracomment>
        <translation>Der Zweig {branch} wird noch nirgends geteilt. Er kann unter demselben Namen an {remote} gesendet werden.</translation>
    </message>
    <message>
        <source>No other side is called {remote}. Nothing was sent.</source>
        <extracomment>publish.git-remote-unknown</extracomment>
        <translation>Keine Gegenstelle heißt {remote}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet, so there is nothing to send. Record first.</source>
        <extracomment>publish.git-no-commit</extracomment>
        <translation>Noch ist nichts festgehalten, daher gibt es nichts zu senden. Halten Sie zuerst etwas fest.</translation>
    </message>
    <message>
        <source>Others have sent changes to {branch} on {remote} meanwhile. Nothing was sent, and what you recorded is kept here. Get theirs first, then send again.</source>
        <extracomment>publish.git-behind</extracomment>
        <translation>Andere haben inzwischen Änderungen an {branch} auf {remote} gesendet. Nichts wurde gesendet, und was Sie festgehalten haben, ist hier erhalten. Holen Sie zuerst ihres, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The branch {branch} on {remote} is protected: changes reach it by review only. What you recorded is kept here. Make a branch here and send that. It says: {reason}</source>
        <extracomment>publish.git-protected</extracomment>
        <translation>Der Zweig {branch} auf {remote} ist geschützt: Änderungen gelangen nur durch Begutachtung dorthin. Was Sie festgehalten haben, ist hier erhalten. Legen Sie hier einen Zweig an, und senden Sie den. Er sagt: {reason}</translation>
    </message>
    <message>
        <source>A check on {remote} refused the changes to {branch}. What you recorded is kept here. It says: {reason}</source>
        <extracomment>publish.git-declined</extracomment>
        <translation>Eine Prüfung auf {remote} hat die Änderungen an {branch} abgelehnt. Was Sie festgehalten haben, ist hier erhalten. Sie sagt: {reason}</translation>
    </message>
    <message>
        <source>The repository {remote} has {branch} checked out and takes no changes to it. What you recorded is kept here. A shared repository is best a bare one.</source>
        <extracomment>publish.git-checked-out-there</extracomment>
        <translation>Das Repository {remote} hat {branch} ausgecheckt und nimmt keine Änderungen daran an. Was Sie festgehalten haben, ist hier erhalten. Ein gemeinsames Repository ist am besten ein „bare“ Repository.</translation>
    </message>
    <message>
        <source>{remote} did not take the changes to {branch}: {reason}. What you recorded is kept here.</source>
        <extracomment>publish.git-refused</extracomment>
        <translation>{remote} hat die Änderungen an {branch} nicht angenommen: {reason}. Was Sie festgehalten haben, ist hier erhalten.</translation>
    </message>
    <message>
        <source>{remote} takes no files as large as one of those that you recorded. What you recorded is kept here. Make the picture smaller, or have git LFS keep it. It says: {reason}</source>
        <extracomment>publish.git-too-large</extracomment>
        <translation>{remote} nimmt keine so großen Dateien an wie eine, die Sie festgehalten haben. Was Sie festgehalten haben, ist hier erhalten. Machen Sie das Bild kleiner, oder lassen Sie git LFS es aufbewahren. Es sagt: {reason}</translation>
    </message>
    <message>
        <source>This repository keeps large files with git LFS, which was not found on this computer. Nothing was changed. Install it from git-lfs.com, then try again.</source>
        <extracomment>publish.git-lfs-missing</extracomment>
        <translation>Dieses Repository bewahrt große Dateien mit git LFS auf, das auf diesem Computer nicht gefunden wurde. Nichts wurde geändert. Installieren Sie es von git-lfs.com, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server of {remote} is not known to this computer, or shows another key than before. Nothing was sent or received. Connect once by ssh in a terminal and compare the key.</source>
        <extracomment>publish.git-host-key</extracomment>
        <translation>Der Server von {remote} ist diesem Computer nicht bekannt oder zeigt einen anderen Schlüssel als zuvor. Nichts wurde gesendet oder empfangen. Verbinden Sie sich einmal mit ssh in einem Terminal, und vergleichen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate of {remote} cannot be verified. Nothing was sent or received. The network here may stand in between.</source>
        <extracomment>publish.git-certificate</extracomment>
        <translation>Das Zertifikat von {remote} kann nicht überprüft werden. Nichts wurde gesendet oder empfangen. Vielleicht steht das hiesige Netz dazwischen.</translation>
    </message>
    <message>
        <source>{remote} cannot be reached. Nothing was sent or received, and your work is kept here. Look at the network and try again.</source>
        <extracomment>publish.git-unreachable</extracomment>
        <translation>{remote} ist nicht erreichbar. Nichts wurde gesendet oder empfangen, und Ihre Arbeit ist hier erhalten. Sehen Sie nach dem Netz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{remote} did not accept who you are. Nothing was sent or received, and your work is kept here. Sign in with git once in a terminal, or set up its credential helper or ssh key.</source>
        <extracomment>publish.git-credentials</extracomment>
        <translation>{remote} hat nicht anerkannt, wer Sie sind. Nichts wurde gesendet oder empfangen, und Ihre Arbeit ist hier erhalten. Melden Sie sich einmal mit git in einem Terminal an, oder richten Sie dessen Anmeldehilfe oder Ihren ssh-Schlüssel ein.</translation>
    </message>
    <message>
        <source>You have no right to do that at {remote}. Your work is kept here. Ask who keeps the repository.</source>
        <extracomment>publish.git-no-right</extracomment>
        <translation>Dazu haben Sie bei {remote} kein Recht. Ihre Arbeit ist hier erhalten. Fragen Sie, wer das Repository führt.</translation>
    </message>
    <message>
        <source>There is no repository at {remote}, or you may not see it. Your work is kept here. Look at its address.</source>
        <extracomment>publish.git-no-repository</extracomment>
        <translation>Unter {remote} gibt es kein Repository, oder Sie dürfen es nicht sehen. Ihre Arbeit ist hier erhalten. Sehen Sie sich die Adresse an.</translation>
    </message>
    <message>
        <source>The branch that this one is shared as is not at {remote} any more. Your work is kept here.</source>
        <extracomment>publish.git-no-remote-branch</extracomment>
        <translation>Den Zweig, als der dieser geteilt wird, gibt es bei {remote} nicht mehr. Ihre Arbeit ist hier erhalten.</translation>
    </message>
    <message>
        <source>Git is set not to use the kind of connection that {remote} needs. Nothing was sent or received.</source>
        <extracomment>publish.git-transport</extracomment>
        <translation>Git soll die Art von Verbindung nicht verwenden, die {remote} braucht. Nichts wurde gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>The connection to {remote} broke off. Nothing is lost. Try again.</source>
        <extracomment>publish.git-broken-off</extracomment>
        <translation>Die Verbindung zu {remote} brach ab. Nichts ist verloren. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no branch {branch}. Nothing was changed.</source>
        <extracomment>publish.git-no-branch</extracomment>
        <translation>Einen Zweig {branch} gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A branch cannot be called “{branch}”. Use letters, digits, hyphens and slashes.</source>
        <extracomment>publish.git-branch-name</extracomment>
        <translation>Ein Zweig kann nicht „{branch}“ heißen. Verwenden Sie Buchstaben, Ziffern, Bindestriche und Schrägstriche.</translation>
    </message>
    <message>
        <source>There is a branch {branch} already.</source>
        <extracomment>publish.git-branch-there</extracomment>
        <translation>Einen Zweig {branch} gibt es schon.</translation>
    </message>
    <message>
        <source>The branch {branch} is checked out in another folder, so it cannot be here. Nothing was changed.</source>
        <extracomment>publish.git-branch-elsewhere</extracomment>
        <translation>Der Zweig {branch} ist in einem anderen Ordner ausgecheckt und kann daher nicht hier sein. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were changed and are not recorded, and differ in {branch}, {file} among them. Nothing was switched. Record them or put them elsewhere first.</source>
        <extracomment>{file} was changed and is not recorded, and differs in {branch}. Nothing was switched. Record it or put it elsewhere first.
publish.git-switch-overwrites</extracomment>
        <translation>
            <numerusform>{file} wurde geändert, ist nicht festgehalten und weicht in {branch} ab. Nichts wurde gewechselt. Halten Sie die Datei zuerst fest, oder legen Sie sie anderswohin.</numerusform>
            <numerusform>{n} Dateien wurden geändert, sind nicht festgehalten und weichen in {branch} ab, darunter {file}. Nichts wurde gewechselt. Halten Sie sie zuerst fest, oder legen Sie sie anderswohin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of what was recorded here belongs to no branch. Nothing was switched, since it would be hard to find again. Make a branch here first.</source>
        <extracomment>publish.git-detached-commits</extracomment>
        <translation>Ein Teil des hier Festgehaltenen gehört zu keinem Zweig. Nichts wurde gewechselt, weil es schwer wiederzufinden wäre. Legen Sie hier zuerst einen Zweig an.</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>publish.git-stage-merge</extracomment>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>{file} was renamed here, and by others to {new}. Their name is used; what both changed in it is merged.</source>
        <extracomment>publish.git-renamed-twice</extracomment>
        <translation>{file} wurde hier umbenannt und von anderen in {new}. Deren Name gilt; was beide darin geändert haben, ist zusammengeführt.</translation>
    </message>
    <message>
        <source>{file} is a file on one side and a folder on the other, so the two cannot be merged. Nothing was changed. Rename yours, record it, and get again.</source>
        <extracomment>publish.git-folder-clash</extracomment>
        <translation>{file} ist auf einer Seite eine Datei und auf der anderen ein Ordner, daher können beide nicht zusammengeführt werden. Nichts wurde geändert. Benennen Sie Ihres um, halten Sie es fest, und holen Sie erneut.</translation>
    </message>
    <message>
        <source>Of {file}, git has a version prepared (staged) that is neither the last one recorded nor the file's. Nothing was changed. Record or unstage it in the program that prepared it, then get again.</source>
        <extracomment>publish.git-prepared-too</extracomment>
        <translation>Von {file} hat git eine Fassung vorbereitet (im Index), die weder die zuletzt festgehaltene noch die der Datei ist. Nichts wurde geändert. Halten Sie sie in dem Programm fest, das sie vorbereitet hat, oder nehmen Sie sie dort zurück, und holen Sie erneut.</translation>
    </message>
    <message>
        <source>{file} was changed here and is not recorded, and others changed it too; it is no text, so the two cannot be merged. Nothing was changed. Record it or put it elsewhere, then get again.</source>
        <extracomment>publish.git-uncommitted-picture</extracomment>
        <translation>{file} wurde hier geändert und ist nicht festgehalten, und andere haben die Datei auch geändert; sie ist kein Text, daher können beide nicht zusammengeführt werden. Nichts wurde geändert. Halten Sie sie fest, oder legen Sie sie anderswohin, und holen Sie erneut.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <extracomment>publish.git-unread</extracomment>
        <translation>{file} kann nicht gelesen werden: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>publish.git-unwritten</extracomment>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be noted in {file} what is about to be done: {reason}. Nothing was changed.</source>
        <extracomment>publish.git-not-noted</extracomment>
        <translation>In {file} kann nicht vermerkt werden, was gleich getan werden soll: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is in the way of what came in and is not recorded. Nothing was changed. Record it or put it elsewhere, then get again.</source>
        <extracomment>publish.git-in-the-way</extracomment>
        <translation>{file} ist dem Geholten im Weg und nicht festgehalten. Nichts wurde geändert. Halten Sie die Datei fest, oder legen Sie sie anderswohin, und holen Sie erneut.</translation>
    </message>
    <message>
        <source>Another git recorded something here meanwhile. Nothing was changed. Get again.</source>
        <extracomment>publish.git-moved-meanwhile</extracomment>
        <translation>Ein anderes git hat hier inzwischen etwas festgehalten. Nichts wurde geändert. Holen Sie erneut.</translation>
    </message>
    <message>
        <source>Work in {file} that is not recorded was left as it is; what others changed in it is recorded, and not in the file. {what}</source>
        <extracomment>publish.git-work-not-merged</extracomment>
        <translation>Nicht festgehaltene Arbeit in {file} blieb, wie sie war; was andere darin geändert haben, ist festgehalten und nicht in der Datei. {what}</translation>
    </message>
    <message>
        <source>The file was written in the same places meanwhile.</source>
        <extracomment>publish.git-written-meanwhile</extracomment>
        <translation>Die Datei wurde inzwischen an denselben Stellen geschrieben.</translation>
    </message>
    <message>
        <source>Getting was cut off here, and what was noted of it cannot be read. The note was put aside as {file}. Look at what differs before you record.</source>
        <extracomment>publish.git-note-unread</extracomment>
        <translation>Das Holen brach hier ab, und was davon vermerkt war, kann nicht gelesen werden. Der Vermerk wurde als {file} beiseitegelegt. Sehen Sie sich an, was abweicht, bevor Sie festhalten.</translation>
    </message>
    <message>
        <source>Getting was cut off here, and the repository was changed since. What was not recorded then is kept in {file}.</source>
        <extracomment>publish.git-work-put-aside</extracomment>
        <translation>Das Holen brach hier ab, und das Repository wurde seither geändert. Was damals nicht festgehalten war, ist in {file} erhalten.</translation>
    </message>
    <message>
        <source>What is shared there has nothing in common with this repository, so the two cannot be merged. Nothing was changed. Look at the address.</source>
        <extracomment>publish.git-unrelated</extracomment>
        <translation>Was dort geteilt wird, hat mit diesem Repository nichts gemeinsam, daher können beide nicht zusammengeführt werden. Nichts wurde geändert. Sehen Sie sich die Adresse an.</translation>
    </message>
    <message>
        <source>The history here begins after the two sides parted (a shallow clone), so they cannot be merged. Nothing was changed. Fetch the whole history first: git fetch --unshallow</source>
        <extracomment>publish.git-too-shallow</extracomment>
        <translation>Der Verlauf beginnt hier erst, nachdem sich die beiden Seiten trennten (ein flacher Klon), daher können sie nicht zusammengeführt werden. Nichts wurde geändert. Holen Sie zuerst den ganzen Verlauf: git fetch --unshallow</translation>
    </message>
    <message>
        <source>Git is set to get only where there is nothing of yours to merge (pull.ff is only). Nothing was changed. Choose to merge or to rebase.</source>
        <extracomment>publish.git-forward-only</extracomment>
        <translation>Git soll nur holen, wo nichts von Ihnen zusammenzuführen ist (pull.ff ist only). Nichts wurde geändert. Wählen Sie Merge oder Rebase.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but others have some of what you recorded already. So it was merged, and nothing that was shared is rewritten.</source>
        <extracomment>publish.git-merged-shared</extracomment>
        <translation>Git soll einen Rebase machen, aber andere haben bereits einiges von dem, was Sie festgehalten haben. Also wurde zusammengeführt, und nichts Geteiltes wird umgeschrieben.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but there are merges in what you recorded. So it was merged.</source>
        <extracomment>publish.git-merged-merges</extracomment>
        <translation>Git soll einen Rebase machen, aber in dem, was Sie festgehalten haben, sind Merges. Also wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but what you recorded clashes with what others sent. So it was merged, to be decided once.</source>
        <extracomment>publish.git-merged-clashes</extracomment>
        <translation>Git soll einen Rebase machen, aber was Sie festgehalten haben, steht im Konflikt mit dem, was andere gesendet haben. Also wurde zusammengeführt, um einmal entschieden zu werden.</translation>
    </message>
    <message>
        <source>Getting was cut off while files were being written. {what} Nothing is lost; it goes on from there the next time you get.</source>
        <extracomment>publish.git-cut-off</extracomment>
        <translation>Das Holen brach ab, während Dateien geschrieben wurden. {what} Nichts ist verloren; beim nächsten Holen geht es von dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has decided already what shall hold in {n} files, {file} among them, and that would be lost. Nothing was taken back. End it in the program that began it.</source>
        <extracomment>Somebody has decided already what shall hold in {file}, and that would be lost. Nothing was taken back. End it in the program that began it.
publish.git-abort-decided</extracomment>
        <translation>
            <numerusform>Jemand hat bereits entschieden, was in {file} gelten soll, und das ginge verloren. Nichts wurde zurückgenommen. Beenden Sie es in dem Programm, das es begonnen hat.</numerusform>
            <numerusform>Jemand hat bereits entschieden, was in {n} Dateien gelten soll, darunter {file}, und das ginge verloren. Nichts wurde zurückgenommen. Beenden Sie es in dem Programm, das es begonnen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were edited since, {file} among them, and that would be lost. Nothing was taken back. Copy what you need, or end it in the program that began it.</source>
        <extracomment>{file} was edited since, and that would be lost. Nothing was taken back. Copy what you need, or end it in the program that began it.
publish.git-abort-edited</extracomment>
        <translation>
            <numerusform>{file} wurde seither bearbeitet, und das ginge verloren. Nichts wurde zurückgenommen. Kopieren Sie, was Sie brauchen, oder beenden Sie es in dem Programm, das es begonnen hat.</numerusform>
            <numerusform>{n} Dateien wurden seither bearbeitet, darunter {file}, und das ginge verloren. Nichts wurde zurückgenommen. Kopieren Sie, was Sie brauchen, oder beenden Sie es in dem Programm, das es begonnen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written since and are not recorded, {file} among them, and they would be overwritten. Nothing was taken back. Put them elsewhere, then take it back.</source>
        <extracomment>{file} was written since and is not recorded, and it would be overwritten. Nothing was taken back. Put it elsewhere, then take it back.
publish.git-abort-in-the-way</extracomment>
        <translation>
            <numerusform>{file} wurde seither geschrieben, ist nicht festgehalten und würde überschrieben. Nichts wurde zurückgenommen. Legen Sie die Datei anderswohin, und nehmen Sie es dann zurück.</numerusform>
            <numerusform>{n} Dateien wurden seither geschrieben, sind nicht festgehalten und würden überschrieben, darunter {file}. Nichts wurde zurückgenommen. Legen Sie sie anderswohin, und nehmen Sie es dann zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address holds a password, which would be kept where others can read it. Leave it out; git asks for it, or has it kept safely.</source>
        <extracomment>publish.git-address-password</extracomment>
        <translation>Diese Adresse enthält ein Passwort, das dort stünde, wo andere es lesen können. Lassen Sie es weg; git fragt danach oder lässt es sicher aufbewahren.</translation>
    </message>
    <message>
        <source>Getting was cut off here. Nothing is lost: it is ended first the next time you get or record.</source>
        <extracomment>publish.git-left</extracomment>
        <translation>Das Holen brach hier ab. Nichts ist verloren: Es wird zuerst beendet, wenn Sie das nächste Mal holen oder festhalten.</translation>
    </message>
    <message numerus="yes">
        <source>What shall hold in {n} files was left undecided by another program that merged, {file} among them. Nothing was changed. Decide it there, or take git's marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) out of them here and record them.</source>
        <extracomment>What shall hold in {file} was left undecided by another program that merged. Nothing was changed. Decide it there, or take git's marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) out of it here and record it.
publish.git-undecided</extracomment>
        <translation>
            <numerusform>Was in {file} gelten soll, wurde von einem anderen Programm beim Zusammenführen offen gelassen. Nichts wurde geändert. Entscheiden Sie es dort, oder nehmen Sie hier die Marken von git (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) heraus, und halten Sie die Datei fest.</numerusform>
            <numerusform>Was in {n} Dateien gelten soll, darunter {file}, wurde von einem anderen Programm beim Zusammenführen offen gelassen. Nichts wurde geändert. Entscheiden Sie es dort, oder nehmen Sie hier die Marken von git (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) heraus, und halten Sie sie fest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>publish.git-stage-back</extracomment>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>What the file held then is no text, or is not on this computer.</source>
        <extracomment>publish.history-no-text</extracomment>
        <translation>Was die Datei damals enthielt, ist kein Text oder nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Reading the history of the map</source>
        <extracomment>publish.timeline-reading</extracomment>
        <translation>Der Verlauf der Karte wird gelesen</translation>
    </message>
    <message>
        <source>Restore “{field}” of {entry} as of {moment}</source>
        <extracomment>publish.restore-field</extracomment>
        <translation>„{field}“ von {entry} wiederherstellen, Stand {moment}</translation>
    </message>
    <message>
        <source>Restore the place of {entry} as of {moment}</source>
        <extracomment>publish.restore-pin</extracomment>
        <translation>Platz von {entry} wiederherstellen, Stand {moment}</translation>
    </message>
    <message>
        <source>Restore a passage of {entry} as of {moment}</source>
        <extracomment>publish.restore-article</extracomment>
        <translation>Eine Stelle von {entry} wiederherstellen, Stand {moment}</translation>
    </message>
    <message>
        <source>{entry} was changed since this was shown. Nothing was restored; look at it anew.</source>
        <extracomment>publish.restore-changed</extracomment>
        <translation>{entry} wurde geändert, seit dies gezeigt wurde. Nichts wurde wiederhergestellt; sehen Sie es sich neu an.</translation>
    </message>
    <message>
        <source>Restored by themselves, these would leave the frontmatter unreadable: {why} Nothing was changed; choose all of them to restore the whole entry.</source>
        <extracomment>publish.restore-breaks</extracomment>
        <translation>Für sich wiederhergestellt, würden diese das Frontmatter unlesbar lassen: {why} Nichts wurde geändert; wählen Sie alle, um den ganzen Eintrag wiederherzustellen.</translation>
    </message>
    <message>
        <source>Restored by themselves, these would change “{field}” as well. Nothing was changed; choose all of them to restore the whole entry.</source>
        <extracomment>publish.restore-entangled</extracomment>
        <translation>Für sich wiederhergestellt, würden diese auch „{field}“ ändern. Nichts wurde geändert; wählen Sie alle, um den ganzen Eintrag wiederherzustellen.</translation>
    </message>
    <message>
        <source>{entry} belongs on no map. Nothing was changed.</source>
        <extracomment>publish.restore-no-map</extracomment>
        <translation>{entry} gehört auf keine Karte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changes by other programs</source>
        <extracomment>workspace.outside</extracomment>
        <translation>Änderungen durch andere Programme</translation>
    </message>
    <message>
        <source>Choose between two versions of {entry}</source>
        <extracomment>workspace.decide</extracomment>
        <translation>Zwischen zwei Fassungen von {entry} wählen</translation>
    </message>
    <message>
        <source>{file} is not saved: another program changed it in the same place as you. Choose first what is to stand there.</source>
        <extracomment>workspace.undecided</extracomment>
        <translation>{file} ist nicht gespeichert: Ein anderes Programm hat die Datei an derselben Stelle geändert wie Sie. Wählen Sie zuerst, was dort stehen soll.</translation>
    </message>
    <message>
        <source>Clashes with what another program wrote.</source>
        <extracomment>workspace.clashes</extracomment>
        <translation>Steht im Konflikt mit dem, was ein anderes Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>{file} was removed here, and changed by another program.</source>
        <extracomment>workspace.removed-here</extracomment>
        <translation>{file} wurde hier entfernt und von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Merge two versions of {entry}</source>
        <extracomment>workspace.merge-copy</extracomment>
        <translation>Zwei Fassungen von {entry} zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} copies</source>
        <extracomment>Remove a copy of {entry}
workspace.remove-copies</extracomment>
        <translation>
            <numerusform>Eine Kopie von {entry} entfernen</numerusform>
            <numerusform>{n} Kopien entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: the folder {folder} is not there. Unsaved work stays in this window.</source>
        <extracomment>workspace.folder-gone</extracomment>
        <translation>Nichts wurde gespeichert: Der Ordner {folder} ist nicht da. Nicht gespeicherte Arbeit bleibt in diesem Fenster.</translation>
    </message>
    <message>
        <source>This step is not undone: {file} was changed by another program since, in the same place. Nothing was changed. Undo again takes back the step before it.</source>
        <extracomment>workspace.not-turned-undo</extracomment>
        <translation>Dieser Schritt wird nicht rückgängig gemacht: {file} wurde seither von einem anderen Programm an derselben Stelle geändert. Nichts wurde geändert. Noch einmal rückgängig machen nimmt den Schritt davor zurück.</translation>
    </message>
    <message>
        <source>This step is not redone: {file} was changed by another program since, in the same place. Nothing was changed. Redo again does the step after it.</source>
        <extracomment>workspace.not-turned-redo</extracomment>
        <translation>Dieser Schritt wird nicht wiederholt: {file} wurde seither von einem anderen Programm an derselben Stelle geändert. Nichts wurde geändert. Noch einmal wiederholen macht den Schritt danach.</translation>
    </message>
    <message>
        <source>{file} has no ending that a map can be exported to. There are: {known}. A name that ends with / is a folder for the whole site.</source>
        <extracomment>publish.ending</extracomment>
        <translation>{file} hat keine Endung, in die eine Karte exportiert werden kann. Es gibt: {known}. Ein Name, der mit / endet, ist ein Ordner für die ganze Website.</translation>
    </message>
    <message>
        <source>{vault} has no map: no entry has coordinates, and no collection names a map. Nothing was written.</source>
        <extracomment>publish.no-map</extracomment>
        <translation>{vault} hat keine Karte: Kein Eintrag hat Koordinaten, und keine Sammlung nennt eine Karte. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>No map is called {name}. There are: {known}. Nothing was written.</source>
        <extracomment>publish.no-such-map</extracomment>
        <translation>Keine Karte heißt {name}. Es gibt: {known}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>No collection is called {name}. There are: {known}. Nothing was written.</source>
        <extracomment>publish.no-collection</extracomment>
        <translation>Keine Sammlung heißt {name}. Es gibt: {known}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The entries of {name} stand on no map. Nothing was written.</source>
        <extracomment>publish.collection-mapless</extracomment>
        <translation>Die Einträge von {name} stehen auf keiner Karte. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{file} was left out. {what}</source>
        <extracomment>publish.left-out</extracomment>
        <translation>{file} wurde weggelassen. {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not placed yet, so they are not in the file.</source>
        <extracomment>One entry is not placed yet, so it is not in the file.
publish.unplaced</extracomment>
        <translation>
            <numerusform>Ein Eintrag ist noch nicht platziert und daher nicht in der Datei.</numerusform>
            <numerusform>{n} Einträge sind noch nicht platziert und daher nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is placed on the map {map}, so the file shows none.</source>
        <extracomment>publish.nothing-placed</extracomment>
        <translation>Kein Eintrag ist auf der Karte {map} platziert, daher zeigt die Datei keinen.</translation>
    </message>
    <message>
        <source>The outline of {name} crosses itself. In the file it is parted there; the vault's own was left as it is.</source>
        <extracomment>publish.region-crossed</extracomment>
        <translation>Der Umriss von {name} kreuzt sich selbst. In der Datei ist er dort geteilt; der des Vaults blieb, wie er war.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries lie beyond the map's bounds, so they are not on the drawing.</source>
        <extracomment>One entry lies beyond the map's bounds, so it is not on the drawing.
publish.pins-outside</extracomment>
        <translation>
            <numerusform>Ein Eintrag liegt jenseits der Grenzen der Karte und daher nicht auf der Zeichnung.</numerusform>
            <numerusform>{n} Einträge liegen jenseits der Grenzen der Karte und daher nicht auf der Zeichnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page this small has no room for the legend, which was left out.</source>
        <extracomment>publish.legend-roomless</extracomment>
        <translation>Eine so kleine Seite hat keinen Platz für die Legende, die weggelassen wurde.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many: a drawing has at most {side} each way, and {millions} million in all. Nothing was written.</source>
        <extracomment>publish.too-large</extracomment>
        <translation>{width} × {height} Pixel sind zu viele: Eine Zeichnung hat höchstens {side} je Richtung und insgesamt {millions} Millionen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Nothing was written; a smaller size may do.</source>
        <extracomment>publish.no-memory</extracomment>
        <translation>Für {width} × {height} Pixel reicht der Arbeitsspeicher nicht. Nichts wurde geschrieben; eine kleinere Größe geht vielleicht.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Nothing was written.</source>
        <extracomment>publish.pdf-refused</extracomment>
        <translation>Das PDF konnte nicht gemacht werden. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The map's picture {file} is not there. The file was made without it.</source>
        <extracomment>publish.picture-missing</extracomment>
        <translation>Das Bild der Karte, {file}, ist nicht da. Die Datei wurde ohne es gemacht.</translation>
    </message>
    <message>
        <source>The map's picture {file} cannot be read: {reason}. The file was made without it.</source>
        <extracomment>publish.picture-unread</extracomment>
        <translation>Das Bild der Karte, {file}, kann nicht gelesen werden: {reason}. Die Datei wurde ohne es gemacht.</translation>
    </message>
    <message>
        <source>The file was made without the map's picture {file}. {what}</source>
        <extracomment>publish.picture-refused</extracomment>
        <translation>Die Datei wurde ohne das Bild der Karte, {file}, gemacht. {what}</translation>
    </message>
    <message>
        <source>The picture {file} is broken, or too large to be scaled down. The file was made without it.</source>
        <extracomment>publish.picture-unusable</extracomment>
        <translation>Das Bild {file} ist beschädigt oder zu groß, um verkleinert zu werden. Die Datei wurde ohne es gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on the network. The file was made without them.</source>
        <extracomment>One picture lies on the network. The file was made without it.
publish.pictures-remote</extracomment>
        <translation>
            <numerusform>Ein Bild liegt im Netz. Die Datei wurde ohne es gemacht.</numerusform>
            <numerusform>{n} Bilder liegen im Netz. Die Datei wurde ohne sie gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out, since the file holds as many as it should.</source>
        <extracomment>One picture was left out, since the file holds as many as it should.
publish.pictures-many</extracomment>
        <translation>
            <numerusform>Ein Bild wurde weggelassen, da die Datei so viele enthält, wie sie soll.</numerusform>
            <numerusform>{n} Bilder wurden weggelassen, da die Datei so viele enthält, wie sie soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>“publish site” in vault.yaml is {value}, which is no web address. The file leads to no pages of the site.</source>
        <extracomment>publish.site</extracomment>
        <translation>„publish site“ in vault.yaml ist {value}, und das ist keine Webadresse. Die Datei führt zu keinen Seiten der Website.</translation>
    </message>
    <message>
        <source>“publish url_path” in vault.yaml is {value}, which cannot be used: of what stands in braces, only {known} are known. Nothing was written.</source>
        <extracomment>publish.url-path</extracomment>
        <translation>„publish url_path“ in vault.yaml ist {value}, und das kann nicht verwendet werden: Von dem, was in geschweiften Klammern steht, ist nur {known} bekannt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This is not a number, so it is not in the file yet.</source>
        <extracomment>schema.unread-number</extracomment>
        <translation>Dies ist keine Zahl und daher noch nicht in der Datei.</translation>
    </message>
    <message>
        <source>This is not a whole number, so it is not in the file yet.</source>
        <extracomment>schema.unread-integer</extracomment>
        <translation>Dies ist keine ganze Zahl und daher noch nicht in der Datei.</translation>
    </message>
    <message>
        <source>This is not a date such as 2024-08-31, so it is not in the file yet.</source>
        <extracomment>schema.unread-date</extracomment>
        <translation>Dies ist kein Datum wie 2024-08-31 und daher noch nicht in der Datei.</translation>
    </message>
    <message>
        <source>This is not a date and time such as 2024-08-31 10:30:00, so it is not in the file yet.</source>
        <extracomment>schema.unread-datetime</extracomment>
        <translation>Dies ist kein Datum mit Uhrzeit wie 2024-08-31 10:30:00 und daher noch nicht in der Datei.</translation>
    </message>
    <message>
        <source>This is neither true nor false, so it is not in the file yet.</source>
        <extracomment>schema.unread-yes-no</extracomment>
        <translation>Dies ist weder wahr noch falsch und daher noch nicht in der Datei.</translation>
    </message>
    <message>
        <source>This is not in the file yet. {reason}</source>
        <extracomment>schema.unread-yaml</extracomment>
        <translation>Dies ist noch nicht in der Datei. {reason}</translation>
    </message>
    <message>
        <source>This is more than one value, so it is not in the file yet.</source>
        <extracomment>schema.unread-value</extracomment>
        <translation>Dies ist mehr als ein Wert und daher noch nicht in der Datei.</translation>
    </message>
    <message>
        <source>Text belongs here.</source>
        <extracomment>schema.expected-text</extracomment>
        <translation>Hierher gehört Text.</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <extracomment>schema.expected-number</extracomment>
        <translation>Hierher gehört eine Zahl.</translation>
    </message>
    <message>
        <source>A whole number belongs here.</source>
        <extracomment>schema.expected-integer</extracomment>
        <translation>Hierher gehört eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A year such as 2015 belongs here, or “present”.</source>
        <extracomment>schema.expected-year</extracomment>
        <translation>Hierher gehört ein Jahr wie 2015 oder „present“.</translation>
    </message>
    <message>
        <source>A range such as 4-10 belongs here.</source>
        <extracomment>schema.expected-range</extracomment>
        <translation>Hierher gehört ein Bereich wie 4-10.</translation>
    </message>
    <message>
        <source>The first number of this range is the larger one.</source>
        <extracomment>schema.range-backwards</extracomment>
        <translation>Die erste Zahl dieses Bereichs ist die größere.</translation>
    </message>
    <message>
        <source>The brackets of this link are not complete: [[Name]].</source>
        <extracomment>schema.link-brackets</extracomment>
        <translation>Die Klammern dieses Links sind nicht vollständig: [[Name]].</translation>
    </message>
    <message>
        <source>A list of mappings belongs here (- key: value).</source>
        <extracomment>schema.expected-mappings</extracomment>
        <translation>Hierher gehört eine Liste von Zuordnungen (- Schlüssel: Wert).</translation>
    </message>
    <message>
        <source>Numbers belong here, each with its name (name: 0.5).</source>
        <extracomment>schema.expected-shares</extracomment>
        <translation>Hierher gehören Zahlen, jede mit ihrem Namen (Name: 0.5).</translation>
    </message>
    <message>
        <source>These shares add up to {total}, not to 1.</source>
        <extracomment>schema.shares-total</extracomment>
        <translation>Diese Anteile ergeben zusammen {total}, nicht 1.</translation>
    </message>
    <message>
        <source>A date such as 2024-08-31 belongs here.</source>
        <extracomment>schema.expected-date</extracomment>
        <translation>Hierher gehört ein Datum wie 2024-08-31.</translation>
    </message>
    <message>
        <source>A date and time such as 2024-08-31 10:30:00 belongs here.</source>
        <extracomment>schema.expected-datetime</extracomment>
        <translation>Hierher gehört ein Datum mit Uhrzeit wie 2024-08-31 10:30:00.</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <extracomment>schema.expected-yes-no</extracomment>
        <translation>Hierher gehört nur wahr oder falsch (true oder false).</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <extracomment>schema.expected-list</extracomment>
        <translation>Hierher gehört eine Liste.</translation>
    </message>
    <message>
        <source>A mapping (key: value) belongs here.</source>
        <extracomment>schema.expected-mapping</extracomment>
        <translation>Hierher gehört eine Zuordnung (Schlüssel: Wert).</translation>
    </message>
    <message>
        <source>A web address starts with https:// or http://.</source>
        <extracomment>schema.expected-link</extracomment>
        <translation>Eine Webadresse beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <extracomment>schema.expected-email</extracomment>
        <translation>Dies ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This number is written as text.</source>
        <extracomment>schema.number-as-text</extracomment>
        <translation>Diese Zahl ist als Text geschrieben.</translation>
    </message>
    <message>
        <source>Only spaces stand here.</source>
        <extracomment>schema.only-space</extracomment>
        <translation>Hier stehen nur Leerzeichen.</translation>
    </message>
    <message>
        <source>A space stands before the value.</source>
        <extracomment>schema.space-before</extracomment>
        <translation>Vor dem Wert steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A space stands after the value.</source>
        <extracomment>schema.space-after</extracomment>
        <translation>Hinter dem Wert steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A space stands around “{item}”.</source>
        <extracomment>schema.item-space</extracomment>
        <translation>Um „{item}“ steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>“{item}” stands here twice.</source>
        <extracomment>schema.item-twice</extracomment>
        <translation>„{item}“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <extracomment>schema.not-a-choice</extracomment>
        <translation>„{value}“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose at most {n}.</source>
        <extracomment>schema.too-many</extracomment>
        <translation>Wählen Sie höchstens {n}.</translation>
    </message>
    <message>
        <source>Choose at least {n}.</source>
        <extracomment>schema.too-few</extracomment>
        <translation>Wählen Sie mindestens {n}.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <extracomment>schema.required</extracomment>
        <translation>Dieses Feld ist Pflicht.</translation>
    </message>
    <message>
        <source>This is earlier than {value}, which stands under “{field}”.</source>
        <extracomment>schema.ends-early</extracomment>
        <translation>Dies ist früher als {value}, das unter „{field}“ steht.</translation>
    </message>
    <message>
        <source>{n} entries write “{other}”.</source>
        <extracomment>schema.spelled-otherwise</extracomment>
        <translation>{n} Einträge schreiben „{other}“.</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” may have been one: {n} entries write “{other}”.</source>
        <extracomment>schema.fell-apart</extracomment>
        <translation>„{one}“ und „{two}“ waren vielleicht eines: {n} Einträge schreiben „{other}“.</translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on this value.</source>
        <extracomment>schema.readers-differ</extracomment>
        <translation>Programme, die YAML lesen, sind sich über diesen Wert nicht einig.</translation>
    </message>
    <message>
        <source>the text “{value}”</source>
        <extracomment>schema.reads-text</extracomment>
        <translation>der Text „{value}“</translation>
    </message>
    <message>
        <source>the number {value}</source>
        <extracomment>schema.reads-number</extracomment>
        <translation>die Zahl {value}</translation>
    </message>
    <message>
        <source>the date {value}</source>
        <extracomment>schema.reads-date</extracomment>
        <translation>das Datum {value}</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>schema.reads-yes</extracomment>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <extracomment>schema.reads-no</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>schema.reads-nothing</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{value}</source>
        <extracomment>schema.reads-other</extracomment>
        <translation>{value}</translation>
    </message>
    <message>
        <source>rejects the whole file</source>
        <extracomment>schema.reads-refused</extracomment>
        <translation>weist die ganze Datei ab</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>schema.mend-remove-space</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <extracomment>schema.mend-empty</extracomment>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Keep one</source>
        <extracomment>schema.mend-once</extracomment>
        <translation>Einen behalten</translation>
    </message>
    <message>
        <source>Make it {value}</source>
        <extracomment>schema.mend-number</extracomment>
        <translation>{value} daraus machen</translation>
    </message>
    <message>
        <source>Move it to the edge, {value}</source>
        <extracomment>schema.mend-inside</extracomment>
        <translation>An den Rand rücken, {value}</translation>
    </message>
    <message>
        <source>Make it text</source>
        <extracomment>schema.mend-text</extracomment>
        <translation>Text daraus machen</translation>
    </message>
    <message>
        <source>Take it out of its list</source>
        <extracomment>schema.mend-only-item</extracomment>
        <translation>Aus seiner Liste nehmen</translation>
    </message>
    <message>
        <source>Join with commas</source>
        <extracomment>schema.mend-join</extracomment>
        <translation>Mit Kommas verbinden</translation>
    </message>
    <message>
        <source>Split into {n} items</source>
        <extracomment>schema.mend-split</extracomment>
        <translation>In {n} Listenpunkte teilen</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <extracomment>schema.mend-list</extracomment>
        <translation>Eine Liste daraus machen</translation>
    </message>
    <message>
        <source>Write {value}</source>
        <extracomment>schema.mend-write</extracomment>
        <translation>{value} schreiben</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <extracomment>schema.mend-https</extracomment>
        <translation>https:// davorsetzen</translation>
    </message>
    <message>
        <source>Make it yes</source>
        <extracomment>schema.mend-yes</extracomment>
        <translation>Auf Ja setzen</translation>
    </message>
    <message>
        <source>Make it no</source>
        <extracomment>schema.mend-no</extracomment>
        <translation>Auf Nein setzen</translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <extracomment>schema.mend-use</extracomment>
        <translation>„{value}“ verwenden</translation>
    </message>
    <message>
        <source>Write {source}</source>
        <extracomment>schema.mend-settle</extracomment>
        <translation>{source} schreiben</translation>
    </message>
    <message>
        <source>Make them add up to 1</source>
        <extracomment>schema.mend-shares</extracomment>
        <translation>Auf zusammen 1 bringen</translation>
    </message>
    <message>
        <source>Turn tabs into spaces</source>
        <extracomment>schema.mend-tabs</extracomment>
        <translation>Tabulatoren zu Leerzeichen machen</translation>
    </message>
    <message>
        <source>Put a space behind the colon</source>
        <extracomment>schema.mend-colon</extracomment>
        <translation>Leerzeichen hinter den Doppelpunkt setzen</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <extracomment>schema.mend-quote</extracomment>
        <translation>Wert in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <extracomment>schema.mend-close-quote</extracomment>
        <translation>Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Close the bracket</source>
        <extracomment>schema.mend-close-bracket</extracomment>
        <translation>Klammer schließen</translation>
    </message>
    <message>
        <source>Move the line to the left</source>
        <extracomment>schema.mend-indent</extracomment>
        <translation>Zeile nach links rücken</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <extracomment>schema.mend-double</extracomment>
        <translation>Das Zweite entfernen</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <extracomment>schema.mend-keep-first</extracomment>
        <translation>Das Erste behalten</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <extracomment>schema.mend-keep-second</extracomment>
        <translation>Das Zweite behalten</translation>
    </message>
    <message>
        <source>This cannot be empty. Fill it in, or remove the field.</source>
        <extracomment>schema.not-empty</extracomment>
        <translation>Dies darf nicht leer sein. Füllen Sie es aus, oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>Nothing belongs here.</source>
        <extracomment>schema.expected-nothing</extracomment>
        <translation>Hierher gehört nichts.</translation>
    </message>
    <message>
        <source>This should be {form}.</source>
        <extracomment>schema.expected-form</extracomment>
        <translation>Dies sollte {form} sein.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>one digit
schema.form-digits</extracomment>
        <translation>
            <numerusform>eine Ziffer</numerusform>
            <numerusform>{n} Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>a number without a sign</source>
        <extracomment>schema.form-number</extracomment>
        <translation>eine Zahl ohne Vorzeichen</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>schema.form-text</extracomment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>schema.form-or</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>This is not written in the form that belongs here ({pattern}).</source>
        <extracomment>schema.pattern</extracomment>
        <translation>Dies ist nicht in der Form geschrieben, die hierher gehört ({pattern}).</translation>
    </message>
    <message>
        <source>This is not written as {format}.</source>
        <extracomment>schema.format</extracomment>
        <translation>Dies ist nicht als {format} geschrieben.</translation>
    </message>
    <message>
        <source>Only “{value}” belongs here.</source>
        <extracomment>schema.only-this</extracomment>
        <translation>Hierher gehört nur „{value}“.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <extracomment>schema.not-allowed</extracomment>
        <translation>Dies ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>The least is {limit}.</source>
        <extracomment>schema.too-small</extracomment>
        <translation>Das Kleinste ist {limit}.</translation>
    </message>
    <message>
        <source>The most is {limit}.</source>
        <extracomment>schema.too-large</extracomment>
        <translation>Das Größte ist {limit}.</translation>
    </message>
    <message>
        <source>More than {limit} belongs here.</source>
        <extracomment>schema.not-more</extracomment>
        <translation>Hierher gehört mehr als {limit}.</translation>
    </message>
    <message>
        <source>Less than {limit} belongs here.</source>
        <extracomment>schema.not-less</extracomment>
        <translation>Hierher gehört weniger als {limit}.</translation>
    </message>
    <message>
        <source>A multiple of {limit} belongs here.</source>
        <extracomment>schema.not-a-multiple</extracomment>
        <translation>Hierher gehört ein Vielfaches von {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters belong here.</source>
        <extracomment>A character belongs here.
schema.too-short</extracomment>
        <translation>
            <numerusform>Hierher gehört ein Zeichen.</numerusform>
            <numerusform>Hierher gehören mindestens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters fit here.</source>
        <extracomment>One character fits here.
schema.too-long</extracomment>
        <translation>
            <numerusform>Hier passt ein Zeichen hin.</numerusform>
            <numerusform>Hier passen höchstens {n} Zeichen hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} parts are needed here.</source>
        <extracomment>A part is needed here.
schema.too-few-parts</extracomment>
        <translation>
            <numerusform>Hier wird ein Teil gebraucht.</numerusform>
            <numerusform>Hier werden mindestens {n} Teile gebraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} parts fit here.</source>
        <extracomment>One part fits here.
schema.too-many-parts</extracomment>
        <translation>
            <numerusform>Hier passt ein Teil hin.</numerusform>
            <numerusform>Hier passen höchstens {n} Teile hin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}” is missing.</source>
        <extracomment>schema.part-missing</extracomment>
        <translation>„{part}“ fehlt.</translation>
    </message>
    <message>
        <source>“{part}” is not known here.</source>
        <extracomment>schema.part-unknown</extracomment>
        <translation>„{part}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“{part}” is no name that belongs here.</source>
        <extracomment>schema.part-misnamed</extracomment>
        <translation>„{part}“ ist kein Name, der hierher gehört.</translation>
    </message>
    <message>
        <source>Two items are the same.</source>
        <extracomment>schema.items-same</extracomment>
        <translation>Zwei Listenpunkte sind gleich.</translation>
    </message>
    <message>
        <source>An item that belongs here is missing.</source>
        <extracomment>schema.item-missing</extracomment>
        <translation>Ein Listenpunkt, der hierher gehört, fehlt.</translation>
    </message>
    <message>
        <source>The schema knows no such field.</source>
        <extracomment>schema.field-unknown</extracomment>
        <translation>Das Schema kennt kein solches Feld.</translation>
    </message>
    <message>
        <source>The other fields ask for this one.</source>
        <extracomment>schema.field-needed</extracomment>
        <translation>Die anderen Felder verlangen dieses.</translation>
    </message>
    <message>
        <source>{words}</source>
        <extracomment>schema.own-words</extracomment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <extracomment>schema.item</extracomment>
        <translation>Listenpunkt {n}</translation>
    </message>
    <message>
        <source>{part}: {what}</source>
        <extracomment>schema.in-part</extracomment>
        <translation>{part}: {what}</translation>
    </message>
    <message>
        <source>{file} says of {key} what cannot be checked ({rule}). The rest of it is used.</source>
        <extracomment>schema.bad-rule</extracomment>
        <translation>{file} sagt von {key} etwas, das nicht geprüft werden kann ({rule}). Das Übrige wird verwendet.</translation>
    </message>
    <message>
        <source>{file} cannot be changed without changing something else in it. Nothing was changed.</source>
        <extracomment>schema.unwritable</extracomment>
        <translation>{file} kann nicht geändert werden, ohne noch etwas darin zu ändern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is not YAML: {reason} Fields are inferred from the entries.</source>
        <extracomment>schema.not-yaml</extracomment>
        <translation>{file} ist kein YAML: {reason} Felder werden aus den Einträgen ermittelt.</translation>
    </message>
    <message>
        <source>{file} is not JSON: {reason}. Fields are inferred from the entries.</source>
        <extracomment>schema.not-json</extracomment>
        <translation>{file} ist kein JSON: {reason}. Felder werden aus den Einträgen ermittelt.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply. Fields are inferred from the entries.</source>
        <extracomment>schema.too-deep</extracomment>
        <translation>{file} ist zu tief verschachtelt. Felder werden aus den Einträgen ermittelt.</translation>
    </message>
    <message>
        <source>{file} holds no schema. Fields are inferred from the entries.</source>
        <extracomment>schema.not-an-object</extracomment>
        <translation>{file} enthält kein Schema. Felder werden aus den Einträgen ermittelt.</translation>
    </message>
    <message>
        <source>The properties in {file} are not a mapping. They are left out.</source>
        <extracomment>schema.no-properties</extracomment>
        <translation>Die „properties“ in {file} sind keine Zuordnung. Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>{file} says nothing readable about {key}. It is inferred.</source>
        <extracomment>schema.bad-property</extracomment>
        <translation>{file} sagt nichts Lesbares über {key}. Es wird ermittelt.</translation>
    </message>
    <message>
        <source>{file} refers to {reference}, which is not in it.</source>
        <extracomment>schema.bad-reference</extracomment>
        <translation>{file} bezieht sich auf {reference}, das nicht darin steht.</translation>
    </message>
    <message>
        <source>{file} gives {key} an unknown kind, {kind}. It is inferred.</source>
        <extracomment>schema.unknown-kind</extracomment>
        <translation>{file} gibt {key} eine unbekannte Art, {kind}. Sie wird ermittelt.</translation>
    </message>
    <message>
        <source>{folder} is a file, so no site can be put there. Nothing was written; choose a folder.</source>
        <extracomment>publish.site-no-folder</extracomment>
        <translation>{folder} ist eine Datei, daher kann dort keine Website entstehen. Nichts wurde geschrieben; wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds the vault or its settings, which a site must not mix with. Nothing was written; choose another folder.</source>
        <extracomment>publish.site-over-vault</extracomment>
        <translation>{folder} enthält den Vault oder seine Einstellungen, womit sich eine Website nicht mischen darf. Nichts wurde geschrieben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds {file}, which is of no site made here. Nothing was written; choose an empty folder, or one that a site was exported to before.</source>
        <extracomment>publish.site-foreign</extracomment>
        <translation>{folder} enthält {file}, das zu keiner hier gemachten Website gehört. Nichts wurde geschrieben; wählen Sie einen leeren Ordner oder einen, in den schon eine Website exportiert wurde.</translation>
    </message>
    <message>
        <source>The list of the site's files, {file} in {folder}, cannot be understood. Nothing was written; choose another folder, or empty this one.</source>
        <extracomment>publish.site-list</extracomment>
        <translation>Die Liste der Dateien der Website, {file} in {folder}, ist nicht zu verstehen. Nichts wurde geschrieben; wählen Sie einen anderen Ordner, oder leeren Sie diesen.</translation>
    </message>
    <message>
        <source>The site needs the name {file}, which in {folder} belongs to a file that is not the site's. Nothing was written; move that file away.</source>
        <extracomment>publish.site-in-the-way</extracomment>
        <translation>Die Website braucht den Namen {file}, der in {folder} einer Datei gehört, die nicht von der Website ist. Nichts wurde geschrieben; legen Sie diese Datei anderswohin.</translation>
    </message>
    <message>
        <source>The folder {file} in {folder} is a link to another place. Nothing was written; remove the link.</source>
        <extracomment>publish.site-link</extracomment>
        <translation>Der Ordner {file} in {folder} ist eine Verknüpfung zu einem anderen Ort. Nichts wurde geschrieben; entfernen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {reason}. Nothing was written.</source>
        <extracomment>publish.site-unreadable</extracomment>
        <translation>{folder} kann nicht durchgesehen werden: {reason}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The site cannot be written to {folder}: {reason}. What was there stays as it was.</source>
        <extracomment>publish.site-unwritable</extracomment>
        <translation>Die Website kann nicht nach {folder} geschrieben werden: {reason}. Was dort war, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The site in {folder} is replaced in part: {n} of {all} changed files are in their places, then {file} could not be: {reason}. No file was lost; export again to finish.</source>
        <extracomment>publish.site-half</extracomment>
        <translation>Die Website in {folder} ist zum Teil ersetzt: {n} von {all} geänderten Dateien sind an ihrem Ort, dann ging es mit {file} nicht: {reason}. Keine Datei ging verloren; exportieren Sie noch einmal, um es zu vollenden.</translation>
    </message>
    <message>
        <source>{file} is no page of the site any more. It was changed since it was made, so it was kept.</source>
        <extracomment>publish.site-kept</extracomment>
        <translation>{file} ist keine Seite der Website mehr. Die Datei wurde geändert, seit sie gemacht wurde, und daher behalten.</translation>
    </message>
    <message>
        <source>Its fields cannot be read.</source>
        <extracomment>publish.site-broken</extracomment>
        <translation>Seine Felder können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{file} is on the site and not on its map. {what}</source>
        <extracomment>publish.site-off-map</extracomment>
        <translation>{file} ist auf der Website und nicht auf ihrer Karte. {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not placed yet: they are in the directory and not on the map.</source>
        <extracomment>One entry is not placed yet: it is in the directory and not on the map.
publish.site-unplaced</extracomment>
        <translation>
            <numerusform>Ein Eintrag ist noch nicht platziert: Er steht im Verzeichnis und nicht auf der Karte.</numerusform>
            <numerusform>{n} Einträge sind noch nicht platziert: Sie stehen im Verzeichnis und nicht auf der Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names the picture {picture}, which is not there. The site was made without it.</source>
        <extracomment>publish.site-picture</extracomment>
        <translation>{file} nennt das Bild {picture}, das nicht da ist. Die Website wurde ohne es gemacht.</translation>
    </message>
    <message>
        <source>{file} names the picture {picture}, which cannot be read: {reason}. The site was made without it.</source>
        <extracomment>publish.site-picture-unread</extracomment>
        <translation>{file} nennt das Bild {picture}, das nicht gelesen werden kann: {reason}. Die Website wurde ohne es gemacht.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <extracomment>publish.site-page</extracomment>
        <translation>{file}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} links that lead nowhere; readers see plain words.</source>
        <extracomment>{file} has one link that leads nowhere; readers see plain words.
publish.site-links</extracomment>
        <translation>
            <numerusform>{file} hat einen Link, der ins Leere führt; Lesende sehen schlichte Wörter.</numerusform>
            <numerusform>{file} hat {n} Links, die ins Leere führen; Lesende sehen schlichte Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on other servers; readers see them while they are online.</source>
        <extracomment>One picture lies on another server; readers see it while they are online.
publish.site-remote</extracomment>
        <translation>
            <numerusform>Ein Bild liegt auf einem anderen Server; Lesende sehen es, solange sie online sind.</numerusform>
            <numerusform>{n} Bilder liegen auf anderen Servern; Lesende sehen sie, solange sie online sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on other servers and are not shown.</source>
        <extracomment>One picture lies on another server and is not shown.
publish.site-remote-off</extracomment>
        <translation>
            <numerusform>Ein Bild liegt auf einem anderen Server und wird nicht gezeigt.</numerusform>
            <numerusform>{n} Bilder liegen auf anderen Servern und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {picture} is missing; readers see a note in its place, or nothing.</source>
        <extracomment>publish.seen-missing</extracomment>
        <translation>Das Bild {picture} fehlt; Lesende sehen an seiner Stelle einen Vermerk oder nichts.</translation>
    </message>
    <message>
        <source>The picture {picture} is there, but cannot be shown. It may be broken.</source>
        <extracomment>publish.seen-broken</extracomment>
        <translation>Das Bild {picture} ist da, kann aber nicht gezeigt werden. Vielleicht ist es beschädigt.</translation>
    </message>
    <message>
        <source>This sticks out {by} pixels: readers have to scroll the page sideways.</source>
        <extracomment>publish.seen-wide</extracomment>
        <translation>Dies ragt {by} Pixel heraus: Lesende müssen die Seite seitwärts rollen.</translation>
    </message>
    <message>
        <source>This is {by} pixels wider than the page: readers have to scroll it sideways.</source>
        <extracomment>publish.seen-scrolls</extracomment>
        <translation>Dies ist {by} Pixel breiter als die Seite: Lesende müssen es seitwärts rollen.</translation>
    </message>
    <message numerus="yes">
        <source>The pins of {title} and of {n} more lie on each other even from near. Move them apart.</source>
        <extracomment>The pins of {title} and of one more lie on each other even from near. Move them apart.
publish.seen-stacked</extracomment>
        <translation>
            <numerusform>Die Pins von {title} und einem weiteren liegen selbst von Nahem aufeinander. Rücken Sie sie auseinander.</numerusform>
            <numerusform>Die Pins von {title} und {n} weiteren liegen selbst von Nahem aufeinander. Rücken Sie sie auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no room for its title on the map, even from near. Move its pin, or those around it.</source>
        <extracomment>publish.seen-title-hidden</extracomment>
        <translation>{title} hat auf der Karte selbst von Nahem keinen Platz für den Titel. Verschieben Sie den Pin oder die um ihn herum.</translation>
    </message>
    <message>
        <source>The territory {name} has no room for its name on the map, even from near.</source>
        <extracomment>publish.seen-territory-hidden</extracomment>
        <translation>Das Gebiet {name} hat auf der Karte selbst von Nahem keinen Platz für seinen Namen.</translation>
    </message>
    <message>
        <source>The title {title} is cut off on the map or in its list. A shorter one would be read whole.</source>
        <extracomment>publish.seen-title-cut</extracomment>
        <translation>Der Titel {title} ist auf der Karte oder in ihrer Liste abgeschnitten. Ein kürzerer würde ganz gelesen.</translation>
    </message>
    <message>
        <source>The heading “{text}” is cut off.</source>
        <extracomment>publish.seen-heading-cut</extracomment>
        <translation>Die Überschrift „{text}“ ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The vault's name is cut off at the top of every page. Give it a shorter one in vault.yaml.</source>
        <extracomment>publish.seen-vault-cut</extracomment>
        <translation>Der Name des Vaults ist oben auf jeder Seite abgeschnitten. Geben Sie ihm in vault.yaml einen kürzeren.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>workspace.csv-import</extracomment>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>workspace.csv-unread</extracomment>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no table in this file: it is empty.</source>
        <extracomment>workspace.csv-empty</extracomment>
        <translation>In dieser Datei ist keine Tabelle: Sie ist leer.</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {limit} MB can be read. Divide it into several files.</source>
        <extracomment>workspace.csv-large</extracomment>
        <translation>Die Datei hat {size} MB; höchstens {limit} MB können gelesen werden. Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This is a spreadsheet's own kind of file. Save it as CSV in the spreadsheet, and choose that file.</source>
        <extracomment>workspace.csv-workbook</extracomment>
        <translation>Dies ist das eigene Dateiformat einer Tabellenkalkulation. Speichern Sie es dort als CSV, und wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>The file is in another encoding (line {line} shows it). Choose another.</source>
        <extracomment>workspace.csv-encoding</extracomment>
        <translation>Die Datei ist in einer anderen Kodierung (Zeile {line} zeigt es). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is not text, so it cannot be a CSV.</source>
        <extracomment>workspace.csv-binary</extracomment>
        <translation>Diese Datei ist kein Text, also kann sie kein CSV sein.</translation>
    </message>
    <message>
        <source>A quotation mark opens in line {line} or below it and is never closed. Nothing of the file is used.</source>
        <extracomment>workspace.csv-quote</extracomment>
        <translation>Ein Anführungszeichen öffnet sich in Zeile {line} oder darunter und schließt sich nie. Nichts von der Datei wird verwendet.</translation>
    </message>
    <message>
        <source>A program took the letters of this file for others, as in “Ã©” for “é”. They are put right here.</source>
        <extracomment>workspace.csv-misread</extracomment>
        <translation>Ein Programm hat die Buchstaben dieser Datei für andere gehalten, etwa „Ã©“ für „é“. Hier werden sie richtiggestellt.</translation>
    </message>
    <message>
        <source>Column {column} has no name in the first row. It is left out unless you choose a field for it.</source>
        <extracomment>workspace.csv-unnamed</extracomment>
        <translation>Spalte {column} hat in der ersten Zeile keinen Namen. Sie wird weggelassen, wenn Sie kein Feld für sie wählen.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”. The second is called “{other}” here, and left out unless you choose a field for it.</source>
        <extracomment>workspace.csv-name-twice</extracomment>
        <translation>Zwei Spalten heißen „{name}“. Die zweite heißt hier „{other}“ und wird weggelassen, wenn Sie kein Feld für sie wählen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows end early, row {row} the first. The fields that they do not reach stay as they are.</source>
        <extracomment>Row {row} ends early. The fields that it does not reach stay as they are.
workspace.csv-short-rows</extracomment>
        <translation>
            <numerusform>Zeile {row} endet früh. Die Felder, bis zu denen sie nicht reicht, bleiben, wie sie sind.</numerusform>
            <numerusform>{n} Zeilen enden früh, als erste Zeile {row}. Die Felder, bis zu denen sie nicht reichen, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have more cells than there are columns, row {row} the first. Those beyond the last column are left out.</source>
        <extracomment>Row {row} has more cells than there are columns. Those beyond the last column are left out.
workspace.csv-long-rows</extracomment>
        <translation>
            <numerusform>Zeile {row} hat mehr Zellen, als es Spalten gibt. Die jenseits der letzten Spalte werden weggelassen.</numerusform>
            <numerusform>{n} Zeilen haben mehr Zellen, als es Spalten gibt, als erste Zeile {row}. Die jenseits der letzten Spalte werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a spreadsheet's error.</source>
        <extracomment>workspace.csv-spreadsheet-error</extracomment>
        <translation>Dies ist ein Fehlerwert einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>This may be two dates. Written like 2024-08-31, it is one.</source>
        <extracomment>workspace.csv-two-dates</extracomment>
        <translation>Dies können zwei Daten sein. Wie 2024-08-31 geschrieben, ist es eines.</translation>
    </message>
    <message>
        <source>A nested value is written as JSON here.</source>
        <extracomment>workspace.csv-not-json</extracomment>
        <translation>Ein verschachtelter Wert wird hier als JSON geschrieben.</translation>
    </message>
    <message>
        <source>Row {row}, {field}: “{value}” is not taken over. {what}</source>
        <extracomment>workspace.csv-cell-refused</extracomment>
        <translation>Zeile {row}, {field}: „{value}“ wird nicht übernommen. {what}</translation>
    </message>
    <message>
        <source>Row {row} is left out: {n} entries have “{value}” as their {column}.</source>
        <extracomment>workspace.csv-row-many</extracomment>
        <translation>Zeile {row} wird weggelassen: {n} Einträge haben „{value}“ in {column}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: row {other} is about the same entry, {entry}.</source>
        <extracomment>workspace.csv-row-again</extracomment>
        <translation>Zeile {row} wird weggelassen: Zeile {other} handelt vom selben Eintrag, {entry}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: no entry has “{value}” as its {column}.</source>
        <extracomment>workspace.csv-row-unmatched</extracomment>
        <translation>Zeile {row} wird weggelassen: Kein Eintrag hat „{value}“ in {column}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: its {column} is empty, so it matches no entry.</source>
        <extracomment>workspace.csv-row-keyless</extracomment>
        <translation>Zeile {row} wird weggelassen: {column} ist leer, also passt sie zu keinem Eintrag.</translation>
    </message>
    <message>
        <source>Row {row} is left out, as a new entry would be.</source>
        <extracomment>workspace.csv-row-new</extracomment>
        <translation>Zeile {row} wird weggelassen, wie es ein neuer Eintrag würde.</translation>
    </message>
    <message>
        <source>Row {row} is left out: it has neither a title nor a file name.</source>
        <extracomment>workspace.csv-row-nameless</extracomment>
        <translation>Zeile {row} wird weggelassen: Sie hat weder einen Titel noch einen Dateinamen.</translation>
    </message>
    <message>
        <source>Row {row} is left out: a new entry needs a path, or a collection that is chosen for it.</source>
        <extracomment>workspace.csv-row-homeless</extracomment>
        <translation>Zeile {row} wird weggelassen: Ein neuer Eintrag braucht einen Pfad oder eine Sammlung, die für ihn gewählt ist.</translation>
    </message>
    <message>
        <source>Row {row} is left out: the file of {entry} cannot be read.</source>
        <extracomment>workspace.csv-row-unread</extracomment>
        <translation>Zeile {row} wird weggelassen: Die Datei von {entry} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Row {row} is left out. {what}</source>
        <extracomment>workspace.csv-row-refused</extracomment>
        <translation>Zeile {row} wird weggelassen. {what}</translation>
    </message>
    <message>
        <source>Mend “{field}” of {entry}</source>
        <extracomment>workspace.mend-field</extracomment>
        <translation>„{field}“ von {entry} beheben</translation>
    </message>
    <message numerus="yes">
        <source>Mend “{field}” in {n} entries</source>
        <extracomment>Mend “{field}” in 1 entry
workspace.mend-all</extracomment>
        <translation>
            <numerusform>„{field}“ in 1 Eintrag beheben</numerusform>
            <numerusform>„{field}“ in {n} Einträgen beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the fields of {entry} in order</source>
        <extracomment>workspace.order-fields</extracomment>
        <translation>Felder von {entry} ordnen</translation>
    </message>
    <message numerus="yes">
        <source>Put the fields of {n} entries in order</source>
        <extracomment>Put the fields of 1 entry in order
workspace.order-all</extracomment>
        <translation>
            <numerusform>Felder von 1 Eintrag ordnen</numerusform>
            <numerusform>Felder von {n} Einträgen ordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to {file}. Undo takes it out of the field; the file stays.</source>
        <extracomment>workspace.picture-kept</extracomment>
        <translation>Nach {file} kopiert. Rückgängig machen nimmt es aus dem Feld; die Datei bleibt.</translation>
    </message>
    <message>
        <source>{file} is not a picture. Nothing was copied.</source>
        <extracomment>workspace.picture-none</extracomment>
        <translation>{file} ist kein Bild. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>{file} has {size} MB, too many for a picture. Nothing was copied.</source>
        <extracomment>workspace.picture-large</extracomment>
        <translation>{file} hat {size} MB, zu viele für ein Bild. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was copied.</source>
        <extracomment>workspace.picture-unread</extracomment>
        <translation>{file} kann nicht gelesen werden: {reason}. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {reason}. The field is as it was.</source>
        <extracomment>workspace.picture-unwritten</extracomment>
        <translation>Das Bild {file} kann nicht geschrieben werden: {reason}. Das Feld ist, wie es war.</translation>
    </message>
    <message>
        <source>The folder for pictures, {folder}, leads out of the vault. Nothing was copied.</source>
        <extracomment>workspace.assets-outside</extracomment>
        <translation>Der Ordner für Bilder, {folder}, führt aus dem Vault hinaus. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Move a point of {territory}</source>
        <extracomment>workspace.region-move-point</extracomment>
        <translation>Punkt von {territory} verschieben</translation>
    </message>
    <message>
        <source>Add a point to {territory}</source>
        <extracomment>workspace.region-add-point</extracomment>
        <translation>Punkt zu {territory} hinzufügen</translation>
    </message>
    <message>
        <source>Remove a point of {territory}</source>
        <extracomment>workspace.region-remove-point</extracomment>
        <translation>Punkt von {territory} entfernen</translation>
    </message>
    <message>
        <source>Move {territory}</source>
        <extracomment>workspace.region-move</extracomment>
        <translation>{territory} verschieben</translation>
    </message>
    <message>
        <source>Draw the territory {territory}</source>
        <extracomment>workspace.region-add</extracomment>
        <translation>Gebiet {territory} zeichnen</translation>
    </message>
    <message>
        <source>Remove the territory {territory}</source>
        <extracomment>workspace.region-remove</extracomment>
        <translation>Gebiet {territory} entfernen</translation>
    </message>
    <message>
        <source>Colour {territory}</source>
        <extracomment>workspace.region-colour</extracomment>
        <translation>{territory} färben</translation>
    </message>
    <message>
        <source>Rename territory {territory} to {new}</source>
        <extracomment>workspace.region-rename</extracomment>
        <translation>Gebiet {territory} umbenennen in {new}</translation>
    </message>
    <message>
        <source>Join the territory {territory} to {new}</source>
        <extracomment>workspace.region-join</extracomment>
        <translation>Gebiet {territory} mit {new} verbinden</translation>
    </message>
    <message>
        <source>Part {territory} where its border crosses itself</source>
        <extracomment>workspace.region-mend</extracomment>
        <translation>{territory} teilen, wo seine Grenze sich kreuzt</translation>
    </message>
    <message>
        <source>Split {new} off {territory}</source>
        <extracomment>workspace.region-split</extracomment>
        <translation>{new} von {territory} abteilen</translation>
    </message>
    <message>
        <source>Keep the inferred territories</source>
        <extracomment>workspace.region-keep</extracomment>
        <translation>Die ermittelten Gebiete bewahren</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} entries</source>
        <extracomment>Create {entry}
workspace.create</extracomment>
        <translation>
            <numerusform>{entry} anlegen</numerusform>
            <numerusform>{n} Einträge anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} entries</source>
        <extracomment>Delete {entry}
workspace.delete</extracomment>
        <translation>
            <numerusform>{entry} löschen</numerusform>
            <numerusform>{n} Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {entry} to {new}</source>
        <extracomment>workspace.rename</extracomment>
        <translation>{entry} umbenennen in {new}</translation>
    </message>
    <message>
        <source>{file} would be no entry. Entries are Markdown files (.md) below the vault's folder, none of them hidden.</source>
        <extracomment>workspace.path-no-entry</extracomment>
        <translation>{file} wäre kein Eintrag. Einträge sind Markdown-Dateien (.md) unterhalb des Ordners des Vaults, keine davon versteckt.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <extracomment>workspace.path-taken</extracomment>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <source>{file} and {other} differ in letter case only, which many disks do not tell apart.</source>
        <extracomment>workspace.path-clash</extracomment>
        <translation>{file} und {other} unterscheiden sich nur in Groß- und Kleinbuchstaben, was viele Datenträger nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so undo could not bring it back. It was left as it is.</source>
        <extracomment>workspace.delete-unread</extracomment>
        <translation>{file} kann nicht gelesen werden, also könnte Rückgängig machen es nicht zurückbringen. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} cannot be read. It was not renamed.</source>
        <extracomment>workspace.rename-unread</extracomment>
        <translation>{file} kann nicht gelesen werden. Die Datei wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>This was not done. {what}</source>
        <extracomment>workspace.not-done</extracomment>
        <translation>Dies wurde nicht getan. {what}</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not removed.</source>
        <extracomment>workspace.changed-not-removed</extracomment>
        <translation>{file} wurde von einem anderen Programm geändert. Die Datei wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not renamed.</source>
        <extracomment>workspace.changed-not-moved</extracomment>
        <translation>{file} wurde von einem anderen Programm geändert. Die Datei wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>{file} cannot be put into the trash: {reason}. It was left as it is.</source>
        <extracomment>workspace.not-removed</extracomment>
        <translation>{file} kann nicht in den Papierkorb gelegt werden: {reason}. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}. It was left as it is.</source>
        <extracomment>workspace.not-moved</extracomment>
        <translation>{file} kann nicht umbenannt werden: {reason}. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} cannot be looked at: {reason}. Nothing was changed.</source>
        <extracomment>workspace.not-reached</extracomment>
        <translation>{file} kann nicht angesehen werden: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be made: {reason}.</source>
        <extracomment>workspace.not-made</extracomment>
        <translation>{file} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Paste into {n} entries</source>
        <extracomment>Paste into {n} entry
workspace.grid-paste</extracomment>
        <translation>
            <numerusform>In {n} Eintrag einfügen</numerusform>
            <numerusform>In {n} Einträge einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut from {n} entries</source>
        <extracomment>Cut from {n} entry
workspace.grid-cut</extracomment>
        <translation>
            <numerusform>Aus {n} Eintrag ausschneiden</numerusform>
            <numerusform>Aus {n} Einträgen ausschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down {n} entries</source>
        <extracomment>Fill down {n} entry
workspace.grid-fill</extracomment>
        <translation>
            <numerusform>{n} Eintrag nach unten ausfüllen</numerusform>
            <numerusform>{n} Einträge nach unten ausfüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells of {n} entries</source>
        <extracomment>Clear cells of {n} entry
workspace.grid-clear</extracomment>
        <translation>
            <numerusform>Zellen von {n} Eintrag leeren</numerusform>
            <numerusform>Zellen von {n} Einträgen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “{field}” of {n} entries</source>
        <extracomment>Set “{field}” of {n} entry
workspace.bulk-set</extracomment>
        <translation>
            <numerusform>„{field}“ von {n} Eintrag setzen</numerusform>
            <numerusform>„{field}“ von {n} Einträgen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to “{field}” of {n} entries</source>
        <extracomment>Add to “{field}” of {n} entry
workspace.bulk-add-items</extracomment>
        <translation>
            <numerusform>Zu „{field}“ von {n} Eintrag hinzufügen</numerusform>
            <numerusform>Zu „{field}“ von {n} Einträgen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of “{field}” of {n} entries</source>
        <extracomment>Take out of “{field}” of {n} entry
workspace.bulk-remove-items</extracomment>
        <translation>
            <numerusform>Aus „{field}“ von {n} Eintrag herausnehmen</numerusform>
            <numerusform>Aus „{field}“ von {n} Einträgen herausnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear “{field}” of {n} entries</source>
        <extracomment>Clear “{field}” of {n} entry
workspace.bulk-clear</extracomment>
        <translation>
            <numerusform>„{field}“ von {n} Eintrag leeren</numerusform>
            <numerusform>„{field}“ von {n} Einträgen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “{field}” from {n} entries</source>
        <extracomment>Remove “{field}” from {n} entry
workspace.bulk-remove-field</extracomment>
        <translation>
            <numerusform>„{field}“ aus {n} Eintrag entfernen</numerusform>
            <numerusform>„{field}“ aus {n} Einträgen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {fields} from {n} entries</source>
        <extracomment>Remove {fields} from 1 entry
workspace.bulk-remove-fields</extracomment>
        <translation>
            <numerusform>{fields} aus 1 Eintrag entfernen</numerusform>
            <numerusform>{fields} aus {n} Einträgen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace {what} in {n} entries</source>
        <extracomment>Replace {what} in {n} entry
workspace.replace</extracomment>
        <translation>
            <numerusform>{what} in {n} Eintrag ersetzen</numerusform>
            <numerusform>{what} in {n} Einträgen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed since it was searched. It was left as it is.</source>
        <extracomment>workspace.replace-changed</extracomment>
        <translation>Es wurde geändert, seit es durchsucht wurde. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>Choose the language of readers</source>
        <extracomment>workspace.reader-language</extracomment>
        <translation>Die Sprache der Lesenden wählen</translation>
    </message>
    <message>
        <source>Choose the languages of the vault</source>
        <extracomment>workspace.spelling-languages</extracomment>
        <translation>Sprachen des Vaults wählen</translation>
    </message>
    <message>
        <source>Add {word} to the vault's dictionary</source>
        <extracomment>workspace.spelling-word</extracomment>
        <translation>{word} ins Wörterbuch des Vaults aufnehmen</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <extracomment>workspace.find-expression</extracomment>
        <translation>Dies ist kein regulärer Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>The text cannot be searched: {reason}.</source>
        <extracomment>workspace.find-failed</extracomment>
        <translation>Der Text kann nicht durchsucht werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no group {group} in what is searched for.</source>
        <extracomment>workspace.find-group</extracomment>
        <translation>In dem, wonach gesucht wird, gibt es keine Gruppe {group}.</translation>
    </message>
    <message>
        <source>The map's bounds must be two corners, [[min_y, min_x], [max_y, max_x]], all numbers.</source>
        <extracomment>territory.bounds-form</extracomment>
        <translation>Die Grenzen der Karte müssen zwei Ecken sein, [[min_y, min_x], [max_y, max_x]], alles Zahlen.</translation>
    </message>
    <message>
        <source>The map's bounds have no area: their corners must differ in x and in y.</source>
        <extracomment>territory.bounds-empty</extracomment>
        <translation>Die Grenzen der Karte haben keine Fläche: Ihre Ecken müssen sich in x und in y unterscheiden.</translation>
    </message>
    <message>
        <source>The map's bounds name a larger corner first; they are read as [[min_y, min_x], [max_y, max_x]].</source>
        <extracomment>territory.bounds-reversed</extracomment>
        <translation>Die Grenzen der Karte nennen eine größere Ecke zuerst; sie werden gelesen als [[min_y, min_x], [max_y, max_x]].</translation>
    </message>
    <message>
        <source>"{value}" in {field} is text; readers of the map need it as a number.</source>
        <extracomment>territory.coordinate-text</extracomment>
        <translation>„{value}“ in {field} ist Text; wer die Karte liest, braucht es als Zahl.</translation>
    </message>
    <message>
        <source>"{value}" in {field} is not a number, so the entry has no place on the map.</source>
        <extracomment>territory.coordinate-form</extracomment>
        <translation>„{value}“ in {field} ist keine Zahl, daher hat der Eintrag keinen Platz auf der Karte.</translation>
    </message>
    <message>
        <source>{field} is {value}, outside the map, which goes from {low} to {high}.</source>
        <extracomment>territory.coordinate-outside</extracomment>
        <translation>{field} ist {value}, außerhalb der Karte, die von {low} bis {high} reicht.</translation>
    </message>
    <message>
        <source>{present} is given and {missing} is not; the map needs both.</source>
        <extracomment>territory.half-placed</extracomment>
        <translation>{present} ist angegeben und {missing} nicht; die Karte braucht beides.</translation>
    </message>
    <message>
        <source>The regions file is not valid JSON: {detail}.</source>
        <extracomment>territory.regions-json</extracomment>
        <translation>Die Datei der Gebiete ist kein gültiges JSON: {detail}.</translation>
    </message>
    <message>
        <source>The regions file is not GeoJSON: it holds no list of features.</source>
        <extracomment>territory.regions-form</extracomment>
        <translation>Die Datei der Gebiete ist kein GeoJSON: Sie enthält keine Liste „features“.</translation>
    </message>
    <message>
        <source>Region {number} has no property "name", so it is left out.</source>
        <extracomment>territory.region-unnamed</extracomment>
        <translation>Fläche {number} hat keine Eigenschaft „name“ und wird daher weggelassen.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, is neither a Polygon nor a MultiPolygon, so it is left out.</source>
        <extracomment>territory.region-shape</extracomment>
        <translation>Fläche {number}, {name}, ist weder ein Polygon noch ein MultiPolygon und wird daher weggelassen.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, has no ring of at least three points, so it is left out.</source>
        <extracomment>territory.region-points</extracomment>
        <translation>Fläche {number}, {name}, hat keinen Ring aus mindestens drei Punkten und wird daher weggelassen.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, has a part without three points; that part is left out.</source>
        <extracomment>territory.region-part</extracomment>
        <translation>Fläche {number}, {name}, hat einen Teil ohne drei Punkte; dieser Teil wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more landmarks are needed.</source>
        <extracomment>One more landmark is needed.
territory.landmarks-few</extracomment>
        <translation>
            <numerusform>Eine Landmarke mehr wird gebraucht.</numerusform>
            <numerusform>{n} Landmarken mehr werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Landmarks {first} and {second} lie at one place of the old picture. Move one of them.</source>
        <extracomment>territory.landmarks-together-old</extracomment>
        <translation>Die Landmarken {first} und {second} liegen im alten Bild an einer Stelle. Verschieben Sie eine davon.</translation>
    </message>
    <message>
        <source>Landmarks {first} and {second} lie at one place of the new picture. Move one of them.</source>
        <extracomment>territory.landmarks-together-new</extracomment>
        <translation>Die Landmarken {first} und {second} liegen im neuen Bild an einer Stelle. Verschieben Sie eine davon.</translation>
    </message>
    <message>
        <source>The landmarks lie almost on a line, which does not tell how the map is stretched across it. Move one of them off the line.</source>
        <extracomment>territory.landmarks-line</extracomment>
        <translation>Die Landmarken liegen fast auf einer Linie, und die verrät nicht, wie die Karte quer dazu gedehnt ist. Verschieben Sie eine von der Linie weg.</translation>
    </message>
    <message>
        <source>These landmarks would crush the map to a line. Check which is which.</source>
        <extracomment>territory.landmarks-crushed</extracomment>
        <translation>Diese Landmarken würden die Karte zu einer Linie zerdrücken. Prüfen Sie, welche welche ist.</translation>
    </message>
    <message>
        <source>The points in {file} cannot be moved without changing something else in it. Nothing was changed.</source>
        <extracomment>territory.regions-unread</extracomment>
        <translation>Die Punkte in {file} können nicht verschoben werden, ohne noch etwas darin zu ändern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>its own territory</source>
        <extracomment>territory.suggest-field</extracomment>
        <translation>sein eigenes Gebiet</translation>
    </message>
    <message numerus="yes">
        <source>linked with {n} initiatives here</source>
        <extracomment>linked with {n} initiative here
territory.suggest-linked</extracomment>
        <translation>
            <numerusform>verlinkt mit {n} Initiative hier</numerusform>
            <numerusform>verlinkt mit {n} Initiativen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} most like it lie here</source>
        <extracomment>{n} of the {all} most like it lies here
territory.suggest-alike</extracomment>
        <translation>
            <numerusform>{n} der {all} ähnlichsten liegt hier</numerusform>
            <numerusform>{n} der {all} ähnlichsten liegen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {all} nearest by {fields} lie here</source>
        <extracomment>{n} of its {all} nearest by {fields} lies here
territory.suggest-alike-by</extracomment>
        <translation>
            <numerusform>{n} der {all} nach {fields} nächsten liegt hier</numerusform>
            <numerusform>{n} der {all} nach {fields} nächsten liegen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>near {what}</source>
        <extracomment>territory.suggest-near</extracomment>
        <translation>in der Nähe von {what}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>territory.suggest-both</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>territory.suggest-name</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>territory.suggest-words</extracomment>
        <translation>Wörtern</translation>
    </message>
    <message>
        <source>shares words with the name: {words}</source>
        <extracomment>territory.suggest-named</extracomment>
        <translation>hat Wörter mit dem Namen gemeinsam: {words}</translation>
    </message>
    <message>
        <source>free ground</source>
        <extracomment>territory.suggest-free</extracomment>
        <translation>freier Grund</translation>
    </message>
    <message>
        <source>the freest spot, {room} units from the next pin</source>
        <extracomment>territory.suggest-freest</extracomment>
        <translation>die freieste Stelle, {room} Einheiten vom nächsten Pin</translation>
    </message>
    <message>
        <source>inside {territory}</source>
        <extracomment>territory.suggest-inside</extracomment>
        <translation>in {territory}</translation>
    </message>
    <message>
        <source>The border of {name} crosses itself at x {x}, y {y}. It is used as it is; “Mend” in Edit territories parts it there.</source>
        <extracomment>territory.region-crosses</extracomment>
        <translation>Die Grenze von {name} kreuzt sich selbst bei x {x}, y {y}. Sie wird verwendet, wie sie ist; „Beheben“ in „Gebiete bearbeiten“ teilt sie dort.</translation>
    </message>
    <message>
        <source>The regions file cannot be read, so its territories cannot be changed here. It was left as it is.</source>
        <extracomment>territory.regions-closed</extracomment>
        <translation>Die Datei der Gebiete kann nicht gelesen werden, daher können ihre Gebiete hier nicht geändert werden. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The regions file cannot be changed without changing something else in it. It was left as it is.</source>
        <extracomment>territory.regions-unsafe</extracomment>
        <translation>Die Datei der Gebiete kann nicht geändert werden, ohne noch etwas darin zu ändern. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The picture {name} is not there. Pins can be placed all the same.</source>
        <extracomment>territory.picture-missing</extracomment>
        <translation>Das Bild {name} ist nicht da. Pins können trotzdem platziert werden.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read ({detail}). Pins can be placed all the same.</source>
        <extracomment>territory.picture-unreadable</extracomment>
        <translation>Das Bild {name} kann nicht gelesen werden ({detail}). Pins können trotzdem platziert werden.</translation>
    </message>
    <message>
        <source>The picture {name} is broken ({detail}). Pins can be placed all the same.</source>
        <extracomment>territory.picture-broken</extracomment>
        <translation>Das Bild {name} ist beschädigt ({detail}). Pins können trotzdem platziert werden.</translation>
    </message>
    <message>
        <source>The picture {name} has {width} × {height} pixels, too many to show. Save it at {limit} × {limit} or fewer.</source>
        <extracomment>territory.picture-large</extracomment>
        <translation>Das Bild {name} hat {width} × {height} Pixel, zu viele zum Zeigen. Speichern Sie es mit {limit} × {limit} oder weniger.</translation>
    </message>
    <message>
        <source>The picture {name} has {size} MB, too many for an SVG. Save it as PNG instead.</source>
        <extracomment>territory.picture-heavy</extracomment>
        <translation>Das Bild {name} hat {size} MB, zu viele für ein SVG. Speichern Sie es stattdessen als PNG.</translation>
    </message>
    <message>
        <source>The picture {name} takes too long to draw. It was not changed.</source>
        <extracomment>territory.picture-slow</extracomment>
        <translation>Das Bild {name} braucht zu lange zum Zeichnen. Es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The picture {name} is nested too deeply to be drawn. Save it as PNG instead.</source>
        <extracomment>territory.picture-nested</extracomment>
        <translation>Das Bild {name} ist zu tief verschachtelt, um gezeichnet zu werden. Speichern Sie es stattdessen als PNG.</translation>
    </message>
    <message>
        <source>The picture {name} says neither its size nor its viewBox. Save it with either.</source>
        <extracomment>territory.picture-sizeless</extracomment>
        <translation>Das Bild {name} nennt weder seine Größe noch seine viewBox. Speichern Sie es mit einem davon.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <extracomment>vault.missing</extracomment>
        <translation>{file} gibt es nicht.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <extracomment>vault.not-a-file</extracomment>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
        <source>{file} is too large to be edited ({size} MB). It was left as it is.</source>
        <extracomment>vault.too-large</extracomment>
        <translation>{file} ist zu groß, um bearbeitet zu werden ({size} MB). Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}). It was left as it is.</source>
        <extracomment>vault.not-utf8</extracomment>
        <translation>{file} ist kein UTF-8-Text (Zeile {line}). Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not overwritten.</source>
        <extracomment>vault.changed</extracomment>
        <translation>{file} wurde von einem anderen Programm geändert. Die Datei wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{file} was removed by another program. It was not written again.</source>
        <extracomment>vault.gone</extracomment>
        <translation>{file} wurde von einem anderen Programm entfernt. Die Datei wurde nicht wieder geschrieben.</translation>
    </message>
    <message>
        <source>{file} exists already. It was not overwritten.</source>
        <extracomment>vault.exists</extracomment>
        <translation>{file} gibt es schon. Die Datei wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{file} is read-only. It was left as it is.</source>
        <extracomment>vault.read-only</extracomment>
        <translation>{file} ist schreibgeschützt. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} cannot be saved: {reason}. The file is as it was.</source>
        <extracomment>vault.save-failed</extracomment>
        <translation>{file} kann nicht gespeichert werden: {reason}. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>{file} was written, but the disk did not confirm that it keeps it: {reason}. Your changes are still here: save again, or check the disk.</source>
        <extracomment>vault.save-unconfirmed</extracomment>
        <translation>{file} wurde geschrieben, aber der Datenträger hat nicht bestätigt, dass er sie behält: {reason}. Ihre Änderungen sind noch hier: Speichern Sie erneut, oder prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{file} could only be written in part: {reason}. What it held and what was to be saved are kept in {folder}.</source>
        <extracomment>vault.save-torn</extracomment>
        <translation>{file} konnte nur zum Teil geschrieben werden: {reason}. Was die Datei enthielt und was gespeichert werden sollte, ist in {folder} aufbewahrt.</translation>
    </message>
    <message>
        <source>{file} can only be written over where it lies, and no copy could be kept before that in {folder}: {reason}. The file is as it was.</source>
        <extracomment>vault.no-copy</extracomment>
        <translation>{file} kann nur dort überschrieben werden, wo die Datei liegt, und zuvor konnte keine Kopie in {folder} aufbewahrt werden: {reason}. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>{file} was not written whole when the program ended. What it held and what was to be saved are kept in {folder}.</source>
        <extracomment>vault.torn</extracomment>
        <translation>{file} war nicht ganz geschrieben, als das Programm endete. Was die Datei enthielt und was gespeichert werden sollte, ist in {folder} aufbewahrt.</translation>
    </message>
    <message>
        <source>{file} cannot be saved: the new text holds half a character. The file is as it was.</source>
        <extracomment>vault.not-encodable</extracomment>
        <translation>{file} kann nicht gespeichert werden: Der neue Text enthält ein halbes Zeichen. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The frontmatter is not a list of fields (key: value).</source>
        <extracomment>vault.not-a-mapping</extracomment>
        <translation>Das Frontmatter ist keine Liste von Feldern (Schlüssel: Wert).</translation>
    </message>
    <message>
        <source>The frontmatter has no closing ---.</source>
        <extracomment>vault.unclosed</extracomment>
        <translation>Dem Frontmatter fehlt das schließende ---.</translation>
    </message>
    <message>
        <source>The frontmatter is too large to be read as fields ({size} KB).</source>
        <extracomment>vault.yaml-large</extracomment>
        <translation>Das Frontmatter ist zu groß, um als Felder gelesen zu werden ({size} KB).</translation>
    </message>
    <message>
        <source>The field {field} is there twice. The publisher rejects the whole file.</source>
        <extracomment>vault.yaml-duplicate</extracomment>
        <translation>Das Feld {field} ist zweimal da. Beim Veröffentlichen wird die ganze Datei abgewiesen.</translation>
    </message>
    <message>
        <source>The tag {tag} is unknown. The publisher rejects the whole file.</source>
        <extracomment>vault.yaml-tag-unknown</extracomment>
        <translation>Das Tag {tag} ist unbekannt. Beim Veröffentlichen wird die ganze Datei abgewiesen.</translation>
    </message>
    <message>
        <source>The value does not fit its tag {tag}.</source>
        <extracomment>vault.yaml-tag-value</extracomment>
        <translation>Der Wert passt nicht zu seinem Tag {tag}.</translation>
    </message>
    <message>
        <source>This tag is not well-formed.</source>
        <extracomment>vault.yaml-tag</extracomment>
        <translation>Dieses Tag ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The frontmatter holds more than one document. A line with --- or ... ends the first.</source>
        <extracomment>vault.yaml-documents</extracomment>
        <translation>Das Frontmatter enthält mehr als ein Dokument. Eine Zeile mit --- oder ... beendet das erste.</translation>
    </message>
    <message>
        <source>The frontmatter does not go on like this: what stands here belongs to nothing above it.</source>
        <extracomment>vault.yaml-rest</extracomment>
        <translation>So geht das Frontmatter nicht weiter: Was hier steht, gehört zu nichts darüber.</translation>
    </message>
    <message>
        <source>This line is not indented like the lines it belongs to.</source>
        <extracomment>vault.yaml-indent</extracomment>
        <translation>Diese Zeile ist nicht so eingerückt wie die Zeilen, zu denen sie gehört.</translation>
    </message>
    <message>
        <source>A tab stands where only spaces may indent.</source>
        <extracomment>vault.yaml-tab</extracomment>
        <translation>Ein Tabulator steht, wo nur Leerzeichen einrücken dürfen.</translation>
    </message>
    <message>
        <source>A colon is missing behind this key.</source>
        <extracomment>vault.yaml-colon</extracomment>
        <translation>Hinter diesem Schlüssel fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A space is missing behind this colon.</source>
        <extracomment>vault.yaml-colon-space</extracomment>
        <translation>Hinter diesem Doppelpunkt fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A key is missing before this colon.</source>
        <extracomment>vault.yaml-key-missing</extracomment>
        <translation>Vor diesem Doppelpunkt fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>This key goes over more than one line.</source>
        <extracomment>vault.yaml-key-lines</extracomment>
        <translation>Dieser Schlüssel geht über mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>A list within a list cannot be a key.</source>
        <extracomment>vault.yaml-key-list</extracomment>
        <translation>Eine Liste in einer Liste kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>The quote that starts here is not closed.</source>
        <extracomment>vault.yaml-quote-open</extracomment>
        <translation>Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <extracomment>vault.yaml-flow-open</extracomment>
        <translation>Die Klammer, die sich hier öffnet, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing here.</source>
        <extracomment>vault.yaml-comma</extracomment>
        <translation>Hier fehlt ein Komma oder eine schließende Klammer.</translation>
    </message>
    <message>
        <source>A value is missing before this comma.</source>
        <extracomment>vault.yaml-comma-extra</extracomment>
        <translation>Vor diesem Komma fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This escape is unknown. In double quotes, a backslash itself is written twice.</source>
        <extracomment>vault.yaml-escape</extracomment>
        <translation>Diese Escape-Folge ist unbekannt. In doppelten Anführungszeichen wird ein Backslash selbst zweimal geschrieben.</translation>
    </message>
    <message>
        <source>The character {character} cannot stand here.</source>
        <extracomment>vault.yaml-unprintable</extracomment>
        <translation>Das Zeichen {character} kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>Behind | or &gt; nothing but + or -, one digit and a comment may stand.</source>
        <extracomment>vault.yaml-block-header</extracomment>
        <translation>Hinter | oder &gt; kann nichts stehen als + oder -, eine Ziffer und ein Kommentar.</translation>
    </message>
    <message>
        <source>Values are nested more than {depth} levels deep.</source>
        <extracomment>vault.yaml-deep</extracomment>
        <translation>Werte sind tiefer als {depth} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>A name is missing behind &amp; or *. Text that starts so needs quotes.</source>
        <extracomment>vault.yaml-name</extracomment>
        <translation>Hinter &amp; oder * fehlt ein Name. Text, der so beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>This value has two tags or two anchors.</source>
        <extracomment>vault.yaml-properties</extracomment>
        <translation>Dieser Wert hat zwei Tags oder zwei Anker.</translation>
    </message>
    <message>
        <source>No value above is named &amp;{name}. Text that starts with * needs quotes.</source>
        <extracomment>vault.yaml-alias</extracomment>
        <translation>Kein Wert darüber heißt &amp;{name}. Text, der mit * beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The value &amp;{name} contains itself.</source>
        <extracomment>vault.yaml-alias-inside</extracomment>
        <translation>Der Wert &amp;{name} enthält sich selbst.</translation>
    </message>
    <message>
        <source>Aliases multiply the values here beyond all measure.</source>
        <extracomment>vault.yaml-alias-many</extracomment>
        <translation>Aliasse vervielfachen hier die Werte über alles Maß.</translation>
    </message>
    <message>
        <source>An alias cannot have a tag or an anchor of its own.</source>
        <extracomment>vault.yaml-alias-properties</extracomment>
        <translation>Ein Alias kann kein eigenes Tag und keinen eigenen Anker haben.</translation>
    </message>
    <message>
        <source>Only fields can be merged in with &lt;&lt;.</source>
        <extracomment>vault.yaml-merge</extracomment>
        <translation>Nur Felder können mit &lt;&lt; eingemischt werden.</translation>
    </message>
    <message>
        <source>Too many fields are merged in with &lt;&lt;.</source>
        <extracomment>vault.yaml-merge-many</extracomment>
        <translation>Mit &lt;&lt; werden zu viele Felder eingemischt.</translation>
    </message>
    <message>
        <source>This line, which starts with %, is not well-formed.</source>
        <extracomment>vault.yaml-directive</extracomment>
        <translation>Diese Zeile, die mit % beginnt, ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>Chosen like this, the fields could not be read any more. Nothing was changed. Choose otherwise for one of them.</source>
        <extracomment>vault.choices-unreadable</extracomment>
        <translation>So gewählt, könnten die Felder nicht mehr gelesen werden. Nichts wurde geändert. Wählen Sie für eines davon anders.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed while the frontmatter does not parse. Nothing was changed.</source>
        <extracomment>vault.edit-broken</extracomment>
        <translation>„{field}“ kann nicht geändert werden, solange das Frontmatter nicht lesbar ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Nothing was changed.</source>
        <extracomment>vault.edit-missing</extracomment>
        <translation>Ein Feld „{field}“ gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a field “{field}” already. Nothing was changed.</source>
        <extracomment>vault.edit-exists</extracomment>
        <translation>Ein Feld „{field}“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{field}” has no item {item}. Nothing was changed.</source>
        <extracomment>vault.edit-item-missing</extracomment>
        <translation>„{field}“ hat keinen Listenpunkt {item}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{field}” is not a list. Nothing was changed.</source>
        <extracomment>vault.edit-not-a-list</extracomment>
        <translation>„{field}“ ist keine Liste. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{field}” cannot hold this value. Nothing was changed.</source>
        <extracomment>vault.edit-value</extracomment>
        <translation>„{field}“ kann diesen Wert nicht enthalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed without changing something else. Nothing was changed.</source>
        <extracomment>vault.edit-unsafe</extracomment>
        <translation>„{field}“ kann nicht geändert werden, ohne noch etwas zu ändern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not YAML, in line {line}. {reason} Nothing was changed.</source>
        <extracomment>vault.edit-source</extracomment>
        <translation>Das ist kein YAML, in Zeile {line}. {reason} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A line of the frontmatter cannot start with ---. Nothing was changed.</source>
        <extracomment>vault.edit-fence</extracomment>
        <translation>Eine Zeile des Frontmatters kann nicht mit --- beginnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is not well-formed YAML, so nothing in it was changed. Mend it in a text editor first.</source>
        <extracomment>vault.yaml-file-broken</extracomment>
        <translation>{file} ist kein wohlgeformtes YAML, daher wurde nichts darin geändert. Bringen Sie die Datei zuerst in einem Texteditor in Ordnung.</translation>
    </message>
    <message>
        <source>A copy of {file} as it is could not be kept: {reason}. The file was left as it was.</source>
        <extracomment>workspace.not-kept</extracomment>
        <translation>Eine Kopie von {file}, wie die Datei ist, konnte nicht aufbewahrt werden: {reason}. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or is no longer there. Choose the folder of a vault.</source>
        <extracomment>workspace.not-a-folder</extracomment>
        <translation>{path} ist kein Ordner oder nicht mehr da. Wählen Sie den Ordner eines Vaults.</translation>
    </message>
    <message>
        <source>{path} cannot be read: you have no permission for this folder. Nothing was changed.</source>
        <extracomment>workspace.no-permission</extracomment>
        <translation>{path} kann nicht gelesen werden: Sie haben für diesen Ordner kein Recht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} holds no Markdown files, so there is nothing to edit. Choose the folder that the initiatives lie in.</source>
        <extracomment>workspace.no-markdown</extracomment>
        <translation>{path} enthält keine Markdown-Dateien, daher gibt es nichts zu bearbeiten. Wählen Sie den Ordner, in dem die Initiativen liegen.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe from a crash: {reason}. This is tried again by itself; until then, save often.</source>
        <extracomment>workspace.not-journalled</extracomment>
        <translation>Nicht gespeicherte Änderungen können nicht vor einem Absturz gesichert werden: {reason}. Es wird von selbst erneut versucht; speichern Sie bis dahin oft.</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime, so nothing was changed here. Look at it, then try again.</source>
        <extracomment>workspace.changed-meanwhile</extracomment>
        <translation>{file} wurde inzwischen von einem anderen Programm geändert, daher wurde hier nichts geändert. Sehen Sie sich die Datei an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Restore unsaved work of {n} files</source>
        <extracomment>Restore unsaved work
workspace.restore-unsaved</extracomment>
        <translation>
            <numerusform>Nicht gespeicherte Arbeit wiederherstellen</numerusform>
            <numerusform>Nicht gespeicherte Arbeit in {n} Dateien wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore {entry} as of {moment}</source>
        <extracomment>workspace.restore-version</extracomment>
        <translation>{entry} wiederherstellen, Stand {moment}</translation>
    </message>
    <message>
        <source>Earlier versions of what is saved cannot be kept: {reason}. Saving itself is not affected.</source>
        <extracomment>workspace.saves-not-kept</extracomment>
        <translation>Frühere Versionen des Gespeicherten können nicht aufbewahrt werden: {reason}. Das Speichern selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The earlier versions of this vault's entries cannot be read any more. They were put aside as {file}, and new ones are kept from now on.</source>
        <extracomment>workspace.saves-damaged</extracomment>
        <translation>Die früheren Versionen der Einträge dieses Vaults können nicht mehr gelesen werden. Sie wurden als {file} beiseitegelegt, und von jetzt an werden neue aufbewahrt.</translation>
    </message>
    <message>
        <source>The earlier versions cannot be read: {reason}.</source>
        <extracomment>workspace.saves-unreadable</extracomment>
        <translation>Die früheren Versionen können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <extracomment>workspace.save-gone</extracomment>
        <translation>Diese Version ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <extracomment>workspace.in-file</extracomment>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>workspace.line</extracomment>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{what} None of the settings is used.</source>
        <extracomment>workspace.settings-broken</extracomment>
        <translation>{what} Keine der Einstellungen wird verwendet.</translation>
    </message>
    <message>
        <source>The key {field} is there twice.</source>
        <extracomment>workspace.settings-twice</extracomment>
        <translation>Der Schlüssel {field} ist zweimal da.</translation>
    </message>
    <message>
        <source>The tag {tag} is unknown.</source>
        <extracomment>workspace.settings-tag</extracomment>
        <translation>Das Tag {tag} ist unbekannt.</translation>
    </message>
    <message>
        <source>There is more than one document. A line with --- or ... ends the first.</source>
        <extracomment>workspace.settings-documents</extracomment>
        <translation>Es gibt mehr als ein Dokument. Eine Zeile mit --- oder ... beendet das erste.</translation>
    </message>
    <message>
        <source>What stands here belongs to nothing above it.</source>
        <extracomment>workspace.settings-rest</extracomment>
        <translation>Was hier steht, gehört zu nichts darüber.</translation>
    </message>
    <message>
        <source>The key “{key}” is not known here. It was left as it is.</source>
        <extracomment>workspace.setting-unknown</extracomment>
        <translation>Der Schlüssel „{key}“ ist hier nicht bekannt. Er blieb, wie er war.</translation>
    </message>
    <message>
        <source>“{key}” should be a list. It is not used.</source>
        <extracomment>workspace.setting-not-list</extracomment>
        <translation>„{key}“ sollte eine Liste sein. Es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>“{key}” should be keys with values. It is not used.</source>
        <extracomment>workspace.setting-not-mapping</extracomment>
        <translation>„{key}“ sollte aus Schlüsseln mit Werten bestehen. Es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>“{key}” should be text. It is not used.</source>
        <extracomment>workspace.setting-not-text</extracomment>
        <translation>„{key}“ sollte Text sein. Es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>“{key}” should be true or false. true is used.</source>
        <extracomment>workspace.setting-not-switch</extracomment>
        <translation>„{key}“ sollte true oder false sein. Verwendet wird true.</translation>
    </message>
    <message>
        <source>“{key}” should be a number above zero. 1 is used.</source>
        <extracomment>workspace.setting-not-step</extracomment>
        <translation>„{key}“ sollte eine Zahl über null sein. Verwendet wird 1.</translation>
    </message>
    <message>
        <source>“{key}” should be obsidian, github or python-markdown. obsidian is used.</source>
        <extracomment>workspace.setting-not-dialect</extracomment>
        <translation>„{key}“ sollte obsidian, github oder python-markdown sein. Verwendet wird obsidian.</translation>
    </message>
    <message>
        <source>“{key}” should be a pattern below the vault's folder, such as notes/*.md. The collection is left out.</source>
        <extracomment>workspace.setting-not-pattern</extracomment>
        <translation>„{key}“ sollte ein Muster unterhalb des Ordners des Vaults sein, etwa notes/*.md. Die Sammlung wird weggelassen.</translation>
    </message>
    <message>
        <source>“language” is {language}, for which there are no words: what is published speaks to readers in English. Known are {known}.</source>
        <extracomment>workspace.setting-not-language</extracomment>
        <translation>„language“ ist {language}, wofür es keine Wörter gibt: Was veröffentlicht wird, spricht Lesende auf Englisch an. Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>“leave_out” holds {rule}, which leaves nothing out. Write patterns as in .gitignore, such as drafts/.</source>
        <extracomment>workspace.setting-not-rule</extracomment>
        <translation>„leave_out“ enthält {rule}, das nichts weglässt. Schreiben Sie Muster wie in .gitignore, etwa drafts/.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into: {reason}. Entries in it are not shown.</source>
        <extracomment>workspace.folder-unlisted</extracomment>
        <translation>Der Ordner {folder} kann nicht durchgesehen werden: {reason}. Einträge darin werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>“{key}” names {name}, and there is no map of that name. The collection has no map.</source>
        <extracomment>workspace.setting-not-map</extracomment>
        <translation>„{key}“ nennt {name}, und eine Karte dieses Namens gibt es nicht. Die Sammlung hat keine Karte.</translation>
    </message>
    <message>
        <source>“{key}” is {name}, as another collection is called already. Both are used.</source>
        <extracomment>workspace.setting-name-twice</extracomment>
        <translation>„{key}“ ist {name}, wie schon eine andere Sammlung heißt. Beide werden verwendet.</translation>
    </message>
    <message>
        <source>No collection names the map {name}, so no entry stands on it.</source>
        <extracomment>workspace.map-unused</extracomment>
        <translation>Keine Sammlung nennt die Karte {name}, daher steht kein Eintrag darauf.</translation>
    </message>
    <message>
        <source>The sample vault cannot be copied: {reason}.</source>
        <extracomment>workspace.sample-failed</extracomment>
        <translation>Der Beispiel-Vault kann nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Change “{field}” of {entry}</source>
        <extracomment>workspace.change-field</extracomment>
        <translation>„{field}“ von {entry} ändern</translation>
    </message>
    <message>
        <source>Remove “{field}” from {entry}</source>
        <extracomment>workspace.remove-field</extracomment>
        <translation>„{field}“ von {entry} entfernen</translation>
    </message>
    <message>
        <source>Add “{field}” to {entry}</source>
        <extracomment>workspace.add-field</extracomment>
        <translation>„{field}“ zu {entry} hinzufügen</translation>
    </message>
    <message>
        <source>Edit the article of {entry}</source>
        <extracomment>workspace.change-body</extracomment>
        <translation>Artikel von {entry} bearbeiten</translation>
    </message>
    <message>
        <source>Edit {file}</source>
        <extracomment>workspace.change-file</extracomment>
        <translation>{file} bearbeiten</translation>
    </message>
    <message>
        <source>Add fields to {entry}</source>
        <extracomment>workspace.give-fields</extracomment>
        <translation>Felder zu {entry} hinzufügen</translation>
    </message>
    <message>
        <source>Edit the frontmatter of {entry}</source>
        <extracomment>workspace.change-block</extracomment>
        <translation>Frontmatter von {entry} bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>{what} The same happened to {n} more files.</source>
        <extracomment>{what} The same happened to 1 more file.
workspace.same-of-more</extracomment>
        <translation>
            <numerusform>{what} Dasselbe geschah mit 1 weiteren Datei.</numerusform>
            <numerusform>{what} Dasselbe geschah mit {n} weiteren Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files were not saved.</source>
        <extracomment>1 more file was not saved.
workspace.more-not-saved</extracomment>
        <translation>
            <numerusform>1 weitere Datei wurde nicht gespeichert.</numerusform>
            <numerusform>{n} weitere Dateien wurden nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read, so there is nothing to copy.</source>
        <extracomment>workspace.copy-unread</extracomment>
        <translation>{file} kann nicht gelesen werden, daher gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>{title} was left out: there is an entry {other} already.</source>
        <extracomment>workspace.new-there</extracomment>
        <translation>{title} wurde weggelassen: Einen Eintrag {other} gibt es schon.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>workspace.name-empty</extracomment>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>A file name cannot hold {character}.</source>
        <extracomment>workspace.name-character</extracomment>
        <translation>Ein Dateiname kann {character} nicht enthalten.</translation>
    </message>
    <message>
        <source>Links cannot lead to a file with {character} in its name.</source>
        <extracomment>workspace.name-unlinkable</extracomment>
        <translation>Links können nicht zu einer Datei mit {character} im Namen führen.</translation>
    </message>
    <message>
        <source>A file whose name starts with a full stop is hidden, and is no entry.</source>
        <extracomment>workspace.name-hidden</extracomment>
        <translation>Eine Datei, deren Name mit einem Punkt beginnt, ist versteckt und kein Eintrag.</translation>
    </message>
    <message>
        <source>A file name cannot start or end with a space, or end with a full stop.</source>
        <extracomment>workspace.name-ends</extracomment>
        <translation>Ein Dateiname kann nicht mit einem Leerzeichen beginnen oder enden und nicht mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself.</source>
        <extracomment>workspace.name-reserved</extracomment>
        <translation>Windows behält den Namen {name} für sich.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <extracomment>workspace.name-long</extracomment>
        <translation>Dieser Name ist zu lang für eine Datei.</translation>
    </message>
    <message>
        <source>A file of this name would not be one of {pattern}.</source>
        <extracomment>workspace.name-elsewhere</extracomment>
        <translation>Eine Datei dieses Namens wäre keine von {pattern}.</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <extracomment>workspace.name-taken</extracomment>
        <translation>Eine Datei {name} gibt es schon.</translation>
    </message>
    <message>
        <source>Spell “{text}” as “{spelling}” in “{field}”</source>
        <extracomment>workspace.vocabulary-rename</extracomment>
        <translation>„{text}“ in „{field}“ als „{spelling}“ schreiben</translation>
    </message>
    <message>
        <source>Spell {values} values of “{field}” as “{spelling}”</source>
        <extracomment>workspace.vocabulary-merge</extracomment>
        <translation>{values} Werte von „{field}“ als „{spelling}“ schreiben</translation>
    </message>
    <message>
        <source>Spell {values} values of “{field}” alike</source>
        <extracomment>workspace.vocabulary-alike</extracomment>
        <translation>{values} Werte von „{field}“ einheitlich schreiben</translation>
    </message>
    <message>
        <source>Delete “{text}” from “{field}”</source>
        <extracomment>workspace.vocabulary-delete</extracomment>
        <translation>„{text}“ aus „{field}“ löschen</translation>
    </message>
    <message>
        <source>Delete {values} values from “{field}”</source>
        <extracomment>workspace.vocabulary-delete-all</extracomment>
        <translation>{values} Werte aus „{field}“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries</source>
        <extracomment>Move {entry}
workspace.move</extracomment>
        <translation>
            <numerusform>{entry} verschieben</numerusform>
            <numerusform>{n} Einträge verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries to {territory}</source>
        <extracomment>Move {entry} to {territory}
workspace.move-to</extracomment>
        <translation>
            <numerusform>{entry} nach {territory} verschieben</numerusform>
            <numerusform>{n} Einträge nach {territory} verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries</source>
        <extracomment>Place {entry}
workspace.place</extracomment>
        <translation>
            <numerusform>{entry} platzieren</numerusform>
            <numerusform>{n} Einträge platzieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries in {territory}</source>
        <extracomment>Place {entry} in {territory}
workspace.place-in</extracomment>
        <translation>
            <numerusform>{entry} in {territory} platzieren</numerusform>
            <numerusform>{n} Einträge in {territory} platzieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} entries off the map</source>
        <extracomment>Take {entry} off the map
workspace.take-off</extracomment>
        <translation>
            <numerusform>{entry} von der Karte nehmen</numerusform>
            <numerusform>{n} Einträge von der Karte nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the territory of {n} entries</source>
        <extracomment>Set the territory of {entry}
workspace.set-territory</extracomment>
        <translation>
            <numerusform>Gebiet von {entry} setzen</numerusform>
            <numerusform>Gebiet von {n} Einträgen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the territory of {n} entries to {territory}</source>
        <extracomment>Set the territory of {entry} to {territory}
workspace.set-territory-to</extracomment>
        <translation>
            <numerusform>Gebiet von {entry} auf {territory} setzen</numerusform>
            <numerusform>Gebiet von {n} Einträgen auf {territory} setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is said of “{field}”</source>
        <extracomment>workspace.change-schema</extracomment>
        <translation>Ändern, was von „{field}“ gesagt ist</translation>
    </message>
    <message>
        <source>Change what is said of {n} fields</source>
        <extracomment>workspace.change-schema-many</extracomment>
        <translation>Ändern, was von {n} Feldern gesagt ist</translation>
    </message>
    <message>
        <source>Order the fields of {collection}</source>
        <extracomment>workspace.order-schema</extracomment>
        <translation>Felder von {collection} ordnen</translation>
    </message>
    <message>
        <source>Set up the map {map}</source>
        <extracomment>workspace.map-set-up</extracomment>
        <translation>Karte {map} einrichten</translation>
    </message>
    <message>
        <source>Change the map {map}</source>
        <extracomment>workspace.map-change</extracomment>
        <translation>Karte {map} ändern</translation>
    </message>
    <message>
        <source>Fit the map {map} to new artwork</source>
        <extracomment>workspace.new-artwork</extracomment>
        <translation>Karte {map} an ein neues Kartenbild anpassen</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <extracomment>workspace.map-file-unwritten</extracomment>
        <translation>{file} kann nicht geschrieben werden: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No entry holds “{word}”. {name} looks in that field.</source>
        <extracomment>workspace.search-name-begun</extracomment>
        <translation>Kein Eintrag enthält „{word}“. {name} sucht in diesem Feld.</translation>
    </message>
    <message>
        <source>No field is called “{name}”: it is searched for as text.</source>
        <extracomment>workspace.search-no-field</extracomment>
        <translation>Kein Feld heißt „{name}“: Danach wird als Text gesucht.</translation>
    </message>
    <message>
        <source>There is no “is:{word}”. There are {known}.</source>
        <extracomment>workspace.search-no-state</extracomment>
        <translation>Ein „is:{word}“ gibt es nicht. Es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no “has:{word}”. There are {known}, and has: with the name of a field.</source>
        <extracomment>workspace.search-no-thing</extracomment>
        <translation>Ein „has:{word}“ gibt es nicht. Es gibt {known}, und has: mit dem Namen eines Feldes.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>And 1 more.</extracomment>
        <translation>
            <numerusform>Und 1 weitere.</numerusform>
            <numerusform>Und {n} weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Changing entries…</source>
        <translation>Einträge werden geändert…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Es wird ausgearbeitet, was sich ändern würde…</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Territory Editor {version}</source>
        <translation>Territory Editor {version}</translation>
    </message>
    <message>
        <source>Edits vaults of Markdown initiatives and their territory map, and leaves every byte alone that you did not edit.</source>
        <translation>Permet de modifier des coffres d’initiatives en Markdown et la carte de leurs territoires, sans toucher au moindre octet que vous n’avez pas modifié.</translation>
    </message>
    <message>
        <source>About Territory Editor</source>
        <translation>À propos de Territory Editor</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open a vault…</source>
        <translation>&amp;Ouvrir un coffre…</translation>
    </message>
    <message>
        <source>Open the sample vault</source>
        <translation>Ouvrir le coffre d’exemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>W&amp;hat will be saved…</source>
        <translation>&amp;Ce qui sera enregistré…</translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet…</source>
        <translation>&amp;Importer depuis un tableur…</translation>
    </message>
    <message>
        <source>&amp;Export for a spreadsheet…</source>
        <translation>E&amp;xporter pour un tableur…</translation>
    </message>
    <message>
        <source>&amp;Preview the site in the browser</source>
        <translation>A&amp;perçu du site dans le navigateur</translation>
    </message>
    <message>
        <source>Reader's-eye rehearsa&amp;l…</source>
        <translation>Répétition côté &amp;lectorat…</translation>
    </message>
    <message>
        <source>Export the site to a &amp;folder…</source>
        <translation>Exporter le site dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>Print the page to P&amp;DF…</source>
        <translation>I&amp;mprimer la page en PDF…</translation>
    </message>
    <message>
        <source>&amp;Close the vault</source>
        <translation>&amp;Fermer le coffre</translation>
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
        <source>Go to an&amp;ything…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Search entries</source>
        <translation>Rechercher des &amp;fiches</translation>
    </message>
    <message>
        <source>Find and replace in the &amp;vault…</source>
        <translation>Rechercher et remplacer dans le &amp;coffre…</translation>
    </message>
    <message>
        <source>Ne&amp;xt entry</source>
        <translation>Fiche &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>Fiche &amp;précédente</translation>
    </message>
    <message>
        <source>Next prob&amp;lem</source>
        <translation>Problème s&amp;uivant</translation>
    </message>
    <message>
        <source>Previo&amp;us problem</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Nouvelle fiche…</translation>
    </message>
    <message>
        <source>&amp;Duplicate entry…</source>
        <translation>&amp;Dupliquer la fiche…</translation>
    </message>
    <message>
        <source>&amp;Rename entry…</source>
        <translation>&amp;Renommer la fiche…</translation>
    </message>
    <message>
        <source>D&amp;elete entry…</source>
        <translation>&amp;Supprimer la fiche…</translation>
    </message>
    <message>
        <source>&amp;Pin entry</source>
        <translation>É&amp;pingler la fiche</translation>
    </message>
    <message>
        <source>&amp;Choose between two versions…</source>
        <translation>&amp;Choisir entre deux versions…</translation>
    </message>
    <message>
        <source>Versions left by s&amp;ync programs…</source>
        <translation>Versions des programmes de s&amp;ynchronisation…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>Rem&amp;oved entries…</source>
        <translation>&amp;Fiches supprimées…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>C&amp;hamps…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vocabulaire</translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Fields beside the map</source>
        <translation>C&amp;hamps à côté de la carte</translation>
    </message>
    <message>
        <source>The &amp;page beside the article</source>
        <translation>Pa&amp;ge à côté de l’article</translation>
    </message>
    <message>
        <source>Focus on the te&amp;xt</source>
        <translation>Se concentrer &amp;sur le texte</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>V&amp;olet suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>&amp;Copier les détails pour un rapport</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>&amp;About Territory Editor</source>
        <translation>À propos de &amp;Territory Editor</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation>&amp;Afficher la carte entière</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>&amp;Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>The whole map in s&amp;mall</source>
        <translation>La carte entière en pe&amp;tit</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>&amp;Colorer selon</translation>
    </message>
    <message>
        <source>&amp;Lock the pins</source>
        <translation>&amp;Verrouiller les épingles</translation>
    </message>
    <message>
        <source>Show what mo&amp;ved</source>
        <translation>Afficher les dép&amp;lacements</translation>
    </message>
    <message>
        <source>Map t&amp;hrough time</source>
        <translation>La carte au &amp;fil du temps</translation>
    </message>
    <message>
        <source>Sa&amp;y where it is</source>
        <translation>Dire &amp;où elle se trouve</translation>
    </message>
    <message>
        <source>What is he&amp;re</source>
        <translation>Ce qui se trouve &amp;ici</translation>
    </message>
    <message>
        <source>The map as a lis&amp;t…</source>
        <translation>La carte sous forme de li&amp;ste…</translation>
    </message>
    <message>
        <source>Show the entry's &amp;card</source>
        <translation>Afficher la vi&amp;gnette de la fiche</translation>
    </message>
    <message>
        <source>E&amp;dit territories</source>
        <translation>Mo&amp;difier les territoires</translation>
    </message>
    <message>
        <source>&amp;Set up a map…</source>
        <translation>&amp;Mettre en place une carte…</translation>
    </message>
    <message>
        <source>Map s&amp;ettings…</source>
        <translation>Ré&amp;glages de la carte…</translation>
    </message>
    <message>
        <source>&amp;New artwork…</source>
        <translation>&amp;Nouveau fond de carte…</translation>
    </message>
    <message>
        <source>E&amp;xport the map…</source>
        <translation>Exporter la car&amp;te…</translation>
    </message>
    <message>
        <source>Su&amp;ggest a place</source>
        <translation>Su&amp;ggérer un emplacement</translation>
    </message>
    <message>
        <source>&amp;Place it as suggested</source>
        <translation>&amp;Placer comme suggéré</translation>
    </message>
    <message>
        <source>Next s&amp;uggestion</source>
        <translation>Suggestion s&amp;uivante</translation>
    </message>
    <message>
        <source>Place &amp;all…</source>
        <translation>&amp;Tout placer…</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>Emplacements suggérés</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Retirer de la carte</translation>
    </message>
    <message>
        <source>Type coordinates…</source>
        <translation>Saisir les coordonnées…</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Copier les coordonnées</translation>
    </message>
    <message>
        <source>Move inside the map</source>
        <translation>Ramener dans la carte</translation>
    </message>
    <message>
        <source>Set the territory below</source>
        <translation>Attribuer le territoire situé dessous</translation>
    </message>
    <message>
        <source>Select all pins</source>
        <translation>Sélectionner toutes les épingles</translation>
    </message>
    <message>
        <source>Select all in this territory</source>
        <translation>Tout sélectionner dans ce territoire</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Sélectionner en faisant glisser</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Aligner les &amp;centres</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Aligner les &amp;milieux</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Spread out &amp;across</source>
        <translation>&amp;Répartir horizontalement</translation>
    </message>
    <message>
        <source>Spread out &amp;up and down</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <source>Nudge apart</source>
        <translation>Écarter légèrement</translation>
    </message>
    <message>
        <source>&amp;Ask on the map</source>
        <translation>&amp;Demander sur la carte</translation>
    </message>
    <message>
        <source>&amp;Set it always</source>
        <translation>&amp;Toujours l’attribuer</translation>
    </message>
    <message>
        <source>&amp;Never set it</source>
        <translation>&amp;Ne jamais l’attribuer</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Dropped in another territory</source>
        <translation>Dépôt dans un autre territoire</translation>
    </message>
    <message>
        <source>&amp;Record changes…</source>
        <translation>&amp;Consigner les modifications…</translation>
    </message>
    <message>
        <source>&amp;Get and send</source>
        <translation>&amp;Récupérer et envoyer</translation>
    </message>
    <message>
        <source>G&amp;et others’ changes</source>
        <translation>Récupérer &amp;les modifications des autres</translation>
    </message>
    <message>
        <source>Se&amp;nd yours</source>
        <translation>&amp;Envoyer les vôtres</translation>
    </message>
    <message>
        <source>New &amp;branch…</source>
        <translation>Nouvelle &amp;branche…</translation>
    </message>
    <message>
        <source>&amp;Start sharing…</source>
        <translation>Commencer le &amp;partage…</translation>
    </message>
    <message>
        <source>&amp;What git may run here…</source>
        <translation>Ce que &amp;git peut exécuter ici…</translation>
    </message>
    <message>
        <source>&amp;Merge in git by fields…</source>
        <translation>&amp;Fusionner dans git par champs…</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
    <message>
        <source>Find in the articl&amp;e</source>
        <translation>Rechercher dans l’art&amp;icle</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>&amp;Ajouter un champ…</translation>
    </message>
    <message>
        <source>Set a field of &amp;many…</source>
        <translation>&amp;Définir un champ de plusieurs fiches…</translation>
    </message>
    <message>
        <source>Columns of the ta&amp;ble…</source>
        <translation>Colonnes du ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>Con&amp;trôles…</translation>
    </message>
</context>
<context>
    <name>ActiveChips</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>Let go of {value}</source>
        <translation>Retirer {value}</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add field…</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>Choose a field or type a new name</source>
        <translation>Choisir un champ ou saisir un nouveau nom</translation>
    </message>
    <message>
        <source>Field to add</source>
        <translation>Champ à ajouter</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>Nouveau champ « {name} »</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Un champ de ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Make an empty repository where you and the others have accounts, and paste its address here. What you recorded is sent there; others get it by cloning it.</source>
        <translation>Créez un dépôt vide là où vous et les autres avez des comptes, et collez son adresse ici. Ce que vous avez consigné y est envoyé ; les autres l’obtiennent en le clonant.</translation>
    </message>
    <message>
        <source>Share with others</source>
        <translation>Partager avec d’autres</translation>
    </message>
    <message>
        <source>Share it there</source>
        <translation>Partager à cette adresse</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Adresse du dépôt</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Shown only: a line is too long to be edited here</source>
        <translation>Affichage seul : une ligne est trop longue pour être modifiée ici</translation>
    </message>
    <message>
        <source>Shown only: some of its characters cannot be edited here</source>
        <translation>Affichage seul : certains de ses caractères ne peuvent pas être modifiés ici</translation>
    </message>
    <message>
        <source>{n} of {total} words</source>
        <translation>{n} mots sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>1 word</extracomment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>The article of this version</source>
        <translation>L’article de cette version</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Image : {what}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <source>This article can only be read.</source>
        <translation>Cet article est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp)</translation>
    </message>
</context>
<context>
    <name>ArtworkDialog</name>
    <message>
        <source>New artwork</source>
        <translation>Nouveau fond de carte</translation>
    </message>
    <message>
        <source>The old picture</source>
        <translation>L’ancienne image</translation>
    </message>
    <message>
        <source>The new picture</source>
        <translation>La nouvelle image</translation>
    </message>
    <message>
        <source>What suits the landmarks</source>
        <translation>Suivre au mieux les repères</translation>
    </message>
    <message>
        <source>Turn and scale only</source>
        <translation>Seulement tourner et changer d’échelle</translation>
    </message>
    <message>
        <source>Stretch as well</source>
        <translation>S’étirer aussi</translation>
    </message>
    <message>
        <source>Take the territories along</source>
        <translation>Déplacer aussi les territoires</translation>
    </message>
    <message>
        <source>Choose the new picture…</source>
        <translation>Choisir la nouvelle image…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bounds of the new picture</source>
        <translation>Limites de la nouvelle image</translation>
    </message>
    <message>
        <source>The pins may</source>
        <translation>Les épingles peuvent</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Of its shape</source>
        <translation>Selon ses proportions</translation>
    </message>
    <message>
        <source>Its pixels</source>
        <translation>Selon ses pixels</translation>
    </message>
    <message>
        <source>Choose the artwork that takes the place of the old.</source>
        <translation>Choisissez le fond de carte qui remplace l’ancien.</translation>
    </message>
    <message>
        <source>No new picture yet</source>
        <translation>Pas encore de nouvelle image</translation>
    </message>
    <message>
        <source>These landmarks turn the map over. Check which is which.</source>
        <translation>Ces repères retournent la carte. Vérifiez lequel correspond à lequel.</translation>
    </message>
    <message>
        <source>Preview the shift</source>
        <translation>Aperçu du déplacement</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Working out where every pin goes…</source>
        <translation>Calcul de la destination de chaque épingle…</translation>
    </message>
    <message>
        <source>Working out where every pin goes… {done} of {total}</source>
        <translation>Calcul de la destination de chaque épingle… {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>It is not known yet how this vault is shared.</source>
        <translation>On ne sait pas encore comment ce coffre est partagé.</translation>
    </message>
    <message>
        <source>The map is not drawn yet. Show it first.</source>
        <translation>La carte n’est pas encore dessinée. Affichez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>BackAndForth</name>
    <message>
        <source>No entry was visited before this one.</source>
        <translation>Aucune fiche n’a été consultée avant celle-ci.</translation>
    </message>
    <message>
        <source>There is no entry that you went back from.</source>
        <translation>Il n’y a pas de fiche d’où vous seriez revenu en arrière.</translation>
    </message>
    <message>
        <source>Back to {entry}</source>
        <translation>Retour à {entry}</translation>
    </message>
    <message>
        <source>Forward to {entry}</source>
        <translation>Avancer jusqu’à {entry}</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>Messages: {n}</source>
        <extracomment>Messages: 1</extracomment>
        <translation>
            <numerusform>Messages : {n}</numerusform>
            <numerusform>Messages : {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What was told before</source>
        <translation>Ce qui a été annoncé auparavant</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Tab types a tab here. Ctrl+Tab goes on, F6 goes to the next pane.</source>
        <translation>Ici, Tab saisit une tabulation. Ctrl+Tab passe à la suite, F6 au volet suivant.</translation>
    </message>
</context>
<context>
    <name>BoundsPanel</name>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>x at the left</source>
        <translation>x à gauche</translation>
    </message>
    <message>
        <source>y at the bottom</source>
        <translation>y en bas</translation>
    </message>
    <message>
        <source>Keep the picture's shape</source>
        <translation>Garder les proportions de l’image</translation>
    </message>
    <message>
        <source>One unit for each pixel</source>
        <translation>Une unité par pixel</translation>
    </message>
    <message>
        <source>Just around the entries</source>
        <translation>Juste autour des fiches</translation>
    </message>
    <message>
        <source>The entries on the picture</source>
        <translation>Les fiches sur l’image</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} entries fall outside. They stay where they are, and are listed.</source>
        <extracomment>1 of {all} entries falls outside. It stays where it is, and is listed.</extracomment>
        <translation>
            <numerusform>{n} fiche sur {all} tombe en dehors. Elle reste où elle est, et figure dans la liste.</numerusform>
            <numerusform>{n} fiches sur {all} tombent en dehors. Elles restent où elles sont, et figurent dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoundsRow</name>
    <message>
        <source>Days for which versions are kept</source>
        <translation>Nombre de jours pendant lesquels les versions sont gardées</translation>
    </message>
    <message>
        <source>Megabytes that versions of a vault may take</source>
        <translation>Mégaoctets que les versions d’un coffre peuvent occuper</translation>
    </message>
    <message>
        <source>Saves are kept for</source>
        <translation>Les enregistrements sont gardés</translation>
    </message>
    <message>
        <source>days, the newest three of each entry for longer; at most</source>
        <translation>jours, les trois plus récents de chaque fiche plus longtemps ; au plus</translation>
    </message>
    <message>
        <source>MB for this vault</source>
        <translation>Mo pour ce coffre</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Wait until git is done with the last thing.</source>
        <translation>Attendez que git en ait terminé avec la dernière opération.</translation>
    </message>
    <message>
        <source>On branch {name} now</source>
        <translation>Désormais sur la branche {name}</translation>
    </message>
</context>
<context>
    <name>BrokenBlock</name>
    <message>
        <source>Frontmatter as text</source>
        <translation>Frontmatter sous forme de texte</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Afficher les champs</translation>
    </message>
    <message>
        <source>The fields appear again once this text can be read. The article is whole.</source>
        <translation>Les champs réapparaissent dès que ce texte peut être lu. L’article est intact.</translation>
    </message>
    <message>
        <source>This can be read again.</source>
        <translation>Ce texte peut de nouveau être lu.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Edit a field of many entries</source>
        <translation>Modifier un champ de plusieurs fiches</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Attribuer la valeur</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Ajouter des éléments</translation>
    </message>
    <message>
        <source>Take items out</source>
        <translation>Retirer des éléments</translation>
    </message>
    <message>
        <source>Clear the value, keep the field</source>
        <translation>Effacer la valeur, garder le champ</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected entries</source>
        <extracomment>{n} selected entry</extracomment>
        <translation>
            <numerusform>{n} fiche sélectionnée</numerusform>
            <numerusform>{n} fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>All {n} entries shown</source>
        <translation>Toutes les fiches affichées ({n})</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Choose a field, or type the name of a new one.</source>
        <translation>Choisissez un champ, ou saisissez le nom d’un nouveau champ.</translation>
    </message>
    <message>
        <source>Say first what the field should hold.</source>
        <translation>Indiquez d’abord ce que le champ doit contenir.</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} sur {of}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>First steps: {title}</source>
        <translation>Premiers pas : {title}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Déplacer vers le haut (Ctrl+Maj+Haut)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Déplacer vers le bas (Ctrl+Maj+Bas)</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Supprimer cet élément</translation>
    </message>
</context>
<context>
    <name>CardsEditor</name>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>{field}, item {number}</source>
        <translation>{field}, élément {number}</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>The copied block is larger than what is below; the rest was not pasted.</source>
        <translation>Le bloc copié est plus grand que la place disponible en dessous ; le reste n’a pas été collé.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ChangedList</name>
    <message>
        <source>Changed entries</source>
        <translation>Fiches modifiées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>This file is no text, so that no part of it can be taken back here.</source>
        <translation>Ce fichier n’est pas du texte ; on ne peut donc en défaire aucune partie ici.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommage</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved, not recorded yet</source>
        <translation>Enregistré, pas encore consigné</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <translation>Les lignes qui changent</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et d’autres</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Show on the map where pins moved</source>
        <translation>Afficher sur la carte où des épingles ont été déplacées</translation>
    </message>
    <message>
        <source>since last commit</source>
        <translation>depuis le dernier commit</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation>depuis l’ouverture</translation>
    </message>
    <message>
        <source>Nothing differs from the last commit</source>
        <translation>Rien ne diffère du dernier commit</translation>
    </message>
    <message>
        <source>Nothing was changed since the vault was opened</source>
        <translation>Rien n’a été modifié depuis l’ouverture du coffre</translation>
    </message>
    <message>
        <source>What you change is listed here, and can be taken back, saved or not.</source>
        <translation>Ce que vous modifiez est listé ici et peut être défait, enregistré ou non.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What is checked in this vault</source>
        <translation>Ce qui est contrôlé dans ce coffre</translation>
    </message>
    <message>
        <source>Errors and warnings count as problems; notes stand in the problems view alone. What is chosen here is kept in the vault's settings, for everybody who shares it.</source>
        <translation>Les erreurs et les avertissements comptent comme des problèmes ; les remarques n’apparaissent que dans la vue des problèmes. Ce qui est choisi ici est gardé dans les réglages du coffre, pour toutes les personnes qui le partagent.</translation>
    </message>
    <message>
        <source>Search checks</source>
        <translation>Rechercher des contrôles</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Let every check run as it does by itself</source>
        <translation>Laisser chaque contrôle s’exécuter comme il le fait par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter edits it, Alt and an arrow key move it.</source>
        <translation>Suppr le supprime, Entrée le modifie, Alt et une touche fléchée le déplacent.</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
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
        <translation>Compter les valeurs d’un champ et choisir parmi elles</translation>
    </message>
    <message>
        <source>Differs from the last commit</source>
        <translation>Diffère du dernier commit</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Toutes {n}</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Non placées {n}</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>Problèmes {n}</translation>
    </message>
    <message>
        <source>Unsaved {n}</source>
        <translation>À enregistrer {n}</translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation>Modifiées {n}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Show the values in use</source>
        <translation>Afficher les valeurs utilisées</translation>
    </message>
</context>
<context>
    <name>ChoicesPane</name>
    <message>
        <source>The whole vault</source>
        <translation>Tout le coffre</translation>
    </message>
    <message>
        <source>Make new entries</source>
        <translation>Créer de nouvelles fiches</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Cells are written as YAML: “2018” in quotes, null</source>
        <translation>Les cellules sont écrites en YAML : « 2018 » entre guillemets, null</translation>
    </message>
    <message>
        <source>Nothing: every row is new</source>
        <translation>Rien : chaque ligne est nouvelle</translation>
    </message>
    <message>
        <source>The table is about</source>
        <translation>Le tableau porte sur</translation>
    </message>
    <message>
        <source>An entry is found by</source>
        <translation>Une fiche est trouvée par</translation>
    </message>
    <message>
        <source>Rows that find no entry</source>
        <translation>Lignes qui ne trouvent aucune fiche</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Between the items of a list</source>
        <translation>Entre les éléments d’une liste</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>No two versions of a file clash.</source>
        <translation>Il n’y a pas de conflit entre deux versions d’un fichier.</translation>
    </message>
    <message>
        <source>“{entry}” is not saved: it clashes with what another program wrote.</source>
        <translation>« {entry} » n’est pas enregistrée : elle est en conflit avec ce qu’un autre programme a écrit.</translation>
    </message>
    <message>
        <source>{n} files are not saved: they clash with what other programs wrote.</source>
        <translation>{n} fichiers ne sont pas enregistrés : ils sont en conflit avec ce que d’autres programmes ont écrit.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message>
        <source>Show the place</source>
        <translation>Afficher l’emplacement</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>What it was before</source>
        <translation>Ce que c’était avant</translation>
    </message>
    <message>
        <source>Both, “{first}” first</source>
        <translation>Les deux, d’abord « {first} »</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes propres mots</translation>
    </message>
    <message>
        <source>Before both changed it</source>
        <translation>Avant que les deux ne le modifient</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
</context>
<context>
    <name>ClashStrip</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Colorer selon</translation>
    </message>
    <message>
        <source>Colour: Problems</source>
        <translation>Couleur : problèmes</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Premières cellules</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>finds the entry</source>
        <translation>trouve la fiche</translation>
    </message>
    <message>
        <source>New field {key}</source>
        <translation>Nouveau champ {key}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Find a column</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The preview runs without its sandbox, which cannot work as root.</source>
        <translation>L’aperçu fonctionne sans son bac à sable, qui ne peut pas fonctionner en tant que root.</translation>
    </message>
    <message>
        <source>print the fields of files as JSON</source>
        <translation>afficher les champs de fichiers en JSON</translation>
    </message>
    <message>
        <source>change fields of files</source>
        <translation>modifier des champs de fichiers</translation>
    </message>
    <message>
        <source>make entries</source>
        <translation>créer des fiches</translation>
    </message>
    <message>
        <source>tell what is wrong with a vault</source>
        <translation>dire ce qui ne va pas dans un coffre</translation>
    </message>
    <message>
        <source>print the page of an entry as HTML</source>
        <translation>afficher la page d’une fiche en HTML</translation>
    </message>
    <message>
        <source>write the map to a file, or the site to a folder</source>
        <translation>écrire la carte dans un fichier, ou le site dans un dossier</translation>
    </message>
    <message>
        <source>merge three versions of a file, for git</source>
        <translation>fusionner trois versions d’un fichier, pour git</translation>
    </message>
    <message>
        <source>Edit a vault of Markdown initiatives: form, live preview, territory map.</source>
        <translation>Modifier un coffre d’initiatives en Markdown : formulaire, aperçu immédiat, carte des territoires.</translation>
    </message>
    <message>
        <source>the window was closed, or all was drawn</source>
        <translation>la fenêtre a été fermée, ou tout a été dessiné</translation>
    </message>
    <message>
        <source>no window could be opened, or a picture could not be drawn</source>
        <translation>aucune fenêtre n’a pu s’ouvrir, ou une image n’a pu être dessinée</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>utilisation incorrecte</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>the vault's folder, or a file in it</source>
        <translation>le dossier du coffre, ou un fichier qu’il contient</translation>
    </message>
    <message>
        <source>open your copy of the sample vault</source>
        <translation>ouvrir votre copie du coffre d’exemple</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>without opening a window, draw the vault's screens as PNG files into DIR</source>
        <translation>sans ouvrir de fenêtre, dessiner les vues du coffre en fichiers PNG dans DOSSIER</translation>
    </message>
    <message>
        <source>Tell what readers of the published vault would stumble over, and where. vault.yaml can switch checks off or change how grave they are (checks: {image-large: off}). The formats for programs speak English.</source>
        <translation>Dire ce qui gênerait le lectorat du coffre publié, et où. vault.yaml peut désactiver des contrôles ou changer leur gravité (checks: {image-large: off}). Les formats pour programmes sont en anglais.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>errors were found</source>
        <translation>des erreurs ont été trouvées</translation>
    </message>
    <message>
        <source>wrong usage or no vault</source>
        <translation>utilisation incorrecte ou pas de coffre</translation>
    </message>
    <message>
        <source>text, a JSON list, workflow commands of GitHub Actions, or SARIF 2.1.0</source>
        <translation>texte, liste JSON, commandes de workflow de GitHub Actions, ou SARIF 2.1.0</translation>
    </message>
    <message>
        <source>VAULT</source>
        <translation>COFFRE</translation>
    </message>
    <message>
        <source>the vault's folder</source>
        <translation>le dossier du coffre</translation>
    </message>
    <message>
        <source>Write the map of a vault to a file, by its ending: {known}. Or write the whole site to a folder: its map, its directory and every article. What is left out goes to the standard error.</source>
        <translation>Écrire la carte d’un coffre dans un fichier, selon son extension : {known}. Ou écrire tout le site dans un dossier : sa carte, son annuaire et tous les articles. Ce qui est laissé de côté est dit sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>entries or pictures were left out (each is named) or nothing could be written</source>
        <translation>des fiches ou des images ont été laissées de côté (chacune est nommée), ou rien n’a pu être écrit</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>the file to write; a folder, or a name with / at its end, for the site</source>
        <translation>le fichier à écrire ; un dossier, ou un nom terminé par /, pour le site</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>the map; else the first</source>
        <translation>la carte ; sinon la première</translation>
    </message>
    <message>
        <source>the entries of this collection alone</source>
        <translation>les fiches de cette collection seulement</translation>
    </message>
    <message>
        <source>for drawings (PNG, SVG, PDF)</source>
        <translation>pour les dessins (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>width and height in pixels, as in 1600x900, or paper: {papers}</source>
        <translation>largeur et hauteur en pixels, comme 1600x900, ou papier : {papers}</translation>
    </message>
    <message>
        <source>leave out the entries' titles</source>
        <translation>omettre les titres des fiches</translation>
    </message>
    <message>
        <source>leave out the legend</source>
        <translation>omettre la légende</translation>
    </message>
    <message>
        <source>in dark tones</source>
        <translation>en tons sombres</translation>
    </message>
    <message>
        <source>open a vault</source>
        <translation>ouvrir un coffre</translation>
    </message>
    <message>
        <source>open the vault of a file, and show that entry</source>
        <translation>ouvrir le coffre d’un fichier, et afficher cette fiche</translation>
    </message>
    <message>
        <source>try the program on a vault of its own</source>
        <translation>essayer le programme sur son propre coffre</translation>
    </message>
    <message>
        <source>draw the views of a vault as pictures</source>
        <translation>dessiner les vues d’un coffre en images</translation>
    </message>
    <message>
        <source>the fields of all entries, one entry a line</source>
        <translation>les champs de toutes les fiches, une fiche par ligne</translation>
    </message>
    <message>
        <source>those of one entry</source>
        <translation>ceux d’une seule fiche</translation>
    </message>
    <message>
        <source>see what would change</source>
        <translation>voir ce qui changerait</translation>
    </message>
    <message>
        <source>call a field otherwise</source>
        <translation>donner un autre nom à un champ</translation>
    </message>
    <message>
        <source>add an item to a list</source>
        <translation>ajouter un élément à une liste</translation>
    </message>
    <message>
        <source>two entries, one with its homepage</source>
        <translation>deux fiches, dont une avec sa page d’accueil</translation>
    </message>
    <message>
        <source>see what a list would make</source>
        <translation>voir ce qu’une liste donnerait</translation>
    </message>
    <message>
        <source>what is wrong, a line for each</source>
        <translation>ce qui ne va pas, une ligne pour chaque problème</translation>
    </message>
    <message>
        <source>for code scanning</source>
        <translation>pour l’analyse de code</translation>
    </message>
    <message>
        <source>the page of an entry</source>
        <translation>la page d’une fiche</translation>
    </message>
    <message>
        <source>its card in the directory</source>
        <translation>sa vignette dans l’annuaire</translation>
    </message>
    <message>
        <source>the map for print</source>
        <translation>la carte à imprimer</translation>
    </message>
    <message>
        <source>the map for other programs</source>
        <translation>la carte pour d’autres programmes</translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>tout le site</translation>
    </message>
    <message>
        <source>have git merge entries so, where .gitattributes says *.md merge=territory-editor</source>
        <translation>faire ainsi fusionner les fiches par git, là où .gitattributes dit *.md merge=territory-editor</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s :</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>afficher la version du programme et quitter</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: erreur : %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ces arguments manquent : %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>un des arguments %s est nécessaire</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>non permis avec l’argument %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s peut vouloir dire %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>l’argument %r n’est pas attendu ici</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>option inattendue : %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>un argument au plus attendu</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins un argument attendu</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valable : %(value)r (il y a %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>choix non valable : %(value)r, peut-être %(closest)r ? (il y a %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur non valable (%(type)s) : %(value)r</translation>
    </message>
    <message>
        <source>commands for scripts (COMMAND --help tells more):</source>
        <translation>commandes pour scripts (COMMANDE --help en dit plus) :</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>exemples :</translation>
    </message>
    <message>
        <source>exit status:</source>
        <translation>code de retour :</translation>
    </message>
    <message numerus="yes">
        <source>expected %s arguments</source>
        <extracomment>expected %s argument</extracomment>
        <translation>
            <numerusform>%s argument attendu</numerusform>
            <numerusform>%s arguments attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a JSON object a line for each file: its path as given, its fields in file order as the publisher reads them, and its problems.</source>
        <translation>Afficher pour chaque fichier une ligne avec un objet JSON : son chemin tel qu’il est donné, ses champs dans l’ordre du fichier tels que le programme de publication les lit, et ses problèmes.</translation>
    </message>
    <message>
        <source>some files could not be read (each is named)</source>
        <translation>des fichiers n’ont pas pu être lus (chacun est nommé)</translation>
    </message>
    <message>
        <source>Change fields of many files at once. Only what is changed is written anew; a file that cannot be changed safely is left alone and named. The edits are made in the order given.</source>
        <translation>Modifier des champs de nombreux fichiers à la fois. Seul ce qui change est réécrit ; un fichier qui ne peut pas être modifié sans risque est laissé tel quel et nommé. Les modifications se font dans l’ordre donné.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout est fait</translation>
    </message>
    <message>
        <source>some files were left alone</source>
        <translation>des fichiers ont été laissés tels quels</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>CHAMP=VALEUR</translation>
    </message>
    <message>
        <source>give a field a value, written as YAML</source>
        <translation>donner une valeur à un champ, écrite en YAML</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>remove a field</source>
        <translation>supprimer un champ</translation>
    </message>
    <message>
        <source>KEY=ITEM</source>
        <translation>CHAMP=ÉLÉMENT</translation>
    </message>
    <message>
        <source>add an item to a list, unless it is there</source>
        <translation>ajouter un élément à une liste, s’il n’y est pas déjà</translation>
    </message>
    <message>
        <source>remove an item from a list</source>
        <translation>retirer un élément d’une liste</translation>
    </message>
    <message>
        <source>OLD=NEW</source>
        <translation>ANCIEN=NOUVEAU</translation>
    </message>
    <message>
        <source>change a field's key</source>
        <translation>changer la clé d’un champ</translation>
    </message>
    <message>
        <source>print a diff and write nothing</source>
        <translation>afficher un diff et ne rien écrire</translation>
    </message>
    <message>
        <source>Merge three versions of a file as git asks a merge driver to, and write the result into OURS: an entry field by field, list item by list item and its article by lines, any other file by lines.</source>
        <translation>Fusionner trois versions d’un fichier comme git le demande à un pilote de fusion, et écrire le résultat dans NÔTRE : une fiche champ par champ, élément de liste par élément de liste et son article par lignes, tout autre fichier par lignes.</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>there are conflict markers around the lines that both sides changed (or OURS is left as it is because it is no text)</source>
        <translation>des marques de conflit entourent les lignes que les deux côtés ont modifiées (ou NÔTRE est laissé tel quel, car ce n’est pas du texte)</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>rien n’a été écrit</translation>
    </message>
    <message>
        <source>BASE</source>
        <translation>BASE</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>NÔTRE</translation>
    </message>
    <message>
        <source>THEIRS</source>
        <translation>LEUR</translation>
    </message>
    <message>
        <source>the file's path in the repository</source>
        <translation>le chemin du fichier dans le dépôt</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>how many signs long the conflict markers are</source>
        <translation>le nombre de signes des marques de conflit</translation>
    </message>
    <message>
        <source>what stands behind the markers</source>
        <translation>ce qui se trouve derrière les marques</translation>
    </message>
    <message>
        <source>Make an entry for each name, in the collection's style: its template, its fields in their usual order, a file name like the others. Prints the files made. An entry that is there already, by title or homepage, is left out and named.</source>
        <translation>Créer une fiche pour chaque nom, à la manière de la collection : son modèle, ses champs dans leur ordre habituel, un nom de fichier comme les autres. Affiche les fichiers créés. Une fiche qui existe déjà, d’après son titre ou sa page d’accueil, est laissée de côté et nommée.</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>toutes créées</translation>
    </message>
    <message>
        <source>some were left out</source>
        <translation>certaines ont été laissées de côté</translation>
    </message>
    <message>
        <source>a title, a link, or both: 'Title, https://...'</source>
        <translation>un titre, un lien, ou les deux : 'Titre, https://...'</translation>
    </message>
    <message>
        <source>read more names from a file, one on each line (- for the input)</source>
        <translation>lire d’autres noms dans un fichier, un par ligne (- pour l’entrée)</translation>
    </message>
    <message>
        <source>the collection; else the first</source>
        <translation>la collection ; sinon la première</translation>
    </message>
    <message>
        <source>a template of the vault; else the collection's</source>
        <translation>un modèle du coffre ; sinon celui de la collection</translation>
    </message>
    <message>
        <source>give a field of the new entries a value, written as YAML</source>
        <translation>donner une valeur à un champ des nouvelles fiches, écrite en YAML</translation>
    </message>
    <message>
        <source>make what is there already, too</source>
        <translation>créer aussi ce qui existe déjà</translation>
    </message>
    <message>
        <source>print the texts and write nothing</source>
        <translation>afficher les textes et ne rien écrire</translation>
    </message>
    <message>
        <source>Print the page of an entry as readers see it: a document of its own, whose pictures and links are addresses of files. What is wrong goes to the standard error.</source>
        <translation>Afficher la page d’une fiche telle que le lectorat la voit : un document à part entière, dont les images et les liens sont des adresses de fichiers. Ce qui ne va pas est dit sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>the file cannot be rendered</source>
        <translation>la page du fichier ne peut pas être affichée</translation>
    </message>
    <message>
        <source>print the article's HTML alone</source>
        <translation>afficher le HTML de l’article seul</translation>
    </message>
    <message>
        <source>print the directory's card instead</source>
        <translation>afficher plutôt la vignette de l’annuaire</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Entries that would have a problem</source>
        <translation>Fiches qui auraient un problème</translation>
    </message>
    <message>
        <source>No entry would have a new problem.</source>
        <translation>Aucune fiche n’aurait de nouveau problème.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries would have a problem.</source>
        <extracomment>1 entry would have a problem.</extracomment>
        <translation>
            <numerusform>{n} fiche aurait un problème.</numerusform>
            <numerusform>{n} fiches auraient un problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}, {field}: {problem}</source>
        <translation>{entry}, {field} : {problem}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>CoordinateBox</name>
    <message>
        <source>Place</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>Two numbers are needed, such as 203 and 161.</source>
        <translation>Il faut deux nombres, par exemple 203 et 161.</translation>
    </message>
    <message>
        <source>The map reaches from {low_x}, {low_y} to {high_x}, {high_y}.</source>
        <translation>La carte s’étend de {low_x}, {low_y} à {high_x}, {high_y}.</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Other versions of entries</source>
        <translation>Autres versions de fiches</translation>
    </message>
    <message>
        <source>Versions that sync programs left beside entries</source>
        <translation>Versions que des programmes de synchronisation ont laissées à côté de fiches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove the {n} that are the same</source>
        <translation>Supprimer les {n} identiques</translation>
    </message>
    <message>
        <source>What you merge goes into the entry, the copy into the trash. Undo brings both back.</source>
        <translation>Ce que vous fusionnez va dans la fiche, la copie va à la corbeille. Annuler restaure les deux.</translation>
    </message>
    <message>
        <source>The first {most} of {n} are shown.</source>
        <translation>Les {most} premières sur {n} sont affichées.</translation>
    </message>
    <message>
        <source>“{entry}” clashes with what another program wrote. Choose there first.</source>
        <translation>« {entry} » est en conflit avec ce qu’un autre programme a écrit. Choisissez d’abord là.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>La fiche</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>It is an entry of its own, and is not asked about again</source>
        <translation>C’est une fiche à part entière, pour laquelle on ne vous posera plus la question</translation>
    </message>
    <message>
        <source>Put the copy into the trash; the entry stays as it is</source>
        <translation>Mettre la copie à la corbeille ; la fiche reste telle quelle</translation>
    </message>
    <message>
        <source>the same as the entry</source>
        <translation>identique à la fiche</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines differ</source>
        <extracomment>1 line differs</extracomment>
        <translation>
            <numerusform>{n} ligne diffère</numerusform>
            <numerusform>{n} lignes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>{made}: {differs}</source>
        <translation>{made} : {differs}</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Import CSV</source>
        <translation>Importer du CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.tab *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tableau avec virgules (*.csv)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tableau avec points-virgules (*.csv)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Écriture du tableau…</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Occidental (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Occidental (Mac)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Bar: a | b</source>
        <translation>Barre : a | b</translation>
    </message>
    <message>
        <source>Semicolon: a; b</source>
        <translation>Point-virgule : a; b</translation>
    </message>
    <message>
        <source>Comma: a, b</source>
        <translation>Virgule : a, b</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>1 row</extracomment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>1 column</extracomment>
        <translation>
            <numerusform>{n} colonne</numerusform>
            <numerusform>{n} colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows find their entries.</source>
        <extracomment>1 row finds its entry.</extracomment>
        <translation>
            <numerusform>{n} ligne trouve sa fiche.</numerusform>
            <numerusform>{n} lignes trouvent leurs fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells differ</source>
        <extracomment>1 cell differs</extracomment>
        <translation>
            <numerusform>{n} cellule diffère</numerusform>
            <numerusform>{n} cellules diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cells} in {n} entries.</source>
        <extracomment>{cells} in 1 entry.</extracomment>
        <translation>
            <numerusform>{cells} dans {n} fiche.</numerusform>
            <numerusform>{cells} dans {n} fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in them.</source>
        <translation>Rien n’y diffère.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows make new entries.</source>
        <extracomment>1 row makes a new entry.</extracomment>
        <translation>
            <numerusform>{n} ligne crée une nouvelle fiche.</numerusform>
            <numerusform>{n} lignes créent de nouvelles fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <extracomment>1 row is left out.</extracomment>
        <translation>
            <numerusform>{n} ligne est laissée de côté.</numerusform>
            <numerusform>{n} lignes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are left out.</source>
        <extracomment>1 column is left out.</extracomment>
        <translation>
            <numerusform>{n} colonne est laissée de côté.</numerusform>
            <numerusform>{n} colonnes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are only spelled as spreadsheets do, and stay.</source>
        <extracomment>1 cell is only spelled as spreadsheets do, and stays.</extracomment>
        <translation>
            <numerusform>{n} cellule est seulement écrite à la façon des tableurs, et reste telle quelle.</numerusform>
            <numerusform>{n} cellules sont seulement écrites à la façon des tableurs, et restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries to the trash?</source>
        <extracomment>Move {title} to the trash?</extracomment>
        <translation>
            <numerusform>Mettre {title} à la corbeille ?</numerusform>
            <numerusform>Mettre {n} fiches à la corbeille ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo brings them back.</source>
        <extracomment>Undo brings it back.</extracomment>
        <translation>
            <numerusform>Annuler la restaure.</numerusform>
            <numerusform>Annuler les restaure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Les fiches</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries link to it: {titles}. Their links will lead nowhere.</source>
        <extracomment>1 entry links to it: {titles}. The link will lead nowhere.</extracomment>
        <translation>
            <numerusform>{n} fiche renvoie à celle-ci : {titles}. Le lien ne mènera nulle part.</numerusform>
            <numerusform>{n} fiches renvoient à celle-ci : {titles}. Leurs liens ne mèneront nulle part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries link to them: {titles}. Their links will lead nowhere.</source>
        <extracomment>1 entry links to them: {titles}. Its links will lead nowhere.</extracomment>
        <translation>
            <numerusform>{n} fiche renvoie à celles-ci : {titles}. Ses liens ne mèneront nulle part.</numerusform>
            <numerusform>{n} fiches renvoient à celles-ci : {titles}. Leurs liens ne mèneront nulle part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Revert entry</source>
        <translation>Défaire dans la fiche</translation>
    </message>
    <message>
        <source>Remove the new file</source>
        <translation>Supprimer le nouveau fichier</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Revert file</source>
        <translation>Défaire dans le fichier</translation>
    </message>
    <message>
        <source>This file is new.</source>
        <translation>Ce fichier est nouveau.</translation>
    </message>
    <message>
        <source>This file is gone.</source>
        <translation>Ce fichier a disparu.</translation>
    </message>
    <message>
        <source>This file was replaced.</source>
        <translation>Ce fichier a été remplacé.</translation>
    </message>
    <message>
        <source>It is no text, or too large, so no lines are shown.</source>
        <translation>Ce n’est pas du texte, ou il est trop grand ; aucune ligne n’est donc affichée.</translation>
    </message>
    <message>
        <source>This file is gone. It can be brought back as it was.</source>
        <translation>Ce fichier a disparu. Il peut être restauré tel qu’il était.</translation>
    </message>
    <message>
        <source>The first {n} of {count} differences, in words</source>
        <translation>Les {n} premières différences sur {count}, en mots</translation>
    </message>
    <message>
        <source>It was {path}.</source>
        <translation>C’était {path}.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Frontmatter</source>
        <translation>Frontmatter</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>Choose a value to see the entries that hold it.</source>
        <translation>Choisissez une valeur pour voir les fiches qui la contiennent.</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>Aucune valeur choisie</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Entries that hold it</source>
        <translation>Fiches qui la contiennent</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valeurs</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Merge {n} values…</source>
        <translation>Fusionner {n} valeurs…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are spelled so already.</source>
        <extracomment>1 entry is spelled so already.</extracomment>
        <translation>
            <numerusform>{n} fiche porte déjà cette graphie.</numerusform>
            <numerusform>{n} fiches portent déjà cette graphie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Copied: versions, settings and the last lines of the log, without your texts.</source>
        <translation>Copié : les versions, les réglages et les dernières lignes du journal, sans vos textes.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Only these values</source>
        <translation>Seulement ces valeurs</translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation>Dans les fiches</translation>
    </message>
    <message>
        <source>The map tells its kind.</source>
        <translation>La carte détermine son type.</translation>
    </message>
    <message>
        <source>The site's own schema requires this field.</source>
        <translation>Le schéma même du site rend ce champ obligatoire.</translation>
    </message>
    <message>
        <source>At most, items</source>
        <translation>Maximum d’éléments</translation>
    </message>
    <message>
        <source>the vault's schema</source>
        <translation>le schéma du coffre</translation>
    </message>
    <message>
        <source>the site's schema</source>
        <translation>le schéma du site</translation>
    </message>
    <message>
        <source>Obsidian</source>
        <translation>Obsidian</translation>
    </message>
    <message>
        <source>the entries</source>
        <translation>les fiches</translation>
    </message>
    <message>
        <source>Known from {sources}.</source>
        <translation>Connu par : {sources}.</translation>
    </message>
    <message>
        <source>No entry has it.</source>
        <translation>Aucune fiche ne l’a.</translation>
    </message>
    <message>
        <source>{n} of {all} entries have it, and {filled} of them hold a value.</source>
        <translation>{n} fiches sur {all} l’ont, dont {filled} avec une valeur.</translation>
    </message>
    <message>
        <source>nothing behind the colon</source>
        <translation>rien après les deux-points</translation>
    </message>
    <message>
        <source>An empty one is usually written as: {text}</source>
        <translation>Un champ vide s’écrit d’habitude : {text}</translation>
    </message>
    <message>
        <source>Values: {values}</source>
        <translation>Valeurs : {values}</translation>
    </message>
    <message>
        <source>Most common of {n} values: {values}</source>
        <translation>Les plus courantes de {n} valeurs : {values}</translation>
    </message>
</context>
<context>
    <name>DimmedNote</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>{lit} of {pins} pins match the search and facets</source>
        <translation>{lit} épingles sur {pins} correspondent à la recherche et aux facettes</translation>
    </message>
</context>
<context>
    <name>DirectionPanel</name>
    <message>
        <source>An entry whose place you know</source>
        <translation>Une fiche dont vous connaissez l’emplacement</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Where the entries would lie</source>
        <translation>Où se trouveraient les fiches</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Son titre</translation>
    </message>
    <message>
        <source>Choose one here, or go on if all of them lie where they should.</source>
        <translation>Choisissez-en une ici, ou continuez si toutes se trouvent là où elles doivent être.</translation>
    </message>
    <message>
        <source>It would lie where it is marked. Click where it lies in truth.</source>
        <translation>Elle se trouverait à l’endroit marqué. Cliquez là où elle se trouve en réalité.</translation>
    </message>
    <message>
        <source>No entry has coordinates yet, so there is nothing to check.</source>
        <translation>Aucune fiche n’a encore de coordonnées, il n’y a donc rien à vérifier.</translation>
    </message>
    <message>
        <source>This place does not tell which way the coordinates grow. Show another entry too, nearer to a corner.</source>
        <translation>Cet emplacement ne dit pas dans quel sens les coordonnées croissent. Montrez aussi une autre fiche, plus près d’un coin.</translation>
    </message>
    <message>
        <source>That is right: x grows to the right, and y upward.</source>
        <translation>C’est juste : x croît vers la droite et y vers le haut.</translation>
    </message>
    <message>
        <source>x and y stand in each other's field.</source>
        <translation>x et y sont chacun dans le champ de l’autre.</translation>
    </message>
    <message>
        <source>Exchange the two fields</source>
        <translation>Échanger les deux champs</translation>
    </message>
    <message>
        <source>y is counted from the top; the map counts it from the bottom.</source>
        <translation>y est compté à partir du haut ; la carte le compte à partir du bas.</translation>
    </message>
    <message numerus="yes">
        <source>Write y anew in {n} entries</source>
        <extracomment>Write y anew in 1 entry</extracomment>
        <translation>
            <numerusform>Réécrire y dans {n} fiche</numerusform>
            <numerusform>Réécrire y dans {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange them, and write y anew</source>
        <translation>Les échanger et réécrire y</translation>
    </message>
    <message>
        <source>y is counted from the bottom already.</source>
        <translation>y est déjà compté à partir du bas.</translation>
    </message>
    <message>
        <source>Leave y as it is written</source>
        <translation>Laisser y tel qu’il est écrit</translation>
    </message>
    <message>
        <source>They lie there with other bounds: {bounds}.</source>
        <translation>Elles s’y trouvent avec d’autres limites : {bounds}.</translation>
    </message>
    <message>
        <source>Use these bounds</source>
        <translation>Utiliser ces limites</translation>
    </message>
    <message>
        <source>With these bounds it does not lie there, whichever way the coordinates grow. Show a second entry far from it: two tell the bounds.</source>
        <translation>Avec ces limites, elle ne s’y trouve pas, quel que soit le sens dans lequel les coordonnées croissent. Montrez une deuxième fiche loin de celle-ci : à deux, elles déterminent les limites.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Suggested here: {reasons}.</source>
        <translation>Suggéré ici : {reasons}.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Stopped. Your work is kept here.</source>
        <translation>Arrêté. Votre travail est gardé ici.</translation>
    </message>
</context>
<context>
    <name>DrawingOptions</name>
    <message>
        <source>The whole map</source>
        <translation>La carte entière</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>Ce que montre la vue</translation>
    </message>
    <message>
        <source>Small, more titles</source>
        <translation>Petits, davantage de titres</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Large, fewer titles</source>
        <translation>Grands, moins de titres</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
        <source>Keep the proportions</source>
        <translation>Garder les proportions</translation>
    </message>
    <message>
        <source>&amp;Titles and names</source>
        <translation>Titres et &amp;noms</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>The map's own proportions</source>
        <translation>Les proportions de la carte</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <source>Slide, 16 : 9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>4K screen</source>
        <translation>Écran 4K</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{paper} paper</source>
        <translation>Papier {paper}</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>Pi&amp;xels</translation>
    </message>
    <message>
        <source>Lette&amp;ring</source>
        <translation>&amp;Caractères</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>copy</source>
        <extracomment>in the title of one, as in "Open Loom (copy)"</extracomment>
        <translation>copie</translation>
    </message>
    <message>
        <source>The copy gets no place on the map; drag it there.</source>
        <translation>La copie n’a pas d’emplacement sur la carte ; faites-la glisser à sa place.</translation>
    </message>
    <message>
        <source>Duplicate {title}</source>
        <translation>Dupliquer {title}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>EmptyFields</name>
    <message numerus="yes">
        <source>{n} empty fields:</source>
        <extracomment>1 empty field:</extracomment>
        <translation>
            <numerusform>{n} champ vide :</numerusform>
            <numerusform>{n} champs vides :</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in {field}, which is empty</source>
        <translation>Remplir {field}, qui est vide</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>{file} is no text in any encoding that is known here. It was left as it is.</source>
        <translation>{file} n’est du texte dans aucun encodage connu ici. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This file was written before UTF-8 was usual, and nothing in it says how. Choose what makes its letters right.</source>
        <translation>Ce fichier date d’avant l’usage courant de l’UTF-8, et rien n’y indique son encodage. Choisissez celui qui rend ses lettres correctes.</translation>
    </message>
    <message>
        <source>&amp;Read it as</source>
        <translation>&amp;Lire comme</translation>
    </message>
    <message>
        <source>The text as it would be read</source>
        <translation>Le texte tel qu’il serait lu</translation>
    </message>
    <message>
        <source>The file is written anew as UTF-8 at once. As it is now, it goes to the trash.</source>
        <translation>Le fichier est aussitôt réécrit en UTF-8. Dans son état actuel, il va à la corbeille.</translation>
    </message>
    <message>
        <source>Write as UTF-8</source>
        <translation>Écrire en UTF-8</translation>
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
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The page as readers see it</source>
        <translation>La page telle que le lectorat la voit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Name of the map</source>
        <translation>Nom de la carte</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>so far on {map}</source>
        <translation>jusqu’ici sur {map}</translation>
    </message>
    <message>
        <source>Collections on it</source>
        <translation>Collections présentes</translation>
    </message>
    <message>
        <source>Field for x, to the right</source>
        <translation>Champ pour x, vers la droite</translation>
    </message>
    <message>
        <source>Field for y, upward</source>
        <translation>Champ pour y, vers le haut</translation>
    </message>
    <message>
        <source>Field for the territory</source>
        <translation>Champ pour le territoire</translation>
    </message>
    <message>
        <source>Coordinates are rounded to</source>
        <translation>Les coordonnées sont arrondies à</translation>
    </message>
    <message>
        <source>The entries on the map</source>
        <translation>Les fiches sur la carte</translation>
    </message>
    <message>
        <source>There is a map of this name already.</source>
        <translation>Une carte de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Choose whose map it is.</source>
        <translation>Choisissez à qui appartient cette carte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have both coordinates: x from {left} to {right}, y from {low} to {high}.</source>
        <extracomment>1 entry has both coordinates: x {left}, y {low}.</extracomment>
        <translation>
            <numerusform>{n} fiche a ses deux coordonnées : x {left}, y {low}.</numerusform>
            <numerusform>{n} fiches ont leurs deux coordonnées : x de {left} à {right}, y de {low} à {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry has both coordinates yet. They can be placed afterwards.</source>
        <translation>Aucune fiche n’a encore ses deux coordonnées. Elles pourront être placées ensuite.</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>{title} is in the trash. Undo brings it back.</source>
        <translation>{title} est à la corbeille. Annuler restaure la fiche.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Go to the entry (Ctrl and click, or Ctrl+Enter)</source>
        <translation>Aller à la fiche (Ctrl et clic, ou Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>Choisir entre deux versions…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete {n} entries…</source>
        <translation>Supprimer {n} fiches…</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Unplaced</source>
        <translation>Non placée</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>a des problèmes</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries as a table</source>
        <translation>Les fiches sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>Looking through the entries…</source>
        <translation>Lecture des fiches…</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message numerus="yes">
        <source>You and others changed the same in {n} files.</source>
        <extracomment>You and others changed the same in one file.</extracomment>
        <translation>
            <numerusform>Vous et d’autres avez modifié la même chose dans {n} fichier.</numerusform>
            <numerusform>Vous et d’autres avez modifié la même chose dans {n} fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in or sent until you choose what shall hold.</source>
        <translation>Rien n’a été intégré ni envoyé tant que vous n’avez pas choisi ce qui doit valoir.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>Got {n} changes from others</source>
        <extracomment>Got 1 change from others</extracomment>
        <translation>
            <numerusform>{n} modification d’autres personnes récupérée</numerusform>
            <numerusform>{n} modifications d’autres personnes récupérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent {n}</source>
        <extracomment>sent 1</extracomment>
        <translation>
            <numerusform>{n} envoyée</numerusform>
            <numerusform>{n} envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} files, your changes that are not recorded yet were brought together with what came: {files}.</source>
        <extracomment>Your changes in {files} that are not recorded yet were brought together with what came.</extracomment>
        <translation>
            <numerusform>Vos modifications de {files} qui ne sont pas encore consignées ont été réunies avec ce qui est arrivé.</numerusform>
            <numerusform>Dans {n} fichiers, vos modifications qui ne sont pas encore consignées ont été réunies avec ce qui est arrivé : {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Others have sent nothing new</source>
        <translation>Les autres n’ont rien envoyé de nouveau</translation>
    </message>
    <message>
        <source>Nothing to get or send</source>
        <translation>Rien à récupérer ni à envoyer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>How much of the file is made</source>
        <translation>Avancement de la création du fichier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kept in the vault's settings, for everyone who exports it</source>
        <translation>Gardée dans les réglages du coffre, pour toute personne qui l’exporte</translation>
    </message>
    <message>
        <source>La&amp;nguage of readers</source>
        <translation>La&amp;ngue du lectorat</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message numerus="yes">
        <source>The map, the directory and {n} articles, for any web host</source>
        <extracomment>The map, the directory and 1 article, for any web host</extracomment>
        <translation>
            <numerusform>La carte, l’annuaire et {n} article, pour tout hébergement web</numerusform>
            <numerusform>La carte, l’annuaire et {n} articles, pour tout hébergement web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}, {n} entries</source>
        <extracomment>{size}, 1 entry</extracomment>
        <translation>
            <numerusform>{size}, {n} fiche</numerusform>
            <numerusform>{size}, {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>{size}, {n} of {all} titles have room</source>
        <translation>{size}, de la place pour {n} titres sur {all}</translation>
    </message>
    <message>
        <source>{first} {n} more.</source>
        <translation>{first} Et {n} de plus.</translation>
    </message>
    <message>
        <source>Export the site to a folder</source>
        <translation>Exporter le site dans un dossier</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>For slides and documents</source>
        <translation>Pour diapositives et documents</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>For designers to edit</source>
        <translation>À retoucher par des graphistes</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Impression (PDF)</translation>
    </message>
    <message>
        <source>For paper, sharp at any size</source>
        <translation>Sur papier, net à toute taille</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>To send or host, works offline</source>
        <translation>À envoyer ou héberger, sans réseau</translation>
    </message>
    <message>
        <source>Whole site (folder)</source>
        <translation>Site entier (dossier)</translation>
    </message>
    <message>
        <source>Map, directory, every article</source>
        <translation>Carte, annuaire, tous les articles</translation>
    </message>
    <message>
        <source>Map data (GeoJSON)</source>
        <translation>Données de la carte (GeoJSON)</translation>
    </message>
    <message>
        <source>For GIS programs</source>
        <translation>Pour les logiciels de SIG</translation>
    </message>
    <message>
        <source>Site data (JavaScript)</source>
        <translation>Données du site (JavaScript)</translation>
    </message>
    <message>
        <source>Read by the published map</source>
        <translation>Lues par la carte publiée</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Remove this facet</source>
        <translation>Supprimer cette facette</translation>
    </message>
    <message>
        <source>Remove the facet {name}</source>
        <translation>Supprimer la facette {name}</translation>
    </message>
    <message>
        <source>Filter values of {name}</source>
        <translation>Filtrer les valeurs de {name}</translation>
    </message>
    <message>
        <source>Filter {n} values</source>
        <translation>Filtrer {n} valeurs</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>FieldPicker</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Toutes les collections</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>jusqu’à {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>au moins {least}</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Supprimer le champ</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Nom d’un nouveau champ</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Champs de</translation>
    </message>
    <message>
        <source>What you change is kept in {file}.</source>
        <translation>Ce que vous modifiez est gardé dans {file}.</translation>
    </message>
    <message>
        <source>What you change is kept in {file}, which is not there yet.</source>
        <translation>Ce que vous modifiez est gardé dans {file}, qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>It holds for {names} too.</source>
        <translation>Cela vaut aussi pour {names}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply or cancel the changes first.</source>
        <translation>Appliquez ou annulez d’abord les modifications.</translation>
    </message>
    <message>
        <source>Leave without applying the changes?</source>
        <translation>Quitter sans appliquer les modifications ?</translation>
    </message>
    <message>
        <source>What you changed here is not kept.</source>
        <translation>Ce que vous avez modifié ici n’est pas gardé.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Effacer ce filtre</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Toutes {n}</translation>
    </message>
    <message>
        <source>Filled {n}</source>
        <translation>Remplis {n}</translation>
    </message>
    <message>
        <source>Empty {n}</source>
        <translation>Vides {n}</translation>
    </message>
    <message>
        <source>{n} more; type to find them</source>
        <translation>{n} de plus ; saisir pour les trouver</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all in this article</source>
        <translation>Tout remplacer dans cet article</translation>
    </message>
    <message>
        <source>This expression takes too long here. Try a simpler one.</source>
        <translation>Cette expression prend trop de temps ici. Essayez-en une plus simple.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced.</source>
        <extracomment>1 replaced.</extracomment>
        <translation>
            <numerusform>{n} remplacement.</numerusform>
            <numerusform>{n} remplacements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindInVault</name>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>Find in the vault</source>
        <translation>Rechercher dans le coffre</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in all entries</source>
        <translation>Rechercher dans toutes les fiches</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>In fields too</source>
        <translation>Dans les champs aussi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What you look for is listed here, with the lines that hold it</source>
        <translation>Ce que vous cherchez est listé ici, avec les lignes qui le contiennent</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <extracomment>1 match</extracomment>
        <translation>
            <numerusform>{n} occurrence</numerusform>
            <numerusform>{n} occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{matches} in {n} entries.</source>
        <extracomment>{matches} in 1 entry.</extracomment>
        <translation>
            <numerusform>{matches} dans {n} fiche.</numerusform>
            <numerusform>{matches} dans {n} fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; these are the first.</source>
        <translation>Il y en a davantage ; voici les premières.</translation>
    </message>
    <message>
        <source>The expression takes too long in {entry}; it was searched no further.</source>
        <translation>L’expression prend trop de temps dans {entry} ; la recherche s’y est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} matches</source>
        <extracomment>Replace 1 match</extracomment>
        <translation>
            <numerusform>Remplacer {n} occurrence</numerusform>
            <numerusform>Remplacer {n} occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Remplacement…</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in {n} entries.</source>
        <extracomment>Replaced in 1 entry.</extracomment>
        <translation>
            <numerusform>Remplacé dans {n} fiche.</numerusform>
            <numerusform>Remplacé dans {n} fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everywhere in {entry}: {why}</source>
        <translation>Pas partout dans {entry} : {why}</translation>
    </message>
    <message numerus="yes">
        <source>Nor in {n} others.</source>
        <extracomment>Nor in 1 other.</extracomment>
        <translation>
            <numerusform>Ni dans {n} autre.</numerusform>
            <numerusform>Ni dans {n} autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Find an entry</source>
        <translation>Trouver une fiche</translation>
    </message>
    <message>
        <source>Type “boat” here. The list below keeps only what holds the word, anywhere in an entry.</source>
        <translation>Saisissez « boat » ici. La liste ci-dessous ne garde que ce qui contient ce mot, où que ce soit dans une fiche.</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Trouvé.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>La choisir</translation>
    </message>
    <message>
        <source>Click another entry in the list, or press {keys:Down}. The whole window then shows that entry.</source>
        <translation>Cliquez sur une autre fiche dans la liste, ou appuyez sur {keys:Down}. Toute la fenêtre montre alors cette fiche.</translation>
    </message>
    <message>
        <source>This is one entry: one text file of the vault.</source>
        <translation>Voici une fiche : un fichier texte du coffre.</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Modifier un champ</translation>
    </message>
    <message>
        <source>These are the entry’s fields. Change one: the team size, or when it was founded. The file stays as it is until you save.</source>
        <translation>Voici les champs de la fiche. Modifiez-en un : la taille de l’équipe, ou la date de fondation. Le fichier reste tel quel jusqu’à ce que vous enregistriez.</translation>
    </message>
    <message>
        <source>The line at the bottom counts what a save would change.</source>
        <translation>La ligne du bas compte ce qu’un enregistrement changerait.</translation>
    </message>
    <message>
        <source>Write, and watch the preview</source>
        <translation>Écrire et regarder l’aperçu</translation>
    </message>
    <message>
        <source>Click into the article and type a few words. At the right is the page as readers will see it.</source>
        <translation>Cliquez dans l’article et tapez quelques mots. À droite se trouve la page telle que le lectorat la verra.</translation>
    </message>
    <message>
        <source>The preview followed while you typed.</source>
        <translation>L’aperçu a suivi pendant que vous tapiez.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Press {key:undo}, or this button. Every change can be undone, one after the other, in the whole vault.</source>
        <translation>Appuyez sur {key:undo}, ou sur ce bouton. Chaque modification peut être annulée, l’une après l’autre, dans tout le coffre.</translation>
    </message>
    <message>
        <source>So nothing you try can go wrong.</source>
        <translation>Vos essais ne risquent donc rien.</translation>
    </message>
    <message>
        <source>Move a pin</source>
        <translation>Déplacer une épingle</translation>
    </message>
    <message>
        <source>This is the map ({key:map}). Drag any pin to another place, or move the chosen one with the arrow keys.</source>
        <translation>Voici la carte ({key:map}). Faites glisser une épingle à un autre endroit, ou déplacez celle qui est choisie avec les touches fléchées.</translation>
    </message>
    <message>
        <source>Only the two coordinates in its file will change.</source>
        <translation>Seules les deux coordonnées dans son fichier changeront.</translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation>Voir ce qui ne va pas</translation>
    </message>
    <message>
        <source>The number counts what readers of the site would stumble over. Open this view, by a click or by {key:problems}.</source>
        <translation>Le nombre indique tout ce sur quoi le lectorat du site buterait. Ouvrez cette vue, d’un clic ou avec {key:problems}.</translation>
    </message>
    <message>
        <source>Each row says what is wrong, and most can be mended right there.</source>
        <translation>Chaque ligne dit ce qui ne va pas, et la plupart des problèmes peuvent être corrigés ici même.</translation>
    </message>
    <message>
        <source>See what will be saved</source>
        <translation>Voir ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Choose {menu:save-lines}. You see each line that a save would change; no other line will.</source>
        <translation>Choisissez {menu:save-lines}. Vous voyez chaque ligne qu’un enregistrement changerait ; aucune autre ne changera.</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>This vault is your own copy, to play with. {key:help} opens the guide at the page that fits what you are doing.</source>
        <translation>Ce coffre est votre propre copie, pour vos essais. {key:help} ouvre le guide à la page qui convient à ce que vous faites.</translation>
    </message>
</context>
<context>
    <name>FirstStepsOffer</name>
    <message>
        <source>New here?</source>
        <translation>Première visite ?</translation>
    </message>
    <message>
        <source>Eight short tasks on a sample vault show you around, in about five minutes. You can stop at any time.</source>
        <translation>Huit courtes tâches sur un coffre d’exemple vous font faire le tour, en cinq minutes environ. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Faire le tour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In every text</source>
        <translation>Dans tout texte</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Delete the word before</source>
        <translation>Supprimer le mot précédent</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Rechercher l’endroit suivant</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Rechercher l’endroit précédent</translation>
    </message>
    <message>
        <source>Move a list item in</source>
        <translation>Mettre un élément de liste en retrait</translation>
    </message>
    <message>
        <source>Move a list item out</source>
        <translation>Diminuer le retrait d’un élément de liste</translation>
    </message>
    <message>
        <source>Take what is suggested</source>
        <translation>Accepter ce qui est suggéré</translation>
    </message>
    <message>
        <source>In the list of entries</source>
        <translation>Dans la liste des fiches</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>Choices for what is typed</source>
        <translation>Propositions pour ce qui est saisi</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Move the pin, or push the map</source>
        <translation>Déplacer l’épingle, ou pousser la carte</translation>
    </message>
    <message>
        <source>Move the pin by ten steps</source>
        <translation>Déplacer l’épingle de dix pas</translation>
    </message>
    <message>
        <source>Go to the next pin that way</source>
        <translation>Aller à l’épingle suivante dans cette direction</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Afficher la carte entière</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Push the map while it is held</source>
        <translation>Pousser la carte tant que la touche est maintenue</translation>
    </message>
    <message>
        <source>Suggest a place</source>
        <translation>Suggérer un emplacement</translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation>Une autre suggestion</translation>
    </message>
    <message>
        <source>Leave it unplaced and go on</source>
        <translation>La laisser non placée et continuer</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>On the map through time</source>
        <translation>Sur la carte au fil du temps</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Lire, ou mettre en pause</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>La modification précédente</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>La modification suivante</translation>
    </message>
    <message>
        <source>Back to today's map</source>
        <translation>Revenir à la carte d’aujourd’hui</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Vider les cellules</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Select the rows</source>
        <translation>Sélectionner les lignes</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Filtrer la colonne</translation>
    </message>
</context>
<context>
    <name>FlawTree</name>
    <message>
        <source>What readers will meet</source>
        <translation>Ce que le lectorat rencontrera</translation>
    </message>
    <message>
        <source>Pictures not shown</source>
        <translation>Images non affichées</translation>
    </message>
    <message>
        <source>Wider than the page</source>
        <translation>Plus large que la page</translation>
    </message>
    <message>
        <source>Pins on each other</source>
        <translation>Épingles superposées</translation>
    </message>
    <message>
        <source>Names without room on the map</source>
        <translation>Noms sans place sur la carte</translation>
    </message>
    <message>
        <source>Titles cut off</source>
        <translation>Titres coupés</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>On a tablet</source>
        <translation>Sur une tablette</translation>
    </message>
    <message>
        <source>On a desktop</source>
        <translation>Sur un ordinateur</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What readers meet</source>
        <translation>Ce que le lectorat rencontre</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>The page as readers see it, beside the text</source>
        <translation>La page telle que le lectorat la voit, à côté du texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>FormFindings</name>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>FormMessage</name>
    <message>
        <source>Read in another encoding…</source>
        <translation>Lire dans un autre encodage…</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>In no territory; nearest: {territory}, {n} units.</source>
        <translation>Dans aucun territoire ; le plus proche : {territory}, à {n} unités.</translation>
    </message>
    <message>
        <source>Inside its territory.</source>
        <translation>Dans son territoire.</translation>
    </message>
    <message>
        <source>Outside its territory, in {territory}.</source>
        <translation>Hors de son territoire, dans {territory}.</translation>
    </message>
    <message>
        <source>In {territory}.</source>
        <translation>Dans {territory}.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>{field} in {entry}</source>
        <translation>{field} dans {entry}</translation>
    </message>
    <message>
        <source>Choose an entry to see its fields.</source>
        <translation>Choisissez une fiche pour voir ses champs.</translation>
    </message>
    <message>
        <source>An article without fields</source>
        <translation>Un article sans champs</translation>
    </message>
    <message>
        <source>This file has no frontmatter. It can get the fields that a new entry begins with, above the article, which stays as it is.</source>
        <translation>Ce fichier n’a pas de frontmatter. Il peut recevoir les champs par lesquels commence une nouvelle fiche, au-dessus de l’article, qui reste tel quel.</translation>
    </message>
    <message>
        <source>Give it fields</source>
        <translation>Ajouter des champs</translation>
    </message>
    <message>
        <source>No entry is called {name}.</source>
        <translation>Aucune fiche ne s’appelle {name}.</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>More for the article</source>
        <translation>Autres commandes pour l’article</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Liste de tâches</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Lien vers une fiche</translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation>Lien vers une adresse</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Encadré</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Tick the task</source>
        <translation>Cocher la tâche</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation>Bloc de code</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message numerus="yes">
        <source>{n} entries found</source>
        <extracomment>1 entry found</extracomment>
        <translation>
            <numerusform>{n} fiche trouvée</numerusform>
            <numerusform>{n} fiches trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitLink</name>
    <message>
        <source>{state}. Show the changes.</source>
        <translation>{state}. Afficher les modifications.</translation>
    </message>
</context>
<context>
    <name>GitMerge</name>
    <message>
        <source>This vault is kept in git. Git can merge its entries field by field, so that fewer changes clash.</source>
        <translation>Ce coffre est gardé dans git. Git peut fusionner ses fiches champ par champ, de sorte que moins de modifications entrent en conflit.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>This vault is not in a git repository</source>
        <translation>Ce coffre n’est pas dans un dépôt git</translation>
    </message>
    <message>
        <source>Merging by fields is for vaults that are shared through git. Either this folder is not kept in git, or git is not installed.</source>
        <translation>La fusion par champs est destinée aux coffres partagés par git. Soit ce dossier n’est pas gardé dans git, soit git n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>GitMergeDialog</name>
    <message>
        <source>Merge in git by fields</source>
        <translation>Fusionner dans git par champs</translation>
    </message>
    <message>
        <source>When git pull, merge or rebase brings together what two people changed in one entry, this editor does it field by field, list item by list item, and the article by lines. What both changed is left between git’s usual markers, around just those lines.</source>
        <translation>Quand git pull, merge ou rebase réunit ce que deux personnes ont modifié dans une même fiche, cet éditeur le fait champ par champ, élément de liste par élément de liste, et ligne par ligne pour l’article. Ce que les deux ont modifié est laissé entre les marques habituelles de git, autour de ces seules lignes.</translation>
    </message>
    <message>
        <source>In {file}:</source>
        <translation>Dans {file} :</translation>
    </message>
    <message>
        <source>In the repository’s own configuration, on this computer:</source>
        <translation>Dans la configuration propre au dépôt, sur cet ordinateur :</translation>
    </message>
    <message>
        <source>The first can be committed: on a computer without the second, git merges as before. Nothing else is written, and both can be removed here.</source>
        <translation>Le premier peut faire l’objet d’un commit : sur un ordinateur sans la seconde, git fusionne comme avant. Rien d’autre n’est écrit, et les deux peuvent être supprimés ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configurer à nouveau</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Git merges this vault by fields.</source>
        <translation>Git fusionne ce coffre par champs.</translation>
    </message>
    <message>
        <source>This vault is set up for the program in another place, or only in part.</source>
        <translation>Ce coffre est configuré pour le programme à un autre emplacement, ou en partie seulement.</translation>
    </message>
    <message>
        <source>The vault’s attributes ask for it. On this computer git is not set up yet.</source>
        <translation>Les attributs du coffre le demandent. Sur cet ordinateur, git n’est pas encore configuré.</translation>
    </message>
    <message>
        <source>This is what would be written:</source>
        <translation>Voici ce qui serait écrit :</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>The page could not be handed to the browser: {reason}.</source>
        <translation>La page n’a pas pu être transmise au navigateur : {reason}.</translation>
    </message>
    <message>
        <source>The article is on the clipboard, formatted and as HTML.</source>
        <translation>L’article est dans le presse-papiers, mis en forme et en HTML.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>(no shortcut)</source>
        <translation>(pas de raccourci)</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>HelpDoor</name>
    <message>
        <source>The folder of the log cannot be made: {reason}.</source>
        <translation>Le dossier du journal ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Territory Editor help</source>
        <translation>Aide de Territory Editor</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Sections that hold the words</source>
        <translation>Sections qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>No page holds “{words}”.</source>
        <translation>Aucune page ne contient « {words} ».</translation>
    </message>
    <message>
        <source>No page holds all of “{words}”. These hold some of it:</source>
        <translation>Aucune page ne contient tout « {words} ». Celles-ci en contiennent une partie :</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Your name and e-mail address stand beside what you record, and everyone with whom the vault is shared can see them.</source>
        <translation>Votre nom et votre adresse électronique figurent à côté de ce que vous consignez, et toutes les personnes avec qui le coffre est partagé peuvent les voir.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Utiliser ce nom</translation>
    </message>
    <message>
        <source>For all vaults on this computer</source>
        <translation>Pour tous les coffres de cet ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import CSV</source>
        <translation>Importer du CSV</translation>
    </message>
    <message>
        <source>Columns and the fields they go into</source>
        <translation>Les colonnes et les champs où elles vont</translation>
    </message>
    <message>
        <source>What is odd, and what is left out</source>
        <translation>Ce qui est inhabituel, et ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>Afficher les modifications…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation>Calcul des modifications…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Working out entry {n} of {all}…</source>
        <translation>Calcul de la fiche {n} sur {all}…</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Entries were changed meanwhile. Nothing was imported yet.</source>
        <translation>Des fiches ont été modifiées entre-temps. Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Three landmarks fit any stretching. A fourth would check them.</source>
        <translation>Trois repères s’ajustent à n’importe quel étirement. Un quatrième les vérifierait.</translation>
    </message>
    <message>
        <source>All landmarks agree.</source>
        <translation>Tous les repères concordent.</translation>
    </message>
    <message>
        <source>Off by so many map units, landmark by landmark:  {each}</source>
        <translation>Écart en unités de la carte, repère par repère :  {each}</translation>
    </message>
    <message>
        <source>Choose the new picture. The pins follow three to six landmarks.</source>
        <translation>Choisissez la nouvelle image. Les épingles suivent trois à six repères.</translation>
    </message>
    <message>
        <source>Click landmark {n} in the new picture.</source>
        <translation>Cliquez le repère {n} dans la nouvelle image.</translation>
    </message>
    <message>
        <source>Click landmark {n} in the old picture.</source>
        <translation>Cliquez le repère {n} dans l’ancienne image.</translation>
    </message>
    <message>
        <source>Click a place in the old picture that you find in the new one: {n} more.</source>
        <translation>Cliquez, dans l’ancienne image, un endroit que vous retrouvez dans la nouvelle : encore {n}.</translation>
    </message>
    <message>
        <source>More landmarks make it surer. Drag one to place it better.</source>
        <translation>Davantage de repères rendent le résultat plus sûr. Faites glisser un repère pour mieux le placer.</translation>
    </message>
    <message>
        <source>Six landmarks are placed. Drag one to place it better.</source>
        <translation>Six repères sont placés. Faites glisser un repère pour mieux le placer.</translation>
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
        <translation>{name} : {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>1 more</extracomment>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Without saving, these changes are dropped. For a while, they can be found under Earlier versions.</source>
        <translation>Sans enregistrement, ces modifications sont abandonnées. Pendant un certain temps, on les retrouve sous « Versions antérieures ».</translation>
    </message>
    <message>
        <source>What was typed there is lost on closing.</source>
        <translation>Ce qui y a été saisi est perdu à la fermeture.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have changes that are not saved.</source>
        <extracomment>1 entry has changes that are not saved.</extracomment>
        <translation>
            <numerusform>{n} fiche a des modifications non enregistrées.</numerusform>
            <numerusform>{n} fiches ont des modifications non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} has changes that are not saved.</source>
        <translation>Le fichier {file} a des modifications non enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields could not be read and are not saved: {fields}</source>
        <extracomment>1 field could not be read and is not saved: {fields}</extracomment>
        <translation>
            <numerusform>{n} champ n’a pas pu être lu et n’est pas enregistré : {fields}</numerusform>
            <numerusform>{n} champs n’ont pas pu être lus et ne sont pas enregistrés : {fields}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftWork</name>
    <message>
        <source>Unsaved work was found and cannot be read: {reason}. It is kept.</source>
        <translation>Du travail non enregistré a été trouvé et ne peut pas être lu : {reason}. Il est gardé.</translation>
    </message>
    <message>
        <source>Some of the unsaved work that was found cannot be read any more. All of it was put aside as {file}.</source>
        <translation>Une partie du travail non enregistré qui a été trouvé ne peut plus être lue. Le tout a été mis de côté sous le nom {file}.</translation>
    </message>
    <message>
        <source>What was typed into {field} cannot be put back there; copy it.</source>
        <translation>Ce qui a été saisi dans {field} ne peut pas y être remis ; copiez-le.</translation>
    </message>
    <message>
        <source>What was restored could not be kept safe from a crash yet: save now.</source>
        <translation>Ce qui a été restauré n’a pas encore pu être mis à l’abri d’un plantage : enregistrez maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work in {n} files was restored. It is not saved yet.</source>
        <extracomment>Unsaved work in 1 file was restored. It is not saved yet.</extracomment>
        <translation>
            <numerusform>Du travail non enregistré a été restauré dans {n} fichier. Il n’est pas encore enregistré.</numerusform>
            <numerusform>Du travail non enregistré a été restauré dans {n} fichiers. Il n’est pas encore enregistré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work that was found waits in {n} places.</source>
        <extracomment>Unsaved work that was found waits in 1 place.</extracomment>
        <translation>
            <numerusform>Du travail non enregistré qui a été trouvé attend à {n} endroit.</numerusform>
            <numerusform>Du travail non enregistré qui a été trouvé attend à {n} endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it…</source>
        <translation>L’afficher…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{lit} of {number}</source>
        <translation>{lit} sur {number}</translation>
    </message>
    <message>
        <source>Click values to let their pins stand out</source>
        <translation>Cliquez sur des valeurs pour faire ressortir leurs épingles</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins de valeurs</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>Fold the legend up</source>
        <translation>Replier la légende</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>Déplier la légende</translation>
    </message>
</context>
<context>
    <name>LineParts</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>The lines that differ, as they are written</source>
        <translation>Les lignes qui diffèrent, telles qu’elles sont écrites</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines as before</source>
        <extracomment>1 line as it was</extracomment>
        <translation>
            <numerusform>{n} ligne comme avant</numerusform>
            <numerusform>{n} lignes comme avant</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>(pas de fin de ligne)</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Open the link (Ctrl and click, or Ctrl+Enter)</source>
        <translation>Ouvrir le lien (Ctrl et clic, ou Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>There is no web address in this field.</source>
        <translation>Il n’y a pas d’adresse web dans ce champ.</translation>
    </message>
</context>
<context>
    <name>LoadingNote</name>
    <message>
        <source>Entries read</source>
        <translation>Fiches lues</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave the other entries unread for now</source>
        <translation>Ne pas lire les autres fiches pour le moment</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Read the other entries as well</source>
        <translation>Lire aussi les autres fiches</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Exploration de {folder}</translation>
    </message>
    <message>
        <source>{left} of {total} entries are not read and not shown</source>
        <translation>{left} fiches sur {total} ne sont ni lues ni affichées</translation>
    </message>
    <message>
        <source>Reading entries: {n} of {total}</source>
        <translation>Lecture des fiches : {n} sur {total}</translation>
    </message>
</context>
<context>
    <name>LockHint</name>
    <message>
        <source>The pins are locked.</source>
        <translation>Les épingles sont verrouillées.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
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
        <translation>Il n’y a pas de Markdown dans {folder}. Commencer un coffre ici ?</translation>
    </message>
    <message>
        <source>Begin a vault</source>
        <translation>Commencer un coffre</translation>
    </message>
    <message>
        <source>{vault}[*] - Territory Editor</source>
        <translation>{vault}[*] - Territory Editor</translation>
    </message>
</context>
<context>
    <name>MapChooser</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Show another map of this vault</source>
        <translation>Afficher une autre carte de ce coffre</translation>
    </message>
</context>
<context>
    <name>MapCommands</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Set up a map…</source>
        <translation>Mettre en place une carte…</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>Les mettre en ordre</translation>
    </message>
    <message>
        <source>Choose other bounds…</source>
        <translation>Choisir d’autres limites…</translation>
    </message>
    <message>
        <source>The map's bounds need a look</source>
        <translation>Les limites de la carte sont à revoir</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>The map as a list</source>
        <translation>La carte sous forme de liste</translation>
    </message>
    <message>
        <source>Search territories and entries</source>
        <translation>Rechercher des territoires et des fiches</translation>
    </message>
    <message>
        <source>Territories and entries</source>
        <translation>Territoires et fiches</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Type coordinates…</source>
        <translation>Saisir les coordonnées…</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>In no territory</source>
        <translation>Dans aucun territoire</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>non placée</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Non placées</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Set territory to {territory}</source>
        <translation>Attribuer le territoire {territory}</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Select all in {territory}</source>
        <translation>Tout sélectionner dans {territory}</translation>
    </message>
    <message>
        <source>Place {title} here</source>
        <translation>Placer {title} ici</translation>
    </message>
    <message>
        <source>Place {n} entries here</source>
        <translation>Placer {n} fiches ici</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>Zoomer ici</translation>
    </message>
    <message>
        <source>Copy {coordinates}</source>
        <translation>Copier {coordinates}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Colour: {field}</source>
        <translation>Couleur : {field}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{field} only</source>
        <translation>{field} seulement</translation>
    </message>
</context>
<context>
    <name>MapSettingsDialog</name>
    <message>
        <source>Map settings</source>
        <translation>Réglages de la carte</translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>Afficher les modifications…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the map {map}</source>
        <translation>Modifier la carte {map}</translation>
    </message>
    <message>
        <source>Change the map</source>
        <translation>Modifier la carte</translation>
    </message>
</context>
<context>
    <name>MapSetup</name>
    <message>
        <source>Bounds</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>The coordinates of the picture's corners. Changing them moves no entry's coordinates.</source>
        <translation>Les coordonnées des coins de l’image. Les changer ne modifie les coordonnées d’aucune fiche.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height}; the bounds show it {n}% too wide.</source>
        <translation>L’image mesure {width} × {height} ; les limites la montrent {n} % trop large.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height}; the bounds show it {n}% too high.</source>
        <translation>L’image mesure {width} × {height} ; les limites la montrent {n} % trop haute.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Is every entry where you know it to be? One entry that you know tells.</source>
        <translation>Chaque fiche se trouve-t-elle là où vous la savez ? Une seule fiche que vous connaissez suffit à le dire.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Which entries stand on this map, and which of their fields say where.</source>
        <translation>Quelles fiches figurent sur cette carte, et lesquels de leurs champs disent où.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>Images (*.svg *.png *.jpg *.jpeg *.webp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Any drawing or photograph. Without one, the territories are drawn from where entries lie.</source>
        <translation>Un dessin ou une photographie quelconque. Sans image, les territoires sont dessinés d’après l’emplacement des fiches.</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Regions from a GeoJSON file, or inferred from where the entries lie.</source>
        <translation>Des zones tirées d’un fichier GeoJSON, ou déduites de l’emplacement des fiches.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Une seule annulation défait le tout.</translation>
    </message>
</context>
<context>
    <name>MapWizard</name>
    <message>
        <source>Set up a map</source>
        <translation>Mettre en place une carte</translation>
    </message>
    <message>
        <source>Set up the map</source>
        <translation>Mettre en place la carte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>North of {title}, {n} away.</source>
        <translation>Au nord de {title}, à {n}.</translation>
    </message>
    <message>
        <source>North-east of {title}, {n} away.</source>
        <translation>Au nord-est de {title}, à {n}.</translation>
    </message>
    <message>
        <source>East of {title}, {n} away.</source>
        <translation>À l’est de {title}, à {n}.</translation>
    </message>
    <message>
        <source>South-east of {title}, {n} away.</source>
        <translation>Au sud-est de {title}, à {n}.</translation>
    </message>
    <message>
        <source>South of {title}, {n} away.</source>
        <translation>Au sud de {title}, à {n}.</translation>
    </message>
    <message>
        <source>South-west of {title}, {n} away.</source>
        <translation>Au sud-ouest de {title}, à {n}.</translation>
    </message>
    <message>
        <source>West of {title}, {n} away.</source>
        <translation>À l’ouest de {title}, à {n}.</translation>
    </message>
    <message>
        <source>North-west of {title}, {n} away.</source>
        <translation>Au nord-ouest de {title}, à {n}.</translation>
    </message>
    <message>
        <source>On the same spot as {title}.</source>
        <translation>Au même endroit que {title}.</translation>
    </message>
    <message>
        <source>To the north, {n} away: {title}.</source>
        <translation>Au nord, à {n} : {title}.</translation>
    </message>
    <message>
        <source>To the north-east, {n} away: {title}.</source>
        <translation>Au nord-est, à {n} : {title}.</translation>
    </message>
    <message>
        <source>To the east, {n} away: {title}.</source>
        <translation>À l’est, à {n} : {title}.</translation>
    </message>
    <message>
        <source>To the south-east, {n} away: {title}.</source>
        <translation>Au sud-est, à {n} : {title}.</translation>
    </message>
    <message>
        <source>To the south, {n} away: {title}.</source>
        <translation>Au sud, à {n} : {title}.</translation>
    </message>
    <message>
        <source>To the south-west, {n} away: {title}.</source>
        <translation>Au sud-ouest, à {n} : {title}.</translation>
    </message>
    <message>
        <source>To the west, {n} away: {title}.</source>
        <translation>À l’ouest, à {n} : {title}.</translation>
    </message>
    <message>
        <source>To the north-west, {n} away: {title}.</source>
        <translation>Au nord-ouest, à {n} : {title}.</translation>
    </message>
    <message>
        <source>On this spot: {title}.</source>
        <translation>À cet endroit : {title}.</translation>
    </message>
    <message>
        <source>In the north of the map</source>
        <translation>Dans le nord de la carte</translation>
    </message>
    <message>
        <source>In the north-east of the map</source>
        <translation>Dans le nord-est de la carte</translation>
    </message>
    <message>
        <source>In the east of the map</source>
        <translation>Dans l’est de la carte</translation>
    </message>
    <message>
        <source>In the south-east of the map</source>
        <translation>Dans le sud-est de la carte</translation>
    </message>
    <message>
        <source>In the south of the map</source>
        <translation>Dans le sud de la carte</translation>
    </message>
    <message>
        <source>In the south-west of the map</source>
        <translation>Dans le sud-ouest de la carte</translation>
    </message>
    <message>
        <source>In the west of the map</source>
        <translation>Dans l’ouest de la carte</translation>
    </message>
    <message>
        <source>In the north-west of the map</source>
        <translation>Dans le nord-ouest de la carte</translation>
    </message>
    <message>
        <source>In the middle of the map</source>
        <translation>Au milieu de la carte</translation>
    </message>
    <message>
        <source>The entry names another territory: {name}.</source>
        <translation>La fiche nomme un autre territoire : {name}.</translation>
    </message>
    <message>
        <source>Nothing is placed near.</source>
        <translation>Rien n’est placé à proximité.</translation>
    </message>
    <message>
        <source>The whole map.</source>
        <translation>Toute la carte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries in view.</source>
        <extracomment>1 entry in view.</extracomment>
        <translation>
            <numerusform>1 fiche en vue.</numerusform>
            <numerusform>{n} fiches en vue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the map</source>
        <translation>Hors de la carte</translation>
    </message>
    <message>
        <source>x {x}, y {y}.</source>
        <translation>x {x}, y {y}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <extracomment>1 problem.</extracomment>
        <translation>
            <numerusform>{n} problème.</numerusform>
            <numerusform>{n} problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>In {territory}.</source>
        <translation>Dans {territory}.</translation>
    </message>
    <message>
        <source>In no territory.</source>
        <translation>Dans aucun territoire.</translation>
    </message>
    <message>
        <source>{title}, in no territory.</source>
        <translation>{title}, dans aucun territoire.</translation>
    </message>
    <message>
        <source>{title}, in {territory}.</source>
        <translation>{title}, dans {territory}.</translation>
    </message>
    <message>
        <source>Nothing is selected on the map.</source>
        <translation>Rien n’est sélectionné sur la carte.</translation>
    </message>
    <message>
        <source>The map goes no farther.</source>
        <translation>La carte ne va pas plus loin.</translation>
    </message>
    <message>
        <source>{n} selected. {last}</source>
        <translation>Sélection : {n}. {last}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Nouvelle branche…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Changer l’adresse…</translation>
    </message>
    <message>
        <source>Give your name…</source>
        <translation>Indiquer votre nom…</translation>
    </message>
    <message>
        <source>Send it to {remote}</source>
        <translation>Envoyer à {remote}</translation>
    </message>
    <message>
        <source>Get and send</source>
        <translation>Récupérer et envoyer</translation>
    </message>
    <message>
        <source>Record changes…</source>
        <translation>Consigner les modifications…</translation>
    </message>
    <message>
        <source>Add the address…</source>
        <translation>Ajouter l’adresse…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Coffres &amp;récents</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>Fic&amp;he</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Partage</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Pas encore de coffre</translation>
    </message>
    <message>
        <source>Vaults that you opened are listed here.</source>
        <translation>Les coffres que vous avez ouverts sont listés ici.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>On disk, changed {when}</source>
        <translation>Sur le disque (modification : {when})</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Yours (not saved)</source>
        <translation>La vôtre (non enregistrée)</translation>
    </message>
    <message>
        <source>{file} was changed once more by another program.</source>
        <translation>{file} a encore été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>What you chose is kept. See what is different now.</source>
        <translation>Ce que vous avez choisi est gardé. Voyez ce qui diffère maintenant.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep it with your version, or remove it here too? Undo brings it back.</source>
        <translation>Le garder avec votre version, ou le supprimer ici aussi ? Annuler le restaure.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation>Supprimer ici aussi</translation>
    </message>
    <message>
        <source>Take it back as it is now, or remove it? Undo brings it back.</source>
        <translation>Le reprendre tel qu’il est maintenant, ou le supprimer ? Annuler le restaure.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Article, line {n}</source>
        <translation>Article, ligne {n}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message>
        <source>{n} more fields</source>
        <translation>{n} champs de plus</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of the article</source>
        <extracomment>1 line of the article</extracomment>
        <translation>
            <numerusform>{n} ligne de l’article</numerusform>
            <numerusform>{n} lignes de l’article</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from “{name}” without a clash: {what}.</source>
        <translation>Repris de « {name} » sans conflit : {what}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Clashes {n}</source>
        <translation>Conflits {n}</translation>
    </message>
    <message>
        <source>Taken over {n}</source>
        <translation>Repris {n}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All: “{name}”</source>
        <translation>Tout : « {name} »</translation>
    </message>
    <message>
        <source>Choose “{name}” for everything that clashes</source>
        <translation>Choisir « {name} » pour tout ce qui est en conflit</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Both versions are kept until then, and what you chose so far</source>
        <translation>D’ici là, les deux versions sont gardées, ainsi que ce que vous avez choisi jusqu’ici</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Utiliser cette version</translation>
    </message>
    <message>
        <source>Nothing clashes. See what was taken over, then use this version.</source>
        <translation>Rien n’est en conflit. Voyez ce qui a été repris, puis utilisez cette version.</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>One thing clashes. Choose what shall hold.</source>
        <translation>Un seul conflit. Choisissez ce qui doit valoir.</translation>
    </message>
    <message>
        <source>{total} things clash, {left} are not decided. Choose what shall hold.</source>
        <translation>{total} conflits, dont {left} non décidés. Choisissez ce qui doit valoir.</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>What changed, in your words</source>
        <translation>Ce qui a changé, avec vos mots</translation>
    </message>
    <message>
        <source>Others read this beside your changes (git calls it the commit message)</source>
        <translation>Les autres lisent cela à côté de vos modifications (git l’appelle le message de commit)</translation>
    </message>
</context>
<context>
    <name>MessagesWindow</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>What the program tells you stays here until it is closed.</source>
        <translation>Ce que le programme signale reste ici jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started</source>
        <translation>Rien n’a été signalé depuis le démarrage du programme</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Messages, les plus récents en premier</translation>
    </message>
    <message>
        <source>{kind}, {time}: {text}</source>
        <translation>{kind}, {time} : {text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole map in small</source>
        <translation>La carte entière en petit</translation>
    </message>
    <message>
        <source>The arrow keys move the part that is in view.</source>
        <translation>Les touches fléchées déplacent la partie visible.</translation>
    </message>
    <message>
        <source>Put the small map away</source>
        <translation>Ranger la petite carte</translation>
    </message>
</context>
<context>
    <name>MissingSections</name>
    <message numerus="yes">
        <source>{n} missing sections</source>
        <extracomment>1 missing section</extracomment>
        <translation>
            <numerusform>1 section manquante</numerusform>
            <numerusform>{n} sections manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the section {name}</source>
        <translation>Ajouter la section {name}</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <extracomment>1 minute ago</extracomment>
        <translation>
            <numerusform>il y a {n} minute</numerusform>
            <numerusform>il y a {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <extracomment>1 hour ago</extracomment>
        <translation>
            <numerusform>il y a {n} heure</numerusform>
            <numerusform>il y a {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>1 day ago</extracomment>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveSketch</name>
    <message>
        <source>Show this on the map</source>
        <translation>Afficher ceci sur la carte</translation>
    </message>
    <message>
        <source>Where the pin was and where it is; shows it on the map</source>
        <translation>Où était l’épingle et où elle est ; l’affiche sur la carte</translation>
    </message>
</context>
<context>
    <name>MovesNote</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>since the last commit</source>
        <translation>depuis le dernier commit</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation>depuis l’ouverture</translation>
    </message>
    <message>
        <source>No pin moved {since}</source>
        <translation>Aucune épingle déplacée {since}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pins moved {since}</source>
        <extracomment>1 pin moved {since}</extracomment>
        <translation>
            <numerusform>{n} épingle déplacée {since}</numerusform>
            <numerusform>{n} épingles déplacées {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} pins moved {since}; some arrows are left out</source>
        <translation>{n} épingles déplacées {since} ; certaines flèches sont omises</translation>
    </message>
</context>
<context>
    <name>NameBranch</name>
    <message>
        <source>A branch is a line of work of its own: what you record there stays apart until it is brought together. What is not recorded yet comes along.</source>
        <translation>Une branche est une ligne de travail à part : ce que vous y consignez reste séparé jusqu’à ce que le tout soit réuni. Ce qui n’est pas encore consigné suit.</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nouvelle branche</translation>
    </message>
    <message>
        <source>Make it and switch</source>
        <translation>La créer et y passer</translation>
    </message>
    <message>
        <source>spring-update</source>
        <translation>mise-a-jour-printemps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>File name, in {folder}</source>
        <translation>Nom du fichier, dans {folder}</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>Looking for links…</source>
        <translation>Recherche des liens…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Une seule fiche</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>As most entries have it</source>
        <translation>Comme la plupart des fiches</translation>
    </message>
    <message>
        <source>Make {n} entries</source>
        <translation>Créer {n} fiches</translation>
    </message>
    <message>
        <source>Make entry</source>
        <translation>Créer la fiche</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>A few letters of each word are enough. Case and accents do not count.</source>
        <translation>Quelques lettres de chaque mot suffisent. La casse et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Look for it in everything</source>
        <translation>Chercher partout</translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>Entries are being read</source>
        <translation>Les fiches sont en cours de lecture</translation>
    </message>
    <message>
        <source>An entry is one Markdown file. It gets its fields from the others.</source>
        <translation>Une fiche est un fichier Markdown. Elle tient ses champs des autres fiches.</translation>
    </message>
    <message>
        <source>Make the first one…</source>
        <translation>Créer la première…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Pas encore de fiches</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
    <message>
        <source>No entry here.</source>
        <translation>Pas de fiche ici.</translation>
    </message>
    <message>
        <source>No entry among those chosen above holds these words.</source>
        <translation>Aucune fiche parmi celles choisies ci-dessus ne contient ces mots.</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation>Aucune fiche ne contient ces mots.</translation>
    </message>
    <message>
        <source>No entry among those chosen above fits this search.</source>
        <translation>Aucune fiche parmi celles choisies ci-dessus ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>No entry fits this search.</source>
        <translation>Aucune fiche ne correspond à cette recherche.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>1 earlier message</extracomment>
        <translation>
            <numerusform>{n} message antérieur</numerusform>
            <numerusform>{n} messages antérieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>To record and share changes, say first whether you trust this vault.</source>
        <translation>Pour consigner et partager des modifications, dites d’abord si vous faites confiance à ce coffre.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Getting others’ changes was cut off while files were written. Nothing is lost.</source>
        <translation>La récupération des modifications des autres a été interrompue pendant l’écriture de fichiers. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Nothing gets lost if it is taken back here.</source>
        <translation>Rien n’est perdu si on l’annule ici.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Nouvelle branche…</translation>
    </message>
    <message>
        <source>Others’ changes are all here now</source>
        <translation>Les modifications des autres sont désormais toutes là</translation>
    </message>
    <message>
        <source>Taken back. The files are as before it was begun</source>
        <translation>Annulé. Les fichiers sont comme avant le début de l’opération</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Impossible pour le moment.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Non placée</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Dans cet article</translation>
    </message>
    <message>
        <source>Not in this entry yet</source>
        <translation>Pas encore dans cette fiche</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Unplaced entries</source>
        <translation>Fiches non placées</translation>
    </message>
    <message>
        <source>Entries with problems</source>
        <translation>Fiches avec des problèmes</translation>
    </message>
    <message>
        <source>Unsaved entries</source>
        <translation>Fiches non enregistrées</translation>
    </message>
    <message>
        <source>Entries changed since the last commit</source>
        <translation>Fiches modifiées depuis le dernier commit</translation>
    </message>
</context>
<context>
    <name>OnePage</name>
    <message>
        <source>The new file</source>
        <translation>Le nouveau fichier</translation>
    </message>
    <message>
        <source>There is an entry {title} already.</source>
        <translation>Il existe déjà une fiche {title}.</translation>
    </message>
    <message>
        <source>The entry {title} has this homepage.</source>
        <translation>La fiche {title} a cette page d’accueil.</translation>
    </message>
</context>
<context>
    <name>OpenCell</name>
    <message>
        <source>“{column}” is no field of the entry, so it is not edited here.</source>
        <translation>« {column} » n’est pas un champ de la fiche, on ne peut donc pas le modifier ici.</translation>
    </message>
    <message>
        <source>The entry is gone, and with it what was typed under {field}.</source>
        <translation>La fiche a disparu, et avec elle ce qui était saisi sous {field}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were not changed everywhere, {entry} among them. {reason}</source>
        <extracomment>{entry} was left as it is. {reason}</extracomment>
        <translation>
            <numerusform>{entry} est restée telle quelle. {reason}</numerusform>
            <numerusform>{n} fiches n’ont pas été modifiées partout, dont {entry}. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} was left as it is. {reason} What you typed is kept in the cell.</source>
        <translation>{field} est resté tel quel. {reason} Ce que vous avez saisi est gardé dans la cellule.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a vault</source>
        <translation>Ouvrir un coffre</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>New: {text}</source>
        <translation>Nouveau : {text}</translation>
    </message>
    <message>
        <source>Values in use</source>
        <translation>Valeurs utilisées</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>Values to choose</source>
        <translation>Valeurs au choix</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Add the {n} other values in use</source>
        <extracomment>Add the 1 other value in use</extracomment>
        <translation>
            <numerusform>Ajouter l’autre valeur utilisée</numerusform>
            <numerusform>Ajouter les {n} autres valeurs utilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all {n} values in use</source>
        <extracomment>Take the 1 value in use</extracomment>
        <translation>
            <numerusform>Prendre la valeur utilisée</numerusform>
            <numerusform>Prendre les {n} valeurs utilisées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Put them in order</source>
        <translation>Les mettre en ordre</translation>
    </message>
    <message>
        <source>Put the fields into the usual order</source>
        <translation>Mettre les champs dans l’ordre habituel</translation>
    </message>
    <message>
        <source>in all {n} entries</source>
        <translation>dans les {n} fiches</translation>
    </message>
    <message>
        <source>Put the fields into the usual order in all {n} entries</source>
        <translation>Mettre les champs dans l’ordre habituel dans les {n} fiches</translation>
    </message>
    <message>
        <source>In the file, the fields stand in another order than usual.</source>
        <translation>Dans le fichier, les champs sont dans un autre ordre que d’habitude.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to a heading</source>
        <translation>Aller à un intertitre</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Intertitres</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Cet article n’a pas d’intertitres.</translation>
    </message>
</context>
<context>
    <name>OutsideWork</name>
    <message>
        <source>The vault's folder is called {folder} now, renamed by another program.</source>
        <translation>Le dossier du coffre s’appelle maintenant {folder}, renommé par un autre programme.</translation>
    </message>
    <message>
        <source>The vault's folder {folder} is not there any more. </source>
        <translation>Le dossier du coffre {folder} n’est plus là. </translation>
    </message>
    <message>
        <source>Unsaved work stays in this window, and it goes on when the folder is back.</source>
        <translation>Le travail non enregistré reste dans cette fenêtre, et reprend quand le dossier est de retour.</translation>
    </message>
    <message>
        <source>The window goes on when the folder is back.</source>
        <translation>La fenêtre reprend quand le dossier est de retour.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Le trouver…</translation>
    </message>
    <message>
        <source>Unsaved work can be copied to another folder meanwhile.</source>
        <translation>Entre-temps, le travail non enregistré peut être copié dans un autre dossier.</translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Enregistrer des copies…</translation>
    </message>
    <message>
        <source>The vault's folder {folder} is there again.</source>
        <translation>Le dossier du coffre {folder} est de nouveau là.</translation>
    </message>
    <message>
        <source>Where is the vault?</source>
        <translation>Où est le coffre ?</translation>
    </message>
    <message>
        <source>{folder} holds none of this vault's entries. Choose another folder.</source>
        <translation>{folder} ne contient aucune des fiches de ce coffre. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The vault's folder is {folder} now.</source>
        <translation>Le dossier du coffre est maintenant {folder}.</translation>
    </message>
    <message>
        <source>Copy unsaved work to</source>
        <translation>Copier le travail non enregistré vers</translation>
    </message>
    <message>
        <source>Copied to {folder}: {n}. It stays unsaved in the vault.</source>
        <translation>Copié dans {folder} : {n}. Cela reste non enregistré dans le coffre.</translation>
    </message>
    <message>
        <source>Changes by other programs show within seconds here, not at once</source>
        <translation>Ici, les modifications d’autres programmes apparaissent en quelques secondes, pas aussitôt</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In my own words</source>
        <translation>Avec mes propres mots</translation>
    </message>
    <message>
        <source>One item in each line.</source>
        <translation>Un élément par ligne.</translation>
    </message>
    <message>
        <source>As it stands in the file, written as YAML.</source>
        <translation>Tel quel dans le fichier, écrit en YAML.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Used lately</source>
        <translation>Utilisé récemment</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Intertitres</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Coffres</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Go to an entry, a heading, an action, a setting</source>
        <translation>Aller à une fiche, un intertitre, une action, un réglage</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing is called that; shown is what fits “{words}”.</source>
        <translation>Rien ne s’appelle ainsi ; voici ce qui correspond à « {words} ».</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”</source>
        <translation>Rien ici ne s’appelle « {words} »</translation>
    </message>
    <message>
        <source>{kind}: there are none here</source>
        <translation>{kind} : il n’y en a pas ici</translation>
    </message>
    <message>
        <source>{kind}: none is called “{words}”</source>
        <translation>{kind} : rien ne s’appelle « {words} »</translation>
    </message>
    <message>
        <source>Ctrl+Enter: {what}</source>
        <translation>Ctrl+Entrée : {what}</translation>
    </message>
</context>
<context>
    <name>PaletteDoor</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Recent entries</source>
        <translation>Fiches récentes</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Changed since then. What is ticked is restored.</source>
        <translation>Modifié depuis. Ce qui est coché est restauré.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>In the file: {keys}</source>
        <translation>Dans le fichier : {keys}</translation>
    </message>
    <message>
        <source>Show in the entry</source>
        <translation>Afficher dans la fiche</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher : {what}</translation>
    </message>
    <message>
        <source>Revert this</source>
        <translation>Défaire ceci</translation>
    </message>
    <message>
        <source>Revert: {what}</source>
        <translation>Défaire : {what}</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>sous « {heading} »</translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Choose one or type a new name</source>
        <translation>En choisir un ou saisir un nouveau nom</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Close the card</source>
        <translation>Fermer la vignette</translation>
    </message>
    <message>
        <source>Restore this position</source>
        <translation>Restaurer cette position</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Not in the vault today.</source>
        <translation>Absente du coffre aujourd’hui.</translation>
    </message>
    <message>
        <source>Not placed today.</source>
        <translation>Non placée aujourd’hui.</translation>
    </message>
    <message>
        <source>Stands at the same place today.</source>
        <translation>Au même endroit aujourd’hui.</translation>
    </message>
    <message>
        <source>Today: {place}</source>
        <translation>Aujourd’hui : {place}</translation>
    </message>
    <message>
        <source>Called {title} today.</source>
        <translation>S’appelle {title} aujourd’hui.</translation>
    </message>
    <message>
        <source>And its territory then, {name}</source>
        <translation>Et son territoire d’alors, {name}</translation>
    </message>
    <message>
        <source>Make the entry again</source>
        <translation>Recréer la fiche</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Il manque un titre.</translation>
    </message>
    <message>
        <source>Already there: {title}</source>
        <translation>Existe déjà : {title}</translation>
    </message>
    <message>
        <source>Homepage of {title}</source>
        <translation>Page d’accueil de {title}</translation>
    </message>
    <message>
        <source>Already in a line above</source>
        <translation>Déjà dans une ligne ci-dessus</translation>
    </message>
</context>
<context>
    <name>PickedPin</name>
    <message>
        <source>Restored. One undo takes it back.</source>
        <translation>Restauré. Une seule annulation suffit pour y revenir.</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>There is no pin further that way.</source>
        <translation>Il n’y a plus d’épingle de ce côté.</translation>
    </message>
</context>
<context>
    <name>PicksBar</name>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Nudge apart</source>
        <translation>Écarter légèrement</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep one (Escape)</source>
        <translation>N’en garder qu’une (Échap)</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>Sélection : {n}</translation>
    </message>
</context>
<context>
    <name>PictureBox</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>Not found in the vault</source>
        <translation>Introuvable dans le coffre</translation>
    </message>
    <message>
        <source>Not a picture that can be shown</source>
        <translation>Pas une image qui puisse être affichée</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Ouvrir l’image</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Afficher son dossier</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>Le presse-papiers ne contient pas d’image.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Go without a picture</source>
        <translation>Se passer d’image</translation>
    </message>
    <message>
        <source>Put the other into the trash</source>
        <translation>Mettre l’autre à la corbeille</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Another file of this name lies in .territory already.</source>
        <translation>Un autre fichier de ce nom se trouve déjà dans .territory.</translation>
    </message>
    <message>
        <source>Keep both: {name}</source>
        <translation>Garder les deux : {name}</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Copié dans {file}.</translation>
    </message>
    <message>
        <source>Change the bounds, or let New artwork fit the pins to it.</source>
        <translation>Changez les limites, ou laissez « Nouveau fond de carte » y ajuster les épingles.</translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>Un&amp;pin entry</source>
        <translation>Désé&amp;pingler la fiche</translation>
    </message>
    <message>
        <source>P&amp;inned entries</source>
        <translation>F&amp;iches épinglées</translation>
    </message>
    <message>
        <source>&amp;Recent entries</source>
        <translation>Fiches récen&amp;tes</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>Aucun coffre n’est ouvert</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Pin an entry in the menu Entry first.</source>
        <translation>Épinglez d’abord une fiche dans le menu Fiche.</translation>
    </message>
    <message>
        <source>No other entry was visited yet.</source>
        <translation>Aucune autre fiche n’a encore été consultée.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Place on the map</source>
        <translation>Emplacement sur la carte</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un emplacement</translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>The map shows another day than today.</source>
        <translation>La carte montre un autre jour qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>Select a pin on the map first.</source>
        <translation>Sélectionnez d’abord une épingle sur la carte.</translation>
    </message>
    <message>
        <source>Select several pins on the map first.</source>
        <translation>Sélectionnez d’abord plusieurs épingles sur la carte.</translation>
    </message>
    <message>
        <source>Every entry is on the map.</source>
        <translation>Toutes les fiches sont sur la carte.</translation>
    </message>
    <message>
        <source>None of the selected pins is outside the map.</source>
        <translation>Aucune des épingles sélectionnées n’est hors de la carte.</translation>
    </message>
    <message>
        <source>Looking for free ground…</source>
        <translation>Recherche d’espace libre…</translation>
    </message>
    <message>
        <source>This is the map of another time. Nothing was changed.</source>
        <translation>C’est la carte d’un autre moment. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Moving pins…</source>
        <translation>Déplacement des épingles…</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} déplacées</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Outside the territories</source>
        <translation>Hors des territoires</translation>
    </message>
    <message>
        <source>{n} together</source>
        <translation>{n} ensemble</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Comparing lines…</source>
        <translation>Comparaison des lignes…</translation>
    </message>
    <message numerus="yes">
        <source>in {n} files</source>
        <extracomment>in 1 file</extracomment>
        <translation>
            <numerusform>dans {n} fichier</numerusform>
            <numerusform>dans {n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines change {where}.</source>
        <extracomment>1 line changes {where}.</extracomment>
        <translation>
            <numerusform>{n} ligne change {where}.</numerusform>
            <numerusform>{n} lignes changent {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be made.</source>
        <extracomment>1 file will be made.</extracomment>
        <translation>
            <numerusform>{n} fichier sera créé.</numerusform>
            <numerusform>{n} fichiers seront créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be renamed.</source>
        <extracomment>1 file will be renamed.</extracomment>
        <translation>
            <numerusform>{n} fichier sera renommé.</numerusform>
            <numerusform>{n} fichiers seront renommés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will go to the trash.</source>
        <extracomment>1 file will go to the trash.</extracomment>
        <translation>
            <numerusform>{n} fichier ira à la corbeille.</numerusform>
            <numerusform>{n} fichiers iront à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are left as they are.</source>
        <extracomment>1 file is left as it is.</extracomment>
        <translation>
            <numerusform>{n} fichier reste tel quel.</numerusform>
            <numerusform>{n} fichiers restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>nouveau fichier</translation>
    </message>
    <message>
        <source>goes to the trash</source>
        <translation>va à la corbeille</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommage</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>The lines that change</source>
        <translation>Les lignes qui changent</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The preview needs Qt's web engine. {why} Everything else works. Start the program again after that.</source>
        <translation>L’aperçu a besoin du moteur web de Qt. {why} Tout le reste fonctionne. Redémarrez ensuite le programme.</translation>
    </message>
    <message>
        <source>Choose an entry to see its page.</source>
        <translation>Choisissez une fiche pour voir sa page.</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation>Préparation de la page…</translation>
    </message>
    <message>
        <source>The preview stopped working. It starts again with the next change.</source>
        <translation>L’aperçu a cessé de fonctionner. Il redémarre à la prochaine modification.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The entry's page</source>
        <translation>La page de la fiche</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>The entry's card in the directory</source>
        <translation>La vignette de la fiche dans l’annuaire</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Comme sur un téléphone</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Comme sur une tablette</translation>
    </message>
    <message>
        <source>Over the whole width</source>
        <translation>Sur toute la largeur</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimer en PDF…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>Copier l’article en HTML</translation>
    </message>
    <message>
        <source>Show remote pictures in this vault</source>
        <translation>Afficher les images distantes dans ce coffre</translation>
    </message>
    <message>
        <source>Loads pictures from other servers, which learn then that you look at them</source>
        <translation>Charge des images d’autres serveurs, qui apprennent alors que vous les regardez</translation>
    </message>
    <message>
        <source>More for the page</source>
        <translation>Autres commandes pour la page</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>Aucune page n’est affichée.</translation>
    </message>
    <message>
        <source>Show the page light</source>
        <translation>Afficher la page en clair</translation>
    </message>
    <message>
        <source>Show the page dark</source>
        <translation>Afficher la page en sombre</translation>
    </message>
</context>
<context>
    <name>PreviewNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The beginning of the file</source>
        <translation>Le début du fichier</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{file} is not printed, because {other} still is. Print it once that is done.</source>
        <translation>{file} n’est pas imprimé, car {other} l’est encore. Imprimez-le une fois que c’est terminé.</translation>
    </message>
    <message>
        <source>{file} is still being printed.</source>
        <translation>L’impression de {file} est encore en cours.</translation>
    </message>
    <message>
        <source>The window closes by itself when that is done. If it closes before, {file} is not written.</source>
        <translation>La fenêtre se ferme d’elle-même une fois que c’est terminé. Si elle se ferme avant, {file} n’est pas écrit.</translation>
    </message>
    <message>
        <source>Close without printing</source>
        <translation>Fermer sans imprimer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Printing to {file}…</source>
        <translation>Impression dans {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Printed to {file}</source>
        <translation>Imprimé dans {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Printing was stopped. {file} was not written.</source>
        <translation>L’impression a été arrêtée. {file} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>{file} was not written, because the preview stopped working. Print it again once the page is shown.</source>
        <translation>{file} n’a pas été écrit, car l’aperçu a cessé de fonctionner. Imprimez-le de nouveau une fois la page affichée.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place, or close the program that has it open.</source>
        <translation>{file} n’a pas pu être écrit. Choisissez un autre emplacement, ou fermez le programme qui l’a ouvert.</translation>
    </message>
</context>
<context>
    <name>ProblemDelegate</name>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, tous ({n})</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>Corriger les {n}…</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>tous ({n})</translation>
    </message>
</context>
<context>
    <name>ProblemDoing</name>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Afficher l’emplacement</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, tous ({n})</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>Corriger les {n}…</translation>
    </message>
    <message>
        <source>Hide “{check}” in this vault</source>
        <translation>Masquer « {check} » dans ce coffre</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Contrôles…</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>1 problem</extracomment>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>ProblemTools</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Contrôles…</translation>
    </message>
    <message>
        <source>Which checks run in this vault, and how grave they are</source>
        <translation>Quels contrôles s’exécutent dans ce coffre, et leur gravité</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Rechercher des problèmes</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Par contrôle</translation>
    </message>
    <message>
        <source>By entry</source>
        <translation>Par fiche</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Par territoire</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>Les plus graves d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Les plus nombreux d’abord</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tous les contrôles</translation>
    </message>
    <message>
        <source>All entries in the list</source>
        <translation>Toutes les fiches de la liste</translation>
    </message>
    <message>
        <source>Only the chosen entries</source>
        <translation>Seulement les fiches choisies</translation>
    </message>
    <message>
        <source>Grouped: {how}</source>
        <translation>Groupement : {how}</translation>
    </message>
    <message>
        <source>Sorted: {how}</source>
        <translation>Tri : {how}</translation>
    </message>
    <message>
        <source>{n} checks</source>
        <translation>{n} contrôles</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Fiches choisies</translation>
    </message>
    <message>
        <source>Entries in the list</source>
        <translation>Fiches de la liste</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>line {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No territory</source>
        <translation>Aucun territoire</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} n’est plus là.</translation>
    </message>
    <message>
        <source>Putting problems in order…</source>
        <translation>Mise en ordre des problèmes…</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>1 note</extracomment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} and {n} notes</source>
        <extracomment>{problems} and 1 note</extracomment>
        <translation>
            <numerusform>{problems} et {n} remarque</numerusform>
            <numerusform>{problems} et {n} remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} in {n} files</source>
        <extracomment>{problems} in 1 file</extracomment>
        <translation>
            <numerusform>{problems} dans {n} fichier</numerusform>
            <numerusform>{problems} dans {n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} in {n} entries</source>
        <extracomment>{problems} in 1 entry</extracomment>
        <translation>
            <numerusform>{problems} dans {n} fiche</numerusform>
            <numerusform>{problems} dans {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are still being checked.</source>
        <translation>Les fiches sont encore en cours de contrôle.</translation>
    </message>
    <message>
        <source>Entries are still being read.</source>
        <translation>Les fiches sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Rien trouvé jusqu’ici</translation>
    </message>
    <message>
        <source>No problem among those asked for</source>
        <translation>Aucun problème parmi ceux demandés</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems are left out.</source>
        <extracomment>1 problem is left out.</extracomment>
        <translation>
            <numerusform>{n} problème est laissé de côté.</numerusform>
            <numerusform>{n} problèmes sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Afficher tous les problèmes</translation>
    </message>
    <message>
        <source>Problems are told here once there are entries.</source>
        <translation>Les problèmes sont signalés ici dès qu’il y a des fiches.</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Pas encore de fiches</translation>
    </message>
    <message>
        <source>No problems found in {entries}</source>
        <translation>Aucun problème trouvé dans {entries}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} checks ran.</source>
        <translation>{n} contrôles effectués.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are switched off.</source>
        <extracomment>1 is switched off.</extracomment>
        <translation>
            <numerusform>{n} est désactivé.</numerusform>
            <numerusform>{n} sont désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} problems chosen</source>
        <translation>{n} problèmes choisis</translation>
    </message>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, tous ({n})</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>Corriger les {n}…</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the vault…</source>
        <translation>Lecture du coffre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Entries checked</source>
        <translation>Fiches contrôlées</translation>
    </message>
    <message>
        <source>Checking entries: {n} of {total}</source>
        <translation>Contrôle des fiches : {n} sur {total}</translation>
    </message>
    <message>
        <source>Preparing the checks</source>
        <translation>Préparation des contrôles</translation>
    </message>
</context>
<context>
    <name>ReadersMark</name>
    <message>
        <source>Readers of YAML do not agree on this value</source>
        <translation>Les lecteurs YAML ne s’accordent pas sur cette valeur</translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on this value. Press to see what each reads.</source>
        <translation>Les lecteurs YAML ne s’accordent pas sur cette valeur. Appuyez pour voir ce que chacun lit.</translation>
    </message>
    <message>
        <source>Readers do not agree on this value</source>
        <translation>Les lecteurs ne s’accordent pas sur cette valeur</translation>
    </message>
    <message>
        <source>Written so, all of them read what the site reads:</source>
        <translation>Écrite ainsi, tous lisent ce que lit le site :</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Open a vault first.</source>
        <translation>Ouvrez d’abord un coffre.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
    <message>
        <source>This vault has no map.</source>
        <translation>Ce coffre n’a pas de carte.</translation>
    </message>
</context>
<context>
    <name>RecentVault</name>
    <message>
        <source>Not there now: {folder}</source>
        <translation>Absent en ce moment : {folder}</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing that is saved is chosen, so nothing was recorded.</source>
        <translation>Rien de ce qui est enregistré n’est choisi, rien n’a donc été consigné.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {n} changes</source>
        <extracomment>Recorded 1 change</extracomment>
        <translation>
            <numerusform>{n} modification consignée</numerusform>
            <numerusform>{n} modifications consignées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these changes are not saved yet</source>
        <extracomment>One of these changes is not saved yet</extracomment>
        <translation>
            <numerusform>Une de ces modifications n’est pas encore enregistrée</numerusform>
            <numerusform>{n} de ces modifications ne sont pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is saved can be recorded.</source>
        <translation>Seul ce qui est enregistré peut être consigné.</translation>
    </message>
    <message>
        <source>Save and record</source>
        <translation>Enregistrer et consigner</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found unsaved</source>
        <translation>Trouvé, non enregistré</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Dans le fichier maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Clashes in {n} places</source>
        <extracomment>Clashes in 1 place</extracomment>
        <translation>
            <numerusform>En conflit à {n} endroit</numerusform>
            <numerusform>En conflit à {n} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>Changed since, merged</source>
        <translation>Modifié depuis, fusionné</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Fichier disparu</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message>
        <source>The file was changed elsewhere since, in the same place. Restoring asks what shall stand there.</source>
        <translation>Le fichier a été modifié ailleurs depuis, au même endroit. La restauration demande ce qui doit y figurer.</translation>
    </message>
    <message>
        <source>Restoring makes these changes again.</source>
        <translation>La restauration refait ces modifications.</translation>
    </message>
    <message>
        <source>The file was changed elsewhere since. Restoring adds these changes to it.</source>
        <translation>Le fichier a été modifié ailleurs depuis. La restauration y ajoute ces modifications.</translation>
    </message>
    <message>
        <source>The file is no longer there. Restoring makes it again at once.</source>
        <translation>Le fichier n’est plus là. La restauration le recrée aussitôt.</translation>
    </message>
    <message>
        <source>The file cannot be read at the moment, so nothing can be restored. This is the unsaved text.</source>
        <translation>Le fichier ne peut pas être lu pour le moment, rien ne peut donc être restauré. Voici le texte non enregistré.</translation>
    </message>
    <message>
        <source>The file holds the same already.</source>
        <translation>Le fichier contient déjà la même chose.</translation>
    </message>
    <message>
        <source>The program crashed before this was saved.</source>
        <translation>Le programme a planté avant que ceci soit enregistré.</translation>
    </message>
    <message>
        <source>The program ended before this was saved.</source>
        <translation>Le programme s’est terminé avant que ceci soit enregistré.</translation>
    </message>
    <message>
        <source>The last change was made on {when}.</source>
        <translation>Dernière modification : {when}.</translation>
    </message>
    <message>
        <source>Nothing in the vault has been touched. What is restored is unsaved again, and undo takes it back.</source>
        <translation>Rien dans le coffre n’a été touché. Ce qui est restauré est de nouveau non enregistré, et l’annulation le défait.</translation>
    </message>
    <message>
        <source>The last start crashed</source>
        <translation>Le dernier démarrage a planté</translation>
    </message>
    <message>
        <source>The program crashed when it ran last.</source>
        <translation>Le programme a planté lors de sa dernière utilisation.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>This vault is open in another window as well. What is saved in one appears in the other; what is not saved is in its own window alone.</source>
        <translation>Ce coffre est aussi ouvert dans une autre fenêtre. Ce qui est enregistré dans l’une apparaît dans l’autre ; ce qui ne l’est pas reste dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Unsaved work was found in {vault} as well.</source>
        <translation>Du travail non enregistré a aussi été trouvé dans {vault}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Unsaved work was found of a vault that was at {folder} and is not there any more.</source>
        <translation>Du travail non enregistré a été trouvé pour un coffre qui était à l’emplacement {folder} et n’y est plus.</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C’est celui-ci</translation>
    </message>
    <message>
        <source>The unsaved work cannot be brought here: {reason}. It is kept.</source>
        <translation>Le travail non enregistré ne peut pas être amené ici : {reason}. Il est gardé.</translation>
    </message>
    <message>
        <source>Unsaved changes are kept safe from a crash again.</source>
        <translation>Les modifications non enregistrées sont de nouveau à l’abri d’un plantage.</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({what}).</source>
        <translation>Une erreur s’est produite dans le programme ({what}).</translation>
    </message>
    <message>
        <source>Your unsaved changes are kept safe, and you can go on working.</source>
        <translation>Vos modifications non enregistrées sont à l’abri, et vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Your unsaved changes could not be kept safe from a crash: save now.</source>
        <translation>Vos modifications non enregistrées n’ont pas pu être mises à l’abri d’un plantage : enregistrez maintenant.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Du travail non enregistré a été trouvé</translation>
    </message>
    <message>
        <source>Unsaved work that was found</source>
        <translation>Travail non enregistré qui a été trouvé</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>Copy the unsaved text</source>
        <translation>Copier le texte non enregistré</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Everything that was found is kept and offered again</source>
        <translation>Tout ce qui a été trouvé est gardé et proposé à nouveau</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field} : « {text} »</translation>
    </message>
    <message>
        <source>{what}, {ago}</source>
        <translation>{what}, {ago}</translation>
    </message>
    <message>
        <source>This was typed into {field} and is no value of it yet. Restoring puts it back into the field.</source>
        <translation>Ceci a été saisi dans {field} et n’en est pas encore une valeur. La restauration le remet dans le champ.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {n}</source>
        <translation>Restaurer {n}</translation>
    </message>
    <message numerus="yes">
        <source>Drop what was not saved in {n} places?</source>
        <extracomment>Drop what was not saved of 1 entry?</extracomment>
        <translation>
            <numerusform>Abandonner ce qui n’était pas enregistré dans {n} fiche ?</numerusform>
            <numerusform>Abandonner ce qui n’était pas enregistré à {n} endroits ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay as they are. What is dropped can still be found under Earlier versions for a while.</source>
        <translation>Les fichiers restent tels quels. Ce qui est abandonné se retrouve encore un certain temps sous « Versions antérieures ».</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RegionEditing</name>
    <message>
        <source>Draw a line right across the territory. Enter splits it there.</source>
        <translation>Tracez une ligne d’un bord à l’autre du territoire. Entrée le scinde à cet endroit.</translation>
    </message>
    <message>
        <source>The inferred territories will give way to what you draw.</source>
        <translation>Les territoires déduits céderont la place à ce que vous dessinez.</translation>
    </message>
    <message>
        <source>Click the points of its border. Arrow keys and Space work too.</source>
        <translation>Cliquez les points de son contour. Les touches fléchées et Espace fonctionnent aussi.</translation>
    </message>
    <message>
        <source>{n} points. Enter or a click on the first closes the border.</source>
        <translation>{n} points. Entrée ou un clic sur le premier ferme le contour.</translation>
    </message>
    <message>
        <source>Inferred from where entries lie. Keep them as a file to edit them.</source>
        <translation>Déduits de l’emplacement des fiches. Gardez-les dans un fichier pour les modifier.</translation>
    </message>
    <message>
        <source>Click a territory, or press Page Down.</source>
        <translation>Cliquez un territoire, ou appuyez sur Page suivante.</translation>
    </message>
    <message>
        <source>Point {n} of {name}: x {x}, y {y}. Arrow keys move it.</source>
        <translation>Point {n} de {name} : x {x}, y {y}. Les touches fléchées le déplacent.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries. Drag points; Tab goes through them.</source>
        <extracomment>1 entry. Drag points; Tab goes through them.</extracomment>
        <translation>
            <numerusform>{n} fiche. Faites glisser les points ; Tab les parcourt.</numerusform>
            <numerusform>{n} fiches. Faites glisser les points ; Tab les parcourt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line does not reach right across the territory. Nothing was changed.</source>
        <translation>La ligne ne va pas d’un bord à l’autre du territoire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Nouveau territoire</translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Done (Escape)</source>
        <translation>Terminer (Échap)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Draw a new territory: click its points, Enter ends</source>
        <translation>Dessiner un nouveau territoire : cliquer ses points, Entrée termine</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Draw a line right across the territory; Enter ends</source>
        <translation>Tracer une ligne d’un bord à l’autre du territoire ; Entrée termine</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>The border crosses itself.</source>
        <translation>Le contour se croise lui-même.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Garder dans un fichier</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>Choisie automatiquement</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Couleur {name}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Une autre couleur…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries name it</source>
        <extracomment>1 entry names it</extracomment>
        <translation>
            <numerusform>{n} fiche le nomme</numerusform>
            <numerusform>{n} fiches le nomment</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of the territory</source>
        <translation>Couleur du territoire</translation>
    </message>
    <message>
        <source>Borders that neighbours share move for both</source>
        <translation>Les contours partagés par des voisins se déplacent pour les deux</translation>
    </message>
    <message>
        <source>Borders move for one territory alone</source>
        <translation>Les contours se déplacent pour un seul territoire</translation>
    </message>
</context>
<context>
    <name>RegionsPanel</name>
    <message>
        <source>Infer them from the entries</source>
        <translation>Les déduire des fiches</translation>
    </message>
    <message>
        <source>Read them from a file</source>
        <translation>Les lire dans un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>The territories on the map</source>
        <translation>Les territoires sur la carte</translation>
    </message>
    <message>
        <source>They follow the entries, and can be kept as a file later.</source>
        <translation>Ils suivent les fiches, et peuvent être gardés dans un fichier plus tard.</translation>
    </message>
    <message>
        <source>They appear once entries that name a territory are placed.</source>
        <translation>Ils apparaissent dès que des fiches qui nomment un territoire sont placées.</translation>
    </message>
    <message numerus="yes">
        <source>{n} territories.</source>
        <extracomment>1 territory.</extracomment>
        <translation>
            <numerusform>{n} territoire.</numerusform>
            <numerusform>{n} territoires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries name others: {names}.</source>
        <translation>Des fiches en nomment d’autres : {names}.</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Copié dans {file}.</translation>
    </message>
    <message>
        <source>Choose territories</source>
        <translation>Choisir des territoires</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json);;All files (*)</source>
        <translation>GeoJSON (*.geojson *.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Reader's-eye rehearsal</source>
        <translation>Répétition côté lectorat</translation>
    </message>
    <message>
        <source>Pages to rehearse</source>
        <translation>Pages à répéter</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Pages examinées</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Y a&amp;ller</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Ouvrir la &amp;page</translation>
    </message>
    <message>
        <source>In the browser, as it was rehearsed</source>
        <translation>Dans le navigateur, telle qu’elle a été répétée</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Fiches choisies</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Fiches modifiées</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Looks at the map, the directory and the pages chosen as a phone, a tablet and a desktop show them, and lists what readers would miss.</source>
        <translation>Examine la carte, l’annuaire et les pages choisies tels qu’un téléphone, une tablette et un ordinateur les montrent, et liste ce qui échapperait au lectorat.</translation>
    </message>
    <message>
        <source>The vault has changed since. Rehearse again to see how.</source>
        <translation>Le coffre a changé depuis. Répétez à nouveau pour voir ce qu’il en est.</translation>
    </message>
    <message>
        <source>Nothing to mend was found.</source>
        <translation>Rien à corriger n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things to mend.</source>
        <extracomment>1 thing to mend.</extracomment>
        <translation>
            <numerusform>{n} chose à corriger.</numerusform>
            <numerusform>{n} choses à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>While all of the map is seen, it shows {phone} of {all} titles on a phone, {desktop} on a desktop.</source>
        <translation>Quand toute la carte est visible, elle montre {phone} titres sur {all} sur un téléphone, {desktop} sur un ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages could not be shown: {first}.</source>
        <extracomment>1 page could not be shown: {first}.</extracomment>
        <translation>
            <numerusform>{n} page n’a pas pu être affichée : {first}.</numerusform>
            <numerusform>{n} pages n’ont pas pu être affichées : {first}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>L’annuaire</translation>
    </message>
</context>
<context>
    <name>RemotePictures</name>
    <message>
        <source>Pictures on other servers are not loaded.</source>
        <translation>Les images d’autres serveurs ne sont pas chargées.</translation>
    </message>
    <message>
        <source>Show remote pictures in this vault</source>
        <translation>Afficher les images distantes dans ce coffre</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Removed entries</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>What the entry held</source>
        <translation>Ce que la fiche contenait</translation>
    </message>
    <message>
        <source>Looking for what was removed…</source>
        <translation>Recherche de ce qui a été supprimé…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>What was removed here, or by another program while the vault was open, is kept for a while; what git recorded, for as long as its history.</source>
        <translation>Ce qui a été supprimé ici, ou par un autre programme pendant que le coffre était ouvert, est gardé un certain temps ; ce que git a consigné, aussi longtemps que son historique.</translation>
    </message>
    <message>
        <source>Nothing that was removed is kept.</source>
        <translation>Rien de ce qui a été supprimé n’est gardé.</translation>
    </message>
    <message>
        <source>{when}, by {who}: {summary}</source>
        <translation>{when}, par {who} : {summary}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {title}</source>
        <translation>Renommer {title}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>{n} links lead here, and follow.</source>
        <extracomment>1 link leads here, and follows.</extracomment>
        <translation>
            <numerusform>{n} lien mène ici, et suit.</numerusform>
            <numerusform>{n} liens mènent ici, et suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see them before anything is changed.</source>
        <translation>Vous les voyez avant que quoi que ce soit soit modifié.</translation>
    </message>
    <message>
        <source>Looking for links…</source>
        <translation>Recherche des liens…</translation>
    </message>
    <message>
        <source>Rename {title}?</source>
        <translation>Renommer {title} ?</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a mal tourné</translation>
    </message>
    <message numerus="yes">
        <source>{n} things went wrong in the program</source>
        <extracomment>Something went wrong in the program</extracomment>
        <translation>
            <numerusform>Une erreur s’est produite dans le programme</numerusform>
            <numerusform>{n} erreurs se sont produites dans le programme</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is for those who mend the program: look it through, copy it, and send it to them. It holds nothing of your entries but what you see. The log is {file}.</source>
        <translation>Ce que vous voyez est destiné aux personnes qui corrigent le programme : parcourez-le, copiez-le et envoyez-le-leur. Il ne contient de vos fiches que ce que vous voyez. Le journal est {file}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
</context>
<context>
    <name>Restarting</name>
    <message>
        <source>The program that was closed has not ended yet. What it remembers last, such as the size of its window, may be missing here.</source>
        <translation>Le programme que vous avez fermé n’est pas encore terminé. Ce qu’il retient en dernier, comme la taille de sa fenêtre, peut manquer ici.</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>La langue change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>{program} could not be started, so this window stays open, with all that is in it. The language changes when you next start the program.</source>
        <translation>Impossible de démarrer {program} ; cette fenêtre reste donc ouverte, avec tout ce qu’elle contient. La langue changera au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>The file as it will be</source>
        <translation>Le fichier tel qu’il sera</translation>
    </message>
    <message>
        <source>The file as it will be; marked is what “{name}” has not.</source>
        <translation>Le fichier tel qu’il sera ; ce que « {name} » n’a pas est marqué.</translation>
    </message>
    <message>
        <source>What is not decided yet is shown as it is there.</source>
        <translation>Ce qui n’est pas encore décidé est montré tel qu’il est là.</translation>
    </message>
</context>
<context>
    <name>SaveWork</name>
    <message>
        <source>{n} files were not saved.</source>
        <translation>{n} fichiers n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Les lister</translation>
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
        <translation>Fichiers enregistrés</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>Save {n}</source>
        <translation>Enregistrer {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of {file}.</source>
        <extracomment>1 line of {file}.</extracomment>
        <translation>
            <numerusform>{n} ligne de {file}.</numerusform>
            <numerusform>{n} lignes de {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files.</source>
        <translation>{n} fichiers.</translation>
    </message>
    <message>
        <source>No other line will differ on disk.</source>
        <translation>Aucune autre ligne ne différera sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files wait for a choice between two versions.</source>
        <extracomment>1 file waits for a choice between two versions.</extracomment>
        <translation>
            <numerusform>{n} fichier attend un choix entre deux versions.</numerusform>
            <numerusform>{n} fichiers attendent un choix entre deux versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingNote</name>
    <message>
        <source>Files saved</source>
        <translation>Fichiers enregistrés</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Leave unsaved what is not written yet</source>
        <translation>Laisser non enregistré ce qui n’est pas encore écrit</translation>
    </message>
    <message>
        <source>Saving: {n} of {total} files</source>
        <translation>Enregistrement : {n} fichiers sur {total}</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search entries</source>
        <translation>Rechercher des fiches</translation>
    </message>
    <message>
        <source>F1 tells what can be searched for</source>
        <translation>F1 dit ce qui peut être recherché</translation>
    </message>
    <message>
        <source>Search titles, fields, articles</source>
        <translation>Titres, champs, articles</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Ce qui peut être recherché (F1)</translation>
    </message>
    <message>
        <source>Tab takes it, Alt and arrows go to others</source>
        <translation>Tab l’accepte, Alt et les flèches passent aux autres</translation>
    </message>
    <message>
        <source>Choices for the search, taken by Tab</source>
        <translation>Propositions pour la recherche, acceptées par Tab</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>holds this text</source>
        <translation>contient ce texte</translation>
    </message>
    <message>
        <source>holds this phrase</source>
        <translation>contient cette expression</translation>
    </message>
    <message>
        <source>does not hold it</source>
        <translation>ne le contient pas</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>dans l’article</translation>
    </message>
    <message>
        <source>in the file's path</source>
        <translation>dans le chemin du fichier</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>absente de la carte</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>changed and not saved</source>
        <translation>modifiée et non enregistrée</translation>
    </message>
    <message>
        <source>changed since the last commit</source>
        <translation>modifiée depuis le dernier commit</translation>
    </message>
    <message>
        <source>its fields cannot be read</source>
        <translation>ses champs ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>has no frontmatter</source>
        <translation>n’a pas de frontmatter</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>a quelque chose qui ne va pas</translation>
    </message>
    <message>
        <source>names a picture</source>
        <translation>nomme une image</translation>
    </message>
    <message>
        <source>a link in the article</source>
        <translation>un lien dans l’article</translation>
    </message>
    <message>
        <source>its article is not empty</source>
        <translation>son article n’est pas vide</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>Plus de détails dans le guide</translation>
    </message>
    <message>
        <source>holds it in this field</source>
        <translation>le contient dans ce champ</translation>
    </message>
    <message>
        <source>has just this value</source>
        <translation>a exactement cette valeur</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>a une valeur</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>n’a pas de valeur</translation>
    </message>
    <message>
        <source>is more; also &lt; &gt;= &lt;=</source>
        <translation>est supérieur ; aussi &lt; &gt;= &lt;=</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>de, à</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual: {value}</source>
        <translation>Revenir à la valeur habituelle : {value}</translation>
    </message>
    <message>
        <source>Choices: {values}</source>
        <translation>Choix : {values}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The tones of the whole window.</source>
        <translation>Les tons de toute la fenêtre.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window and of what commands print, with numbers, dates and the order of names. The window changes when the program is started again.</source>
        <translation>La langue de la fenêtre et de ce que les commandes affichent, avec les nombres, les dates et l’ordre des noms. La fenêtre en change quand le programme est redémarré.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of all text in the window: lists, fields, articles, the page as readers see it, and names on the map.</source>
        <translation>De tout le texte de la fenêtre : listes, champs, articles, page telle que le lectorat la voit, et noms sur la carte.</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Laisser bouger</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Garder immobile</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Whether the map travels and pins glide to where they go, or are there at once.</source>
        <translation>Si la carte se déplace et les épingles glissent jusqu’à leur place, ou y sont d’un coup.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Underlines misspelt words in articles. In which languages is chosen for each vault, in the menu Edit under Spelling.</source>
        <translation>Souligne les mots mal orthographiés dans les articles. Les langues sont choisies pour chaque coffre, dans le menu Édition, sous Orthographe.</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Chasse fixe</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Serif, as in a book</source>
        <translation>Avec empattements, comme dans un livre</translation>
    </message>
    <message>
        <source>Face of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>The letters in which articles are written.</source>
        <translation>Les caractères dans lesquels les articles sont écrits.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>As large as other text</source>
        <translation>Aussi grande que le reste du texte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Beaucoup plus grande</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation>Taille de l’article</translation>
    </message>
    <message>
        <source>Besides the size of all text, which holds for it as well.</source>
        <translation>En plus de la taille de tout le texte, qui vaut aussi pour lui.</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Tant qu’il y a de la place</translation>
    </message>
    <message>
        <source>80 letters at most</source>
        <translation>80 lettres au plus</translation>
    </message>
    <message>
        <source>66 letters at most, as in a book</source>
        <translation>66 lettres au plus, comme dans un livre</translation>
    </message>
    <message>
        <source>50 letters at most</source>
        <translation>50 lettres au plus</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Where articles are written. Shorter lines are easier to read in a wide window; the file stays as it is.</source>
        <translation>Là où les articles sont écrits. Des lignes plus courtes sont plus faciles à lire dans une fenêtre large ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Show the page beside the article</source>
        <translation>Afficher la page à côté de l’article</translation>
    </message>
    <message>
        <source>Without it there is more room to write, and the program needs far less memory when it is started.</source>
        <translation>Sans elle, il y a plus de place pour écrire, et le programme a besoin de bien moins de mémoire au démarrage.</translation>
    </message>
    <message>
        <source>Preview while focused on the text</source>
        <translation>Aperçu pendant la concentration sur le texte</translation>
    </message>
    <message>
        <source>Shows the page beside the text when everything else is put away, by Focus on the text in the menu View.</source>
        <translation>Affiche la page à côté du texte quand tout le reste est mis de côté, par « Se concentrer sur le texte » dans le menu Affichage.</translation>
    </message>
    <message>
        <source>The same in all entries</source>
        <translation>Le même dans toutes les fiches</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Ordre des champs</translation>
    </message>
    <message>
        <source>In which order the form shows the fields of an entry. Files stay as they are.</source>
        <translation>L’ordre dans lequel le formulaire montre les champs d’une fiche. Les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Full screen while focused on the text</source>
        <translation>Plein écran pendant la concentration sur le texte</translation>
    </message>
    <message>
        <source>Nothing of other programs is seen either.</source>
        <translation>Rien des autres programmes n’est visible non plus.</translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation>Garder la ligne au milieu</translation>
    </message>
    <message>
        <source>While focused on the text, the text moves and the line you write stays.</source>
        <translation>Pendant la concentration sur le texte, le texte bouge et la ligne que vous écrivez reste en place.</translation>
    </message>
    <message>
        <source>Dim other paragraphs</source>
        <translation>Estomper les autres paragraphes</translation>
    </message>
    <message>
        <source>While focused on the text, all but the paragraph you write steps back.</source>
        <translation>Pendant la concentration sur le texte, tout s’efface sauf le paragraphe que vous écrivez.</translation>
    </message>
    <message>
        <source>Tones of the page</source>
        <translation>Tons de la page</translation>
    </message>
    <message>
        <source>Whether the previewed page is light or dark.</source>
        <translation>Si la page de l’aperçu est claire ou sombre.</translation>
    </message>
    <message>
        <source>The whole width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Comme sur une tablette</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Comme sur un téléphone</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>How wide the previewed page is at most.</source>
        <translation>La largeur maximale de la page de l’aperçu.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Always change it</source>
        <translation>Toujours le changer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Territory of what is moved</source>
        <translation>Territoire de ce qui est déplacé</translation>
    </message>
    <message>
        <source>What happens to an entry's territory when its pin is dropped in another one.</source>
        <translation>Ce qui arrive au territoire d’une fiche quand son épingle est déposée dans un autre.</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zoome</translation>
    </message>
    <message>
        <source>Pushes the map</source>
        <translation>Pousse la carte</translation>
    </message>
    <message>
        <source>The mouse wheel</source>
        <translation>La molette de la souris</translation>
    </message>
    <message>
        <source>With Ctrl the wheel always zooms. Two fingers on a touchpad always push the map.</source>
        <translation>Avec Ctrl, la molette zoome toujours. Deux doigts sur un pavé tactile poussent toujours la carte.</translation>
    </message>
    <message>
        <source>Open the last vault</source>
        <translation>Ouvrir le dernier coffre</translation>
    </message>
    <message>
        <source>Show the recent vaults</source>
        <translation>Afficher les coffres récents</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>Au démarrage du programme</translation>
    </message>
    <message>
        <source>A vault that could not be opened the last time waits for you to open it yourself.</source>
        <translation>Un coffre qui n’a pas pu être ouvert la dernière fois attend que vous l’ouvriez.</translation>
    </message>
    <message>
        <source>As it was left</source>
        <translation>Comme à la dernière fermeture</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>View of a vault that is opened</source>
        <translation>Vue d’un coffre que l’on ouvre</translation>
    </message>
    <message>
        <source>The entry, its place in the article and the part of the map are always those of the last time.</source>
        <translation>La fiche, l’endroit dans l’article et la partie de la carte sont toujours ceux de la dernière fois.</translation>
    </message>
    <message>
        <source>Ask before an entry goes to the trash</source>
        <translation>Demander avant qu’une fiche aille à la corbeille</translation>
    </message>
    <message>
        <source>Several entries at once, and one that others link to, are always asked about. Undo brings back what was put there.</source>
        <translation>Une question est toujours posée pour plusieurs fiches à la fois, et pour une fiche à laquelle d’autres renvoient. Annuler restaure ce qui a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>Days that earlier versions are kept</source>
        <translation>Jours pendant lesquels les versions antérieures sont gardées</translation>
    </message>
    <message>
        <source>Each save keeps what was there before. The newest three versions of each entry are kept for longer.</source>
        <translation>Chaque enregistrement garde ce qui était là avant. Les trois versions les plus récentes de chaque fiche sont gardées plus longtemps.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>Room for earlier versions</source>
        <translation>Place pour les versions antérieures</translation>
    </message>
    <message>
        <source>How much disk space they may take for each vault; the oldest go first.</source>
        <translation>Combien d’espace disque elles peuvent occuper pour chaque coffre ; les plus anciennes partent en premier.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} keyboard shortcuts</source>
        <extracomment>Show 1 keyboard shortcut</extracomment>
        <translation>
            <numerusform>Afficher {n} raccourci clavier</numerusform>
            <numerusform>Afficher {n} raccourcis clavier</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation>Aucun réglage ne contient « {words} ».</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Working out what would change…</source>
        <translation>Calcul de ce qui changerait…</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>Names or links, one on each line</source>
        <translation>Noms ou liens, un par ligne</translation>
    </message>
    <message>
        <source>The new entries</source>
        <translation>Les nouvelles fiches</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>1 left out</extracomment>
        <translation>
            <numerusform>{n} laissée de côté</numerusform>
            <numerusform>{n} laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be made so</source>
        <extracomment>1 cannot be made so</extracomment>
        <translation>
            <numerusform>{n} ne peut pas être créée ainsi</numerusform>
            <numerusform>{n} ne peuvent pas être créées ainsi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>What is uncommon about this repository</source>
        <translation>Ce que ce dépôt a d’inhabituel</translation>
    </message>
    <message>
        <source>Keep the chosen changes together, with your name and words (git commit)</source>
        <translation>Garder ensemble les modifications choisies, avec votre nom et vos mots (git commit)</translation>
    </message>
    <message>
        <source>Bring in what others sent (git pull)</source>
        <translation>Intégrer ce que les autres ont envoyé (git pull)</translation>
    </message>
    <message>
        <source>Give others what you recorded (git push)</source>
        <translation>Donner aux autres ce que vous avez consigné (git push)</translation>
    </message>
    <message>
        <source>Bring in what others sent, then give them yours (git pull, git push)</source>
        <translation>Intégrer ce que les autres ont envoyé, puis leur donner ce que vous avez consigné (git pull, git push)</translation>
    </message>
    <message>
        <source>Get and send</source>
        <translation>Récupérer et envoyer</translation>
    </message>
    <message>
        <source>Start sharing…</source>
        <translation>Commencer le partage…</translation>
    </message>
    <message>
        <source>How far git is</source>
        <translation>Avancement de git</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End it; your work is kept here</source>
        <translation>Y mettre fin ; votre travail est gardé ici</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Record {n}</source>
        <translation>Consigner {n}</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Share it with others…</source>
        <translation>Le partager avec d’autres…</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>Aucune branche</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Git is not installed on this computer. Everything else works without it; with git, changes can be recorded and shared with others.</source>
        <translation>Git n’est pas installé sur cet ordinateur. Tout le reste fonctionne sans lui ; avec git, les modifications peuvent être consignées et partagées avec d’autres.</translation>
    </message>
    <message>
        <source>This vault is not shared yet. Sharing keeps who changed what, and lets others work on it too.</source>
        <translation>Ce coffre n’est pas encore partagé. Le partage garde la trace de qui a modifié quoi, et permet à d’autres d’y travailler aussi.</translation>
    </message>
    <message>
        <source>Branch {name}: switch, or make one</source>
        <translation>Branche {name} : passer à une autre, ou en créer une</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Branche {name}</translation>
    </message>
</context>
<context>
    <name>SharesEditor</name>
    <message>
        <source>Total {total}</source>
        <translation>Total {total}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source> ({n} of {all})</source>
        <translation> ({n} sur {all})</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Celle des autres</translation>
    </message>
    <message>
        <source>You removed {file}, and others changed it.</source>
        <translation>Vous avez supprimé {file}, et d’autres l’ont modifié.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Others removed {file}, and you changed it.</source>
        <translation>D’autres ont supprimé {file}, et vous l’avez modifié.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>You and others changed {file}.</source>
        <translation>Vous et d’autres avez modifié {file}.</translation>
    </message>
    <message>
        <source>Which of the two shall hold? The other stays in the history.</source>
        <translation>Laquelle des deux versions doit valoir ? L’autre reste dans l’historique.</translation>
    </message>
    <message>
        <source>Which of the two shall hold? What you changed is not recorded yet, so it would be nowhere else. Decide later to record it first.</source>
        <translation>Laquelle des deux versions doit valoir ? Ce que vous avez modifié n’est pas encore consigné et ne serait donc nulle part ailleurs. Décidez plus tard pour le consigner d’abord.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>There is no address to share with yet.</source>
        <translation>Il n’y a pas encore d’adresse avec laquelle partager.</translation>
    </message>
    <message>
        <source>Changes cannot be recorded while git is in the middle of something.</source>
        <translation>Les modifications ne peuvent pas être consignées tant que git est au milieu d’une opération.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter: new in git</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>new, not recorded yet</source>
        <translation>nouveau, pas encore consigné</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: changed since the last commit</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>changed since it was recorded</source>
        <translation>modifié depuis qu’il a été consigné</translation>
    </message>
    <message>
        <source>!</source>
        <comment>letter: clashing in git</comment>
        <translation>!</translation>
    </message>
    <message>
        <source>clashes in a merge that was begun outside</source>
        <translation>en conflit dans une fusion commencée ailleurs</translation>
    </message>
    <message>
        <source>–</source>
        <comment>letter: left out by git</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>left out of git (ignored), so not shared</source>
        <translation>laissé de côté par git (ignoré), donc non partagé</translation>
    </message>
    <message>
        <source>It is not known yet how this vault is shared.</source>
        <translation>On ne sait pas encore comment ce coffre est partagé.</translation>
    </message>
    <message>
        <source>The program git is not on this computer.</source>
        <translation>Le programme git n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This vault is not shared yet.</source>
        <translation>Ce coffre n’est pas encore partagé.</translation>
    </message>
    <message>
        <source>Git cannot read this vault's repository.</source>
        <translation>Git ne peut pas lire le dépôt de ce coffre.</translation>
    </message>
    <message>
        <source>{n} to get</source>
        <translation>{n} à récupérer</translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} à envoyer</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>aucune branche</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} à consigner</translation>
    </message>
    <message>
        <source>git: {state}</source>
        <translation>git : {state}</translation>
    </message>
</context>
<context>
    <name>ShiftPreview</name>
    <message>
        <source>The map as it will be</source>
        <translation>La carte telle qu’elle sera</translation>
    </message>
    <message>
        <source>Where the pins go</source>
        <translation>Où vont les épingles</translation>
    </message>
    <message>
        <source>stays at x {x}, y {y}</source>
        <translation>reste à x {x}, y {y}</translation>
    </message>
    <message>
        <source>x {old_x}, y {old_y} → x {x}, y {y}</source>
        <translation>x {old_x}, y {old_y} → x {x}, y {y}</translation>
    </message>
    <message>
        <source>leaves the picture</source>
        <translation>quitte l’image</translation>
    </message>
    <message>
        <source>leaves {territory}</source>
        <translation>quitte {territory}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} pins move.</source>
        <extracomment>{n} of {all} pins moves.</extracomment>
        <translation>
            <numerusform>{n} épingle sur {all} se déplace.</numerusform>
            <numerusform>{n} épingles sur {all} se déplacent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look.</source>
        <extracomment>{n} needs a look.</extracomment>
        <translation>
            <numerusform>{n} est à revoir.</numerusform>
            <numerusform>{n} sont à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>None leaves the picture or its territory.</source>
        <translation>Aucune ne quitte l’image ni son territoire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be changed and stay.</source>
        <extracomment>{n} cannot be changed and stays.</extracomment>
        <translation>
            <numerusform>{n} ne peut pas être modifiée et reste.</numerusform>
            <numerusform>{n} ne peuvent pas être modifiées et restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>Not in the menus</source>
        <translation>Hors des menus</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>{place}, always</source>
        <translation>{place}, toujours</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Non modifiable</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>These are the usual keys</source>
        <translation>Ce sont les touches habituelles</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search by name or keys</source>
        <translation>Rechercher par nom ou par touches</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Search by pressing the keys</source>
        <translation>Rechercher en appuyant sur les touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>D’autres touches</translation>
    </message>
    <message>
        <source>Take these keys away</source>
        <translation>Retirer ces touches</translation>
    </message>
    <message>
        <source>{keys}: take away</source>
        <translation>{keys} : retirer</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>À propos de ces touches</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>All usual keys…</source>
        <translation>Tout rétablir…</translation>
    </message>
    <message>
        <source>Nothing has the keys {keys}.</source>
        <translation>Rien n’a les touches {keys}.</translation>
    </message>
    <message>
        <source>No action has “{words}”.</source>
        <translation>Aucune action ne contient « {words} ».</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Choisissez une action.</translation>
    </message>
    <message>
        <source>{keys} already belongs to “{action}”.</source>
        <translation>{keys} appartient déjà à « {action} ».</translation>
    </message>
    <message>
        <source>{place}, {keys} means something else, which comes first there: {what}.</source>
        <translation>{place}, {keys} a une autre signification, qui y est prioritaire : {what}.</translation>
    </message>
    <message>
        <source>{keys} is needed to move around. Add Ctrl or Alt to it.</source>
        <translation>{keys} est nécessaire pour se déplacer. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation>{keys} ouvre le menu {menu}.</translation>
    </message>
    <message>
        <source>“{action}” has lost these keys.</source>
        <translation>« {action} » a perdu ces touches.</translation>
    </message>
    <message>
        <source>Give every action its usual keys again?</source>
        <translation>Rendre à chaque action ses touches habituelles ?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Les touches que vous avez choisies sont oubliées.</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Conflit</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>{kind} only: type {sign} first</source>
        <translation>{kind} seulement : saisir d’abord {sign}</translation>
    </message>
</context>
<context>
    <name>SiteCommands</name>
    <message>
        <source>Export the site to a folder</source>
        <translation>Exporter le site dans un dossier</translation>
    </message>
    <message>
        <source>The entries are still being read. Try again when all of them are.</source>
        <translation>Les fiches sont encore en cours de lecture. Réessayez quand toutes seront lues.</translation>
    </message>
    <message>
        <source>The site is in the browser</source>
        <translation>Le site est dans le navigateur</translation>
    </message>
    <message>
        <source>The site is in the browser, with 1 unsaved file</source>
        <translation>Le site est dans le navigateur, avec 1 fichier non enregistré</translation>
    </message>
    <message>
        <source>The site is in the browser, with {n} unsaved files</source>
        <translation>Le site est dans le navigateur, avec {n} fichiers non enregistrés</translation>
    </message>
</context>
<context>
    <name>SiteNote</name>
    <message>
        <source>Pages of the site made</source>
        <translation>Pages du site créées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave the site as it was</source>
        <translation>Laisser le site comme il était</translation>
    </message>
    <message>
        <source>Building the site: {n} of {total} pages</source>
        <translation>Construction du site : {n} pages sur {total}</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>S&amp;pelling</source>
        <translation>&amp;Orthographe</translation>
    </message>
    <message>
        <source>Spelling cannot be checked: a dictionary is broken, or Hunspell does not run here.</source>
        <translation>L’orthographe ne peut pas être vérifiée : un dictionnaire est abîmé, ou Hunspell ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>&amp;Check spelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>{language}: no dictionary on this computer</source>
        <translation>{language} : aucun dictionnaire sur cet ordinateur</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>Aucun dictionnaire n’a été trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Put one into the folder for dictionaries.</source>
        <translation>Placez-en un dans le dossier des dictionnaires.</translation>
    </message>
    <message>
        <source>Open the &amp;folder for dictionaries</source>
        <translation>Ouvrir le &amp;dossier des dictionnaires</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of a Hunspell dictionary there</source>
        <translation>Placez-y les fichiers .aff et .dic d’un dictionnaire Hunspell</translation>
    </message>
    <message>
        <source>Check spelling first.</source>
        <translation>Activez d’abord la vérification orthographique.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>Impossible de créer {folder} : {reason}.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>They come in a moment.</source>
        <translation>Elles arrivent dans un instant.</translation>
    </message>
    <message>
        <source>Add “{word}” to the vault's dictionary</source>
        <translation>Ajouter « {word} » au dictionnaire du coffre</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Cet article est en lecture seule.</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>Ignorer « {word} »</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Start sharing</source>
        <translation>Commencer à partager</translation>
    </message>
    <message>
        <source>Git keeps who changed what and when, and brings together what several people change. Everything stays on this computer until you send it somewhere.</source>
        <translation>Git retient qui a modifié quoi et quand, et réunit ce que plusieurs personnes modifient. Tout reste sur cet ordinateur tant que vous ne l’envoyez pas ailleurs.</translation>
    </message>
    <message>
        <source>Your name, beside what you record</source>
        <translation>Votre nom, à côté de ce que vous consignez</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>For all vaults on this computer</source>
        <translation>Pour tous les coffres de cet ordinateur</translation>
    </message>
    <message>
        <source>Make an empty repository where you and the others have accounts, and paste its address. It can be added later.</source>
        <translation>Créez un dépôt vide là où vous et les autres avez des comptes, puis collez son adresse. Elle peut être ajoutée plus tard.</translation>
    </message>
    <message>
        <source>Address of an empty repository to share it at (may be left out)</source>
        <translation>Adresse d’un dépôt vide où le partager (facultatif)</translation>
    </message>
    <message>
        <source>What is written in the vault’s folder</source>
        <translation>Ce qui est écrit dans le dossier du coffre</translation>
    </message>
    <message>
        <source>{file}, a new file:</source>
        <translation>{file}, nouveau fichier :</translation>
    </message>
    <message>
        <source>{file}, added:</source>
        <translation>{file}, ajouté :</translation>
    </message>
    <message>
        <source>.git, git’s own folder. In its settings:</source>
        <translation>.git, le dossier propre à git. Dans ses réglages :</translation>
    </message>
    <message numerus="yes">
        <source>The vault’s {n} files ({size}) are recorded as the beginning.</source>
        <extracomment>The vault’s 1 file ({size}) is recorded as the beginning.</extracomment>
        <translation>
            <numerusform>Le seul fichier du coffre ({size}) est consigné comme point de départ.</numerusform>
            <numerusform>Les {n} fichiers du coffre ({size}) sont consignés comme point de départ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most places take no files as large as these: {files}.</source>
        <translation>La plupart des services n’acceptent pas de fichiers aussi volumineux que ceux-ci : {files}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Ouverture du coffre</translation>
    </message>
    <message>
        <source>It is shown as soon as its files are known.</source>
        <translation>Il s’affiche dès que ses fichiers sont connus.</translation>
    </message>
    <message>
        <source>Territory Editor</source>
        <translation>Territory Editor</translation>
    </message>
    <message>
        <source>Edit the entries of a vault, read them as they will be published, and place them on their map.</source>
        <translation>Modifiez les fiches d’un coffre, lisez-les telles qu’elles seront publiées et placez-les sur leur carte.</translation>
    </message>
    <message>
        <source>or drop a folder on this window</source>
        <translation>ou déposez un dossier sur cette fenêtre</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Begin to share {vault}</source>
        <translation>Commencer à partager {vault}</translation>
    </message>
    <message>
        <source>The vault is kept in git now. Share it with others when you like.</source>
        <translation>Le coffre est désormais suivi par git. Partagez-le avec d’autres quand vous le souhaitez.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show what will be saved</source>
        <translation>Montrer ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files {time}</source>
        <extracomment>Saved {time}</extracomment>
        <translation>
            <numerusform>Enregistré à {time}</numerusform>
            <numerusform>{n} fichiers enregistrés à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>{file} exporté</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines will change</source>
        <extracomment>1 line will change</extracomment>
        <translation>
            <numerusform>1 ligne sera modifiée</numerusform>
            <numerusform>{n} lignes seront modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Making and removing files…</source>
        <translation>Création et suppression de fichiers…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggested: {territory}</source>
        <translation>Suggestion : {territory}</translation>
    </message>
    <message>
        <source>No place can be suggested: this map has no territories yet.</source>
        <translation>Aucun emplacement ne peut être suggéré : cette carte n’a pas encore de territoires.</translation>
    </message>
    <message>
        <source>{placed} placed, {left} left unplaced.</source>
        <translation>Placées : {placed} ; laissées non placées : {left}.</translation>
    </message>
    <message>
        <source>Undo takes them back one at a time.</source>
        <translation>L’annulation les reprend une par une.</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>This entry needs no place on a map.</source>
        <translation>Cette fiche n’a pas besoin d’emplacement sur une carte.</translation>
    </message>
    <message>
        <source>No place is suggested yet.</source>
        <translation>Aucun emplacement n’est encore suggéré.</translation>
    </message>
    <message>
        <source>There is no other suggestion.</source>
        <translation>Il n’y a pas d’autre suggestion.</translation>
    </message>
    <message>
        <source>Every entry is on the map.</source>
        <translation>Toutes les fiches sont sur la carte.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Place here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Place here (Enter)</source>
        <translation>Placer ici (Entrée)</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Next suggestion (N)</source>
        <translation>Suggestion suivante (N)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave it unplaced and go on (K)</source>
        <translation>La laisser non placée et continuer (K)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Écarter (Échap)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>This was called off. Go back and on again to see it.</source>
        <translation>L’opération a été abandonnée. Revenez en arrière puis avancez de nouveau pour voir ceci.</translation>
    </message>
    <message>
        <source>The picture is copied to {file}. Undo leaves the copy there.</source>
        <translation>L’image est copiée dans {file}. L’annulation y laisse la copie.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>SyncCopies</name>
    <message>
        <source>No sync program left a copy of an entry here.</source>
        <translation>Aucun programme de synchronisation n’a laissé ici de copie d’une fiche.</translation>
    </message>
    <message>
        <source>A sync program left another version of “{entry}”.</source>
        <translation>Un programme de synchronisation a laissé une autre version de « {entry} ».</translation>
    </message>
    <message>
        <source>Sync programs left other versions of {n} entries.</source>
        <translation>Des programmes de synchronisation ont laissé d’autres versions de {n} fiches.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les examiner…</translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>Remove the field from {n} entries</source>
        <extracomment>Remove the field</extracomment>
        <translation>
            <numerusform>Supprimer le champ</numerusform>
            <numerusform>Supprimer le champ dans {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the field of several entries…</source>
        <translation>Définir le champ de plusieurs fiches…</translation>
    </message>
    <message>
        <source>Show only “{value}”</source>
        <translation>N’afficher que « {value} »</translation>
    </message>
    <message>
        <source>Show only empty ones</source>
        <translation>N’afficher que les vides</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation>Filtrer cette colonne…</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Sort by this column as well</source>
        <translation>Trier aussi selon cette colonne</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Ne pas trier</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Effacer ce filtre</translation>
    </message>
    <message>
        <source>Freeze the columns up to here</source>
        <translation>Figer les colonnes jusqu’ici</translation>
    </message>
    <message>
        <source>Freeze no columns</source>
        <translation>Ne figer aucune colonne</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Masquer la colonne</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The field is there, without a value.</source>
        <translation>Le champ est présent, sans valeur.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>non enregistrée</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>No entry has what the filters ask for.</source>
        <translation>Aucune fiche ne répond aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No entry in the list beside this table</source>
        <translation>Aucune fiche dans la liste à côté de ce tableau</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Pas encore de fiches</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Définir un champ…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take the columns' filters away</source>
        <translation>Retirer les filtres des colonnes</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Toutes les collections</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {n} entries</source>
        <translation>{shown} fiches sur {n}</translation>
    </message>
    <message>
        <source>{entries}, {n} selected</source>
        <translation>{entries}, sélection : {n}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{entry} was added by another program</source>
        <translation>Un autre programme a ajouté {entry}</translation>
    </message>
    <message>
        <source>{entry} is {file} now, renamed by another program</source>
        <translation>{entry} est maintenant {file} : un autre programme a changé son nom</translation>
    </message>
    <message>
        <source>{entry} was changed by another program</source>
        <translation>Un autre programme a modifié {entry}</translation>
    </message>
    <message>
        <source>{n} entries were changed by other programs</source>
        <translation>D’autres programmes ont modifié {n} fiches</translation>
    </message>
    <message>
        <source>{n} entries were added by other programs</source>
        <translation>D’autres programmes ont ajouté {n} fiches</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>Un autre programme a modifié {file}</translation>
    </message>
    <message>
        <source>{n} entries with unsaved work were changed by other programs. What they changed came in; your work is kept.</source>
        <translation>D’autres programmes ont modifié {n} fiches dont le travail n’est pas enregistré. Leurs modifications ont été intégrées ; votre travail est conservé.</translation>
    </message>
    <message>
        <source>{entry} was changed by another program. What it changed came in: {fields}. Your unsaved work is kept.</source>
        <translation>Un autre programme a modifié {entry}. Ses modifications ont été intégrées : {fields}. Votre travail non enregistré est conservé.</translation>
    </message>
    <message>
        <source>Removed by another program: {entries}.</source>
        <translation>Supprimé par un autre programme : {entries}.</translation>
    </message>
    <message>
        <source>Removed by another program: {entries}. Your unsaved work is kept; when you save, you are asked whether to write it again.</source>
        <translation>Supprimé par un autre programme : {entries}. Votre travail non enregistré est conservé ; à l’enregistrement, il vous sera demandé s’il faut le réécrire.</translation>
    </message>
    <message>
        <source>{what} The text read before is kept here.</source>
        <translation>{what} Le texte lu auparavant est conservé ici.</translation>
    </message>
    <message>
        <source>{n} files that were read before cannot be read. Their texts are kept here.</source>
        <translation>{n} fichiers lus auparavant ne peuvent plus être lus. Leurs textes sont conservés ici.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
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
        <translation>dans les {n} fiches</translation>
    </message>
    <message>
        <source>{mend} in all {n} entries ({field})</source>
        <translation>{mend} dans l’ensemble des {n} fiches ({field})</translation>
    </message>
</context>
<context>
    <name>TerritoryOffer</name>
    <message>
        <source>Set territory</source>
        <translation>Définir le territoire</translation>
    </message>
    <message>
        <source>From now on…</source>
        <translation>À partir de maintenant…</translation>
    </message>
    <message>
        <source>Now in {territory}</source>
        <translation>Maintenant dans {territory}</translation>
    </message>
    <message>
        <source>{n} now in {territory}</source>
        <translation>{n} maintenant dans {territory}</translation>
    </message>
    <message>
        <source>{n} now in other territories</source>
        <translation>{n} maintenant dans d’autres territoires</translation>
    </message>
    <message>
        <source>Keep {territory}</source>
        <translation>Garder {territory}</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder les leurs</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message numerus="yes">
        <source>Set territories</source>
        <extracomment>Set territory</extracomment>
        <translation>
            <numerusform>Définir le territoire</numerusform>
            <numerusform>Définir les territoires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryView</name>
    <message>
        <source>No map here</source>
        <translation>Pas de carte ici</translation>
    </message>
    <message>
        <source>This collection has no map.</source>
        <translation>Cette collection n’a pas de carte.</translation>
    </message>
    <message>
        <source>Drag an unplaced entry onto the map.</source>
        <translation>Faites glisser une fiche non placée sur la carte.</translation>
    </message>
    <message>
        <source>Nothing is placed yet</source>
        <translation>Rien n’est encore placé</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are placed.</source>
        <extracomment>1 entry is placed.</extracomment>
        <translation>
            <numerusform>1 fiche est placée.</numerusform>
            <numerusform>{n} fiches sont placées.</numerusform>
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
        <translation>Carte</translation>
    </message>
    <message>
        <source>The map's picture cannot be shown</source>
        <translation>L’image de la carte ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>ThroughTime</name>
    <message>
        <source>Reading the history of the map…</source>
        <translation>Lecture de l’historique de la carte…</translation>
    </message>
    <message>
        <source>This vault has no history yet: it is not shared through git.</source>
        <translation>Ce coffre n’a pas encore d’historique : il n’est pas partagé par git.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this vault yet.</source>
        <translation>Rien n’est encore consigné de ce coffre.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>{summary} – {who}</source>
        <translation>{summary} – {who}</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} en plus</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} ailleurs</translation>
    </message>
    <message>
        <source>{n} gone</source>
        <translation>{n} en moins</translation>
    </message>
    <message>
        <source>What is older than the first tick was not fetched to this computer.</source>
        <translation>Ce qui précède le premier repère n’a pas été récupéré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Drag back to see the map as it was; Space plays it. A click on a pin of the past offers its position.</source>
        <translation>Faites glisser vers l’arrière pour voir la carte telle qu’elle était ; Espace lance la lecture. Un clic sur une épingle du passé propose sa position.</translation>
    </message>
    <message numerus="yes">
        <source>{n} placed</source>
        <extracomment>1 placed</extracomment>
        <translation>
            <numerusform>1 placée</numerusform>
            <numerusform>{n} placées</numerusform>
        </translation>
    </message>
    <message>
        <source>Pins of the past cannot be moved: restore a position, or go back to today's map with Escape.</source>
        <translation>Les épingles du passé ne peuvent pas être déplacées : restaurez une position, ou revenez à la carte d’aujourd’hui avec Échap.</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>The change before (Left)</source>
        <translation>La modification précédente (Gauche)</translation>
    </message>
    <message>
        <source>The next change (Right)</source>
        <translation>La modification suivante (Droite)</translation>
    </message>
    <message>
        <source>Back to today's map (Escape)</source>
        <translation>Revenir à la carte d’aujourd’hui (Échap)</translation>
    </message>
    <message>
        <source>How much of the history is read</source>
        <translation>Part de l’historique déjà lue</translation>
    </message>
    <message>
        <source>Start sharing…</source>
        <translation>Commencer le partage…</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
</context>
<context>
    <name>TimeSlider</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Vault {name}</source>
        <translation>Coffre {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries}, {n} other files</source>
        <extracomment>{entries}, 1 other file</extracomment>
        <translation>
            <numerusform>{entries}, 1 autre fichier</numerusform>
            <numerusform>{entries}, {n} autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save {n}</source>
        <translation>Enregistrer {n}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Write {n} changed files to disk</source>
        <extracomment>Write 1 changed file to disk</extracomment>
        <translation>
            <numerusform>Écrire 1 fichier modifié sur le disque</numerusform>
            <numerusform>Écrire {n} fichiers modifiés sur le disque</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>No territory yet</source>
        <translation>Pas encore de territoire</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Git in this vault</source>
        <translation>Git dans ce coffre</translation>
    </message>
    <message>
        <source>Do you trust where “{vault}” comes from?</source>
        <translation>Faites-vous confiance à la provenance de « {vault} » ?</translation>
    </message>
    <message>
        <source>You trust “{vault}”</source>
        <translation>Vous faites confiance à « {vault} »</translation>
    </message>
    <message>
        <source>A folder that is kept in git can name programs, and git runs them on your computer when you record, get or send. Trust it when it is your own, or from people you know.</source>
        <translation>Un dossier suivi par git peut nommer des programmes que git exécute sur votre ordinateur quand vous consignez, récupérez ou envoyez. Faites-lui confiance s’il est à vous ou vient de personnes que vous connaissez.</translation>
    </message>
    <message>
        <source>This one names:</source>
        <translation>Celui-ci nomme :</translation>
    </message>
    <message>
        <source>This one names none at the moment.</source>
        <translation>Celui-ci n’en nomme aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Without trust everything else works: editing, saving, and seeing what changed. You can decide anew at any time, in the Share menu.</source>
        <translation>Sans confiance, tout le reste fonctionne : modifier, enregistrer et voir ce qui a changé. Vous pouvez en décider autrement à tout moment, dans le menu Partage.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Trust this vault</source>
        <translation>Faire confiance à ce coffre</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Ne plus lui faire confiance</translation>
    </message>
    <message>
        <source>What git would run</source>
        <translation>Ce que git exécuterait</translation>
    </message>
</context>
<context>
    <name>Trusting</name>
    <message>
        <source>Git in this vault names other programs than when you trusted it, so it runs none of them now.</source>
        <translation>Git nomme dans ce coffre d’autres programmes que lorsque vous lui avez fait confiance ; il n’en exécute donc aucun pour l’instant.</translation>
    </message>
    <message>
        <source>This vault is kept in git. To record and share changes from here, say first whether you trust it.</source>
        <translation>Ce coffre est suivi par git. Pour consigner et partager des modifications d’ici, dites d’abord si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Your answer could not be kept: {reason}. Nothing else was changed.</source>
        <translation>Votre réponse n’a pas pu être conservée : {reason}. Rien d’autre n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>UnplacedTray</name>
    <message>
        <source>Place all…</source>
        <translation>Tout placer…</translation>
    </message>
    <message>
        <source>Go through suggested places one by one</source>
        <translation>Parcourir les emplacements suggérés un par un</translation>
    </message>
    <message>
        <source>Unplaced entries</source>
        <translation>Fiches non placées</translation>
    </message>
    <message>
        <source>Search unplaced entries</source>
        <translation>Rechercher parmi les fiches non placées</translation>
    </message>
    <message>
        <source>Search the unplaced</source>
        <translation>Rechercher les non placées</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Non placées {n}</translation>
    </message>
    <message>
        <source>Unplaced {shown} of {n}</source>
        <translation>Non placées {shown} sur {n}</translation>
    </message>
    <message>
        <source>Unplaced {n} · {wrong} to mend</source>
        <translation>Non placées {n} · {wrong} à corriger</translation>
    </message>
    <message>
        <source>Everything is placed</source>
        <translation>Tout est placé</translation>
    </message>
    <message>
        <source>Drag onto the map</source>
        <translation>Faire glisser sur la carte</translation>
    </message>
    <message>
        <source>Enter opens an entry. The Map menu places it: by coordinates, or as suggested.</source>
        <translation>Entrée ouvre une fiche. Le menu Carte la place : par ses coordonnées ou comme suggéré.</translation>
    </message>
</context>
<context>
    <name>UnsavedList</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>These files were not saved. Your changes are still here, to be saved again.</source>
        <translation>Ces fichiers n’ont pas été enregistrés. Vos modifications sont toujours ici, à enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>Files that were not saved</source>
        <translation>Fichiers non enregistrés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>nested fields</source>
        <translation>champs imbriqués</translation>
    </message>
</context>
<context>
    <name>ValuesPane</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Filtrer les valeurs</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Par nombre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries hold nested fields here, which are not counted.</source>
        <extracomment>1 entry holds nested fields here, which are not counted.</extracomment>
        <translation>
            <numerusform>1 fiche contient ici des champs imbriqués, qui ne sont pas comptés.</numerusform>
            <numerusform>{n} fiches contiennent ici des champs imbriqués, qui ne sont pas comptés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsPane</name>
    <message>
        <source>Likely variants</source>
        <translation>Variantes probables</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>En afficher {n} de plus</translation>
    </message>
    <message>
        <source>All values are spelled in one way.</source>
        <translation>Toutes les valeurs sont écrites d’une seule façon.</translation>
    </message>
    <message>
        <source>Merge all {n}…</source>
        <translation>Fusionner les {n}…</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Majuscules et minuscules</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Order of words</source>
        <translation>Ordre des mots</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Typing errors, perhaps</source>
        <translation>Fautes de frappe, peut-être</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Spell as {spelling}</source>
        <translation>Écrire {spelling}</translation>
    </message>
    <message>
        <source>These are different values</source>
        <translation>Ce sont des valeurs différentes</translation>
    </message>
</context>
<context>
    <name>VaultFiles</name>
    <message>
        <source>Not loaded: the connection is not secure</source>
        <translation>Non chargée : la connexion n’est pas sécurisée</translation>
    </message>
    <message>
        <source>Picture on another server, not loaded</source>
        <translation>Image sur un autre serveur, non chargée</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>Image introuvable</translation>
    </message>
    <message>
        <source>This picture is broken</source>
        <translation>Cette image est endommagée</translation>
    </message>
    <message>
        <source>This picture could not be loaded from</source>
        <translation>Cette image n’a pas pu être chargée depuis</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Cette image ne peut pas être lue</translation>
    </message>
    <message>
        <source>Not shown: this file is too large</source>
        <translation>Non affiché : ce fichier est trop volumineux</translation>
    </message>
    <message>
        <source>Not shown: this picture has too many pixels</source>
        <translation>Non affichée : cette image a trop de pixels</translation>
    </message>
    <message>
        <source>Not shown: this drawing holds a script</source>
        <translation>Non affiché : ce dessin contient un script</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Written by another program</source>
        <translation>Écrit par un autre programme</translation>
    </message>
    <message>
        <source>Removed by another program</source>
        <translation>Supprimé par un autre programme</translation>
    </message>
    <message>
        <source>Dropped unsaved work</source>
        <translation>Travail non enregistré abandonné</translation>
    </message>
    <message>
        <source>Found like this</source>
        <translation>Trouvé ainsi</translation>
    </message>
    <message>
        <source>Before {when}</source>
        <translation>Avant {when}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Renamed from {path}</source>
        <translation>Renommé, auparavant {path}</translation>
    </message>
    <message>
        <source>{what} on this computer, {when}</source>
        <translation>{what} sur cet ordinateur, {when}</translation>
    </message>
    <message>
        <source>{summary} – recorded by {who}</source>
        <translation>{summary} – consigné par {who}</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>The text of this version</source>
        <translation>Le texte de cette version</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce qu’elle a modifié</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>Par rapport à maintenant</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reading what is kept of it…</source>
        <translation>Lecture de ce qui en est conservé…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {n} times in git.</source>
        <extracomment>Recorded once in git.</extracomment>
        <translation>
            <numerusform>Consigné une fois dans git.</numerusform>
            <numerusform>Consigné {n} fois dans git.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions, kept on this computer and in no file of the vault.</source>
        <extracomment>1 version, kept on this computer and in no file of the vault.</extracomment>
        <translation>
            <numerusform>1 version, conservée sur cet ordinateur et dans aucun fichier du coffre.</numerusform>
            <numerusform>{n} versions, conservées sur cet ordinateur et dans aucun fichier du coffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of it yet: earlier versions are kept with each save.</source>
        <translation>Rien n’en est encore conservé : des versions antérieures sont gardées à chaque enregistrement.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Restore what is ticked</source>
        <translation>Restaurer ce qui est coché</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>No earlier version is kept.</source>
        <translation>Aucune version antérieure n’est conservée.</translation>
    </message>
    <message>
        <source>There was no file from this moment on.</source>
        <translation>Il n’y avait plus de fichier à partir de ce moment.</translation>
    </message>
    <message>
        <source>The text stayed the same.</source>
        <translation>Le texte est resté le même.</translation>
    </message>
    <message>
        <source>These parts cannot be restored by themselves.</source>
        <translation>Ces parties ne peuvent pas être restaurées séparément.</translation>
    </message>
    <message>
        <source>The entry holds the same now.</source>
        <translation>La fiche contient la même chose maintenant.</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>This entry's fields cannot be read: correct them before you add one.</source>
        <translation>Les champs de cette fiche sont illisibles : corrigez-les avant d’en ajouter un.</translation>
    </message>
</context>
<context>
    <name>VocabularyPage</name>
    <message numerus="yes">
        <source>In {n} entries</source>
        <extracomment>In 1 entry</extracomment>
        <translation>
            <numerusform>Dans 1 fiche</numerusform>
            <numerusform>Dans {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} as text</source>
        <translation>{n} en texte</translation>
    </message>
    <message>
        <source>{n} as a number</source>
        <translation>{n} en nombre</translation>
    </message>
    <message>
        <source>{n} as a date</source>
        <translation>{n} en date</translation>
    </message>
    <message>
        <source>{n} as true or false</source>
        <translation>{n} en vrai ou faux</translation>
    </message>
    <message>
        <source>Spell {n} values alike</source>
        <translation>Écrire {n} valeurs de la même façon</translation>
    </message>
    <message>
        <source>Spell “{text}” as “{spelling}”</source>
        <translation>Écrire « {spelling} » au lieu de « {text} »</translation>
    </message>
    <message>
        <source>Spell {n} values as “{spelling}”</source>
        <translation>Écrire {n} valeurs « {spelling} »</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} values</source>
        <extracomment>Delete “{text}”</extracomment>
        <translation>
            <numerusform>Supprimer « {text} »</numerusform>
            <numerusform>Supprimer {n} valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>WishLine</name>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
</context>
<context>
    <name>ZoomColumn</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <translation>Afficher toute la carte (Début)</translation>
    </message>
    <message>
        <source>Pins are locked: they cannot be dragged</source>
        <translation>Les épingles sont verrouillées : elles ne peuvent pas être déplacées</translation>
    </message>
    <message>
        <source>Lock the pins against dragging</source>
        <translation>Verrouiller les épingles pour qu’elles ne se déplacent pas</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>{severity} (usual)</source>
        <translation>{severity} (habituel)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Width of the panes</source>
        <translation>Largeur des volets</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>Hauteur des volets</translation>
    </message>
    <message>
        <source>The left and right arrow keys move the line between the panes.</source>
        <translation>Les flèches gauche et droite déplacent la ligne entre les volets.</translation>
    </message>
    <message>
        <source>The up and down arrow keys move the line between the panes.</source>
        <translation>Les flèches haut et bas déplacent la ligne entre les volets.</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>The Long Table
https://long-table.example
The Long Table, https://…</source>
        <translation>La Longue Table
https://longue-table.example
La Longue Table, https://…</translation>
    </message>
</context>
<context>
    <name>_PartRow</name>
    <message>
        <source>Restore: {what}</source>
        <translation>Restaurer : {what}</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>sous « {heading} »</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Preview of the drawing</source>
        <translation>Aperçu du dessin</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Range, such as 4-10</source>
        <translation>Plage, comme 4-10</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Lien vers une fiche</translation>
    </message>
    <message>
        <source>Links to entries</source>
        <translation>Liens vers des fiches</translation>
    </message>
    <message>
        <source>List between commas</source>
        <translation>Liste entre virgules</translation>
    </message>
    <message>
        <source>Parts with names</source>
        <translation>Parties nommées</translation>
    </message>
    <message>
        <source>List of parts with names</source>
        <translation>Liste de parties nommées</translation>
    </message>
    <message>
        <source>Shares that add up to 1</source>
        <translation>Parts dont la somme fait 1</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordonnée</translation>
    </message>
    <message>
        <source>Anything, as YAML</source>
        <translation>N’importe quoi, en YAML</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Homepage</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Team size</source>
        <translation>Taille de l’équipe</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur ou autrice</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The article is too long for the preview, which shows its first {n} characters. The file itself is whole.</source>
        <extracomment>article.cut</extracomment>
        <translation>L’article est trop long pour l’aperçu, qui en montre les {n} premiers caractères. Le fichier lui-même est complet.</translation>
    </message>
    <message>
        <source>Quotes or lists are nested more than {n} deep; what is deeper is shown as plain text.</source>
        <extracomment>article.too_deep</extracomment>
        <translation>Des citations ou des listes sont imbriquées sur plus de {n} niveaux ; ce qui est plus profond est affiché en texte brut.</translation>
    </message>
    <message>
        <source>Paragraphs longer than {n} characters, or with too many brackets, are shown as plain text. Blank lines divide paragraphs.</source>
        <extracomment>article.plain_parts</extracomment>
        <translation>Les paragraphes de plus de {n} caractères, ou avec trop de crochets, sont affichés en texte brut. Les lignes vides séparent les paragraphes.</translation>
    </message>
    <message>
        <source>The article has too many brackets or levels to be laid out, and is shown as plain text.</source>
        <extracomment>article.plain</extracomment>
        <translation>L’article a trop de crochets ou de niveaux pour être mis en forme ; il est affiché en texte brut.</translation>
    </message>
    <message>
        <source>{file} embeds itself, directly or through another entry. It is shown as a link where it would come again.</source>
        <extracomment>article.embed_circle</extracomment>
        <translation>{file} s’intègre lui-même, directement ou par une autre fiche. Il est affiché comme un lien là où il reviendrait.</translation>
    </message>
    <message>
        <source>Embedded entries embed others more than {n} deep; what is deeper is shown as a link.</source>
        <extracomment>article.embed_deep</extracomment>
        <translation>Les fiches intégrées en intègrent d’autres sur plus de {n} niveaux ; ce qui est plus profond est affiché comme un lien.</translation>
    </message>
    <message>
        <source>The page embeds more than {n} characters; what else it embeds is shown as a link.</source>
        <extracomment>article.embed_much</extracomment>
        <translation>La page intègre plus de {n} caractères ; ce qu’elle intègre d’autre est affiché comme un lien.</translation>
    </message>
    <message>
        <source>The vault's own page cannot be used: {file}, line {line}: {reason} The preview shows the built-in page instead.</source>
        <extracomment>article.template</extracomment>
        <translation>La page propre au coffre ne peut pas être utilisée : {file}, ligne {line} : {reason} L’aperçu montre à la place la page intégrée au programme.</translation>
    </message>
    <message>
        <source>The vault's own page cannot be used: {file} cannot be read ({reason}). The preview shows the built-in page instead.</source>
        <extracomment>article.template_file</extracomment>
        <translation>La page propre au coffre ne peut pas être utilisée : {file} ne peut pas être lu ({reason}). L’aperçu montre à la place la page intégrée au programme.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>publish.empty</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <extracomment>publish.field-changed</extracomment>
        <translation>{field} : {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {items}</source>
        <extracomment>publish.field-items</extracomment>
        <translation>{field} : {items}</translation>
    </message>
    <message>
        <source>{field}: the same in another order</source>
        <extracomment>publish.field-reordered</extracomment>
        <translation>{field} : les mêmes, dans un autre ordre</translation>
    </message>
    <message>
        <source>{field}: text changed</source>
        <extracomment>publish.field-text</extracomment>
        <translation>{field} : texte modifié</translation>
    </message>
    <message>
        <source>{field} added: {value}</source>
        <extracomment>publish.field-added</extracomment>
        <translation>ajout de {field} : {value}</translation>
    </message>
    <message>
        <source>{field} added, empty</source>
        <extracomment>publish.field-added-empty</extracomment>
        <translation>ajout de {field}, vide</translation>
    </message>
    <message>
        <source>{field} added</source>
        <extracomment>publish.field-added-text</extracomment>
        <translation>ajout de {field}</translation>
    </message>
    <message>
        <source>{field} removed: {value}</source>
        <extracomment>publish.field-removed</extracomment>
        <translation>suppression de {field} : {value}</translation>
    </message>
    <message>
        <source>{field} removed, was empty</source>
        <extracomment>publish.field-removed-empty</extracomment>
        <translation>suppression de {field}, qui était vide</translation>
    </message>
    <message>
        <source>{field} removed</source>
        <extracomment>publish.field-removed-text</extracomment>
        <translation>suppression de {field}</translation>
    </message>
    <message>
        <source>{before} is called {after}</source>
        <extracomment>publish.field-renamed</extracomment>
        <translation>{before} s’appelle désormais {after}</translation>
    </message>
    <message>
        <source>{field}: written {before} → {after}</source>
        <extracomment>publish.field-written</extracomment>
        <translation>{field} : écrit {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: the same, written otherwise</source>
        <extracomment>publish.field-rewritten</extracomment>
        <translation>{field} : la même valeur, écrite autrement</translation>
    </message>
    <message>
        <source>{field}: comment or spaces beside it</source>
        <extracomment>publish.field-around</extracomment>
        <translation>{field} : commentaire ou espaces à côté</translation>
    </message>
    <message>
        <source>the fields stand in another order</source>
        <extracomment>publish.fields-reordered</extracomment>
        <translation>les champs sont dans un autre ordre</translation>
    </message>
    <message>
        <source>comments between the fields</source>
        <extracomment>publish.comments</extracomment>
        <translation>commentaires entre les champs</translation>
    </message>
    <message>
        <source>blank lines</source>
        <extracomment>publish.spacing</extracomment>
        <translation>lignes vides</translation>
    </message>
    <message>
        <source>spaces or line breaks</source>
        <extracomment>publish.spaces</extracomment>
        <translation>espaces ou sauts de ligne</translation>
    </message>
    <message>
        <source>the line around the frontmatter</source>
        <extracomment>publish.fence</extracomment>
        <translation>la ligne qui entoure le frontmatter</translation>
    </message>
    <message>
        <source>frontmatter added</source>
        <extracomment>publish.front-added</extracomment>
        <translation>frontmatter ajouté</translation>
    </message>
    <message>
        <source>frontmatter removed</source>
        <extracomment>publish.front-removed</extracomment>
        <translation>frontmatter supprimé</translation>
    </message>
    <message>
        <source>the frontmatter cannot be read any more. {what}</source>
        <extracomment>publish.front-broken</extracomment>
        <translation>le frontmatter ne peut plus être lu. {what}</translation>
    </message>
    <message>
        <source>the frontmatter can be read again</source>
        <extracomment>publish.front-mended</extracomment>
        <translation>le frontmatter peut de nouveau être lu</translation>
    </message>
    <message>
        <source>frontmatter: {fields}</source>
        <extracomment>publish.front-fields</extracomment>
        <translation>frontmatter : {fields}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <extracomment>publish.and-then</extracomment>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>the frontmatter is written otherwise</source>
        <extracomment>publish.front-changed</extracomment>
        <translation>le frontmatter est écrit autrement</translation>
    </message>
    <message>
        <source>line ends: {before} → {after}</source>
        <extracomment>publish.line-ends</extracomment>
        <translation>fins de ligne : {before} → {after}</translation>
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
        <translation>ancien Mac</translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}</source>
        <extracomment>moved {n} unit {direction}
publish.moved</extracomment>
        <translation>
            <numerusform>déplacée de {n} unité {direction}</numerusform>
            <numerusform>déplacée de {n} unités {direction}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}, into {territory}</source>
        <extracomment>moved {n} unit {direction}, into {territory}
publish.moved-into</extracomment>
        <translation>
            <numerusform>déplacée de {n} unité {direction}, entrée dans {territory}</numerusform>
            <numerusform>déplacée de {n} unités {direction}, entrée dans {territory}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}, out of {territory}</source>
        <extracomment>moved {n} unit {direction}, out of {territory}
publish.moved-out</extracomment>
        <translation>
            <numerusform>déplacée de {n} unité {direction}, sortie de {territory}</numerusform>
            <numerusform>déplacée de {n} unités {direction}, sortie de {territory}</numerusform>
        </translation>
    </message>
    <message>
        <source>placed on the map at {x}, {y}</source>
        <extracomment>publish.pin-new</extracomment>
        <translation>placée sur la carte en {x}, {y}</translation>
    </message>
    <message>
        <source>placed on the map in {territory}, at {x}, {y}</source>
        <extracomment>publish.pin-new-in</extracomment>
        <translation>placée sur la carte dans {territory}, en {x}, {y}</translation>
    </message>
    <message>
        <source>taken off the map; was at {x}, {y}</source>
        <extracomment>publish.pin-gone</extracomment>
        <translation>retirée de la carte ; était en {x}, {y}</translation>
    </message>
    <message>
        <source>taken off the map; was in {territory}, at {x}, {y}</source>
        <extracomment>publish.pin-gone-in</extracomment>
        <translation>retirée de la carte ; était dans {territory}, en {x}, {y}</translation>
    </message>
    <message>
        <source>east</source>
        <extracomment>publish.compass-east</extracomment>
        <translation>vers l’est</translation>
    </message>
    <message>
        <source>northeast</source>
        <extracomment>publish.compass-northeast</extracomment>
        <translation>vers le nord-est</translation>
    </message>
    <message>
        <source>north</source>
        <extracomment>publish.compass-north</extracomment>
        <translation>vers le nord</translation>
    </message>
    <message>
        <source>northwest</source>
        <extracomment>publish.compass-northwest</extracomment>
        <translation>vers le nord-ouest</translation>
    </message>
    <message>
        <source>west</source>
        <extracomment>publish.compass-west</extracomment>
        <translation>vers l’ouest</translation>
    </message>
    <message>
        <source>southwest</source>
        <extracomment>publish.compass-southwest</extracomment>
        <translation>vers le sud-ouest</translation>
    </message>
    <message>
        <source>south</source>
        <extracomment>publish.compass-south</extracomment>
        <translation>vers le sud</translation>
    </message>
    <message>
        <source>southeast</source>
        <extracomment>publish.compass-southeast</extracomment>
        <translation>vers le sud-est</translation>
    </message>
    <message>
        <source>paragraph changed</source>
        <extracomment>publish.changed-paragraph</extracomment>
        <translation>paragraphe modifié</translation>
    </message>
    <message>
        <source>heading: {before} → {after}</source>
        <extracomment>publish.changed-heading</extracomment>
        <translation>intertitre : {before} → {after}</translation>
    </message>
    <message>
        <source>heading “{heading}”: another level</source>
        <extracomment>publish.heading-level</extracomment>
        <translation>intertitre « {heading} » : autre niveau</translation>
    </message>
    <message>
        <source>list item changed</source>
        <extracomment>publish.changed-item</extracomment>
        <translation>élément de liste modifié</translation>
    </message>
    <message>
        <source>table row changed</source>
        <extracomment>publish.changed-row</extracomment>
        <translation>ligne de tableau modifiée</translation>
    </message>
    <message>
        <source>picture changed</source>
        <extracomment>publish.changed-picture</extracomment>
        <translation>image modifiée</translation>
    </message>
    <message>
        <source>code changed</source>
        <extracomment>publish.changed-code</extracomment>
        <translation>code modifié</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <extracomment>publish.added-paragraph</extracomment>
        <translation>paragraphe ajouté</translation>
    </message>
    <message>
        <source>heading added: {heading}</source>
        <extracomment>publish.added-heading</extracomment>
        <translation>intertitre ajouté : {heading}</translation>
    </message>
    <message>
        <source>list item added</source>
        <extracomment>publish.added-item</extracomment>
        <translation>élément de liste ajouté</translation>
    </message>
    <message>
        <source>table row added</source>
        <extracomment>publish.added-row</extracomment>
        <translation>ligne de tableau ajoutée</translation>
    </message>
    <message>
        <source>picture added</source>
        <extracomment>publish.added-picture</extracomment>
        <translation>image ajoutée</translation>
    </message>
    <message>
        <source>code added</source>
        <extracomment>publish.added-code</extracomment>
        <translation>code ajouté</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <extracomment>publish.removed-paragraph</extracomment>
        <translation>paragraphe supprimé</translation>
    </message>
    <message>
        <source>heading removed: {heading}</source>
        <extracomment>publish.removed-heading</extracomment>
        <translation>intertitre supprimé : {heading}</translation>
    </message>
    <message>
        <source>list item removed</source>
        <extracomment>publish.removed-item</extracomment>
        <translation>élément de liste supprimé</translation>
    </message>
    <message>
        <source>table row removed</source>
        <extracomment>publish.removed-row</extracomment>
        <translation>ligne de tableau supprimée</translation>
    </message>
    <message>
        <source>picture removed</source>
        <extracomment>publish.removed-picture</extracomment>
        <translation>image supprimée</translation>
    </message>
    <message>
        <source>code removed</source>
        <extracomment>publish.removed-code</extracomment>
        <translation>code supprimé</translation>
    </message>
    <message>
        <source>paragraph moved</source>
        <extracomment>publish.moved-paragraph</extracomment>
        <translation>paragraphe déplacé</translation>
    </message>
    <message>
        <source>list item moved</source>
        <extracomment>publish.moved-item</extracomment>
        <translation>élément de liste déplacé</translation>
    </message>
    <message>
        <source>table row moved</source>
        <extracomment>publish.moved-row</extracomment>
        <translation>ligne de tableau déplacée</translation>
    </message>
    <message>
        <source>picture moved</source>
        <extracomment>publish.moved-picture</extracomment>
        <translation>image déplacée</translation>
    </message>
    <message>
        <source>code moved</source>
        <extracomment>publish.moved-code</extracomment>
        <translation>code déplacé</translation>
    </message>
    <message>
        <source>“{heading}” moved with its text</source>
        <extracomment>publish.section-moved</extracomment>
        <translation>« {heading} » déplacé avec son texte</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages moved</source>
        <extracomment>one passage moved
publish.passages-moved</extracomment>
        <translation>
            <numerusform>un passage déplacé</numerusform>
            <numerusform>{n} passages déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines from line {line}</source>
        <extracomment>line {line}
publish.lines</extracomment>
        <translation>
            <numerusform>ligne {line}</numerusform>
            <numerusform>{n} lignes à partir de la ligne {line}</numerusform>
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
        <translation>le fichier ne peut plus être lu</translation>
    </message>
    <message>
        <source>{territory}: border changed</source>
        <extracomment>publish.region-shape</extracomment>
        <translation>{territory} : contour modifié</translation>
    </message>
    <message>
        <source>{territory}: colour changed</source>
        <extracomment>publish.region-colour</extracomment>
        <translation>{territory} : couleur modifiée</translation>
    </message>
    <message>
        <source>{territory} added</source>
        <extracomment>publish.region-added</extracomment>
        <translation>ajout de {territory}</translation>
    </message>
    <message>
        <source>{territory} removed</source>
        <extracomment>publish.region-removed</extracomment>
        <translation>suppression de {territory}</translation>
    </message>
    <message numerus="yes">
        <source>article ({n} passages)</source>
        <extracomment>article
publish.article</extracomment>
        <translation>
            <numerusform>article</numerusform>
            <numerusform>article ({n} passages)</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>publish.the-pin</extracomment>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>publish.the-article</extracomment>
        <translation>article</translation>
    </message>
    <message numerus="yes">
        <source>add {n} initiatives</source>
        <extracomment>add {entry}
publish.commit-add</extracomment>
        <translation>
            <numerusform>ajouter {entry}</numerusform>
            <numerusform>ajouter {n} initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place {n} initiatives</source>
        <extracomment>place {entry}
publish.commit-place</extracomment>
        <translation>
            <numerusform>placer {entry}</numerusform>
            <numerusform>placer {n} initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {n} initiatives</source>
        <extracomment>move {entry}
publish.commit-move</extracomment>
        <translation>
            <numerusform>déplacer {entry}</numerusform>
            <numerusform>déplacer {n} initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take {n} initiatives off the map</source>
        <extracomment>take {entry} off the map
publish.commit-unplace</extracomment>
        <translation>
            <numerusform>retirer {entry} de la carte</numerusform>
            <numerusform>retirer {n} initiatives de la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update {n} initiatives</source>
        <extracomment>update {entry}
publish.commit-update</extracomment>
        <translation>
            <numerusform>mettre à jour {entry}</numerusform>
            <numerusform>mettre à jour {n} initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename {n} initiatives</source>
        <extracomment>rename {entry}
publish.commit-rename</extracomment>
        <translation>
            <numerusform>renommer {entry}</numerusform>
            <numerusform>renommer {n} initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove {n} initiatives</source>
        <extracomment>remove {entry}
publish.commit-remove</extracomment>
        <translation>
            <numerusform>supprimer {entry}</numerusform>
            <numerusform>supprimer {n} initiatives</numerusform>
        </translation>
    </message>
    <message>
        <source>change settings</source>
        <extracomment>publish.commit-settings</extracomment>
        <translation>modifier les réglages</translation>
    </message>
    <message>
        <source>change territories</source>
        <extracomment>publish.commit-regions</extracomment>
        <translation>modifier les territoires</translation>
    </message>
    <message numerus="yes">
        <source>add {n} pictures</source>
        <extracomment>add a picture
publish.commit-pictures-added</extracomment>
        <translation>
            <numerusform>ajouter une image</numerusform>
            <numerusform>ajouter {n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change {n} pictures</source>
        <extracomment>change a picture
publish.commit-pictures</extracomment>
        <translation>
            <numerusform>modifier une image</numerusform>
            <numerusform>modifier {n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove {n} pictures</source>
        <extracomment>remove a picture
publish.commit-pictures-removed</extracomment>
        <translation>
            <numerusform>supprimer une image</numerusform>
            <numerusform>supprimer {n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change {n} other files</source>
        <extracomment>change {entry}
publish.commit-files</extracomment>
        <translation>
            <numerusform>modifier {entry}</numerusform>
            <numerusform>modifier {n} autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert “{field}” of {entry}</source>
        <extracomment>publish.revert-field</extracomment>
        <translation>Défaire « {field} » dans {entry}</translation>
    </message>
    <message>
        <source>Revert the place of {entry}</source>
        <extracomment>publish.revert-pin</extracomment>
        <translation>Défaire l’emplacement de {entry}</translation>
    </message>
    <message>
        <source>Revert a passage of {entry}</source>
        <extracomment>publish.revert-article</extracomment>
        <translation>Défaire un passage de {entry}</translation>
    </message>
    <message>
        <source>Revert part of {entry}</source>
        <extracomment>publish.revert-part</extracomment>
        <translation>Défaire une partie de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>Revert {n} entries</source>
        <extracomment>Revert {entry}
publish.revert-file</extracomment>
        <translation>
            <numerusform>Défaire les modifications de {entry}</numerusform>
            <numerusform>Défaire les modifications de {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} is not as it was shown any more. Nothing was changed.</source>
        <extracomment>publish.revert-gone</extracomment>
        <translation>{entry} n’est plus comme dans l’affichage. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was changed again since: {what}. Nothing of {entry} was changed; look at it anew.</source>
        <extracomment>publish.revert-clash</extracomment>
        <translation>Ceci a de nouveau changé depuis : {what}. Rien n’a été modifié dans {entry} ; regardez de nouveau.</translation>
    </message>
    <message>
        <source>Taken back alone, this would leave the frontmatter unreadable: {what}. {why} Nothing of {entry} was changed; the whole entry can be reverted.</source>
        <extracomment>publish.revert-breaks</extracomment>
        <translation>Défaire cela seul rendrait le frontmatter illisible : {what}. {why} Rien n’a été modifié dans {entry} ; il est possible de défaire toute la fiche.</translation>
    </message>
    <message>
        <source>Taken back alone, this would change “{field}” as well: {what}. Nothing of {entry} was changed; the whole entry can be reverted.</source>
        <extracomment>publish.revert-entangled</extracomment>
        <translation>Défaire cela seul modifierait aussi « {field} » : {what}. Rien n’a été modifié dans {entry} ; il est possible de défaire toute la fiche.</translation>
    </message>
    <message>
        <source>{entry} cannot be brought back: there is a file {file}. Nothing was changed.</source>
        <extracomment>publish.revert-taken</extracomment>
        <translation>Impossible de faire revenir {entry} : il existe un fichier {file}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is no text, and what it was before is not kept here. Nothing was changed.</source>
        <extracomment>publish.revert-binary</extracomment>
        <translation>{file} n’est pas du texte, et ce qu’il était auparavant n’est pas conservé ici. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Mend {n} problems</source>
        <extracomment>Mend 1 problem
publish.mend</extracomment>
        <translation>
            <numerusform>Corriger 1 problème</numerusform>
            <numerusform>Corriger {n} problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend {entry}: {check}</source>
        <extracomment>publish.mend-one</extracomment>
        <translation>Corriger {entry} : {check}</translation>
    </message>
    <message numerus="yes">
        <source>Mend {n} problems: {check}</source>
        <extracomment>Mend 1 problem: {check}
publish.mend-alike</extracomment>
        <translation>
            <numerusform>Corriger 1 problème : {check}</numerusform>
            <numerusform>Corriger {n} problèmes : {check}</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: {check}</source>
        <extracomment>publish.check-off</extracomment>
        <translation>Désactiver : {check}</translation>
    </message>
    <message>
        <source>Check again: {check}</source>
        <extracomment>publish.check-on</extracomment>
        <translation>Contrôler de nouveau : {check}</translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <extracomment>publish.checks-change</extracomment>
        <translation>Modifier ce qui est contrôlé</translation>
    </message>
    <message>
        <source>“checks” names {check}, and there is no check of that name. It was left as it is.</source>
        <extracomment>publish.check-unknown</extracomment>
        <translation>« checks » nomme {check}, et aucun contrôle ne porte ce nom. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“checks” says {value} of {check}. It can be off, note, warning or error. What the check is by itself is used.</source>
        <extracomment>publish.check-said</extracomment>
        <translation>« checks » indique {value} pour {check}. Les valeurs possibles sont off, note, warning et error. La valeur propre au contrôle est utilisée.</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <extracomment>publish.check-file_unreadable</extracomment>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>Fields do not parse</source>
        <extracomment>publish.check-yaml_broken</extracomment>
        <translation>Champs illisibles</translation>
    </message>
    <message>
        <source>Field there twice</source>
        <extracomment>publish.check-key_twice</extracomment>
        <translation>Champ présent deux fois</translation>
    </message>
    <message>
        <source>Required field missing</source>
        <extracomment>publish.check-field_missing</extracomment>
        <translation>Champ obligatoire manquant</translation>
    </message>
    <message>
        <source>Value against the schema</source>
        <extracomment>publish.check-field_wrong</extracomment>
        <translation>Valeur contraire au schéma</translation>
    </message>
    <message>
        <source>Field unknown to the schema</source>
        <extracomment>publish.check-field_unknown</extracomment>
        <translation>Champ inconnu du schéma</translation>
    </message>
    <message>
        <source>Value read in two ways</source>
        <extracomment>publish.check-readers_differ</extracomment>
        <translation>Valeur lue de deux façons</translation>
    </message>
    <message>
        <source>Space around a value</source>
        <extracomment>publish.check-value_space</extracomment>
        <translation>Espace autour d’une valeur</translation>
    </message>
    <message>
        <source>Item there twice</source>
        <extracomment>publish.check-item_twice</extracomment>
        <translation>Élément présent deux fois</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <extracomment>publish.check-email_wrong</extracomment>
        <translation>Pas une adresse électronique</translation>
    </message>
    <message>
        <source>Spelled otherwise than usual</source>
        <extracomment>publish.check-spelling_variant</extracomment>
        <translation>Graphie inhabituelle</translation>
    </message>
    <message>
        <source>Item split at a comma</source>
        <extracomment>publish.check-item_split</extracomment>
        <translation>Élément coupé à une virgule</translation>
    </message>
    <message>
        <source>End before the start</source>
        <extracomment>publish.check-end_before_start</extracomment>
        <translation>Fin avant le début</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <extracomment>publish.check-date_future</extracomment>
        <translation>Date dans le futur</translation>
    </message>
    <message>
        <source>Number that is no year</source>
        <extracomment>publish.check-year_odd</extracomment>
        <translation>Nombre qui n’est pas une année</translation>
    </message>
    <message>
        <source>Same title twice</source>
        <extracomment>publish.check-title_twice</extracomment>
        <translation>Même titre deux fois</translation>
    </message>
    <message>
        <source>Same homepage twice</source>
        <extracomment>publish.check-url_twice</extracomment>
        <translation>Même page d’accueil deux fois</translation>
    </message>
    <message>
        <source>Not placed on the map</source>
        <extracomment>publish.check-unplaced</extracomment>
        <translation>Non placée sur la carte</translation>
    </message>
    <message>
        <source>One coordinate only</source>
        <extracomment>publish.check-half_placed</extracomment>
        <translation>Une seule coordonnée</translation>
    </message>
    <message>
        <source>Coordinate as text</source>
        <extracomment>publish.check-coordinate_text</extracomment>
        <translation>Coordonnée en texte</translation>
    </message>
    <message>
        <source>Coordinate not a number</source>
        <extracomment>publish.check-coordinate_wrong</extracomment>
        <translation>Coordonnée qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>Pin off the map</source>
        <extracomment>publish.check-coordinate_outside</extracomment>
        <translation>Épingle hors de la carte</translation>
    </message>
    <message>
        <source>Pins on one spot</source>
        <extracomment>publish.check-spot_shared</extracomment>
        <translation>Épingles au même endroit</translation>
    </message>
    <message>
        <source>Unknown territory</source>
        <extracomment>publish.check-territory_unknown</extracomment>
        <translation>Territoire inconnu</translation>
    </message>
    <message>
        <source>Pin outside its territory</source>
        <extracomment>publish.check-territory_elsewhere</extracomment>
        <translation>Épingle hors de son territoire</translation>
    </message>
    <message>
        <source>Territory not named</source>
        <extracomment>publish.check-territory_missing</extracomment>
        <translation>Territoire non nommé</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <extracomment>publish.check-image_missing</extracomment>
        <translation>Image manquante</translation>
    </message>
    <message>
        <source>Picture unreadable</source>
        <extracomment>publish.check-image_unreadable</extracomment>
        <translation>Image illisible</translation>
    </message>
    <message>
        <source>Picture not fetched</source>
        <extracomment>publish.check-image_pointer</extracomment>
        <translation>Image non récupérée</translation>
    </message>
    <message>
        <source>Picture very large</source>
        <extracomment>publish.check-image_large</extracomment>
        <translation>Image très grande</translation>
    </message>
    <message>
        <source>Broken link</source>
        <extracomment>publish.check-link_broken</extracomment>
        <translation>Lien rompu</translation>
    </message>
    <message>
        <source>Link without an address</source>
        <extracomment>publish.check-link_empty</extracomment>
        <translation>Lien sans adresse</translation>
    </message>
    <message>
        <source>Broken link in a field</source>
        <extracomment>publish.check-field_link_broken</extracomment>
        <translation>Lien rompu dans un champ</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <extracomment>publish.check-link_scheme</extracomment>
        <translation>Lien sans https://</translation>
    </message>
    <message>
        <source>Link with a space</source>
        <extracomment>publish.check-link_space</extracomment>
        <translation>Lien avec une espace</translation>
    </message>
    <message>
        <source>Wikilink brackets shown</source>
        <extracomment>publish.check-wikilink_printed</extracomment>
        <translation>Crochets de wikilien affichés</translation>
    </message>
    <message>
        <source>Obsidian signs shown</source>
        <extracomment>publish.check-syntax_printed</extracomment>
        <translation>Signes d’Obsidian affichés</translation>
    </message>
    <message>
        <source>Section missing</source>
        <extracomment>publish.check-section_missing</extracomment>
        <translation>Section manquante</translation>
    </message>
    <message>
        <source>Article empty</source>
        <extracomment>publish.check-article_empty</extracomment>
        <translation>Article vide</translation>
    </message>
    <message>
        <source>Template text left over</source>
        <extracomment>publish.check-template_text</extracomment>
        <translation>Texte du modèle resté</translation>
    </message>
    <message>
        <source>Settings file unusable</source>
        <extracomment>publish.check-vault_file_broken</extracomment>
        <translation>Fichier de réglages inutilisable</translation>
    </message>
    <message>
        <source>Settings file questionable</source>
        <extracomment>publish.check-vault_file</extracomment>
        <translation>Fichier de réglages douteux</translation>
    </message>
    <message>
        <source>The site cannot read the file, so the entry is not published. Save it as UTF-8 text, or restore an earlier version.</source>
        <extracomment>publish.why-file_unreadable</extracomment>
        <translation>Le site ne peut pas lire le fichier ; la fiche n’est donc pas publiée. Enregistrez-le en texte UTF-8 ou restaurez une version antérieure.</translation>
    </message>
    <message>
        <source>A site that meets fields which do not parse is not built at all. Mend the line that is named.</source>
        <extracomment>publish.why-yaml_broken</extracomment>
        <translation>Un site qui rencontre des champs illisibles n’est pas construit du tout. Corrigez la ligne indiquée.</translation>
    </message>
    <message>
        <source>Readers such as Astro reject a file in which a field stands twice. Keep one of them.</source>
        <extracomment>publish.why-key_twice</extracomment>
        <translation>Les outils comme Astro rejettent un fichier où un champ figure deux fois. Gardez-en un seul.</translation>
    </message>
    <message>
        <source>The schema requires this field; a site that checks its entries is not built without it.</source>
        <extracomment>publish.why-field_missing</extracomment>
        <translation>Le schéma exige ce champ ; un site qui contrôle ses fiches n’est pas construit sans lui.</translation>
    </message>
    <message>
        <source>The schema does not allow this value; a site that checks its entries is not built with it.</source>
        <extracomment>publish.why-field_wrong</extracomment>
        <translation>Le schéma n’autorise pas cette valeur ; un site qui contrôle ses fiches n’est pas construit avec elle.</translation>
    </message>
    <message>
        <source>The schema knows no such field. It may be misspelled, and then the site does not show it.</source>
        <extracomment>publish.why-field_unknown</extracomment>
        <translation>Le schéma ne connaît pas ce champ. Son nom est peut-être mal écrit, et alors le site ne l’affiche pas.</translation>
    </message>
    <message>
        <source>Programs read this value in different ways: as a text, a number, a date. In quotes it is the same for all.</source>
        <extracomment>publish.why-readers_differ</extracomment>
        <translation>Les programmes lisent cette valeur de différentes façons : comme texte, nombre ou date. Entre guillemets, elle est la même pour tous.</translation>
    </message>
    <message>
        <source>A space that nobody sees makes another value of it: it is filtered and counted apart.</source>
        <extracomment>publish.why-value_space</extracomment>
        <translation>Une espace que personne ne voit en fait une autre valeur : elle est filtrée et comptée à part.</translation>
    </message>
    <message>
        <source>The list shows the same item twice.</source>
        <extracomment>publish.why-item_twice</extracomment>
        <translation>La liste affiche deux fois le même élément.</translation>
    </message>
    <message>
        <source>Nobody can write to this address.</source>
        <extracomment>publish.why-email_wrong</extracomment>
        <translation>Personne ne peut écrire à cette adresse.</translation>
    </message>
    <message>
        <source>Most entries spell it otherwise. On the site it is a value of its own, and filtered and counted apart.</source>
        <extracomment>publish.why-spelling_variant</extracomment>
        <translation>La plupart des fiches l’écrivent autrement. Sur le site, c’est une valeur à part, filtrée et comptée séparément.</translation>
    </message>
    <message>
        <source>Two items of the list are one in other entries, with a comma in it. They were probably split by accident.</source>
        <extracomment>publish.why-item_split</extracomment>
        <translation>Dans d’autres fiches, deux éléments de la liste n’en font qu’un, avec une virgule. Ils ont sans doute été séparés par accident.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <extracomment>publish.why-end_before_start</extracomment>
        <translation>Elle ne peut pas avoir pris fin avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>What is told here was, and the date still lies ahead. It is probably mistyped.</source>
        <extracomment>publish.why-date_future</extracomment>
        <translation>Ce qui est raconté ici a eu lieu, et la date est encore à venir. Elle est sans doute mal saisie.</translation>
    </message>
    <message>
        <source>Nearly all entries have a year here. A digit is probably missing, or one too many.</source>
        <extracomment>publish.why-year_odd</extracomment>
        <translation>Presque toutes les fiches ont ici une année. Il manque sans doute un chiffre, ou il y en a un de trop.</translation>
    </message>
    <message>
        <source>Two entries are called the same, or nearly so: probably one organisation that is there twice.</source>
        <extracomment>publish.why-title_twice</extracomment>
        <translation>Deux fiches portent le même nom, ou presque : sans doute une organisation présente deux fois.</translation>
    </message>
    <message>
        <source>Two entries have the same homepage: probably one organisation that is there twice.</source>
        <extracomment>publish.why-url_twice</extracomment>
        <translation>Deux fiches ont la même page d’accueil : sans doute une organisation présente deux fois.</translation>
    </message>
    <message>
        <source>The entry has no coordinates, so the published map does not show it.</source>
        <extracomment>publish.why-unplaced</extracomment>
        <translation>La fiche n’a pas de coordonnées ; la carte publiée ne la montre donc pas.</translation>
    </message>
    <message>
        <source>The map needs both coordinates; with one of them it does not show the entry.</source>
        <extracomment>publish.why-half_placed</extracomment>
        <translation>La carte a besoin des deux coordonnées ; avec une seule, elle ne montre pas la fiche.</translation>
    </message>
    <message>
        <source>The site’s map takes numbers. A coordinate in quotes is text to it.</source>
        <extracomment>publish.why-coordinate_text</extracomment>
        <translation>La carte du site attend des nombres. Une coordonnée entre guillemets est pour elle du texte.</translation>
    </message>
    <message>
        <source>The map cannot place an entry by this coordinate, and leaves it out.</source>
        <extracomment>publish.why-coordinate_wrong</extracomment>
        <translation>La carte ne peut pas placer une fiche avec cette coordonnée, et la laisse de côté.</translation>
    </message>
    <message>
        <source>The pin lies beyond the edge of the map, where readers do not find it.</source>
        <extracomment>publish.why-coordinate_outside</extracomment>
        <translation>L’épingle se trouve au-delà du bord de la carte, là où le lectorat ne la trouve pas.</translation>
    </message>
    <message>
        <source>Of pins on one spot readers see and reach only the topmost.</source>
        <extracomment>publish.why-spot_shared</extracomment>
        <translation>Parmi des épingles au même endroit, seule celle du dessus est visible et accessible.</translation>
    </message>
    <message>
        <source>The map has no territory of this name, so the entry belongs to none on the site.</source>
        <extracomment>publish.why-territory_unknown</extracomment>
        <translation>La carte n’a pas de territoire de ce nom ; sur le site, la fiche n’appartient donc à aucun.</translation>
    </message>
    <message>
        <source>The pin stands in another territory than the entry names. Move the pin, or name the other territory.</source>
        <extracomment>publish.why-territory_elsewhere</extracomment>
        <translation>L’épingle se trouve dans un autre territoire que celui que nomme la fiche. Déplacez l’épingle ou nommez l’autre territoire.</translation>
    </message>
    <message>
        <source>The pin stands in a territory, and the entry does not say so; the directory cannot be filtered by it.</source>
        <extracomment>publish.why-territory_missing</extracomment>
        <translation>L’épingle se trouve dans un territoire, et la fiche ne l’indique pas ; l’annuaire ne peut pas être filtré par lui.</translation>
    </message>
    <message>
        <source>Readers see a broken picture, or an empty place. Bring the picture into the vault, or mend its name.</source>
        <extracomment>publish.why-image_missing</extracomment>
        <translation>Le lectorat voit une image endommagée ou un emplacement vide. Ajoutez l’image au coffre ou corrigez son nom.</translation>
    </message>
    <message>
        <source>The file is there and holds no picture that a browser shows. Replace it.</source>
        <extracomment>publish.why-image_unreadable</extracomment>
        <translation>Le fichier est là, mais ne contient aucune image qu’un navigateur affiche. Remplacez-le.</translation>
    </message>
    <message>
        <source>The picture is kept in Git LFS and was not fetched, so readers would get a few lines of text instead. Run “git lfs pull”.</source>
        <extracomment>publish.why-image_pointer</extracomment>
        <translation>L’image est gardée dans Git LFS et n’a pas été récupérée ; le lectorat recevrait quelques lignes de texte à la place. Exécutez « git lfs pull ».</translation>
    </message>
    <message>
        <source>Readers wait for it, on telephones above all. Save the picture smaller.</source>
        <extracomment>publish.why-image_large</extracomment>
        <translation>Elle fait attendre le lectorat, surtout sur téléphone. Enregistrez l’image en plus petit.</translation>
    </message>
    <message>
        <source>The link leads to nothing that is in the vault.</source>
        <extracomment>publish.why-link_broken</extracomment>
        <translation>Le lien ne mène à rien qui soit dans le coffre.</translation>
    </message>
    <message>
        <source>Readers who follow the link stay where they are.</source>
        <extracomment>publish.why-link_empty</extracomment>
        <translation>Qui suit le lien reste où il est.</translation>
    </message>
    <message>
        <source>The link leads to nothing that is in the vault. In Obsidian that is common for entries yet to be written.</source>
        <extracomment>publish.why-field_link_broken</extracomment>
        <translation>Le lien ne mène à rien qui soit dans le coffre. Dans Obsidian, c’est courant pour des fiches encore à écrire.</translation>
    </message>
    <message>
        <source>Without https:// before it, a link leads to a page of the site itself, which is not there.</source>
        <extracomment>publish.why-link_scheme</extracomment>
        <translation>Sans https:// devant, un lien mène à une page du site lui-même, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Markdown ends an address at a space: readers see the brackets instead of a link.</source>
        <extracomment>publish.why-link_space</extracomment>
        <translation>En Markdown, une adresse s’arrête à une espace : le lectorat voit les crochets au lieu d’un lien.</translation>
    </message>
    <message>
        <source>The site does not know wikilinks and shows their brackets to readers.</source>
        <extracomment>publish.why-wikilink_printed</extracomment>
        <translation>Le site ne connaît pas les wikiliens et en montre les crochets au lectorat.</translation>
    </message>
    <message>
        <source>The site does not know these signs of Obsidian’s and shows them to readers.</source>
        <extracomment>publish.why-syntax_printed</extracomment>
        <translation>Le site ne connaît pas ces signes d’Obsidian et les montre au lectorat.</translation>
    </message>
    <message>
        <source>The template has a section that the article has not.</source>
        <extracomment>publish.why-section_missing</extracomment>
        <translation>Le modèle a une section que l’article n’a pas.</translation>
    </message>
    <message>
        <source>Readers come to a page without a word on it.</source>
        <extracomment>publish.why-article_empty</extracomment>
        <translation>Le lectorat arrive sur une page sans un mot.</translation>
    </message>
    <message>
        <source>What the template says to curators would be read by everybody.</source>
        <extracomment>publish.why-template_text</extracomment>
        <translation>Ce que le modèle dit à l’équipe de curation serait lu par tout le monde.</translation>
    </message>
    <message>
        <source>A file of the vault’s settings cannot be used, so what it says does not count.</source>
        <extracomment>publish.why-vault_file_broken</extracomment>
        <translation>Un fichier de réglages du coffre ne peut pas être utilisé ; ce qu’il dit ne compte donc pas.</translation>
    </message>
    <message>
        <source>Something in a file of the vault’s settings does not count.</source>
        <extracomment>publish.why-vault_file</extracomment>
        <translation>Quelque chose dans un fichier de réglages du coffre ne compte pas.</translation>
    </message>
    <message>
        <source>{value} lies in the future.</source>
        <extracomment>publish.date-future</extracomment>
        <translation>{value} est dans le futur.</translation>
    </message>
    <message>
        <source>{value} is no year, as others have it here.</source>
        <extracomment>publish.year-odd</extracomment>
        <translation>{value} n’est pas une année comme celles que d’autres fiches ont ici.</translation>
    </message>
    <message>
        <source>The entry is not placed on the map.</source>
        <extracomment>publish.unplaced-entry</extracomment>
        <translation>La fiche n’est pas placée sur la carte.</translation>
    </message>
    <message>
        <source>The map has no territory {territory}.</source>
        <extracomment>publish.territory-unknown</extracomment>
        <translation>La carte n’a pas de territoire {territory}.</translation>
    </message>
    <message>
        <source>The pin stands in {here}, not in {territory}.</source>
        <extracomment>publish.territory-elsewhere</extracomment>
        <translation>L’épingle se trouve dans {here}, pas dans {territory}.</translation>
    </message>
    <message>
        <source>The pin stands outside {territory}, in no territory.</source>
        <extracomment>publish.territory-outside</extracomment>
        <translation>L’épingle se trouve hors de {territory}, dans aucun territoire.</translation>
    </message>
    <message>
        <source>The pin stands in {here}, and no territory is named.</source>
        <extracomment>publish.territory-missing</extracomment>
        <translation>L’épingle se trouve dans {here}, et aucun territoire n’est nommé.</translation>
    </message>
    <message numerus="yes">
        <source>The pin lies on {n} others, one of them {title}.</source>
        <extracomment>The pin lies on that of {title}.
publish.spot-shared</extracomment>
        <translation>
            <numerusform>L’épingle est posée sur celle de {title}.</numerusform>
            <numerusform>L’épingle est posée sur {n} autres, dont {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has the same title.</source>
        <extracomment>publish.title-same</extracomment>
        <translation>{file} a le même titre.</translation>
    </message>
    <message>
        <source>{title} may be the same organisation ({file}).</source>
        <extracomment>publish.title-near</extracomment>
        <translation>{title} est peut-être la même organisation ({file}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have the same homepage, one of them {title}.</source>
        <extracomment>{title} has the same homepage.
publish.url-twice</extracomment>
        <translation>
            <numerusform>{title} a la même page d’accueil.</numerusform>
            <numerusform>{n} fiches ont la même page d’accueil, dont {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {picture} is not in the vault.</source>
        <extracomment>publish.image-missing</extracomment>
        <translation>L’image {picture} n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>The picture {picture} is an empty file.</source>
        <extracomment>publish.image-empty</extracomment>
        <translation>L’image {picture} est un fichier vide.</translation>
    </message>
    <message>
        <source>{picture} is not a picture that browsers show.</source>
        <extracomment>publish.image-none</extracomment>
        <translation>{picture} n’est pas une image que les navigateurs affichent.</translation>
    </message>
    <message>
        <source>The picture {picture} is broken or cannot be read.</source>
        <extracomment>publish.image-broken</extracomment>
        <translation>L’image {picture} est endommagée ou ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{picture} was not fetched from Git LFS: the file holds a pointer and no picture.</source>
        <extracomment>publish.image-pointer</extracomment>
        <translation>{picture} n’a pas été récupéré de Git LFS : le fichier contient un pointeur et pas d’image.</translation>
    </message>
    <message>
        <source>The picture {picture} has {size} MB.</source>
        <extracomment>publish.image-heavy</extracomment>
        <translation>L’image {picture} pèse {size} Mo.</translation>
    </message>
    <message>
        <source>The picture {picture} has {width} × {height} pixels.</source>
        <extracomment>publish.image-large</extracomment>
        <translation>L’image {picture} fait {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Nothing in the vault is called {target}.</source>
        <extracomment>publish.link-broken</extracomment>
        <translation>Rien dans le coffre ne s’appelle {target}.</translation>
    </message>
    <message>
        <source>The link “{text}” leads nowhere.</source>
        <extracomment>publish.link-empty</extracomment>
        <translation>Le lien « {text} » ne mène nulle part.</translation>
    </message>
    <message>
        <source>The address {target} lacks https:// or what else belongs before it.</source>
        <extracomment>publish.link-scheme</extracomment>
        <translation>Il manque à l’adresse {target} https:// ou ce qui doit la précéder.</translation>
    </message>
    <message>
        <source>A space keeps {target} from being a link.</source>
        <extracomment>publish.link-space</extracomment>
        <translation>Une espace empêche {target} d’être un lien.</translation>
    </message>
    <message>
        <source>A web address holds no space.</source>
        <extracomment>publish.address-space</extracomment>
        <translation>Une adresse web ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>Readers see the brackets of [[{target}]].</source>
        <extracomment>publish.wikilink-printed</extracomment>
        <translation>Le lectorat voit les crochets de [[{target}]].</translation>
    </message>
    <message>
        <source>Readers see the signs of this callout ({text}).</source>
        <extracomment>publish.printed-callout</extracomment>
        <translation>Le lectorat voit les signes de cet encadré ({text}).</translation>
    </message>
    <message>
        <source>Readers see the signs of ==, as around “{text}”.</source>
        <extracomment>publish.printed-highlight</extracomment>
        <translation>Le lectorat voit les signes ==, comme autour de « {text} ».</translation>
    </message>
    <message>
        <source>Readers see this comment: “{text}”.</source>
        <extracomment>publish.printed-comment</extracomment>
        <translation>Le lectorat voit ce commentaire : « {text} ».</translation>
    </message>
    <message>
        <source>Readers see the block id ^{text}.</source>
        <extracomment>publish.printed-block_id</extracomment>
        <translation>Le lectorat voit l’identifiant de bloc ^{text}.</translation>
    </message>
    <message>
        <source>Readers see the signs of the footnote “{text}”.</source>
        <extracomment>publish.printed-footnote</extracomment>
        <translation>Le lectorat voit les signes de la note de bas de page « {text} ».</translation>
    </message>
    <message>
        <source>The section {section} is missing.</source>
        <extracomment>publish.section-missing</extracomment>
        <translation>La section {section} manque.</translation>
    </message>
    <message>
        <source>The article is empty.</source>
        <extracomment>publish.article-empty</extracomment>
        <translation>L’article est vide.</translation>
    </message>
    <message>
        <source>This is the template’s text: “{text}”.</source>
        <extracomment>publish.template-text</extracomment>
        <translation>Ceci est le texte du modèle : « {text} ».</translation>
    </message>
    <message>
        <source>The placeholder {text} was never filled in.</source>
        <extracomment>publish.template-field</extracomment>
        <translation>L’emplacement réservé {text} n’a jamais été rempli.</translation>
    </message>
    <message>
        <source>Write it as a link or as plain text</source>
        <extracomment>publish.mend-wikilink</extracomment>
        <translation>L’écrire comme lien ou en texte brut</translation>
    </message>
    <message>
        <source>Lead it to {title}</source>
        <extracomment>publish.mend-link</extracomment>
        <translation>Le faire mener à {title}</translation>
    </message>
    <message>
        <source>Take the space out</source>
        <extracomment>publish.mend-link-space</extracomment>
        <translation>Retirer l’espace</translation>
    </message>
    <message>
        <source>Move it to the nearest free spot</source>
        <extracomment>publish.mend-spot</extracomment>
        <translation>La déplacer à l’endroit libre le plus proche</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>publish.mend-template</extracomment>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Make it a plain quotation</source>
        <extracomment>publish.mend-callout</extracomment>
        <translation>En faire une simple citation</translation>
    </message>
    <message>
        <source>Write it with &lt;mark&gt;</source>
        <extracomment>publish.mend-highlight</extracomment>
        <translation>L’écrire avec &lt;mark&gt;</translation>
    </message>
    <message>
        <source>Make it an HTML comment</source>
        <extracomment>publish.mend-comment</extracomment>
        <translation>En faire un commentaire HTML</translation>
    </message>
    <message>
        <source>--screenshots needs a vault, or --sample.</source>
        <extracomment>workspace.command-no-vault</extracomment>
        <translation>--screenshots demande un coffre, ou --sample.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --screenshots DIR VAULT draws the screens to files instead.</source>
        <extracomment>workspace.command-no-display</extracomment>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. --screenshots DOSSIER COFFRE dessine plutôt les vues dans des fichiers.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be opened on it. --screenshots DIR VAULT draws the screens to files instead.</source>
        <extracomment>workspace.command-silent-display</extracomment>
        <translation>L’écran {display} ne répond pas ; aucune fenêtre ne peut donc s’y ouvrir. --screenshots DOSSIER COFFRE dessine plutôt les vues dans des fichiers.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {reason}</source>
        <extracomment>workspace.command-no-window</extracomment>
        <translation>Aucune fenêtre ne peut s’ouvrir. Qt dit : {reason}</translation>
    </message>
    <message>
        <source>This system lacks what the program needs: {libraries}. On Debian and Ubuntu, “sudo apt install {debian}” installs it; on Fedora, “sudo dnf install {fedora}”.</source>
        <extracomment>workspace.libraries-missing</extracomment>
        <translation>Il manque à ce système ce dont le programme a besoin : {libraries}. Sous Debian et Ubuntu, « sudo apt install {debian} » l’installe ; sous Fedora, « sudo dnf install {fedora} ».</translation>
    </message>
    <message>
        <source>This system lacks what the program needs: {libraries}. Install the packages of your system that hold it.</source>
        <extracomment>workspace.libraries-unknown</extracomment>
        <translation>Il manque à ce système ce dont le programme a besoin : {libraries}. Installez les paquets de votre système qui le contiennent.</translation>
    </message>
    <message>
        <source>A part of Qt cannot be loaded: {reason}.</source>
        <extracomment>workspace.qt-unloadable</extracomment>
        <translation>Une partie de Qt ne peut pas être chargée : {reason}.</translation>
    </message>
    <message>
        <source>The screens could not be drawn to files: {reason}.</source>
        <extracomment>workspace.command-no-pictures</extracomment>
        <translation>Les vues n’ont pas pu être dessinées dans des fichiers : {reason}.</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <extracomment>workspace.command-unwritten</extracomment>
        <translation>La sortie ne peut pas être écrite : {reason}.</translation>
    </message>
    <message>
        <source>KEY=VALUE expected, not “{text}”</source>
        <extracomment>vault.command-key-value</extracomment>
        <translation>CHAMP=VALEUR attendu, et non « {text} »</translation>
    </message>
    <message>
        <source>OLD=NEW expected, not “{text}”</source>
        <extracomment>vault.command-old-new</extracomment>
        <translation>ANCIEN=NOUVEAU attendu, et non « {text} »</translation>
    </message>
    <message>
        <source>“{text}” is not a YAML value: {reason}</source>
        <extracomment>vault.command-no-yaml</extracomment>
        <translation>« {text} » n’est pas une valeur YAML : {reason}</translation>
    </message>
    <message>
        <source>No collection is called “{name}”. There are: {known}.</source>
        <extracomment>workspace.command-no-collection</extracomment>
        <translation>Aucune collection ne s’appelle « {name} ». Il y a : {known}.</translation>
    </message>
    <message>
        <source>No template is called “{name}”.</source>
        <extracomment>workspace.command-no-template</extracomment>
        <translation>Aucun modèle ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Name at least one entry.</source>
        <extracomment>workspace.command-no-names</extracomment>
        <translation>Nommez au moins une fiche.</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>publish.severity-error</extracomment>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>publish.severity-warning</extracomment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>publish.severity-note</extracomment>
        <translation>remarque</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>1 error
publish.counted-error</extracomment>
        <translation>
            <numerusform>{n} erreur</numerusform>
            <numerusform>{n} erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>1 warning
publish.counted-warning</extracomment>
        <translation>
            <numerusform>{n} avertissement</numerusform>
            <numerusform>{n} avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>1 note
publish.counted-note</extracomment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <extracomment>publish.counted-none</extracomment>
        <translation>aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} files</source>
        <extracomment>{found} in 1 file
publish.found-in-files</extracomment>
        <translation>
            <numerusform>{found} dans {n} fichier</numerusform>
            <numerusform>{found} dans {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no size such as 1600x900, of at most {most} each way, and no paper ({papers})</source>
        <extracomment>publish.command-no-size</extracomment>
        <translation>« {text} » n’est ni une taille comme 1600x900, d’au plus {most} de côté, ni un papier ({papers})</translation>
    </message>
    <message>
        <source>Called off. {folder} is as it was.</source>
        <extracomment>publish.command-called-off</extracomment>
        <translation>Interrompu. {folder} est tel qu’il était.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pages</source>
        <extracomment>{done} of 1 page
publish.command-pages</extracomment>
        <translation>
            <numerusform>{done} page sur {n}</numerusform>
            <numerusform>{done} pages sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no text. Ours was kept.</source>
        <extracomment>vault.merge-no-text</extracomment>
        <translation>{file} n’est pas du texte. Notre version a été gardée.</translation>
    </message>
    <message>
        <source>{file} is merged by lines, since its fields could not be: {reason}</source>
        <extracomment>vault.merge-by-lines</extracomment>
        <translation>{file} est fusionné par lignes, faute de l’avoir pu par champs : {reason}</translation>
    </message>
    <message>
        <source>{file} is not merged. {where}: {reason}.</source>
        <extracomment>vault.merge-failed</extracomment>
        <translation>{file} n’est pas fusionné. {where} : {reason}.</translation>
    </message>
    <message>
        <source>Git was not found on this computer. Nothing was changed. Install it from git-scm.com, then try again.</source>
        <extracomment>vault.git-missing</extracomment>
        <translation>Git n’a pas été trouvé sur cet ordinateur. Rien n’a été modifié. Installez-le depuis git-scm.com, puis réessayez.</translation>
    </message>
    <message>
        <source>Git {version} is too old; {oldest} or newer is needed. Nothing was changed.</source>
        <extracomment>vault.git-old</extracomment>
        <translation>Git {version} est trop ancien ; {oldest} ou plus récent est nécessaire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Git could not do it: {reason}.</source>
        <extracomment>vault.git-failed</extracomment>
        <translation>Git n’a pas pu le faire : {reason}.</translation>
    </message>
    <message>
        <source>Git did not answer within {seconds} seconds, so it was ended. Nothing was changed.</source>
        <extracomment>vault.git-slow</extracomment>
        <translation>Git n’a pas répondu en {seconds} secondes ; il a donc été arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>vault.git-cancelled</extracomment>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <extracomment>vault.git-no-folder</extracomment>
        <translation>Le dossier {folder} n’est plus là.</translation>
    </message>
    <message>
        <source>Git may only look at {folder}, because this vault is not trusted yet. Nothing was changed.</source>
        <extracomment>vault.git-untrusted</extracomment>
        <translation>Git ne peut que consulter {folder}, car ce coffre n’a pas encore votre confiance. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Git refuses the repository {folder}, because its folder belongs to another user of this computer. Nothing was changed. If you know whose it is, have git accept it: git config --global --add safe.directory "{folder}"</source>
        <extracomment>vault.git-owner</extracomment>
        <translation>Git refuse le dépôt {folder}, car son dossier appartient à une autre personne de cet ordinateur. Rien n’a été modifié. Si vous savez à qui il est, faites-le accepter par git : git config --global --add safe.directory "{folder}"</translation>
    </message>
    <message>
        <source>Another git is at work in this repository, or one was cut off: {file} is there. Nothing was changed. Try again in a moment; when no git runs any more, that file can be deleted.</source>
        <extracomment>vault.git-locked</extracomment>
        <translation>Un autre git est à l’œuvre dans ce dépôt, ou l’un d’eux a été interrompu : {file} est présent. Rien n’a été modifié. Réessayez dans un instant ; quand plus aucun git ne tourne, ce fichier peut être supprimé.</translation>
    </message>
    <message>
        <source>Git's settings in {file} are being written by another program, or that was cut off. Nothing was changed. Try again in a moment; when no git runs any more, {file}.lock can be deleted.</source>
        <extracomment>vault.git-config-locked</extracomment>
        <translation>Les réglages de git dans {file} sont en cours d’écriture par un autre programme, ou cela a été interrompu. Rien n’a été modifié. Réessayez dans un instant ; quand plus aucun git ne tourne, {file}.lock peut être supprimé.</translation>
    </message>
    <message>
        <source>The disk is full, so git could not do it. Make room and try again.</source>
        <extracomment>vault.git-disk-full</extracomment>
        <translation>Le disque est plein ; git n’a donc pas pu le faire. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Git cannot read its settings: line {line} of {file} is broken. Nothing was changed.</source>
        <extracomment>vault.git-config-broken</extracomment>
        <translation>Git ne peut pas lire ses réglages : la ligne {line} de {file} est incorrecte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The repository is damaged, so git cannot read all of it. The vault's files are as they were. Somebody who knows git should look at it, or clone it anew.</source>
        <extracomment>vault.git-damaged</extracomment>
        <translation>Le dépôt est endommagé ; git ne peut donc pas le lire en entier. Les fichiers du coffre sont restés tels quels. Quelqu’un qui connaît git devrait l’examiner, ou le cloner de nouveau.</translation>
    </message>
    <message>
        <source>whenever it looks for changes</source>
        <extracomment>publish.git-runs-status</extracomment>
        <translation>chaque fois qu’il cherche des modifications</translation>
    </message>
    <message>
        <source>when it takes files in or writes them</source>
        <extracomment>publish.git-runs-files</extracomment>
        <translation>quand il prend en compte des fichiers ou les écrit</translation>
    </message>
    <message>
        <source>when it compares versions</source>
        <extracomment>publish.git-runs-compare</extracomment>
        <translation>quand il compare des versions</translation>
    </message>
    <message>
        <source>when it merges files</source>
        <extracomment>publish.git-runs-merge</extracomment>
        <translation>quand il fusionne des fichiers</translation>
    </message>
    <message>
        <source>when it fetches or sends</source>
        <extracomment>publish.git-runs-connect</extracomment>
        <translation>quand il récupère ou envoie</translation>
    </message>
    <message>
        <source>when it signs or checks signatures</source>
        <extracomment>publish.git-runs-sign</extracomment>
        <translation>quand il signe ou vérifie des signatures</translation>
    </message>
    <message>
        <source>the folder of further programs, run as their names say</source>
        <extracomment>publish.git-runs-hooks</extracomment>
        <translation>le dossier d’autres programmes, exécutés comme leurs noms l’indiquent</translation>
    </message>
    <message>
        <source>on the occasion that its name says</source>
        <extracomment>publish.git-runs-hook</extracomment>
        <translation>à l’occasion que son nom indique</translation>
    </message>
    <message>
        <source>a file of further settings</source>
        <extracomment>publish.git-runs-include</extracomment>
        <translation>un fichier de réglages supplémentaires</translation>
    </message>
    <message>
        <source>A merge was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.</source>
        <extracomment>publish.git-under-way-merge</extracomment>
        <translation>Une fusion (merge) a été commencée dans ce dépôt par un autre programme et n’est pas terminée. Les fichiers du coffre sont comme elle les a laissés. Terminez-la ou abandonnez-la d’abord dans ce programme.</translation>
    </message>
    <message>
        <source>A rebase was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.</source>
        <extracomment>publish.git-under-way-rebase</extracomment>
        <translation>Un rebase a été commencé dans ce dépôt par un autre programme et n’est pas terminé. Les fichiers du coffre sont comme il les a laissés. Terminez-le ou abandonnez-le d’abord dans ce programme.</translation>
    </message>
    <message>
        <source>A cherry-pick was begun in this repository by another program and is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-pick</extracomment>
        <translation>Un cherry-pick a été commencé dans ce dépôt par un autre programme et n’est pas terminé. Terminez-le ou abandonnez-le d’abord dans ce programme.</translation>
    </message>
    <message>
        <source>A revert was begun in this repository by another program and is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-revert</extracomment>
        <translation>Un revert a été commencé dans ce dépôt par un autre programme et n’est pas terminé. Terminez-le ou abandonnez-le d’abord dans ce programme.</translation>
    </message>
    <message>
        <source>A search through the history (bisect) was begun in this repository and is not ended. End it there first: git bisect reset</source>
        <extracomment>publish.git-under-way-bisect</extracomment>
        <translation>Une recherche dans l’historique (bisect) a été commencée dans ce dépôt et n’est pas terminée. Terminez-la d’abord : git bisect reset</translation>
    </message>
    <message>
        <source>Changes from mails are being applied in this repository, and that is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-am</extracomment>
        <translation>Des modifications venues de courriels sont en cours d’application dans ce dépôt, et ce n’est pas terminé. Terminez ou abandonnez d’abord cette opération.</translation>
    </message>
    <message>
        <source>Another git is at work in this repository, or one was cut off: {file} is there. Try again in a moment.</source>
        <extracomment>publish.git-locked</extracomment>
        <translation>Un autre git est à l’œuvre dans ce dépôt, ou l’un d’eux a été interrompu : {file} est présent. Réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Another git has been at work in this repository for {n} minutes, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.</source>
        <extracomment>Another git has been at work in this repository for a minute, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.
publish.git-locked-long</extracomment>
        <translation>
            <numerusform>Un autre git est à l’œuvre dans ce dépôt depuis une minute, ou l’un d’eux a été interrompu : {file} est présent. Quand plus aucun git ne tourne, ce fichier peut être supprimé.</numerusform>
            <numerusform>Un autre git est à l’œuvre dans ce dépôt depuis {n} minutes, ou l’un d’eux a été interrompu : {file} est présent. Quand plus aucun git ne tourne, ce fichier peut être supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No branch is checked out: the repository stands at the commit {commit}. What is recorded now belongs to no branch. Switch to a branch, or create one here.</source>
        <extracomment>publish.git-detached</extracomment>
        <translation>Aucune branche n’est extraite : le dépôt en est au commit {commit}. Ce qui est consigné maintenant n’appartient à aucune branche. Passez à une branche ou créez-en une ici.</translation>
    </message>
    <message>
        <source>The branch is set to be shared as {upstream}, which is not there any more.</source>
        <extracomment>publish.git-upstream-gone</extracomment>
        <translation>La branche est réglée pour être partagée comme {upstream}, qui n’existe plus.</translation>
    </message>
    <message>
        <source>The repository begins above the vault, in {folder}. Only the vault's files are recorded here; getting brings in all of it.</source>
        <extracomment>publish.git-above</extracomment>
        <translation>Le dépôt commence au-dessus du coffre, dans {folder}. Seuls les fichiers du coffre sont consignés ici ; récupérer le fait venir en entier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are repositories of their own (submodules), {folder} among them. They are left alone here.</source>
        <extracomment>The folder {folder} is a repository of its own (a submodule). It is left alone here.
publish.git-submodules</extracomment>
        <translation>
            <numerusform>Le dossier {folder} est un dépôt à part (un sous-module). Il est laissé de côté ici.</numerusform>
            <numerusform>{n} dossiers sont des dépôts à part (sous-modules), dont {folder}. Ils sont laissés de côté ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only some of the repository's files are checked out (a sparse checkout). The others are left alone.</source>
        <extracomment>publish.git-sparse</extracomment>
        <translation>Seuls certains fichiers du dépôt sont extraits (un sparse checkout). Les autres sont laissés de côté.</translation>
    </message>
    <message>
        <source>Only the newest part of the history is here (a shallow clone), so older versions cannot be shown.</source>
        <extracomment>publish.git-shallow</extracomment>
        <translation>Seule la partie la plus récente de l’historique est ici (un clone superficiel) ; les versions plus anciennes ne peuvent donc pas être affichées.</translation>
    </message>
    <message>
        <source>What git would run in {folder} has changed since you trusted this vault. Nothing was done. Look at it, and trust the vault again.</source>
        <extracomment>publish.git-programs-changed</extracomment>
        <translation>Ce que git exécuterait dans {folder} a changé depuis que vous avez fait confiance à ce coffre. Rien n’a été fait. Examinez-le, puis faites de nouveau confiance au coffre.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>publish.git-stage-commit</extracomment>
        <translation>Consignation</translation>
    </message>
    <message>
        <source>Switching to {branch}</source>
        <extracomment>publish.git-stage-switch</extracomment>
        <translation>Passage à {branch}</translation>
    </message>
    <message>
        <source>Making the repository</source>
        <extracomment>publish.git-stage-begin</extracomment>
        <translation>Création du dépôt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>publish.git-stage-connect</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>publish.git-stage-prepare</extracomment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>publish.git-stage-receive</extracomment>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sorting what came</source>
        <extracomment>publish.git-stage-sort</extracomment>
        <translation>Tri de ce qui est arrivé</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>publish.git-stage-send</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending large files</source>
        <extracomment>publish.git-stage-sendlarge</extracomment>
        <translation>Envoi de gros fichiers</translation>
    </message>
    <message>
        <source>Receiving large files</source>
        <extracomment>publish.git-stage-receivelarge</extracomment>
        <translation>Réception de gros fichiers</translation>
    </message>
    <message>
        <source>Writing files</source>
        <extracomment>publish.git-stage-files</extracomment>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>The folder {folder} is in a git repository already. Nothing was changed.</source>
        <extracomment>publish.git-begun-before</extracomment>
        <translation>Le dossier {folder} est déjà dans un dépôt git. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Git made no repository in {folder}. The folder is as it was.</source>
        <extracomment>publish.git-not-begun</extracomment>
        <translation>Git n’a pas créé de dépôt dans {folder}. Le dossier est resté tel quel.</translation>
    </message>
    <message>
        <source>That this vault is trusted could not be kept: {reason}. The folder is as it was.</source>
        <extracomment>publish.git-not-kept</extracomment>
        <translation>La confiance accordée à ce coffre n’a pas pu être conservée : {reason}. Le dossier est resté tel quel.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a repository. Nothing was changed. It looks like https://example.org/vault.git or git@example.org:vault.git.</source>
        <extracomment>publish.git-address-unfit</extracomment>
        <translation>« {address} » n’est pas l’adresse d’un dépôt. Rien n’a été modifié. Elle ressemble à https://example.org/vault.git ou à git@example.org:vault.git.</translation>
    </message>
    <message>
        <source>A record needs a message that says what changed. Nothing was recorded.</source>
        <extracomment>publish.git-no-message</extracomment>
        <translation>Pour consigner, il faut un message qui dit ce qui a changé. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>Nothing differs from what was recorded last, so there is nothing to record.</source>
        <extracomment>publish.git-nothing</extracomment>
        <translation>Rien ne diffère de ce qui a été consigné en dernier ; il n’y a donc rien à consigner.</translation>
    </message>
    <message>
        <source>Git does not know whose name to put under what is recorded. Nothing was recorded. Give your name and e-mail address first.</source>
        <extracomment>publish.git-no-identity</extracomment>
        <translation>Git ne sait pas quel nom mettre sous ce qui est consigné. Rien n’a été consigné. Donnez d’abord votre nom et votre adresse électronique.</translation>
    </message>
    <message>
        <source>“{name}” cannot stand under what is recorded. Give a name with letters, without &lt; and &gt;.</source>
        <extracomment>publish.git-name-unfit</extracomment>
        <translation>« {name} » ne peut pas figurer sous ce qui est consigné. Donnez un nom avec des lettres, sans &lt; ni &gt;.</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address.</source>
        <extracomment>publish.git-email-unfit</extracomment>
        <translation>« {email} » n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>{file} is left out by a .gitignore, so it was not recorded, and neither were the others. Leave it out, or take it out of .gitignore.</source>
        <extracomment>publish.git-ignored</extracomment>
        <translation>{file} est exclu par un .gitignore ; il n’a donc pas été consigné, et les autres non plus. Laissez-le de côté ou retirez-le du .gitignore.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Nothing was recorded. Look at what differs again.</source>
        <extracomment>publish.git-file-gone</extracomment>
        <translation>{file} n’est plus là. Rien n’a été consigné. Regardez de nouveau ce qui diffère.</translation>
    </message>
    <message>
        <source>Git is set to sign what is recorded, and it could not. Nothing was recorded. Unlock the key, or have git sign nothing here.</source>
        <extracomment>publish.git-not-signed</extracomment>
        <translation>Git est réglé pour signer ce qui est consigné, et n’y est pas parvenu. Rien n’a été consigné. Déverrouillez la clé, ou réglez git pour qu’il ne signe rien ici.</translation>
    </message>
    <message>
        <source>The repository's check {hook} refused it, so nothing was done. It says: {reason}</source>
        <extracomment>publish.git-hook-refused</extracomment>
        <translation>Le contrôle {hook} du dépôt l’a refusé ; rien n’a donc été fait. Il indique : {reason}</translation>
    </message>
    <message>
        <source>This repository is shared nowhere yet. Everything is kept here. Add the address of a shared repository first.</source>
        <extracomment>publish.git-no-remote</extracomment>
        <translation>Ce dépôt n’est encore partagé nulle part. Tout est conservé ici. Ajoutez d’abord l’adresse d’un dépôt partagé.</translation>
    </message>
    <message>
        <source>The branch {branch} is shared nowhere yet. It can be sent to {remote} under the same name.</source>
        <extracomment>publish.git-no-upstream</extracomment>
        <translation>La branche {branch} n’est encore partagée nulle part. Elle peut être envoyée à {remote} sous le même nom.</translation>
    </message>
    <message>
        <source>No other side is called {remote}. Nothing was sent.</source>
        <extracomment>publish.git-remote-unknown</extracomment>
        <translation>Aucun dépôt distant ne s’appelle {remote}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet, so there is nothing to send. Record first.</source>
        <extracomment>publish.git-no-commit</extracomment>
        <translation>Rien n’est encore consigné ; il n’y a donc rien à envoyer. Consignez d’abord.</translation>
    </message>
    <message>
        <source>Others have sent changes to {branch} on {remote} meanwhile. Nothing was sent, and what you recorded is kept here. Get theirs first, then send again.</source>
        <extracomment>publish.git-behind</extracomment>
        <translation>Entre-temps, d’autres ont envoyé des modifications à {branch} sur {remote}. Rien n’a été envoyé, et ce que vous avez consigné est conservé ici. Récupérez d’abord les leurs, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>The branch {branch} on {remote} is protected: changes reach it by review only. What you recorded is kept here. Make a branch here and send that. It says: {reason}</source>
        <extracomment>publish.git-protected</extracomment>
        <translation>La branche {branch} sur {remote} est protégée : les modifications n’y arrivent que par relecture. Ce que vous avez consigné est conservé ici. Créez une branche ici et envoyez-la. Réponse du dépôt : {reason}</translation>
    </message>
    <message>
        <source>A check on {remote} refused the changes to {branch}. What you recorded is kept here. It says: {reason}</source>
        <extracomment>publish.git-declined</extracomment>
        <translation>Un contrôle sur {remote} a refusé les modifications de {branch}. Ce que vous avez consigné est conservé ici. Il indique : {reason}</translation>
    </message>
    <message>
        <source>The repository {remote} has {branch} checked out and takes no changes to it. What you recorded is kept here. A shared repository is best a bare one.</source>
        <extracomment>publish.git-checked-out-there</extracomment>
        <translation>Dans le dépôt {remote}, {branch} est la branche extraite, et il n’y accepte pas de modifications. Ce que vous avez consigné est conservé ici. Un dépôt partagé est de préférence un dépôt nu (bare).</translation>
    </message>
    <message>
        <source>{remote} did not take the changes to {branch}: {reason}. What you recorded is kept here.</source>
        <extracomment>publish.git-refused</extracomment>
        <translation>{remote} n’a pas accepté les modifications de {branch} : {reason}. Ce que vous avez consigné est conservé ici.</translation>
    </message>
    <message>
        <source>{remote} takes no files as large as one of those that you recorded. What you recorded is kept here. Make the picture smaller, or have git LFS keep it. It says: {reason}</source>
        <extracomment>publish.git-too-large</extracomment>
        <translation>{remote} n’accepte pas de fichiers aussi volumineux que l’un de ceux que vous avez consignés. Ce que vous avez consigné est conservé ici. Réduisez l’image ou faites-la garder par git LFS. Réponse du dépôt : {reason}</translation>
    </message>
    <message>
        <source>This repository keeps large files with git LFS, which was not found on this computer. Nothing was changed. Install it from git-lfs.com, then try again.</source>
        <extracomment>publish.git-lfs-missing</extracomment>
        <translation>Ce dépôt garde les gros fichiers avec git LFS, qui n’a pas été trouvé sur cet ordinateur. Rien n’a été modifié. Installez-le depuis git-lfs.com, puis réessayez.</translation>
    </message>
    <message>
        <source>The server of {remote} is not known to this computer, or shows another key than before. Nothing was sent or received. Connect once by ssh in a terminal and compare the key.</source>
        <extracomment>publish.git-host-key</extracomment>
        <translation>Cet ordinateur ne connaît pas le serveur de {remote}, ou celui-ci présente une autre clé qu’avant. Rien n’a été envoyé ni reçu. Connectez-vous une fois par ssh dans un terminal et comparez la clé.</translation>
    </message>
    <message>
        <source>The certificate of {remote} cannot be verified. Nothing was sent or received. The network here may stand in between.</source>
        <extracomment>publish.git-certificate</extracomment>
        <translation>Le certificat de {remote} ne peut pas être vérifié. Rien n’a été envoyé ni reçu. Le réseau d’ici s’interpose peut-être.</translation>
    </message>
    <message>
        <source>{remote} cannot be reached. Nothing was sent or received, and your work is kept here. Look at the network and try again.</source>
        <extracomment>publish.git-unreachable</extracomment>
        <translation>{remote} est injoignable. Rien n’a été envoyé ni reçu, et votre travail est conservé ici. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>{remote} did not accept who you are. Nothing was sent or received, and your work is kept here. Sign in with git once in a terminal, or set up its credential helper or ssh key.</source>
        <extracomment>publish.git-credentials</extracomment>
        <translation>{remote} n’a pas accepté votre identité. Rien n’a été envoyé ni reçu, et votre travail est conservé ici. Connectez-vous une fois avec git dans un terminal, ou configurez son gestionnaire d’identifiants ou une clé ssh.</translation>
    </message>
    <message>
        <source>You have no right to do that at {remote}. Your work is kept here. Ask who keeps the repository.</source>
        <extracomment>publish.git-no-right</extracomment>
        <translation>Vous n’avez pas le droit de faire cela sur {remote}. Votre travail est conservé ici. Adressez-vous à qui gère le dépôt.</translation>
    </message>
    <message>
        <source>There is no repository at {remote}, or you may not see it. Your work is kept here. Look at its address.</source>
        <extracomment>publish.git-no-repository</extracomment>
        <translation>Il n’y a pas de dépôt à {remote}, ou vous ne pouvez pas le voir. Votre travail est conservé ici. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The branch that this one is shared as is not at {remote} any more. Your work is kept here.</source>
        <extracomment>publish.git-no-remote-branch</extracomment>
        <translation>La branche sous laquelle celle-ci est partagée n’est plus sur {remote}. Votre travail est conservé ici.</translation>
    </message>
    <message>
        <source>Git is set not to use the kind of connection that {remote} needs. Nothing was sent or received.</source>
        <extracomment>publish.git-transport</extracomment>
        <translation>Git est réglé pour ne pas utiliser le type de connexion dont {remote} a besoin. Rien n’a été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>The connection to {remote} broke off. Nothing is lost. Try again.</source>
        <extracomment>publish.git-broken-off</extracomment>
        <translation>La connexion à {remote} a été coupée. Rien n’est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>There is no branch {branch}. Nothing was changed.</source>
        <extracomment>publish.git-no-branch</extracomment>
        <translation>Il n’y a pas de branche {branch}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A branch cannot be called “{branch}”. Use letters, digits, hyphens and slashes.</source>
        <extracomment>publish.git-branch-name</extracomment>
        <translation>Une branche ne peut pas s’appeler « {branch} ». Utilisez des lettres, des chiffres, des traits d’union et des barres obliques.</translation>
    </message>
    <message>
        <source>There is a branch {branch} already.</source>
        <extracomment>publish.git-branch-there</extracomment>
        <translation>Il existe déjà une branche {branch}.</translation>
    </message>
    <message>
        <source>The branch {branch} is checked out in another folder, so it cannot be here. Nothing was changed.</source>
        <extracomment>publish.git-branch-elsewhere</extracomment>
        <translation>La branche {branch} est extraite dans un autre dossier ; elle ne peut donc pas l’être ici. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were changed and are not recorded, and differ in {branch}, {file} among them. Nothing was switched. Record them or put them elsewhere first.</source>
        <extracomment>{file} was changed and is not recorded, and differs in {branch}. Nothing was switched. Record it or put it elsewhere first.
publish.git-switch-overwrites</extracomment>
        <translation>
            <numerusform>{file} a été modifié, n’est pas consigné et diffère dans {branch}. Le changement de branche n’a pas eu lieu. Consignez-le ou mettez-le d’abord ailleurs.</numerusform>
            <numerusform>{n} fichiers ont été modifiés, ne sont pas consignés et diffèrent dans {branch}, dont {file}. Le changement de branche n’a pas eu lieu. Consignez-les ou mettez-les d’abord ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of what was recorded here belongs to no branch. Nothing was switched, since it would be hard to find again. Make a branch here first.</source>
        <extracomment>publish.git-detached-commits</extracomment>
        <translation>Une partie de ce qui a été consigné ici n’appartient à aucune branche. Le changement de branche n’a pas eu lieu, car elle serait difficile à retrouver. Créez d’abord une branche ici.</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>publish.git-stage-merge</extracomment>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>{file} was renamed here, and by others to {new}. Their name is used; what both changed in it is merged.</source>
        <extracomment>publish.git-renamed-twice</extracomment>
        <translation>{file} a été renommé ici, et par d’autres en {new}. Leur nom est utilisé ; ce que les deux côtés y ont modifié est fusionné.</translation>
    </message>
    <message>
        <source>{file} is a file on one side and a folder on the other, so the two cannot be merged. Nothing was changed. Rename yours, record it, and get again.</source>
        <extracomment>publish.git-folder-clash</extracomment>
        <translation>{file} est un fichier d’un côté et un dossier de l’autre ; les deux ne peuvent donc pas être fusionnés. Rien n’a été modifié. Renommez le vôtre, consignez-le et récupérez de nouveau.</translation>
    </message>
    <message>
        <source>Of {file}, git has a version prepared (staged) that is neither the last one recorded nor the file's. Nothing was changed. Record or unstage it in the program that prepared it, then get again.</source>
        <extracomment>publish.git-prepared-too</extracomment>
        <translation>De {file}, git a préparé (indexé) une version qui n’est ni la dernière consignée ni celle du fichier. Rien n’a été modifié. Consignez-la ou désindexez-la dans le programme qui l’a préparée, puis récupérez de nouveau.</translation>
    </message>
    <message>
        <source>{file} was changed here and is not recorded, and others changed it too; it is no text, so the two cannot be merged. Nothing was changed. Record it or put it elsewhere, then get again.</source>
        <extracomment>publish.git-uncommitted-picture</extracomment>
        <translation>{file} a été modifié ici sans être consigné, et d’autres l’ont modifié aussi ; ce n’est pas du texte, donc les deux ne peuvent pas être fusionnés. Rien n’a été modifié. Consignez-le ou mettez-le ailleurs, puis récupérez de nouveau.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <extracomment>publish.git-unread</extracomment>
        <translation>{file} ne peut pas être lu : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>publish.git-unwritten</extracomment>
        <translation>{file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>It cannot be noted in {file} what is about to be done: {reason}. Nothing was changed.</source>
        <extracomment>publish.git-not-noted</extracomment>
        <translation>Impossible de noter dans {file} ce qui va être fait : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is in the way of what came in and is not recorded. Nothing was changed. Record it or put it elsewhere, then get again.</source>
        <extracomment>publish.git-in-the-way</extracomment>
        <translation>{file} fait obstacle à ce qui est arrivé et n’est pas consigné. Rien n’a été modifié. Consignez-le ou mettez-le ailleurs, puis récupérez de nouveau.</translation>
    </message>
    <message>
        <source>Another git recorded something here meanwhile. Nothing was changed. Get again.</source>
        <extracomment>publish.git-moved-meanwhile</extracomment>
        <translation>Entre-temps, un autre git a consigné quelque chose ici. Rien n’a été modifié. Récupérez de nouveau.</translation>
    </message>
    <message>
        <source>Work in {file} that is not recorded was left as it is; what others changed in it is recorded, and not in the file. {what}</source>
        <extracomment>publish.git-work-not-merged</extracomment>
        <translation>Le travail dans {file} qui n’est pas consigné a été laissé tel quel ; ce que d’autres y ont modifié est consigné, et n’est pas dans le fichier. {what}</translation>
    </message>
    <message>
        <source>The file was written in the same places meanwhile.</source>
        <extracomment>publish.git-written-meanwhile</extracomment>
        <translation>Le fichier a été écrit aux mêmes endroits entre-temps.</translation>
    </message>
    <message>
        <source>Getting was cut off here, and what was noted of it cannot be read. The note was put aside as {file}. Look at what differs before you record.</source>
        <extracomment>publish.git-note-unread</extracomment>
        <translation>La récupération a été interrompue ici, et ce qui en a été noté ne peut pas être lu. La note a été mise de côté sous le nom {file}. Regardez ce qui diffère avant de consigner.</translation>
    </message>
    <message>
        <source>Getting was cut off here, and the repository was changed since. What was not recorded then is kept in {file}.</source>
        <extracomment>publish.git-work-put-aside</extracomment>
        <translation>La récupération a été interrompue ici, et le dépôt a été modifié depuis. Ce qui n’était pas consigné alors est conservé dans {file}.</translation>
    </message>
    <message>
        <source>What is shared there has nothing in common with this repository, so the two cannot be merged. Nothing was changed. Look at the address.</source>
        <extracomment>publish.git-unrelated</extracomment>
        <translation>Ce qui est partagé là-bas n’a rien en commun avec ce dépôt ; les deux ne peuvent donc pas être fusionnés. Rien n’a été modifié. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The history here begins after the two sides parted (a shallow clone), so they cannot be merged. Nothing was changed. Fetch the whole history first: git fetch --unshallow</source>
        <extracomment>publish.git-too-shallow</extracomment>
        <translation>L’historique commence ici après la séparation des deux côtés (un clone superficiel) ; ils ne peuvent donc pas être fusionnés. Rien n’a été modifié. Récupérez d’abord tout l’historique : git fetch --unshallow</translation>
    </message>
    <message>
        <source>Git is set to get only where there is nothing of yours to merge (pull.ff is only). Nothing was changed. Choose to merge or to rebase.</source>
        <extracomment>publish.git-forward-only</extracomment>
        <translation>Git est réglé pour ne récupérer que s’il n’y a rien de vous à fusionner (pull.ff vaut only). Rien n’a été modifié. Choisissez de fusionner ou de faire un rebase.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but others have some of what you recorded already. So it was merged, and nothing that was shared is rewritten.</source>
        <extracomment>publish.git-merged-shared</extracomment>
        <translation>Git est réglé pour faire un rebase, mais d’autres ont déjà une partie de ce que vous avez consigné. Une fusion a donc été faite, et rien de ce qui a été partagé n’est réécrit.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but there are merges in what you recorded. So it was merged.</source>
        <extracomment>publish.git-merged-merges</extracomment>
        <translation>Git est réglé pour faire un rebase, mais il y a des fusions dans ce que vous avez consigné. Une fusion a donc été faite.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but what you recorded clashes with what others sent. So it was merged, to be decided once.</source>
        <extracomment>publish.git-merged-clashes</extracomment>
        <translation>Git est réglé pour faire un rebase, mais ce que vous avez consigné est en conflit avec ce que d’autres ont envoyé. Une fusion a donc été faite, à trancher une seule fois.</translation>
    </message>
    <message>
        <source>Getting was cut off while files were being written. {what} Nothing is lost; it goes on from there the next time you get.</source>
        <extracomment>publish.git-cut-off</extracomment>
        <translation>La récupération a été interrompue pendant l’écriture de fichiers. {what} Rien n’est perdu ; elle reprendra là à votre prochaine récupération.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has decided already what shall hold in {n} files, {file} among them, and that would be lost. Nothing was taken back. End it in the program that began it.</source>
        <extracomment>Somebody has decided already what shall hold in {file}, and that would be lost. Nothing was taken back. End it in the program that began it.
publish.git-abort-decided</extracomment>
        <translation>
            <numerusform>Quelqu’un a déjà décidé ce qui vaudra dans {file}, et cela serait perdu. Rien n’a été annulé. Terminez dans le programme qui a commencé.</numerusform>
            <numerusform>Quelqu’un a déjà décidé ce qui vaudra dans {n} fichiers, dont {file}, et cela serait perdu. Rien n’a été annulé. Terminez dans le programme qui a commencé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were edited since, {file} among them, and that would be lost. Nothing was taken back. Copy what you need, or end it in the program that began it.</source>
        <extracomment>{file} was edited since, and that would be lost. Nothing was taken back. Copy what you need, or end it in the program that began it.
publish.git-abort-edited</extracomment>
        <translation>
            <numerusform>{file} a été modifié depuis, et cela serait perdu. Rien n’a été annulé. Copiez ce qu’il vous faut, ou terminez dans le programme qui a commencé.</numerusform>
            <numerusform>{n} fichiers ont été modifiés depuis, dont {file}, et cela serait perdu. Rien n’a été annulé. Copiez ce qu’il vous faut, ou terminez dans le programme qui a commencé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written since and are not recorded, {file} among them, and they would be overwritten. Nothing was taken back. Put them elsewhere, then take it back.</source>
        <extracomment>{file} was written since and is not recorded, and it would be overwritten. Nothing was taken back. Put it elsewhere, then take it back.
publish.git-abort-in-the-way</extracomment>
        <translation>
            <numerusform>{file} a été écrit depuis, n’est pas consigné et serait écrasé. Rien n’a été annulé. Mettez-le ailleurs, puis annulez.</numerusform>
            <numerusform>{n} fichiers ont été écrits depuis, dont {file}, ne sont pas consignés et seraient écrasés. Rien n’a été annulé. Mettez-les ailleurs, puis annulez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address holds a password, which would be kept where others can read it. Leave it out; git asks for it, or has it kept safely.</source>
        <extracomment>publish.git-address-password</extracomment>
        <translation>Cette adresse contient un mot de passe, qui serait conservé là où d’autres peuvent le lire. Ne l’y mettez pas ; git le demande, ou le fait garder en lieu sûr.</translation>
    </message>
    <message>
        <source>Getting was cut off here. Nothing is lost: it is ended first the next time you get or record.</source>
        <extracomment>publish.git-left</extracomment>
        <translation>La récupération a été interrompue ici. Rien n’est perdu : elle est d’abord terminée à votre prochaine récupération ou consignation.</translation>
    </message>
    <message numerus="yes">
        <source>What shall hold in {n} files was left undecided by another program that merged, {file} among them. Nothing was changed. Decide it there, or take git's marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) out of them here and record them.</source>
        <extracomment>What shall hold in {file} was left undecided by another program that merged. Nothing was changed. Decide it there, or take git's marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) out of it here and record it.
publish.git-undecided</extracomment>
        <translation>
            <numerusform>Ce qui vaudra dans {file} n’a pas été tranché par un autre programme qui fusionnait. Rien n’a été modifié. Tranchez-le là-bas, ou retirez-en ici les marques de git (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) et consignez-le.</numerusform>
            <numerusform>Ce qui vaudra dans {n} fichiers, dont {file}, n’a pas été tranché par un autre programme qui fusionnait. Rien n’a été modifié. Tranchez-le là-bas, ou retirez ici de ces fichiers les marques de git (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) et consignez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>publish.git-stage-back</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>What the file held then is no text, or is not on this computer.</source>
        <extracomment>publish.history-no-text</extracomment>
        <translation>Ce que le fichier contenait alors n’est pas du texte, ou n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Reading the history of the map</source>
        <extracomment>publish.timeline-reading</extracomment>
        <translation>Lecture de l’historique de la carte</translation>
    </message>
    <message>
        <source>Restore “{field}” of {entry} as of {moment}</source>
        <extracomment>publish.restore-field</extracomment>
        <translation>Restaurer « {field} » dans {entry} (état : {moment})</translation>
    </message>
    <message>
        <source>Restore the place of {entry} as of {moment}</source>
        <extracomment>publish.restore-pin</extracomment>
        <translation>Restaurer l’emplacement de {entry} (état : {moment})</translation>
    </message>
    <message>
        <source>Restore a passage of {entry} as of {moment}</source>
        <extracomment>publish.restore-article</extracomment>
        <translation>Restaurer un passage de {entry} (état : {moment})</translation>
    </message>
    <message>
        <source>{entry} was changed since this was shown. Nothing was restored; look at it anew.</source>
        <extracomment>publish.restore-changed</extracomment>
        <translation>{entry} a changé depuis cet affichage. Rien n’a été restauré ; regardez de nouveau.</translation>
    </message>
    <message>
        <source>Restored by themselves, these would leave the frontmatter unreadable: {why} Nothing was changed; choose all of them to restore the whole entry.</source>
        <extracomment>publish.restore-breaks</extracomment>
        <translation>Restaurées seules, ces parties rendraient le frontmatter illisible : {why} Rien n’a été modifié ; choisissez-les toutes pour restaurer la fiche entière.</translation>
    </message>
    <message>
        <source>Restored by themselves, these would change “{field}” as well. Nothing was changed; choose all of them to restore the whole entry.</source>
        <extracomment>publish.restore-entangled</extracomment>
        <translation>Restaurées seules, ces parties modifieraient aussi « {field} ». Rien n’a été modifié ; choisissez-les toutes pour restaurer la fiche entière.</translation>
    </message>
    <message>
        <source>{entry} belongs on no map. Nothing was changed.</source>
        <extracomment>publish.restore-no-map</extracomment>
        <translation>{entry} n’appartient à aucune carte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changes by other programs</source>
        <extracomment>workspace.outside</extracomment>
        <translation>Modifications par d’autres programmes</translation>
    </message>
    <message>
        <source>Choose between two versions of {entry}</source>
        <extracomment>workspace.decide</extracomment>
        <translation>Choisir entre deux versions de {entry}</translation>
    </message>
    <message>
        <source>{file} is not saved: another program changed it in the same place as you. Choose first what is to stand there.</source>
        <extracomment>workspace.undecided</extracomment>
        <translation>{file} n’est pas enregistré : un autre programme l’a modifié au même endroit que vous. Choisissez d’abord ce qui doit y figurer.</translation>
    </message>
    <message>
        <source>Clashes with what another program wrote.</source>
        <extracomment>workspace.clashes</extracomment>
        <translation>En conflit avec ce qu’un autre programme a écrit.</translation>
    </message>
    <message>
        <source>{file} was removed here, and changed by another program.</source>
        <extracomment>workspace.removed-here</extracomment>
        <translation>{file} a été supprimé ici, et modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Merge two versions of {entry}</source>
        <extracomment>workspace.merge-copy</extracomment>
        <translation>Fusionner deux versions de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} copies</source>
        <extracomment>Remove a copy of {entry}
workspace.remove-copies</extracomment>
        <translation>
            <numerusform>Supprimer une copie de {entry}</numerusform>
            <numerusform>Supprimer {n} copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: the folder {folder} is not there. Unsaved work stays in this window.</source>
        <extracomment>workspace.folder-gone</extracomment>
        <translation>Rien n’a été enregistré : le dossier {folder} n’est pas là. Le travail non enregistré reste dans cette fenêtre.</translation>
    </message>
    <message>
        <source>This step is not undone: {file} was changed by another program since, in the same place. Nothing was changed. Undo again takes back the step before it.</source>
        <extracomment>workspace.not-turned-undo</extracomment>
        <translation>Cette étape n’est pas annulée : un autre programme a modifié {file} depuis, au même endroit. Rien n’a été modifié. Annuler encore revient sur l’étape d’avant.</translation>
    </message>
    <message>
        <source>This step is not redone: {file} was changed by another program since, in the same place. Nothing was changed. Redo again does the step after it.</source>
        <extracomment>workspace.not-turned-redo</extracomment>
        <translation>Cette étape n’est pas rétablie : un autre programme a modifié {file} depuis, au même endroit. Rien n’a été modifié. Rétablir encore refait l’étape d’après.</translation>
    </message>
    <message>
        <source>{file} has no ending that a map can be exported to. There are: {known}. A name that ends with / is a folder for the whole site.</source>
        <extracomment>publish.ending</extracomment>
        <translation>{file} n’a pas une extension vers laquelle une carte peut être exportée. Il y a : {known}. Un nom qui finit par / est un dossier pour tout le site.</translation>
    </message>
    <message>
        <source>{vault} has no map: no entry has coordinates, and no collection names a map. Nothing was written.</source>
        <extracomment>publish.no-map</extracomment>
        <translation>{vault} n’a pas de carte : aucune fiche n’a de coordonnées, et aucune collection ne nomme de carte. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No map is called {name}. There are: {known}. Nothing was written.</source>
        <extracomment>publish.no-such-map</extracomment>
        <translation>Aucune carte ne s’appelle {name}. Il y a : {known}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No collection is called {name}. There are: {known}. Nothing was written.</source>
        <extracomment>publish.no-collection</extracomment>
        <translation>Aucune collection ne s’appelle {name}. Il y a : {known}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The entries of {name} stand on no map. Nothing was written.</source>
        <extracomment>publish.collection-mapless</extracomment>
        <translation>Les fiches de {name} ne sont sur aucune carte. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file} was left out. {what}</source>
        <extracomment>publish.left-out</extracomment>
        <translation>{file} a été laissé de côté. {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not placed yet, so they are not in the file.</source>
        <extracomment>One entry is not placed yet, so it is not in the file.
publish.unplaced</extracomment>
        <translation>
            <numerusform>Une fiche n’est pas encore placée ; elle n’est donc pas dans le fichier.</numerusform>
            <numerusform>{n} fiches ne sont pas encore placées ; elles ne sont donc pas dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is placed on the map {map}, so the file shows none.</source>
        <extracomment>publish.nothing-placed</extracomment>
        <translation>Aucune fiche n’est placée sur la carte {map} ; le fichier n’en montre donc aucune.</translation>
    </message>
    <message>
        <source>The outline of {name} crosses itself. In the file it is parted there; the vault's own was left as it is.</source>
        <extracomment>publish.region-crossed</extracomment>
        <translation>Le contour de {name} se croise lui-même. Dans le fichier, il est séparé à cet endroit ; celui du coffre a été laissé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries lie beyond the map's bounds, so they are not on the drawing.</source>
        <extracomment>One entry lies beyond the map's bounds, so it is not on the drawing.
publish.pins-outside</extracomment>
        <translation>
            <numerusform>Une fiche se trouve hors des limites de la carte ; elle n’est donc pas sur le dessin.</numerusform>
            <numerusform>{n} fiches se trouvent hors des limites de la carte ; elles ne sont donc pas sur le dessin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page this small has no room for the legend, which was left out.</source>
        <extracomment>publish.legend-roomless</extracomment>
        <translation>Une page aussi petite n’a pas de place pour la légende, qui a été laissée de côté.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many: a drawing has at most {side} each way, and {millions} million in all. Nothing was written.</source>
        <extracomment>publish.too-large</extracomment>
        <translation>{width} × {height} pixels, c’est trop : un dessin a au plus {side} pixels de côté, et {millions} millions en tout. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Nothing was written; a smaller size may do.</source>
        <extracomment>publish.no-memory</extracomment>
        <translation>La mémoire ne suffit pas pour {width} × {height} pixels. Rien n’a été écrit ; une taille plus petite conviendra peut-être.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Nothing was written.</source>
        <extracomment>publish.pdf-refused</extracomment>
        <translation>Le PDF n’a pas pu être créé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The map's picture {file} is not there. The file was made without it.</source>
        <extracomment>publish.picture-missing</extracomment>
        <translation>L’image de la carte, {file}, n’est pas là. Le fichier a été créé sans elle.</translation>
    </message>
    <message>
        <source>The map's picture {file} cannot be read: {reason}. The file was made without it.</source>
        <extracomment>publish.picture-unread</extracomment>
        <translation>L’image de la carte, {file}, ne peut pas être lue : {reason}. Le fichier a été créé sans elle.</translation>
    </message>
    <message>
        <source>The file was made without the map's picture {file}. {what}</source>
        <extracomment>publish.picture-refused</extracomment>
        <translation>Le fichier a été créé sans l’image de la carte, {file}. {what}</translation>
    </message>
    <message>
        <source>The picture {file} is broken, or too large to be scaled down. The file was made without it.</source>
        <extracomment>publish.picture-unusable</extracomment>
        <translation>L’image {file} est endommagée, ou trop grande pour être réduite. Le fichier a été créé sans elle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on the network. The file was made without them.</source>
        <extracomment>One picture lies on the network. The file was made without it.
publish.pictures-remote</extracomment>
        <translation>
            <numerusform>Une image se trouve sur le réseau. Le fichier a été créé sans elle.</numerusform>
            <numerusform>{n} images se trouvent sur le réseau. Le fichier a été créé sans elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out, since the file holds as many as it should.</source>
        <extracomment>One picture was left out, since the file holds as many as it should.
publish.pictures-many</extracomment>
        <translation>
            <numerusform>Une image a été laissée de côté, car le fichier en contient déjà le maximum.</numerusform>
            <numerusform>{n} images ont été laissées de côté, car le fichier en contient déjà le maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>“publish site” in vault.yaml is {value}, which is no web address. The file leads to no pages of the site.</source>
        <extracomment>publish.site</extracomment>
        <translation>« publish site » dans vault.yaml vaut {value}, ce qui n’est pas une adresse web. Le fichier ne mène à aucune page du site.</translation>
    </message>
    <message>
        <source>“publish url_path” in vault.yaml is {value}, which cannot be used: of what stands in braces, only {known} are known. Nothing was written.</source>
        <extracomment>publish.url-path</extracomment>
        <translation>« publish url_path » dans vault.yaml vaut {value}, ce qui ne peut pas être utilisé : entre accolades, seuls {known} sont connus. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This is not a number, so it is not in the file yet.</source>
        <extracomment>schema.unread-number</extracomment>
        <translation>Ceci n’est pas un nombre ; ce n’est donc pas encore dans le fichier.</translation>
    </message>
    <message>
        <source>This is not a whole number, so it is not in the file yet.</source>
        <extracomment>schema.unread-integer</extracomment>
        <translation>Ceci n’est pas un nombre entier ; ce n’est donc pas encore dans le fichier.</translation>
    </message>
    <message>
        <source>This is not a date such as 2024-08-31, so it is not in the file yet.</source>
        <extracomment>schema.unread-date</extracomment>
        <translation>Ceci n’est pas une date comme 2024-08-31 ; ce n’est donc pas encore dans le fichier.</translation>
    </message>
    <message>
        <source>This is not a date and time such as 2024-08-31 10:30:00, so it is not in the file yet.</source>
        <extracomment>schema.unread-datetime</extracomment>
        <translation>Ceci n’est pas une date et une heure comme 2024-08-31 10:30:00 ; ce n’est donc pas encore dans le fichier.</translation>
    </message>
    <message>
        <source>This is neither true nor false, so it is not in the file yet.</source>
        <extracomment>schema.unread-yes-no</extracomment>
        <translation>Ceci n’est ni vrai ni faux ; ce n’est donc pas encore dans le fichier.</translation>
    </message>
    <message>
        <source>This is not in the file yet. {reason}</source>
        <extracomment>schema.unread-yaml</extracomment>
        <translation>Ceci n’est pas encore dans le fichier. {reason}</translation>
    </message>
    <message>
        <source>This is more than one value, so it is not in the file yet.</source>
        <extracomment>schema.unread-value</extracomment>
        <translation>Ceci est plus d’une valeur ; ce n’est donc pas encore dans le fichier.</translation>
    </message>
    <message>
        <source>Text belongs here.</source>
        <extracomment>schema.expected-text</extracomment>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <extracomment>schema.expected-number</extracomment>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message>
        <source>A whole number belongs here.</source>
        <extracomment>schema.expected-integer</extracomment>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>A year such as 2015 belongs here, or “present”.</source>
        <extracomment>schema.expected-year</extracomment>
        <translation>Une année comme 2015 est attendue ici, ou « present ».</translation>
    </message>
    <message>
        <source>A range such as 4-10 belongs here.</source>
        <extracomment>schema.expected-range</extracomment>
        <translation>Une plage comme 4-10 est attendue ici.</translation>
    </message>
    <message>
        <source>The first number of this range is the larger one.</source>
        <extracomment>schema.range-backwards</extracomment>
        <translation>Le premier nombre de cette plage est le plus grand.</translation>
    </message>
    <message>
        <source>The brackets of this link are not complete: [[Name]].</source>
        <extracomment>schema.link-brackets</extracomment>
        <translation>Les crochets de ce lien ne sont pas complets : [[Nom]].</translation>
    </message>
    <message>
        <source>A list of mappings belongs here (- key: value).</source>
        <extracomment>schema.expected-mappings</extracomment>
        <translation>Une liste de paires est attendue ici (- clé: valeur).</translation>
    </message>
    <message>
        <source>Numbers belong here, each with its name (name: 0.5).</source>
        <extracomment>schema.expected-shares</extracomment>
        <translation>Des nombres sont attendus ici, chacun avec son nom (nom: 0.5).</translation>
    </message>
    <message>
        <source>These shares add up to {total}, not to 1.</source>
        <extracomment>schema.shares-total</extracomment>
        <translation>La somme de ces parts fait {total}, et non 1.</translation>
    </message>
    <message>
        <source>A date such as 2024-08-31 belongs here.</source>
        <extracomment>schema.expected-date</extracomment>
        <translation>Une date comme 2024-08-31 est attendue ici.</translation>
    </message>
    <message>
        <source>A date and time such as 2024-08-31 10:30:00 belongs here.</source>
        <extracomment>schema.expected-datetime</extracomment>
        <translation>Une date et une heure comme 2024-08-31 10:30:00 sont attendues ici.</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <extracomment>schema.expected-yes-no</extracomment>
        <translation>Seul vrai ou faux est attendu ici.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <extracomment>schema.expected-list</extracomment>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>A mapping (key: value) belongs here.</source>
        <extracomment>schema.expected-mapping</extracomment>
        <translation>Une paire (clé: valeur) est attendue ici.</translation>
    </message>
    <message>
        <source>A web address starts with https:// or http://.</source>
        <extracomment>schema.expected-link</extracomment>
        <translation>Une adresse web commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <extracomment>schema.expected-email</extracomment>
        <translation>Ceci n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>This number is written as text.</source>
        <extracomment>schema.number-as-text</extracomment>
        <translation>Ce nombre est écrit comme du texte.</translation>
    </message>
    <message>
        <source>Only spaces stand here.</source>
        <extracomment>schema.only-space</extracomment>
        <translation>Il n’y a ici que des espaces.</translation>
    </message>
    <message>
        <source>A space stands before the value.</source>
        <extracomment>schema.space-before</extracomment>
        <translation>Une espace précède la valeur.</translation>
    </message>
    <message>
        <source>A space stands after the value.</source>
        <extracomment>schema.space-after</extracomment>
        <translation>Une espace suit la valeur.</translation>
    </message>
    <message>
        <source>A space stands around “{item}”.</source>
        <extracomment>schema.item-space</extracomment>
        <translation>Une espace entoure « {item} ».</translation>
    </message>
    <message>
        <source>“{item}” stands here twice.</source>
        <extracomment>schema.item-twice</extracomment>
        <translation>« {item} » figure deux fois ici.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <extracomment>schema.not-a-choice</extracomment>
        <translation>« {value} » ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Choose at most {n}.</source>
        <extracomment>schema.too-many</extracomment>
        <translation>Choisissez-en {n} au plus.</translation>
    </message>
    <message>
        <source>Choose at least {n}.</source>
        <extracomment>schema.too-few</extracomment>
        <translation>Choisissez-en {n} au moins.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <extracomment>schema.required</extracomment>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>This is earlier than {value}, which stands under “{field}”.</source>
        <extracomment>schema.ends-early</extracomment>
        <translation>C’est antérieur à {value}, qui figure sous « {field} ».</translation>
    </message>
    <message>
        <source>{n} entries write “{other}”.</source>
        <extracomment>schema.spelled-otherwise</extracomment>
        <translation>{n} fiches écrivent « {other} ».</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” may have been one: {n} entries write “{other}”.</source>
        <extracomment>schema.fell-apart</extracomment>
        <translation>« {one} » et « {two} » n’en faisaient peut-être qu’un : {n} fiches écrivent « {other} ».</translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on this value.</source>
        <extracomment>schema.readers-differ</extracomment>
        <translation>Les lecteurs YAML ne s’accordent pas sur cette valeur.</translation>
    </message>
    <message>
        <source>the text “{value}”</source>
        <extracomment>schema.reads-text</extracomment>
        <translation>le texte « {value} »</translation>
    </message>
    <message>
        <source>the number {value}</source>
        <extracomment>schema.reads-number</extracomment>
        <translation>le nombre {value}</translation>
    </message>
    <message>
        <source>the date {value}</source>
        <extracomment>schema.reads-date</extracomment>
        <translation>la date {value}</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>schema.reads-yes</extracomment>
        <translation>vrai</translation>
    </message>
    <message>
        <source>false</source>
        <extracomment>schema.reads-no</extracomment>
        <translation>faux</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>schema.reads-nothing</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>{value}</source>
        <extracomment>schema.reads-other</extracomment>
        <translation>{value}</translation>
    </message>
    <message>
        <source>rejects the whole file</source>
        <extracomment>schema.reads-refused</extracomment>
        <translation>rejette tout le fichier</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>schema.mend-remove-space</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <extracomment>schema.mend-empty</extracomment>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Keep one</source>
        <extracomment>schema.mend-once</extracomment>
        <translation>N’en garder qu’un</translation>
    </message>
    <message>
        <source>Make it {value}</source>
        <extracomment>schema.mend-number</extracomment>
        <translation>Mettre {value}</translation>
    </message>
    <message>
        <source>Move it to the edge, {value}</source>
        <extracomment>schema.mend-inside</extracomment>
        <translation>Déplacer au bord, {value}</translation>
    </message>
    <message>
        <source>Make it text</source>
        <extracomment>schema.mend-text</extracomment>
        <translation>En faire du texte</translation>
    </message>
    <message>
        <source>Take it out of its list</source>
        <extracomment>schema.mend-only-item</extracomment>
        <translation>Sortir de sa liste</translation>
    </message>
    <message>
        <source>Join with commas</source>
        <extracomment>schema.mend-join</extracomment>
        <translation>Joindre par des virgules</translation>
    </message>
    <message>
        <source>Split into {n} items</source>
        <extracomment>schema.mend-split</extracomment>
        <translation>Séparer en {n} éléments</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <extracomment>schema.mend-list</extracomment>
        <translation>En faire une liste</translation>
    </message>
    <message>
        <source>Write {value}</source>
        <extracomment>schema.mend-write</extracomment>
        <translation>Écrire {value}</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <extracomment>schema.mend-https</extracomment>
        <translation>Mettre https:// devant</translation>
    </message>
    <message>
        <source>Make it yes</source>
        <extracomment>schema.mend-yes</extracomment>
        <translation>Mettre oui</translation>
    </message>
    <message>
        <source>Make it no</source>
        <extracomment>schema.mend-no</extracomment>
        <translation>Mettre non</translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <extracomment>schema.mend-use</extracomment>
        <translation>Utiliser « {value} »</translation>
    </message>
    <message>
        <source>Write {source}</source>
        <extracomment>schema.mend-settle</extracomment>
        <translation>Écrire {source}</translation>
    </message>
    <message>
        <source>Make them add up to 1</source>
        <extracomment>schema.mend-shares</extracomment>
        <translation>Ramener la somme à 1</translation>
    </message>
    <message>
        <source>Turn tabs into spaces</source>
        <extracomment>schema.mend-tabs</extracomment>
        <translation>Remplacer les tabulations par des espaces</translation>
    </message>
    <message>
        <source>Put a space behind the colon</source>
        <extracomment>schema.mend-colon</extracomment>
        <translation>Mettre une espace après les deux-points</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <extracomment>schema.mend-quote</extracomment>
        <translation>Mettre la valeur entre guillemets</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <extracomment>schema.mend-close-quote</extracomment>
        <translation>Fermer le guillemet</translation>
    </message>
    <message>
        <source>Close the bracket</source>
        <extracomment>schema.mend-close-bracket</extracomment>
        <translation>Fermer le crochet</translation>
    </message>
    <message>
        <source>Move the line to the left</source>
        <extracomment>schema.mend-indent</extracomment>
        <translation>Déplacer la ligne vers la gauche</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <extracomment>schema.mend-double</extracomment>
        <translation>Supprimer le second</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <extracomment>schema.mend-keep-first</extracomment>
        <translation>Garder le premier</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <extracomment>schema.mend-keep-second</extracomment>
        <translation>Garder le second</translation>
    </message>
    <message>
        <source>This cannot be empty. Fill it in, or remove the field.</source>
        <extracomment>schema.not-empty</extracomment>
        <translation>Ceci ne peut pas être vide. Remplissez-le ou supprimez le champ.</translation>
    </message>
    <message>
        <source>Nothing belongs here.</source>
        <extracomment>schema.expected-nothing</extracomment>
        <translation>Rien n’est attendu ici.</translation>
    </message>
    <message>
        <source>This should be {form}.</source>
        <extracomment>schema.expected-form</extracomment>
        <translation>Ceci devrait être {form}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>one digit
schema.form-digits</extracomment>
        <translation>
            <numerusform>un chiffre</numerusform>
            <numerusform>{n} chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>a number without a sign</source>
        <extracomment>schema.form-number</extracomment>
        <translation>un nombre sans signe</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>schema.form-text</extracomment>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>schema.form-or</extracomment>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>This is not written in the form that belongs here ({pattern}).</source>
        <extracomment>schema.pattern</extracomment>
        <translation>Ceci n’a pas la forme attendue ici ({pattern}).</translation>
    </message>
    <message>
        <source>This is not written as {format}.</source>
        <extracomment>schema.format</extracomment>
        <translation>Ceci n’est pas écrit au format {format}.</translation>
    </message>
    <message>
        <source>Only “{value}” belongs here.</source>
        <extracomment>schema.only-this</extracomment>
        <translation>Seul « {value} » est attendu ici.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <extracomment>schema.not-allowed</extracomment>
        <translation>Ceci n’est pas autorisé ici.</translation>
    </message>
    <message>
        <source>The least is {limit}.</source>
        <extracomment>schema.too-small</extracomment>
        <translation>Le minimum est {limit}.</translation>
    </message>
    <message>
        <source>The most is {limit}.</source>
        <extracomment>schema.too-large</extracomment>
        <translation>Le maximum est {limit}.</translation>
    </message>
    <message>
        <source>More than {limit} belongs here.</source>
        <extracomment>schema.not-more</extracomment>
        <translation>La valeur doit être supérieure à {limit}.</translation>
    </message>
    <message>
        <source>Less than {limit} belongs here.</source>
        <extracomment>schema.not-less</extracomment>
        <translation>La valeur doit être inférieure à {limit}.</translation>
    </message>
    <message>
        <source>A multiple of {limit} belongs here.</source>
        <extracomment>schema.not-a-multiple</extracomment>
        <translation>Un multiple de {limit} est attendu ici.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters belong here.</source>
        <extracomment>A character belongs here.
schema.too-short</extracomment>
        <translation>
            <numerusform>Un caractère est attendu ici.</numerusform>
            <numerusform>Au moins {n} caractères sont attendus ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters fit here.</source>
        <extracomment>One character fits here.
schema.too-long</extracomment>
        <translation>
            <numerusform>Un seul caractère tient ici.</numerusform>
            <numerusform>Au plus {n} caractères tiennent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} parts are needed here.</source>
        <extracomment>A part is needed here.
schema.too-few-parts</extracomment>
        <translation>
            <numerusform>Une partie est nécessaire ici.</numerusform>
            <numerusform>Au moins {n} parties sont nécessaires ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} parts fit here.</source>
        <extracomment>One part fits here.
schema.too-many-parts</extracomment>
        <translation>
            <numerusform>Une seule partie tient ici.</numerusform>
            <numerusform>Au plus {n} parties tiennent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}” is missing.</source>
        <extracomment>schema.part-missing</extracomment>
        <translation>« {part} » manque.</translation>
    </message>
    <message>
        <source>“{part}” is not known here.</source>
        <extracomment>schema.part-unknown</extracomment>
        <translation>« {part} » n’est pas connu ici.</translation>
    </message>
    <message>
        <source>“{part}” is no name that belongs here.</source>
        <extracomment>schema.part-misnamed</extracomment>
        <translation>« {part} » n’est pas un nom attendu ici.</translation>
    </message>
    <message>
        <source>Two items are the same.</source>
        <extracomment>schema.items-same</extracomment>
        <translation>Deux éléments sont identiques.</translation>
    </message>
    <message>
        <source>An item that belongs here is missing.</source>
        <extracomment>schema.item-missing</extracomment>
        <translation>Il manque un élément attendu ici.</translation>
    </message>
    <message>
        <source>The schema knows no such field.</source>
        <extracomment>schema.field-unknown</extracomment>
        <translation>Le schéma ne connaît pas ce champ.</translation>
    </message>
    <message>
        <source>The other fields ask for this one.</source>
        <extracomment>schema.field-needed</extracomment>
        <translation>Les autres champs exigent celui-ci.</translation>
    </message>
    <message>
        <source>{words}</source>
        <extracomment>schema.own-words</extracomment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <extracomment>schema.item</extracomment>
        <translation>Élément {n}</translation>
    </message>
    <message>
        <source>{part}: {what}</source>
        <extracomment>schema.in-part</extracomment>
        <translation>{part} : {what}</translation>
    </message>
    <message>
        <source>{file} says of {key} what cannot be checked ({rule}). The rest of it is used.</source>
        <extracomment>schema.bad-rule</extracomment>
        <translation>{file} dit de {key} ce qui ne peut pas être contrôlé ({rule}). Le reste est utilisé.</translation>
    </message>
    <message>
        <source>{file} cannot be changed without changing something else in it. Nothing was changed.</source>
        <extracomment>schema.unwritable</extracomment>
        <translation>{file} ne peut pas être modifié sans y modifier autre chose. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is not YAML: {reason} Fields are inferred from the entries.</source>
        <extracomment>schema.not-yaml</extracomment>
        <translation>{file} n’est pas du YAML : {reason} Les champs sont déduits des fiches.</translation>
    </message>
    <message>
        <source>{file} is not JSON: {reason}. Fields are inferred from the entries.</source>
        <extracomment>schema.not-json</extracomment>
        <translation>{file} n’est pas du JSON : {reason}. Les champs sont déduits des fiches.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply. Fields are inferred from the entries.</source>
        <extracomment>schema.too-deep</extracomment>
        <translation>{file} est imbriqué trop profondément. Les champs sont déduits des fiches.</translation>
    </message>
    <message>
        <source>{file} holds no schema. Fields are inferred from the entries.</source>
        <extracomment>schema.not-an-object</extracomment>
        <translation>{file} ne contient pas de schéma. Les champs sont déduits des fiches.</translation>
    </message>
    <message>
        <source>The properties in {file} are not a mapping. They are left out.</source>
        <extracomment>schema.no-properties</extracomment>
        <translation>Les propriétés dans {file} ne sont pas des paires. Elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>{file} says nothing readable about {key}. It is inferred.</source>
        <extracomment>schema.bad-property</extracomment>
        <translation>{file} ne dit rien de lisible sur {key}. Le champ est déduit.</translation>
    </message>
    <message>
        <source>{file} refers to {reference}, which is not in it.</source>
        <extracomment>schema.bad-reference</extracomment>
        <translation>{file} renvoie à {reference}, qui ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>{file} gives {key} an unknown kind, {kind}. It is inferred.</source>
        <extracomment>schema.unknown-kind</extracomment>
        <translation>{file} donne à {key} un type inconnu, {kind}. Il est déduit.</translation>
    </message>
    <message>
        <source>{folder} is a file, so no site can be put there. Nothing was written; choose a folder.</source>
        <extracomment>publish.site-no-folder</extracomment>
        <translation>{folder} est un fichier ; aucun site ne peut donc y être mis. Rien n’a été écrit ; choisissez un dossier.</translation>
    </message>
    <message>
        <source>{folder} holds the vault or its settings, which a site must not mix with. Nothing was written; choose another folder.</source>
        <extracomment>publish.site-over-vault</extracomment>
        <translation>{folder} contient le coffre ou ses réglages, auxquels un site ne doit pas se mêler. Rien n’a été écrit ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds {file}, which is of no site made here. Nothing was written; choose an empty folder, or one that a site was exported to before.</source>
        <extracomment>publish.site-foreign</extracomment>
        <translation>{folder} contient {file}, qui n’appartient à aucun site créé ici. Rien n’a été écrit ; choisissez un dossier vide, ou un dossier où un site a déjà été exporté.</translation>
    </message>
    <message>
        <source>The list of the site's files, {file} in {folder}, cannot be understood. Nothing was written; choose another folder, or empty this one.</source>
        <extracomment>publish.site-list</extracomment>
        <translation>La liste des fichiers du site, {file} dans {folder}, est incompréhensible. Rien n’a été écrit ; choisissez un autre dossier, ou videz celui-ci.</translation>
    </message>
    <message>
        <source>The site needs the name {file}, which in {folder} belongs to a file that is not the site's. Nothing was written; move that file away.</source>
        <extracomment>publish.site-in-the-way</extracomment>
        <translation>Le site a besoin du nom {file}, qui dans {folder} appartient à un fichier étranger au site. Rien n’a été écrit ; déplacez ce fichier.</translation>
    </message>
    <message>
        <source>The folder {file} in {folder} is a link to another place. Nothing was written; remove the link.</source>
        <extracomment>publish.site-link</extracomment>
        <translation>Le dossier {file} dans {folder} est un lien vers un autre endroit. Rien n’a été écrit ; supprimez le lien.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {reason}. Nothing was written.</source>
        <extracomment>publish.site-unreadable</extracomment>
        <translation>Impossible de regarder dans {folder} : {reason}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The site cannot be written to {folder}: {reason}. What was there stays as it was.</source>
        <extracomment>publish.site-unwritable</extracomment>
        <translation>Le site ne peut pas être écrit dans {folder} : {reason}. Ce qui s’y trouvait est resté tel quel.</translation>
    </message>
    <message>
        <source>The site in {folder} is replaced in part: {n} of {all} changed files are in their places, then {file} could not be: {reason}. No file was lost; export again to finish.</source>
        <extracomment>publish.site-half</extracomment>
        <translation>Le site dans {folder} est remplacé en partie : {n} fichiers modifiés sur {all} sont à leur place, puis {file} n’a pas pu l’être : {reason}. Aucun fichier n’a été perdu ; exportez de nouveau pour terminer.</translation>
    </message>
    <message>
        <source>{file} is no page of the site any more. It was changed since it was made, so it was kept.</source>
        <extracomment>publish.site-kept</extracomment>
        <translation>{file} n’est plus une page du site. Il a été modifié depuis sa création ; il a donc été conservé.</translation>
    </message>
    <message>
        <source>Its fields cannot be read.</source>
        <extracomment>publish.site-broken</extracomment>
        <translation>Ses champs ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{file} is on the site and not on its map. {what}</source>
        <extracomment>publish.site-off-map</extracomment>
        <translation>{file} est sur le site et pas sur sa carte. {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not placed yet: they are in the directory and not on the map.</source>
        <extracomment>One entry is not placed yet: it is in the directory and not on the map.
publish.site-unplaced</extracomment>
        <translation>
            <numerusform>Une fiche n’est pas encore placée : elle est dans l’annuaire et pas sur la carte.</numerusform>
            <numerusform>{n} fiches ne sont pas encore placées : elles sont dans l’annuaire et pas sur la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names the picture {picture}, which is not there. The site was made without it.</source>
        <extracomment>publish.site-picture</extracomment>
        <translation>{file} nomme l’image {picture}, qui n’est pas là. Le site a été créé sans elle.</translation>
    </message>
    <message>
        <source>{file} names the picture {picture}, which cannot be read: {reason}. The site was made without it.</source>
        <extracomment>publish.site-picture-unread</extracomment>
        <translation>{file} nomme l’image {picture}, qui ne peut pas être lue : {reason}. Le site a été créé sans elle.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <extracomment>publish.site-page</extracomment>
        <translation>{file} : {what}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} links that lead nowhere; readers see plain words.</source>
        <extracomment>{file} has one link that leads nowhere; readers see plain words.
publish.site-links</extracomment>
        <translation>
            <numerusform>{file} a un lien qui ne mène nulle part ; le lectorat voit de simples mots.</numerusform>
            <numerusform>{file} a {n} liens qui ne mènent nulle part ; le lectorat voit de simples mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on other servers; readers see them while they are online.</source>
        <extracomment>One picture lies on another server; readers see it while they are online.
publish.site-remote</extracomment>
        <translation>
            <numerusform>Une image se trouve sur un autre serveur ; le lectorat la voit lorsqu’il est en ligne.</numerusform>
            <numerusform>{n} images se trouvent sur d’autres serveurs ; le lectorat les voit lorsqu’il est en ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on other servers and are not shown.</source>
        <extracomment>One picture lies on another server and is not shown.
publish.site-remote-off</extracomment>
        <translation>
            <numerusform>Une image se trouve sur un autre serveur et n’est pas affichée.</numerusform>
            <numerusform>{n} images se trouvent sur d’autres serveurs et ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {picture} is missing; readers see a note in its place, or nothing.</source>
        <extracomment>publish.seen-missing</extracomment>
        <translation>L’image {picture} manque ; le lectorat voit une note à sa place, ou rien.</translation>
    </message>
    <message>
        <source>The picture {picture} is there, but cannot be shown. It may be broken.</source>
        <extracomment>publish.seen-broken</extracomment>
        <translation>L’image {picture} est là, mais ne peut pas être affichée. Elle est peut-être endommagée.</translation>
    </message>
    <message>
        <source>This sticks out {by} pixels: readers have to scroll the page sideways.</source>
        <extracomment>publish.seen-wide</extracomment>
        <translation>Ceci dépasse de {by} pixels : le lectorat doit faire défiler la page horizontalement.</translation>
    </message>
    <message>
        <source>This is {by} pixels wider than the page: readers have to scroll it sideways.</source>
        <extracomment>publish.seen-scrolls</extracomment>
        <translation>Ceci est plus large que la page de {by} pixels : le lectorat doit la faire défiler horizontalement.</translation>
    </message>
    <message numerus="yes">
        <source>The pins of {title} and of {n} more lie on each other even from near. Move them apart.</source>
        <extracomment>The pins of {title} and of one more lie on each other even from near. Move them apart.
publish.seen-stacked</extracomment>
        <translation>
            <numerusform>Les épingles de {title} et d’une autre fiche se recouvrent même de près. Écartez-les.</numerusform>
            <numerusform>Les épingles de {title} et de {n} autres fiches se recouvrent même de près. Écartez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no room for its title on the map, even from near. Move its pin, or those around it.</source>
        <extracomment>publish.seen-title-hidden</extracomment>
        <translation>{title} n’a pas de place pour son titre sur la carte, même de près. Déplacez son épingle ou celles qui l’entourent.</translation>
    </message>
    <message>
        <source>The territory {name} has no room for its name on the map, even from near.</source>
        <extracomment>publish.seen-territory-hidden</extracomment>
        <translation>Le territoire {name} n’a pas de place pour son nom sur la carte, même de près.</translation>
    </message>
    <message>
        <source>The title {title} is cut off on the map or in its list. A shorter one would be read whole.</source>
        <extracomment>publish.seen-title-cut</extracomment>
        <translation>Le titre {title} est coupé sur la carte ou dans sa liste. Un titre plus court serait lu en entier.</translation>
    </message>
    <message>
        <source>The heading “{text}” is cut off.</source>
        <extracomment>publish.seen-heading-cut</extracomment>
        <translation>L’intertitre « {text} » est coupé.</translation>
    </message>
    <message>
        <source>The vault's name is cut off at the top of every page. Give it a shorter one in vault.yaml.</source>
        <extracomment>publish.seen-vault-cut</extracomment>
        <translation>Le nom du coffre est coupé en haut de chaque page. Donnez-lui un nom plus court dans vault.yaml.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>workspace.csv-import</extracomment>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>workspace.csv-unread</extracomment>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>There is no table in this file: it is empty.</source>
        <extracomment>workspace.csv-empty</extracomment>
        <translation>Il n’y a pas de tableau dans ce fichier : il est vide.</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {limit} MB can be read. Divide it into several files.</source>
        <extracomment>workspace.csv-large</extracomment>
        <translation>Le fichier pèse {size} Mo ; {limit} Mo au plus peuvent être lus. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This is a spreadsheet's own kind of file. Save it as CSV in the spreadsheet, and choose that file.</source>
        <extracomment>workspace.csv-workbook</extracomment>
        <translation>Ceci est un fichier propre à un tableur. Enregistrez-le en CSV dans le tableur, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file is in another encoding (line {line} shows it). Choose another.</source>
        <extracomment>workspace.csv-encoding</extracomment>
        <translation>Le fichier est dans un autre encodage (la ligne {line} le montre). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is not text, so it cannot be a CSV.</source>
        <extracomment>workspace.csv-binary</extracomment>
        <translation>Ce fichier n’est pas du texte ; il ne peut donc pas être un CSV.</translation>
    </message>
    <message>
        <source>A quotation mark opens in line {line} or below it and is never closed. Nothing of the file is used.</source>
        <extracomment>workspace.csv-quote</extracomment>
        <translation>Un guillemet s’ouvre à la ligne {line} ou plus bas et n’est jamais fermé. Rien du fichier n’est utilisé.</translation>
    </message>
    <message>
        <source>A program took the letters of this file for others, as in “Ã©” for “é”. They are put right here.</source>
        <extracomment>workspace.csv-misread</extracomment>
        <translation>Un programme a pris les lettres de ce fichier pour d’autres, comme « Ã© » pour « é ». Elles sont rétablies ici.</translation>
    </message>
    <message>
        <source>Column {column} has no name in the first row. It is left out unless you choose a field for it.</source>
        <extracomment>workspace.csv-unnamed</extracomment>
        <translation>La colonne {column} n’a pas de nom dans la première ligne. Elle est laissée de côté, sauf si vous choisissez un champ pour elle.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”. The second is called “{other}” here, and left out unless you choose a field for it.</source>
        <extracomment>workspace.csv-name-twice</extracomment>
        <translation>Deux colonnes s’appellent « {name} ». La seconde s’appelle ici « {other} » et est laissée de côté, sauf si vous choisissez un champ pour elle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows end early, row {row} the first. The fields that they do not reach stay as they are.</source>
        <extracomment>Row {row} ends early. The fields that it does not reach stay as they are.
workspace.csv-short-rows</extracomment>
        <translation>
            <numerusform>La ligne {row} finit trop tôt. Les champs qu’elle n’atteint pas restent tels quels.</numerusform>
            <numerusform>{n} lignes finissent trop tôt, la ligne {row} la première. Les champs qu’elles n’atteignent pas restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have more cells than there are columns, row {row} the first. Those beyond the last column are left out.</source>
        <extracomment>Row {row} has more cells than there are columns. Those beyond the last column are left out.
workspace.csv-long-rows</extracomment>
        <translation>
            <numerusform>La ligne {row} a plus de cellules qu’il n’y a de colonnes. Celles qui dépassent la dernière colonne sont laissées de côté.</numerusform>
            <numerusform>{n} lignes ont plus de cellules qu’il n’y a de colonnes, la ligne {row} la première. Celles qui dépassent la dernière colonne sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a spreadsheet's error.</source>
        <extracomment>workspace.csv-spreadsheet-error</extracomment>
        <translation>Ceci est une erreur de tableur.</translation>
    </message>
    <message>
        <source>This may be two dates. Written like 2024-08-31, it is one.</source>
        <extracomment>workspace.csv-two-dates</extracomment>
        <translation>Ce peut être deux dates. Écrit comme 2024-08-31, c’en est une seule.</translation>
    </message>
    <message>
        <source>A nested value is written as JSON here.</source>
        <extracomment>workspace.csv-not-json</extracomment>
        <translation>Une valeur imbriquée s’écrit ici en JSON.</translation>
    </message>
    <message>
        <source>Row {row}, {field}: “{value}” is not taken over. {what}</source>
        <extracomment>workspace.csv-cell-refused</extracomment>
        <translation>Ligne {row}, {field} : « {value} » n’est pas repris. {what}</translation>
    </message>
    <message>
        <source>Row {row} is left out: {n} entries have “{value}” as their {column}.</source>
        <extracomment>workspace.csv-row-many</extracomment>
        <translation>La ligne {row} est laissée de côté : {n} fiches ont « {value} » comme {column}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: row {other} is about the same entry, {entry}.</source>
        <extracomment>workspace.csv-row-again</extracomment>
        <translation>La ligne {row} est laissée de côté : la ligne {other} concerne la même fiche, {entry}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: no entry has “{value}” as its {column}.</source>
        <extracomment>workspace.csv-row-unmatched</extracomment>
        <translation>La ligne {row} est laissée de côté : aucune fiche n’a « {value} » comme {column}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: its {column} is empty, so it matches no entry.</source>
        <extracomment>workspace.csv-row-keyless</extracomment>
        <translation>La ligne {row} est laissée de côté : sa cellule {column} est vide ; elle ne correspond donc à aucune fiche.</translation>
    </message>
    <message>
        <source>Row {row} is left out, as a new entry would be.</source>
        <extracomment>workspace.csv-row-new</extracomment>
        <translation>La ligne {row} est laissée de côté, comme le serait une nouvelle fiche.</translation>
    </message>
    <message>
        <source>Row {row} is left out: it has neither a title nor a file name.</source>
        <extracomment>workspace.csv-row-nameless</extracomment>
        <translation>La ligne {row} est laissée de côté : elle n’a ni titre ni nom de fichier.</translation>
    </message>
    <message>
        <source>Row {row} is left out: a new entry needs a path, or a collection that is chosen for it.</source>
        <extracomment>workspace.csv-row-homeless</extracomment>
        <translation>La ligne {row} est laissée de côté : une nouvelle fiche a besoin d’un chemin, ou d’une collection choisie pour elle.</translation>
    </message>
    <message>
        <source>Row {row} is left out: the file of {entry} cannot be read.</source>
        <extracomment>workspace.csv-row-unread</extracomment>
        <translation>La ligne {row} est laissée de côté : le fichier de {entry} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Row {row} is left out. {what}</source>
        <extracomment>workspace.csv-row-refused</extracomment>
        <translation>La ligne {row} est laissée de côté. {what}</translation>
    </message>
    <message>
        <source>Mend “{field}” of {entry}</source>
        <extracomment>workspace.mend-field</extracomment>
        <translation>Corriger « {field} » dans {entry}</translation>
    </message>
    <message numerus="yes">
        <source>Mend “{field}” in {n} entries</source>
        <extracomment>Mend “{field}” in 1 entry
workspace.mend-all</extracomment>
        <translation>
            <numerusform>Corriger « {field} » dans 1 fiche</numerusform>
            <numerusform>Corriger « {field} » dans {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the fields of {entry} in order</source>
        <extracomment>workspace.order-fields</extracomment>
        <translation>Mettre en ordre les champs de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>Put the fields of {n} entries in order</source>
        <extracomment>Put the fields of 1 entry in order
workspace.order-all</extracomment>
        <translation>
            <numerusform>Mettre en ordre les champs de 1 fiche</numerusform>
            <numerusform>Mettre en ordre les champs de {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to {file}. Undo takes it out of the field; the file stays.</source>
        <extracomment>workspace.picture-kept</extracomment>
        <translation>Copié dans {file}. L’annulation le retire du champ ; le fichier reste.</translation>
    </message>
    <message>
        <source>{file} is not a picture. Nothing was copied.</source>
        <extracomment>workspace.picture-none</extracomment>
        <translation>{file} n’est pas une image. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>{file} has {size} MB, too many for a picture. Nothing was copied.</source>
        <extracomment>workspace.picture-large</extracomment>
        <translation>{file} pèse {size} Mo, c’est trop pour une image. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was copied.</source>
        <extracomment>workspace.picture-unread</extracomment>
        <translation>{file} ne peut pas être lu : {reason}. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {reason}. The field is as it was.</source>
        <extracomment>workspace.picture-unwritten</extracomment>
        <translation>L’image {file} ne peut pas être écrite : {reason}. Le champ est resté tel quel.</translation>
    </message>
    <message>
        <source>The folder for pictures, {folder}, leads out of the vault. Nothing was copied.</source>
        <extracomment>workspace.assets-outside</extracomment>
        <translation>Le dossier des images, {folder}, mène hors du coffre. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Move a point of {territory}</source>
        <extracomment>workspace.region-move-point</extracomment>
        <translation>Déplacer un point de {territory}</translation>
    </message>
    <message>
        <source>Add a point to {territory}</source>
        <extracomment>workspace.region-add-point</extracomment>
        <translation>Ajouter un point à {territory}</translation>
    </message>
    <message>
        <source>Remove a point of {territory}</source>
        <extracomment>workspace.region-remove-point</extracomment>
        <translation>Supprimer un point de {territory}</translation>
    </message>
    <message>
        <source>Move {territory}</source>
        <extracomment>workspace.region-move</extracomment>
        <translation>Déplacer {territory}</translation>
    </message>
    <message>
        <source>Draw the territory {territory}</source>
        <extracomment>workspace.region-add</extracomment>
        <translation>Dessiner le territoire {territory}</translation>
    </message>
    <message>
        <source>Remove the territory {territory}</source>
        <extracomment>workspace.region-remove</extracomment>
        <translation>Supprimer le territoire {territory}</translation>
    </message>
    <message>
        <source>Colour {territory}</source>
        <extracomment>workspace.region-colour</extracomment>
        <translation>Colorer {territory}</translation>
    </message>
    <message>
        <source>Rename territory {territory} to {new}</source>
        <extracomment>workspace.region-rename</extracomment>
        <translation>Renommer le territoire {territory} en {new}</translation>
    </message>
    <message>
        <source>Join the territory {territory} to {new}</source>
        <extracomment>workspace.region-join</extracomment>
        <translation>Joindre le territoire {territory} à {new}</translation>
    </message>
    <message>
        <source>Part {territory} where its border crosses itself</source>
        <extracomment>workspace.region-mend</extracomment>
        <translation>Séparer {territory} là où son contour se croise</translation>
    </message>
    <message>
        <source>Split {new} off {territory}</source>
        <extracomment>workspace.region-split</extracomment>
        <translation>Détacher {new} de {territory}</translation>
    </message>
    <message>
        <source>Keep the inferred territories</source>
        <extracomment>workspace.region-keep</extracomment>
        <translation>Garder les territoires déduits</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} entries</source>
        <extracomment>Create {entry}
workspace.create</extracomment>
        <translation>
            <numerusform>Créer {entry}</numerusform>
            <numerusform>Créer {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} entries</source>
        <extracomment>Delete {entry}
workspace.delete</extracomment>
        <translation>
            <numerusform>Supprimer {entry}</numerusform>
            <numerusform>Supprimer {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {entry} to {new}</source>
        <extracomment>workspace.rename</extracomment>
        <translation>Renommer {entry} en {new}</translation>
    </message>
    <message>
        <source>{file} would be no entry. Entries are Markdown files (.md) below the vault's folder, none of them hidden.</source>
        <extracomment>workspace.path-no-entry</extracomment>
        <translation>{file} ne serait pas une fiche. Les fiches sont des fichiers Markdown (.md) sous le dossier du coffre, et aucun n’est masqué.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <extracomment>workspace.path-taken</extracomment>
        <translation>{file} existe déjà.</translation>
    </message>
    <message>
        <source>{file} and {other} differ in letter case only, which many disks do not tell apart.</source>
        <extracomment>workspace.path-clash</extracomment>
        <translation>{file} et {other} ne diffèrent que par la casse, que bien des disques ne distinguent pas.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so undo could not bring it back. It was left as it is.</source>
        <extracomment>workspace.delete-unread</extracomment>
        <translation>{file} ne peut pas être lu ; l’annulation ne pourrait donc pas le faire revenir. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be read. It was not renamed.</source>
        <extracomment>workspace.rename-unread</extracomment>
        <translation>{file} ne peut pas être lu. Il n’a pas été renommé.</translation>
    </message>
    <message>
        <source>This was not done. {what}</source>
        <extracomment>workspace.not-done</extracomment>
        <translation>Ceci n’a pas été fait. {what}</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not removed.</source>
        <extracomment>workspace.changed-not-removed</extracomment>
        <translation>{file} a été modifié par un autre programme. Il n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not renamed.</source>
        <extracomment>workspace.changed-not-moved</extracomment>
        <translation>{file} a été modifié par un autre programme. Il n’a pas été renommé.</translation>
    </message>
    <message>
        <source>{file} cannot be put into the trash: {reason}. It was left as it is.</source>
        <extracomment>workspace.not-removed</extracomment>
        <translation>{file} ne peut pas être mis à la corbeille : {reason}. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}. It was left as it is.</source>
        <extracomment>workspace.not-moved</extracomment>
        <translation>{file} ne peut pas être renommé : {reason}. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be looked at: {reason}. Nothing was changed.</source>
        <extracomment>workspace.not-reached</extracomment>
        <translation>{file} ne peut pas être examiné : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} cannot be made: {reason}.</source>
        <extracomment>workspace.not-made</extracomment>
        <translation>{file} ne peut pas être créé : {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Paste into {n} entries</source>
        <extracomment>Paste into {n} entry
workspace.grid-paste</extracomment>
        <translation>
            <numerusform>Coller dans {n} fiche</numerusform>
            <numerusform>Coller dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut from {n} entries</source>
        <extracomment>Cut from {n} entry
workspace.grid-cut</extracomment>
        <translation>
            <numerusform>Couper dans {n} fiche</numerusform>
            <numerusform>Couper dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down {n} entries</source>
        <extracomment>Fill down {n} entry
workspace.grid-fill</extracomment>
        <translation>
            <numerusform>Recopier vers le bas dans {n} fiche</numerusform>
            <numerusform>Recopier vers le bas dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells of {n} entries</source>
        <extracomment>Clear cells of {n} entry
workspace.grid-clear</extracomment>
        <translation>
            <numerusform>Vider des cellules de {n} fiche</numerusform>
            <numerusform>Vider des cellules de {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “{field}” of {n} entries</source>
        <extracomment>Set “{field}” of {n} entry
workspace.bulk-set</extracomment>
        <translation>
            <numerusform>Définir « {field} » dans {n} fiche</numerusform>
            <numerusform>Définir « {field} » dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to “{field}” of {n} entries</source>
        <extracomment>Add to “{field}” of {n} entry
workspace.bulk-add-items</extracomment>
        <translation>
            <numerusform>Ajouter à « {field} » dans {n} fiche</numerusform>
            <numerusform>Ajouter à « {field} » dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of “{field}” of {n} entries</source>
        <extracomment>Take out of “{field}” of {n} entry
workspace.bulk-remove-items</extracomment>
        <translation>
            <numerusform>Retirer de « {field} » dans {n} fiche</numerusform>
            <numerusform>Retirer de « {field} » dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear “{field}” of {n} entries</source>
        <extracomment>Clear “{field}” of {n} entry
workspace.bulk-clear</extracomment>
        <translation>
            <numerusform>Vider « {field} » dans {n} fiche</numerusform>
            <numerusform>Vider « {field} » dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “{field}” from {n} entries</source>
        <extracomment>Remove “{field}” from {n} entry
workspace.bulk-remove-field</extracomment>
        <translation>
            <numerusform>Supprimer « {field} » dans {n} fiche</numerusform>
            <numerusform>Supprimer « {field} » dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {fields} from {n} entries</source>
        <extracomment>Remove {fields} from 1 entry
workspace.bulk-remove-fields</extracomment>
        <translation>
            <numerusform>Supprimer {fields} dans {n} fiche</numerusform>
            <numerusform>Supprimer {fields} dans {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace {what} in {n} entries</source>
        <extracomment>Replace {what} in {n} entry
workspace.replace</extracomment>
        <translation>
            <numerusform>Remplacer {what} dans {n} fiche</numerusform>
            <numerusform>Remplacer {what} dans {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed since it was searched. It was left as it is.</source>
        <extracomment>workspace.replace-changed</extracomment>
        <translation>Modification survenue depuis la recherche. Tout a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose the language of readers</source>
        <extracomment>workspace.reader-language</extracomment>
        <translation>Choisir la langue du lectorat</translation>
    </message>
    <message>
        <source>Choose the languages of the vault</source>
        <extracomment>workspace.spelling-languages</extracomment>
        <translation>Choisir les langues du coffre</translation>
    </message>
    <message>
        <source>Add {word} to the vault's dictionary</source>
        <extracomment>workspace.spelling-word</extracomment>
        <translation>Ajouter {word} au dictionnaire du coffre</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <extracomment>workspace.find-expression</extracomment>
        <translation>Ceci n’est pas une expression régulière : {reason}.</translation>
    </message>
    <message>
        <source>The text cannot be searched: {reason}.</source>
        <extracomment>workspace.find-failed</extracomment>
        <translation>Impossible de chercher dans le texte : {reason}.</translation>
    </message>
    <message>
        <source>There is no group {group} in what is searched for.</source>
        <extracomment>workspace.find-group</extracomment>
        <translation>Il n’y a pas de groupe {group} dans ce qui est cherché.</translation>
    </message>
    <message>
        <source>The map's bounds must be two corners, [[min_y, min_x], [max_y, max_x]], all numbers.</source>
        <extracomment>territory.bounds-form</extracomment>
        <translation>Les limites de la carte doivent être deux coins, [[min_y, min_x], [max_y, max_x]], tous en nombres.</translation>
    </message>
    <message>
        <source>The map's bounds have no area: their corners must differ in x and in y.</source>
        <extracomment>territory.bounds-empty</extracomment>
        <translation>Les limites de la carte n’ont pas de surface : leurs coins doivent différer en x et en y.</translation>
    </message>
    <message>
        <source>The map's bounds name a larger corner first; they are read as [[min_y, min_x], [max_y, max_x]].</source>
        <extracomment>territory.bounds-reversed</extracomment>
        <translation>Les limites de la carte nomment d’abord un coin plus grand ; elles sont lues comme [[min_y, min_x], [max_y, max_x]].</translation>
    </message>
    <message>
        <source>"{value}" in {field} is text; readers of the map need it as a number.</source>
        <extracomment>territory.coordinate-text</extracomment>
        <translation>« {value} » dans {field} est du texte ; les lecteurs de la carte ont besoin d’un nombre.</translation>
    </message>
    <message>
        <source>"{value}" in {field} is not a number, so the entry has no place on the map.</source>
        <extracomment>territory.coordinate-form</extracomment>
        <translation>« {value} » dans {field} n’est pas un nombre ; la fiche n’a donc pas d’emplacement sur la carte.</translation>
    </message>
    <message>
        <source>{field} is {value}, outside the map, which goes from {low} to {high}.</source>
        <extracomment>territory.coordinate-outside</extracomment>
        <translation>{field} vaut {value}, hors de la carte, qui va de {low} à {high}.</translation>
    </message>
    <message>
        <source>{present} is given and {missing} is not; the map needs both.</source>
        <extracomment>territory.half-placed</extracomment>
        <translation>{present} est indiqué et {missing} ne l’est pas ; la carte a besoin des deux.</translation>
    </message>
    <message>
        <source>The regions file is not valid JSON: {detail}.</source>
        <extracomment>territory.regions-json</extracomment>
        <translation>Le fichier des zones n’est pas du JSON valide : {detail}.</translation>
    </message>
    <message>
        <source>The regions file is not GeoJSON: it holds no list of features.</source>
        <extracomment>territory.regions-form</extracomment>
        <translation>Le fichier des zones n’est pas du GeoJSON : il ne contient pas de liste d’entités (features).</translation>
    </message>
    <message>
        <source>Region {number} has no property "name", so it is left out.</source>
        <extracomment>territory.region-unnamed</extracomment>
        <translation>La zone {number} n’a pas de propriété « name » ; elle est donc laissée de côté.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, is neither a Polygon nor a MultiPolygon, so it is left out.</source>
        <extracomment>territory.region-shape</extracomment>
        <translation>La zone {number}, {name}, n’est ni un Polygon ni un MultiPolygon ; elle est donc laissée de côté.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, has no ring of at least three points, so it is left out.</source>
        <extracomment>territory.region-points</extracomment>
        <translation>La zone {number}, {name}, n’a pas d’anneau d’au moins trois points ; elle est donc laissée de côté.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, has a part without three points; that part is left out.</source>
        <extracomment>territory.region-part</extracomment>
        <translation>La zone {number}, {name}, a une partie de moins de trois points ; cette partie est laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more landmarks are needed.</source>
        <extracomment>One more landmark is needed.
territory.landmarks-few</extracomment>
        <translation>
            <numerusform>Il faut encore un repère.</numerusform>
            <numerusform>Il faut encore {n} repères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Landmarks {first} and {second} lie at one place of the old picture. Move one of them.</source>
        <extracomment>territory.landmarks-together-old</extracomment>
        <translation>Les repères {first} et {second} sont au même endroit de l’ancienne image. Déplacez l’un d’eux.</translation>
    </message>
    <message>
        <source>Landmarks {first} and {second} lie at one place of the new picture. Move one of them.</source>
        <extracomment>territory.landmarks-together-new</extracomment>
        <translation>Les repères {first} et {second} sont au même endroit de la nouvelle image. Déplacez l’un d’eux.</translation>
    </message>
    <message>
        <source>The landmarks lie almost on a line, which does not tell how the map is stretched across it. Move one of them off the line.</source>
        <extracomment>territory.landmarks-line</extracomment>
        <translation>Les repères sont presque alignés, ce qui n’indique pas comment la carte est étirée en travers. Éloignez l’un d’eux de la ligne.</translation>
    </message>
    <message>
        <source>These landmarks would crush the map to a line. Check which is which.</source>
        <extracomment>territory.landmarks-crushed</extracomment>
        <translation>Ces repères écraseraient la carte en une ligne. Vérifiez lequel est lequel.</translation>
    </message>
    <message>
        <source>The points in {file} cannot be moved without changing something else in it. Nothing was changed.</source>
        <extracomment>territory.regions-unread</extracomment>
        <translation>Les points dans {file} ne peuvent pas être déplacés sans y modifier autre chose. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>its own territory</source>
        <extracomment>territory.suggest-field</extracomment>
        <translation>son propre territoire</translation>
    </message>
    <message numerus="yes">
        <source>linked with {n} initiatives here</source>
        <extracomment>linked with {n} initiative here
territory.suggest-linked</extracomment>
        <translation>
            <numerusform>liée à {n} initiative ici</numerusform>
            <numerusform>liée à {n} initiatives ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} most like it lie here</source>
        <extracomment>{n} of the {all} most like it lies here
territory.suggest-alike</extracomment>
        <translation>
            <numerusform>{n} des {all} plus semblables se trouve ici</numerusform>
            <numerusform>{n} des {all} plus semblables se trouvent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {all} nearest by {fields} lie here</source>
        <extracomment>{n} of its {all} nearest by {fields} lies here
territory.suggest-alike-by</extracomment>
        <translation>
            <numerusform>{n} de ses {all} plus proches par {fields} se trouve ici</numerusform>
            <numerusform>{n} de ses {all} plus proches par {fields} se trouvent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>near {what}</source>
        <extracomment>territory.suggest-near</extracomment>
        <translation>près de {what}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>territory.suggest-both</extracomment>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>territory.suggest-name</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>territory.suggest-words</extracomment>
        <translation>mots</translation>
    </message>
    <message>
        <source>shares words with the name: {words}</source>
        <extracomment>territory.suggest-named</extracomment>
        <translation>partage des mots avec le nom : {words}</translation>
    </message>
    <message>
        <source>free ground</source>
        <extracomment>territory.suggest-free</extracomment>
        <translation>espace libre</translation>
    </message>
    <message>
        <source>the freest spot, {room} units from the next pin</source>
        <extracomment>territory.suggest-freest</extracomment>
        <translation>l’endroit le plus libre, à {room} unités de l’épingle la plus proche</translation>
    </message>
    <message>
        <source>inside {territory}</source>
        <extracomment>territory.suggest-inside</extracomment>
        <translation>dans {territory}</translation>
    </message>
    <message>
        <source>The border of {name} crosses itself at x {x}, y {y}. It is used as it is; “Mend” in Edit territories parts it there.</source>
        <extracomment>territory.region-crosses</extracomment>
        <translation>Le contour de {name} se croise en x {x}, y {y}. Il est utilisé tel quel ; « Corriger » dans « Modifier les territoires » le sépare à cet endroit.</translation>
    </message>
    <message>
        <source>The regions file cannot be read, so its territories cannot be changed here. It was left as it is.</source>
        <extracomment>territory.regions-closed</extracomment>
        <translation>Le fichier des zones ne peut pas être lu ; ses territoires ne peuvent donc pas être modifiés ici. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The regions file cannot be changed without changing something else in it. It was left as it is.</source>
        <extracomment>territory.regions-unsafe</extracomment>
        <translation>Le fichier des zones ne peut pas être modifié sans y modifier autre chose. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The picture {name} is not there. Pins can be placed all the same.</source>
        <extracomment>territory.picture-missing</extracomment>
        <translation>L’image {name} n’est pas là. Les épingles peuvent être placées malgré tout.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read ({detail}). Pins can be placed all the same.</source>
        <extracomment>territory.picture-unreadable</extracomment>
        <translation>L’image {name} ne peut pas être lue ({detail}). Les épingles peuvent être placées malgré tout.</translation>
    </message>
    <message>
        <source>The picture {name} is broken ({detail}). Pins can be placed all the same.</source>
        <extracomment>territory.picture-broken</extracomment>
        <translation>L’image {name} est endommagée ({detail}). Les épingles peuvent être placées malgré tout.</translation>
    </message>
    <message>
        <source>The picture {name} has {width} × {height} pixels, too many to show. Save it at {limit} × {limit} or fewer.</source>
        <extracomment>territory.picture-large</extracomment>
        <translation>L’image {name} fait {width} × {height} pixels, trop pour être affichée. Enregistrez-la en {limit} × {limit} ou moins.</translation>
    </message>
    <message>
        <source>The picture {name} has {size} MB, too many for an SVG. Save it as PNG instead.</source>
        <extracomment>territory.picture-heavy</extracomment>
        <translation>L’image {name} pèse {size} Mo, trop pour un SVG. Enregistrez-la plutôt en PNG.</translation>
    </message>
    <message>
        <source>The picture {name} takes too long to draw. It was not changed.</source>
        <extracomment>territory.picture-slow</extracomment>
        <translation>L’image {name} est trop longue à dessiner. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The picture {name} is nested too deeply to be drawn. Save it as PNG instead.</source>
        <extracomment>territory.picture-nested</extracomment>
        <translation>L’image {name} est imbriquée trop profondément pour être dessinée. Enregistrez-la plutôt en PNG.</translation>
    </message>
    <message>
        <source>The picture {name} says neither its size nor its viewBox. Save it with either.</source>
        <extracomment>territory.picture-sizeless</extracomment>
        <translation>L’image {name} n’indique ni sa taille ni son viewBox. Enregistrez-la avec l’un des deux.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <extracomment>vault.missing</extracomment>
        <translation>{file} n’existe pas.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <extracomment>vault.not-a-file</extracomment>
        <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{file} is too large to be edited ({size} MB). It was left as it is.</source>
        <extracomment>vault.too-large</extracomment>
        <translation>{file} est trop volumineux pour être modifié ({size} Mo). Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}). It was left as it is.</source>
        <extracomment>vault.not-utf8</extracomment>
        <translation>{file} n’est pas du texte UTF-8 (ligne {line}). Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not overwritten.</source>
        <extracomment>vault.changed</extracomment>
        <translation>{file} a été modifié par un autre programme. Il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>{file} was removed by another program. It was not written again.</source>
        <extracomment>vault.gone</extracomment>
        <translation>{file} a été supprimé par un autre programme. Il n’a pas été réécrit.</translation>
    </message>
    <message>
        <source>{file} exists already. It was not overwritten.</source>
        <extracomment>vault.exists</extracomment>
        <translation>{file} existe déjà. Il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>{file} is read-only. It was left as it is.</source>
        <extracomment>vault.read-only</extracomment>
        <translation>{file} est en lecture seule. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be saved: {reason}. The file is as it was.</source>
        <extracomment>vault.save-failed</extracomment>
        <translation>{file} ne peut pas être enregistré : {reason}. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>{file} was written, but the disk did not confirm that it keeps it: {reason}. Your changes are still here: save again, or check the disk.</source>
        <extracomment>vault.save-unconfirmed</extracomment>
        <translation>{file} a été écrit, mais le disque n’a pas confirmé qu’il le garde : {reason}. Vos modifications sont toujours ici : enregistrez de nouveau, ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>{file} could only be written in part: {reason}. What it held and what was to be saved are kept in {folder}.</source>
        <extracomment>vault.save-torn</extracomment>
        <translation>{file} n’a pu être écrit qu’en partie : {reason}. Ce qu’il contenait et ce qui devait être enregistré sont conservés dans {folder}.</translation>
    </message>
    <message>
        <source>{file} can only be written over where it lies, and no copy could be kept before that in {folder}: {reason}. The file is as it was.</source>
        <extracomment>vault.no-copy</extracomment>
        <translation>{file} ne peut être réécrit que sur place, et aucune copie n’a pu être conservée auparavant dans {folder} : {reason}. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>{file} was not written whole when the program ended. What it held and what was to be saved are kept in {folder}.</source>
        <extracomment>vault.torn</extracomment>
        <translation>{file} n’était pas écrit en entier quand le programme s’est arrêté. Ce qu’il contenait et ce qui devait être enregistré sont conservés dans {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be saved: the new text holds half a character. The file is as it was.</source>
        <extracomment>vault.not-encodable</extracomment>
        <translation>{file} ne peut pas être enregistré : le nouveau texte contient la moitié d’un caractère. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>The frontmatter is not a list of fields (key: value).</source>
        <extracomment>vault.not-a-mapping</extracomment>
        <translation>Le frontmatter n’est pas une liste de champs (clé: valeur).</translation>
    </message>
    <message>
        <source>The frontmatter has no closing ---.</source>
        <extracomment>vault.unclosed</extracomment>
        <translation>Le frontmatter n’a pas de --- de fin.</translation>
    </message>
    <message>
        <source>The frontmatter is too large to be read as fields ({size} KB).</source>
        <extracomment>vault.yaml-large</extracomment>
        <translation>Le frontmatter est trop grand pour être lu comme des champs ({size} Ko).</translation>
    </message>
    <message>
        <source>The field {field} is there twice. The publisher rejects the whole file.</source>
        <extracomment>vault.yaml-duplicate</extracomment>
        <translation>Le champ {field} est présent deux fois. La publication rejette tout le fichier.</translation>
    </message>
    <message>
        <source>The tag {tag} is unknown. The publisher rejects the whole file.</source>
        <extracomment>vault.yaml-tag-unknown</extracomment>
        <translation>La balise {tag} est inconnue. La publication rejette tout le fichier.</translation>
    </message>
    <message>
        <source>The value does not fit its tag {tag}.</source>
        <extracomment>vault.yaml-tag-value</extracomment>
        <translation>La valeur ne convient pas à sa balise {tag}.</translation>
    </message>
    <message>
        <source>This tag is not well-formed.</source>
        <extracomment>vault.yaml-tag</extracomment>
        <translation>Cette balise n’est pas bien formée.</translation>
    </message>
    <message>
        <source>The frontmatter holds more than one document. A line with --- or ... ends the first.</source>
        <extracomment>vault.yaml-documents</extracomment>
        <translation>Le frontmatter contient plus d’un document. Une ligne avec --- ou ... termine le premier.</translation>
    </message>
    <message>
        <source>The frontmatter does not go on like this: what stands here belongs to nothing above it.</source>
        <extracomment>vault.yaml-rest</extracomment>
        <translation>Le frontmatter ne peut pas continuer ainsi : ce qui est ici n’appartient à rien au-dessus.</translation>
    </message>
    <message>
        <source>This line is not indented like the lines it belongs to.</source>
        <extracomment>vault.yaml-indent</extracomment>
        <translation>Cette ligne n’est pas en retrait comme les lignes auxquelles elle appartient.</translation>
    </message>
    <message>
        <source>A tab stands where only spaces may indent.</source>
        <extracomment>vault.yaml-tab</extracomment>
        <translation>Il y a une tabulation là où seules des espaces peuvent faire un retrait.</translation>
    </message>
    <message>
        <source>A colon is missing behind this key.</source>
        <extracomment>vault.yaml-colon</extracomment>
        <translation>Il manque des deux-points après cette clé.</translation>
    </message>
    <message>
        <source>A space is missing behind this colon.</source>
        <extracomment>vault.yaml-colon-space</extracomment>
        <translation>Il manque une espace après ces deux-points.</translation>
    </message>
    <message>
        <source>A key is missing before this colon.</source>
        <extracomment>vault.yaml-key-missing</extracomment>
        <translation>Il manque une clé avant ces deux-points.</translation>
    </message>
    <message>
        <source>This key goes over more than one line.</source>
        <extracomment>vault.yaml-key-lines</extracomment>
        <translation>Cette clé s’étend sur plus d’une ligne.</translation>
    </message>
    <message>
        <source>A list within a list cannot be a key.</source>
        <extracomment>vault.yaml-key-list</extracomment>
        <translation>Une liste dans une liste ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>The quote that starts here is not closed.</source>
        <extracomment>vault.yaml-quote-open</extracomment>
        <translation>Le guillemet qui s’ouvre ici n’est pas fermé.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <extracomment>vault.yaml-flow-open</extracomment>
        <translation>Le crochet qui s’ouvre ici n’est pas fermé.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing here.</source>
        <extracomment>vault.yaml-comma</extracomment>
        <translation>Il manque ici une virgule ou un crochet fermant.</translation>
    </message>
    <message>
        <source>A value is missing before this comma.</source>
        <extracomment>vault.yaml-comma-extra</extracomment>
        <translation>Il manque une valeur avant cette virgule.</translation>
    </message>
    <message>
        <source>This escape is unknown. In double quotes, a backslash itself is written twice.</source>
        <extracomment>vault.yaml-escape</extracomment>
        <translation>Cette séquence d’échappement est inconnue. Entre guillemets doubles, une barre oblique inverse s’écrit deux fois.</translation>
    </message>
    <message>
        <source>The character {character} cannot stand here.</source>
        <extracomment>vault.yaml-unprintable</extracomment>
        <translation>Le caractère {character} ne peut pas figurer ici.</translation>
    </message>
    <message>
        <source>Behind | or &gt; nothing but + or -, one digit and a comment may stand.</source>
        <extracomment>vault.yaml-block-header</extracomment>
        <translation>Après | ou &gt;, seuls + ou -, un chiffre et un commentaire peuvent figurer.</translation>
    </message>
    <message>
        <source>Values are nested more than {depth} levels deep.</source>
        <extracomment>vault.yaml-deep</extracomment>
        <translation>Les valeurs sont imbriquées sur plus de {depth} niveaux.</translation>
    </message>
    <message>
        <source>A name is missing behind &amp; or *. Text that starts so needs quotes.</source>
        <extracomment>vault.yaml-name</extracomment>
        <translation>Il manque un nom après &amp; ou *. Un texte qui commence ainsi a besoin de guillemets.</translation>
    </message>
    <message>
        <source>This value has two tags or two anchors.</source>
        <extracomment>vault.yaml-properties</extracomment>
        <translation>Cette valeur a deux balises ou deux ancres.</translation>
    </message>
    <message>
        <source>No value above is named &amp;{name}. Text that starts with * needs quotes.</source>
        <extracomment>vault.yaml-alias</extracomment>
        <translation>Aucune valeur au-dessus ne s’appelle &amp;{name}. Un texte qui commence par * a besoin de guillemets.</translation>
    </message>
    <message>
        <source>The value &amp;{name} contains itself.</source>
        <extracomment>vault.yaml-alias-inside</extracomment>
        <translation>La valeur &amp;{name} se contient elle-même.</translation>
    </message>
    <message>
        <source>Aliases multiply the values here beyond all measure.</source>
        <extracomment>vault.yaml-alias-many</extracomment>
        <translation>Ici, les alias multiplient les valeurs au-delà de toute mesure.</translation>
    </message>
    <message>
        <source>An alias cannot have a tag or an anchor of its own.</source>
        <extracomment>vault.yaml-alias-properties</extracomment>
        <translation>Un alias ne peut pas avoir de balise ni d’ancre à lui.</translation>
    </message>
    <message>
        <source>Only fields can be merged in with &lt;&lt;.</source>
        <extracomment>vault.yaml-merge</extracomment>
        <translation>Seuls des champs peuvent être fusionnés avec &lt;&lt;.</translation>
    </message>
    <message>
        <source>Too many fields are merged in with &lt;&lt;.</source>
        <extracomment>vault.yaml-merge-many</extracomment>
        <translation>Trop de champs sont fusionnés avec &lt;&lt;.</translation>
    </message>
    <message>
        <source>This line, which starts with %, is not well-formed.</source>
        <extracomment>vault.yaml-directive</extracomment>
        <translation>Cette ligne, qui commence par %, n’est pas bien formée.</translation>
    </message>
    <message>
        <source>Chosen like this, the fields could not be read any more. Nothing was changed. Choose otherwise for one of them.</source>
        <extracomment>vault.choices-unreadable</extracomment>
        <translation>Choisis ainsi, les champs ne pourraient plus être lus. Rien n’a été modifié. Choisissez autrement pour l’un d’eux.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed while the frontmatter does not parse. Nothing was changed.</source>
        <extracomment>vault.edit-broken</extracomment>
        <translation>« {field} » ne peut pas être modifié tant que le frontmatter est illisible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Nothing was changed.</source>
        <extracomment>vault.edit-missing</extracomment>
        <translation>Il n’y a pas de champ « {field} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is a field “{field}” already. Nothing was changed.</source>
        <extracomment>vault.edit-exists</extracomment>
        <translation>Il y a déjà un champ « {field} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{field}” has no item {item}. Nothing was changed.</source>
        <extracomment>vault.edit-item-missing</extracomment>
        <translation>« {field} » n’a pas d’élément {item}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{field}” is not a list. Nothing was changed.</source>
        <extracomment>vault.edit-not-a-list</extracomment>
        <translation>« {field} » n’est pas une liste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{field}” cannot hold this value. Nothing was changed.</source>
        <extracomment>vault.edit-value</extracomment>
        <translation>« {field} » ne peut pas contenir cette valeur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed without changing something else. Nothing was changed.</source>
        <extracomment>vault.edit-unsafe</extracomment>
        <translation>« {field} » ne peut pas être modifié sans modifier autre chose. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not YAML, in line {line}. {reason} Nothing was changed.</source>
        <extracomment>vault.edit-source</extracomment>
        <translation>Ce n’est pas du YAML, à la ligne {line}. {reason} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A line of the frontmatter cannot start with ---. Nothing was changed.</source>
        <extracomment>vault.edit-fence</extracomment>
        <translation>Une ligne du frontmatter ne peut pas commencer par ---. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is not well-formed YAML, so nothing in it was changed. Mend it in a text editor first.</source>
        <extracomment>vault.yaml-file-broken</extracomment>
        <translation>{file} n’est pas du YAML bien formé ; rien n’y a donc été modifié. Corrigez-le d’abord dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>A copy of {file} as it is could not be kept: {reason}. The file was left as it was.</source>
        <extracomment>workspace.not-kept</extracomment>
        <translation>Une copie de {file} tel qu’il est n’a pas pu être conservée : {reason}. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or is no longer there. Choose the folder of a vault.</source>
        <extracomment>workspace.not-a-folder</extracomment>
        <translation>{path} n’est pas un dossier, ou n’est plus là. Choisissez le dossier d’un coffre.</translation>
    </message>
    <message>
        <source>{path} cannot be read: you have no permission for this folder. Nothing was changed.</source>
        <extracomment>workspace.no-permission</extracomment>
        <translation>{path} ne peut pas être lu : vous n’avez pas l’autorisation pour ce dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} holds no Markdown files, so there is nothing to edit. Choose the folder that the initiatives lie in.</source>
        <extracomment>workspace.no-markdown</extracomment>
        <translation>{path} ne contient pas de fichiers Markdown ; il n’y a donc rien à modifier. Choisissez le dossier où se trouvent les initiatives.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe from a crash: {reason}. This is tried again by itself; until then, save often.</source>
        <extracomment>workspace.not-journalled</extracomment>
        <translation>Les modifications non enregistrées ne peuvent pas être protégées d’un plantage : {reason}. Une nouvelle tentative se fait d’elle-même ; d’ici là, enregistrez souvent.</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime, so nothing was changed here. Look at it, then try again.</source>
        <extracomment>workspace.changed-meanwhile</extracomment>
        <translation>{file} a été modifié entre-temps par un autre programme ; rien n’a donc été modifié ici. Examinez-le, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Restore unsaved work of {n} files</source>
        <extracomment>Restore unsaved work
workspace.restore-unsaved</extracomment>
        <translation>
            <numerusform>Restaurer le travail non enregistré</numerusform>
            <numerusform>Restaurer le travail non enregistré de {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore {entry} as of {moment}</source>
        <extracomment>workspace.restore-version</extracomment>
        <translation>Restaurer {entry} (état : {moment})</translation>
    </message>
    <message>
        <source>Earlier versions of what is saved cannot be kept: {reason}. Saving itself is not affected.</source>
        <extracomment>workspace.saves-not-kept</extracomment>
        <translation>Les versions antérieures de ce qui est enregistré ne peuvent pas être conservées : {reason}. L’enregistrement lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>The earlier versions of this vault's entries cannot be read any more. They were put aside as {file}, and new ones are kept from now on.</source>
        <extracomment>workspace.saves-damaged</extracomment>
        <translation>Les versions antérieures des fiches de ce coffre ne peuvent plus être lues. Elles ont été mises de côté sous le nom {file}, et de nouvelles sont conservées à partir de maintenant.</translation>
    </message>
    <message>
        <source>The earlier versions cannot be read: {reason}.</source>
        <extracomment>workspace.saves-unreadable</extracomment>
        <translation>Les versions antérieures ne peuvent pas être lues : {reason}.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <extracomment>workspace.save-gone</extracomment>
        <translation>Cette version n’est plus conservée.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <extracomment>workspace.in-file</extracomment>
        <translation>{where} : {what}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>workspace.line</extracomment>
        <translation>{file}, ligne {line}</translation>
    </message>
    <message>
        <source>{what} None of the settings is used.</source>
        <extracomment>workspace.settings-broken</extracomment>
        <translation>{what} Aucun des réglages n’est utilisé.</translation>
    </message>
    <message>
        <source>The key {field} is there twice.</source>
        <extracomment>workspace.settings-twice</extracomment>
        <translation>La clé {field} est présente deux fois.</translation>
    </message>
    <message>
        <source>The tag {tag} is unknown.</source>
        <extracomment>workspace.settings-tag</extracomment>
        <translation>La balise {tag} est inconnue.</translation>
    </message>
    <message>
        <source>There is more than one document. A line with --- or ... ends the first.</source>
        <extracomment>workspace.settings-documents</extracomment>
        <translation>Il y a plus d’un document. Une ligne avec --- ou ... termine le premier.</translation>
    </message>
    <message>
        <source>What stands here belongs to nothing above it.</source>
        <extracomment>workspace.settings-rest</extracomment>
        <translation>Ce qui est ici n’appartient à rien au-dessus.</translation>
    </message>
    <message>
        <source>The key “{key}” is not known here. It was left as it is.</source>
        <extracomment>workspace.setting-unknown</extracomment>
        <translation>La clé « {key} » n’est pas connue ici. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>“{key}” should be a list. It is not used.</source>
        <extracomment>workspace.setting-not-list</extracomment>
        <translation>« {key} » devrait être une liste. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>“{key}” should be keys with values. It is not used.</source>
        <extracomment>workspace.setting-not-mapping</extracomment>
        <translation>« {key} » devrait être des clés avec des valeurs. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>“{key}” should be text. It is not used.</source>
        <extracomment>workspace.setting-not-text</extracomment>
        <translation>« {key} » devrait être du texte. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>“{key}” should be true or false. true is used.</source>
        <extracomment>workspace.setting-not-switch</extracomment>
        <translation>« {key} » devrait être true ou false. true est utilisé.</translation>
    </message>
    <message>
        <source>“{key}” should be a number above zero. 1 is used.</source>
        <extracomment>workspace.setting-not-step</extracomment>
        <translation>« {key} » devrait être un nombre supérieur à zéro. 1 est utilisé.</translation>
    </message>
    <message>
        <source>“{key}” should be obsidian, github or python-markdown. obsidian is used.</source>
        <extracomment>workspace.setting-not-dialect</extracomment>
        <translation>« {key} » devrait être obsidian, github ou python-markdown. obsidian est utilisé.</translation>
    </message>
    <message>
        <source>“{key}” should be a pattern below the vault's folder, such as notes/*.md. The collection is left out.</source>
        <extracomment>workspace.setting-not-pattern</extracomment>
        <translation>« {key} » devrait être un motif sous le dossier du coffre, comme notes/*.md. La collection est laissée de côté.</translation>
    </message>
    <message>
        <source>“language” is {language}, for which there are no words: what is published speaks to readers in English. Known are {known}.</source>
        <extracomment>workspace.setting-not-language</extracomment>
        <translation>« language » est {language}, langue pour laquelle il n’y a pas de mots : ce qui est publié s’adresse au lectorat en anglais. Sont connues {known}.</translation>
    </message>
    <message>
        <source>“leave_out” holds {rule}, which leaves nothing out. Write patterns as in .gitignore, such as drafts/.</source>
        <extracomment>workspace.setting-not-rule</extracomment>
        <translation>« leave_out » contient {rule}, qui n’exclut rien. Écrivez des motifs comme dans .gitignore, par exemple drafts/.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into: {reason}. Entries in it are not shown.</source>
        <extracomment>workspace.folder-unlisted</extracomment>
        <translation>Impossible de regarder dans le dossier {folder} : {reason}. Les fiches qu’il contient ne sont pas affichées.</translation>
    </message>
    <message>
        <source>“{key}” names {name}, and there is no map of that name. The collection has no map.</source>
        <extracomment>workspace.setting-not-map</extracomment>
        <translation>« {key} » nomme {name}, et aucune carte ne porte ce nom. La collection n’a pas de carte.</translation>
    </message>
    <message>
        <source>“{key}” is {name}, as another collection is called already. Both are used.</source>
        <extracomment>workspace.setting-name-twice</extracomment>
        <translation>« {key} » vaut {name}, nom que porte déjà une autre collection. Les deux sont utilisées.</translation>
    </message>
    <message>
        <source>No collection names the map {name}, so no entry stands on it.</source>
        <extracomment>workspace.map-unused</extracomment>
        <translation>Aucune collection ne nomme la carte {name} ; aucune fiche ne s’y trouve donc.</translation>
    </message>
    <message>
        <source>The sample vault cannot be copied: {reason}.</source>
        <extracomment>workspace.sample-failed</extracomment>
        <translation>Le coffre d’exemple ne peut pas être copié : {reason}.</translation>
    </message>
    <message>
        <source>Change “{field}” of {entry}</source>
        <extracomment>workspace.change-field</extracomment>
        <translation>Modifier « {field} » dans {entry}</translation>
    </message>
    <message>
        <source>Remove “{field}” from {entry}</source>
        <extracomment>workspace.remove-field</extracomment>
        <translation>Supprimer « {field} » dans {entry}</translation>
    </message>
    <message>
        <source>Add “{field}” to {entry}</source>
        <extracomment>workspace.add-field</extracomment>
        <translation>Ajouter « {field} » dans {entry}</translation>
    </message>
    <message>
        <source>Edit the article of {entry}</source>
        <extracomment>workspace.change-body</extracomment>
        <translation>Modifier l’article de {entry}</translation>
    </message>
    <message>
        <source>Edit {file}</source>
        <extracomment>workspace.change-file</extracomment>
        <translation>Modifier {file}</translation>
    </message>
    <message>
        <source>Add fields to {entry}</source>
        <extracomment>workspace.give-fields</extracomment>
        <translation>Ajouter des champs à {entry}</translation>
    </message>
    <message>
        <source>Edit the frontmatter of {entry}</source>
        <extracomment>workspace.change-block</extracomment>
        <translation>Modifier le frontmatter de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>{what} The same happened to {n} more files.</source>
        <extracomment>{what} The same happened to 1 more file.
workspace.same-of-more</extracomment>
        <translation>
            <numerusform>{what} La même chose est arrivée à 1 autre fichier.</numerusform>
            <numerusform>{what} La même chose est arrivée à {n} autres fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files were not saved.</source>
        <extracomment>1 more file was not saved.
workspace.more-not-saved</extracomment>
        <translation>
            <numerusform>1 autre fichier n’a pas été enregistré.</numerusform>
            <numerusform>{n} autres fichiers n’ont pas été enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read, so there is nothing to copy.</source>
        <extracomment>workspace.copy-unread</extracomment>
        <translation>{file} ne peut pas être lu ; il n’y a donc rien à copier.</translation>
    </message>
    <message>
        <source>{title} was left out: there is an entry {other} already.</source>
        <extracomment>workspace.new-there</extracomment>
        <translation>{title} a été laissé de côté : il y a déjà une fiche {other}.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>workspace.name-empty</extracomment>
        <translation>Un fichier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A file name cannot hold {character}.</source>
        <extracomment>workspace.name-character</extracomment>
        <translation>Un nom de fichier ne peut pas contenir {character}.</translation>
    </message>
    <message>
        <source>Links cannot lead to a file with {character} in its name.</source>
        <extracomment>workspace.name-unlinkable</extracomment>
        <translation>Les liens ne peuvent pas mener à un fichier dont le nom contient {character}.</translation>
    </message>
    <message>
        <source>A file whose name starts with a full stop is hidden, and is no entry.</source>
        <extracomment>workspace.name-hidden</extracomment>
        <translation>Un fichier dont le nom commence par un point est masqué, et n’est pas une fiche.</translation>
    </message>
    <message>
        <source>A file name cannot start or end with a space, or end with a full stop.</source>
        <extracomment>workspace.name-ends</extracomment>
        <translation>Un nom de fichier ne peut pas commencer ni finir par une espace, ni finir par un point.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself.</source>
        <extracomment>workspace.name-reserved</extracomment>
        <translation>Windows se réserve le nom {name}.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <extracomment>workspace.name-long</extracomment>
        <translation>Ce nom est trop long pour un fichier.</translation>
    </message>
    <message>
        <source>A file of this name would not be one of {pattern}.</source>
        <extracomment>workspace.name-elsewhere</extracomment>
        <translation>Un fichier de ce nom ne ferait pas partie de {pattern}.</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <extracomment>workspace.name-taken</extracomment>
        <translation>Il y a déjà un fichier {name}.</translation>
    </message>
    <message>
        <source>Spell “{text}” as “{spelling}” in “{field}”</source>
        <extracomment>workspace.vocabulary-rename</extracomment>
        <translation>Écrire « {spelling} » au lieu de « {text} » dans « {field} »</translation>
    </message>
    <message>
        <source>Spell {values} values of “{field}” as “{spelling}”</source>
        <extracomment>workspace.vocabulary-merge</extracomment>
        <translation>Écrire « {spelling} » pour {values} valeurs de « {field} »</translation>
    </message>
    <message>
        <source>Spell {values} values of “{field}” alike</source>
        <extracomment>workspace.vocabulary-alike</extracomment>
        <translation>Écrire {values} valeurs de « {field} » de la même façon</translation>
    </message>
    <message>
        <source>Delete “{text}” from “{field}”</source>
        <extracomment>workspace.vocabulary-delete</extracomment>
        <translation>Supprimer « {text} » de « {field} »</translation>
    </message>
    <message>
        <source>Delete {values} values from “{field}”</source>
        <extracomment>workspace.vocabulary-delete-all</extracomment>
        <translation>Supprimer {values} valeurs de « {field} »</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries</source>
        <extracomment>Move {entry}
workspace.move</extracomment>
        <translation>
            <numerusform>Déplacer {entry}</numerusform>
            <numerusform>Déplacer {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries to {territory}</source>
        <extracomment>Move {entry} to {territory}
workspace.move-to</extracomment>
        <translation>
            <numerusform>Déplacer {entry} vers {territory}</numerusform>
            <numerusform>Déplacer {n} fiches vers {territory}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries</source>
        <extracomment>Place {entry}
workspace.place</extracomment>
        <translation>
            <numerusform>Placer {entry}</numerusform>
            <numerusform>Placer {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries in {territory}</source>
        <extracomment>Place {entry} in {territory}
workspace.place-in</extracomment>
        <translation>
            <numerusform>Placer {entry} dans {territory}</numerusform>
            <numerusform>Placer {n} fiches dans {territory}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} entries off the map</source>
        <extracomment>Take {entry} off the map
workspace.take-off</extracomment>
        <translation>
            <numerusform>Retirer {entry} de la carte</numerusform>
            <numerusform>Retirer {n} fiches de la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the territory of {n} entries</source>
        <extracomment>Set the territory of {entry}
workspace.set-territory</extracomment>
        <translation>
            <numerusform>Définir le territoire de {entry}</numerusform>
            <numerusform>Définir le territoire de {n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the territory of {n} entries to {territory}</source>
        <extracomment>Set the territory of {entry} to {territory}
workspace.set-territory-to</extracomment>
        <translation>
            <numerusform>Définir le territoire de {entry} : {territory}</numerusform>
            <numerusform>Définir le territoire de {n} fiches : {territory}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is said of “{field}”</source>
        <extracomment>workspace.change-schema</extracomment>
        <translation>Modifier ce qui est dit de « {field} »</translation>
    </message>
    <message>
        <source>Change what is said of {n} fields</source>
        <extracomment>workspace.change-schema-many</extracomment>
        <translation>Modifier ce qui est dit de {n} champs</translation>
    </message>
    <message>
        <source>Order the fields of {collection}</source>
        <extracomment>workspace.order-schema</extracomment>
        <translation>Ordonner les champs de {collection}</translation>
    </message>
    <message>
        <source>Set up the map {map}</source>
        <extracomment>workspace.map-set-up</extracomment>
        <translation>Configurer la carte {map}</translation>
    </message>
    <message>
        <source>Change the map {map}</source>
        <extracomment>workspace.map-change</extracomment>
        <translation>Modifier la carte {map}</translation>
    </message>
    <message>
        <source>Fit the map {map} to new artwork</source>
        <extracomment>workspace.new-artwork</extracomment>
        <translation>Adapter la carte {map} à un nouveau fond de carte</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <extracomment>workspace.map-file-unwritten</extracomment>
        <translation>{file} ne peut pas être écrit : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No entry holds “{word}”. {name} looks in that field.</source>
        <extracomment>workspace.search-name-begun</extracomment>
        <translation>Aucune fiche ne contient « {word} ». {name} cherche dans ce champ.</translation>
    </message>
    <message>
        <source>No field is called “{name}”: it is searched for as text.</source>
        <extracomment>workspace.search-no-field</extracomment>
        <translation>Aucun champ ne s’appelle « {name} » : la recherche porte sur ce texte.</translation>
    </message>
    <message>
        <source>There is no “is:{word}”. There are {known}.</source>
        <extracomment>workspace.search-no-state</extracomment>
        <translation>Il n’y a pas de « is:{word} ». Il y a {known}.</translation>
    </message>
    <message>
        <source>There is no “has:{word}”. There are {known}, and has: with the name of a field.</source>
        <extracomment>workspace.search-no-thing</extracomment>
        <translation>Il n’y a pas de « has:{word} ». Il y a {known}, et has: avec le nom d’un champ.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>And 1 more.</extracomment>
        <translation>
            <numerusform>Et 1 autre.</numerusform>
            <numerusform>Et {n} autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Changing entries…</source>
        <translation>Modification des fiches…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calcul de ce qui changerait…</translation>
    </message>
</context>
</TS>

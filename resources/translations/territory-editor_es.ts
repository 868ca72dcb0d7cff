<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Territory Editor {version}</source>
        <translation>Territory Editor {version}</translation>
    </message>
    <message>
        <source>Edits vaults of Markdown initiatives and their territory map, and leaves every byte alone that you did not edit.</source>
        <translation>Edita bóvedas de iniciativas en Markdown y su mapa de territorios, y no toca ni un byte que usted no haya editado.</translation>
    </message>
    <message>
        <source>About Territory Editor</source>
        <translation>Acerca de Territory Editor</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los datos</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open a vault…</source>
        <translation>&amp;Abrir una bóveda…</translation>
    </message>
    <message>
        <source>Open the sample vault</source>
        <translation>Abrir la bóveda de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>W&amp;hat will be saved…</source>
        <translation>&amp;Qué se guardará…</translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet…</source>
        <translation>&amp;Importar de una hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Export for a spreadsheet…</source>
        <translation>E&amp;xportar para una hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Preview the site in the browser</source>
        <translation>&amp;Vista previa del sitio en el navegador</translation>
    </message>
    <message>
        <source>Reader's-eye rehearsa&amp;l…</source>
        <translation>Ensayo de &amp;lectura…</translation>
    </message>
    <message>
        <source>Export the site to a &amp;folder…</source>
        <translation>Exportar el sitio a una car&amp;peta…</translation>
    </message>
    <message>
        <source>Print the page to P&amp;DF…</source>
        <translation>Imprimir la página en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Close the vault</source>
        <translation>&amp;Cerrar la bóveda</translation>
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
        <source>Go to an&amp;ything…</source>
        <translation>Ir a cual&amp;quier cosa…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Search entries</source>
        <translation>&amp;Buscar fichas</translation>
    </message>
    <message>
        <source>Find and replace in the &amp;vault…</source>
        <translation>Buscar y reemplazar en la bó&amp;veda…</translation>
    </message>
    <message>
        <source>Ne&amp;xt entry</source>
        <translation>Ficha si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>Ficha an&amp;terior</translation>
    </message>
    <message>
        <source>Next prob&amp;lem</source>
        <translation>&amp;Problema siguiente</translation>
    </message>
    <message>
        <source>Previo&amp;us problem</source>
        <translation>Pro&amp;blema anterior</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Nueva ficha…</translation>
    </message>
    <message>
        <source>&amp;Duplicate entry…</source>
        <translation>&amp;Duplicar la ficha…</translation>
    </message>
    <message>
        <source>&amp;Rename entry…</source>
        <translation>&amp;Renombrar la ficha…</translation>
    </message>
    <message>
        <source>D&amp;elete entry…</source>
        <translation>&amp;Eliminar la ficha…</translation>
    </message>
    <message>
        <source>&amp;Pin entry</source>
        <translation>&amp;Fijar la ficha</translation>
    </message>
    <message>
        <source>&amp;Choose between two versions…</source>
        <translation>Elegir entre dos &amp;versiones…</translation>
    </message>
    <message>
        <source>Versions left by s&amp;ync programs…</source>
        <translation>Versiones de programas de &amp;sincronización…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Versiones &amp;anteriores…</translation>
    </message>
    <message>
        <source>Rem&amp;oved entries…</source>
        <translation>Fichas &amp;quitadas…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>&amp;Campos…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artículo</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vocabulario</translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;Fields beside the map</source>
        <translation>Campos &amp;junto al mapa</translation>
    </message>
    <message>
        <source>The &amp;page beside the article</source>
        <translation>Pá&amp;gina junto al artículo</translation>
    </message>
    <message>
        <source>Focus on the te&amp;xt</source>
        <translation>Concentrarse en el te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Pane&amp;l anterior</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>&amp;Copiar los datos para un informe</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir la carpeta del &amp;registro del programa</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;About Territory Editor</source>
        <translation>Acerca &amp;de Territory Editor</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation>&amp;Mostrar todo el mapa</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>Acercar a la &amp;selección</translation>
    </message>
    <message>
        <source>The whole map in s&amp;mall</source>
        <translation>Todo el mapa en &amp;pequeño</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>C&amp;olorear por</translation>
    </message>
    <message>
        <source>&amp;Lock the pins</source>
        <translation>&amp;Bloquear los marcadores</translation>
    </message>
    <message>
        <source>Show what mo&amp;ved</source>
        <translation>Mostrar lo que se mo&amp;vió</translation>
    </message>
    <message>
        <source>Map t&amp;hrough time</source>
        <translation>Mapa a través del &amp;tiempo</translation>
    </message>
    <message>
        <source>Sa&amp;y where it is</source>
        <translation>&amp;Decir dónde está</translation>
    </message>
    <message>
        <source>What is he&amp;re</source>
        <translation>Qué ha&amp;y aquí</translation>
    </message>
    <message>
        <source>The map as a lis&amp;t…</source>
        <translation>El mapa como l&amp;ista…</translation>
    </message>
    <message>
        <source>Show the entry's &amp;card</source>
        <translation>Mostrar la &amp;tarjeta de la ficha</translation>
    </message>
    <message>
        <source>E&amp;dit territories</source>
        <translation>&amp;Editar los territorios</translation>
    </message>
    <message>
        <source>&amp;Set up a map…</source>
        <translation>&amp;Configurar un mapa…</translation>
    </message>
    <message>
        <source>Map s&amp;ettings…</source>
        <translation>A&amp;justes del mapa…</translation>
    </message>
    <message>
        <source>&amp;New artwork…</source>
        <translation>&amp;Nueva imagen del mapa…</translation>
    </message>
    <message>
        <source>E&amp;xport the map…</source>
        <translation>Exportar el &amp;mapa…</translation>
    </message>
    <message>
        <source>Su&amp;ggest a place</source>
        <translation>Su&amp;gerir un lugar</translation>
    </message>
    <message>
        <source>&amp;Place it as suggested</source>
        <translation>&amp;Situar como se sugiere</translation>
    </message>
    <message>
        <source>Next s&amp;uggestion</source>
        <translation>S&amp;iguiente sugerencia</translation>
    </message>
    <message>
        <source>Place &amp;all…</source>
        <translation>Situar &amp;todas…</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>Lugares sugeridos</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar alrededor</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Situar aquí</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Quitar del mapa</translation>
    </message>
    <message>
        <source>Type coordinates…</source>
        <translation>Escribir las coordenadas…</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Copiar las coordenadas</translation>
    </message>
    <message>
        <source>Move inside the map</source>
        <translation>Mover dentro del mapa</translation>
    </message>
    <message>
        <source>Set the territory below</source>
        <translation>Asignar el territorio de debajo</translation>
    </message>
    <message>
        <source>Select all pins</source>
        <translation>Seleccionar todos los marcadores</translation>
    </message>
    <message>
        <source>Select all in this territory</source>
        <translation>Seleccionar todos en este territorio</translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation>Seleccionar arrastrando</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Centrar en &amp;horizontal</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinear &amp;arriba</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Centrar en &amp;vertical</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Spread out &amp;across</source>
        <translation>Distribuir en h&amp;orizontal</translation>
    </message>
    <message>
        <source>Spread out &amp;up and down</source>
        <translation>Distribuir en v&amp;ertical</translation>
    </message>
    <message>
        <source>Nudge apart</source>
        <translation>Separar un poco</translation>
    </message>
    <message>
        <source>&amp;Ask on the map</source>
        <translation>&amp;Preguntar en el mapa</translation>
    </message>
    <message>
        <source>&amp;Set it always</source>
        <translation>&amp;Asignarlo siempre</translation>
    </message>
    <message>
        <source>&amp;Never set it</source>
        <translation>&amp;No asignarlo nunca</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Dropped in another territory</source>
        <translation>Al soltar en otro territorio</translation>
    </message>
    <message>
        <source>&amp;Record changes…</source>
        <translation>&amp;Registrar los cambios…</translation>
    </message>
    <message>
        <source>&amp;Get and send</source>
        <translation>Recibir &amp;y enviar</translation>
    </message>
    <message>
        <source>G&amp;et others’ changes</source>
        <translation>Rec&amp;ibir los cambios de otras personas</translation>
    </message>
    <message>
        <source>Se&amp;nd yours</source>
        <translation>&amp;Enviar los propios</translation>
    </message>
    <message>
        <source>New &amp;branch…</source>
        <translation>Nueva &amp;rama…</translation>
    </message>
    <message>
        <source>&amp;Start sharing…</source>
        <translation>Empezar a &amp;compartir…</translation>
    </message>
    <message>
        <source>&amp;What git may run here…</source>
        <translation>&amp;Qué puede ejecutar git aquí…</translation>
    </message>
    <message>
        <source>&amp;Merge in git by fields…</source>
        <translation>&amp;Fusionar en git por campos…</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>No se editó nada.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Find in the articl&amp;e</source>
        <translation>Buscar en el artícul&amp;o</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>Añadir un cam&amp;po…</translation>
    </message>
    <message>
        <source>Set a field of &amp;many…</source>
        <translation>&amp;Asignar un campo en varias fichas…</translation>
    </message>
    <message>
        <source>Columns of the ta&amp;ble…</source>
        <translation>Co&amp;lumnas de la tabla…</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>Com&amp;probaciones…</translation>
    </message>
</context>
<context>
    <name>ActiveChips</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>Let go of {value}</source>
        <translation>Dejar de filtrar por {value}</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add field…</source>
        <translation>Añadir un campo…</translation>
    </message>
    <message>
        <source>Choose a field or type a new name</source>
        <translation>Elija un campo o escriba un nombre nuevo</translation>
    </message>
    <message>
        <source>Field to add</source>
        <translation>Campo que se añade</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>Nuevo campo «{name}»</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Ya hay un campo con este nombre.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Make an empty repository where you and the others have accounts, and paste its address here. What you recorded is sent there; others get it by cloning it.</source>
        <translation>Cree un repositorio vacío en un servicio donde usted y las demás personas tengan cuenta, y pegue aquí su dirección. Lo que usted haya registrado se envía allí; las demás personas lo obtienen al clonarlo.</translation>
    </message>
    <message>
        <source>Share with others</source>
        <translation>Compartir con otras personas</translation>
    </message>
    <message>
        <source>Share it there</source>
        <translation>Compartir ahí</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Dirección del repositorio</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Shown only: a line is too long to be edited here</source>
        <translation>Solo se muestra: una línea es demasiado larga para editarla aquí</translation>
    </message>
    <message>
        <source>Shown only: some of its characters cannot be edited here</source>
        <translation>Solo se muestra: algunos de sus caracteres no se pueden editar aquí</translation>
    </message>
    <message>
        <source>{n} of {total} words</source>
        <translation>{n} de {total} palabras</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>1 word</extracomment>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The article of this version</source>
        <translation>El artículo de esta versión</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Imagen: {what}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <source>This article can only be read.</source>
        <translation>Este artículo es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp)</translation>
    </message>
</context>
<context>
    <name>ArtworkDialog</name>
    <message>
        <source>New artwork</source>
        <translation>Nueva imagen del mapa</translation>
    </message>
    <message>
        <source>The old picture</source>
        <translation>La imagen antigua</translation>
    </message>
    <message>
        <source>The new picture</source>
        <translation>La imagen nueva</translation>
    </message>
    <message>
        <source>What suits the landmarks</source>
        <translation>Lo que convenga a los puntos de referencia</translation>
    </message>
    <message>
        <source>Turn and scale only</source>
        <translation>Solo girar y escalar</translation>
    </message>
    <message>
        <source>Stretch as well</source>
        <translation>También estirar</translation>
    </message>
    <message>
        <source>Take the territories along</source>
        <translation>Llevar también los territorios</translation>
    </message>
    <message>
        <source>Choose the new picture…</source>
        <translation>Elegir la imagen nueva…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Bounds of the new picture</source>
        <translation>Límites de la imagen nueva</translation>
    </message>
    <message>
        <source>The pins may</source>
        <translation>Los marcadores pueden</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Of its shape</source>
        <translation>Según su forma</translation>
    </message>
    <message>
        <source>Its pixels</source>
        <translation>Sus píxeles</translation>
    </message>
    <message>
        <source>Choose the artwork that takes the place of the old.</source>
        <translation>Elija la imagen que sustituirá a la antigua.</translation>
    </message>
    <message>
        <source>No new picture yet</source>
        <translation>Aún no hay imagen nueva</translation>
    </message>
    <message>
        <source>These landmarks turn the map over. Check which is which.</source>
        <translation>Estos puntos de referencia voltean el mapa. Compruebe cuál corresponde a cuál.</translation>
    </message>
    <message>
        <source>Preview the shift</source>
        <translation>Vista previa del desplazamiento</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Working out where every pin goes…</source>
        <translation>Calculando adónde va cada marcador…</translation>
    </message>
    <message>
        <source>Working out where every pin goes… {done} of {total}</source>
        <translation>Calculando adónde va cada marcador… {done} de {total}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>It is not known yet how this vault is shared.</source>
        <translation>Aún no se sabe cómo se comparte esta bóveda.</translation>
    </message>
    <message>
        <source>The map is not drawn yet. Show it first.</source>
        <translation>El mapa aún no está dibujado. Muéstrelo primero.</translation>
    </message>
</context>
<context>
    <name>BackAndForth</name>
    <message>
        <source>No entry was visited before this one.</source>
        <translation>No se visitó ninguna ficha antes de esta.</translation>
    </message>
    <message>
        <source>There is no entry that you went back from.</source>
        <translation>No hay ninguna ficha desde la que se haya vuelto atrás.</translation>
    </message>
    <message>
        <source>Back to {entry}</source>
        <translation>Atrás, a {entry}</translation>
    </message>
    <message>
        <source>Forward to {entry}</source>
        <translation>Adelante, a {entry}</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>Messages: {n}</source>
        <extracomment>Messages: 1</extracomment>
        <translation>
            <numerusform>Mensajes: 1</numerusform>
            <numerusform>Mensajes: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What was told before</source>
        <translation>Mensajes anteriores</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Tab types a tab here. Ctrl+Tab goes on, F6 goes to the next pane.</source>
        <translation>Tab escribe aquí un tabulador. Ctrl+Tab avanza, F6 pasa al panel siguiente.</translation>
    </message>
</context>
<context>
    <name>BoundsPanel</name>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>x at the left</source>
        <translation>x a la izquierda</translation>
    </message>
    <message>
        <source>y at the bottom</source>
        <translation>y abajo</translation>
    </message>
    <message>
        <source>Keep the picture's shape</source>
        <translation>Mantener la forma de la imagen</translation>
    </message>
    <message>
        <source>One unit for each pixel</source>
        <translation>Una unidad por píxel</translation>
    </message>
    <message>
        <source>Just around the entries</source>
        <translation>Justo alrededor de las fichas</translation>
    </message>
    <message>
        <source>The entries on the picture</source>
        <translation>Las fichas sobre la imagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} entries fall outside. They stay where they are, and are listed.</source>
        <extracomment>1 of {all} entries falls outside. It stays where it is, and is listed.</extracomment>
        <translation>
            <numerusform>1 de {all} fichas queda fuera. Permanece donde está y se enumera.</numerusform>
            <numerusform>{n} de {all} fichas quedan fuera. Permanecen donde están y se enumeran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoundsRow</name>
    <message>
        <source>Days for which versions are kept</source>
        <translation>Días durante los que se conservan las versiones</translation>
    </message>
    <message>
        <source>Megabytes that versions of a vault may take</source>
        <translation>Megabytes que pueden ocupar las versiones de una bóveda</translation>
    </message>
    <message>
        <source>Saves are kept for</source>
        <translation>Lo guardado se conserva durante</translation>
    </message>
    <message>
        <source>days, the newest three of each entry for longer; at most</source>
        <translation>días, las tres versiones más recientes de cada ficha más tiempo; como máximo</translation>
    </message>
    <message>
        <source>MB for this vault</source>
        <translation>MB para esta bóveda</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Wait until git is done with the last thing.</source>
        <translation>Espere a que git termine lo anterior.</translation>
    </message>
    <message>
        <source>On branch {name} now</source>
        <translation>Ahora en la rama {name}</translation>
    </message>
</context>
<context>
    <name>BrokenBlock</name>
    <message>
        <source>Frontmatter as text</source>
        <translation>Frontmatter como texto</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Mostrar los campos</translation>
    </message>
    <message>
        <source>The fields appear again once this text can be read. The article is whole.</source>
        <translation>Los campos reaparecen en cuanto se pueda leer este texto. El artículo está intacto.</translation>
    </message>
    <message>
        <source>This can be read again.</source>
        <translation>Esto ya se puede leer.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Edit a field of many entries</source>
        <translation>Editar un campo de muchas fichas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Asignar el valor</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Añadir elementos</translation>
    </message>
    <message>
        <source>Take items out</source>
        <translation>Quitar elementos</translation>
    </message>
    <message>
        <source>Clear the value, keep the field</source>
        <translation>Vaciar el valor y conservar el campo</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Quitar el campo</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected entries</source>
        <extracomment>{n} selected entry</extracomment>
        <translation>
            <numerusform>{n} ficha seleccionada</numerusform>
            <numerusform>{n} fichas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All {n} entries shown</source>
        <translation>Las {n} fichas mostradas</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Choose a field, or type the name of a new one.</source>
        <translation>Elija un campo o escriba el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>Say first what the field should hold.</source>
        <translation>Indique primero qué debe contener el campo.</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Ir al paso siguiente</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>First steps: {title}</source>
        <translation>Primeros pasos: {title}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Subir (Ctrl+Mayús+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Bajar (Ctrl+Mayús+Abajo)</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Quitar este elemento</translation>
    </message>
</context>
<context>
    <name>CardsEditor</name>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>{field}, item {number}</source>
        <translation>{field}, elemento {number}</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>The copied block is larger than what is below; the rest was not pasted.</source>
        <translation>El bloque copiado es mayor que el espacio que queda debajo; el resto no se pegó.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ChangedList</name>
    <message>
        <source>Changed entries</source>
        <translation>Fichas cambiadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>This file is no text, so that no part of it can be taken back here.</source>
        <translation>Este archivo no es texto, así que aquí no se puede revertir ninguna de sus partes.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved, not recorded yet</source>
        <translation>Guardado, aún sin registrar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <translation>Las líneas que cambian</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… y más</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Show on the map where pins moved</source>
        <translation>Mostrar en el mapa qué marcadores se movieron</translation>
    </message>
    <message>
        <source>since last commit</source>
        <translation>desde el último registro</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation>desde la apertura</translation>
    </message>
    <message>
        <source>Nothing differs from the last commit</source>
        <translation>Nada difiere del último registro</translation>
    </message>
    <message>
        <source>Nothing was changed since the vault was opened</source>
        <translation>No se cambió nada desde que se abrió la bóveda</translation>
    </message>
    <message>
        <source>What you change is listed here, and can be taken back, saved or not.</source>
        <translation>Lo que usted cambie aparece aquí y se puede revertir, esté guardado o no.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What is checked in this vault</source>
        <translation>Qué se comprueba en esta bóveda</translation>
    </message>
    <message>
        <source>Errors and warnings count as problems; notes stand in the problems view alone. What is chosen here is kept in the vault's settings, for everybody who shares it.</source>
        <translation>Los errores y las advertencias cuentan como problemas; las notas solo aparecen en la vista de problemas. Lo que se elige aquí se conserva en los ajustes de la bóveda, para todas las personas que la comparten.</translation>
    </message>
    <message>
        <source>Search checks</source>
        <translation>Buscar comprobaciones</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>Let every check run as it does by itself</source>
        <translation>Dejar que cada comprobación funcione como lo hace por sí sola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter edits it, Alt and an arrow key move it.</source>
        <translation>Supr lo quita, Intro lo edita, Alt y una flecha lo mueven.</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>+ Facet</source>
        <translation>+ Faceta</translation>
    </message>
    <message>
        <source>Count the values of a field, and choose among them</source>
        <translation>Contar los valores de un campo y elegir entre ellos</translation>
    </message>
    <message>
        <source>Differs from the last commit</source>
        <translation>Difiere del último registro</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Todas {n}</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Sin situar {n}</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>Problemas {n}</translation>
    </message>
    <message>
        <source>Unsaved {n}</source>
        <translation>Sin guardar {n}</translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation>Cambiadas {n}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Show the values in use</source>
        <translation>Mostrar los valores en uso</translation>
    </message>
</context>
<context>
    <name>ChoicesPane</name>
    <message>
        <source>The whole vault</source>
        <translation>Toda la bóveda</translation>
    </message>
    <message>
        <source>Make new entries</source>
        <translation>Crear fichas nuevas</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Cells are written as YAML: “2018” in quotes, null</source>
        <translation>Las celdas están escritas en YAML: «2018» entre comillas, null</translation>
    </message>
    <message>
        <source>Nothing: every row is new</source>
        <translation>Nada: cada fila es nueva</translation>
    </message>
    <message>
        <source>The table is about</source>
        <translation>La tabla trata de</translation>
    </message>
    <message>
        <source>An entry is found by</source>
        <translation>Una ficha se encuentra por</translation>
    </message>
    <message>
        <source>Rows that find no entry</source>
        <translation>Filas que no encuentran ficha</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre celdas</translation>
    </message>
    <message>
        <source>Between the items of a list</source>
        <translation>Entre los elementos de una lista</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>No two versions of a file clash.</source>
        <translation>No hay dos versiones de un archivo en conflicto.</translation>
    </message>
    <message>
        <source>“{entry}” is not saved: it clashes with what another program wrote.</source>
        <translation>«{entry}» no está guardada: está en conflicto con lo que escribió otro programa.</translation>
    </message>
    <message>
        <source>{n} files are not saved: they clash with what other programs wrote.</source>
        <translation>{n} archivos no están guardados: están en conflicto con lo que escribieron otros programas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>What it was before</source>
        <translation>Lo que era antes</translation>
    </message>
    <message>
        <source>Both, “{first}” first</source>
        <translation>Ambas, primero «{first}»</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Con mis propias palabras</translation>
    </message>
    <message>
        <source>Before both changed it</source>
        <translation>Antes de los dos cambios</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Quitado aquí</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
</context>
<context>
    <name>ClashStrip</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Colorear por</translation>
    </message>
    <message>
        <source>Colour: Problems</source>
        <translation>Color: problemas</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Primeras celdas</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>finds the entry</source>
        <translation>encuentra la ficha</translation>
    </message>
    <message>
        <source>New field {key}</source>
        <translation>Nuevo campo {key}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The preview runs without its sandbox, which cannot work as root.</source>
        <translation>La vista previa funciona sin su entorno aislado, que no puede funcionar como root.</translation>
    </message>
    <message>
        <source>print the fields of files as JSON</source>
        <translation>mostrar los campos de archivos como JSON</translation>
    </message>
    <message>
        <source>change fields of files</source>
        <translation>cambiar campos de archivos</translation>
    </message>
    <message>
        <source>make entries</source>
        <translation>crear fichas</translation>
    </message>
    <message>
        <source>tell what is wrong with a vault</source>
        <translation>decir qué problemas tiene una bóveda</translation>
    </message>
    <message>
        <source>print the page of an entry as HTML</source>
        <translation>mostrar la página de una ficha como HTML</translation>
    </message>
    <message>
        <source>write the map to a file, or the site to a folder</source>
        <translation>escribir el mapa en un archivo, o el sitio en una carpeta</translation>
    </message>
    <message>
        <source>merge three versions of a file, for git</source>
        <translation>fusionar tres versiones de un archivo, para git</translation>
    </message>
    <message>
        <source>Edit a vault of Markdown initiatives: form, live preview, territory map.</source>
        <translation>Editar una bóveda de iniciativas en Markdown: formulario, vista previa inmediata, mapa de territorios.</translation>
    </message>
    <message>
        <source>the window was closed, or all was drawn</source>
        <translation>se cerró la ventana, o se dibujó todo</translation>
    </message>
    <message>
        <source>no window could be opened, or a picture could not be drawn</source>
        <translation>no se pudo abrir ninguna ventana o no se pudo dibujar una imagen</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>uso incorrecto</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>the vault's folder, or a file in it</source>
        <translation>la carpeta de la bóveda, o un archivo que hay en ella</translation>
    </message>
    <message>
        <source>open your copy of the sample vault</source>
        <translation>abrir su copia de la bóveda de ejemplo</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>without opening a window, draw the vault's screens as PNG files into DIR</source>
        <translation>sin abrir una ventana, dibujar las vistas de la bóveda como archivos PNG en CARPETA</translation>
    </message>
    <message>
        <source>Tell what readers of the published vault would stumble over, and where. vault.yaml can switch checks off or change how grave they are (checks: {image-large: off}). The formats for programs speak English.</source>
        <translation>Decir con qué tropezaría quien lee la bóveda publicada, y dónde. vault.yaml puede desactivar comprobaciones o cambiar su gravedad (checks: {image-large: off}). Los formatos para programas están en inglés.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>sin errores</translation>
    </message>
    <message>
        <source>errors were found</source>
        <translation>se encontraron errores</translation>
    </message>
    <message>
        <source>wrong usage or no vault</source>
        <translation>uso incorrecto o no hay bóveda</translation>
    </message>
    <message>
        <source>text, a JSON list, workflow commands of GitHub Actions, or SARIF 2.1.0</source>
        <translation>texto, una lista JSON, órdenes de workflow de GitHub Actions o SARIF 2.1.0</translation>
    </message>
    <message>
        <source>VAULT</source>
        <translation>BÓVEDA</translation>
    </message>
    <message>
        <source>the vault's folder</source>
        <translation>la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Write the map of a vault to a file, by its ending: {known}. Or write the whole site to a folder: its map, its directory and every article. What is left out goes to the standard error.</source>
        <translation>Escribir el mapa de una bóveda en un archivo, según su extensión: {known}. O escribir todo el sitio en una carpeta: su mapa, su directorio y todos los artículos. Lo que queda fuera se dice en la salida de errores.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>entries or pictures were left out (each is named) or nothing could be written</source>
        <translation>quedaron fuera fichas o imágenes (se nombra cada una), o no se pudo escribir nada</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>the file to write; a folder, or a name with / at its end, for the site</source>
        <translation>el archivo que se escribe; para el sitio, una carpeta o un nombre con / al final</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>the map; else the first</source>
        <translation>el mapa; si no, el primero</translation>
    </message>
    <message>
        <source>the entries of this collection alone</source>
        <translation>solo las fichas de esta colección</translation>
    </message>
    <message>
        <source>for drawings (PNG, SVG, PDF)</source>
        <translation>para dibujos (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>width and height in pixels, as in 1600x900, or paper: {papers}</source>
        <translation>ancho y alto en píxeles, como 1600x900, o papel: {papers}</translation>
    </message>
    <message>
        <source>leave out the entries' titles</source>
        <translation>omitir los títulos de las fichas</translation>
    </message>
    <message>
        <source>leave out the legend</source>
        <translation>omitir la leyenda</translation>
    </message>
    <message>
        <source>in dark tones</source>
        <translation>en tonos oscuros</translation>
    </message>
    <message>
        <source>open a vault</source>
        <translation>abrir una bóveda</translation>
    </message>
    <message>
        <source>open the vault of a file, and show that entry</source>
        <translation>abrir la bóveda de un archivo y mostrar esa ficha</translation>
    </message>
    <message>
        <source>try the program on a vault of its own</source>
        <translation>probar el programa con su propia bóveda</translation>
    </message>
    <message>
        <source>draw the views of a vault as pictures</source>
        <translation>dibujar las vistas de una bóveda como imágenes</translation>
    </message>
    <message>
        <source>the fields of all entries, one entry a line</source>
        <translation>los campos de todas las fichas, una ficha por línea</translation>
    </message>
    <message>
        <source>those of one entry</source>
        <translation>los de una sola ficha</translation>
    </message>
    <message>
        <source>see what would change</source>
        <translation>ver qué cambiaría</translation>
    </message>
    <message>
        <source>call a field otherwise</source>
        <translation>dar otro nombre a un campo</translation>
    </message>
    <message>
        <source>add an item to a list</source>
        <translation>añadir un elemento a una lista</translation>
    </message>
    <message>
        <source>two entries, one with its homepage</source>
        <translation>dos fichas, una con su página web</translation>
    </message>
    <message>
        <source>see what a list would make</source>
        <translation>ver qué saldría de una lista</translation>
    </message>
    <message>
        <source>what is wrong, a line for each</source>
        <translation>los problemas, una línea para cada uno</translation>
    </message>
    <message>
        <source>for code scanning</source>
        <translation>para el análisis de código</translation>
    </message>
    <message>
        <source>the page of an entry</source>
        <translation>la página de una ficha</translation>
    </message>
    <message>
        <source>its card in the directory</source>
        <translation>su tarjeta en el directorio</translation>
    </message>
    <message>
        <source>the map for print</source>
        <translation>el mapa para imprimir</translation>
    </message>
    <message>
        <source>the map for other programs</source>
        <translation>el mapa para otros programas</translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>el sitio entero</translation>
    </message>
    <message>
        <source>have git merge entries so, where .gitattributes says *.md merge=territory-editor</source>
        <translation>hacer que git fusione así las fichas, donde .gitattributes dice *.md merge=territory-editor</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s:</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>mostrar la versión del programa y terminar</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de los argumentos %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se permite junto con el argumento %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>aquí no se espera el argumento %r</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>opción inesperada: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se espera un argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se espera un argumento como máximo</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se espera al menos un argumento</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r (hay %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r, ¿quizá %(closest)r? (hay %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor no válido (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>commands for scripts (COMMAND --help tells more):</source>
        <translation>órdenes para scripts (ORDEN --help dice más):</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>ejemplos:</translation>
    </message>
    <message>
        <source>exit status:</source>
        <translation>código de salida:</translation>
    </message>
    <message numerus="yes">
        <source>expected %s arguments</source>
        <extracomment>expected %s argument</extracomment>
        <translation>
            <numerusform>se espera %s argumento</numerusform>
            <numerusform>se esperan %s argumentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a JSON object a line for each file: its path as given, its fields in file order as the publisher reads them, and its problems.</source>
        <translation>Mostrar para cada archivo una línea con un objeto JSON: su ruta tal como se dio, sus campos en el orden del archivo tal como los lee el programa que publica, y sus problemas.</translation>
    </message>
    <message>
        <source>some files could not be read (each is named)</source>
        <translation>no se pudieron leer algunos archivos (se nombra cada uno)</translation>
    </message>
    <message>
        <source>Change fields of many files at once. Only what is changed is written anew; a file that cannot be changed safely is left alone and named. The edits are made in the order given.</source>
        <translation>Cambiar campos de muchos archivos a la vez. Solo se vuelve a escribir lo que cambia; un archivo que no se puede cambiar sin riesgo queda como está y se nombra. Los cambios se hacen en el orden dado.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>some files were left alone</source>
        <translation>algunos archivos quedaron como estaban</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>CAMPO=VALOR</translation>
    </message>
    <message>
        <source>give a field a value, written as YAML</source>
        <translation>dar un valor a un campo, escrito en YAML</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>remove a field</source>
        <translation>quitar un campo</translation>
    </message>
    <message>
        <source>KEY=ITEM</source>
        <translation>CAMPO=ELEMENTO</translation>
    </message>
    <message>
        <source>add an item to a list, unless it is there</source>
        <translation>añadir un elemento a una lista, si no está ya</translation>
    </message>
    <message>
        <source>remove an item from a list</source>
        <translation>quitar un elemento de una lista</translation>
    </message>
    <message>
        <source>OLD=NEW</source>
        <translation>VIEJO=NUEVO</translation>
    </message>
    <message>
        <source>change a field's key</source>
        <translation>cambiar la clave de un campo</translation>
    </message>
    <message>
        <source>print a diff and write nothing</source>
        <translation>mostrar un diff y no escribir nada</translation>
    </message>
    <message>
        <source>Merge three versions of a file as git asks a merge driver to, and write the result into OURS: an entry field by field, list item by list item and its article by lines, any other file by lines.</source>
        <translation>Fusionar tres versiones de un archivo como git lo pide a un controlador de fusión, y escribir el resultado en NUESTRO: una ficha campo por campo, elemento de lista por elemento de lista y su artículo por líneas, cualquier otro archivo por líneas.</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>there are conflict markers around the lines that both sides changed (or OURS is left as it is because it is no text)</source>
        <translation>hay marcas de conflicto alrededor de las líneas que ambos lados cambiaron (o NUESTRO queda como está porque no es texto)</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>no se escribió nada</translation>
    </message>
    <message>
        <source>BASE</source>
        <translation>BASE</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>NUESTRO</translation>
    </message>
    <message>
        <source>THEIRS</source>
        <translation>SUYO</translation>
    </message>
    <message>
        <source>the file's path in the repository</source>
        <translation>la ruta del archivo en el repositorio</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>how many signs long the conflict markers are</source>
        <translation>cuántos signos tienen las marcas de conflicto</translation>
    </message>
    <message>
        <source>what stands behind the markers</source>
        <translation>lo que va detrás de las marcas</translation>
    </message>
    <message>
        <source>Make an entry for each name, in the collection's style: its template, its fields in their usual order, a file name like the others. Prints the files made. An entry that is there already, by title or homepage, is left out and named.</source>
        <translation>Crear una ficha para cada nombre, al estilo de la colección: su plantilla, sus campos en el orden habitual, un nombre de archivo como los demás. Muestra los archivos creados. Una ficha que ya existe, por título o página web, queda fuera y se nombra.</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>todas creadas</translation>
    </message>
    <message>
        <source>some were left out</source>
        <translation>algunas quedaron fuera</translation>
    </message>
    <message>
        <source>a title, a link, or both: 'Title, https://...'</source>
        <translation>un título, un enlace o ambos: 'Título, https://...'</translation>
    </message>
    <message>
        <source>read more names from a file, one on each line (- for the input)</source>
        <translation>leer más nombres de un archivo, uno en cada línea (- para la entrada)</translation>
    </message>
    <message>
        <source>the collection; else the first</source>
        <translation>la colección; si no, la primera</translation>
    </message>
    <message>
        <source>a template of the vault; else the collection's</source>
        <translation>una plantilla de la bóveda; si no, la de la colección</translation>
    </message>
    <message>
        <source>give a field of the new entries a value, written as YAML</source>
        <translation>dar un valor a un campo de las fichas nuevas, escrito en YAML</translation>
    </message>
    <message>
        <source>make what is there already, too</source>
        <translation>crear también lo que ya existe</translation>
    </message>
    <message>
        <source>print the texts and write nothing</source>
        <translation>mostrar los textos y no escribir nada</translation>
    </message>
    <message>
        <source>Print the page of an entry as readers see it: a document of its own, whose pictures and links are addresses of files. What is wrong goes to the standard error.</source>
        <translation>Mostrar la página de una ficha tal como la ve quien lee: un documento propio, cuyas imágenes y enlaces son direcciones de archivos. Los problemas se dicen en la salida de errores.</translation>
    </message>
    <message>
        <source>the file cannot be rendered</source>
        <translation>no se puede mostrar la página del archivo</translation>
    </message>
    <message>
        <source>print the article's HTML alone</source>
        <translation>mostrar solo el HTML del artículo</translation>
    </message>
    <message>
        <source>print the directory's card instead</source>
        <translation>mostrar en su lugar la tarjeta del directorio</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Entries that would have a problem</source>
        <translation>Fichas que tendrían un problema</translation>
    </message>
    <message>
        <source>No entry would have a new problem.</source>
        <translation>Ninguna ficha tendría un problema nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries would have a problem.</source>
        <extracomment>1 entry would have a problem.</extracomment>
        <translation>
            <numerusform>1 ficha tendría un problema.</numerusform>
            <numerusform>{n} fichas tendrían un problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}, {field}: {problem}</source>
        <translation>{entry}, {field}: {problem}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>CoordinateBox</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Two numbers are needed, such as 203 and 161.</source>
        <translation>Se necesitan dos números, como 203 y 161.</translation>
    </message>
    <message>
        <source>The map reaches from {low_x}, {low_y} to {high_x}, {high_y}.</source>
        <translation>El mapa va de {low_x}, {low_y} a {high_x}, {high_y}.</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Other versions of entries</source>
        <translation>Otras versiones de las fichas</translation>
    </message>
    <message>
        <source>Versions that sync programs left beside entries</source>
        <translation>Versiones que los programas de sincronización dejaron junto a las fichas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove the {n} that are the same</source>
        <translation>Quitar las {n} que son iguales</translation>
    </message>
    <message>
        <source>What you merge goes into the entry, the copy into the trash. Undo brings both back.</source>
        <translation>Lo que se fusiona pasa a la ficha; la copia va a la papelera. Con Deshacer se recuperan ambas.</translation>
    </message>
    <message>
        <source>The first {most} of {n} are shown.</source>
        <translation>Se muestran las primeras {most} de {n}.</translation>
    </message>
    <message>
        <source>“{entry}” clashes with what another program wrote. Choose there first.</source>
        <translation>«{entry}» está en conflicto con lo que escribió otro programa. Elija primero allí.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>La ficha</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>It is an entry of its own, and is not asked about again</source>
        <translation>Es una ficha por sí misma y no se vuelve a preguntar por ella</translation>
    </message>
    <message>
        <source>Put the copy into the trash; the entry stays as it is</source>
        <translation>Mandar la copia a la papelera; la ficha queda como está</translation>
    </message>
    <message>
        <source>the same as the entry</source>
        <translation>igual que la ficha</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines differ</source>
        <extracomment>1 line differs</extracomment>
        <translation>
            <numerusform>1 línea difiere</numerusform>
            <numerusform>{n} líneas difieren</numerusform>
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
        <translation>Importar CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.tab *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabla con comas (*.csv)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tabla con puntos y comas (*.csv)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Escribiendo la tabla…</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Occidental (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Centroeuropeo (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cirílico (Windows)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Occidental (Mac)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Bar: a | b</source>
        <translation>Barra: a | b</translation>
    </message>
    <message>
        <source>Semicolon: a; b</source>
        <translation>Punto y coma: a; b</translation>
    </message>
    <message>
        <source>Comma: a, b</source>
        <translation>Coma: a, b</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>1 row</extracomment>
        <translation>
            <numerusform>1 fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>1 column</extracomment>
        <translation>
            <numerusform>1 columna</numerusform>
            <numerusform>{n} columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows find their entries.</source>
        <extracomment>1 row finds its entry.</extracomment>
        <translation>
            <numerusform>1 fila encuentra su ficha.</numerusform>
            <numerusform>{n} filas encuentran su ficha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells differ</source>
        <extracomment>1 cell differs</extracomment>
        <translation>
            <numerusform>1 celda difiere</numerusform>
            <numerusform>{n} celdas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cells} in {n} entries.</source>
        <extracomment>{cells} in 1 entry.</extracomment>
        <translation>
            <numerusform>{cells} en 1 ficha.</numerusform>
            <numerusform>{cells} en {n} fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in them.</source>
        <translation>Nada difiere en ellas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows make new entries.</source>
        <extracomment>1 row makes a new entry.</extracomment>
        <translation>
            <numerusform>1 fila crea una ficha nueva.</numerusform>
            <numerusform>{n} filas crean fichas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <extracomment>1 row is left out.</extracomment>
        <translation>
            <numerusform>Se omite 1 fila.</numerusform>
            <numerusform>Se omiten {n} filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are left out.</source>
        <extracomment>1 column is left out.</extracomment>
        <translation>
            <numerusform>Se omite 1 columna.</numerusform>
            <numerusform>Se omiten {n} columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are only spelled as spreadsheets do, and stay.</source>
        <extracomment>1 cell is only spelled as spreadsheets do, and stays.</extracomment>
        <translation>
            <numerusform>1 celda solo está escrita a la manera de las hojas de cálculo, y queda como está.</numerusform>
            <numerusform>{n} celdas solo están escritas a la manera de las hojas de cálculo, y quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries to the trash?</source>
        <extracomment>Move {title} to the trash?</extracomment>
        <translation>
            <numerusform>¿Mover {title} a la papelera?</numerusform>
            <numerusform>¿Mover {n} fichas a la papelera?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo brings them back.</source>
        <extracomment>Undo brings it back.</extracomment>
        <translation>
            <numerusform>Con Deshacer se recupera.</numerusform>
            <numerusform>Con Deshacer se recuperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>Las fichas</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries link to it: {titles}. Their links will lead nowhere.</source>
        <extracomment>1 entry links to it: {titles}. The link will lead nowhere.</extracomment>
        <translation>
            <numerusform>1 ficha enlaza con ella: {titles}. El enlace no llevará a ninguna parte.</numerusform>
            <numerusform>{n} fichas enlazan con ella: {titles}. Sus enlaces no llevarán a ninguna parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries link to them: {titles}. Their links will lead nowhere.</source>
        <extracomment>1 entry links to them: {titles}. Its links will lead nowhere.</extracomment>
        <translation>
            <numerusform>1 ficha enlaza con ellas: {titles}. Sus enlaces no llevarán a ninguna parte.</numerusform>
            <numerusform>{n} fichas enlazan con ellas: {titles}. Sus enlaces no llevarán a ninguna parte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Revert entry</source>
        <translation>Revertir la ficha</translation>
    </message>
    <message>
        <source>Remove the new file</source>
        <translation>Quitar el archivo nuevo</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Revert file</source>
        <translation>Revertir el archivo</translation>
    </message>
    <message>
        <source>This file is new.</source>
        <translation>Este archivo es nuevo.</translation>
    </message>
    <message>
        <source>This file is gone.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>This file was replaced.</source>
        <translation>Este archivo fue sustituido.</translation>
    </message>
    <message>
        <source>It is no text, or too large, so no lines are shown.</source>
        <translation>No es texto, o es demasiado grande, así que no se muestran líneas.</translation>
    </message>
    <message>
        <source>This file is gone. It can be brought back as it was.</source>
        <translation>Este archivo ya no está. Se puede recuperar como era.</translation>
    </message>
    <message>
        <source>The first {n} of {count} differences, in words</source>
        <translation>Las primeras {n} de {count} diferencias, con palabras</translation>
    </message>
    <message>
        <source>It was {path}.</source>
        <translation>Era {path}.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Con palabras</translation>
    </message>
    <message>
        <source>Frontmatter</source>
        <translation>Frontmatter</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Grafía</translation>
    </message>
    <message>
        <source>Choose a value to see the entries that hold it.</source>
        <translation>Elija un valor para ver las fichas que lo contienen.</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>Ningún valor elegido</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Entries that hold it</source>
        <translation>Fichas que lo contienen</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valores</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Merge {n} values…</source>
        <translation>Fusionar {n} valores…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are spelled so already.</source>
        <extracomment>1 entry is spelled so already.</extracomment>
        <translation>
            <numerusform>1 ficha ya lo escribe así.</numerusform>
            <numerusform>{n} fichas ya lo escriben así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Copied: versions, settings and the last lines of the log, without your texts.</source>
        <translation>Copiado: versiones, ajustes y las últimas líneas del registro del programa, sin sus textos.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Only these values</source>
        <translation>Solo estos valores</translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation>En las fichas</translation>
    </message>
    <message>
        <source>The map tells its kind.</source>
        <translation>El mapa determina su tipo.</translation>
    </message>
    <message>
        <source>The site's own schema requires this field.</source>
        <translation>El esquema del propio sitio exige este campo.</translation>
    </message>
    <message>
        <source>At most, items</source>
        <translation>Como máximo, elementos</translation>
    </message>
    <message>
        <source>the vault's schema</source>
        <translation>el esquema de la bóveda</translation>
    </message>
    <message>
        <source>the site's schema</source>
        <translation>el esquema del sitio</translation>
    </message>
    <message>
        <source>Obsidian</source>
        <translation>Obsidian</translation>
    </message>
    <message>
        <source>the entries</source>
        <translation>las fichas</translation>
    </message>
    <message>
        <source>Known from {sources}.</source>
        <translation>Conocido por {sources}.</translation>
    </message>
    <message>
        <source>No entry has it.</source>
        <translation>Ninguna ficha lo tiene.</translation>
    </message>
    <message>
        <source>{n} of {all} entries have it, and {filled} of them hold a value.</source>
        <translation>{n} de {all} fichas lo tienen, y {filled} de ellas contienen un valor.</translation>
    </message>
    <message>
        <source>nothing behind the colon</source>
        <translation>nada tras los dos puntos</translation>
    </message>
    <message>
        <source>An empty one is usually written as: {text}</source>
        <translation>Uno vacío suele escribirse como: {text}</translation>
    </message>
    <message>
        <source>Values: {values}</source>
        <translation>Valores: {values}</translation>
    </message>
    <message>
        <source>Most common of {n} values: {values}</source>
        <translation>Los más comunes de {n} valores: {values}</translation>
    </message>
</context>
<context>
    <name>DimmedNote</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>{lit} of {pins} pins match the search and facets</source>
        <translation>{lit} de {pins} marcadores coinciden con la búsqueda y las facetas</translation>
    </message>
</context>
<context>
    <name>DirectionPanel</name>
    <message>
        <source>An entry whose place you know</source>
        <translation>Una ficha cuyo lugar conoce</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Where the entries would lie</source>
        <translation>Dónde quedarían las fichas</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Su título</translation>
    </message>
    <message>
        <source>Choose one here, or go on if all of them lie where they should.</source>
        <translation>Elija una aquí, o continúe si todas quedan donde deben.</translation>
    </message>
    <message>
        <source>It would lie where it is marked. Click where it lies in truth.</source>
        <translation>Quedaría donde está señalado. Haga clic donde está en realidad.</translation>
    </message>
    <message>
        <source>No entry has coordinates yet, so there is nothing to check.</source>
        <translation>Ninguna ficha tiene coordenadas aún, así que no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>This place does not tell which way the coordinates grow. Show another entry too, nearer to a corner.</source>
        <translation>Este lugar no indica en qué sentido crecen las coordenadas. Muestre otra ficha más, más cerca de una esquina.</translation>
    </message>
    <message>
        <source>That is right: x grows to the right, and y upward.</source>
        <translation>Así es correcto: x crece hacia la derecha, e y hacia arriba.</translation>
    </message>
    <message>
        <source>x and y stand in each other's field.</source>
        <translation>x e y están cada una en el campo de la otra.</translation>
    </message>
    <message>
        <source>Exchange the two fields</source>
        <translation>Intercambiar los dos campos</translation>
    </message>
    <message>
        <source>y is counted from the top; the map counts it from the bottom.</source>
        <translation>y se cuenta desde arriba; el mapa la cuenta desde abajo.</translation>
    </message>
    <message numerus="yes">
        <source>Write y anew in {n} entries</source>
        <extracomment>Write y anew in 1 entry</extracomment>
        <translation>
            <numerusform>Volver a escribir y en 1 ficha</numerusform>
            <numerusform>Volver a escribir y en {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange them, and write y anew</source>
        <translation>Intercambiarlos y volver a escribir y</translation>
    </message>
    <message>
        <source>y is counted from the bottom already.</source>
        <translation>y ya se cuenta desde abajo.</translation>
    </message>
    <message>
        <source>Leave y as it is written</source>
        <translation>Dejar y como está escrita</translation>
    </message>
    <message>
        <source>They lie there with other bounds: {bounds}.</source>
        <translation>Quedan ahí con otros límites: {bounds}.</translation>
    </message>
    <message>
        <source>Use these bounds</source>
        <translation>Usar estos límites</translation>
    </message>
    <message>
        <source>With these bounds it does not lie there, whichever way the coordinates grow. Show a second entry far from it: two tell the bounds.</source>
        <translation>Con estos límites no queda ahí, crezcan como crezcan las coordenadas. Muestre una segunda ficha lejos de ella: dos bastan para saber los límites.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Suggested here: {reasons}.</source>
        <translation>Sugerido aquí: {reasons}.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Stopped. Your work is kept here.</source>
        <translation>Detenido. Su trabajo se conserva aquí.</translation>
    </message>
</context>
<context>
    <name>DrawingOptions</name>
    <message>
        <source>The whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>Lo que muestra la vista</translation>
    </message>
    <message>
        <source>Small, more titles</source>
        <translation>Pequeños, más títulos</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medianos</translation>
    </message>
    <message>
        <source>Large, fewer titles</source>
        <translation>Grandes, menos títulos</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>Keep the proportions</source>
        <translation>Mantener las proporciones</translation>
    </message>
    <message>
        <source>&amp;Titles and names</source>
        <translation>&amp;Títulos, nombres</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>The map's own proportions</source>
        <translation>Las proporciones del propio mapa</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Como en la pantalla</translation>
    </message>
    <message>
        <source>Slide, 16 : 9</source>
        <translation>Diapositiva, 16 : 9</translation>
    </message>
    <message>
        <source>4K screen</source>
        <translation>Pantalla 4K</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>{paper} paper</source>
        <translation>Papel {paper}</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>Pí&amp;xeles</translation>
    </message>
    <message>
        <source>Lette&amp;ring</source>
        <translation>&amp;Rótulos</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>T&amp;ono</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>copy</source>
        <extracomment>in the title of one, as in "Open Loom (copy)"</extracomment>
        <translation>copia</translation>
    </message>
    <message>
        <source>The copy gets no place on the map; drag it there.</source>
        <translation>La copia no recibe un lugar en el mapa; arrástrela allí.</translation>
    </message>
    <message>
        <source>Duplicate {title}</source>
        <translation>Duplicar {title}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>EmptyFields</name>
    <message numerus="yes">
        <source>{n} empty fields:</source>
        <extracomment>1 empty field:</extracomment>
        <translation>
            <numerusform>1 campo vacío:</numerusform>
            <numerusform>{n} campos vacíos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in {field}, which is empty</source>
        <translation>Rellenar {field}, que está vacío</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>{file} is no text in any encoding that is known here. It was left as it is.</source>
        <translation>{file} no es texto en ninguna codificación conocida aquí. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>This file was written before UTF-8 was usual, and nothing in it says how. Choose what makes its letters right.</source>
        <translation>Este archivo se escribió antes de que UTF-8 fuera lo habitual, y nada en él indica cómo. Elija la opción con la que sus letras se lean bien.</translation>
    </message>
    <message>
        <source>&amp;Read it as</source>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>The text as it would be read</source>
        <translation>El texto tal como se leería</translation>
    </message>
    <message>
        <source>The file is written anew as UTF-8 at once. As it is now, it goes to the trash.</source>
        <translation>El archivo se vuelve a escribir enseguida como UTF-8. Tal como está ahora, va a la papelera.</translation>
    </message>
    <message>
        <source>Write as UTF-8</source>
        <translation>Escribir como UTF-8</translation>
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
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The page as readers see it</source>
        <translation>La página tal como se ve al leerla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Name of the map</source>
        <translation>Nombre del mapa</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 ficha</numerusform>
            <numerusform>{n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>so far on {map}</source>
        <translation>hasta ahora en {map}</translation>
    </message>
    <message>
        <source>Collections on it</source>
        <translation>Colecciones que contiene</translation>
    </message>
    <message>
        <source>Field for x, to the right</source>
        <translation>Campo para x, hacia la derecha</translation>
    </message>
    <message>
        <source>Field for y, upward</source>
        <translation>Campo para y, hacia arriba</translation>
    </message>
    <message>
        <source>Field for the territory</source>
        <translation>Campo para el territorio</translation>
    </message>
    <message>
        <source>Coordinates are rounded to</source>
        <translation>Las coordenadas se redondean a</translation>
    </message>
    <message>
        <source>The entries on the map</source>
        <translation>Las fichas en el mapa</translation>
    </message>
    <message>
        <source>There is a map of this name already.</source>
        <translation>Ya hay un mapa con este nombre.</translation>
    </message>
    <message>
        <source>Choose whose map it is.</source>
        <translation>Elija de qué es el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have both coordinates: x from {left} to {right}, y from {low} to {high}.</source>
        <extracomment>1 entry has both coordinates: x {left}, y {low}.</extracomment>
        <translation>
            <numerusform>1 ficha tiene ambas coordenadas: x {left}, y {low}.</numerusform>
            <numerusform>{n} fichas tienen ambas coordenadas: x de {left} a {right}, y de {low} a {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry has both coordinates yet. They can be placed afterwards.</source>
        <translation>Ninguna ficha tiene aún ambas coordenadas. Se pueden situar después.</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>{title} is in the trash. Undo brings it back.</source>
        <translation>{title} está en la papelera. Con Deshacer se recupera.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Go to the entry (Ctrl and click, or Ctrl+Enter)</source>
        <translation>Ir a la ficha (Ctrl y clic, o Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Fichas</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>Elegir entre dos versiones…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete {n} entries…</source>
        <translation>Eliminar {n} fichas…</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Unplaced</source>
        <translation>Sin situar</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>con problemas</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>New entry</source>
        <translation>Nueva ficha</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries as a table</source>
        <translation>Las fichas como tabla</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Looking through the entries…</source>
        <translation>Revisando las fichas…</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message numerus="yes">
        <source>You and others changed the same in {n} files.</source>
        <extracomment>You and others changed the same in one file.</extracomment>
        <translation>
            <numerusform>Usted y otras personas cambiaron lo mismo en un archivo.</numerusform>
            <numerusform>Usted y otras personas cambiaron lo mismo en {n} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in or sent until you choose what shall hold.</source>
        <translation>No se incorporó ni se envió nada hasta que elija qué debe valer.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message numerus="yes">
        <source>Got {n} changes from others</source>
        <extracomment>Got 1 change from others</extracomment>
        <translation>
            <numerusform>Se recibió 1 cambio de otras personas</numerusform>
            <numerusform>Se recibieron {n} cambios de otras personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent {n}</source>
        <extracomment>sent 1</extracomment>
        <translation>
            <numerusform>se envió 1</numerusform>
            <numerusform>se enviaron {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} files, your changes that are not recorded yet were brought together with what came: {files}.</source>
        <extracomment>Your changes in {files} that are not recorded yet were brought together with what came.</extracomment>
        <translation>
            <numerusform>Sus cambios aún sin registrar en {files} se unieron con lo recibido.</numerusform>
            <numerusform>Los cambios aún sin registrar de {n} archivos se unieron con lo recibido: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Others have sent nothing new</source>
        <translation>Nadie más ha enviado nada nuevo</translation>
    </message>
    <message>
        <source>Nothing to get or send</source>
        <translation>Nada que recibir ni enviar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>How much of the file is made</source>
        <translation>Cuánto del archivo está hecho</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kept in the vault's settings, for everyone who exports it</source>
        <translation>Se guarda en los ajustes de la bóveda, para quien la exporte</translation>
    </message>
    <message>
        <source>La&amp;nguage of readers</source>
        <translation>Idi&amp;oma de quienes leen</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>The map, the directory and {n} articles, for any web host</source>
        <extracomment>The map, the directory and 1 article, for any web host</extracomment>
        <translation>
            <numerusform>El mapa, el directorio y 1 artículo, para cualquier servidor web</numerusform>
            <numerusform>El mapa, el directorio y {n} artículos, para cualquier servidor web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}, {n} entries</source>
        <extracomment>{size}, 1 entry</extracomment>
        <translation>
            <numerusform>{size}, 1 ficha</numerusform>
            <numerusform>{size}, {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>{size}, {n} of {all} titles have room</source>
        <translation>{size}, caben {n} de {all} títulos</translation>
    </message>
    <message>
        <source>{first} {n} more.</source>
        <translation>{first} Y {n} más.</translation>
    </message>
    <message>
        <source>Export the site to a folder</source>
        <translation>Exportar el sitio a una carpeta</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>For slides and documents</source>
        <translation>Para diapositivas y documentos</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>For designers to edit</source>
        <translation>Para editar en programas de diseño</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Impresión (PDF)</translation>
    </message>
    <message>
        <source>For paper, sharp at any size</source>
        <translation>Para papel, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>To send or host, works offline</source>
        <translation>Para enviar o alojar, funciona sin conexión</translation>
    </message>
    <message>
        <source>Whole site (folder)</source>
        <translation>Sitio completo (carpeta)</translation>
    </message>
    <message>
        <source>Map, directory, every article</source>
        <translation>Mapa, directorio y todos los artículos</translation>
    </message>
    <message>
        <source>Map data (GeoJSON)</source>
        <translation>Datos del mapa (GeoJSON)</translation>
    </message>
    <message>
        <source>For GIS programs</source>
        <translation>Para programas de SIG</translation>
    </message>
    <message>
        <source>Site data (JavaScript)</source>
        <translation>Datos del sitio (JavaScript)</translation>
    </message>
    <message>
        <source>Read by the published map</source>
        <translation>Los lee el mapa publicado</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Remove this facet</source>
        <translation>Quitar esta faceta</translation>
    </message>
    <message>
        <source>Remove the facet {name}</source>
        <translation>Quitar la faceta {name}</translation>
    </message>
    <message>
        <source>Filter values of {name}</source>
        <translation>Filtrar los valores de {name}</translation>
    </message>
    <message>
        <source>Filter {n} values</source>
        <translation>Filtrar {n} valores</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>FieldPicker</name>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas las colecciones</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>hasta {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>al menos {least}</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Quitar el campo</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuevo campo</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Nombre del nuevo campo</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Campos de</translation>
    </message>
    <message>
        <source>What you change is kept in {file}.</source>
        <translation>Lo que cambie se conserva en {file}.</translation>
    </message>
    <message>
        <source>What you change is kept in {file}, which is not there yet.</source>
        <translation>Lo que cambie se conserva en {file}, que aún no existe.</translation>
    </message>
    <message>
        <source>It holds for {names} too.</source>
        <translation>También vale para {names}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply or cancel the changes first.</source>
        <translation>Aplique o cancele primero los cambios.</translation>
    </message>
    <message>
        <source>Leave without applying the changes?</source>
        <translation>¿Salir sin aplicar los cambios?</translation>
    </message>
    <message>
        <source>What you changed here is not kept.</source>
        <translation>Lo que cambió aquí no se conserva.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Todas {n}</translation>
    </message>
    <message>
        <source>Filled {n}</source>
        <translation>Rellenos {n}</translation>
    </message>
    <message>
        <source>Empty {n}</source>
        <translation>Vacíos {n}</translation>
    </message>
    <message>
        <source>{n} more; type to find them</source>
        <translation>{n} más; escriba para encontrarlos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace all in this article</source>
        <translation>Reemplazar todo en este artículo</translation>
    </message>
    <message>
        <source>This expression takes too long here. Try a simpler one.</source>
        <translation>Esta expresión tarda demasiado aquí. Pruebe con una más sencilla.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced.</source>
        <extracomment>1 replaced.</extracomment>
        <translation>
            <numerusform>1 reemplazo hecho.</numerusform>
            <numerusform>{n} reemplazos hechos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindInVault</name>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Find in the vault</source>
        <translation>Buscar en la bóveda</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in all entries</source>
        <translation>Buscar en todas las fichas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>In fields too</source>
        <translation>También en los campos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What you look for is listed here, with the lines that hold it</source>
        <translation>Lo que busque aparece aquí, con las líneas que lo contienen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <extracomment>1 match</extracomment>
        <translation>
            <numerusform>1 resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{matches} in {n} entries.</source>
        <extracomment>{matches} in 1 entry.</extracomment>
        <translation>
            <numerusform>{matches} en 1 ficha.</numerusform>
            <numerusform>{matches} en {n} fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; these are the first.</source>
        <translation>Hay más; estos son los primeros.</translation>
    </message>
    <message>
        <source>The expression takes too long in {entry}; it was searched no further.</source>
        <translation>La expresión tarda demasiado en {entry}; no se siguió buscando en esa ficha.</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} matches</source>
        <extracomment>Replace 1 match</extracomment>
        <translation>
            <numerusform>Reemplazar 1 resultado</numerusform>
            <numerusform>Reemplazar {n} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Reemplazando…</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in {n} entries.</source>
        <extracomment>Replaced in 1 entry.</extracomment>
        <translation>
            <numerusform>Reemplazado en 1 ficha.</numerusform>
            <numerusform>Reemplazado en {n} fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everywhere in {entry}: {why}</source>
        <translation>No en todas partes en {entry}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Nor in {n} others.</source>
        <extracomment>Nor in 1 other.</extracomment>
        <translation>
            <numerusform>Tampoco en 1 más.</numerusform>
            <numerusform>Tampoco en {n} más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una ficha</translation>
    </message>
    <message>
        <source>Type “boat” here. The list below keeps only what holds the word, anywhere in an entry.</source>
        <translation>Escriba aquí «boat». La lista de abajo solo conserva lo que contiene la palabra, en cualquier parte de una ficha.</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Encontrado.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Elegirla</translation>
    </message>
    <message>
        <source>Click another entry in the list, or press {keys:Down}. The whole window then shows that entry.</source>
        <translation>Haga clic en otra ficha de la lista o pulse {keys:Down}. Toda la ventana muestra entonces esa ficha.</translation>
    </message>
    <message>
        <source>This is one entry: one text file of the vault.</source>
        <translation>Esto es una ficha: un archivo de texto de la bóveda.</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Cambiar un campo</translation>
    </message>
    <message>
        <source>These are the entry’s fields. Change one: the team size, or when it was founded. The file stays as it is until you save.</source>
        <translation>Estos son los campos de la ficha. Cambie uno: el tamaño del equipo o la fecha de fundación. El archivo queda como está hasta que guarde.</translation>
    </message>
    <message>
        <source>The line at the bottom counts what a save would change.</source>
        <translation>La línea de abajo cuenta lo que cambiaría al guardar.</translation>
    </message>
    <message>
        <source>Write, and watch the preview</source>
        <translation>Escribir y observar la vista previa</translation>
    </message>
    <message>
        <source>Click into the article and type a few words. At the right is the page as readers will see it.</source>
        <translation>Haga clic en el artículo y escriba unas palabras. A la derecha está la página tal como se verá al leerla.</translation>
    </message>
    <message>
        <source>The preview followed while you typed.</source>
        <translation>La vista previa siguió lo que escribía.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Press {key:undo}, or this button. Every change can be undone, one after the other, in the whole vault.</source>
        <translation>Pulse {key:undo} o este botón. Todos los cambios se pueden deshacer, uno tras otro, en toda la bóveda.</translation>
    </message>
    <message>
        <source>So nothing you try can go wrong.</source>
        <translation>Así que nada de lo que pruebe puede salir mal.</translation>
    </message>
    <message>
        <source>Move a pin</source>
        <translation>Mover un marcador</translation>
    </message>
    <message>
        <source>This is the map ({key:map}). Drag any pin to another place, or move the chosen one with the arrow keys.</source>
        <translation>Este es el mapa ({key:map}). Arrastre un marcador cualquiera a otro lugar, o mueva el elegido con las flechas.</translation>
    </message>
    <message>
        <source>Only the two coordinates in its file will change.</source>
        <translation>En su archivo solo cambiarán las dos coordenadas.</translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation>Ver qué está mal</translation>
    </message>
    <message>
        <source>The number counts what readers of the site would stumble over. Open this view, by a click or by {key:problems}.</source>
        <translation>El número cuenta aquello con lo que tropezaría quien lea el sitio. Abra esta vista con un clic o con {key:problems}.</translation>
    </message>
    <message>
        <source>Each row says what is wrong, and most can be mended right there.</source>
        <translation>Cada fila dice qué está mal, y casi todo se puede corregir ahí mismo.</translation>
    </message>
    <message>
        <source>See what will be saved</source>
        <translation>Ver qué se guardará</translation>
    </message>
    <message>
        <source>Choose {menu:save-lines}. You see each line that a save would change; no other line will.</source>
        <translation>Elija {menu:save-lines}. Verá cada línea que cambiaría al guardar; ninguna otra lo hará.</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>This vault is your own copy, to play with. {key:help} opens the guide at the page that fits what you are doing.</source>
        <translation>Esta bóveda es su propia copia, para practicar. {key:help} abre la guía por la página que corresponde a lo que esté haciendo.</translation>
    </message>
</context>
<context>
    <name>FirstStepsOffer</name>
    <message>
        <source>New here?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message>
        <source>Eight short tasks on a sample vault show you around, in about five minutes. You can stop at any time.</source>
        <translation>Ocho tareas breves en una bóveda de ejemplo muestran el programa en unos cinco minutos. Puede detenerse en cualquier momento.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Mostrar el programa</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In every text</source>
        <translation>En todos los textos</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Delete the word before</source>
        <translation>Eliminar la palabra anterior</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Buscar el lugar siguiente</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Buscar el lugar anterior</translation>
    </message>
    <message>
        <source>Move a list item in</source>
        <translation>Aumentar la sangría de un elemento de lista</translation>
    </message>
    <message>
        <source>Move a list item out</source>
        <translation>Reducir la sangría de un elemento de lista</translation>
    </message>
    <message>
        <source>Take what is suggested</source>
        <translation>Aceptar lo sugerido</translation>
    </message>
    <message>
        <source>In the list of entries</source>
        <translation>En la lista de fichas</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Choices for what is typed</source>
        <translation>Opciones para lo que se escribe</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Move the pin, or push the map</source>
        <translation>Mover el marcador o desplazar el mapa</translation>
    </message>
    <message>
        <source>Move the pin by ten steps</source>
        <translation>Mover el marcador diez pasos</translation>
    </message>
    <message>
        <source>Go to the next pin that way</source>
        <translation>Ir al marcador siguiente en esa dirección</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar todo el mapa</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Push the map while it is held</source>
        <translation>Desplazar el mapa mientras se mantiene pulsada</translation>
    </message>
    <message>
        <source>Suggest a place</source>
        <translation>Sugerir un lugar</translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation>Otra sugerencia</translation>
    </message>
    <message>
        <source>Leave it unplaced and go on</source>
        <translation>Dejarla sin situar y seguir</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar la operación</translation>
    </message>
    <message>
        <source>On the map through time</source>
        <translation>En el mapa a través del tiempo</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>El cambio anterior</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>El cambio siguiente</translation>
    </message>
    <message>
        <source>Back to today's map</source>
        <translation>Volver al mapa de hoy</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Vaciar las celdas</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Select the rows</source>
        <translation>Seleccionar las filas</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Filtrar la columna</translation>
    </message>
</context>
<context>
    <name>FlawTree</name>
    <message>
        <source>What readers will meet</source>
        <translation>Lo que se encontrará al leer</translation>
    </message>
    <message>
        <source>Pictures not shown</source>
        <translation>Imágenes que no se muestran</translation>
    </message>
    <message>
        <source>Wider than the page</source>
        <translation>Más ancho que la página</translation>
    </message>
    <message>
        <source>Pins on each other</source>
        <translation>Marcadores unos sobre otros</translation>
    </message>
    <message>
        <source>Names without room on the map</source>
        <translation>Nombres sin espacio en el mapa</translation>
    </message>
    <message>
        <source>Titles cut off</source>
        <translation>Títulos recortados</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>En un teléfono</translation>
    </message>
    <message>
        <source>On a tablet</source>
        <translation>En una tableta</translation>
    </message>
    <message>
        <source>On a desktop</source>
        <translation>En un equipo de escritorio</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What readers meet</source>
        <translation>Lo que se encuentra al leer</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>The page as readers see it, beside the text</source>
        <translation>La página tal como se ve al leerla, junto al texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>FormFindings</name>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>FormMessage</name>
    <message>
        <source>Read in another encoding…</source>
        <translation>Leer con otra codificación…</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>In no territory; nearest: {territory}, {n} units.</source>
        <translation>En ningún territorio; el más cercano: {territory}, {n} unidades.</translation>
    </message>
    <message>
        <source>Inside its territory.</source>
        <translation>Dentro de su territorio.</translation>
    </message>
    <message>
        <source>Outside its territory, in {territory}.</source>
        <translation>Fuera de su territorio, en {territory}.</translation>
    </message>
    <message>
        <source>In {territory}.</source>
        <translation>En {territory}.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>{field} in {entry}</source>
        <translation>{field} en {entry}</translation>
    </message>
    <message>
        <source>Choose an entry to see its fields.</source>
        <translation>Elija una ficha para ver sus campos.</translation>
    </message>
    <message>
        <source>An article without fields</source>
        <translation>Un artículo sin campos</translation>
    </message>
    <message>
        <source>This file has no frontmatter. It can get the fields that a new entry begins with, above the article, which stays as it is.</source>
        <translation>Este archivo no tiene frontmatter. Puede recibir los campos con los que empieza una ficha nueva, encima del artículo, que queda como está.</translation>
    </message>
    <message>
        <source>Give it fields</source>
        <translation>Añadir campos</translation>
    </message>
    <message>
        <source>No entry is called {name}.</source>
        <translation>Ninguna ficha se llama {name}.</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>More for the article</source>
        <translation>Más para el artículo</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Enlace a una ficha</translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation>Enlace a una dirección</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Tick the task</source>
        <translation>Marcar la tarea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation>Bloque de código</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema del artículo</translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message numerus="yes">
        <source>{n} entries found</source>
        <extracomment>1 entry found</extracomment>
        <translation>
            <numerusform>1 ficha encontrada</numerusform>
            <numerusform>{n} fichas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitLink</name>
    <message>
        <source>{state}. Show the changes.</source>
        <translation>{state}. Mostrar los cambios.</translation>
    </message>
</context>
<context>
    <name>GitMerge</name>
    <message>
        <source>This vault is kept in git. Git can merge its entries field by field, so that fewer changes clash.</source>
        <translation>Esta bóveda se mantiene en git. Git puede fusionar sus fichas campo por campo, de modo que menos cambios entren en conflicto.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>This vault is not in a git repository</source>
        <translation>Esta bóveda no está en un repositorio de git</translation>
    </message>
    <message>
        <source>Merging by fields is for vaults that are shared through git. Either this folder is not kept in git, or git is not installed.</source>
        <translation>La fusión por campos es para bóvedas que se comparten con git. O esta carpeta no se mantiene en git, o git no está instalado.</translation>
    </message>
</context>
<context>
    <name>GitMergeDialog</name>
    <message>
        <source>Merge in git by fields</source>
        <translation>Fusionar en git por campos</translation>
    </message>
    <message>
        <source>When git pull, merge or rebase brings together what two people changed in one entry, this editor does it field by field, list item by list item, and the article by lines. What both changed is left between git’s usual markers, around just those lines.</source>
        <translation>Cuando git pull, merge o rebase une lo que dos personas cambiaron en una ficha, este programa lo hace campo por campo, las listas elemento por elemento y el artículo por líneas. Lo que cambiaron las dos queda entre las marcas habituales de git, justo alrededor de esas líneas.</translation>
    </message>
    <message>
        <source>In {file}:</source>
        <translation>En {file}:</translation>
    </message>
    <message>
        <source>In the repository’s own configuration, on this computer:</source>
        <translation>En la configuración del propio repositorio, en este equipo:</translation>
    </message>
    <message>
        <source>The first can be committed: on a computer without the second, git merges as before. Nothing else is written, and both can be removed here.</source>
        <translation>Lo primero se puede incluir en un commit: en un equipo sin lo segundo, git fusiona como antes. No se escribe nada más, y ambas cosas se pueden quitar aquí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configurar de nuevo</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Git merges this vault by fields.</source>
        <translation>Git fusiona esta bóveda por campos.</translation>
    </message>
    <message>
        <source>This vault is set up for the program in another place, or only in part.</source>
        <translation>Esta bóveda está configurada para el programa en otro lugar, o solo en parte.</translation>
    </message>
    <message>
        <source>The vault’s attributes ask for it. On this computer git is not set up yet.</source>
        <translation>Los atributos de la bóveda lo piden. En este equipo, git aún no está configurado.</translation>
    </message>
    <message>
        <source>This is what would be written:</source>
        <translation>Esto es lo que se escribiría:</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo que se escribe</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>The page could not be handed to the browser: {reason}.</source>
        <translation>La página no se pudo entregar al navegador: {reason}.</translation>
    </message>
    <message>
        <source>The article is on the clipboard, formatted and as HTML.</source>
        <translation>El artículo está en el portapapeles, con formato y como HTML.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>(no shortcut)</source>
        <translation>(sin atajo)</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>HelpDoor</name>
    <message>
        <source>The folder of the log cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta del registro del programa: {reason}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Territory Editor help</source>
        <translation>Ayuda de Territory Editor</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Sections that hold the words</source>
        <translation>Secciones que contienen las palabras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>No page holds “{words}”.</source>
        <translation>Ninguna página contiene «{words}».</translation>
    </message>
    <message>
        <source>No page holds all of “{words}”. These hold some of it:</source>
        <translation>Ninguna página contiene todo «{words}». Estas contienen una parte:</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Your name and e-mail address stand beside what you record, and everyone with whom the vault is shared can see them.</source>
        <translation>Su nombre y su dirección de correo electrónico figuran junto a lo que registra, y los puede ver quien comparta la bóveda.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>For all vaults on this computer</source>
        <translation>Para todas las bóvedas de este equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import CSV</source>
        <translation>Importar CSV</translation>
    </message>
    <message>
        <source>Columns and the fields they go into</source>
        <translation>Columnas y los campos a los que van</translation>
    </message>
    <message>
        <source>What is odd, and what is left out</source>
        <translation>Lo que es raro y lo que se omite</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>Mostrar los cambios…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation>Calculando los cambios…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Working out entry {n} of {all}…</source>
        <translation>Calculando la ficha {n} de {all}…</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Entries were changed meanwhile. Nothing was imported yet.</source>
        <translation>Entretanto se cambiaron fichas. Aún no se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Three landmarks fit any stretching. A fourth would check them.</source>
        <translation>Tres puntos de referencia se ajustan a cualquier estiramiento. Un cuarto los comprobaría.</translation>
    </message>
    <message>
        <source>All landmarks agree.</source>
        <translation>Todos los puntos de referencia concuerdan.</translation>
    </message>
    <message>
        <source>Off by so many map units, landmark by landmark:  {each}</source>
        <translation>Desviación en unidades del mapa, punto por punto:  {each}</translation>
    </message>
    <message>
        <source>Choose the new picture. The pins follow three to six landmarks.</source>
        <translation>Elija la imagen nueva. Los marcadores siguen de tres a seis puntos de referencia.</translation>
    </message>
    <message>
        <source>Click landmark {n} in the new picture.</source>
        <translation>Haga clic en el punto de referencia {n} en la imagen nueva.</translation>
    </message>
    <message>
        <source>Click landmark {n} in the old picture.</source>
        <translation>Haga clic en el punto de referencia {n} en la imagen antigua.</translation>
    </message>
    <message>
        <source>Click a place in the old picture that you find in the new one: {n} more.</source>
        <translation>Haga clic en un lugar de la imagen antigua que encuentre en la nueva: {n} más.</translation>
    </message>
    <message>
        <source>More landmarks make it surer. Drag one to place it better.</source>
        <translation>Con más puntos de referencia es más seguro. Arrastre uno para situarlo mejor.</translation>
    </message>
    <message>
        <source>Six landmarks are placed. Drag one to place it better.</source>
        <translation>Seis puntos de referencia están situados. Arrastre uno para situarlo mejor.</translation>
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
            <numerusform>1 más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Without saving, these changes are dropped. For a while, they can be found under Earlier versions.</source>
        <translation>Si no se guardan, estos cambios se descartan. Durante un tiempo se encuentran en «Versiones anteriores».</translation>
    </message>
    <message>
        <source>What was typed there is lost on closing.</source>
        <translation>Lo que se escribió ahí se pierde al cerrar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have changes that are not saved.</source>
        <extracomment>1 entry has changes that are not saved.</extracomment>
        <translation>
            <numerusform>1 ficha tiene cambios sin guardar.</numerusform>
            <numerusform>{n} fichas tienen cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} has changes that are not saved.</source>
        <translation>El archivo {file} tiene cambios sin guardar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields could not be read and are not saved: {fields}</source>
        <extracomment>1 field could not be read and is not saved: {fields}</extracomment>
        <translation>
            <numerusform>1 campo no se pudo leer y no está guardado: {fields}</numerusform>
            <numerusform>{n} campos no se pudieron leer y no están guardados: {fields}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftWork</name>
    <message>
        <source>Unsaved work was found and cannot be read: {reason}. It is kept.</source>
        <translation>Se encontró trabajo sin guardar que no se puede leer: {reason}. Se conserva.</translation>
    </message>
    <message>
        <source>Some of the unsaved work that was found cannot be read any more. All of it was put aside as {file}.</source>
        <translation>Parte del trabajo sin guardar que se encontró ya no se puede leer. Todo se apartó en {file}.</translation>
    </message>
    <message>
        <source>What was typed into {field} cannot be put back there; copy it.</source>
        <translation>Lo que se escribió en {field} no se puede volver a poner ahí; cópielo.</translation>
    </message>
    <message>
        <source>What was restored could not be kept safe from a crash yet: save now.</source>
        <translation>Lo restaurado aún no se pudo poner a salvo de un fallo: guarde ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work in {n} files was restored. It is not saved yet.</source>
        <extracomment>Unsaved work in 1 file was restored. It is not saved yet.</extracomment>
        <translation>
            <numerusform>Se restauró trabajo sin guardar en 1 archivo. Aún no está guardado.</numerusform>
            <numerusform>Se restauró trabajo sin guardar en {n} archivos. Aún no está guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work that was found waits in {n} places.</source>
        <extracomment>Unsaved work that was found waits in 1 place.</extracomment>
        <translation>
            <numerusform>El trabajo sin guardar que se encontró espera en 1 lugar.</numerusform>
            <numerusform>El trabajo sin guardar que se encontró espera en {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it…</source>
        <translation>Mostrarlo…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{lit} of {number}</source>
        <translation>{lit} de {number}</translation>
    </message>
    <message>
        <source>Click values to let their pins stand out</source>
        <translation>Haga clic en los valores para que destaquen sus marcadores</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>Fold the legend up</source>
        <translation>Plegar la leyenda</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>Desplegar la leyenda</translation>
    </message>
</context>
<context>
    <name>LineParts</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>The lines that differ, as they are written</source>
        <translation>Las líneas que difieren, tal como están escritas</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… y más</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines as before</source>
        <extracomment>1 line as it was</extracomment>
        <translation>
            <numerusform>1 línea como estaba</numerusform>
            <numerusform>{n} líneas como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>(sin fin de línea)</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Open the link (Ctrl and click, or Ctrl+Enter)</source>
        <translation>Abrir el enlace (Ctrl y clic, o Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>There is no web address in this field.</source>
        <translation>No hay ninguna dirección web en este campo.</translation>
    </message>
</context>
<context>
    <name>LoadingNote</name>
    <message>
        <source>Entries read</source>
        <translation>Fichas leídas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leave the other entries unread for now</source>
        <translation>Dejar por ahora sin leer las demás fichas</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Read the other entries as well</source>
        <translation>Leer también las demás fichas</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Examinando {folder}</translation>
    </message>
    <message>
        <source>{left} of {total} entries are not read and not shown</source>
        <translation>{left} de {total} fichas no están leídas ni se muestran</translation>
    </message>
    <message>
        <source>Reading entries: {n} of {total}</source>
        <translation>Leyendo fichas: {n} de {total}</translation>
    </message>
</context>
<context>
    <name>LockHint</name>
    <message>
        <source>The pins are locked.</source>
        <translation>Los marcadores están bloqueados.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
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
        <translation>No hay Markdown en {folder}. ¿Empezar aquí una bóveda?</translation>
    </message>
    <message>
        <source>Begin a vault</source>
        <translation>Empezar una bóveda</translation>
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
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Show another map of this vault</source>
        <translation>Mostrar otro mapa de esta bóveda</translation>
    </message>
</context>
<context>
    <name>MapCommands</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Set up a map…</source>
        <translation>Configurar un mapa…</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>Ponerlos en orden</translation>
    </message>
    <message>
        <source>Choose other bounds…</source>
        <translation>Elegir otros límites…</translation>
    </message>
    <message>
        <source>The map's bounds need a look</source>
        <translation>Conviene revisar los límites del mapa</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>The map as a list</source>
        <translation>El mapa como lista</translation>
    </message>
    <message>
        <source>Search territories and entries</source>
        <translation>Buscar territorios y fichas</translation>
    </message>
    <message>
        <source>Territories and entries</source>
        <translation>Territorios y fichas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Type coordinates…</source>
        <translation>Escribir las coordenadas…</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <source>In no territory</source>
        <translation>En ningún territorio</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>sin situar</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Sin situar</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <source>Set territory to {territory}</source>
        <translation>Asignar el territorio {territory}</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Select all in {territory}</source>
        <translation>Seleccionar todos en {territory}</translation>
    </message>
    <message>
        <source>Place {title} here</source>
        <translation>Situar aquí {title}</translation>
    </message>
    <message>
        <source>Place {n} entries here</source>
        <translation>Situar aquí {n} fichas</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>Acercar aquí</translation>
    </message>
    <message>
        <source>Copy {coordinates}</source>
        <translation>Copiar {coordinates}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Colour: {field}</source>
        <translation>Color: {field}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{field} only</source>
        <translation>{field} solamente</translation>
    </message>
</context>
<context>
    <name>MapSettingsDialog</name>
    <message>
        <source>Map settings</source>
        <translation>Ajustes del mapa</translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>Mostrar los cambios…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the map {map}</source>
        <translation>Cambiar el mapa {map}</translation>
    </message>
    <message>
        <source>Change the map</source>
        <translation>Cambiar el mapa</translation>
    </message>
</context>
<context>
    <name>MapSetup</name>
    <message>
        <source>Bounds</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>The coordinates of the picture's corners. Changing them moves no entry's coordinates.</source>
        <translation>Las coordenadas de las esquinas de la imagen. Al cambiarlas no se mueven las coordenadas de ninguna ficha.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height}; the bounds show it {n}% too wide.</source>
        <translation>La imagen mide {width} × {height}; los límites la muestran un {n}% demasiado ancha.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height}; the bounds show it {n}% too high.</source>
        <translation>La imagen mide {width} × {height}; los límites la muestran un {n}% demasiado alta.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Is every entry where you know it to be? One entry that you know tells.</source>
        <translation>¿Está cada ficha donde usted sabe que está? Basta con una ficha que conozca.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Which entries stand on this map, and which of their fields say where.</source>
        <translation>Qué fichas están en este mapa, y cuáles de sus campos dicen dónde.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>Imágenes (*.svg *.png *.jpg *.jpeg *.webp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Any drawing or photograph. Without one, the territories are drawn from where entries lie.</source>
        <translation>Cualquier dibujo o fotografía. Sin imagen, los territorios se dibujan a partir de dónde están las fichas.</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>Regions from a GeoJSON file, or inferred from where the entries lie.</source>
        <translation>Zonas de un archivo GeoJSON, o deducidas de dónde están las fichas.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Con un solo Deshacer se revierte todo.</translation>
    </message>
</context>
<context>
    <name>MapWizard</name>
    <message>
        <source>Set up a map</source>
        <translation>Configurar un mapa</translation>
    </message>
    <message>
        <source>Set up the map</source>
        <translation>Configurar el mapa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>North of {title}, {n} away.</source>
        <translation>Al norte de {title}, a {n} de distancia.</translation>
    </message>
    <message>
        <source>North-east of {title}, {n} away.</source>
        <translation>Al noreste de {title}, a {n} de distancia.</translation>
    </message>
    <message>
        <source>East of {title}, {n} away.</source>
        <translation>Al este de {title}, a {n} de distancia.</translation>
    </message>
    <message>
        <source>South-east of {title}, {n} away.</source>
        <translation>Al sureste de {title}, a {n} de distancia.</translation>
    </message>
    <message>
        <source>South of {title}, {n} away.</source>
        <translation>Al sur de {title}, a {n} de distancia.</translation>
    </message>
    <message>
        <source>South-west of {title}, {n} away.</source>
        <translation>Al suroeste de {title}, a {n} de distancia.</translation>
    </message>
    <message>
        <source>West of {title}, {n} away.</source>
        <translation>Al oeste de {title}, a {n} de distancia.</translation>
    </message>
    <message>
        <source>North-west of {title}, {n} away.</source>
        <translation>Al noroeste de {title}, a {n} de distancia.</translation>
    </message>
    <message>
        <source>On the same spot as {title}.</source>
        <translation>En el mismo punto que {title}.</translation>
    </message>
    <message>
        <source>To the north, {n} away: {title}.</source>
        <translation>Hacia el norte, a {n} de distancia: {title}.</translation>
    </message>
    <message>
        <source>To the north-east, {n} away: {title}.</source>
        <translation>Hacia el noreste, a {n} de distancia: {title}.</translation>
    </message>
    <message>
        <source>To the east, {n} away: {title}.</source>
        <translation>Hacia el este, a {n} de distancia: {title}.</translation>
    </message>
    <message>
        <source>To the south-east, {n} away: {title}.</source>
        <translation>Hacia el sureste, a {n} de distancia: {title}.</translation>
    </message>
    <message>
        <source>To the south, {n} away: {title}.</source>
        <translation>Hacia el sur, a {n} de distancia: {title}.</translation>
    </message>
    <message>
        <source>To the south-west, {n} away: {title}.</source>
        <translation>Hacia el suroeste, a {n} de distancia: {title}.</translation>
    </message>
    <message>
        <source>To the west, {n} away: {title}.</source>
        <translation>Hacia el oeste, a {n} de distancia: {title}.</translation>
    </message>
    <message>
        <source>To the north-west, {n} away: {title}.</source>
        <translation>Hacia el noroeste, a {n} de distancia: {title}.</translation>
    </message>
    <message>
        <source>On this spot: {title}.</source>
        <translation>En este punto: {title}.</translation>
    </message>
    <message>
        <source>In the north of the map</source>
        <translation>En el norte del mapa</translation>
    </message>
    <message>
        <source>In the north-east of the map</source>
        <translation>En el noreste del mapa</translation>
    </message>
    <message>
        <source>In the east of the map</source>
        <translation>En el este del mapa</translation>
    </message>
    <message>
        <source>In the south-east of the map</source>
        <translation>En el sureste del mapa</translation>
    </message>
    <message>
        <source>In the south of the map</source>
        <translation>En el sur del mapa</translation>
    </message>
    <message>
        <source>In the south-west of the map</source>
        <translation>En el suroeste del mapa</translation>
    </message>
    <message>
        <source>In the west of the map</source>
        <translation>En el oeste del mapa</translation>
    </message>
    <message>
        <source>In the north-west of the map</source>
        <translation>En el noroeste del mapa</translation>
    </message>
    <message>
        <source>In the middle of the map</source>
        <translation>En el centro del mapa</translation>
    </message>
    <message>
        <source>The entry names another territory: {name}.</source>
        <translation>La ficha nombra otro territorio: {name}.</translation>
    </message>
    <message>
        <source>Nothing is placed near.</source>
        <translation>No hay nada situado cerca.</translation>
    </message>
    <message>
        <source>The whole map.</source>
        <translation>El mapa entero.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries in view.</source>
        <extracomment>1 entry in view.</extracomment>
        <translation>
            <numerusform>1 ficha a la vista.</numerusform>
            <numerusform>{n} fichas a la vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the map</source>
        <translation>Fuera del mapa</translation>
    </message>
    <message>
        <source>x {x}, y {y}.</source>
        <translation>x {x}, y {y}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <extracomment>1 problem.</extracomment>
        <translation>
            <numerusform>1 problema.</numerusform>
            <numerusform>{n} problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 ficha</numerusform>
            <numerusform>{n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>In {territory}.</source>
        <translation>En {territory}.</translation>
    </message>
    <message>
        <source>In no territory.</source>
        <translation>En ningún territorio.</translation>
    </message>
    <message>
        <source>{title}, in no territory.</source>
        <translation>{title}, en ningún territorio.</translation>
    </message>
    <message>
        <source>{title}, in {territory}.</source>
        <translation>{title}, en {territory}.</translation>
    </message>
    <message>
        <source>Nothing is selected on the map.</source>
        <translation>No hay nada seleccionado en el mapa.</translation>
    </message>
    <message>
        <source>The map goes no farther.</source>
        <translation>El mapa no va más allá.</translation>
    </message>
    <message>
        <source>{n} selected. {last}</source>
        <translation>Selección: {n}. {last}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Nueva rama…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>Give your name…</source>
        <translation>Indicar su nombre…</translation>
    </message>
    <message>
        <source>Send it to {remote}</source>
        <translation>Enviarlo a {remote}</translation>
    </message>
    <message>
        <source>Get and send</source>
        <translation>Recibir y enviar</translation>
    </message>
    <message>
        <source>Record changes…</source>
        <translation>Registrar los cambios…</translation>
    </message>
    <message>
        <source>Add the address…</source>
        <translation>Añadir la dirección…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>Ra&amp;ma</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Aún no hay bóvedas</translation>
    </message>
    <message>
        <source>Vaults that you opened are listed here.</source>
        <translation>Las bóvedas que haya abierto aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>On disk, changed {when}</source>
        <translation>En el disco, cambiada {when}</translation>
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
        <translation>La propia (sin guardar)</translation>
    </message>
    <message>
        <source>{file} was changed once more by another program.</source>
        <translation>Otro programa volvió a cambiar {file}.</translation>
    </message>
    <message>
        <source>What you chose is kept. See what is different now.</source>
        <translation>Lo que eligió se conserva. Vea qué es distinto ahora.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep it with your version, or remove it here too? Undo brings it back.</source>
        <translation>¿Conservarlo con su versión, o quitarlo también aquí? Con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation>Quitarlo también aquí</translation>
    </message>
    <message>
        <source>Take it back as it is now, or remove it? Undo brings it back.</source>
        <translation>¿Recuperarlo tal como está ahora, o quitarlo? Con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La ajena</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>Article, line {n}</source>
        <translation>Artículo, línea {n}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <source>{n} more fields</source>
        <translation>{n} campos más</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of the article</source>
        <extracomment>1 line of the article</extracomment>
        <translation>
            <numerusform>1 línea del artículo</numerusform>
            <numerusform>{n} líneas del artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from “{name}” without a clash: {what}.</source>
        <translation>Tomado de «{name}» sin conflicto: {what}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Clashes {n}</source>
        <translation>Conflictos {n}</translation>
    </message>
    <message>
        <source>Taken over {n}</source>
        <translation>Tomados {n}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All: “{name}”</source>
        <translation>Todo: «{name}»</translation>
    </message>
    <message>
        <source>Choose “{name}” for everything that clashes</source>
        <translation>Elegir «{name}» para todo lo que está en conflicto</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Both versions are kept until then, and what you chose so far</source>
        <translation>Hasta entonces se conservan ambas versiones y lo elegido hasta ahora</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Usar esta versión</translation>
    </message>
    <message>
        <source>Nothing clashes. See what was taken over, then use this version.</source>
        <translation>No hay conflictos. Vea qué se tomó y use después esta versión.</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <source>One thing clashes. Choose what shall hold.</source>
        <translation>Hay un conflicto. Elija qué debe valer.</translation>
    </message>
    <message>
        <source>{total} things clash, {left} are not decided. Choose what shall hold.</source>
        <translation>Hay {total} conflictos, {left} sin decidir. Elija qué debe valer.</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>What changed, in your words</source>
        <translation>Qué cambió, con sus palabras</translation>
    </message>
    <message>
        <source>Others read this beside your changes (git calls it the commit message)</source>
        <translation>Otras personas lo leen junto a los cambios (git lo llama mensaje del commit)</translation>
    </message>
</context>
<context>
    <name>MessagesWindow</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What the program tells you stays here until it is closed.</source>
        <translation>Lo que el programa comunica queda aquí hasta que se cierra.</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started</source>
        <translation>No se ha avisado de nada desde que se inició el programa</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation>Mensajes, los más recientes primero</translation>
    </message>
    <message>
        <source>{kind}, {time}: {text}</source>
        <translation>{kind}, {time}: {text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole map in small</source>
        <translation>Todo el mapa en pequeño</translation>
    </message>
    <message>
        <source>The arrow keys move the part that is in view.</source>
        <translation>Las flechas mueven la parte que se ve.</translation>
    </message>
    <message>
        <source>Put the small map away</source>
        <translation>Ocultar el mapa pequeño</translation>
    </message>
</context>
<context>
    <name>MissingSections</name>
    <message numerus="yes">
        <source>{n} missing sections</source>
        <extracomment>1 missing section</extracomment>
        <translation>
            <numerusform>Falta 1 sección</numerusform>
            <numerusform>Faltan {n} secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the section {name}</source>
        <translation>Añadir la sección {name}</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <extracomment>1 minute ago</extracomment>
        <translation>
            <numerusform>hace 1 minuto</numerusform>
            <numerusform>hace {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <extracomment>1 hour ago</extracomment>
        <translation>
            <numerusform>hace 1 hora</numerusform>
            <numerusform>hace {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>1 day ago</extracomment>
        <translation>
            <numerusform>hace 1 día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveSketch</name>
    <message>
        <source>Show this on the map</source>
        <translation>Mostrar esto en el mapa</translation>
    </message>
    <message>
        <source>Where the pin was and where it is; shows it on the map</source>
        <translation>Dónde estaba el marcador y dónde está; lo muestra en el mapa</translation>
    </message>
</context>
<context>
    <name>MovesNote</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>since the last commit</source>
        <translation>desde el último registro</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation>desde la apertura</translation>
    </message>
    <message>
        <source>No pin moved {since}</source>
        <translation>Ningún marcador se movió {since}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pins moved {since}</source>
        <extracomment>1 pin moved {since}</extracomment>
        <translation>
            <numerusform>1 marcador se movió {since}</numerusform>
            <numerusform>{n} marcadores se movieron {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} pins moved {since}; some arrows are left out</source>
        <translation>{n} marcadores se movieron {since}; se omiten algunas flechas</translation>
    </message>
</context>
<context>
    <name>NameBranch</name>
    <message>
        <source>A branch is a line of work of its own: what you record there stays apart until it is brought together. What is not recorded yet comes along.</source>
        <translation>Una rama es una línea de trabajo propia: lo que se registra en ella queda aparte hasta que se une. Lo que aún no está registrado la acompaña.</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nueva rama</translation>
    </message>
    <message>
        <source>Make it and switch</source>
        <translation>Crearla y cambiar a ella</translation>
    </message>
    <message>
        <source>spring-update</source>
        <translation>cambios-de-primavera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>File name, in {folder}</source>
        <translation>Nombre del archivo, en {folder}</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>Looking for links…</source>
        <translation>Buscando enlaces…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Una ficha</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varias</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>As most entries have it</source>
        <translation>Como la tienen casi todas las fichas</translation>
    </message>
    <message>
        <source>Make {n} entries</source>
        <translation>Crear {n} fichas</translation>
    </message>
    <message>
        <source>Make entry</source>
        <translation>Crear la ficha</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>A few letters of each word are enough. Case and accents do not count.</source>
        <translation>Bastan unas letras de cada palabra. Las mayúsculas y los acentos no cuentan.</translation>
    </message>
    <message>
        <source>Look for it in everything</source>
        <translation>Buscarlo en todo</translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>Entries are being read</source>
        <translation>Se están leyendo las fichas</translation>
    </message>
    <message>
        <source>An entry is one Markdown file. It gets its fields from the others.</source>
        <translation>Una ficha es un archivo Markdown. Toma sus campos de las demás.</translation>
    </message>
    <message>
        <source>Make the first one…</source>
        <translation>Crear la primera…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay fichas</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las fichas</translation>
    </message>
    <message>
        <source>No entry here.</source>
        <translation>Aquí no hay fichas.</translation>
    </message>
    <message>
        <source>No entry among those chosen above holds these words.</source>
        <translation>Ninguna de las fichas elegidas arriba contiene estas palabras.</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation>Ninguna ficha contiene estas palabras.</translation>
    </message>
    <message>
        <source>No entry among those chosen above fits this search.</source>
        <translation>Ninguna de las fichas elegidas arriba se ajusta a esta búsqueda.</translation>
    </message>
    <message>
        <source>No entry fits this search.</source>
        <translation>Ninguna ficha se ajusta a esta búsqueda.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>1 earlier message</extracomment>
        <translation>
            <numerusform>1 mensaje anterior</numerusform>
            <numerusform>{n} mensajes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>To record and share changes, say first whether you trust this vault.</source>
        <translation>Para registrar y compartir cambios, indique primero si confía en esta bóveda.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Getting others’ changes was cut off while files were written. Nothing is lost.</source>
        <translation>La recepción de los cambios de otras personas se interrumpió mientras se escribían archivos. No se perdió nada.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con ello</translation>
    </message>
    <message>
        <source>Nothing gets lost if it is taken back here.</source>
        <translation>No se pierde nada si se revierte aquí.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Nueva rama…</translation>
    </message>
    <message>
        <source>Others’ changes are all here now</source>
        <translation>Los cambios de otras personas ya están todos aquí</translation>
    </message>
    <message>
        <source>Taken back. The files are as before it was begun</source>
        <translation>Revertido. Los archivos están como antes de empezar</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>No es posible en este momento.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Sin situar</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
    <message>
        <source>Not in this entry yet</source>
        <translation>Aún no está en esta ficha</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Unplaced entries</source>
        <translation>Fichas sin situar</translation>
    </message>
    <message>
        <source>Entries with problems</source>
        <translation>Fichas con problemas</translation>
    </message>
    <message>
        <source>Unsaved entries</source>
        <translation>Fichas sin guardar</translation>
    </message>
    <message>
        <source>Entries changed since the last commit</source>
        <translation>Fichas cambiadas desde el último registro</translation>
    </message>
</context>
<context>
    <name>OnePage</name>
    <message>
        <source>The new file</source>
        <translation>El archivo nuevo</translation>
    </message>
    <message>
        <source>There is an entry {title} already.</source>
        <translation>Ya hay una ficha {title}.</translation>
    </message>
    <message>
        <source>The entry {title} has this homepage.</source>
        <translation>La ficha {title} tiene esta página web.</translation>
    </message>
</context>
<context>
    <name>OpenCell</name>
    <message>
        <source>“{column}” is no field of the entry, so it is not edited here.</source>
        <translation>«{column}» no es un campo de la ficha, así que no se edita aquí.</translation>
    </message>
    <message>
        <source>The entry is gone, and with it what was typed under {field}.</source>
        <translation>La ficha ya no está, y con ella se fue lo que se escribió en {field}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were not changed everywhere, {entry} among them. {reason}</source>
        <extracomment>{entry} was left as it is. {reason}</extracomment>
        <translation>
            <numerusform>{entry} se dejó como estaba. {reason}</numerusform>
            <numerusform>{n} fichas no se cambiaron en todas partes, entre ellas {entry}. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} was left as it is. {reason} What you typed is kept in the cell.</source>
        <translation>{field} se dejó como estaba. {reason} Lo que escribió se conserva en la celda.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a vault</source>
        <translation>Abrir una bóveda</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>New: {text}</source>
        <translation>Nuevo: {text}</translation>
    </message>
    <message>
        <source>Values in use</source>
        <translation>Valores en uso</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>Values to choose</source>
        <translation>Valores para elegir</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Add the {n} other values in use</source>
        <extracomment>Add the 1 other value in use</extracomment>
        <translation>
            <numerusform>Añadir el otro valor en uso</numerusform>
            <numerusform>Añadir los otros {n} valores en uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all {n} values in use</source>
        <extracomment>Take the 1 value in use</extracomment>
        <translation>
            <numerusform>Tomar el valor en uso</numerusform>
            <numerusform>Tomar los {n} valores en uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Put them in order</source>
        <translation>Ponerlos en orden</translation>
    </message>
    <message>
        <source>Put the fields into the usual order</source>
        <translation>Poner los campos en el orden habitual</translation>
    </message>
    <message>
        <source>in all {n} entries</source>
        <translation>en las {n} fichas</translation>
    </message>
    <message>
        <source>Put the fields into the usual order in all {n} entries</source>
        <translation>Poner los campos en el orden habitual en las {n} fichas</translation>
    </message>
    <message>
        <source>In the file, the fields stand in another order than usual.</source>
        <translation>En el archivo, los campos están en un orden distinto del habitual.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to a heading</source>
        <translation>Ir a un encabezado</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Este artículo no tiene encabezados.</translation>
    </message>
</context>
<context>
    <name>OutsideWork</name>
    <message>
        <source>The vault's folder is called {folder} now, renamed by another program.</source>
        <translation>La carpeta de la bóveda se llama ahora {folder}; otro programa le cambió el nombre.</translation>
    </message>
    <message>
        <source>The vault's folder {folder} is not there any more. </source>
        <translation>La carpeta de la bóveda {folder} ya no está. </translation>
    </message>
    <message>
        <source>Unsaved work stays in this window, and it goes on when the folder is back.</source>
        <translation>El trabajo sin guardar permanece en esta ventana, que continúa cuando la carpeta vuelva a estar.</translation>
    </message>
    <message>
        <source>The window goes on when the folder is back.</source>
        <translation>La ventana continúa cuando la carpeta vuelva a estar.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <source>Unsaved work can be copied to another folder meanwhile.</source>
        <translation>Mientras tanto, el trabajo sin guardar se puede copiar a otra carpeta.</translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Guardar copias…</translation>
    </message>
    <message>
        <source>The vault's folder {folder} is there again.</source>
        <translation>La carpeta de la bóveda {folder} vuelve a estar.</translation>
    </message>
    <message>
        <source>Where is the vault?</source>
        <translation>¿Dónde está la bóveda?</translation>
    </message>
    <message>
        <source>{folder} holds none of this vault's entries. Choose another folder.</source>
        <translation>{folder} no contiene ninguna de las fichas de esta bóveda. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The vault's folder is {folder} now.</source>
        <translation>La carpeta de la bóveda es ahora {folder}.</translation>
    </message>
    <message>
        <source>Copy unsaved work to</source>
        <translation>Copiar el trabajo sin guardar a</translation>
    </message>
    <message>
        <source>Copied to {folder}: {n}. It stays unsaved in the vault.</source>
        <translation>Copiado a {folder}: {n}. En la bóveda sigue sin guardar.</translation>
    </message>
    <message>
        <source>Changes by other programs show within seconds here, not at once</source>
        <translation>Los cambios de otros programas se muestran aquí en unos segundos, no al instante</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In my own words</source>
        <translation>Con mis propias palabras</translation>
    </message>
    <message>
        <source>One item in each line.</source>
        <translation>Un elemento en cada línea.</translation>
    </message>
    <message>
        <source>As it stands in the file, written as YAML.</source>
        <translation>Tal como está en el archivo, escrito en YAML.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Used lately</source>
        <translation>Usado últimamente</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Bóvedas</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Go to an entry, a heading, an action, a setting</source>
        <translation>Ir a una ficha, un encabezado, una acción o un ajuste</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que se ajusta</translation>
    </message>
    <message>
        <source>Nothing is called that; shown is what fits “{words}”.</source>
        <translation>Nada se llama así; se muestra lo que se ajusta a «{words}».</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Buscando todavía…</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”</source>
        <translation>Aquí nada se llama «{words}»</translation>
    </message>
    <message>
        <source>{kind}: there are none here</source>
        <translation>{kind}: aquí no hay nada</translation>
    </message>
    <message>
        <source>{kind}: none is called “{words}”</source>
        <translation>{kind}: nada se llama «{words}»</translation>
    </message>
    <message>
        <source>Ctrl+Enter: {what}</source>
        <translation>Ctrl+Intro: {what}</translation>
    </message>
</context>
<context>
    <name>PaletteDoor</name>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Recent entries</source>
        <translation>Fichas recientes</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Changed since then. What is ticked is restored.</source>
        <translation>Cambiado desde entonces. Se restaura lo que esté marcado.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>In the file: {keys}</source>
        <translation>En el archivo: {keys}</translation>
    </message>
    <message>
        <source>Show in the entry</source>
        <translation>Mostrar en la ficha</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <source>Revert this</source>
        <translation>Revertir esto</translation>
    </message>
    <message>
        <source>Revert: {what}</source>
        <translation>Revertir: {what}</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>bajo «{heading}»</translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Choose one or type a new name</source>
        <translation>Elija uno o escriba un nombre nuevo</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Close the card</source>
        <translation>Cerrar la tarjeta</translation>
    </message>
    <message>
        <source>Restore this position</source>
        <translation>Restaurar esta posición</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Not in the vault today.</source>
        <translation>Hoy no está en la bóveda.</translation>
    </message>
    <message>
        <source>Not placed today.</source>
        <translation>Hoy está sin situar.</translation>
    </message>
    <message>
        <source>Stands at the same place today.</source>
        <translation>Hoy está en el mismo lugar.</translation>
    </message>
    <message>
        <source>Today: {place}</source>
        <translation>Hoy: {place}</translation>
    </message>
    <message>
        <source>Called {title} today.</source>
        <translation>Hoy se llama {title}.</translation>
    </message>
    <message>
        <source>And its territory then, {name}</source>
        <translation>Y su territorio de entonces, {name}</translation>
    </message>
    <message>
        <source>Make the entry again</source>
        <translation>Crear la ficha de nuevo</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Falta un título.</translation>
    </message>
    <message>
        <source>Already there: {title}</source>
        <translation>Ya existe: {title}</translation>
    </message>
    <message>
        <source>Homepage of {title}</source>
        <translation>Página web de {title}</translation>
    </message>
    <message>
        <source>Already in a line above</source>
        <translation>Ya está en una línea anterior</translation>
    </message>
</context>
<context>
    <name>PickedPin</name>
    <message>
        <source>Restored. One undo takes it back.</source>
        <translation>Restaurado. Con un solo Deshacer se revierte.</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>There is no pin further that way.</source>
        <translation>No hay más marcadores en esa dirección.</translation>
    </message>
</context>
<context>
    <name>PicksBar</name>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Nudge apart</source>
        <translation>Separar un poco</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep one (Escape)</source>
        <translation>Conservar uno (Esc)</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>Selección: {n}</translation>
    </message>
</context>
<context>
    <name>PictureBox</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>En la web</translation>
    </message>
    <message>
        <source>Not found in the vault</source>
        <translation>No se encuentra en la bóveda</translation>
    </message>
    <message>
        <source>Not a picture that can be shown</source>
        <translation>No es una imagen que se pueda mostrar</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte aquí un archivo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Abrir la imagen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar su carpeta</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Pegar imagen</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>El portapapeles no contiene ninguna imagen.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Go without a picture</source>
        <translation>Prescindir de imagen</translation>
    </message>
    <message>
        <source>Put the other into the trash</source>
        <translation>Mandar la otra a la papelera</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Another file of this name lies in .territory already.</source>
        <translation>Ya hay otro archivo con este nombre en .territory.</translation>
    </message>
    <message>
        <source>Keep both: {name}</source>
        <translation>Conservar ambas: {name}</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Copiado en {file}.</translation>
    </message>
    <message>
        <source>Change the bounds, or let New artwork fit the pins to it.</source>
        <translation>Cambie los límites, o use «Nueva imagen del mapa» para ajustar los marcadores.</translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>Un&amp;pin entry</source>
        <translation>De&amp;jar de fijar la ficha</translation>
    </message>
    <message>
        <source>P&amp;inned entries</source>
        <translation>Fichas &amp;fijadas</translation>
    </message>
    <message>
        <source>&amp;Recent entries</source>
        <translation>Fichas &amp;recientes</translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation>No hay ninguna bóveda abierta</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Pin an entry in the menu Entry first.</source>
        <translation>Fije primero una ficha en el menú Ficha.</translation>
    </message>
    <message>
        <source>No other entry was visited yet.</source>
        <translation>Aún no se visitó ninguna otra ficha.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Place on the map</source>
        <translation>Lugar en el mapa</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>The map shows another day than today.</source>
        <translation>El mapa muestra un día distinto de hoy.</translation>
    </message>
    <message>
        <source>Select a pin on the map first.</source>
        <translation>Seleccione primero un marcador en el mapa.</translation>
    </message>
    <message>
        <source>Select several pins on the map first.</source>
        <translation>Seleccione primero varios marcadores en el mapa.</translation>
    </message>
    <message>
        <source>Every entry is on the map.</source>
        <translation>Todas las fichas están en el mapa.</translation>
    </message>
    <message>
        <source>None of the selected pins is outside the map.</source>
        <translation>Ninguno de los marcadores seleccionados está fuera del mapa.</translation>
    </message>
    <message>
        <source>Looking for free ground…</source>
        <translation>Buscando espacio libre…</translation>
    </message>
    <message>
        <source>This is the map of another time. Nothing was changed.</source>
        <translation>Este es el mapa de otro momento. No se cambió nada.</translation>
    </message>
    <message>
        <source>Moving pins…</source>
        <translation>Moviendo los marcadores…</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>Movimientos: {n}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Outside the territories</source>
        <translation>Fuera de los territorios</translation>
    </message>
    <message>
        <source>{n} together</source>
        <translation>{n} juntos</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Comparing lines…</source>
        <translation>Comparando líneas…</translation>
    </message>
    <message numerus="yes">
        <source>in {n} files</source>
        <extracomment>in 1 file</extracomment>
        <translation>
            <numerusform>en 1 archivo</numerusform>
            <numerusform>en {n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines change {where}.</source>
        <extracomment>1 line changes {where}.</extracomment>
        <translation>
            <numerusform>Cambia 1 línea {where}.</numerusform>
            <numerusform>Cambian {n} líneas {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be made.</source>
        <extracomment>1 file will be made.</extracomment>
        <translation>
            <numerusform>Se creará 1 archivo.</numerusform>
            <numerusform>Se crearán {n} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be renamed.</source>
        <extracomment>1 file will be renamed.</extracomment>
        <translation>
            <numerusform>Se renombrará 1 archivo.</numerusform>
            <numerusform>Se renombrarán {n} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will go to the trash.</source>
        <extracomment>1 file will go to the trash.</extracomment>
        <translation>
            <numerusform>1 archivo irá a la papelera.</numerusform>
            <numerusform>{n} archivos irán a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are left as they are.</source>
        <extracomment>1 file is left as it is.</extracomment>
        <translation>
            <numerusform>1 archivo queda como está.</numerusform>
            <numerusform>{n} archivos quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>archivo nuevo</translation>
    </message>
    <message>
        <source>goes to the trash</source>
        <translation>va a la papelera</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>The lines that change</source>
        <translation>Las líneas que cambian</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The preview needs Qt's web engine. {why} Everything else works. Start the program again after that.</source>
        <translation>La vista previa necesita el motor web de Qt. {why} Todo lo demás funciona. Después, inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>Choose an entry to see its page.</source>
        <translation>Elija una ficha para ver su página.</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation>Preparando la página…</translation>
    </message>
    <message>
        <source>The preview stopped working. It starts again with the next change.</source>
        <translation>La vista previa dejó de funcionar. Vuelve a iniciarse con el próximo cambio.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The entry's page</source>
        <translation>La página de la ficha</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>The entry's card in the directory</source>
        <translation>La tarjeta de la ficha en el directorio</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Como en un teléfono</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Como en una tableta</translation>
    </message>
    <message>
        <source>Over the whole width</source>
        <translation>A toda la anchura</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation>Copiar el artículo como HTML</translation>
    </message>
    <message>
        <source>Show remote pictures in this vault</source>
        <translation>Mostrar las imágenes remotas en esta bóveda</translation>
    </message>
    <message>
        <source>Loads pictures from other servers, which learn then that you look at them</source>
        <translation>Carga imágenes de otros servidores, que así saben que usted las mira</translation>
    </message>
    <message>
        <source>More for the page</source>
        <translation>Más para la página</translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation>No se muestra ninguna página.</translation>
    </message>
    <message>
        <source>Show the page light</source>
        <translation>Mostrar la página en claro</translation>
    </message>
    <message>
        <source>Show the page dark</source>
        <translation>Mostrar la página en oscuro</translation>
    </message>
</context>
<context>
    <name>PreviewNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The beginning of the file</source>
        <translation>El principio del archivo</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimir en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{file} is not printed, because {other} still is. Print it once that is done.</source>
        <translation>{file} no se imprime, porque {other} aún se está imprimiendo. Imprímalo cuando termine.</translation>
    </message>
    <message>
        <source>{file} is still being printed.</source>
        <translation>{file} aún se está imprimiendo.</translation>
    </message>
    <message>
        <source>The window closes by itself when that is done. If it closes before, {file} is not written.</source>
        <translation>La ventana se cierra sola cuando termine. Si se cierra antes, {file} no se escribe.</translation>
    </message>
    <message>
        <source>Close without printing</source>
        <translation>Cerrar sin imprimir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Printing to {file}…</source>
        <translation>Imprimiendo en {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Printed to {file}</source>
        <translation>Impreso en {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Printing was stopped. {file} was not written.</source>
        <translation>Se detuvo la impresión. {file} no se escribió.</translation>
    </message>
    <message>
        <source>{file} was not written, because the preview stopped working. Print it again once the page is shown.</source>
        <translation>{file} no se escribió, porque la vista previa dejó de funcionar. Vuelva a imprimirlo cuando se muestre la página.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place, or close the program that has it open.</source>
        <translation>{file} no se pudo escribir. Elija otro lugar, o cierre el programa que lo tiene abierto.</translation>
    </message>
</context>
<context>
    <name>ProblemDelegate</name>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, todos: {n}</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>Corregir {n}…</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>todos: {n}</translation>
    </message>
</context>
<context>
    <name>ProblemDoing</name>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copiar la frase</translation>
    </message>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, todos: {n}</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>Corregir {n}…</translation>
    </message>
    <message>
        <source>Hide “{check}” in this vault</source>
        <translation>Ocultar «{check}» en esta bóveda</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Comprobaciones…</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>1 problem</extracomment>
        <translation>
            <numerusform>1 problema</numerusform>
            <numerusform>{n} problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>ProblemTools</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Comprobaciones…</translation>
    </message>
    <message>
        <source>Which checks run in this vault, and how grave they are</source>
        <translation>Qué comprobaciones se hacen en esta bóveda y con qué gravedad</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Buscar problemas</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Por comprobación</translation>
    </message>
    <message>
        <source>By entry</source>
        <translation>Por ficha</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Por territorio</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>Los más graves primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Los más numerosos primero</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>All entries in the list</source>
        <translation>Todas las fichas de la lista</translation>
    </message>
    <message>
        <source>Only the chosen entries</source>
        <translation>Solo las fichas elegidas</translation>
    </message>
    <message>
        <source>Grouped: {how}</source>
        <translation>Agrupación: {how}</translation>
    </message>
    <message>
        <source>Sorted: {how}</source>
        <translation>Orden: {how}</translation>
    </message>
    <message>
        <source>{n} checks</source>
        <translation>{n} comprobaciones</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Fichas elegidas</translation>
    </message>
    <message>
        <source>Entries in the list</source>
        <translation>Fichas de la lista</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No territory</source>
        <translation>Sin territorio</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} ya no está.</translation>
    </message>
    <message>
        <source>Putting problems in order…</source>
        <translation>Ordenando los problemas…</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>1 note</extracomment>
        <translation>
            <numerusform>1 nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} and {n} notes</source>
        <extracomment>{problems} and 1 note</extracomment>
        <translation>
            <numerusform>{problems} y 1 nota</numerusform>
            <numerusform>{problems} y {n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} in {n} files</source>
        <extracomment>{problems} in 1 file</extracomment>
        <translation>
            <numerusform>{problems} en 1 archivo</numerusform>
            <numerusform>{problems} en {n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} in {n} entries</source>
        <extracomment>{problems} in 1 entry</extracomment>
        <translation>
            <numerusform>{problems} en 1 ficha</numerusform>
            <numerusform>{problems} en {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are still being checked.</source>
        <translation>Las fichas aún se están comprobando.</translation>
    </message>
    <message>
        <source>Entries are still being read.</source>
        <translation>Las fichas aún se están leyendo.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Hasta ahora no se encontró nada</translation>
    </message>
    <message>
        <source>No problem among those asked for</source>
        <translation>Ningún problema entre los solicitados</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems are left out.</source>
        <extracomment>1 problem is left out.</extracomment>
        <translation>
            <numerusform>Se omite 1 problema.</numerusform>
            <numerusform>Se omiten {n} problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Mostrar todos los problemas</translation>
    </message>
    <message>
        <source>Problems are told here once there are entries.</source>
        <translation>Los problemas aparecen aquí en cuanto haya fichas.</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay fichas</translation>
    </message>
    <message>
        <source>No problems found in {entries}</source>
        <translation>No se encontraron problemas en {entries}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 ficha</numerusform>
            <numerusform>{n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} checks ran.</source>
        <translation>Se hicieron {n} comprobaciones.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are switched off.</source>
        <extracomment>1 is switched off.</extracomment>
        <translation>
            <numerusform>1 está desactivada.</numerusform>
            <numerusform>{n} están desactivadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} problems chosen</source>
        <translation>{n} problemas elegidos</translation>
    </message>
    <message>
        <source>{mend}, all {n}</source>
        <translation>{mend}, todos: {n}</translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation>Corregir {n}…</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the vault…</source>
        <translation>Leyendo la bóveda…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Entries checked</source>
        <translation>Fichas comprobadas</translation>
    </message>
    <message>
        <source>Checking entries: {n} of {total}</source>
        <translation>Comprobando fichas: {n} de {total}</translation>
    </message>
    <message>
        <source>Preparing the checks</source>
        <translation>Preparando las comprobaciones</translation>
    </message>
</context>
<context>
    <name>ReadersMark</name>
    <message>
        <source>Readers of YAML do not agree on this value</source>
        <translation>Los lectores de YAML no coinciden en este valor</translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on this value. Press to see what each reads.</source>
        <translation>Los lectores de YAML no coinciden en este valor. Pulse para ver qué lee cada uno.</translation>
    </message>
    <message>
        <source>Readers do not agree on this value</source>
        <translation>Los lectores no coinciden en este valor</translation>
    </message>
    <message>
        <source>Written so, all of them read what the site reads:</source>
        <translation>Escrito así, todos leen lo que lee el sitio:</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Open a vault first.</source>
        <translation>Abra primero una bóveda.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Elija primero una ficha.</translation>
    </message>
    <message>
        <source>This vault has no map.</source>
        <translation>Esta bóveda no tiene mapa.</translation>
    </message>
</context>
<context>
    <name>RecentVault</name>
    <message>
        <source>Not there now: {folder}</source>
        <translation>Ahora no está: {folder}</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing that is saved is chosen, so nothing was recorded.</source>
        <translation>No se eligió nada de lo guardado, así que no se registró nada.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {n} changes</source>
        <extracomment>Recorded 1 change</extracomment>
        <translation>
            <numerusform>Se registró 1 cambio</numerusform>
            <numerusform>Se registraron {n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these changes are not saved yet</source>
        <extracomment>One of these changes is not saved yet</extracomment>
        <translation>
            <numerusform>Uno de estos cambios aún no está guardado</numerusform>
            <numerusform>{n} de estos cambios aún no están guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is saved can be recorded.</source>
        <translation>Solo se puede registrar lo que está guardado.</translation>
    </message>
    <message>
        <source>Save and record</source>
        <translation>Guardar y registrar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found unsaved</source>
        <translation>Encontrado sin guardar</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Ahora en el archivo</translation>
    </message>
    <message numerus="yes">
        <source>Clashes in {n} places</source>
        <extracomment>Clashes in 1 place</extracomment>
        <translation>
            <numerusform>Conflicto en 1 lugar</numerusform>
            <numerusform>Conflictos en {n} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Sin cambios desde entonces</translation>
    </message>
    <message>
        <source>Changed since, merged</source>
        <translation>Cambiado desde entonces, fusionado</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>No difiere nada</translation>
    </message>
    <message>
        <source>The file was changed elsewhere since, in the same place. Restoring asks what shall stand there.</source>
        <translation>Desde entonces, el archivo se cambió fuera de aquí en el mismo lugar. Al restaurar se pregunta qué debe quedar ahí.</translation>
    </message>
    <message>
        <source>Restoring makes these changes again.</source>
        <translation>Al restaurar se vuelven a hacer estos cambios.</translation>
    </message>
    <message>
        <source>The file was changed elsewhere since. Restoring adds these changes to it.</source>
        <translation>Desde entonces, el archivo se cambió fuera de aquí. Al restaurar se le añaden estos cambios.</translation>
    </message>
    <message>
        <source>The file is no longer there. Restoring makes it again at once.</source>
        <translation>El archivo ya no está. Al restaurar se vuelve a crear enseguida.</translation>
    </message>
    <message>
        <source>The file cannot be read at the moment, so nothing can be restored. This is the unsaved text.</source>
        <translation>El archivo no se puede leer en este momento, así que no se puede restaurar nada. Este es el texto sin guardar.</translation>
    </message>
    <message>
        <source>The file holds the same already.</source>
        <translation>El archivo ya contiene lo mismo.</translation>
    </message>
    <message>
        <source>The program crashed before this was saved.</source>
        <translation>El programa falló antes de que esto se guardara.</translation>
    </message>
    <message>
        <source>The program ended before this was saved.</source>
        <translation>El programa terminó antes de que esto se guardara.</translation>
    </message>
    <message>
        <source>The last change was made on {when}.</source>
        <translation>El último cambio se hizo el {when}.</translation>
    </message>
    <message>
        <source>Nothing in the vault has been touched. What is restored is unsaved again, and undo takes it back.</source>
        <translation>No se ha tocado nada en la bóveda. Lo que se restaura vuelve a estar sin guardar, y con Deshacer se revierte.</translation>
    </message>
    <message>
        <source>The last start crashed</source>
        <translation>El último inicio falló</translation>
    </message>
    <message>
        <source>The program crashed when it ran last.</source>
        <translation>El programa falló la última vez que se usó.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>This vault is open in another window as well. What is saved in one appears in the other; what is not saved is in its own window alone.</source>
        <translation>Esta bóveda está abierta también en otra ventana. Lo que se guarda en una aparece en la otra; lo que no se guarda queda solo en su propia ventana.</translation>
    </message>
    <message>
        <source>Unsaved work was found in {vault} as well.</source>
        <translation>También se encontró trabajo sin guardar en {vault}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Unsaved work was found of a vault that was at {folder} and is not there any more.</source>
        <translation>Se encontró trabajo sin guardar de una bóveda que estaba en {folder} y ya no está.</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es esta</translation>
    </message>
    <message>
        <source>The unsaved work cannot be brought here: {reason}. It is kept.</source>
        <translation>El trabajo sin guardar no se puede traer aquí: {reason}. Se conserva.</translation>
    </message>
    <message>
        <source>Unsaved changes are kept safe from a crash again.</source>
        <translation>Los cambios sin guardar vuelven a estar a salvo de un fallo.</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({what}).</source>
        <translation>Algo falló en el programa ({what}).</translation>
    </message>
    <message>
        <source>Your unsaved changes are kept safe, and you can go on working.</source>
        <translation>Los cambios sin guardar están a salvo y puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Your unsaved changes could not be kept safe from a crash: save now.</source>
        <translation>Los cambios sin guardar no se pudieron poner a salvo de un fallo: guarde ahora.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Se encontró trabajo sin guardar</translation>
    </message>
    <message>
        <source>Unsaved work that was found</source>
        <translation>Trabajo sin guardar que se encontró</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>Copy the unsaved text</source>
        <translation>Copiar el texto sin guardar</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Everything that was found is kept and offered again</source>
        <translation>Todo lo encontrado se conserva y se vuelve a ofrecer</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field}: «{text}»</translation>
    </message>
    <message>
        <source>{what}, {ago}</source>
        <translation>{what}, {ago}</translation>
    </message>
    <message>
        <source>This was typed into {field} and is no value of it yet. Restoring puts it back into the field.</source>
        <translation>Esto se escribió en {field} y aún no es un valor del campo. Al restaurar se vuelve a poner en él.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {n}</source>
        <translation>Restaurar {n}</translation>
    </message>
    <message numerus="yes">
        <source>Drop what was not saved in {n} places?</source>
        <extracomment>Drop what was not saved of 1 entry?</extracomment>
        <translation>
            <numerusform>¿Descartar lo que no se guardó de 1 ficha?</numerusform>
            <numerusform>¿Descartar lo que no se guardó en {n} lugares?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay as they are. What is dropped can still be found under Earlier versions for a while.</source>
        <translation>Los archivos quedan como están. Lo que se descarta se encuentra aún durante un tiempo en «Versiones anteriores».</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RegionEditing</name>
    <message>
        <source>Draw a line right across the territory. Enter splits it there.</source>
        <translation>Dibuje una línea que atraviese el territorio. Intro lo divide por ella.</translation>
    </message>
    <message>
        <source>The inferred territories will give way to what you draw.</source>
        <translation>Los territorios deducidos dejarán paso a lo que dibuje.</translation>
    </message>
    <message>
        <source>Click the points of its border. Arrow keys and Space work too.</source>
        <translation>Haga clic en los puntos de su borde. También sirven las flechas y Espacio.</translation>
    </message>
    <message>
        <source>{n} points. Enter or a click on the first closes the border.</source>
        <translation>{n} puntos. Intro o un clic en el primero cierra el borde.</translation>
    </message>
    <message>
        <source>Inferred from where entries lie. Keep them as a file to edit them.</source>
        <translation>Deducido de dónde están las fichas. Para editarlos, consérvelos en un archivo.</translation>
    </message>
    <message>
        <source>Click a territory, or press Page Down.</source>
        <translation>Haga clic en un territorio o pulse Av Pág.</translation>
    </message>
    <message>
        <source>Point {n} of {name}: x {x}, y {y}. Arrow keys move it.</source>
        <translation>Punto {n} de {name}: x {x}, y {y}. Las flechas lo mueven.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries. Drag points; Tab goes through them.</source>
        <extracomment>1 entry. Drag points; Tab goes through them.</extracomment>
        <translation>
            <numerusform>1 ficha. Arrastre los puntos; Tab los recorre.</numerusform>
            <numerusform>{n} fichas. Arrastre los puntos; Tab los recorre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line does not reach right across the territory. Nothing was changed.</source>
        <translation>La línea no atraviesa el territorio. No se cambió nada.</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Nuevo territorio</translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>Done (Escape)</source>
        <translation>Listo (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Draw a new territory: click its points, Enter ends</source>
        <translation>Dibujar un territorio nuevo: haga clic en sus puntos, Intro termina</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Draw a line right across the territory; Enter ends</source>
        <translation>Dibujar una línea que atraviese el territorio; Intro termina</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nombre del territorio</translation>
    </message>
    <message>
        <source>The border crosses itself.</source>
        <translation>El borde se cruza consigo mismo.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Conservar en un archivo</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>Elegido automáticamente</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Color {name}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries name it</source>
        <extracomment>1 entry names it</extracomment>
        <translation>
            <numerusform>1 ficha lo nombra</numerusform>
            <numerusform>{n} fichas lo nombran</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of the territory</source>
        <translation>Color del territorio</translation>
    </message>
    <message>
        <source>Borders that neighbours share move for both</source>
        <translation>Los bordes que comparten los vecinos se mueven para ambos</translation>
    </message>
    <message>
        <source>Borders move for one territory alone</source>
        <translation>Los bordes se mueven para un solo territorio</translation>
    </message>
</context>
<context>
    <name>RegionsPanel</name>
    <message>
        <source>Infer them from the entries</source>
        <translation>Deducirlos de las fichas</translation>
    </message>
    <message>
        <source>Read them from a file</source>
        <translation>Leerlos de un archivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>The territories on the map</source>
        <translation>Los territorios en el mapa</translation>
    </message>
    <message>
        <source>They follow the entries, and can be kept as a file later.</source>
        <translation>Siguen a las fichas y más tarde se pueden conservar en un archivo.</translation>
    </message>
    <message>
        <source>They appear once entries that name a territory are placed.</source>
        <translation>Aparecen en cuanto se sitúen fichas que nombren un territorio.</translation>
    </message>
    <message numerus="yes">
        <source>{n} territories.</source>
        <extracomment>1 territory.</extracomment>
        <translation>
            <numerusform>1 territorio.</numerusform>
            <numerusform>{n} territorios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries name others: {names}.</source>
        <translation>Hay fichas que nombran otros: {names}.</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Copiado en {file}.</translation>
    </message>
    <message>
        <source>Choose territories</source>
        <translation>Elegir territorios</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json);;All files (*)</source>
        <translation>GeoJSON (*.geojson *.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Reader's-eye rehearsal</source>
        <translation>Ensayo de lectura</translation>
    </message>
    <message>
        <source>Pages to rehearse</source>
        <translation>Páginas que se ensayan</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Páginas examinadas</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Abrir la &amp;página</translation>
    </message>
    <message>
        <source>In the browser, as it was rehearsed</source>
        <translation>En el navegador, tal como se ensayó</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Esta ficha</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Fichas elegidas</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Fichas cambiadas</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Looks at the map, the directory and the pages chosen as a phone, a tablet and a desktop show them, and lists what readers would miss.</source>
        <translation>Examina el mapa, el directorio y las páginas elegidas tal como se muestran en un teléfono, una tableta y un equipo de escritorio, y enumera lo que se echaría en falta al leerlos.</translation>
    </message>
    <message>
        <source>The vault has changed since. Rehearse again to see how.</source>
        <translation>La bóveda ha cambiado desde entonces. Ensaye de nuevo para ver cómo.</translation>
    </message>
    <message>
        <source>Nothing to mend was found.</source>
        <translation>No se encontró nada que corregir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things to mend.</source>
        <extracomment>1 thing to mend.</extracomment>
        <translation>
            <numerusform>1 cosa que corregir.</numerusform>
            <numerusform>{n} cosas que corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>While all of the map is seen, it shows {phone} of {all} titles on a phone, {desktop} on a desktop.</source>
        <translation>Mientras se ve todo el mapa, muestra {phone} de {all} títulos en un teléfono y {desktop} en un equipo de escritorio.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages could not be shown: {first}.</source>
        <extracomment>1 page could not be shown: {first}.</extracomment>
        <translation>
            <numerusform>1 página no se pudo mostrar: {first}.</numerusform>
            <numerusform>{n} páginas no se pudieron mostrar: {first}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>El directorio</translation>
    </message>
</context>
<context>
    <name>RemotePictures</name>
    <message>
        <source>Pictures on other servers are not loaded.</source>
        <translation>Las imágenes de otros servidores no se cargan.</translation>
    </message>
    <message>
        <source>Show remote pictures in this vault</source>
        <translation>Mostrar las imágenes remotas en esta bóveda</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Removed entries</source>
        <translation>Fichas quitadas</translation>
    </message>
    <message>
        <source>What the entry held</source>
        <translation>Lo que contenía la ficha</translation>
    </message>
    <message>
        <source>Looking for what was removed…</source>
        <translation>Buscando lo que se quitó…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crearla de nuevo</translation>
    </message>
    <message>
        <source>What was removed here, or by another program while the vault was open, is kept for a while; what git recorded, for as long as its history.</source>
        <translation>Lo que se quitó aquí, o lo quitó otro programa con la bóveda abierta, se conserva durante un tiempo; lo que git registró, tanto como su historial.</translation>
    </message>
    <message>
        <source>Nothing that was removed is kept.</source>
        <translation>No se conserva nada de lo que se quitó.</translation>
    </message>
    <message>
        <source>{when}, by {who}: {summary}</source>
        <translation>{when}, de {who}: {summary}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {title}</source>
        <translation>Renombrar {title}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message numerus="yes">
        <source>{n} links lead here, and follow.</source>
        <extracomment>1 link leads here, and follows.</extracomment>
        <translation>
            <numerusform>1 enlace lleva aquí y se actualiza.</numerusform>
            <numerusform>{n} enlaces llevan aquí y se actualizan.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see them before anything is changed.</source>
        <translation>Se ven antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>Looking for links…</source>
        <translation>Buscando enlaces…</translation>
    </message>
    <message>
        <source>Rename {title}?</source>
        <translation>¿Renombrar {title}?</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message numerus="yes">
        <source>{n} things went wrong in the program</source>
        <extracomment>Something went wrong in the program</extracomment>
        <translation>
            <numerusform>Algo falló en el programa</numerusform>
            <numerusform>Fallaron {n} cosas en el programa</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is for those who mend the program: look it through, copy it, and send it to them. It holds nothing of your entries but what you see. The log is {file}.</source>
        <translation>Lo que se ve es para quien repara el programa: revíselo, cópielo y envíeselo. No contiene de sus fichas más que lo que se ve. El registro del programa es {file}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro del programa</translation>
    </message>
</context>
<context>
    <name>Restarting</name>
    <message>
        <source>The program that was closed has not ended yet. What it remembers last, such as the size of its window, may be missing here.</source>
        <translation>El programa que se cerró aún no ha terminado. Lo último que recuerda, como el tamaño de su ventana, puede faltar aquí.</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambia cuando se reinicia el programa.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>{program} could not be started, so this window stays open, with all that is in it. The language changes when you next start the program.</source>
        <translation>No se pudo iniciar {program}, así que esta ventana sigue abierta, con todo lo que contiene. El idioma cambiará la próxima vez que inicie el programa.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>The file as it will be</source>
        <translation>El archivo tal como quedará</translation>
    </message>
    <message>
        <source>The file as it will be; marked is what “{name}” has not.</source>
        <translation>El archivo tal como quedará; está marcado lo que «{name}» no tiene.</translation>
    </message>
    <message>
        <source>What is not decided yet is shown as it is there.</source>
        <translation>Lo que aún no está decidido se muestra tal como está ahí.</translation>
    </message>
</context>
<context>
    <name>SaveWork</name>
    <message>
        <source>{n} files were not saved.</source>
        <translation>{n} archivos no se guardaron.</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Enumerarlos</translation>
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
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>What will be saved</source>
        <translation>Qué se guardará</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>Save {n}</source>
        <translation>Guardar {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>No hay nada sin guardar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of {file}.</source>
        <extracomment>1 line of {file}.</extracomment>
        <translation>
            <numerusform>1 línea de {file}.</numerusform>
            <numerusform>{n} líneas de {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files.</source>
        <translation>{n} archivos.</translation>
    </message>
    <message>
        <source>No other line will differ on disk.</source>
        <translation>Ninguna otra línea será distinta en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files wait for a choice between two versions.</source>
        <extracomment>1 file waits for a choice between two versions.</extracomment>
        <translation>
            <numerusform>1 archivo espera que se elija entre dos versiones.</numerusform>
            <numerusform>{n} archivos esperan que se elija entre dos versiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingNote</name>
    <message>
        <source>Files saved</source>
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message>
        <source>Leave unsaved what is not written yet</source>
        <translation>Dejar sin guardar lo que aún no se ha escrito</translation>
    </message>
    <message>
        <source>Saving: {n} of {total} files</source>
        <translation>Guardando: {n} de {total} archivos</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search entries</source>
        <translation>Buscar fichas</translation>
    </message>
    <message>
        <source>F1 tells what can be searched for</source>
        <translation>F1 dice qué se puede buscar</translation>
    </message>
    <message>
        <source>Search titles, fields, articles</source>
        <translation>Títulos, campos, artículos</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Qué se puede buscar (F1)</translation>
    </message>
    <message>
        <source>Tab takes it, Alt and arrows go to others</source>
        <translation>Tab la acepta; Alt y las flechas van a otras</translation>
    </message>
    <message>
        <source>Choices for the search, taken by Tab</source>
        <translation>Opciones para la búsqueda, que Tab acepta</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>holds this text</source>
        <translation>contiene este texto</translation>
    </message>
    <message>
        <source>holds this phrase</source>
        <translation>contiene esta frase</translation>
    </message>
    <message>
        <source>does not hold it</source>
        <translation>no lo contiene</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>en el título</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>en el artículo</translation>
    </message>
    <message>
        <source>in the file's path</source>
        <translation>en la ruta del archivo</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>no está en el mapa</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>está en el mapa</translation>
    </message>
    <message>
        <source>changed and not saved</source>
        <translation>cambiada y sin guardar</translation>
    </message>
    <message>
        <source>changed since the last commit</source>
        <translation>cambiada desde el último registro</translation>
    </message>
    <message>
        <source>its fields cannot be read</source>
        <translation>no se pueden leer sus campos</translation>
    </message>
    <message>
        <source>has no frontmatter</source>
        <translation>no tiene frontmatter</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>algo está mal en ella</translation>
    </message>
    <message>
        <source>names a picture</source>
        <translation>nombra una imagen</translation>
    </message>
    <message>
        <source>a link in the article</source>
        <translation>un enlace del artículo</translation>
    </message>
    <message>
        <source>its article is not empty</source>
        <translation>su artículo no está vacío</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>Más en la guía</translation>
    </message>
    <message>
        <source>holds it in this field</source>
        <translation>lo contiene en este campo</translation>
    </message>
    <message>
        <source>has just this value</source>
        <translation>tiene justo este valor</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>tiene un valor</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>is more; also &lt; &gt;= &lt;=</source>
        <translation>es mayor; también &lt; &gt;= &lt;=</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>desde, hasta</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual: {value}</source>
        <translation>Volver a lo habitual: {value}</translation>
    </message>
    <message>
        <source>Choices: {values}</source>
        <translation>Opciones: {values}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>The tones of the whole window.</source>
        <translation>Los tonos de toda la ventana.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window and of what commands print, with numbers, dates and the order of names. The window changes when the program is started again.</source>
        <translation>El idioma de la ventana y de lo que muestran las órdenes, con los números, las fechas y el orden de los nombres. La ventana cambia cuando el programa se inicia de nuevo.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of all text in the window: lists, fields, articles, the page as readers see it, and names on the map.</source>
        <translation>De todo el texto de la ventana: listas, campos, artículos, la página tal como se ve al leerla y los nombres del mapa.</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Permitir el movimiento</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Whether the map travels and pins glide to where they go, or are there at once.</source>
        <translation>Si el mapa se desplaza y los marcadores se deslizan hasta su destino, o si aparecen al instante.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Underlines misspelt words in articles. In which languages is chosen for each vault, in the menu Edit under Spelling.</source>
        <translation>Subraya las palabras mal escritas en los artículos. En qué idiomas se elige para cada bóveda, en el menú Editar, en Ortografía.</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Monoespaciada</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Serif, as in a book</source>
        <translation>Con remates, como en un libro</translation>
    </message>
    <message>
        <source>Face of the article</source>
        <translation>Tipo de letra del artículo</translation>
    </message>
    <message>
        <source>The letters in which articles are written.</source>
        <translation>Las letras con que se escriben los artículos.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>As large as other text</source>
        <translation>Tan grande como el resto del texto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Mucho más grande</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation>Tamaño del artículo</translation>
    </message>
    <message>
        <source>Besides the size of all text, which holds for it as well.</source>
        <translation>Además del tamaño de todo el texto, que también vale para él.</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Tan largas como el espacio permita</translation>
    </message>
    <message>
        <source>80 letters at most</source>
        <translation>80 letras como máximo</translation>
    </message>
    <message>
        <source>66 letters at most, as in a book</source>
        <translation>66 letras como máximo, como en un libro</translation>
    </message>
    <message>
        <source>50 letters at most</source>
        <translation>50 letras como máximo</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longitud de las líneas</translation>
    </message>
    <message>
        <source>Where articles are written. Shorter lines are easier to read in a wide window; the file stays as it is.</source>
        <translation>Donde se escriben los artículos. Las líneas más cortas se leen mejor en una ventana ancha; el archivo queda como está.</translation>
    </message>
    <message>
        <source>Show the page beside the article</source>
        <translation>Mostrar la página junto al artículo</translation>
    </message>
    <message>
        <source>Without it there is more room to write, and the program needs far less memory when it is started.</source>
        <translation>Sin ella hay más espacio para escribir, y el programa necesita mucha menos memoria al iniciarse.</translation>
    </message>
    <message>
        <source>Preview while focused on the text</source>
        <translation>Vista previa al concentrarse en el texto</translation>
    </message>
    <message>
        <source>Shows the page beside the text when everything else is put away, by Focus on the text in the menu View.</source>
        <translation>Muestra la página junto al texto cuando todo lo demás está oculto con «Concentrarse en el texto», en el menú Ver.</translation>
    </message>
    <message>
        <source>The same in all entries</source>
        <translation>El mismo en todas las fichas</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Orden de los campos</translation>
    </message>
    <message>
        <source>In which order the form shows the fields of an entry. Files stay as they are.</source>
        <translation>El orden en que el formulario muestra los campos de una ficha. Los archivos no cambian.</translation>
    </message>
    <message>
        <source>Full screen while focused on the text</source>
        <translation>Pantalla completa al concentrarse en el texto</translation>
    </message>
    <message>
        <source>Nothing of other programs is seen either.</source>
        <translation>Tampoco se ve nada de otros programas.</translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation>Mantener la línea en el centro</translation>
    </message>
    <message>
        <source>While focused on the text, the text moves and the line you write stays.</source>
        <translation>Al concentrarse en el texto, el texto se mueve y la línea que se escribe permanece.</translation>
    </message>
    <message>
        <source>Dim other paragraphs</source>
        <translation>Atenuar los demás párrafos</translation>
    </message>
    <message>
        <source>While focused on the text, all but the paragraph you write steps back.</source>
        <translation>Al concentrarse en el texto, todo menos el párrafo que se escribe pasa a segundo plano.</translation>
    </message>
    <message>
        <source>Tones of the page</source>
        <translation>Tonos de la página</translation>
    </message>
    <message>
        <source>Whether the previewed page is light or dark.</source>
        <translation>Si la página de la vista previa es clara u oscura.</translation>
    </message>
    <message>
        <source>The whole width</source>
        <translation>Toda la anchura</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Como en una tableta</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Como en un teléfono</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Anchura de la página</translation>
    </message>
    <message>
        <source>How wide the previewed page is at most.</source>
        <translation>Qué anchura tiene como máximo la página de la vista previa.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Always change it</source>
        <translation>Cambiarlo siempre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Territory of what is moved</source>
        <translation>Territorio de lo que se mueve</translation>
    </message>
    <message>
        <source>What happens to an entry's territory when its pin is dropped in another one.</source>
        <translation>Qué ocurre con el territorio de una ficha cuando su marcador se suelta en otro.</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Cambia el zoom</translation>
    </message>
    <message>
        <source>Pushes the map</source>
        <translation>Desplaza el mapa</translation>
    </message>
    <message>
        <source>The mouse wheel</source>
        <translation>La rueda del ratón</translation>
    </message>
    <message>
        <source>With Ctrl the wheel always zooms. Two fingers on a touchpad always push the map.</source>
        <translation>Con Ctrl, la rueda siempre cambia el zoom. Dos dedos en un panel táctil siempre desplazan el mapa.</translation>
    </message>
    <message>
        <source>Open the last vault</source>
        <translation>Abrir la última bóveda</translation>
    </message>
    <message>
        <source>Show the recent vaults</source>
        <translation>Mostrar las bóvedas recientes</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>Al iniciar el programa</translation>
    </message>
    <message>
        <source>A vault that could not be opened the last time waits for you to open it yourself.</source>
        <translation>Una bóveda que no se pudo abrir la última vez espera a que la abra usted.</translation>
    </message>
    <message>
        <source>As it was left</source>
        <translation>Como se dejó</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>View of a vault that is opened</source>
        <translation>Vista de una bóveda que se abre</translation>
    </message>
    <message>
        <source>The entry, its place in the article and the part of the map are always those of the last time.</source>
        <translation>La ficha, su lugar en el artículo y la parte del mapa son siempre los de la última vez.</translation>
    </message>
    <message>
        <source>Ask before an entry goes to the trash</source>
        <translation>Preguntar antes de mandar una ficha a la papelera</translation>
    </message>
    <message>
        <source>Several entries at once, and one that others link to, are always asked about. Undo brings back what was put there.</source>
        <translation>Siempre se pregunta por varias fichas a la vez y por una con la que enlazan otras. Con Deshacer se recupera lo que se mandó allí.</translation>
    </message>
    <message>
        <source>Days that earlier versions are kept</source>
        <translation>Días que se conservan las versiones anteriores</translation>
    </message>
    <message>
        <source>Each save keeps what was there before. The newest three versions of each entry are kept for longer.</source>
        <translation>Cada vez que se guarda, se conserva lo que había antes. Las tres versiones más recientes de cada ficha se conservan más tiempo.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Room for earlier versions</source>
        <translation>Espacio para versiones anteriores</translation>
    </message>
    <message>
        <source>How much disk space they may take for each vault; the oldest go first.</source>
        <translation>Cuánto espacio del disco pueden ocupar en cada bóveda; las más antiguas se van primero.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} keyboard shortcuts</source>
        <extracomment>Show 1 keyboard shortcut</extracomment>
        <translation>
            <numerusform>Mostrar 1 atajo de teclado</numerusform>
            <numerusform>Mostrar {n} atajos de teclado</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation>Ningún ajuste contiene «{words}».</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Working out what would change…</source>
        <translation>Calculando qué cambiaría…</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>Names or links, one on each line</source>
        <translation>Nombres o enlaces, uno en cada línea</translation>
    </message>
    <message>
        <source>The new entries</source>
        <translation>Las fichas nuevas</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 ficha</numerusform>
            <numerusform>{n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>1 left out</extracomment>
        <translation>
            <numerusform>1 omitida</numerusform>
            <numerusform>{n} omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be made so</source>
        <extracomment>1 cannot be made so</extracomment>
        <translation>
            <numerusform>1 no se puede crear así</numerusform>
            <numerusform>{n} no se pueden crear así</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>What is uncommon about this repository</source>
        <translation>Lo que este repositorio tiene de particular</translation>
    </message>
    <message>
        <source>Keep the chosen changes together, with your name and words (git commit)</source>
        <translation>Conservar juntos los cambios elegidos, con su nombre y sus palabras (git commit)</translation>
    </message>
    <message>
        <source>Bring in what others sent (git pull)</source>
        <translation>Incorporar lo que enviaron otras personas (git pull)</translation>
    </message>
    <message>
        <source>Give others what you recorded (git push)</source>
        <translation>Dar a otras personas lo que usted registró (git push)</translation>
    </message>
    <message>
        <source>Bring in what others sent, then give them yours (git pull, git push)</source>
        <translation>Incorporar lo que enviaron otras personas y darles después lo suyo (git pull, git push)</translation>
    </message>
    <message>
        <source>Get and send</source>
        <translation>Recibir y enviar</translation>
    </message>
    <message>
        <source>Start sharing…</source>
        <translation>Empezar a compartir…</translation>
    </message>
    <message>
        <source>How far git is</source>
        <translation>Cuánto lleva hecho git</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End it; your work is kept here</source>
        <translation>Terminarlo; su trabajo se conserva aquí</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record {n}</source>
        <translation>Registrar {n}</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Share it with others…</source>
        <translation>Compartirla con otras personas…</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>Sin rama</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message>
        <source>Git is not installed on this computer. Everything else works without it; with git, changes can be recorded and shared with others.</source>
        <translation>Git no está instalado en este equipo. Todo lo demás funciona sin él; con git, los cambios se pueden registrar y compartir con otras personas.</translation>
    </message>
    <message>
        <source>This vault is not shared yet. Sharing keeps who changed what, and lets others work on it too.</source>
        <translation>Esta bóveda aún no se comparte. Al compartir se conserva quién cambió qué, y otras personas también pueden trabajar en ella.</translation>
    </message>
    <message>
        <source>Branch {name}: switch, or make one</source>
        <translation>Rama {name}: cambiar a otra o crear una</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Rama {name}</translation>
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
        <translation> ({n} de {all})</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La propia</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>De otras personas</translation>
    </message>
    <message>
        <source>You removed {file}, and others changed it.</source>
        <translation>Usted quitó {file}, y otras personas lo cambiaron.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la ajena</translation>
    </message>
    <message>
        <source>Others removed {file}, and you changed it.</source>
        <translation>Otras personas quitaron {file}, y usted lo cambió.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>You and others changed {file}.</source>
        <translation>Usted y otras personas cambiaron {file}.</translation>
    </message>
    <message>
        <source>Which of the two shall hold? The other stays in the history.</source>
        <translation>¿Cuál de las dos versiones debe valer? La otra queda en el historial.</translation>
    </message>
    <message>
        <source>Which of the two shall hold? What you changed is not recorded yet, so it would be nowhere else. Decide later to record it first.</source>
        <translation>¿Cuál de las dos versiones debe valer? Lo que usted cambió aún no está registrado, así que no estaría en ningún otro sitio. Decida más tarde para registrarlo antes.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>There is no address to share with yet.</source>
        <translation>Aún no hay una dirección con la que compartir.</translation>
    </message>
    <message>
        <source>Changes cannot be recorded while git is in the middle of something.</source>
        <translation>No se pueden registrar cambios mientras git está en medio de algo.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter: new in git</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>new, not recorded yet</source>
        <translation>nuevo, aún sin registrar</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: changed since the last commit</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>changed since it was recorded</source>
        <translation>cambiado desde que se registró</translation>
    </message>
    <message>
        <source>!</source>
        <comment>letter: clashing in git</comment>
        <translation>!</translation>
    </message>
    <message>
        <source>clashes in a merge that was begun outside</source>
        <translation>en conflicto en una fusión que se empezó fuera</translation>
    </message>
    <message>
        <source>–</source>
        <comment>letter: left out by git</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>left out of git (ignored), so not shared</source>
        <translation>git lo omite (ignorado), así que no se comparte</translation>
    </message>
    <message>
        <source>It is not known yet how this vault is shared.</source>
        <translation>Aún no se sabe cómo se comparte esta bóveda.</translation>
    </message>
    <message>
        <source>The program git is not on this computer.</source>
        <translation>El programa git no está en este equipo.</translation>
    </message>
    <message>
        <source>This vault is not shared yet.</source>
        <translation>Esta bóveda aún no se comparte.</translation>
    </message>
    <message>
        <source>Git cannot read this vault's repository.</source>
        <translation>Git no puede leer el repositorio de esta bóveda.</translation>
    </message>
    <message>
        <source>{n} to get</source>
        <translation>{n} por recibir</translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} por enviar</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>sin rama</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} con cambios</translation>
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
        <translation>El mapa tal como quedará</translation>
    </message>
    <message>
        <source>Where the pins go</source>
        <translation>Adónde van los marcadores</translation>
    </message>
    <message>
        <source>stays at x {x}, y {y}</source>
        <translation>permanece en x {x}, y {y}</translation>
    </message>
    <message>
        <source>x {old_x}, y {old_y} → x {x}, y {y}</source>
        <translation>x {old_x}, y {old_y} → x {x}, y {y}</translation>
    </message>
    <message>
        <source>leaves the picture</source>
        <translation>sale de la imagen</translation>
    </message>
    <message>
        <source>leaves {territory}</source>
        <translation>sale de {territory}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} pins move.</source>
        <extracomment>{n} of {all} pins moves.</extracomment>
        <translation>
            <numerusform>{n} de {all} marcadores se mueve.</numerusform>
            <numerusform>{n} de {all} marcadores se mueven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look.</source>
        <extracomment>{n} needs a look.</extracomment>
        <translation>
            <numerusform>Conviene revisar {n}.</numerusform>
            <numerusform>Conviene revisar {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>None leaves the picture or its territory.</source>
        <translation>Ninguno sale de la imagen ni de su territorio.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be changed and stay.</source>
        <extracomment>{n} cannot be changed and stays.</extracomment>
        <translation>
            <numerusform>{n} no se puede cambiar y permanece.</numerusform>
            <numerusform>{n} no se pueden cambiar y permanecen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>Not in the menus</source>
        <translation>No está en los menús</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>{place}, always</source>
        <translation>{place}, siempre</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>No se puede cambiar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>These are the usual keys</source>
        <translation>Estas son las teclas habituales</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search by name or keys</source>
        <translation>Buscar por nombre o por teclas</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search by pressing the keys</source>
        <translation>Buscar pulsando las teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras teclas</translation>
    </message>
    <message>
        <source>Take these keys away</source>
        <translation>Quitar estas teclas</translation>
    </message>
    <message>
        <source>{keys}: take away</source>
        <translation>{keys}: quitar</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>Acerca de estas teclas</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Quedarse con ellas</translation>
    </message>
    <message>
        <source>All usual keys…</source>
        <translation>Restablecer todas…</translation>
    </message>
    <message>
        <source>Nothing has the keys {keys}.</source>
        <translation>Nada tiene las teclas {keys}.</translation>
    </message>
    <message>
        <source>No action has “{words}”.</source>
        <translation>Ninguna acción contiene «{words}».</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>Elija una acción.</translation>
    </message>
    <message>
        <source>{keys} already belongs to “{action}”.</source>
        <translation>{keys} ya pertenece a «{action}».</translation>
    </message>
    <message>
        <source>{place}, {keys} means something else, which comes first there: {what}.</source>
        <translation>{place}: allí {keys} significa otra cosa, que tiene preferencia: {what}.</translation>
    </message>
    <message>
        <source>{keys} is needed to move around. Add Ctrl or Alt to it.</source>
        <translation>{keys} se necesita para moverse. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation>{keys} abre el menú {menu}.</translation>
    </message>
    <message>
        <source>“{action}” has lost these keys.</source>
        <translation>«{action}» ha perdido estas teclas.</translation>
    </message>
    <message>
        <source>Give every action its usual keys again?</source>
        <translation>¿Devolver a cada acción sus teclas habituales?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Las teclas que eligió se olvidan.</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Conflicto</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>{kind} only: type {sign} first</source>
        <translation>{kind} solamente: escriba primero {sign}</translation>
    </message>
</context>
<context>
    <name>SiteCommands</name>
    <message>
        <source>Export the site to a folder</source>
        <translation>Exportar el sitio a una carpeta</translation>
    </message>
    <message>
        <source>The entries are still being read. Try again when all of them are.</source>
        <translation>Las fichas aún se están leyendo. Inténtelo de nuevo cuando estén todas.</translation>
    </message>
    <message>
        <source>The site is in the browser</source>
        <translation>El sitio está en el navegador</translation>
    </message>
    <message>
        <source>The site is in the browser, with 1 unsaved file</source>
        <translation>El sitio está en el navegador, con 1 archivo sin guardar</translation>
    </message>
    <message>
        <source>The site is in the browser, with {n} unsaved files</source>
        <translation>El sitio está en el navegador, con {n} archivos sin guardar</translation>
    </message>
</context>
<context>
    <name>SiteNote</name>
    <message>
        <source>Pages of the site made</source>
        <translation>Páginas del sitio hechas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leave the site as it was</source>
        <translation>Dejar el sitio como estaba</translation>
    </message>
    <message>
        <source>Building the site: {n} of {total} pages</source>
        <translation>Creando el sitio: {n} de {total} páginas</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>S&amp;pelling</source>
        <translation>Or&amp;tografía</translation>
    </message>
    <message>
        <source>Spelling cannot be checked: a dictionary is broken, or Hunspell does not run here.</source>
        <translation>La ortografía no se puede revisar: un diccionario está dañado, o Hunspell no funciona aquí.</translation>
    </message>
    <message>
        <source>&amp;Check spelling</source>
        <translation>&amp;Revisar la ortografía</translation>
    </message>
    <message>
        <source>{language}: no dictionary on this computer</source>
        <translation>{language}: sin diccionario en este equipo</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>No se encontró ningún diccionario en este equipo</translation>
    </message>
    <message>
        <source>Put one into the folder for dictionaries.</source>
        <translation>Ponga uno en la carpeta de diccionarios.</translation>
    </message>
    <message>
        <source>Open the &amp;folder for dictionaries</source>
        <translation>Abrir la &amp;carpeta de diccionarios</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of a Hunspell dictionary there</source>
        <translation>Ponga allí los archivos .aff y .dic de un diccionario de Hunspell</translation>
    </message>
    <message>
        <source>Check spelling first.</source>
        <translation>Active primero la revisión ortográfica.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>No se puede crear {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>They come in a moment.</source>
        <translation>Aparecen en un momento.</translation>
    </message>
    <message>
        <source>Add “{word}” to the vault's dictionary</source>
        <translation>Añadir «{word}» al diccionario de la bóveda</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Este artículo es de solo lectura.</translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation>Ignorar «{word}»</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Start sharing</source>
        <translation>Empezar a compartir</translation>
    </message>
    <message>
        <source>Git keeps who changed what and when, and brings together what several people change. Everything stays on this computer until you send it somewhere.</source>
        <translation>Git conserva quién cambió qué y cuándo, y reúne lo que cambian varias personas. Todo queda en este equipo hasta que usted lo envíe a algún sitio.</translation>
    </message>
    <message>
        <source>Your name, beside what you record</source>
        <translation>Su nombre, junto a lo que registra</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>For all vaults on this computer</source>
        <translation>Para todas las bóvedas de este equipo</translation>
    </message>
    <message>
        <source>Make an empty repository where you and the others have accounts, and paste its address. It can be added later.</source>
        <translation>Cree un repositorio vacío donde usted y las demás personas tengan cuenta, y pegue su dirección. Se puede añadir más tarde.</translation>
    </message>
    <message>
        <source>Address of an empty repository to share it at (may be left out)</source>
        <translation>Dirección de un repositorio vacío donde compartirla (se puede omitir)</translation>
    </message>
    <message>
        <source>What is written in the vault’s folder</source>
        <translation>Lo que se escribe en la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>{file}, a new file:</source>
        <translation>{file}, un archivo nuevo:</translation>
    </message>
    <message>
        <source>{file}, added:</source>
        <translation>{file}, añadido:</translation>
    </message>
    <message>
        <source>.git, git’s own folder. In its settings:</source>
        <translation>.git, la carpeta propia de git. En su configuración:</translation>
    </message>
    <message numerus="yes">
        <source>The vault’s {n} files ({size}) are recorded as the beginning.</source>
        <extracomment>The vault’s 1 file ({size}) is recorded as the beginning.</extracomment>
        <translation>
            <numerusform>El único archivo de la bóveda ({size}) se registra como comienzo.</numerusform>
            <numerusform>Los {n} archivos de la bóveda ({size}) se registran como comienzo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most places take no files as large as these: {files}.</source>
        <translation>La mayoría de los servicios no admiten archivos tan grandes como estos: {files}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abriendo la bóveda</translation>
    </message>
    <message>
        <source>It is shown as soon as its files are known.</source>
        <translation>Se muestra en cuanto se conozcan sus archivos.</translation>
    </message>
    <message>
        <source>Territory Editor</source>
        <translation>Territory Editor</translation>
    </message>
    <message>
        <source>Edit the entries of a vault, read them as they will be published, and place them on their map.</source>
        <translation>Edite las fichas de una bóveda, léalas tal como se publicarán y sitúelas en su mapa.</translation>
    </message>
    <message>
        <source>or drop a folder on this window</source>
        <translation>o suelte una carpeta en esta ventana</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Begin to share {vault}</source>
        <translation>Empezar a compartir {vault}</translation>
    </message>
    <message>
        <source>The vault is kept in git now. Share it with others when you like.</source>
        <translation>La bóveda se mantiene ahora en git. Compártala con otras personas cuando quiera.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show what will be saved</source>
        <translation>Mostrar qué se guardará</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files {time}</source>
        <extracomment>Saved {time}</extracomment>
        <translation>
            <numerusform>Guardado {time}</numerusform>
            <numerusform>{n} archivos guardados {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>Se exportó {file}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines will change</source>
        <extracomment>1 line will change</extracomment>
        <translation>
            <numerusform>Cambiará 1 línea</numerusform>
            <numerusform>Cambiarán {n} líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <source>Making and removing files…</source>
        <translation>Creando y quitando archivos…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggested: {territory}</source>
        <translation>Sugerencia: {territory}</translation>
    </message>
    <message>
        <source>No place can be suggested: this map has no territories yet.</source>
        <translation>No se puede sugerir ningún lugar: este mapa aún no tiene territorios.</translation>
    </message>
    <message>
        <source>{placed} placed, {left} left unplaced.</source>
        <translation>Situadas: {placed}; sin situar: {left}.</translation>
    </message>
    <message>
        <source>Undo takes them back one at a time.</source>
        <translation>Con Deshacer se revierten una a una.</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>This entry needs no place on a map.</source>
        <translation>Esta ficha no necesita un lugar en un mapa.</translation>
    </message>
    <message>
        <source>No place is suggested yet.</source>
        <translation>Aún no se sugiere ningún lugar.</translation>
    </message>
    <message>
        <source>There is no other suggestion.</source>
        <translation>No hay otra sugerencia.</translation>
    </message>
    <message>
        <source>Every entry is on the map.</source>
        <translation>Todas las fichas están en el mapa.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Place here</source>
        <translation>Situar aquí</translation>
    </message>
    <message>
        <source>Place here (Enter)</source>
        <translation>Situar aquí (Intro)</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Siguiente sugerencia</translation>
    </message>
    <message>
        <source>Next suggestion (N)</source>
        <translation>Siguiente sugerencia (N)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave it unplaced and go on (K)</source>
        <translation>Dejarla sin situar y seguir (K)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>This was called off. Go back and on again to see it.</source>
        <translation>Esto se canceló. Vuelva atrás y avance de nuevo para verlo.</translation>
    </message>
    <message>
        <source>The picture is copied to {file}. Undo leaves the copy there.</source>
        <translation>La imagen se copia en {file}. Deshacer deja la copia ahí.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>SyncCopies</name>
    <message>
        <source>No sync program left a copy of an entry here.</source>
        <translation>Ningún programa de sincronización dejó aquí una copia de una ficha.</translation>
    </message>
    <message>
        <source>A sync program left another version of “{entry}”.</source>
        <translation>Un programa de sincronización dejó otra versión de «{entry}».</translation>
    </message>
    <message>
        <source>Sync programs left other versions of {n} entries.</source>
        <translation>Los programas de sincronización dejaron otras versiones de {n} fichas.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Verlas…</translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message numerus="yes">
        <source>Remove the field from {n} entries</source>
        <extracomment>Remove the field</extracomment>
        <translation>
            <numerusform>Quitar el campo</numerusform>
            <numerusform>Quitar el campo de {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the field of several entries…</source>
        <translation>Asignar el campo en varias fichas…</translation>
    </message>
    <message>
        <source>Show only “{value}”</source>
        <translation>Mostrar solo «{value}»</translation>
    </message>
    <message>
        <source>Show only empty ones</source>
        <translation>Mostrar solo las vacías</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation>Filtrar esta columna…</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Ordenar de menor a mayor</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Ordenar de mayor a menor</translation>
    </message>
    <message>
        <source>Sort by this column as well</source>
        <translation>Ordenar también por esta columna</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>No ordenar</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Freeze the columns up to here</source>
        <translation>Inmovilizar las columnas hasta aquí</translation>
    </message>
    <message>
        <source>Freeze no columns</source>
        <translation>No inmovilizar columnas</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Ocultar la columna</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The field is there, without a value.</source>
        <translation>El campo está, sin valor.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>No entry has what the filters ask for.</source>
        <translation>Ninguna ficha tiene lo que piden los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>No entry in the list beside this table</source>
        <translation>No hay ninguna ficha en la lista junto a esta tabla</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay fichas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Asignar un campo…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Take the columns' filters away</source>
        <translation>Quitar los filtros de las columnas</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas las colecciones</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 ficha</numerusform>
            <numerusform>{n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {n} entries</source>
        <translation>{shown} de {n} fichas</translation>
    </message>
    <message>
        <source>{entries}, {n} selected</source>
        <translation>{entries}, {n} en la selección</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{entry} was added by another program</source>
        <translation>Otro programa añadió {entry}</translation>
    </message>
    <message>
        <source>{entry} is {file} now, renamed by another program</source>
        <translation>{entry} es ahora {file}: otro programa cambió su nombre</translation>
    </message>
    <message>
        <source>{entry} was changed by another program</source>
        <translation>Otro programa cambió {entry}</translation>
    </message>
    <message>
        <source>{n} entries were changed by other programs</source>
        <translation>Otros programas cambiaron {n} fichas</translation>
    </message>
    <message>
        <source>{n} entries were added by other programs</source>
        <translation>Otros programas añadieron {n} fichas</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>Otro programa cambió {file}</translation>
    </message>
    <message>
        <source>{n} entries with unsaved work were changed by other programs. What they changed came in; your work is kept.</source>
        <translation>Otros programas cambiaron {n} fichas con trabajo sin guardar. Lo que cambiaron se incorporó; su trabajo se conserva.</translation>
    </message>
    <message>
        <source>{entry} was changed by another program. What it changed came in: {fields}. Your unsaved work is kept.</source>
        <translation>Otro programa cambió {entry}. Lo que cambió se incorporó: {fields}. Su trabajo sin guardar se conserva.</translation>
    </message>
    <message>
        <source>Removed by another program: {entries}.</source>
        <translation>Quitado por otro programa: {entries}.</translation>
    </message>
    <message>
        <source>Removed by another program: {entries}. Your unsaved work is kept; when you save, you are asked whether to write it again.</source>
        <translation>Quitado por otro programa: {entries}. Su trabajo sin guardar se conserva; al guardar, se pregunta si se vuelve a escribir.</translation>
    </message>
    <message>
        <source>{what} The text read before is kept here.</source>
        <translation>{what} El texto que se leyó antes se conserva aquí.</translation>
    </message>
    <message>
        <source>{n} files that were read before cannot be read. Their texts are kept here.</source>
        <translation>{n} archivos que se leyeron antes no se pueden leer. Sus textos se conservan aquí.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
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
        <translation>en las {n} fichas</translation>
    </message>
    <message>
        <source>{mend} in all {n} entries ({field})</source>
        <translation>{mend} en las {n} fichas ({field})</translation>
    </message>
</context>
<context>
    <name>TerritoryOffer</name>
    <message>
        <source>Set territory</source>
        <translation>Asignar el territorio</translation>
    </message>
    <message>
        <source>From now on…</source>
        <translation>De ahora en adelante…</translation>
    </message>
    <message>
        <source>Now in {territory}</source>
        <translation>Ahora en {territory}</translation>
    </message>
    <message>
        <source>{n} now in {territory}</source>
        <translation>Ahora en {territory}: {n}</translation>
    </message>
    <message>
        <source>{n} now in other territories</source>
        <translation>Ahora en otros territorios: {n}</translation>
    </message>
    <message>
        <source>Keep {territory}</source>
        <translation>Conservar {territory}</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar los suyos</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Dejarlo vacío</translation>
    </message>
    <message numerus="yes">
        <source>Set territories</source>
        <extracomment>Set territory</extracomment>
        <translation>
            <numerusform>Asignar el territorio</numerusform>
            <numerusform>Asignar los territorios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryView</name>
    <message>
        <source>No map here</source>
        <translation>Aquí no hay mapa</translation>
    </message>
    <message>
        <source>This collection has no map.</source>
        <translation>Esta colección no tiene mapa.</translation>
    </message>
    <message>
        <source>Drag an unplaced entry onto the map.</source>
        <translation>Arrastre al mapa una ficha sin situar.</translation>
    </message>
    <message>
        <source>Nothing is placed yet</source>
        <translation>Aún no hay nada situado</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are placed.</source>
        <extracomment>1 entry is placed.</extracomment>
        <translation>
            <numerusform>1 ficha está situada.</numerusform>
            <numerusform>{n} fichas están situadas.</numerusform>
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
        <translation>Mapa</translation>
    </message>
    <message>
        <source>The map's picture cannot be shown</source>
        <translation>La imagen del mapa no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>ThroughTime</name>
    <message>
        <source>Reading the history of the map…</source>
        <translation>Leyendo el historial del mapa…</translation>
    </message>
    <message>
        <source>This vault has no history yet: it is not shared through git.</source>
        <translation>Esta bóveda aún no tiene historial: no se comparte con git.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this vault yet.</source>
        <translation>Aún no hay nada registrado de esta bóveda.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{summary} – {who}</source>
        <translation>{summary} – {who}</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>Nuevas: {n}</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>Movimientos: {n}</translation>
    </message>
    <message>
        <source>{n} gone</source>
        <translation>Quitadas: {n}</translation>
    </message>
    <message>
        <source>What is older than the first tick was not fetched to this computer.</source>
        <translation>Lo anterior a la primera marca no se trajo a este equipo.</translation>
    </message>
    <message>
        <source>Drag back to see the map as it was; Space plays it. A click on a pin of the past offers its position.</source>
        <translation>Arrastre hacia atrás para ver el mapa como era; Espacio lo reproduce. Un clic en un marcador del pasado ofrece su posición.</translation>
    </message>
    <message numerus="yes">
        <source>{n} placed</source>
        <extracomment>1 placed</extracomment>
        <translation>
            <numerusform>1 situada</numerusform>
            <numerusform>{n} situadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pins of the past cannot be moved: restore a position, or go back to today's map with Escape.</source>
        <translation>Los marcadores del pasado no se pueden mover: restaure una posición, o vuelva al mapa de hoy con Esc.</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>The change before (Left)</source>
        <translation>El cambio anterior (Izquierda)</translation>
    </message>
    <message>
        <source>The next change (Right)</source>
        <translation>El cambio siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Back to today's map (Escape)</source>
        <translation>Volver al mapa de hoy (Esc)</translation>
    </message>
    <message>
        <source>How much of the history is read</source>
        <translation>Cuánto del historial está leído</translation>
    </message>
    <message>
        <source>Start sharing…</source>
        <translation>Empezar a compartir…</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
</context>
<context>
    <name>TimeSlider</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Vault {name}</source>
        <translation>Bóveda {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation>
            <numerusform>1 ficha</numerusform>
            <numerusform>{n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries}, {n} other files</source>
        <extracomment>{entries}, 1 other file</extracomment>
        <translation>
            <numerusform>{entries}, 1 archivo más</numerusform>
            <numerusform>{entries}, {n} archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Save {n}</source>
        <translation>Guardar {n}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada que guardar</translation>
    </message>
    <message numerus="yes">
        <source>Write {n} changed files to disk</source>
        <extracomment>Write 1 changed file to disk</extracomment>
        <translation>
            <numerusform>Escribir en el disco 1 archivo cambiado</numerusform>
            <numerusform>Escribir en el disco {n} archivos cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>No territory yet</source>
        <translation>Aún sin territorio</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Git in this vault</source>
        <translation>Git en esta bóveda</translation>
    </message>
    <message>
        <source>Do you trust where “{vault}” comes from?</source>
        <translation>¿Confía en la procedencia de «{vault}»?</translation>
    </message>
    <message>
        <source>You trust “{vault}”</source>
        <translation>Usted confía en «{vault}»</translation>
    </message>
    <message>
        <source>A folder that is kept in git can name programs, and git runs them on your computer when you record, get or send. Trust it when it is your own, or from people you know.</source>
        <translation>Una carpeta que se mantiene en git puede nombrar programas, y git los ejecuta en su equipo al registrar, recibir o enviar. Confíe en ella si es suya o de personas que conoce.</translation>
    </message>
    <message>
        <source>This one names:</source>
        <translation>Esta nombra:</translation>
    </message>
    <message>
        <source>This one names none at the moment.</source>
        <translation>Esta no nombra ninguno en este momento.</translation>
    </message>
    <message>
        <source>Without trust everything else works: editing, saving, and seeing what changed. You can decide anew at any time, in the Share menu.</source>
        <translation>Sin confianza, todo lo demás funciona: editar, guardar y ver qué cambió. Puede decidirlo de nuevo en cualquier momento, en el menú Compartir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Trust this vault</source>
        <translation>Confiar en esta bóveda</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Dejar de confiar en ella</translation>
    </message>
    <message>
        <source>What git would run</source>
        <translation>Qué ejecutaría git</translation>
    </message>
</context>
<context>
    <name>Trusting</name>
    <message>
        <source>Git in this vault names other programs than when you trusted it, so it runs none of them now.</source>
        <translation>Git nombra en esta bóveda programas distintos de los que había cuando usted confió en ella, así que ahora no ejecuta ninguno.</translation>
    </message>
    <message>
        <source>This vault is kept in git. To record and share changes from here, say first whether you trust it.</source>
        <translation>Esta bóveda se mantiene en git. Para registrar y compartir cambios desde aquí, indique primero si confía en ella.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Your answer could not be kept: {reason}. Nothing else was changed.</source>
        <translation>Su respuesta no se pudo conservar: {reason}. No se cambió nada más.</translation>
    </message>
</context>
<context>
    <name>UnplacedTray</name>
    <message>
        <source>Place all…</source>
        <translation>Situar todas…</translation>
    </message>
    <message>
        <source>Go through suggested places one by one</source>
        <translation>Recorrer uno a uno los lugares sugeridos</translation>
    </message>
    <message>
        <source>Unplaced entries</source>
        <translation>Fichas sin situar</translation>
    </message>
    <message>
        <source>Search unplaced entries</source>
        <translation>Buscar entre las fichas sin situar</translation>
    </message>
    <message>
        <source>Search the unplaced</source>
        <translation>Buscar entre las sin situar</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Sin situar {n}</translation>
    </message>
    <message>
        <source>Unplaced {shown} of {n}</source>
        <translation>Sin situar {shown} de {n}</translation>
    </message>
    <message>
        <source>Unplaced {n} · {wrong} to mend</source>
        <translation>Sin situar {n} · {wrong} por corregir</translation>
    </message>
    <message>
        <source>Everything is placed</source>
        <translation>Todo está situado</translation>
    </message>
    <message>
        <source>Drag onto the map</source>
        <translation>Arrastre al mapa</translation>
    </message>
    <message>
        <source>Enter opens an entry. The Map menu places it: by coordinates, or as suggested.</source>
        <translation>Intro abre una ficha. El menú Mapa la sitúa: por coordenadas o como se sugiere.</translation>
    </message>
</context>
<context>
    <name>UnsavedList</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>These files were not saved. Your changes are still here, to be saved again.</source>
        <translation>Estos archivos no se guardaron. Sus cambios siguen aquí y se pueden volver a guardar.</translation>
    </message>
    <message>
        <source>Files that were not saved</source>
        <translation>Archivos que no se guardaron</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>nested fields</source>
        <translation>campos anidados</translation>
    </message>
</context>
<context>
    <name>ValuesPane</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Filtrar los valores</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Por cantidad</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries hold nested fields here, which are not counted.</source>
        <extracomment>1 entry holds nested fields here, which are not counted.</extracomment>
        <translation>
            <numerusform>1 ficha contiene aquí campos anidados, que no se cuentan.</numerusform>
            <numerusform>{n} fichas contienen aquí campos anidados, que no se cuentan.</numerusform>
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
        <translation>buscando…</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
    <message>
        <source>All values are spelled in one way.</source>
        <translation>Todos los valores están escritos de una sola manera.</translation>
    </message>
    <message>
        <source>Merge all {n}…</source>
        <translation>Fusionar las {n}…</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Acentos</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Order of words</source>
        <translation>Orden de las palabras</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abreviaturas</translation>
    </message>
    <message>
        <source>Typing errors, perhaps</source>
        <translation>Quizá errores al teclear</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Spell as {spelling}</source>
        <translation>Escribir como {spelling}</translation>
    </message>
    <message>
        <source>These are different values</source>
        <translation>Son valores distintos</translation>
    </message>
</context>
<context>
    <name>VaultFiles</name>
    <message>
        <source>Not loaded: the connection is not secure</source>
        <translation>No se carga: la conexión no es segura</translation>
    </message>
    <message>
        <source>Picture on another server, not loaded</source>
        <translation>Imagen en otro servidor, no se carga</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>No se encontró la imagen</translation>
    </message>
    <message>
        <source>This picture is broken</source>
        <translation>Esta imagen está dañada</translation>
    </message>
    <message>
        <source>This picture could not be loaded from</source>
        <translation>Esta imagen no se pudo cargar de</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Esta imagen no se puede leer</translation>
    </message>
    <message>
        <source>Not shown: this file is too large</source>
        <translation>No se muestra: este archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Not shown: this picture has too many pixels</source>
        <translation>No se muestra: esta imagen tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>Not shown: this drawing holds a script</source>
        <translation>No se muestra: este dibujo contiene un script</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Written by another program</source>
        <translation>Escrito por otro programa</translation>
    </message>
    <message>
        <source>Removed by another program</source>
        <translation>Quitado por otro programa</translation>
    </message>
    <message>
        <source>Dropped unsaved work</source>
        <translation>Trabajo sin guardar descartado</translation>
    </message>
    <message>
        <source>Found like this</source>
        <translation>Encontrado así</translation>
    </message>
    <message>
        <source>Before {when}</source>
        <translation>Antes: {when}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Renamed from {path}</source>
        <translation>Renombrado; antes {path}</translation>
    </message>
    <message>
        <source>{what} on this computer, {when}</source>
        <translation>{what} en este equipo, {when}</translation>
    </message>
    <message>
        <source>{summary} – recorded by {who}</source>
        <translation>{summary} – registrado por {who}</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Sin mensaje</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>The text of this version</source>
        <translation>El texto de esta versión</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>Frente a ahora</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reading what is kept of it…</source>
        <translation>Leyendo lo que se conserva de ella…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {n} times in git.</source>
        <extracomment>Recorded once in git.</extracomment>
        <translation>
            <numerusform>Registrada una vez en git.</numerusform>
            <numerusform>Registrada {n} veces en git.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions, kept on this computer and in no file of the vault.</source>
        <extracomment>1 version, kept on this computer and in no file of the vault.</extracomment>
        <translation>
            <numerusform>1 versión, conservada en este equipo y en ningún archivo de la bóveda.</numerusform>
            <numerusform>{n} versiones, conservadas en este equipo y en ningún archivo de la bóveda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of it yet: earlier versions are kept with each save.</source>
        <translation>Aún no se conserva nada de ella: cada vez que se guarda se conserva la versión anterior.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crearla de nuevo</translation>
    </message>
    <message>
        <source>Restore what is ticked</source>
        <translation>Restaurar lo marcado</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Restaurarlo todo</translation>
    </message>
    <message>
        <source>No earlier version is kept.</source>
        <translation>No se conserva ninguna versión anterior.</translation>
    </message>
    <message>
        <source>There was no file from this moment on.</source>
        <translation>Desde este momento no hubo archivo.</translation>
    </message>
    <message>
        <source>The text stayed the same.</source>
        <translation>El texto quedó igual.</translation>
    </message>
    <message>
        <source>These parts cannot be restored by themselves.</source>
        <translation>Estas partes no se pueden restaurar por separado.</translation>
    </message>
    <message>
        <source>The entry holds the same now.</source>
        <translation>La ficha contiene ahora lo mismo.</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>This entry's fields cannot be read: correct them before you add one.</source>
        <translation>Los campos de esta ficha no se pueden leer: corríjalos antes de añadir uno.</translation>
    </message>
</context>
<context>
    <name>VocabularyPage</name>
    <message numerus="yes">
        <source>In {n} entries</source>
        <extracomment>In 1 entry</extracomment>
        <translation>
            <numerusform>En 1 ficha</numerusform>
            <numerusform>En {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} as text</source>
        <translation>{n} como texto</translation>
    </message>
    <message>
        <source>{n} as a number</source>
        <translation>{n} como número</translation>
    </message>
    <message>
        <source>{n} as a date</source>
        <translation>{n} como fecha</translation>
    </message>
    <message>
        <source>{n} as true or false</source>
        <translation>{n} como verdadero o falso</translation>
    </message>
    <message>
        <source>Spell {n} values alike</source>
        <translation>Escribir igual {n} valores</translation>
    </message>
    <message>
        <source>Spell “{text}” as “{spelling}”</source>
        <translation>Escribir «{text}» como «{spelling}»</translation>
    </message>
    <message>
        <source>Spell {n} values as “{spelling}”</source>
        <translation>Escribir {n} valores como «{spelling}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} values</source>
        <extracomment>Delete “{text}”</extracomment>
        <translation>
            <numerusform>Eliminar «{text}»</numerusform>
            <numerusform>Eliminar {n} valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>WishLine</name>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
</context>
<context>
    <name>ZoomColumn</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <translation>Mostrar todo el mapa (Inicio)</translation>
    </message>
    <message>
        <source>Pins are locked: they cannot be dragged</source>
        <translation>Los marcadores están bloqueados: no se pueden arrastrar</translation>
    </message>
    <message>
        <source>Lock the pins against dragging</source>
        <translation>Bloquear los marcadores para que no se arrastren</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>{severity} (usual)</source>
        <translation>{severity} (habitual)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Width of the panes</source>
        <translation>Anchura de los paneles</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>Altura de los paneles</translation>
    </message>
    <message>
        <source>The left and right arrow keys move the line between the panes.</source>
        <translation>Las flechas izquierda y derecha mueven la línea entre los paneles.</translation>
    </message>
    <message>
        <source>The up and down arrow keys move the line between the panes.</source>
        <translation>Las flechas arriba y abajo mueven la línea entre los paneles.</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>The Long Table
https://long-table.example
The Long Table, https://…</source>
        <translation>The Long Table
https://long-table.example
The Long Table, https://…</translation>
    </message>
</context>
<context>
    <name>_PartRow</name>
    <message>
        <source>Restore: {what}</source>
        <translation>Restaurar: {what}</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>bajo «{heading}»</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Preview of the drawing</source>
        <translation>Vista previa del dibujo</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Lista de opciones</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Range, such as 4-10</source>
        <translation>Intervalo, como 4-10</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Enlace a una ficha</translation>
    </message>
    <message>
        <source>Links to entries</source>
        <translation>Enlaces a fichas</translation>
    </message>
    <message>
        <source>List between commas</source>
        <translation>Lista separada por comas</translation>
    </message>
    <message>
        <source>Parts with names</source>
        <translation>Partes con nombre</translation>
    </message>
    <message>
        <source>List of parts with names</source>
        <translation>Lista de partes con nombre</translation>
    </message>
    <message>
        <source>Shares that add up to 1</source>
        <translation>Proporciones que suman 1</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordenada</translation>
    </message>
    <message>
        <source>Anything, as YAML</source>
        <translation>Cualquier cosa, como YAML</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Homepage</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundación</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Team size</source>
        <translation>Tamaño del equipo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Colaboraciones</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The article is too long for the preview, which shows its first {n} characters. The file itself is whole.</source>
        <extracomment>article.cut</extracomment>
        <translation>El artículo es demasiado largo para la vista previa, que muestra sus primeros {n} caracteres. El archivo en sí está completo.</translation>
    </message>
    <message>
        <source>Quotes or lists are nested more than {n} deep; what is deeper is shown as plain text.</source>
        <extracomment>article.too_deep</extracomment>
        <translation>Hay citas o listas anidadas a más de {n} niveles; lo más profundo se muestra como texto sin formato.</translation>
    </message>
    <message>
        <source>Paragraphs longer than {n} characters, or with too many brackets, are shown as plain text. Blank lines divide paragraphs.</source>
        <extracomment>article.plain_parts</extracomment>
        <translation>Los párrafos de más de {n} caracteres, o con demasiados corchetes, se muestran como texto sin formato. Las líneas en blanco separan los párrafos.</translation>
    </message>
    <message>
        <source>The article has too many brackets or levels to be laid out, and is shown as plain text.</source>
        <extracomment>article.plain</extracomment>
        <translation>El artículo tiene demasiados corchetes o niveles para darle formato, y se muestra como texto sin formato.</translation>
    </message>
    <message>
        <source>{file} embeds itself, directly or through another entry. It is shown as a link where it would come again.</source>
        <extracomment>article.embed_circle</extracomment>
        <translation>{file} se incrusta a sí mismo, directamente o a través de otra ficha. Donde volvería a aparecer se muestra como enlace.</translation>
    </message>
    <message>
        <source>Embedded entries embed others more than {n} deep; what is deeper is shown as a link.</source>
        <extracomment>article.embed_deep</extracomment>
        <translation>Las fichas incrustadas incrustan otras a más de {n} niveles; lo más profundo se muestra como enlace.</translation>
    </message>
    <message>
        <source>The page embeds more than {n} characters; what else it embeds is shown as a link.</source>
        <extracomment>article.embed_much</extracomment>
        <translation>La página incrusta más de {n} caracteres; lo demás que incrusta se muestra como enlace.</translation>
    </message>
    <message>
        <source>The vault's own page cannot be used: {file}, line {line}: {reason} The preview shows the built-in page instead.</source>
        <extracomment>article.template</extracomment>
        <translation>La página propia de la bóveda no se puede usar: {file}, línea {line}: {reason} La vista previa muestra en su lugar la página incorporada.</translation>
    </message>
    <message>
        <source>The vault's own page cannot be used: {file} cannot be read ({reason}). The preview shows the built-in page instead.</source>
        <extracomment>article.template_file</extracomment>
        <translation>La página propia de la bóveda no se puede usar: {file} no se puede leer ({reason}). La vista previa muestra en su lugar la página incorporada.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>publish.empty</extracomment>
        <translation>vacío</translation>
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
        <translation>{field}: lo mismo en otro orden</translation>
    </message>
    <message>
        <source>{field}: text changed</source>
        <extracomment>publish.field-text</extracomment>
        <translation>{field}: texto cambiado</translation>
    </message>
    <message>
        <source>{field} added: {value}</source>
        <extracomment>publish.field-added</extracomment>
        <translation>{field} añadido: {value}</translation>
    </message>
    <message>
        <source>{field} added, empty</source>
        <extracomment>publish.field-added-empty</extracomment>
        <translation>{field} añadido, vacío</translation>
    </message>
    <message>
        <source>{field} added</source>
        <extracomment>publish.field-added-text</extracomment>
        <translation>{field} añadido</translation>
    </message>
    <message>
        <source>{field} removed: {value}</source>
        <extracomment>publish.field-removed</extracomment>
        <translation>{field} quitado: {value}</translation>
    </message>
    <message>
        <source>{field} removed, was empty</source>
        <extracomment>publish.field-removed-empty</extracomment>
        <translation>{field} quitado, estaba vacío</translation>
    </message>
    <message>
        <source>{field} removed</source>
        <extracomment>publish.field-removed-text</extracomment>
        <translation>{field} quitado</translation>
    </message>
    <message>
        <source>{before} is called {after}</source>
        <extracomment>publish.field-renamed</extracomment>
        <translation>{before} se llama {after}</translation>
    </message>
    <message>
        <source>{field}: written {before} → {after}</source>
        <extracomment>publish.field-written</extracomment>
        <translation>{field}: escrito {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: the same, written otherwise</source>
        <extracomment>publish.field-rewritten</extracomment>
        <translation>{field}: lo mismo, escrito de otro modo</translation>
    </message>
    <message>
        <source>{field}: comment or spaces beside it</source>
        <extracomment>publish.field-around</extracomment>
        <translation>{field}: comentario o espacios a su lado</translation>
    </message>
    <message>
        <source>the fields stand in another order</source>
        <extracomment>publish.fields-reordered</extracomment>
        <translation>los campos están en otro orden</translation>
    </message>
    <message>
        <source>comments between the fields</source>
        <extracomment>publish.comments</extracomment>
        <translation>comentarios entre los campos</translation>
    </message>
    <message>
        <source>blank lines</source>
        <extracomment>publish.spacing</extracomment>
        <translation>líneas en blanco</translation>
    </message>
    <message>
        <source>spaces or line breaks</source>
        <extracomment>publish.spaces</extracomment>
        <translation>espacios o saltos de línea</translation>
    </message>
    <message>
        <source>the line around the frontmatter</source>
        <extracomment>publish.fence</extracomment>
        <translation>la línea que delimita el frontmatter</translation>
    </message>
    <message>
        <source>frontmatter added</source>
        <extracomment>publish.front-added</extracomment>
        <translation>frontmatter añadido</translation>
    </message>
    <message>
        <source>frontmatter removed</source>
        <extracomment>publish.front-removed</extracomment>
        <translation>frontmatter quitado</translation>
    </message>
    <message>
        <source>the frontmatter cannot be read any more. {what}</source>
        <extracomment>publish.front-broken</extracomment>
        <translation>el frontmatter ya no se puede leer. {what}</translation>
    </message>
    <message>
        <source>the frontmatter can be read again</source>
        <extracomment>publish.front-mended</extracomment>
        <translation>el frontmatter se puede leer de nuevo</translation>
    </message>
    <message>
        <source>frontmatter: {fields}</source>
        <extracomment>publish.front-fields</extracomment>
        <translation>frontmatter: {fields}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <extracomment>publish.and-then</extracomment>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>the frontmatter is written otherwise</source>
        <extracomment>publish.front-changed</extracomment>
        <translation>el frontmatter está escrito de otro modo</translation>
    </message>
    <message>
        <source>line ends: {before} → {after}</source>
        <extracomment>publish.line-ends</extracomment>
        <translation>finales de línea: {before} → {after}</translation>
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
        <translation>Mac antiguo</translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}</source>
        <extracomment>moved {n} unit {direction}
publish.moved</extracomment>
        <translation>
            <numerusform>movida {n} unidad hacia el {direction}</numerusform>
            <numerusform>movida {n} unidades hacia el {direction}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}, into {territory}</source>
        <extracomment>moved {n} unit {direction}, into {territory}
publish.moved-into</extracomment>
        <translation>
            <numerusform>movida {n} unidad hacia el {direction}, a {territory}</numerusform>
            <numerusform>movida {n} unidades hacia el {direction}, a {territory}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}, out of {territory}</source>
        <extracomment>moved {n} unit {direction}, out of {territory}
publish.moved-out</extracomment>
        <translation>
            <numerusform>movida {n} unidad hacia el {direction}, fuera de {territory}</numerusform>
            <numerusform>movida {n} unidades hacia el {direction}, fuera de {territory}</numerusform>
        </translation>
    </message>
    <message>
        <source>placed on the map at {x}, {y}</source>
        <extracomment>publish.pin-new</extracomment>
        <translation>situada en el mapa en {x}, {y}</translation>
    </message>
    <message>
        <source>placed on the map in {territory}, at {x}, {y}</source>
        <extracomment>publish.pin-new-in</extracomment>
        <translation>situada en el mapa en {territory}, en {x}, {y}</translation>
    </message>
    <message>
        <source>taken off the map; was at {x}, {y}</source>
        <extracomment>publish.pin-gone</extracomment>
        <translation>quitada del mapa; estaba en {x}, {y}</translation>
    </message>
    <message>
        <source>taken off the map; was in {territory}, at {x}, {y}</source>
        <extracomment>publish.pin-gone-in</extracomment>
        <translation>quitada del mapa; estaba en {territory}, en {x}, {y}</translation>
    </message>
    <message>
        <source>east</source>
        <extracomment>publish.compass-east</extracomment>
        <translation>este</translation>
    </message>
    <message>
        <source>northeast</source>
        <extracomment>publish.compass-northeast</extracomment>
        <translation>noreste</translation>
    </message>
    <message>
        <source>north</source>
        <extracomment>publish.compass-north</extracomment>
        <translation>norte</translation>
    </message>
    <message>
        <source>northwest</source>
        <extracomment>publish.compass-northwest</extracomment>
        <translation>noroeste</translation>
    </message>
    <message>
        <source>west</source>
        <extracomment>publish.compass-west</extracomment>
        <translation>oeste</translation>
    </message>
    <message>
        <source>southwest</source>
        <extracomment>publish.compass-southwest</extracomment>
        <translation>suroeste</translation>
    </message>
    <message>
        <source>south</source>
        <extracomment>publish.compass-south</extracomment>
        <translation>sur</translation>
    </message>
    <message>
        <source>southeast</source>
        <extracomment>publish.compass-southeast</extracomment>
        <translation>sureste</translation>
    </message>
    <message>
        <source>paragraph changed</source>
        <extracomment>publish.changed-paragraph</extracomment>
        <translation>párrafo cambiado</translation>
    </message>
    <message>
        <source>heading: {before} → {after}</source>
        <extracomment>publish.changed-heading</extracomment>
        <translation>encabezado: {before} → {after}</translation>
    </message>
    <message>
        <source>heading “{heading}”: another level</source>
        <extracomment>publish.heading-level</extracomment>
        <translation>encabezado «{heading}»: otro nivel</translation>
    </message>
    <message>
        <source>list item changed</source>
        <extracomment>publish.changed-item</extracomment>
        <translation>elemento de lista cambiado</translation>
    </message>
    <message>
        <source>table row changed</source>
        <extracomment>publish.changed-row</extracomment>
        <translation>fila de tabla cambiada</translation>
    </message>
    <message>
        <source>picture changed</source>
        <extracomment>publish.changed-picture</extracomment>
        <translation>imagen cambiada</translation>
    </message>
    <message>
        <source>code changed</source>
        <extracomment>publish.changed-code</extracomment>
        <translation>código cambiado</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <extracomment>publish.added-paragraph</extracomment>
        <translation>párrafo añadido</translation>
    </message>
    <message>
        <source>heading added: {heading}</source>
        <extracomment>publish.added-heading</extracomment>
        <translation>encabezado añadido: {heading}</translation>
    </message>
    <message>
        <source>list item added</source>
        <extracomment>publish.added-item</extracomment>
        <translation>elemento de lista añadido</translation>
    </message>
    <message>
        <source>table row added</source>
        <extracomment>publish.added-row</extracomment>
        <translation>fila de tabla añadida</translation>
    </message>
    <message>
        <source>picture added</source>
        <extracomment>publish.added-picture</extracomment>
        <translation>imagen añadida</translation>
    </message>
    <message>
        <source>code added</source>
        <extracomment>publish.added-code</extracomment>
        <translation>código añadido</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <extracomment>publish.removed-paragraph</extracomment>
        <translation>párrafo quitado</translation>
    </message>
    <message>
        <source>heading removed: {heading}</source>
        <extracomment>publish.removed-heading</extracomment>
        <translation>encabezado quitado: {heading}</translation>
    </message>
    <message>
        <source>list item removed</source>
        <extracomment>publish.removed-item</extracomment>
        <translation>elemento de lista quitado</translation>
    </message>
    <message>
        <source>table row removed</source>
        <extracomment>publish.removed-row</extracomment>
        <translation>fila de tabla quitada</translation>
    </message>
    <message>
        <source>picture removed</source>
        <extracomment>publish.removed-picture</extracomment>
        <translation>imagen quitada</translation>
    </message>
    <message>
        <source>code removed</source>
        <extracomment>publish.removed-code</extracomment>
        <translation>código quitado</translation>
    </message>
    <message>
        <source>paragraph moved</source>
        <extracomment>publish.moved-paragraph</extracomment>
        <translation>párrafo movido</translation>
    </message>
    <message>
        <source>list item moved</source>
        <extracomment>publish.moved-item</extracomment>
        <translation>elemento de lista movido</translation>
    </message>
    <message>
        <source>table row moved</source>
        <extracomment>publish.moved-row</extracomment>
        <translation>fila de tabla movida</translation>
    </message>
    <message>
        <source>picture moved</source>
        <extracomment>publish.moved-picture</extracomment>
        <translation>imagen movida</translation>
    </message>
    <message>
        <source>code moved</source>
        <extracomment>publish.moved-code</extracomment>
        <translation>código movido</translation>
    </message>
    <message>
        <source>“{heading}” moved with its text</source>
        <extracomment>publish.section-moved</extracomment>
        <translation>«{heading}» movido con su texto</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages moved</source>
        <extracomment>one passage moved
publish.passages-moved</extracomment>
        <translation>
            <numerusform>un pasaje movido</numerusform>
            <numerusform>{n} pasajes movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines from line {line}</source>
        <extracomment>line {line}
publish.lines</extracomment>
        <translation>
            <numerusform>línea {line}</numerusform>
            <numerusform>{n} líneas desde la línea {line}</numerusform>
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
        <translation>el archivo ya no se puede leer</translation>
    </message>
    <message>
        <source>{territory}: border changed</source>
        <extracomment>publish.region-shape</extracomment>
        <translation>{territory}: borde cambiado</translation>
    </message>
    <message>
        <source>{territory}: colour changed</source>
        <extracomment>publish.region-colour</extracomment>
        <translation>{territory}: color cambiado</translation>
    </message>
    <message>
        <source>{territory} added</source>
        <extracomment>publish.region-added</extracomment>
        <translation>{territory} añadido</translation>
    </message>
    <message>
        <source>{territory} removed</source>
        <extracomment>publish.region-removed</extracomment>
        <translation>{territory} quitado</translation>
    </message>
    <message numerus="yes">
        <source>article ({n} passages)</source>
        <extracomment>article
publish.article</extracomment>
        <translation>
            <numerusform>artículo</numerusform>
            <numerusform>artículo ({n} pasajes)</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>publish.the-pin</extracomment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>publish.the-article</extracomment>
        <translation>artículo</translation>
    </message>
    <message numerus="yes">
        <source>add {n} initiatives</source>
        <extracomment>add {entry}
publish.commit-add</extracomment>
        <translation>
            <numerusform>añadir {entry}</numerusform>
            <numerusform>añadir {n} iniciativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place {n} initiatives</source>
        <extracomment>place {entry}
publish.commit-place</extracomment>
        <translation>
            <numerusform>situar {entry}</numerusform>
            <numerusform>situar {n} iniciativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {n} initiatives</source>
        <extracomment>move {entry}
publish.commit-move</extracomment>
        <translation>
            <numerusform>mover {entry}</numerusform>
            <numerusform>mover {n} iniciativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take {n} initiatives off the map</source>
        <extracomment>take {entry} off the map
publish.commit-unplace</extracomment>
        <translation>
            <numerusform>quitar {entry} del mapa</numerusform>
            <numerusform>quitar {n} iniciativas del mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update {n} initiatives</source>
        <extracomment>update {entry}
publish.commit-update</extracomment>
        <translation>
            <numerusform>actualizar {entry}</numerusform>
            <numerusform>actualizar {n} iniciativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename {n} initiatives</source>
        <extracomment>rename {entry}
publish.commit-rename</extracomment>
        <translation>
            <numerusform>renombrar {entry}</numerusform>
            <numerusform>renombrar {n} iniciativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove {n} initiatives</source>
        <extracomment>remove {entry}
publish.commit-remove</extracomment>
        <translation>
            <numerusform>quitar {entry}</numerusform>
            <numerusform>quitar {n} iniciativas</numerusform>
        </translation>
    </message>
    <message>
        <source>change settings</source>
        <extracomment>publish.commit-settings</extracomment>
        <translation>cambiar los ajustes</translation>
    </message>
    <message>
        <source>change territories</source>
        <extracomment>publish.commit-regions</extracomment>
        <translation>cambiar los territorios</translation>
    </message>
    <message numerus="yes">
        <source>add {n} pictures</source>
        <extracomment>add a picture
publish.commit-pictures-added</extracomment>
        <translation>
            <numerusform>añadir una imagen</numerusform>
            <numerusform>añadir {n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change {n} pictures</source>
        <extracomment>change a picture
publish.commit-pictures</extracomment>
        <translation>
            <numerusform>cambiar una imagen</numerusform>
            <numerusform>cambiar {n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove {n} pictures</source>
        <extracomment>remove a picture
publish.commit-pictures-removed</extracomment>
        <translation>
            <numerusform>quitar una imagen</numerusform>
            <numerusform>quitar {n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change {n} other files</source>
        <extracomment>change {entry}
publish.commit-files</extracomment>
        <translation>
            <numerusform>cambiar {entry}</numerusform>
            <numerusform>cambiar {n} archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert “{field}” of {entry}</source>
        <extracomment>publish.revert-field</extracomment>
        <translation>Revertir «{field}» de {entry}</translation>
    </message>
    <message>
        <source>Revert the place of {entry}</source>
        <extracomment>publish.revert-pin</extracomment>
        <translation>Revertir el lugar de {entry}</translation>
    </message>
    <message>
        <source>Revert a passage of {entry}</source>
        <extracomment>publish.revert-article</extracomment>
        <translation>Revertir un pasaje de {entry}</translation>
    </message>
    <message>
        <source>Revert part of {entry}</source>
        <extracomment>publish.revert-part</extracomment>
        <translation>Revertir una parte de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>Revert {n} entries</source>
        <extracomment>Revert {entry}
publish.revert-file</extracomment>
        <translation>
            <numerusform>Revertir {entry}</numerusform>
            <numerusform>Revertir {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} is not as it was shown any more. Nothing was changed.</source>
        <extracomment>publish.revert-gone</extracomment>
        <translation>{entry} ya no está como se mostraba. No se cambió nada.</translation>
    </message>
    <message>
        <source>This was changed again since: {what}. Nothing of {entry} was changed; look at it anew.</source>
        <extracomment>publish.revert-clash</extracomment>
        <translation>Esto se ha vuelto a cambiar desde entonces: {what}. No se cambió nada de {entry}; véalo de nuevo.</translation>
    </message>
    <message>
        <source>Taken back alone, this would leave the frontmatter unreadable: {what}. {why} Nothing of {entry} was changed; the whole entry can be reverted.</source>
        <extracomment>publish.revert-breaks</extracomment>
        <translation>Si se revierte por separado, el frontmatter dejaría de ser legible: {what}. {why} No se cambió nada de {entry}; se puede revertir toda la ficha.</translation>
    </message>
    <message>
        <source>Taken back alone, this would change “{field}” as well: {what}. Nothing of {entry} was changed; the whole entry can be reverted.</source>
        <extracomment>publish.revert-entangled</extracomment>
        <translation>Si se revierte por separado, cambiaría también «{field}»: {what}. No se cambió nada de {entry}; se puede revertir toda la ficha.</translation>
    </message>
    <message>
        <source>{entry} cannot be brought back: there is a file {file}. Nothing was changed.</source>
        <extracomment>publish.revert-taken</extracomment>
        <translation>{entry} no se puede recuperar: hay un archivo {file}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is no text, and what it was before is not kept here. Nothing was changed.</source>
        <extracomment>publish.revert-binary</extracomment>
        <translation>{file} no es texto, y lo que era antes no se conserva aquí. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Mend {n} problems</source>
        <extracomment>Mend 1 problem
publish.mend</extracomment>
        <translation>
            <numerusform>Corregir 1 problema</numerusform>
            <numerusform>Corregir {n} problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend {entry}: {check}</source>
        <extracomment>publish.mend-one</extracomment>
        <translation>Corregir {entry}: {check}</translation>
    </message>
    <message numerus="yes">
        <source>Mend {n} problems: {check}</source>
        <extracomment>Mend 1 problem: {check}
publish.mend-alike</extracomment>
        <translation>
            <numerusform>Corregir 1 problema: {check}</numerusform>
            <numerusform>Corregir {n} problemas: {check}</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: {check}</source>
        <extracomment>publish.check-off</extracomment>
        <translation>Desactivar: {check}</translation>
    </message>
    <message>
        <source>Check again: {check}</source>
        <extracomment>publish.check-on</extracomment>
        <translation>Volver a comprobar: {check}</translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <extracomment>publish.checks-change</extracomment>
        <translation>Cambiar qué se comprueba</translation>
    </message>
    <message>
        <source>“checks” names {check}, and there is no check of that name. It was left as it is.</source>
        <extracomment>publish.check-unknown</extracomment>
        <translation>«checks» nombra {check}, y no hay ninguna comprobación con ese nombre. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>“checks” says {value} of {check}. It can be off, note, warning or error. What the check is by itself is used.</source>
        <extracomment>publish.check-said</extracomment>
        <translation>«checks» dice {value} de {check}. Puede ser off, note, warning o error. Se usa lo que la comprobación es por sí sola.</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <extracomment>publish.check-file_unreadable</extracomment>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <source>Fields do not parse</source>
        <extracomment>publish.check-yaml_broken</extracomment>
        <translation>Campos ilegibles</translation>
    </message>
    <message>
        <source>Field there twice</source>
        <extracomment>publish.check-key_twice</extracomment>
        <translation>Campo repetido</translation>
    </message>
    <message>
        <source>Required field missing</source>
        <extracomment>publish.check-field_missing</extracomment>
        <translation>Falta un campo obligatorio</translation>
    </message>
    <message>
        <source>Value against the schema</source>
        <extracomment>publish.check-field_wrong</extracomment>
        <translation>Valor contrario al esquema</translation>
    </message>
    <message>
        <source>Field unknown to the schema</source>
        <extracomment>publish.check-field_unknown</extracomment>
        <translation>Campo desconocido en el esquema</translation>
    </message>
    <message>
        <source>Value read in two ways</source>
        <extracomment>publish.check-readers_differ</extracomment>
        <translation>Valor que se lee de dos maneras</translation>
    </message>
    <message>
        <source>Space around a value</source>
        <extracomment>publish.check-value_space</extracomment>
        <translation>Espacio junto a un valor</translation>
    </message>
    <message>
        <source>Item there twice</source>
        <extracomment>publish.check-item_twice</extracomment>
        <translation>Elemento repetido</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <extracomment>publish.check-email_wrong</extracomment>
        <translation>No es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Spelled otherwise than usual</source>
        <extracomment>publish.check-spelling_variant</extracomment>
        <translation>Escrito de modo distinto al habitual</translation>
    </message>
    <message>
        <source>Item split at a comma</source>
        <extracomment>publish.check-item_split</extracomment>
        <translation>Elemento partido por una coma</translation>
    </message>
    <message>
        <source>End before the start</source>
        <extracomment>publish.check-end_before_start</extracomment>
        <translation>Fin anterior al comienzo</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <extracomment>publish.check-date_future</extracomment>
        <translation>Fecha en el futuro</translation>
    </message>
    <message>
        <source>Number that is no year</source>
        <extracomment>publish.check-year_odd</extracomment>
        <translation>Número que no es un año</translation>
    </message>
    <message>
        <source>Same title twice</source>
        <extracomment>publish.check-title_twice</extracomment>
        <translation>El mismo título dos veces</translation>
    </message>
    <message>
        <source>Same homepage twice</source>
        <extracomment>publish.check-url_twice</extracomment>
        <translation>La misma página web dos veces</translation>
    </message>
    <message>
        <source>Not placed on the map</source>
        <extracomment>publish.check-unplaced</extracomment>
        <translation>Sin situar en el mapa</translation>
    </message>
    <message>
        <source>One coordinate only</source>
        <extracomment>publish.check-half_placed</extracomment>
        <translation>Solo una coordenada</translation>
    </message>
    <message>
        <source>Coordinate as text</source>
        <extracomment>publish.check-coordinate_text</extracomment>
        <translation>Coordenada como texto</translation>
    </message>
    <message>
        <source>Coordinate not a number</source>
        <extracomment>publish.check-coordinate_wrong</extracomment>
        <translation>Coordenada que no es un número</translation>
    </message>
    <message>
        <source>Pin off the map</source>
        <extracomment>publish.check-coordinate_outside</extracomment>
        <translation>Marcador fuera del mapa</translation>
    </message>
    <message>
        <source>Pins on one spot</source>
        <extracomment>publish.check-spot_shared</extracomment>
        <translation>Marcadores en un mismo punto</translation>
    </message>
    <message>
        <source>Unknown territory</source>
        <extracomment>publish.check-territory_unknown</extracomment>
        <translation>Territorio desconocido</translation>
    </message>
    <message>
        <source>Pin outside its territory</source>
        <extracomment>publish.check-territory_elsewhere</extracomment>
        <translation>Marcador fuera de su territorio</translation>
    </message>
    <message>
        <source>Territory not named</source>
        <extracomment>publish.check-territory_missing</extracomment>
        <translation>Territorio sin nombrar</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <extracomment>publish.check-image_missing</extracomment>
        <translation>Falta la imagen</translation>
    </message>
    <message>
        <source>Picture unreadable</source>
        <extracomment>publish.check-image_unreadable</extracomment>
        <translation>Imagen ilegible</translation>
    </message>
    <message>
        <source>Picture not fetched</source>
        <extracomment>publish.check-image_pointer</extracomment>
        <translation>Imagen sin traer</translation>
    </message>
    <message>
        <source>Picture very large</source>
        <extracomment>publish.check-image_large</extracomment>
        <translation>Imagen muy grande</translation>
    </message>
    <message>
        <source>Broken link</source>
        <extracomment>publish.check-link_broken</extracomment>
        <translation>Enlace roto</translation>
    </message>
    <message>
        <source>Link without an address</source>
        <extracomment>publish.check-link_empty</extracomment>
        <translation>Enlace sin dirección</translation>
    </message>
    <message>
        <source>Broken link in a field</source>
        <extracomment>publish.check-field_link_broken</extracomment>
        <translation>Enlace roto en un campo</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <extracomment>publish.check-link_scheme</extracomment>
        <translation>Enlace sin https://</translation>
    </message>
    <message>
        <source>Link with a space</source>
        <extracomment>publish.check-link_space</extracomment>
        <translation>Enlace con un espacio</translation>
    </message>
    <message>
        <source>Wikilink brackets shown</source>
        <extracomment>publish.check-wikilink_printed</extracomment>
        <translation>Corchetes de wikienlace a la vista</translation>
    </message>
    <message>
        <source>Obsidian signs shown</source>
        <extracomment>publish.check-syntax_printed</extracomment>
        <translation>Signos de Obsidian a la vista</translation>
    </message>
    <message>
        <source>Section missing</source>
        <extracomment>publish.check-section_missing</extracomment>
        <translation>Falta una sección</translation>
    </message>
    <message>
        <source>Article empty</source>
        <extracomment>publish.check-article_empty</extracomment>
        <translation>Artículo vacío</translation>
    </message>
    <message>
        <source>Template text left over</source>
        <extracomment>publish.check-template_text</extracomment>
        <translation>Restos del texto de la plantilla</translation>
    </message>
    <message>
        <source>Settings file unusable</source>
        <extracomment>publish.check-vault_file_broken</extracomment>
        <translation>Archivo de ajustes inservible</translation>
    </message>
    <message>
        <source>Settings file questionable</source>
        <extracomment>publish.check-vault_file</extracomment>
        <translation>Archivo de ajustes dudoso</translation>
    </message>
    <message>
        <source>The site cannot read the file, so the entry is not published. Save it as UTF-8 text, or restore an earlier version.</source>
        <extracomment>publish.why-file_unreadable</extracomment>
        <translation>El sitio no puede leer el archivo, así que la ficha no se publica. Guárdelo como texto UTF-8 o restaure una versión anterior.</translation>
    </message>
    <message>
        <source>A site that meets fields which do not parse is not built at all. Mend the line that is named.</source>
        <extracomment>publish.why-yaml_broken</extracomment>
        <translation>Un sitio que encuentra campos ilegibles no se llega a crear. Corrija la línea que se indica.</translation>
    </message>
    <message>
        <source>Readers such as Astro reject a file in which a field stands twice. Keep one of them.</source>
        <extracomment>publish.why-key_twice</extracomment>
        <translation>Lectores como Astro rechazan un archivo en el que un campo aparece dos veces. Conserve uno de los dos.</translation>
    </message>
    <message>
        <source>The schema requires this field; a site that checks its entries is not built without it.</source>
        <extracomment>publish.why-field_missing</extracomment>
        <translation>El esquema exige este campo; un sitio que comprueba sus fichas no se crea sin él.</translation>
    </message>
    <message>
        <source>The schema does not allow this value; a site that checks its entries is not built with it.</source>
        <extracomment>publish.why-field_wrong</extracomment>
        <translation>El esquema no permite este valor; un sitio que comprueba sus fichas no se crea con él.</translation>
    </message>
    <message>
        <source>The schema knows no such field. It may be misspelled, and then the site does not show it.</source>
        <extracomment>publish.why-field_unknown</extracomment>
        <translation>El esquema no conoce ese campo. Quizá esté mal escrito, y entonces el sitio no lo muestra.</translation>
    </message>
    <message>
        <source>Programs read this value in different ways: as a text, a number, a date. In quotes it is the same for all.</source>
        <extracomment>publish.why-readers_differ</extracomment>
        <translation>Los programas leen este valor de distintas maneras: como texto, como número, como fecha. Entre comillas es igual para todos.</translation>
    </message>
    <message>
        <source>A space that nobody sees makes another value of it: it is filtered and counted apart.</source>
        <extracomment>publish.why-value_space</extracomment>
        <translation>Un espacio que nadie ve lo convierte en otro valor: se filtra y se cuenta aparte.</translation>
    </message>
    <message>
        <source>The list shows the same item twice.</source>
        <extracomment>publish.why-item_twice</extracomment>
        <translation>La lista muestra dos veces el mismo elemento.</translation>
    </message>
    <message>
        <source>Nobody can write to this address.</source>
        <extracomment>publish.why-email_wrong</extracomment>
        <translation>Nadie puede escribir a esta dirección.</translation>
    </message>
    <message>
        <source>Most entries spell it otherwise. On the site it is a value of its own, and filtered and counted apart.</source>
        <extracomment>publish.why-spelling_variant</extracomment>
        <translation>La mayoría de las fichas lo escriben de otro modo. En el sitio es un valor aparte, que se filtra y se cuenta por separado.</translation>
    </message>
    <message>
        <source>Two items of the list are one in other entries, with a comma in it. They were probably split by accident.</source>
        <extracomment>publish.why-item_split</extracomment>
        <translation>Dos elementos de la lista son uno solo en otras fichas, con una coma dentro. Probablemente se partieron por error.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <extracomment>publish.why-end_before_start</extracomment>
        <translation>No puede haber terminado antes de empezar.</translation>
    </message>
    <message>
        <source>What is told here was, and the date still lies ahead. It is probably mistyped.</source>
        <extracomment>publish.why-date_future</extracomment>
        <translation>Lo que se cuenta aquí ya ocurrió, y la fecha aún está por llegar. Probablemente sea un error al teclear.</translation>
    </message>
    <message>
        <source>Nearly all entries have a year here. A digit is probably missing, or one too many.</source>
        <extracomment>publish.why-year_odd</extracomment>
        <translation>Casi todas las fichas tienen aquí un año. Es probable que falte una cifra o que sobre una.</translation>
    </message>
    <message>
        <source>Two entries are called the same, or nearly so: probably one organisation that is there twice.</source>
        <extracomment>publish.why-title_twice</extracomment>
        <translation>Dos fichas se llaman igual, o casi: probablemente sea una sola organización que está dos veces.</translation>
    </message>
    <message>
        <source>Two entries have the same homepage: probably one organisation that is there twice.</source>
        <extracomment>publish.why-url_twice</extracomment>
        <translation>Dos fichas tienen la misma página web: probablemente sea una sola organización que está dos veces.</translation>
    </message>
    <message>
        <source>The entry has no coordinates, so the published map does not show it.</source>
        <extracomment>publish.why-unplaced</extracomment>
        <translation>La ficha no tiene coordenadas, así que el mapa publicado no la muestra.</translation>
    </message>
    <message>
        <source>The map needs both coordinates; with one of them it does not show the entry.</source>
        <extracomment>publish.why-half_placed</extracomment>
        <translation>El mapa necesita ambas coordenadas; con una sola no muestra la ficha.</translation>
    </message>
    <message>
        <source>The site’s map takes numbers. A coordinate in quotes is text to it.</source>
        <extracomment>publish.why-coordinate_text</extracomment>
        <translation>El mapa del sitio acepta números. Una coordenada entre comillas es texto para él.</translation>
    </message>
    <message>
        <source>The map cannot place an entry by this coordinate, and leaves it out.</source>
        <extracomment>publish.why-coordinate_wrong</extracomment>
        <translation>El mapa no puede situar una ficha con esta coordenada, y la omite.</translation>
    </message>
    <message>
        <source>The pin lies beyond the edge of the map, where readers do not find it.</source>
        <extracomment>publish.why-coordinate_outside</extracomment>
        <translation>El marcador está más allá del borde del mapa, donde no se encuentra al leerlo.</translation>
    </message>
    <message>
        <source>Of pins on one spot readers see and reach only the topmost.</source>
        <extracomment>publish.why-spot_shared</extracomment>
        <translation>De los marcadores en un mismo punto, solo se ve y se alcanza el de encima.</translation>
    </message>
    <message>
        <source>The map has no territory of this name, so the entry belongs to none on the site.</source>
        <extracomment>publish.why-territory_unknown</extracomment>
        <translation>El mapa no tiene ningún territorio con este nombre, así que la ficha no pertenece a ninguno en el sitio.</translation>
    </message>
    <message>
        <source>The pin stands in another territory than the entry names. Move the pin, or name the other territory.</source>
        <extracomment>publish.why-territory_elsewhere</extracomment>
        <translation>El marcador está en un territorio distinto del que nombra la ficha. Mueva el marcador o nombre el otro territorio.</translation>
    </message>
    <message>
        <source>The pin stands in a territory, and the entry does not say so; the directory cannot be filtered by it.</source>
        <extracomment>publish.why-territory_missing</extracomment>
        <translation>El marcador está en un territorio y la ficha no lo dice; el directorio no la puede filtrar por él.</translation>
    </message>
    <message>
        <source>Readers see a broken picture, or an empty place. Bring the picture into the vault, or mend its name.</source>
        <extracomment>publish.why-image_missing</extracomment>
        <translation>Quien lee ve una imagen rota o un hueco. Traiga la imagen a la bóveda o corrija su nombre.</translation>
    </message>
    <message>
        <source>The file is there and holds no picture that a browser shows. Replace it.</source>
        <extracomment>publish.why-image_unreadable</extracomment>
        <translation>El archivo está, pero no contiene ninguna imagen que muestre un navegador. Sustitúyalo.</translation>
    </message>
    <message>
        <source>The picture is kept in Git LFS and was not fetched, so readers would get a few lines of text instead. Run “git lfs pull”.</source>
        <extracomment>publish.why-image_pointer</extracomment>
        <translation>La imagen se mantiene en Git LFS y no se trajo, así que en su lugar se verían unas líneas de texto. Ejecute «git lfs pull».</translation>
    </message>
    <message>
        <source>Readers wait for it, on telephones above all. Save the picture smaller.</source>
        <extracomment>publish.why-image_large</extracomment>
        <translation>Hace esperar a quien lee, sobre todo en teléfonos. Guarde la imagen más pequeña.</translation>
    </message>
    <message>
        <source>The link leads to nothing that is in the vault.</source>
        <extracomment>publish.why-link_broken</extracomment>
        <translation>El enlace no lleva a nada que esté en la bóveda.</translation>
    </message>
    <message>
        <source>Readers who follow the link stay where they are.</source>
        <extracomment>publish.why-link_empty</extracomment>
        <translation>Quien sigue el enlace se queda donde está.</translation>
    </message>
    <message>
        <source>The link leads to nothing that is in the vault. In Obsidian that is common for entries yet to be written.</source>
        <extracomment>publish.why-field_link_broken</extracomment>
        <translation>El enlace no lleva a nada que esté en la bóveda. En Obsidian es habitual con fichas que aún están por escribir.</translation>
    </message>
    <message>
        <source>Without https:// before it, a link leads to a page of the site itself, which is not there.</source>
        <extracomment>publish.why-link_scheme</extracomment>
        <translation>Sin https:// delante, un enlace lleva a una página del propio sitio, que no existe.</translation>
    </message>
    <message>
        <source>Markdown ends an address at a space: readers see the brackets instead of a link.</source>
        <extracomment>publish.why-link_space</extracomment>
        <translation>En Markdown, una dirección termina en un espacio: se ven los corchetes en lugar de un enlace.</translation>
    </message>
    <message>
        <source>The site does not know wikilinks and shows their brackets to readers.</source>
        <extracomment>publish.why-wikilink_printed</extracomment>
        <translation>El sitio no conoce los wikienlaces y muestra sus corchetes a quien lee.</translation>
    </message>
    <message>
        <source>The site does not know these signs of Obsidian’s and shows them to readers.</source>
        <extracomment>publish.why-syntax_printed</extracomment>
        <translation>El sitio no conoce estos signos de Obsidian y los muestra a quien lee.</translation>
    </message>
    <message>
        <source>The template has a section that the article has not.</source>
        <extracomment>publish.why-section_missing</extracomment>
        <translation>La plantilla tiene una sección que el artículo no tiene.</translation>
    </message>
    <message>
        <source>Readers come to a page without a word on it.</source>
        <extracomment>publish.why-article_empty</extracomment>
        <translation>Quien lee llega a una página sin una sola palabra.</translation>
    </message>
    <message>
        <source>What the template says to curators would be read by everybody.</source>
        <extracomment>publish.why-template_text</extracomment>
        <translation>Lo que la plantilla dice a quien edita lo leería todo el mundo.</translation>
    </message>
    <message>
        <source>A file of the vault’s settings cannot be used, so what it says does not count.</source>
        <extracomment>publish.why-vault_file_broken</extracomment>
        <translation>Un archivo de los ajustes de la bóveda no se puede usar, así que lo que dice no cuenta.</translation>
    </message>
    <message>
        <source>Something in a file of the vault’s settings does not count.</source>
        <extracomment>publish.why-vault_file</extracomment>
        <translation>Algo en un archivo de los ajustes de la bóveda no cuenta.</translation>
    </message>
    <message>
        <source>{value} lies in the future.</source>
        <extracomment>publish.date-future</extracomment>
        <translation>{value} está en el futuro.</translation>
    </message>
    <message>
        <source>{value} is no year, as others have it here.</source>
        <extracomment>publish.year-odd</extracomment>
        <translation>{value} no es un año como los que otras fichas tienen aquí.</translation>
    </message>
    <message>
        <source>The entry is not placed on the map.</source>
        <extracomment>publish.unplaced-entry</extracomment>
        <translation>La ficha no está situada en el mapa.</translation>
    </message>
    <message>
        <source>The map has no territory {territory}.</source>
        <extracomment>publish.territory-unknown</extracomment>
        <translation>El mapa no tiene ningún territorio {territory}.</translation>
    </message>
    <message>
        <source>The pin stands in {here}, not in {territory}.</source>
        <extracomment>publish.territory-elsewhere</extracomment>
        <translation>El marcador está en {here}, no en {territory}.</translation>
    </message>
    <message>
        <source>The pin stands outside {territory}, in no territory.</source>
        <extracomment>publish.territory-outside</extracomment>
        <translation>El marcador está fuera de {territory}, en ningún territorio.</translation>
    </message>
    <message>
        <source>The pin stands in {here}, and no territory is named.</source>
        <extracomment>publish.territory-missing</extracomment>
        <translation>El marcador está en {here}, y no se nombra ningún territorio.</translation>
    </message>
    <message numerus="yes">
        <source>The pin lies on {n} others, one of them {title}.</source>
        <extracomment>The pin lies on that of {title}.
publish.spot-shared</extracomment>
        <translation>
            <numerusform>El marcador está sobre el de {title}.</numerusform>
            <numerusform>El marcador está sobre otros {n}, entre ellos el de {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has the same title.</source>
        <extracomment>publish.title-same</extracomment>
        <translation>{file} tiene el mismo título.</translation>
    </message>
    <message>
        <source>{title} may be the same organisation ({file}).</source>
        <extracomment>publish.title-near</extracomment>
        <translation>{title} podría ser la misma organización ({file}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have the same homepage, one of them {title}.</source>
        <extracomment>{title} has the same homepage.
publish.url-twice</extracomment>
        <translation>
            <numerusform>{title} tiene la misma página web.</numerusform>
            <numerusform>{n} fichas tienen la misma página web, entre ellas {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {picture} is not in the vault.</source>
        <extracomment>publish.image-missing</extracomment>
        <translation>La imagen {picture} no está en la bóveda.</translation>
    </message>
    <message>
        <source>The picture {picture} is an empty file.</source>
        <extracomment>publish.image-empty</extracomment>
        <translation>La imagen {picture} es un archivo vacío.</translation>
    </message>
    <message>
        <source>{picture} is not a picture that browsers show.</source>
        <extracomment>publish.image-none</extracomment>
        <translation>{picture} no es una imagen que muestren los navegadores.</translation>
    </message>
    <message>
        <source>The picture {picture} is broken or cannot be read.</source>
        <extracomment>publish.image-broken</extracomment>
        <translation>La imagen {picture} está dañada o no se puede leer.</translation>
    </message>
    <message>
        <source>{picture} was not fetched from Git LFS: the file holds a pointer and no picture.</source>
        <extracomment>publish.image-pointer</extracomment>
        <translation>{picture} no se trajo de Git LFS: el archivo contiene una referencia y ninguna imagen.</translation>
    </message>
    <message>
        <source>The picture {picture} has {size} MB.</source>
        <extracomment>publish.image-heavy</extracomment>
        <translation>La imagen {picture} ocupa {size} MB.</translation>
    </message>
    <message>
        <source>The picture {picture} has {width} × {height} pixels.</source>
        <extracomment>publish.image-large</extracomment>
        <translation>La imagen {picture} tiene {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Nothing in the vault is called {target}.</source>
        <extracomment>publish.link-broken</extracomment>
        <translation>Nada en la bóveda se llama {target}.</translation>
    </message>
    <message>
        <source>The link “{text}” leads nowhere.</source>
        <extracomment>publish.link-empty</extracomment>
        <translation>El enlace «{text}» no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The address {target} lacks https:// or what else belongs before it.</source>
        <extracomment>publish.link-scheme</extracomment>
        <translation>A la dirección {target} le falta https:// u otra cosa que deba ir delante.</translation>
    </message>
    <message>
        <source>A space keeps {target} from being a link.</source>
        <extracomment>publish.link-space</extracomment>
        <translation>Un espacio impide que {target} sea un enlace.</translation>
    </message>
    <message>
        <source>A web address holds no space.</source>
        <extracomment>publish.address-space</extracomment>
        <translation>Una dirección web no contiene espacios.</translation>
    </message>
    <message>
        <source>Readers see the brackets of [[{target}]].</source>
        <extracomment>publish.wikilink-printed</extracomment>
        <translation>Se ven los corchetes de [[{target}]].</translation>
    </message>
    <message>
        <source>Readers see the signs of this callout ({text}).</source>
        <extracomment>publish.printed-callout</extracomment>
        <translation>Se ven los signos de este recuadro ({text}).</translation>
    </message>
    <message>
        <source>Readers see the signs of ==, as around “{text}”.</source>
        <extracomment>publish.printed-highlight</extracomment>
        <translation>Se ven los signos de ==, como los que rodean a «{text}».</translation>
    </message>
    <message>
        <source>Readers see this comment: “{text}”.</source>
        <extracomment>publish.printed-comment</extracomment>
        <translation>Se ve este comentario: «{text}».</translation>
    </message>
    <message>
        <source>Readers see the block id ^{text}.</source>
        <extracomment>publish.printed-block_id</extracomment>
        <translation>Se ve el identificador de bloque ^{text}.</translation>
    </message>
    <message>
        <source>Readers see the signs of the footnote “{text}”.</source>
        <extracomment>publish.printed-footnote</extracomment>
        <translation>Se ven los signos de la nota al pie «{text}».</translation>
    </message>
    <message>
        <source>The section {section} is missing.</source>
        <extracomment>publish.section-missing</extracomment>
        <translation>Falta la sección {section}.</translation>
    </message>
    <message>
        <source>The article is empty.</source>
        <extracomment>publish.article-empty</extracomment>
        <translation>El artículo está vacío.</translation>
    </message>
    <message>
        <source>This is the template’s text: “{text}”.</source>
        <extracomment>publish.template-text</extracomment>
        <translation>Este es el texto de la plantilla: «{text}».</translation>
    </message>
    <message>
        <source>The placeholder {text} was never filled in.</source>
        <extracomment>publish.template-field</extracomment>
        <translation>El hueco {text} no se llegó a rellenar.</translation>
    </message>
    <message>
        <source>Write it as a link or as plain text</source>
        <extracomment>publish.mend-wikilink</extracomment>
        <translation>Escribirlo como enlace o como texto sin formato</translation>
    </message>
    <message>
        <source>Lead it to {title}</source>
        <extracomment>publish.mend-link</extracomment>
        <translation>Hacer que lleve a {title}</translation>
    </message>
    <message>
        <source>Take the space out</source>
        <extracomment>publish.mend-link-space</extracomment>
        <translation>Quitar el espacio</translation>
    </message>
    <message>
        <source>Move it to the nearest free spot</source>
        <extracomment>publish.mend-spot</extracomment>
        <translation>Moverlo al punto libre más cercano</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>publish.mend-template</extracomment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Make it a plain quotation</source>
        <extracomment>publish.mend-callout</extracomment>
        <translation>Convertirlo en una cita normal</translation>
    </message>
    <message>
        <source>Write it with &lt;mark&gt;</source>
        <extracomment>publish.mend-highlight</extracomment>
        <translation>Escribirlo con &lt;mark&gt;</translation>
    </message>
    <message>
        <source>Make it an HTML comment</source>
        <extracomment>publish.mend-comment</extracomment>
        <translation>Convertirlo en un comentario HTML</translation>
    </message>
    <message>
        <source>--screenshots needs a vault, or --sample.</source>
        <extracomment>workspace.command-no-vault</extracomment>
        <translation>--screenshots necesita una bóveda, o --sample.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --screenshots DIR VAULT draws the screens to files instead.</source>
        <extracomment>workspace.command-no-display</extracomment>
        <translation>No hay pantalla en la que abrir una ventana. --screenshots CARPETA BÓVEDA dibuja en su lugar las vistas en archivos.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be opened on it. --screenshots DIR VAULT draws the screens to files instead.</source>
        <extracomment>workspace.command-silent-display</extracomment>
        <translation>La pantalla {display} no responde, así que no se puede abrir ninguna ventana en ella. --screenshots CARPETA BÓVEDA dibuja en su lugar las vistas en archivos.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {reason}</source>
        <extracomment>workspace.command-no-window</extracomment>
        <translation>No se puede abrir ninguna ventana. Qt dice: {reason}</translation>
    </message>
    <message>
        <source>This system lacks what the program needs: {libraries}. On Debian and Ubuntu, “sudo apt install {debian}” installs it; on Fedora, “sudo dnf install {fedora}”.</source>
        <extracomment>workspace.libraries-missing</extracomment>
        <translation>A este sistema le falta lo que el programa necesita: {libraries}. En Debian y Ubuntu lo instala «sudo apt install {debian}»; en Fedora, «sudo dnf install {fedora}».</translation>
    </message>
    <message>
        <source>This system lacks what the program needs: {libraries}. Install the packages of your system that hold it.</source>
        <extracomment>workspace.libraries-unknown</extracomment>
        <translation>A este sistema le falta lo que el programa necesita: {libraries}. Instale los paquetes de su sistema que lo contienen.</translation>
    </message>
    <message>
        <source>A part of Qt cannot be loaded: {reason}.</source>
        <extracomment>workspace.qt-unloadable</extracomment>
        <translation>No se puede cargar una parte de Qt: {reason}.</translation>
    </message>
    <message>
        <source>The screens could not be drawn to files: {reason}.</source>
        <extracomment>workspace.command-no-pictures</extracomment>
        <translation>No se pudieron dibujar las vistas en archivos: {reason}.</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <extracomment>workspace.command-unwritten</extracomment>
        <translation>La salida no puede escribirse: {reason}.</translation>
    </message>
    <message>
        <source>KEY=VALUE expected, not “{text}”</source>
        <extracomment>vault.command-key-value</extracomment>
        <translation>se espera CAMPO=VALOR, no «{text}»</translation>
    </message>
    <message>
        <source>OLD=NEW expected, not “{text}”</source>
        <extracomment>vault.command-old-new</extracomment>
        <translation>se espera VIEJO=NUEVO, no «{text}»</translation>
    </message>
    <message>
        <source>“{text}” is not a YAML value: {reason}</source>
        <extracomment>vault.command-no-yaml</extracomment>
        <translation>«{text}» no es un valor YAML: {reason}</translation>
    </message>
    <message>
        <source>No collection is called “{name}”. There are: {known}.</source>
        <extracomment>workspace.command-no-collection</extracomment>
        <translation>Ninguna colección se llama «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <source>No template is called “{name}”.</source>
        <extracomment>workspace.command-no-template</extracomment>
        <translation>Ninguna plantilla se llama «{name}».</translation>
    </message>
    <message>
        <source>Name at least one entry.</source>
        <extracomment>workspace.command-no-names</extracomment>
        <translation>Nombre al menos una ficha.</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>publish.severity-error</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>publish.severity-warning</extracomment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>publish.severity-note</extracomment>
        <translation>nota</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>1 error
publish.counted-error</extracomment>
        <translation>
            <numerusform>1 error</numerusform>
            <numerusform>{n} errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>1 warning
publish.counted-warning</extracomment>
        <translation>
            <numerusform>1 advertencia</numerusform>
            <numerusform>{n} advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>1 note
publish.counted-note</extracomment>
        <translation>
            <numerusform>1 nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <extracomment>publish.counted-none</extracomment>
        <translation>ningún problema</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} files</source>
        <extracomment>{found} in 1 file
publish.found-in-files</extracomment>
        <translation>
            <numerusform>{found} en 1 archivo</numerusform>
            <numerusform>{found} en {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no size such as 1600x900, of at most {most} each way, and no paper ({papers})</source>
        <extracomment>publish.command-no-size</extracomment>
        <translation>«{text}» no es un tamaño como 1600x900, de {most} por lado como máximo, ni un papel ({papers})</translation>
    </message>
    <message>
        <source>Called off. {folder} is as it was.</source>
        <extracomment>publish.command-called-off</extracomment>
        <translation>Cancelado. {folder} está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pages</source>
        <extracomment>{done} of 1 page
publish.command-pages</extracomment>
        <translation>
            <numerusform>{done} de 1 página</numerusform>
            <numerusform>{done} de {n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no text. Ours was kept.</source>
        <extracomment>vault.merge-no-text</extracomment>
        <translation>{file} no es texto. Se conservó nuestra versión.</translation>
    </message>
    <message>
        <source>{file} is merged by lines, since its fields could not be: {reason}</source>
        <extracomment>vault.merge-by-lines</extracomment>
        <translation>{file} se fusiona por líneas, ya que por campos no fue posible: {reason}</translation>
    </message>
    <message>
        <source>{file} is not merged. {where}: {reason}.</source>
        <extracomment>vault.merge-failed</extracomment>
        <translation>{file} no está fusionado. {where}: {reason}.</translation>
    </message>
    <message>
        <source>Git was not found on this computer. Nothing was changed. Install it from git-scm.com, then try again.</source>
        <extracomment>vault.git-missing</extracomment>
        <translation>No se encontró git en este equipo. No se cambió nada. Instálelo desde git-scm.com e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Git {version} is too old; {oldest} or newer is needed. Nothing was changed.</source>
        <extracomment>vault.git-old</extracomment>
        <translation>Git {version} es demasiado antiguo; se necesita {oldest} o posterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>Git could not do it: {reason}.</source>
        <extracomment>vault.git-failed</extracomment>
        <translation>Git no pudo hacerlo: {reason}.</translation>
    </message>
    <message>
        <source>Git did not answer within {seconds} seconds, so it was ended. Nothing was changed.</source>
        <extracomment>vault.git-slow</extracomment>
        <translation>Git no respondió en {seconds} segundos, así que se terminó. No se cambió nada.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>vault.git-cancelled</extracomment>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <extracomment>vault.git-no-folder</extracomment>
        <translation>La carpeta {folder} ya no está.</translation>
    </message>
    <message>
        <source>Git may only look at {folder}, because this vault is not trusted yet. Nothing was changed.</source>
        <extracomment>vault.git-untrusted</extracomment>
        <translation>Git solo puede mirar {folder}, porque aún no se confía en esta bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>Git refuses the repository {folder}, because its folder belongs to another user of this computer. Nothing was changed. If you know whose it is, have git accept it: git config --global --add safe.directory "{folder}"</source>
        <extracomment>vault.git-owner</extracomment>
        <translation>Git rechaza el repositorio {folder}, porque su carpeta pertenece a otra cuenta de este equipo. No se cambió nada. Si sabe de quién es, haga que git lo acepte: git config --global --add safe.directory "{folder}"</translation>
    </message>
    <message>
        <source>Another git is at work in this repository, or one was cut off: {file} is there. Nothing was changed. Try again in a moment; when no git runs any more, that file can be deleted.</source>
        <extracomment>vault.git-locked</extracomment>
        <translation>Otro git está trabajando en este repositorio, o uno se interrumpió: {file} está ahí. No se cambió nada. Inténtelo de nuevo en un momento; cuando ya no se ejecute ningún git, ese archivo se puede eliminar.</translation>
    </message>
    <message>
        <source>Git's settings in {file} are being written by another program, or that was cut off. Nothing was changed. Try again in a moment; when no git runs any more, {file}.lock can be deleted.</source>
        <extracomment>vault.git-config-locked</extracomment>
        <translation>Otro programa está escribiendo la configuración de git en {file}, o se interrumpió. No se cambió nada. Inténtelo de nuevo en un momento; cuando ya no se ejecute ningún git, {file}.lock se puede eliminar.</translation>
    </message>
    <message>
        <source>The disk is full, so git could not do it. Make room and try again.</source>
        <extracomment>vault.git-disk-full</extracomment>
        <translation>El disco está lleno, así que git no pudo hacerlo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Git cannot read its settings: line {line} of {file} is broken. Nothing was changed.</source>
        <extracomment>vault.git-config-broken</extracomment>
        <translation>Git no puede leer su configuración: la línea {line} de {file} está dañada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The repository is damaged, so git cannot read all of it. The vault's files are as they were. Somebody who knows git should look at it, or clone it anew.</source>
        <extracomment>vault.git-damaged</extracomment>
        <translation>El repositorio está dañado, así que git no puede leerlo entero. Los archivos de la bóveda están como estaban. Alguien que conozca git debería revisarlo, o clonarlo de nuevo.</translation>
    </message>
    <message>
        <source>whenever it looks for changes</source>
        <extracomment>publish.git-runs-status</extracomment>
        <translation>siempre que busca cambios</translation>
    </message>
    <message>
        <source>when it takes files in or writes them</source>
        <extracomment>publish.git-runs-files</extracomment>
        <translation>al incorporar archivos o escribirlos</translation>
    </message>
    <message>
        <source>when it compares versions</source>
        <extracomment>publish.git-runs-compare</extracomment>
        <translation>al comparar versiones</translation>
    </message>
    <message>
        <source>when it merges files</source>
        <extracomment>publish.git-runs-merge</extracomment>
        <translation>al fusionar archivos</translation>
    </message>
    <message>
        <source>when it fetches or sends</source>
        <extracomment>publish.git-runs-connect</extracomment>
        <translation>al traer o enviar</translation>
    </message>
    <message>
        <source>when it signs or checks signatures</source>
        <extracomment>publish.git-runs-sign</extracomment>
        <translation>al firmar o comprobar firmas</translation>
    </message>
    <message>
        <source>the folder of further programs, run as their names say</source>
        <extracomment>publish.git-runs-hooks</extracomment>
        <translation>la carpeta de otros programas, que se ejecutan cuando dicen sus nombres</translation>
    </message>
    <message>
        <source>on the occasion that its name says</source>
        <extracomment>publish.git-runs-hook</extracomment>
        <translation>en la ocasión que dice su nombre</translation>
    </message>
    <message>
        <source>a file of further settings</source>
        <extracomment>publish.git-runs-include</extracomment>
        <translation>un archivo con más configuración</translation>
    </message>
    <message>
        <source>A merge was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.</source>
        <extracomment>publish.git-under-way-merge</extracomment>
        <translation>Otro programa empezó una fusión en este repositorio, y no está terminada. Los archivos de la bóveda están como los dejó. Termínela o cancélela primero allí.</translation>
    </message>
    <message>
        <source>A rebase was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.</source>
        <extracomment>publish.git-under-way-rebase</extracomment>
        <translation>Otro programa empezó un rebase en este repositorio, y no está terminado. Los archivos de la bóveda están como los dejó. Termínelo o cancélelo primero allí.</translation>
    </message>
    <message>
        <source>A cherry-pick was begun in this repository by another program and is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-pick</extracomment>
        <translation>Otro programa empezó un cherry-pick en este repositorio, y no está terminado. Termínelo o cancélelo primero allí.</translation>
    </message>
    <message>
        <source>A revert was begun in this repository by another program and is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-revert</extracomment>
        <translation>Otro programa empezó un revert en este repositorio, y no está terminado. Termínelo o cancélelo primero allí.</translation>
    </message>
    <message>
        <source>A search through the history (bisect) was begun in this repository and is not ended. End it there first: git bisect reset</source>
        <extracomment>publish.git-under-way-bisect</extracomment>
        <translation>En este repositorio se empezó una búsqueda en el historial (bisect), y no está terminada. Termínela primero allí: git bisect reset</translation>
    </message>
    <message>
        <source>Changes from mails are being applied in this repository, and that is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-am</extracomment>
        <translation>En este repositorio se están aplicando cambios recibidos por correo, y no se ha terminado. Termínelo o cancélelo primero allí.</translation>
    </message>
    <message>
        <source>Another git is at work in this repository, or one was cut off: {file} is there. Try again in a moment.</source>
        <extracomment>publish.git-locked</extracomment>
        <translation>Otro git está trabajando en este repositorio, o uno se interrumpió: {file} está ahí. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>Another git has been at work in this repository for {n} minutes, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.</source>
        <extracomment>Another git has been at work in this repository for a minute, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.
publish.git-locked-long</extracomment>
        <translation>
            <numerusform>Otro git lleva un minuto trabajando en este repositorio, o uno se interrumpió: {file} está ahí. Cuando ya no se ejecute ningún git, ese archivo se puede eliminar.</numerusform>
            <numerusform>Otro git lleva {n} minutos trabajando en este repositorio, o uno se interrumpió: {file} está ahí. Cuando ya no se ejecute ningún git, ese archivo se puede eliminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No branch is checked out: the repository stands at the commit {commit}. What is recorded now belongs to no branch. Switch to a branch, or create one here.</source>
        <extracomment>publish.git-detached</extracomment>
        <translation>No hay ninguna rama activa: el repositorio está en el commit {commit}. Lo que se registre ahora no pertenece a ninguna rama. Cambie a una rama o cree una aquí.</translation>
    </message>
    <message>
        <source>The branch is set to be shared as {upstream}, which is not there any more.</source>
        <extracomment>publish.git-upstream-gone</extracomment>
        <translation>La rama está configurada para compartirse como {upstream}, que ya no está.</translation>
    </message>
    <message>
        <source>The repository begins above the vault, in {folder}. Only the vault's files are recorded here; getting brings in all of it.</source>
        <extracomment>publish.git-above</extracomment>
        <translation>El repositorio empieza por encima de la bóveda, en {folder}. Aquí solo se registran los archivos de la bóveda; al recibir se incorpora todo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are repositories of their own (submodules), {folder} among them. They are left alone here.</source>
        <extracomment>The folder {folder} is a repository of its own (a submodule). It is left alone here.
publish.git-submodules</extracomment>
        <translation>
            <numerusform>La carpeta {folder} es un repositorio aparte (un submódulo). Aquí no se toca.</numerusform>
            <numerusform>{n} carpetas son repositorios aparte (submódulos), entre ellas {folder}. Aquí no se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only some of the repository's files are checked out (a sparse checkout). The others are left alone.</source>
        <extracomment>publish.git-sparse</extracomment>
        <translation>Solo está aquí una parte de los archivos del repositorio (sparse checkout). Los demás no se tocan.</translation>
    </message>
    <message>
        <source>Only the newest part of the history is here (a shallow clone), so older versions cannot be shown.</source>
        <extracomment>publish.git-shallow</extracomment>
        <translation>Solo está aquí la parte más reciente del historial (un clon superficial), así que las versiones más antiguas no se pueden mostrar.</translation>
    </message>
    <message>
        <source>What git would run in {folder} has changed since you trusted this vault. Nothing was done. Look at it, and trust the vault again.</source>
        <extracomment>publish.git-programs-changed</extracomment>
        <translation>Lo que git ejecutaría en {folder} ha cambiado desde que usted confió en esta bóveda. No se hizo nada. Revíselo y vuelva a confiar en la bóveda.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>publish.git-stage-commit</extracomment>
        <translation>Registrando</translation>
    </message>
    <message>
        <source>Switching to {branch}</source>
        <extracomment>publish.git-stage-switch</extracomment>
        <translation>Cambiando a {branch}</translation>
    </message>
    <message>
        <source>Making the repository</source>
        <extracomment>publish.git-stage-begin</extracomment>
        <translation>Creando el repositorio</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>publish.git-stage-connect</extracomment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>publish.git-stage-prepare</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>publish.git-stage-receive</extracomment>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Sorting what came</source>
        <extracomment>publish.git-stage-sort</extracomment>
        <translation>Ordenando lo recibido</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>publish.git-stage-send</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending large files</source>
        <extracomment>publish.git-stage-sendlarge</extracomment>
        <translation>Enviando archivos grandes</translation>
    </message>
    <message>
        <source>Receiving large files</source>
        <extracomment>publish.git-stage-receivelarge</extracomment>
        <translation>Recibiendo archivos grandes</translation>
    </message>
    <message>
        <source>Writing files</source>
        <extracomment>publish.git-stage-files</extracomment>
        <translation>Escribiendo archivos</translation>
    </message>
    <message>
        <source>The folder {folder} is in a git repository already. Nothing was changed.</source>
        <extracomment>publish.git-begun-before</extracomment>
        <translation>La carpeta {folder} ya está en un repositorio de git. No se cambió nada.</translation>
    </message>
    <message>
        <source>Git made no repository in {folder}. The folder is as it was.</source>
        <extracomment>publish.git-not-begun</extracomment>
        <translation>Git no creó ningún repositorio en {folder}. La carpeta está como estaba.</translation>
    </message>
    <message>
        <source>That this vault is trusted could not be kept: {reason}. The folder is as it was.</source>
        <extracomment>publish.git-not-kept</extracomment>
        <translation>No se pudo conservar que se confía en esta bóveda: {reason}. La carpeta está como estaba.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a repository. Nothing was changed. It looks like https://example.org/vault.git or git@example.org:vault.git.</source>
        <extracomment>publish.git-address-unfit</extracomment>
        <translation>«{address}» no es la dirección de un repositorio. No se cambió nada. Tiene un aspecto como https://example.org/vault.git o git@example.org:vault.git.</translation>
    </message>
    <message>
        <source>A record needs a message that says what changed. Nothing was recorded.</source>
        <extracomment>publish.git-no-message</extracomment>
        <translation>Un registro necesita un mensaje que diga qué cambió. No se registró nada.</translation>
    </message>
    <message>
        <source>Nothing differs from what was recorded last, so there is nothing to record.</source>
        <extracomment>publish.git-nothing</extracomment>
        <translation>Nada difiere del último registro, así que no hay nada que registrar.</translation>
    </message>
    <message>
        <source>Git does not know whose name to put under what is recorded. Nothing was recorded. Give your name and e-mail address first.</source>
        <extracomment>publish.git-no-identity</extracomment>
        <translation>Git no sabe qué nombre poner en lo que se registra. No se registró nada. Indique primero su nombre y su dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>“{name}” cannot stand under what is recorded. Give a name with letters, without &lt; and &gt;.</source>
        <extracomment>publish.git-name-unfit</extracomment>
        <translation>«{name}» no puede figurar en lo que se registra. Indique un nombre con letras, sin &lt; ni &gt;.</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address.</source>
        <extracomment>publish.git-email-unfit</extracomment>
        <translation>«{email}» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>{file} is left out by a .gitignore, so it was not recorded, and neither were the others. Leave it out, or take it out of .gitignore.</source>
        <extracomment>publish.git-ignored</extracomment>
        <translation>Un .gitignore omite {file}, así que no se registró, y los demás tampoco. Déjelo fuera, o quítelo de .gitignore.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Nothing was recorded. Look at what differs again.</source>
        <extracomment>publish.git-file-gone</extracomment>
        <translation>{file} ya no está. No se registró nada. Vea de nuevo qué difiere.</translation>
    </message>
    <message>
        <source>Git is set to sign what is recorded, and it could not. Nothing was recorded. Unlock the key, or have git sign nothing here.</source>
        <extracomment>publish.git-not-signed</extracomment>
        <translation>Git está configurado para firmar lo que se registra, y no pudo. No se registró nada. Desbloquee la clave, o haga que git no firme nada aquí.</translation>
    </message>
    <message>
        <source>The repository's check {hook} refused it, so nothing was done. It says: {reason}</source>
        <extracomment>publish.git-hook-refused</extracomment>
        <translation>La comprobación {hook} del repositorio lo rechazó, así que no se hizo nada. Dice: {reason}</translation>
    </message>
    <message>
        <source>This repository is shared nowhere yet. Everything is kept here. Add the address of a shared repository first.</source>
        <extracomment>publish.git-no-remote</extracomment>
        <translation>Este repositorio aún no se comparte en ningún sitio. Todo se conserva aquí. Añada primero la dirección de un repositorio compartido.</translation>
    </message>
    <message>
        <source>The branch {branch} is shared nowhere yet. It can be sent to {remote} under the same name.</source>
        <extracomment>publish.git-no-upstream</extracomment>
        <translation>La rama {branch} aún no se comparte en ningún sitio. Se puede enviar a {remote} con el mismo nombre.</translation>
    </message>
    <message>
        <source>No other side is called {remote}. Nothing was sent.</source>
        <extracomment>publish.git-remote-unknown</extracomment>
        <translation>Ningún otro extremo se llama {remote}. No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet, so there is nothing to send. Record first.</source>
        <extracomment>publish.git-no-commit</extracomment>
        <translation>Aún no hay nada registrado, así que no hay nada que enviar. Registre primero.</translation>
    </message>
    <message>
        <source>Others have sent changes to {branch} on {remote} meanwhile. Nothing was sent, and what you recorded is kept here. Get theirs first, then send again.</source>
        <extracomment>publish.git-behind</extracomment>
        <translation>Entretanto, otras personas enviaron cambios a {branch} en {remote}. No se envió nada, y lo que registró se conserva aquí. Reciba primero los ajenos y envíe después de nuevo.</translation>
    </message>
    <message>
        <source>The branch {branch} on {remote} is protected: changes reach it by review only. What you recorded is kept here. Make a branch here and send that. It says: {reason}</source>
        <extracomment>publish.git-protected</extracomment>
        <translation>La rama {branch} en {remote} está protegida: los cambios solo llegan a ella mediante revisión. Lo que registró se conserva aquí. Cree aquí una rama y envíela. Dice: {reason}</translation>
    </message>
    <message>
        <source>A check on {remote} refused the changes to {branch}. What you recorded is kept here. It says: {reason}</source>
        <extracomment>publish.git-declined</extracomment>
        <translation>Una comprobación de {remote} rechazó los cambios de {branch}. Lo que registró se conserva aquí. Dice: {reason}</translation>
    </message>
    <message>
        <source>The repository {remote} has {branch} checked out and takes no changes to it. What you recorded is kept here. A shared repository is best a bare one.</source>
        <extracomment>publish.git-checked-out-there</extracomment>
        <translation>El repositorio {remote} tiene {branch} como rama activa y no acepta cambios en ella. Lo que registró se conserva aquí. Lo mejor es que un repositorio compartido sea de tipo bare.</translation>
    </message>
    <message>
        <source>{remote} did not take the changes to {branch}: {reason}. What you recorded is kept here.</source>
        <extracomment>publish.git-refused</extracomment>
        <translation>{remote} no aceptó los cambios de {branch}: {reason}. Lo que registró se conserva aquí.</translation>
    </message>
    <message>
        <source>{remote} takes no files as large as one of those that you recorded. What you recorded is kept here. Make the picture smaller, or have git LFS keep it. It says: {reason}</source>
        <extracomment>publish.git-too-large</extracomment>
        <translation>{remote} no admite archivos tan grandes como uno de los que registró. Lo que registró se conserva aquí. Haga la imagen más pequeña, o deje que la mantenga git LFS. Dice: {reason}</translation>
    </message>
    <message>
        <source>This repository keeps large files with git LFS, which was not found on this computer. Nothing was changed. Install it from git-lfs.com, then try again.</source>
        <extracomment>publish.git-lfs-missing</extracomment>
        <translation>Este repositorio mantiene los archivos grandes con git LFS, que no se encontró en este equipo. No se cambió nada. Instálelo desde git-lfs.com e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server of {remote} is not known to this computer, or shows another key than before. Nothing was sent or received. Connect once by ssh in a terminal and compare the key.</source>
        <extracomment>publish.git-host-key</extracomment>
        <translation>Este equipo no conoce el servidor de {remote}, o muestra una clave distinta de la de antes. No se envió ni se recibió nada. Conéctese una vez por ssh en un terminal y compare la clave.</translation>
    </message>
    <message>
        <source>The certificate of {remote} cannot be verified. Nothing was sent or received. The network here may stand in between.</source>
        <extracomment>publish.git-certificate</extracomment>
        <translation>El certificado de {remote} no se puede verificar. No se envió ni se recibió nada. Quizá la red de aquí se interponga.</translation>
    </message>
    <message>
        <source>{remote} cannot be reached. Nothing was sent or received, and your work is kept here. Look at the network and try again.</source>
        <extracomment>publish.git-unreachable</extracomment>
        <translation>No se puede llegar a {remote}. No se envió ni se recibió nada, y su trabajo se conserva aquí. Revise la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{remote} did not accept who you are. Nothing was sent or received, and your work is kept here. Sign in with git once in a terminal, or set up its credential helper or ssh key.</source>
        <extracomment>publish.git-credentials</extracomment>
        <translation>{remote} no aceptó su identidad. No se envió ni se recibió nada, y su trabajo se conserva aquí. Inicie sesión una vez con git en un terminal, o configure su credential helper o una clave ssh.</translation>
    </message>
    <message>
        <source>You have no right to do that at {remote}. Your work is kept here. Ask who keeps the repository.</source>
        <extracomment>publish.git-no-right</extracomment>
        <translation>No tiene permiso para hacer eso en {remote}. Su trabajo se conserva aquí. Pregunte a quien mantiene el repositorio.</translation>
    </message>
    <message>
        <source>There is no repository at {remote}, or you may not see it. Your work is kept here. Look at its address.</source>
        <extracomment>publish.git-no-repository</extracomment>
        <translation>No hay ningún repositorio en {remote}, o usted no puede verlo. Su trabajo se conserva aquí. Revise su dirección.</translation>
    </message>
    <message>
        <source>The branch that this one is shared as is not at {remote} any more. Your work is kept here.</source>
        <extracomment>publish.git-no-remote-branch</extracomment>
        <translation>La rama con la que se comparte esta ya no está en {remote}. Su trabajo se conserva aquí.</translation>
    </message>
    <message>
        <source>Git is set not to use the kind of connection that {remote} needs. Nothing was sent or received.</source>
        <extracomment>publish.git-transport</extracomment>
        <translation>Git está configurado para no usar el tipo de conexión que necesita {remote}. No se envió ni se recibió nada.</translation>
    </message>
    <message>
        <source>The connection to {remote} broke off. Nothing is lost. Try again.</source>
        <extracomment>publish.git-broken-off</extracomment>
        <translation>La conexión con {remote} se cortó. No se perdió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no branch {branch}. Nothing was changed.</source>
        <extracomment>publish.git-no-branch</extracomment>
        <translation>No hay ninguna rama {branch}. No se cambió nada.</translation>
    </message>
    <message>
        <source>A branch cannot be called “{branch}”. Use letters, digits, hyphens and slashes.</source>
        <extracomment>publish.git-branch-name</extracomment>
        <translation>Una rama no se puede llamar «{branch}». Use letras, dígitos, guiones y barras.</translation>
    </message>
    <message>
        <source>There is a branch {branch} already.</source>
        <extracomment>publish.git-branch-there</extracomment>
        <translation>Ya hay una rama {branch}.</translation>
    </message>
    <message>
        <source>The branch {branch} is checked out in another folder, so it cannot be here. Nothing was changed.</source>
        <extracomment>publish.git-branch-elsewhere</extracomment>
        <translation>La rama {branch} está activa en otra carpeta, así que no puede estarlo aquí. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were changed and are not recorded, and differ in {branch}, {file} among them. Nothing was switched. Record them or put them elsewhere first.</source>
        <extracomment>{file} was changed and is not recorded, and differs in {branch}. Nothing was switched. Record it or put it elsewhere first.
publish.git-switch-overwrites</extracomment>
        <translation>
            <numerusform>{file} tiene cambios sin registrar y difiere en {branch}. No se cambió de rama. Regístrelo o póngalo primero en otro sitio.</numerusform>
            <numerusform>{n} archivos tienen cambios sin registrar y difieren en {branch}, entre ellos {file}. No se cambió de rama. Regístrelos o póngalos primero en otro sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of what was recorded here belongs to no branch. Nothing was switched, since it would be hard to find again. Make a branch here first.</source>
        <extracomment>publish.git-detached-commits</extracomment>
        <translation>Parte de lo que se registró aquí no pertenece a ninguna rama. No se cambió de rama, porque sería difícil volver a encontrarlo. Cree primero aquí una rama.</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>publish.git-stage-merge</extracomment>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>{file} was renamed here, and by others to {new}. Their name is used; what both changed in it is merged.</source>
        <extracomment>publish.git-renamed-twice</extracomment>
        <translation>{file} se renombró aquí, y otras personas lo renombraron a {new}. Se usa el nombre que pusieron; lo que cambió en él por ambos lados se fusiona.</translation>
    </message>
    <message>
        <source>{file} is a file on one side and a folder on the other, so the two cannot be merged. Nothing was changed. Rename yours, record it, and get again.</source>
        <extracomment>publish.git-folder-clash</extracomment>
        <translation>{file} es un archivo en un lado y una carpeta en el otro, así que no se pueden fusionar. No se cambió nada. Renombre el suyo, regístrelo y reciba de nuevo.</translation>
    </message>
    <message>
        <source>Of {file}, git has a version prepared (staged) that is neither the last one recorded nor the file's. Nothing was changed. Record or unstage it in the program that prepared it, then get again.</source>
        <extracomment>publish.git-prepared-too</extracomment>
        <translation>De {file}, git tiene preparada (staged) una versión que no es ni la del último registro ni la del archivo. No se cambió nada. Regístrela o descártela en el programa que la preparó y reciba de nuevo.</translation>
    </message>
    <message>
        <source>{file} was changed here and is not recorded, and others changed it too; it is no text, so the two cannot be merged. Nothing was changed. Record it or put it elsewhere, then get again.</source>
        <extracomment>publish.git-uncommitted-picture</extracomment>
        <translation>{file} se cambió aquí y no está registrado, y otras personas también lo cambiaron; no es texto, así que no se pueden fusionar. No se cambió nada. Regístrelo o póngalo en otro sitio y reciba de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <extracomment>publish.git-unread</extracomment>
        <translation>{file} no se puede leer: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>publish.git-unwritten</extracomment>
        <translation>{file} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be noted in {file} what is about to be done: {reason}. Nothing was changed.</source>
        <extracomment>publish.git-not-noted</extracomment>
        <translation>No se puede anotar en {file} lo que está a punto de hacerse: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is in the way of what came in and is not recorded. Nothing was changed. Record it or put it elsewhere, then get again.</source>
        <extracomment>publish.git-in-the-way</extracomment>
        <translation>{file} estorba a lo recibido y no está registrado. No se cambió nada. Regístrelo o póngalo en otro sitio y reciba de nuevo.</translation>
    </message>
    <message>
        <source>Another git recorded something here meanwhile. Nothing was changed. Get again.</source>
        <extracomment>publish.git-moved-meanwhile</extracomment>
        <translation>Entretanto, otro git registró algo aquí. No se cambió nada. Reciba de nuevo.</translation>
    </message>
    <message>
        <source>Work in {file} that is not recorded was left as it is; what others changed in it is recorded, and not in the file. {what}</source>
        <extracomment>publish.git-work-not-merged</extracomment>
        <translation>El trabajo en {file} que no está registrado se dejó como estaba; lo que otras personas cambiaron en él está registrado, pero no en el archivo. {what}</translation>
    </message>
    <message>
        <source>The file was written in the same places meanwhile.</source>
        <extracomment>publish.git-written-meanwhile</extracomment>
        <translation>Entretanto, el archivo se escribió en los mismos lugares.</translation>
    </message>
    <message>
        <source>Getting was cut off here, and what was noted of it cannot be read. The note was put aside as {file}. Look at what differs before you record.</source>
        <extracomment>publish.git-note-unread</extracomment>
        <translation>La recepción se interrumpió aquí, y lo que se anotó de ella no se puede leer. La nota se apartó en {file}. Vea qué difiere antes de registrar.</translation>
    </message>
    <message>
        <source>Getting was cut off here, and the repository was changed since. What was not recorded then is kept in {file}.</source>
        <extracomment>publish.git-work-put-aside</extracomment>
        <translation>La recepción se interrumpió aquí, y desde entonces el repositorio cambió. Lo que entonces no estaba registrado se conserva en {file}.</translation>
    </message>
    <message>
        <source>What is shared there has nothing in common with this repository, so the two cannot be merged. Nothing was changed. Look at the address.</source>
        <extracomment>publish.git-unrelated</extracomment>
        <translation>Lo que se comparte allí no tiene nada en común con este repositorio, así que no se pueden fusionar. No se cambió nada. Revise la dirección.</translation>
    </message>
    <message>
        <source>The history here begins after the two sides parted (a shallow clone), so they cannot be merged. Nothing was changed. Fetch the whole history first: git fetch --unshallow</source>
        <extracomment>publish.git-too-shallow</extracomment>
        <translation>El historial de aquí empieza después de que ambos lados se separaran (un clon superficial), así que no se pueden fusionar. No se cambió nada. Traiga primero todo el historial: git fetch --unshallow</translation>
    </message>
    <message>
        <source>Git is set to get only where there is nothing of yours to merge (pull.ff is only). Nothing was changed. Choose to merge or to rebase.</source>
        <extracomment>publish.git-forward-only</extracomment>
        <translation>Git está configurado para recibir solo cuando no haya nada suyo que fusionar (pull.ff es only). No se cambió nada. Elija entre fusionar y hacer un rebase.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but others have some of what you recorded already. So it was merged, and nothing that was shared is rewritten.</source>
        <extracomment>publish.git-merged-shared</extracomment>
        <translation>Git está configurado para hacer un rebase, pero otras personas ya tienen parte de lo que usted registró. Por eso se fusionó, y no se reescribe nada de lo compartido.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but there are merges in what you recorded. So it was merged.</source>
        <extracomment>publish.git-merged-merges</extracomment>
        <translation>Git está configurado para hacer un rebase, pero hay fusiones en lo que usted registró. Por eso se fusionó.</translation>
    </message>
    <message>
        <source>Git is set to rebase, but what you recorded clashes with what others sent. So it was merged, to be decided once.</source>
        <extracomment>publish.git-merged-clashes</extracomment>
        <translation>Git está configurado para hacer un rebase, pero lo que usted registró está en conflicto con lo que enviaron otras personas. Por eso se fusionó, para decidirlo una sola vez.</translation>
    </message>
    <message>
        <source>Getting was cut off while files were being written. {what} Nothing is lost; it goes on from there the next time you get.</source>
        <extracomment>publish.git-cut-off</extracomment>
        <translation>La recepción se interrumpió mientras se escribían archivos. {what} No se perdió nada; continúa desde ahí la próxima vez que reciba.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has decided already what shall hold in {n} files, {file} among them, and that would be lost. Nothing was taken back. End it in the program that began it.</source>
        <extracomment>Somebody has decided already what shall hold in {file}, and that would be lost. Nothing was taken back. End it in the program that began it.
publish.git-abort-decided</extracomment>
        <translation>
            <numerusform>Alguien ya ha decidido qué debe valer en {file}, y eso se perdería. No se revirtió nada. Termínelo en el programa que lo empezó.</numerusform>
            <numerusform>Alguien ya ha decidido qué debe valer en {n} archivos, entre ellos {file}, y eso se perdería. No se revirtió nada. Termínelo en el programa que lo empezó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were edited since, {file} among them, and that would be lost. Nothing was taken back. Copy what you need, or end it in the program that began it.</source>
        <extracomment>{file} was edited since, and that would be lost. Nothing was taken back. Copy what you need, or end it in the program that began it.
publish.git-abort-edited</extracomment>
        <translation>
            <numerusform>{file} se editó desde entonces, y eso se perdería. No se revirtió nada. Copie lo que necesite, o termínelo en el programa que lo empezó.</numerusform>
            <numerusform>{n} archivos se editaron desde entonces, entre ellos {file}, y eso se perdería. No se revirtió nada. Copie lo que necesite, o termínelo en el programa que lo empezó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written since and are not recorded, {file} among them, and they would be overwritten. Nothing was taken back. Put them elsewhere, then take it back.</source>
        <extracomment>{file} was written since and is not recorded, and it would be overwritten. Nothing was taken back. Put it elsewhere, then take it back.
publish.git-abort-in-the-way</extracomment>
        <translation>
            <numerusform>{file} se escribió desde entonces y no está registrado, y se sobrescribiría. No se revirtió nada. Póngalo en otro sitio y revierta después.</numerusform>
            <numerusform>{n} archivos se escribieron desde entonces y no están registrados, entre ellos {file}, y se sobrescribirían. No se revirtió nada. Póngalos en otro sitio y revierta después.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address holds a password, which would be kept where others can read it. Leave it out; git asks for it, or has it kept safely.</source>
        <extracomment>publish.git-address-password</extracomment>
        <translation>Esta dirección contiene una contraseña, que quedaría donde otras personas pueden leerla. Omítala; git la pide, o hace que se guarde de forma segura.</translation>
    </message>
    <message>
        <source>Getting was cut off here. Nothing is lost: it is ended first the next time you get or record.</source>
        <extracomment>publish.git-left</extracomment>
        <translation>La recepción se interrumpió aquí. No se perdió nada: se termina primero la próxima vez que reciba o registre.</translation>
    </message>
    <message numerus="yes">
        <source>What shall hold in {n} files was left undecided by another program that merged, {file} among them. Nothing was changed. Decide it there, or take git's marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) out of them here and record them.</source>
        <extracomment>What shall hold in {file} was left undecided by another program that merged. Nothing was changed. Decide it there, or take git's marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) out of it here and record it.
publish.git-undecided</extracomment>
        <translation>
            <numerusform>Otro programa que fusionó dejó sin decidir qué debe valer en {file}. No se cambió nada. Decídalo allí, o quite de él aquí las marcas de git (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) y regístrelo.</numerusform>
            <numerusform>Otro programa que fusionó dejó sin decidir qué debe valer en {n} archivos, entre ellos {file}. No se cambió nada. Decídalo allí, o quite de ellos aquí las marcas de git (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) y regístrelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>publish.git-stage-back</extracomment>
        <translation>Revirtiendo</translation>
    </message>
    <message>
        <source>What the file held then is no text, or is not on this computer.</source>
        <extracomment>publish.history-no-text</extracomment>
        <translation>Lo que contenía entonces el archivo no es texto, o no está en este equipo.</translation>
    </message>
    <message>
        <source>Reading the history of the map</source>
        <extracomment>publish.timeline-reading</extracomment>
        <translation>Leyendo el historial del mapa</translation>
    </message>
    <message>
        <source>Restore “{field}” of {entry} as of {moment}</source>
        <extracomment>publish.restore-field</extracomment>
        <translation>Restaurar «{field}» de {entry} (versión: {moment})</translation>
    </message>
    <message>
        <source>Restore the place of {entry} as of {moment}</source>
        <extracomment>publish.restore-pin</extracomment>
        <translation>Restaurar el lugar de {entry} (versión: {moment})</translation>
    </message>
    <message>
        <source>Restore a passage of {entry} as of {moment}</source>
        <extracomment>publish.restore-article</extracomment>
        <translation>Restaurar un pasaje de {entry} (versión: {moment})</translation>
    </message>
    <message>
        <source>{entry} was changed since this was shown. Nothing was restored; look at it anew.</source>
        <extracomment>publish.restore-changed</extracomment>
        <translation>{entry} se cambió desde que se mostró esto. No se restauró nada; véalo de nuevo.</translation>
    </message>
    <message>
        <source>Restored by themselves, these would leave the frontmatter unreadable: {why} Nothing was changed; choose all of them to restore the whole entry.</source>
        <extracomment>publish.restore-breaks</extracomment>
        <translation>Si se restauraran por separado, el frontmatter dejaría de ser legible: {why} No se cambió nada; elíjalos todos para restaurar toda la ficha.</translation>
    </message>
    <message>
        <source>Restored by themselves, these would change “{field}” as well. Nothing was changed; choose all of them to restore the whole entry.</source>
        <extracomment>publish.restore-entangled</extracomment>
        <translation>Si se restauraran por separado, cambiaría también «{field}». No se cambió nada; elíjalos todos para restaurar toda la ficha.</translation>
    </message>
    <message>
        <source>{entry} belongs on no map. Nothing was changed.</source>
        <extracomment>publish.restore-no-map</extracomment>
        <translation>{entry} no corresponde a ningún mapa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Changes by other programs</source>
        <extracomment>workspace.outside</extracomment>
        <translation>Cambios de otros programas</translation>
    </message>
    <message>
        <source>Choose between two versions of {entry}</source>
        <extracomment>workspace.decide</extracomment>
        <translation>Elegir entre dos versiones de {entry}</translation>
    </message>
    <message>
        <source>{file} is not saved: another program changed it in the same place as you. Choose first what is to stand there.</source>
        <extracomment>workspace.undecided</extracomment>
        <translation>{file} no está guardado: otro programa lo cambió en el mismo lugar que usted. Elija primero qué debe quedar ahí.</translation>
    </message>
    <message>
        <source>Clashes with what another program wrote.</source>
        <extracomment>workspace.clashes</extracomment>
        <translation>En conflicto con lo que escribió otro programa.</translation>
    </message>
    <message>
        <source>{file} was removed here, and changed by another program.</source>
        <extracomment>workspace.removed-here</extracomment>
        <translation>{file} se quitó aquí, y otro programa lo cambió.</translation>
    </message>
    <message>
        <source>Merge two versions of {entry}</source>
        <extracomment>workspace.merge-copy</extracomment>
        <translation>Fusionar dos versiones de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} copies</source>
        <extracomment>Remove a copy of {entry}
workspace.remove-copies</extracomment>
        <translation>
            <numerusform>Quitar una copia de {entry}</numerusform>
            <numerusform>Quitar {n} copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: the folder {folder} is not there. Unsaved work stays in this window.</source>
        <extracomment>workspace.folder-gone</extracomment>
        <translation>No se guardó nada: la carpeta {folder} no está. El trabajo sin guardar permanece en esta ventana.</translation>
    </message>
    <message>
        <source>This step is not undone: {file} was changed by another program since, in the same place. Nothing was changed. Undo again takes back the step before it.</source>
        <extracomment>workspace.not-turned-undo</extracomment>
        <translation>Este paso no se deshace: desde entonces, otro programa cambió {file} en el mismo lugar. No se cambió nada. Deshacer de nuevo revierte el paso anterior.</translation>
    </message>
    <message>
        <source>This step is not redone: {file} was changed by another program since, in the same place. Nothing was changed. Redo again does the step after it.</source>
        <extracomment>workspace.not-turned-redo</extracomment>
        <translation>Este paso no se rehace: desde entonces, otro programa cambió {file} en el mismo lugar. No se cambió nada. Rehacer de nuevo repite el paso siguiente.</translation>
    </message>
    <message>
        <source>{file} has no ending that a map can be exported to. There are: {known}. A name that ends with / is a folder for the whole site.</source>
        <extracomment>publish.ending</extracomment>
        <translation>{file} no tiene una extensión a la que se pueda exportar un mapa. Hay: {known}. Un nombre que termina en / es una carpeta para todo el sitio.</translation>
    </message>
    <message>
        <source>{vault} has no map: no entry has coordinates, and no collection names a map. Nothing was written.</source>
        <extracomment>publish.no-map</extracomment>
        <translation>{vault} no tiene mapa: ninguna ficha tiene coordenadas y ninguna colección nombra un mapa. No se escribió nada.</translation>
    </message>
    <message>
        <source>No map is called {name}. There are: {known}. Nothing was written.</source>
        <extracomment>publish.no-such-map</extracomment>
        <translation>Ningún mapa se llama {name}. Hay: {known}. No se escribió nada.</translation>
    </message>
    <message>
        <source>No collection is called {name}. There are: {known}. Nothing was written.</source>
        <extracomment>publish.no-collection</extracomment>
        <translation>Ninguna colección se llama {name}. Hay: {known}. No se escribió nada.</translation>
    </message>
    <message>
        <source>The entries of {name} stand on no map. Nothing was written.</source>
        <extracomment>publish.collection-mapless</extracomment>
        <translation>Las fichas de {name} no están en ningún mapa. No se escribió nada.</translation>
    </message>
    <message>
        <source>{file} was left out. {what}</source>
        <extracomment>publish.left-out</extracomment>
        <translation>Se omitió {file}. {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not placed yet, so they are not in the file.</source>
        <extracomment>One entry is not placed yet, so it is not in the file.
publish.unplaced</extracomment>
        <translation>
            <numerusform>Una ficha aún no está situada, así que no está en el archivo.</numerusform>
            <numerusform>{n} fichas aún no están situadas, así que no están en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is placed on the map {map}, so the file shows none.</source>
        <extracomment>publish.nothing-placed</extracomment>
        <translation>Ninguna ficha está situada en el mapa {map}, así que el archivo no muestra ninguna.</translation>
    </message>
    <message>
        <source>The outline of {name} crosses itself. In the file it is parted there; the vault's own was left as it is.</source>
        <extracomment>publish.region-crossed</extracomment>
        <translation>El contorno de {name} se cruza consigo mismo. En el archivo se divide ahí; el de la propia bóveda se dejó como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries lie beyond the map's bounds, so they are not on the drawing.</source>
        <extracomment>One entry lies beyond the map's bounds, so it is not on the drawing.
publish.pins-outside</extracomment>
        <translation>
            <numerusform>Una ficha está más allá de los límites del mapa, así que no está en el dibujo.</numerusform>
            <numerusform>{n} fichas están más allá de los límites del mapa, así que no están en el dibujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page this small has no room for the legend, which was left out.</source>
        <extracomment>publish.legend-roomless</extracomment>
        <translation>En una página tan pequeña no cabe la leyenda, que se omitió.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many: a drawing has at most {side} each way, and {millions} million in all. Nothing was written.</source>
        <extracomment>publish.too-large</extracomment>
        <translation>{width} × {height} píxeles son demasiados: un dibujo tiene como máximo {side} por cada lado, y {millions} millones en total. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Nothing was written; a smaller size may do.</source>
        <extracomment>publish.no-memory</extracomment>
        <translation>No hay memoria suficiente para {width} × {height} píxeles. No se escribió nada; quizá baste con un tamaño menor.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Nothing was written.</source>
        <extracomment>publish.pdf-refused</extracomment>
        <translation>El PDF no se pudo crear. No se escribió nada.</translation>
    </message>
    <message>
        <source>The map's picture {file} is not there. The file was made without it.</source>
        <extracomment>publish.picture-missing</extracomment>
        <translation>La imagen del mapa {file} no está. El archivo se creó sin ella.</translation>
    </message>
    <message>
        <source>The map's picture {file} cannot be read: {reason}. The file was made without it.</source>
        <extracomment>publish.picture-unread</extracomment>
        <translation>La imagen del mapa {file} no se puede leer: {reason}. El archivo se creó sin ella.</translation>
    </message>
    <message>
        <source>The file was made without the map's picture {file}. {what}</source>
        <extracomment>publish.picture-refused</extracomment>
        <translation>El archivo se creó sin la imagen del mapa {file}. {what}</translation>
    </message>
    <message>
        <source>The picture {file} is broken, or too large to be scaled down. The file was made without it.</source>
        <extracomment>publish.picture-unusable</extracomment>
        <translation>La imagen {file} está dañada, o es demasiado grande para reducirla. El archivo se creó sin ella.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on the network. The file was made without them.</source>
        <extracomment>One picture lies on the network. The file was made without it.
publish.pictures-remote</extracomment>
        <translation>
            <numerusform>Una imagen está en la red. El archivo se creó sin ella.</numerusform>
            <numerusform>{n} imágenes están en la red. El archivo se creó sin ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out, since the file holds as many as it should.</source>
        <extracomment>One picture was left out, since the file holds as many as it should.
publish.pictures-many</extracomment>
        <translation>
            <numerusform>Se omitió una imagen, porque el archivo ya contiene todas las que debe.</numerusform>
            <numerusform>Se omitieron {n} imágenes, porque el archivo ya contiene todas las que debe.</numerusform>
        </translation>
    </message>
    <message>
        <source>“publish site” in vault.yaml is {value}, which is no web address. The file leads to no pages of the site.</source>
        <extracomment>publish.site</extracomment>
        <translation>«publish site» es {value} en vault.yaml, y eso no es una dirección web. El archivo no lleva a ninguna página del sitio.</translation>
    </message>
    <message>
        <source>“publish url_path” in vault.yaml is {value}, which cannot be used: of what stands in braces, only {known} are known. Nothing was written.</source>
        <extracomment>publish.url-path</extracomment>
        <translation>«publish url_path» es {value} en vault.yaml, y no se puede usar: de lo que está entre llaves, solo se conoce {known}. No se escribió nada.</translation>
    </message>
    <message>
        <source>This is not a number, so it is not in the file yet.</source>
        <extracomment>schema.unread-number</extracomment>
        <translation>Esto no es un número, así que aún no está en el archivo.</translation>
    </message>
    <message>
        <source>This is not a whole number, so it is not in the file yet.</source>
        <extracomment>schema.unread-integer</extracomment>
        <translation>Esto no es un número entero, así que aún no está en el archivo.</translation>
    </message>
    <message>
        <source>This is not a date such as 2024-08-31, so it is not in the file yet.</source>
        <extracomment>schema.unread-date</extracomment>
        <translation>Esto no es una fecha como 2024-08-31, así que aún no está en el archivo.</translation>
    </message>
    <message>
        <source>This is not a date and time such as 2024-08-31 10:30:00, so it is not in the file yet.</source>
        <extracomment>schema.unread-datetime</extracomment>
        <translation>Esto no es una fecha con hora como 2024-08-31 10:30:00, así que aún no está en el archivo.</translation>
    </message>
    <message>
        <source>This is neither true nor false, so it is not in the file yet.</source>
        <extracomment>schema.unread-yes-no</extracomment>
        <translation>Esto no es ni verdadero ni falso, así que aún no está en el archivo.</translation>
    </message>
    <message>
        <source>This is not in the file yet. {reason}</source>
        <extracomment>schema.unread-yaml</extracomment>
        <translation>Esto aún no está en el archivo. {reason}</translation>
    </message>
    <message>
        <source>This is more than one value, so it is not in the file yet.</source>
        <extracomment>schema.unread-value</extracomment>
        <translation>Esto es más de un valor, así que aún no está en el archivo.</translation>
    </message>
    <message>
        <source>Text belongs here.</source>
        <extracomment>schema.expected-text</extracomment>
        <translation>Aquí va texto.</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <extracomment>schema.expected-number</extracomment>
        <translation>Aquí va un número.</translation>
    </message>
    <message>
        <source>A whole number belongs here.</source>
        <extracomment>schema.expected-integer</extracomment>
        <translation>Aquí va un número entero.</translation>
    </message>
    <message>
        <source>A year such as 2015 belongs here, or “present”.</source>
        <extracomment>schema.expected-year</extracomment>
        <translation>Aquí va un año como 2015, o «present».</translation>
    </message>
    <message>
        <source>A range such as 4-10 belongs here.</source>
        <extracomment>schema.expected-range</extracomment>
        <translation>Aquí va un intervalo como 4-10.</translation>
    </message>
    <message>
        <source>The first number of this range is the larger one.</source>
        <extracomment>schema.range-backwards</extracomment>
        <translation>El primer número de este intervalo es el mayor.</translation>
    </message>
    <message>
        <source>The brackets of this link are not complete: [[Name]].</source>
        <extracomment>schema.link-brackets</extracomment>
        <translation>Los corchetes de este enlace no están completos: [[Nombre]].</translation>
    </message>
    <message>
        <source>A list of mappings belongs here (- key: value).</source>
        <extracomment>schema.expected-mappings</extracomment>
        <translation>Aquí va una lista de pares (- clave: valor).</translation>
    </message>
    <message>
        <source>Numbers belong here, each with its name (name: 0.5).</source>
        <extracomment>schema.expected-shares</extracomment>
        <translation>Aquí van números, cada uno con su nombre (nombre: 0.5).</translation>
    </message>
    <message>
        <source>These shares add up to {total}, not to 1.</source>
        <extracomment>schema.shares-total</extracomment>
        <translation>Estas proporciones suman {total}, no 1.</translation>
    </message>
    <message>
        <source>A date such as 2024-08-31 belongs here.</source>
        <extracomment>schema.expected-date</extracomment>
        <translation>Aquí va una fecha como 2024-08-31.</translation>
    </message>
    <message>
        <source>A date and time such as 2024-08-31 10:30:00 belongs here.</source>
        <extracomment>schema.expected-datetime</extracomment>
        <translation>Aquí va una fecha con hora como 2024-08-31 10:30:00.</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <extracomment>schema.expected-yes-no</extracomment>
        <translation>Aquí solo va true o false.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <extracomment>schema.expected-list</extracomment>
        <translation>Aquí va una lista.</translation>
    </message>
    <message>
        <source>A mapping (key: value) belongs here.</source>
        <extracomment>schema.expected-mapping</extracomment>
        <translation>Aquí van pares (clave: valor).</translation>
    </message>
    <message>
        <source>A web address starts with https:// or http://.</source>
        <extracomment>schema.expected-link</extracomment>
        <translation>Una dirección web empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <extracomment>schema.expected-email</extracomment>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This number is written as text.</source>
        <extracomment>schema.number-as-text</extracomment>
        <translation>Este número está escrito como texto.</translation>
    </message>
    <message>
        <source>Only spaces stand here.</source>
        <extracomment>schema.only-space</extracomment>
        <translation>Aquí solo hay espacios.</translation>
    </message>
    <message>
        <source>A space stands before the value.</source>
        <extracomment>schema.space-before</extracomment>
        <translation>Hay un espacio antes del valor.</translation>
    </message>
    <message>
        <source>A space stands after the value.</source>
        <extracomment>schema.space-after</extracomment>
        <translation>Hay un espacio después del valor.</translation>
    </message>
    <message>
        <source>A space stands around “{item}”.</source>
        <extracomment>schema.item-space</extracomment>
        <translation>Hay un espacio junto a «{item}».</translation>
    </message>
    <message>
        <source>“{item}” stands here twice.</source>
        <extracomment>schema.item-twice</extracomment>
        <translation>«{item}» está aquí dos veces.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <extracomment>schema.not-a-choice</extracomment>
        <translation>«{value}» no es una de las opciones.</translation>
    </message>
    <message>
        <source>Choose at most {n}.</source>
        <extracomment>schema.too-many</extracomment>
        <translation>Elija {n} como máximo.</translation>
    </message>
    <message>
        <source>Choose at least {n}.</source>
        <extracomment>schema.too-few</extracomment>
        <translation>Elija al menos {n}.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <extracomment>schema.required</extracomment>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message>
        <source>This is earlier than {value}, which stands under “{field}”.</source>
        <extracomment>schema.ends-early</extracomment>
        <translation>Esto es anterior a {value}, que está en «{field}».</translation>
    </message>
    <message>
        <source>{n} entries write “{other}”.</source>
        <extracomment>schema.spelled-otherwise</extracomment>
        <translation>{n} fichas escriben «{other}».</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” may have been one: {n} entries write “{other}”.</source>
        <extracomment>schema.fell-apart</extracomment>
        <translation>«{one}» y «{two}» quizá fueran uno solo: {n} fichas escriben «{other}».</translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on this value.</source>
        <extracomment>schema.readers-differ</extracomment>
        <translation>Los lectores de YAML no coinciden en este valor.</translation>
    </message>
    <message>
        <source>the text “{value}”</source>
        <extracomment>schema.reads-text</extracomment>
        <translation>el texto «{value}»</translation>
    </message>
    <message>
        <source>the number {value}</source>
        <extracomment>schema.reads-number</extracomment>
        <translation>el número {value}</translation>
    </message>
    <message>
        <source>the date {value}</source>
        <extracomment>schema.reads-date</extracomment>
        <translation>la fecha {value}</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>schema.reads-yes</extracomment>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <extracomment>schema.reads-no</extracomment>
        <translation>falso</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>schema.reads-nothing</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>{value}</source>
        <extracomment>schema.reads-other</extracomment>
        <translation>{value}</translation>
    </message>
    <message>
        <source>rejects the whole file</source>
        <extracomment>schema.reads-refused</extracomment>
        <translation>rechaza todo el archivo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>schema.mend-remove-space</extracomment>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <extracomment>schema.mend-empty</extracomment>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Keep one</source>
        <extracomment>schema.mend-once</extracomment>
        <translation>Conservar uno</translation>
    </message>
    <message>
        <source>Make it {value}</source>
        <extracomment>schema.mend-number</extracomment>
        <translation>Convertirlo en {value}</translation>
    </message>
    <message>
        <source>Move it to the edge, {value}</source>
        <extracomment>schema.mend-inside</extracomment>
        <translation>Moverlo al borde, {value}</translation>
    </message>
    <message>
        <source>Make it text</source>
        <extracomment>schema.mend-text</extracomment>
        <translation>Convertirlo en texto</translation>
    </message>
    <message>
        <source>Take it out of its list</source>
        <extracomment>schema.mend-only-item</extracomment>
        <translation>Sacarlo de su lista</translation>
    </message>
    <message>
        <source>Join with commas</source>
        <extracomment>schema.mend-join</extracomment>
        <translation>Unir con comas</translation>
    </message>
    <message>
        <source>Split into {n} items</source>
        <extracomment>schema.mend-split</extracomment>
        <translation>Dividir en {n} elementos</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <extracomment>schema.mend-list</extracomment>
        <translation>Convertirlo en una lista</translation>
    </message>
    <message>
        <source>Write {value}</source>
        <extracomment>schema.mend-write</extracomment>
        <translation>Escribir {value}</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <extracomment>schema.mend-https</extracomment>
        <translation>Poner https:// delante</translation>
    </message>
    <message>
        <source>Make it yes</source>
        <extracomment>schema.mend-yes</extracomment>
        <translation>Poner sí</translation>
    </message>
    <message>
        <source>Make it no</source>
        <extracomment>schema.mend-no</extracomment>
        <translation>Poner no</translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <extracomment>schema.mend-use</extracomment>
        <translation>Usar «{value}»</translation>
    </message>
    <message>
        <source>Write {source}</source>
        <extracomment>schema.mend-settle</extracomment>
        <translation>Escribir {source}</translation>
    </message>
    <message>
        <source>Make them add up to 1</source>
        <extracomment>schema.mend-shares</extracomment>
        <translation>Hacer que sumen 1</translation>
    </message>
    <message>
        <source>Turn tabs into spaces</source>
        <extracomment>schema.mend-tabs</extracomment>
        <translation>Convertir los tabuladores en espacios</translation>
    </message>
    <message>
        <source>Put a space behind the colon</source>
        <extracomment>schema.mend-colon</extracomment>
        <translation>Poner un espacio tras los dos puntos</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <extracomment>schema.mend-quote</extracomment>
        <translation>Poner el valor entre comillas</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <extracomment>schema.mend-close-quote</extracomment>
        <translation>Cerrar las comillas</translation>
    </message>
    <message>
        <source>Close the bracket</source>
        <extracomment>schema.mend-close-bracket</extracomment>
        <translation>Cerrar el corchete</translation>
    </message>
    <message>
        <source>Move the line to the left</source>
        <extracomment>schema.mend-indent</extracomment>
        <translation>Mover la línea a la izquierda</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <extracomment>schema.mend-double</extracomment>
        <translation>Quitar el segundo</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <extracomment>schema.mend-keep-first</extracomment>
        <translation>Conservar el primero</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <extracomment>schema.mend-keep-second</extracomment>
        <translation>Conservar el segundo</translation>
    </message>
    <message>
        <source>This cannot be empty. Fill it in, or remove the field.</source>
        <extracomment>schema.not-empty</extracomment>
        <translation>Esto no puede estar vacío. Rellénelo o quite el campo.</translation>
    </message>
    <message>
        <source>Nothing belongs here.</source>
        <extracomment>schema.expected-nothing</extracomment>
        <translation>Aquí no va nada.</translation>
    </message>
    <message>
        <source>This should be {form}.</source>
        <extracomment>schema.expected-form</extracomment>
        <translation>Esto debería ser {form}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>one digit
schema.form-digits</extracomment>
        <translation>
            <numerusform>un dígito</numerusform>
            <numerusform>{n} dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>a number without a sign</source>
        <extracomment>schema.form-number</extracomment>
        <translation>un número sin signo</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>schema.form-text</extracomment>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>schema.form-or</extracomment>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>This is not written in the form that belongs here ({pattern}).</source>
        <extracomment>schema.pattern</extracomment>
        <translation>Esto no está escrito en la forma que corresponde aquí ({pattern}).</translation>
    </message>
    <message>
        <source>This is not written as {format}.</source>
        <extracomment>schema.format</extracomment>
        <translation>Esto no está escrito como {format}.</translation>
    </message>
    <message>
        <source>Only “{value}” belongs here.</source>
        <extracomment>schema.only-this</extracomment>
        <translation>Aquí solo va «{value}».</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <extracomment>schema.not-allowed</extracomment>
        <translation>Esto no se permite aquí.</translation>
    </message>
    <message>
        <source>The least is {limit}.</source>
        <extracomment>schema.too-small</extracomment>
        <translation>Lo mínimo es {limit}.</translation>
    </message>
    <message>
        <source>The most is {limit}.</source>
        <extracomment>schema.too-large</extracomment>
        <translation>Lo máximo es {limit}.</translation>
    </message>
    <message>
        <source>More than {limit} belongs here.</source>
        <extracomment>schema.not-more</extracomment>
        <translation>Aquí va más de {limit}.</translation>
    </message>
    <message>
        <source>Less than {limit} belongs here.</source>
        <extracomment>schema.not-less</extracomment>
        <translation>Aquí va menos de {limit}.</translation>
    </message>
    <message>
        <source>A multiple of {limit} belongs here.</source>
        <extracomment>schema.not-a-multiple</extracomment>
        <translation>Aquí va un múltiplo de {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters belong here.</source>
        <extracomment>A character belongs here.
schema.too-short</extracomment>
        <translation>
            <numerusform>Aquí va un carácter.</numerusform>
            <numerusform>Aquí van al menos {n} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters fit here.</source>
        <extracomment>One character fits here.
schema.too-long</extracomment>
        <translation>
            <numerusform>Aquí cabe un carácter.</numerusform>
            <numerusform>Aquí caben como máximo {n} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} parts are needed here.</source>
        <extracomment>A part is needed here.
schema.too-few-parts</extracomment>
        <translation>
            <numerusform>Aquí se necesita una parte.</numerusform>
            <numerusform>Aquí se necesitan al menos {n} partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} parts fit here.</source>
        <extracomment>One part fits here.
schema.too-many-parts</extracomment>
        <translation>
            <numerusform>Aquí cabe una parte.</numerusform>
            <numerusform>Aquí caben como máximo {n} partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}” is missing.</source>
        <extracomment>schema.part-missing</extracomment>
        <translation>Falta «{part}».</translation>
    </message>
    <message>
        <source>“{part}” is not known here.</source>
        <extracomment>schema.part-unknown</extracomment>
        <translation>«{part}» no se conoce aquí.</translation>
    </message>
    <message>
        <source>“{part}” is no name that belongs here.</source>
        <extracomment>schema.part-misnamed</extracomment>
        <translation>«{part}» no es un nombre que vaya aquí.</translation>
    </message>
    <message>
        <source>Two items are the same.</source>
        <extracomment>schema.items-same</extracomment>
        <translation>Dos elementos son iguales.</translation>
    </message>
    <message>
        <source>An item that belongs here is missing.</source>
        <extracomment>schema.item-missing</extracomment>
        <translation>Falta un elemento que debe estar aquí.</translation>
    </message>
    <message>
        <source>The schema knows no such field.</source>
        <extracomment>schema.field-unknown</extracomment>
        <translation>El esquema no conoce ese campo.</translation>
    </message>
    <message>
        <source>The other fields ask for this one.</source>
        <extracomment>schema.field-needed</extracomment>
        <translation>Los demás campos exigen este.</translation>
    </message>
    <message>
        <source>{words}</source>
        <extracomment>schema.own-words</extracomment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <extracomment>schema.item</extracomment>
        <translation>Elemento {n}</translation>
    </message>
    <message>
        <source>{part}: {what}</source>
        <extracomment>schema.in-part</extracomment>
        <translation>{part}: {what}</translation>
    </message>
    <message>
        <source>{file} says of {key} what cannot be checked ({rule}). The rest of it is used.</source>
        <extracomment>schema.bad-rule</extracomment>
        <translation>{file} dice de {key} algo que no se puede comprobar ({rule}). Lo demás se usa.</translation>
    </message>
    <message>
        <source>{file} cannot be changed without changing something else in it. Nothing was changed.</source>
        <extracomment>schema.unwritable</extracomment>
        <translation>{file} no se puede cambiar sin cambiar en él otra cosa. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is not YAML: {reason} Fields are inferred from the entries.</source>
        <extracomment>schema.not-yaml</extracomment>
        <translation>{file} no es YAML: {reason} Los campos se deducen de las fichas.</translation>
    </message>
    <message>
        <source>{file} is not JSON: {reason}. Fields are inferred from the entries.</source>
        <extracomment>schema.not-json</extracomment>
        <translation>{file} no es JSON: {reason}. Los campos se deducen de las fichas.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply. Fields are inferred from the entries.</source>
        <extracomment>schema.too-deep</extracomment>
        <translation>{file} tiene demasiados niveles anidados. Los campos se deducen de las fichas.</translation>
    </message>
    <message>
        <source>{file} holds no schema. Fields are inferred from the entries.</source>
        <extracomment>schema.not-an-object</extracomment>
        <translation>{file} no contiene ningún esquema. Los campos se deducen de las fichas.</translation>
    </message>
    <message>
        <source>The properties in {file} are not a mapping. They are left out.</source>
        <extracomment>schema.no-properties</extracomment>
        <translation>Las propiedades de {file} no son pares de clave y valor. Se omiten.</translation>
    </message>
    <message>
        <source>{file} says nothing readable about {key}. It is inferred.</source>
        <extracomment>schema.bad-property</extracomment>
        <translation>{file} no dice nada legible de {key}. Se deduce.</translation>
    </message>
    <message>
        <source>{file} refers to {reference}, which is not in it.</source>
        <extracomment>schema.bad-reference</extracomment>
        <translation>{file} remite a {reference}, que no está en él.</translation>
    </message>
    <message>
        <source>{file} gives {key} an unknown kind, {kind}. It is inferred.</source>
        <extracomment>schema.unknown-kind</extracomment>
        <translation>{file} da a {key} un tipo desconocido, {kind}. Se deduce.</translation>
    </message>
    <message>
        <source>{folder} is a file, so no site can be put there. Nothing was written; choose a folder.</source>
        <extracomment>publish.site-no-folder</extracomment>
        <translation>{folder} es un archivo, así que ahí no se puede poner ningún sitio. No se escribió nada; elija una carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds the vault or its settings, which a site must not mix with. Nothing was written; choose another folder.</source>
        <extracomment>publish.site-over-vault</extracomment>
        <translation>{folder} contiene la bóveda o sus ajustes, con los que un sitio no debe mezclarse. No se escribió nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds {file}, which is of no site made here. Nothing was written; choose an empty folder, or one that a site was exported to before.</source>
        <extracomment>publish.site-foreign</extracomment>
        <translation>{folder} contiene {file}, que no es de ningún sitio creado aquí. No se escribió nada; elija una carpeta vacía, o una a la que ya se haya exportado un sitio.</translation>
    </message>
    <message>
        <source>The list of the site's files, {file} in {folder}, cannot be understood. Nothing was written; choose another folder, or empty this one.</source>
        <extracomment>publish.site-list</extracomment>
        <translation>La lista de archivos del sitio, {file} en {folder}, no se puede entender. No se escribió nada; elija otra carpeta o vacíe esta.</translation>
    </message>
    <message>
        <source>The site needs the name {file}, which in {folder} belongs to a file that is not the site's. Nothing was written; move that file away.</source>
        <extracomment>publish.site-in-the-way</extracomment>
        <translation>El sitio necesita el nombre {file}, que en {folder} pertenece a un archivo que no es del sitio. No se escribió nada; mueva ese archivo a otro lugar.</translation>
    </message>
    <message>
        <source>The folder {file} in {folder} is a link to another place. Nothing was written; remove the link.</source>
        <extracomment>publish.site-link</extracomment>
        <translation>La carpeta {file} en {folder} es un enlace a otro lugar. No se escribió nada; quite el enlace.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {reason}. Nothing was written.</source>
        <extracomment>publish.site-unreadable</extracomment>
        <translation>{folder} no se puede examinar: {reason}. No se escribió nada.</translation>
    </message>
    <message>
        <source>The site cannot be written to {folder}: {reason}. What was there stays as it was.</source>
        <extracomment>publish.site-unwritable</extracomment>
        <translation>El sitio no se puede escribir en {folder}: {reason}. Lo que había quedó como estaba.</translation>
    </message>
    <message>
        <source>The site in {folder} is replaced in part: {n} of {all} changed files are in their places, then {file} could not be: {reason}. No file was lost; export again to finish.</source>
        <extracomment>publish.site-half</extracomment>
        <translation>El sitio de {folder} está sustituido en parte: {n} de {all} archivos cambiados están en su lugar, y después {file} no se pudo poner: {reason}. No se perdió ningún archivo; exporte de nuevo para terminar.</translation>
    </message>
    <message>
        <source>{file} is no page of the site any more. It was changed since it was made, so it was kept.</source>
        <extracomment>publish.site-kept</extracomment>
        <translation>{file} ya no es una página del sitio. Se cambió después de crearse, así que se conservó.</translation>
    </message>
    <message>
        <source>Its fields cannot be read.</source>
        <extracomment>publish.site-broken</extracomment>
        <translation>Sus campos no se pueden leer.</translation>
    </message>
    <message>
        <source>{file} is on the site and not on its map. {what}</source>
        <extracomment>publish.site-off-map</extracomment>
        <translation>{file} está en el sitio y no en su mapa. {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not placed yet: they are in the directory and not on the map.</source>
        <extracomment>One entry is not placed yet: it is in the directory and not on the map.
publish.site-unplaced</extracomment>
        <translation>
            <numerusform>Una ficha aún no está situada: está en el directorio y no en el mapa.</numerusform>
            <numerusform>{n} fichas aún no están situadas: están en el directorio y no en el mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names the picture {picture}, which is not there. The site was made without it.</source>
        <extracomment>publish.site-picture</extracomment>
        <translation>{file} nombra la imagen {picture}, que no está. El sitio se creó sin ella.</translation>
    </message>
    <message>
        <source>{file} names the picture {picture}, which cannot be read: {reason}. The site was made without it.</source>
        <extracomment>publish.site-picture-unread</extracomment>
        <translation>{file} nombra la imagen {picture}, que no se puede leer: {reason}. El sitio se creó sin ella.</translation>
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
            <numerusform>{file} tiene un enlace que no lleva a ninguna parte; se ven solo sus palabras.</numerusform>
            <numerusform>{file} tiene {n} enlaces que no llevan a ninguna parte; se ven solo sus palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on other servers; readers see them while they are online.</source>
        <extracomment>One picture lies on another server; readers see it while they are online.
publish.site-remote</extracomment>
        <translation>
            <numerusform>Una imagen está en otro servidor; se ve mientras haya conexión.</numerusform>
            <numerusform>{n} imágenes están en otros servidores; se ven mientras haya conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on other servers and are not shown.</source>
        <extracomment>One picture lies on another server and is not shown.
publish.site-remote-off</extracomment>
        <translation>
            <numerusform>Una imagen está en otro servidor y no se muestra.</numerusform>
            <numerusform>{n} imágenes están en otros servidores y no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {picture} is missing; readers see a note in its place, or nothing.</source>
        <extracomment>publish.seen-missing</extracomment>
        <translation>Falta la imagen {picture}; en su lugar se ve una nota, o nada.</translation>
    </message>
    <message>
        <source>The picture {picture} is there, but cannot be shown. It may be broken.</source>
        <extracomment>publish.seen-broken</extracomment>
        <translation>La imagen {picture} está, pero no se puede mostrar. Quizá esté dañada.</translation>
    </message>
    <message>
        <source>This sticks out {by} pixels: readers have to scroll the page sideways.</source>
        <extracomment>publish.seen-wide</extracomment>
        <translation>Esto sobresale {by} píxeles: para leerlo hay que desplazar la página de lado.</translation>
    </message>
    <message>
        <source>This is {by} pixels wider than the page: readers have to scroll it sideways.</source>
        <extracomment>publish.seen-scrolls</extracomment>
        <translation>Esto es {by} píxeles más ancho que la página: para leerlo hay que desplazarla de lado.</translation>
    </message>
    <message numerus="yes">
        <source>The pins of {title} and of {n} more lie on each other even from near. Move them apart.</source>
        <extracomment>The pins of {title} and of one more lie on each other even from near. Move them apart.
publish.seen-stacked</extracomment>
        <translation>
            <numerusform>Los marcadores de {title} y de uno más están uno sobre otro incluso de cerca. Sepárelos.</numerusform>
            <numerusform>Los marcadores de {title} y de {n} más están unos sobre otros incluso de cerca. Sepárelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no room for its title on the map, even from near. Move its pin, or those around it.</source>
        <extracomment>publish.seen-title-hidden</extracomment>
        <translation>{title} no tiene espacio para su título en el mapa, ni siquiera de cerca. Mueva su marcador, o los que lo rodean.</translation>
    </message>
    <message>
        <source>The territory {name} has no room for its name on the map, even from near.</source>
        <extracomment>publish.seen-territory-hidden</extracomment>
        <translation>El territorio {name} no tiene espacio para su nombre en el mapa, ni siquiera de cerca.</translation>
    </message>
    <message>
        <source>The title {title} is cut off on the map or in its list. A shorter one would be read whole.</source>
        <extracomment>publish.seen-title-cut</extracomment>
        <translation>El título {title} aparece recortado en el mapa o en su lista. Uno más corto se leería entero.</translation>
    </message>
    <message>
        <source>The heading “{text}” is cut off.</source>
        <extracomment>publish.seen-heading-cut</extracomment>
        <translation>El encabezado «{text}» aparece recortado.</translation>
    </message>
    <message>
        <source>The vault's name is cut off at the top of every page. Give it a shorter one in vault.yaml.</source>
        <extracomment>publish.seen-vault-cut</extracomment>
        <translation>El nombre de la bóveda aparece recortado en la parte superior de cada página. Dele uno más corto en vault.yaml.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>workspace.csv-import</extracomment>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>workspace.csv-unread</extracomment>
        <translation>{file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>There is no table in this file: it is empty.</source>
        <extracomment>workspace.csv-empty</extracomment>
        <translation>En este archivo no hay ninguna tabla: está vacío.</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {limit} MB can be read. Divide it into several files.</source>
        <extracomment>workspace.csv-large</extracomment>
        <translation>El archivo ocupa {size} MB; se pueden leer {limit} MB como máximo. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>This is a spreadsheet's own kind of file. Save it as CSV in the spreadsheet, and choose that file.</source>
        <extracomment>workspace.csv-workbook</extracomment>
        <translation>Este es un tipo de archivo propio de una hoja de cálculo. Guárdelo como CSV en la hoja de cálculo y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file is in another encoding (line {line} shows it). Choose another.</source>
        <extracomment>workspace.csv-encoding</extracomment>
        <translation>El archivo tiene otra codificación (se nota en la línea {line}). Elija otra.</translation>
    </message>
    <message>
        <source>This file is not text, so it cannot be a CSV.</source>
        <extracomment>workspace.csv-binary</extracomment>
        <translation>Este archivo no es texto, así que no puede ser un CSV.</translation>
    </message>
    <message>
        <source>A quotation mark opens in line {line} or below it and is never closed. Nothing of the file is used.</source>
        <extracomment>workspace.csv-quote</extracomment>
        <translation>En la línea {line} o más abajo se abren unas comillas que no se cierran. No se usa nada del archivo.</translation>
    </message>
    <message>
        <source>A program took the letters of this file for others, as in “Ã©” for “é”. They are put right here.</source>
        <extracomment>workspace.csv-misread</extracomment>
        <translation>Un programa tomó las letras de este archivo por otras, como en «Ã©» por «é». Aquí se corrigen.</translation>
    </message>
    <message>
        <source>Column {column} has no name in the first row. It is left out unless you choose a field for it.</source>
        <extracomment>workspace.csv-unnamed</extracomment>
        <translation>La columna {column} no tiene nombre en la primera fila. Se omite, salvo que elija un campo para ella.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”. The second is called “{other}” here, and left out unless you choose a field for it.</source>
        <extracomment>workspace.csv-name-twice</extracomment>
        <translation>Dos columnas se llaman «{name}». La segunda se llama aquí «{other}» y se omite, salvo que elija un campo para ella.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows end early, row {row} the first. The fields that they do not reach stay as they are.</source>
        <extracomment>Row {row} ends early. The fields that it does not reach stay as they are.
workspace.csv-short-rows</extracomment>
        <translation>
            <numerusform>La fila {row} termina antes de tiempo. Los campos a los que no llega quedan como están.</numerusform>
            <numerusform>{n} filas terminan antes de tiempo; la primera es la {row}. Los campos a los que no llegan quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have more cells than there are columns, row {row} the first. Those beyond the last column are left out.</source>
        <extracomment>Row {row} has more cells than there are columns. Those beyond the last column are left out.
workspace.csv-long-rows</extracomment>
        <translation>
            <numerusform>La fila {row} tiene más celdas que columnas hay. Las que pasan de la última columna se omiten.</numerusform>
            <numerusform>{n} filas tienen más celdas que columnas hay; la primera es la {row}. Las que pasan de la última columna se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a spreadsheet's error.</source>
        <extracomment>workspace.csv-spreadsheet-error</extracomment>
        <translation>Este es un error de la hoja de cálculo.</translation>
    </message>
    <message>
        <source>This may be two dates. Written like 2024-08-31, it is one.</source>
        <extracomment>workspace.csv-two-dates</extracomment>
        <translation>Esto puede ser dos fechas. Escrito como 2024-08-31, es una sola.</translation>
    </message>
    <message>
        <source>A nested value is written as JSON here.</source>
        <extracomment>workspace.csv-not-json</extracomment>
        <translation>Un valor anidado se escribe aquí como JSON.</translation>
    </message>
    <message>
        <source>Row {row}, {field}: “{value}” is not taken over. {what}</source>
        <extracomment>workspace.csv-cell-refused</extracomment>
        <translation>Fila {row}, {field}: «{value}» no se incorpora. {what}</translation>
    </message>
    <message>
        <source>Row {row} is left out: {n} entries have “{value}” as their {column}.</source>
        <extracomment>workspace.csv-row-many</extracomment>
        <translation>Se omite la fila {row}: {n} fichas tienen «{value}» en {column}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: row {other} is about the same entry, {entry}.</source>
        <extracomment>workspace.csv-row-again</extracomment>
        <translation>Se omite la fila {row}: la fila {other} trata de la misma ficha, {entry}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: no entry has “{value}” as its {column}.</source>
        <extracomment>workspace.csv-row-unmatched</extracomment>
        <translation>Se omite la fila {row}: ninguna ficha tiene «{value}» en {column}.</translation>
    </message>
    <message>
        <source>Row {row} is left out: its {column} is empty, so it matches no entry.</source>
        <extracomment>workspace.csv-row-keyless</extracomment>
        <translation>Se omite la fila {row}: su {column} está vacío, así que no corresponde a ninguna ficha.</translation>
    </message>
    <message>
        <source>Row {row} is left out, as a new entry would be.</source>
        <extracomment>workspace.csv-row-new</extracomment>
        <translation>Se omite la fila {row}, como se omitiría una ficha nueva.</translation>
    </message>
    <message>
        <source>Row {row} is left out: it has neither a title nor a file name.</source>
        <extracomment>workspace.csv-row-nameless</extracomment>
        <translation>Se omite la fila {row}: no tiene ni título ni nombre de archivo.</translation>
    </message>
    <message>
        <source>Row {row} is left out: a new entry needs a path, or a collection that is chosen for it.</source>
        <extracomment>workspace.csv-row-homeless</extracomment>
        <translation>Se omite la fila {row}: una ficha nueva necesita una ruta, o una colección que se elija para ella.</translation>
    </message>
    <message>
        <source>Row {row} is left out: the file of {entry} cannot be read.</source>
        <extracomment>workspace.csv-row-unread</extracomment>
        <translation>Se omite la fila {row}: el archivo de {entry} no se puede leer.</translation>
    </message>
    <message>
        <source>Row {row} is left out. {what}</source>
        <extracomment>workspace.csv-row-refused</extracomment>
        <translation>Se omite la fila {row}. {what}</translation>
    </message>
    <message>
        <source>Mend “{field}” of {entry}</source>
        <extracomment>workspace.mend-field</extracomment>
        <translation>Corregir «{field}» de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>Mend “{field}” in {n} entries</source>
        <extracomment>Mend “{field}” in 1 entry
workspace.mend-all</extracomment>
        <translation>
            <numerusform>Corregir «{field}» en 1 ficha</numerusform>
            <numerusform>Corregir «{field}» en {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the fields of {entry} in order</source>
        <extracomment>workspace.order-fields</extracomment>
        <translation>Ordenar los campos de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>Put the fields of {n} entries in order</source>
        <extracomment>Put the fields of 1 entry in order
workspace.order-all</extracomment>
        <translation>
            <numerusform>Ordenar los campos de 1 ficha</numerusform>
            <numerusform>Ordenar los campos de {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to {file}. Undo takes it out of the field; the file stays.</source>
        <extracomment>workspace.picture-kept</extracomment>
        <translation>Copiado en {file}. Deshacer lo quita del campo; el archivo se queda.</translation>
    </message>
    <message>
        <source>{file} is not a picture. Nothing was copied.</source>
        <extracomment>workspace.picture-none</extracomment>
        <translation>{file} no es una imagen. No se copió nada.</translation>
    </message>
    <message>
        <source>{file} has {size} MB, too many for a picture. Nothing was copied.</source>
        <extracomment>workspace.picture-large</extracomment>
        <translation>{file} ocupa {size} MB, demasiado para una imagen. No se copió nada.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was copied.</source>
        <extracomment>workspace.picture-unread</extracomment>
        <translation>{file} no se puede leer: {reason}. No se copió nada.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {reason}. The field is as it was.</source>
        <extracomment>workspace.picture-unwritten</extracomment>
        <translation>La imagen {file} no se puede escribir: {reason}. El campo está como estaba.</translation>
    </message>
    <message>
        <source>The folder for pictures, {folder}, leads out of the vault. Nothing was copied.</source>
        <extracomment>workspace.assets-outside</extracomment>
        <translation>La carpeta de imágenes, {folder}, lleva fuera de la bóveda. No se copió nada.</translation>
    </message>
    <message>
        <source>Move a point of {territory}</source>
        <extracomment>workspace.region-move-point</extracomment>
        <translation>Mover un punto de {territory}</translation>
    </message>
    <message>
        <source>Add a point to {territory}</source>
        <extracomment>workspace.region-add-point</extracomment>
        <translation>Añadir un punto a {territory}</translation>
    </message>
    <message>
        <source>Remove a point of {territory}</source>
        <extracomment>workspace.region-remove-point</extracomment>
        <translation>Quitar un punto de {territory}</translation>
    </message>
    <message>
        <source>Move {territory}</source>
        <extracomment>workspace.region-move</extracomment>
        <translation>Mover {territory}</translation>
    </message>
    <message>
        <source>Draw the territory {territory}</source>
        <extracomment>workspace.region-add</extracomment>
        <translation>Dibujar el territorio {territory}</translation>
    </message>
    <message>
        <source>Remove the territory {territory}</source>
        <extracomment>workspace.region-remove</extracomment>
        <translation>Quitar el territorio {territory}</translation>
    </message>
    <message>
        <source>Colour {territory}</source>
        <extracomment>workspace.region-colour</extracomment>
        <translation>Colorear {territory}</translation>
    </message>
    <message>
        <source>Rename territory {territory} to {new}</source>
        <extracomment>workspace.region-rename</extracomment>
        <translation>Renombrar el territorio {territory} a {new}</translation>
    </message>
    <message>
        <source>Join the territory {territory} to {new}</source>
        <extracomment>workspace.region-join</extracomment>
        <translation>Unir el territorio {territory} a {new}</translation>
    </message>
    <message>
        <source>Part {territory} where its border crosses itself</source>
        <extracomment>workspace.region-mend</extracomment>
        <translation>Dividir {territory} donde su borde se cruza consigo mismo</translation>
    </message>
    <message>
        <source>Split {new} off {territory}</source>
        <extracomment>workspace.region-split</extracomment>
        <translation>Separar {new} de {territory}</translation>
    </message>
    <message>
        <source>Keep the inferred territories</source>
        <extracomment>workspace.region-keep</extracomment>
        <translation>Conservar los territorios deducidos</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} entries</source>
        <extracomment>Create {entry}
workspace.create</extracomment>
        <translation>
            <numerusform>Crear {entry}</numerusform>
            <numerusform>Crear {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} entries</source>
        <extracomment>Delete {entry}
workspace.delete</extracomment>
        <translation>
            <numerusform>Eliminar {entry}</numerusform>
            <numerusform>Eliminar {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {entry} to {new}</source>
        <extracomment>workspace.rename</extracomment>
        <translation>Renombrar {entry} a {new}</translation>
    </message>
    <message>
        <source>{file} would be no entry. Entries are Markdown files (.md) below the vault's folder, none of them hidden.</source>
        <extracomment>workspace.path-no-entry</extracomment>
        <translation>{file} no sería una ficha. Las fichas son archivos Markdown (.md) dentro de la carpeta de la bóveda, ninguno de ellos oculto.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <extracomment>workspace.path-taken</extracomment>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>{file} and {other} differ in letter case only, which many disks do not tell apart.</source>
        <extracomment>workspace.path-clash</extracomment>
        <translation>{file} y {other} solo difieren en mayúsculas y minúsculas, que muchos discos no distinguen.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so undo could not bring it back. It was left as it is.</source>
        <extracomment>workspace.delete-unread</extracomment>
        <translation>{file} no se puede leer, así que Deshacer no podría recuperarlo. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} cannot be read. It was not renamed.</source>
        <extracomment>workspace.rename-unread</extracomment>
        <translation>{file} no se puede leer. No se renombró.</translation>
    </message>
    <message>
        <source>This was not done. {what}</source>
        <extracomment>workspace.not-done</extracomment>
        <translation>Esto no se hizo. {what}</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not removed.</source>
        <extracomment>workspace.changed-not-removed</extracomment>
        <translation>Otro programa cambió {file}. No se quitó.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not renamed.</source>
        <extracomment>workspace.changed-not-moved</extracomment>
        <translation>Otro programa cambió {file}. No se renombró.</translation>
    </message>
    <message>
        <source>{file} cannot be put into the trash: {reason}. It was left as it is.</source>
        <extracomment>workspace.not-removed</extracomment>
        <translation>{file} no se puede mandar a la papelera: {reason}. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}. It was left as it is.</source>
        <extracomment>workspace.not-moved</extracomment>
        <translation>{file} no se puede renombrar: {reason}. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} cannot be looked at: {reason}. Nothing was changed.</source>
        <extracomment>workspace.not-reached</extracomment>
        <translation>{file} no se puede examinar: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} cannot be made: {reason}.</source>
        <extracomment>workspace.not-made</extracomment>
        <translation>{file} no se puede crear: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Paste into {n} entries</source>
        <extracomment>Paste into {n} entry
workspace.grid-paste</extracomment>
        <translation>
            <numerusform>Pegar en {n} ficha</numerusform>
            <numerusform>Pegar en {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut from {n} entries</source>
        <extracomment>Cut from {n} entry
workspace.grid-cut</extracomment>
        <translation>
            <numerusform>Cortar de {n} ficha</numerusform>
            <numerusform>Cortar de {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down {n} entries</source>
        <extracomment>Fill down {n} entry
workspace.grid-fill</extracomment>
        <translation>
            <numerusform>Rellenar hacia abajo {n} ficha</numerusform>
            <numerusform>Rellenar hacia abajo {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells of {n} entries</source>
        <extracomment>Clear cells of {n} entry
workspace.grid-clear</extracomment>
        <translation>
            <numerusform>Vaciar celdas de {n} ficha</numerusform>
            <numerusform>Vaciar celdas de {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “{field}” of {n} entries</source>
        <extracomment>Set “{field}” of {n} entry
workspace.bulk-set</extracomment>
        <translation>
            <numerusform>Asignar «{field}» en {n} ficha</numerusform>
            <numerusform>Asignar «{field}» en {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to “{field}” of {n} entries</source>
        <extracomment>Add to “{field}” of {n} entry
workspace.bulk-add-items</extracomment>
        <translation>
            <numerusform>Añadir a «{field}» en {n} ficha</numerusform>
            <numerusform>Añadir a «{field}» en {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of “{field}” of {n} entries</source>
        <extracomment>Take out of “{field}” of {n} entry
workspace.bulk-remove-items</extracomment>
        <translation>
            <numerusform>Quitar elementos de «{field}» en {n} ficha</numerusform>
            <numerusform>Quitar elementos de «{field}» en {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear “{field}” of {n} entries</source>
        <extracomment>Clear “{field}” of {n} entry
workspace.bulk-clear</extracomment>
        <translation>
            <numerusform>Vaciar «{field}» en {n} ficha</numerusform>
            <numerusform>Vaciar «{field}» en {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “{field}” from {n} entries</source>
        <extracomment>Remove “{field}” from {n} entry
workspace.bulk-remove-field</extracomment>
        <translation>
            <numerusform>Quitar «{field}» de {n} ficha</numerusform>
            <numerusform>Quitar «{field}» de {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {fields} from {n} entries</source>
        <extracomment>Remove {fields} from 1 entry
workspace.bulk-remove-fields</extracomment>
        <translation>
            <numerusform>Quitar {fields} de 1 ficha</numerusform>
            <numerusform>Quitar {fields} de {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace {what} in {n} entries</source>
        <extracomment>Replace {what} in {n} entry
workspace.replace</extracomment>
        <translation>
            <numerusform>Reemplazar {what} en {n} ficha</numerusform>
            <numerusform>Reemplazar {what} en {n} fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed since it was searched. It was left as it is.</source>
        <extracomment>workspace.replace-changed</extracomment>
        <translation>Se cambió después de la búsqueda. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Choose the language of readers</source>
        <extracomment>workspace.reader-language</extracomment>
        <translation>Elegir el idioma de quienes leen</translation>
    </message>
    <message>
        <source>Choose the languages of the vault</source>
        <extracomment>workspace.spelling-languages</extracomment>
        <translation>Elegir los idiomas de la bóveda</translation>
    </message>
    <message>
        <source>Add {word} to the vault's dictionary</source>
        <extracomment>workspace.spelling-word</extracomment>
        <translation>Añadir {word} al diccionario de la bóveda</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <extracomment>workspace.find-expression</extracomment>
        <translation>Esto no es una expresión regular: {reason}.</translation>
    </message>
    <message>
        <source>The text cannot be searched: {reason}.</source>
        <extracomment>workspace.find-failed</extracomment>
        <translation>El texto no se puede buscar: {reason}.</translation>
    </message>
    <message>
        <source>There is no group {group} in what is searched for.</source>
        <extracomment>workspace.find-group</extracomment>
        <translation>No hay ningún grupo {group} en lo que se busca.</translation>
    </message>
    <message>
        <source>The map's bounds must be two corners, [[min_y, min_x], [max_y, max_x]], all numbers.</source>
        <extracomment>territory.bounds-form</extracomment>
        <translation>Los límites del mapa deben ser dos esquinas, [[min_y, min_x], [max_y, max_x]], todo números.</translation>
    </message>
    <message>
        <source>The map's bounds have no area: their corners must differ in x and in y.</source>
        <extracomment>territory.bounds-empty</extracomment>
        <translation>Los límites del mapa no tienen superficie: sus esquinas deben diferir en x y en y.</translation>
    </message>
    <message>
        <source>The map's bounds name a larger corner first; they are read as [[min_y, min_x], [max_y, max_x]].</source>
        <extracomment>territory.bounds-reversed</extracomment>
        <translation>Los límites del mapa nombran primero una esquina mayor; se leen como [[min_y, min_x], [max_y, max_x]].</translation>
    </message>
    <message>
        <source>"{value}" in {field} is text; readers of the map need it as a number.</source>
        <extracomment>territory.coordinate-text</extracomment>
        <translation>«{value}» en {field} es texto; quien lee el mapa lo necesita como número.</translation>
    </message>
    <message>
        <source>"{value}" in {field} is not a number, so the entry has no place on the map.</source>
        <extracomment>territory.coordinate-form</extracomment>
        <translation>«{value}» en {field} no es un número, así que la ficha no tiene lugar en el mapa.</translation>
    </message>
    <message>
        <source>{field} is {value}, outside the map, which goes from {low} to {high}.</source>
        <extracomment>territory.coordinate-outside</extracomment>
        <translation>{field} es {value}, fuera del mapa, que va de {low} a {high}.</translation>
    </message>
    <message>
        <source>{present} is given and {missing} is not; the map needs both.</source>
        <extracomment>territory.half-placed</extracomment>
        <translation>{present} está indicada y {missing} no; el mapa necesita ambas.</translation>
    </message>
    <message>
        <source>The regions file is not valid JSON: {detail}.</source>
        <extracomment>territory.regions-json</extracomment>
        <translation>El archivo de zonas no es JSON válido: {detail}.</translation>
    </message>
    <message>
        <source>The regions file is not GeoJSON: it holds no list of features.</source>
        <extracomment>territory.regions-form</extracomment>
        <translation>El archivo de zonas no es GeoJSON: no contiene ninguna lista de elementos («features»).</translation>
    </message>
    <message>
        <source>Region {number} has no property "name", so it is left out.</source>
        <extracomment>territory.region-unnamed</extracomment>
        <translation>La zona {number} no tiene la propiedad «name», así que se omite.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, is neither a Polygon nor a MultiPolygon, so it is left out.</source>
        <extracomment>territory.region-shape</extracomment>
        <translation>La zona {number}, {name}, no es ni un Polygon ni un MultiPolygon, así que se omite.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, has no ring of at least three points, so it is left out.</source>
        <extracomment>territory.region-points</extracomment>
        <translation>La zona {number}, {name}, no tiene ningún anillo de al menos tres puntos, así que se omite.</translation>
    </message>
    <message>
        <source>Region {number}, {name}, has a part without three points; that part is left out.</source>
        <extracomment>territory.region-part</extracomment>
        <translation>La zona {number}, {name}, tiene una parte sin tres puntos; esa parte se omite.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more landmarks are needed.</source>
        <extracomment>One more landmark is needed.
territory.landmarks-few</extracomment>
        <translation>
            <numerusform>Se necesita un punto de referencia más.</numerusform>
            <numerusform>Se necesitan {n} puntos de referencia más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Landmarks {first} and {second} lie at one place of the old picture. Move one of them.</source>
        <extracomment>territory.landmarks-together-old</extracomment>
        <translation>Los puntos de referencia {first} y {second} están en un mismo lugar de la imagen antigua. Mueva uno de ellos.</translation>
    </message>
    <message>
        <source>Landmarks {first} and {second} lie at one place of the new picture. Move one of them.</source>
        <extracomment>territory.landmarks-together-new</extracomment>
        <translation>Los puntos de referencia {first} y {second} están en un mismo lugar de la imagen nueva. Mueva uno de ellos.</translation>
    </message>
    <message>
        <source>The landmarks lie almost on a line, which does not tell how the map is stretched across it. Move one of them off the line.</source>
        <extracomment>territory.landmarks-line</extracomment>
        <translation>Los puntos de referencia están casi en línea, lo que no dice cómo se estira el mapa a través de ella. Aparte uno de la línea.</translation>
    </message>
    <message>
        <source>These landmarks would crush the map to a line. Check which is which.</source>
        <extracomment>territory.landmarks-crushed</extracomment>
        <translation>Estos puntos de referencia aplastarían el mapa hasta dejarlo en una línea. Compruebe cuál corresponde a cuál.</translation>
    </message>
    <message>
        <source>The points in {file} cannot be moved without changing something else in it. Nothing was changed.</source>
        <extracomment>territory.regions-unread</extracomment>
        <translation>Los puntos de {file} no se pueden mover sin cambiar en él otra cosa. No se cambió nada.</translation>
    </message>
    <message>
        <source>its own territory</source>
        <extracomment>territory.suggest-field</extracomment>
        <translation>su propio territorio</translation>
    </message>
    <message numerus="yes">
        <source>linked with {n} initiatives here</source>
        <extracomment>linked with {n} initiative here
territory.suggest-linked</extracomment>
        <translation>
            <numerusform>enlazada con {n} iniciativa de aquí</numerusform>
            <numerusform>enlazada con {n} iniciativas de aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} most like it lie here</source>
        <extracomment>{n} of the {all} most like it lies here
territory.suggest-alike</extracomment>
        <translation>
            <numerusform>{n} de las {all} que más se le parecen está aquí</numerusform>
            <numerusform>{n} de las {all} que más se le parecen están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {all} nearest by {fields} lie here</source>
        <extracomment>{n} of its {all} nearest by {fields} lies here
territory.suggest-alike-by</extracomment>
        <translation>
            <numerusform>{n} de las {all} más cercanas por {fields} está aquí</numerusform>
            <numerusform>{n} de las {all} más cercanas por {fields} están aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>near {what}</source>
        <extracomment>territory.suggest-near</extracomment>
        <translation>cerca de {what}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>territory.suggest-both</extracomment>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>territory.suggest-name</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>territory.suggest-words</extracomment>
        <translation>palabras</translation>
    </message>
    <message>
        <source>shares words with the name: {words}</source>
        <extracomment>territory.suggest-named</extracomment>
        <translation>comparte palabras con el nombre: {words}</translation>
    </message>
    <message>
        <source>free ground</source>
        <extracomment>territory.suggest-free</extracomment>
        <translation>terreno libre</translation>
    </message>
    <message>
        <source>the freest spot, {room} units from the next pin</source>
        <extracomment>territory.suggest-freest</extracomment>
        <translation>el punto más libre, a {room} unidades del marcador más próximo</translation>
    </message>
    <message>
        <source>inside {territory}</source>
        <extracomment>territory.suggest-inside</extracomment>
        <translation>dentro de {territory}</translation>
    </message>
    <message>
        <source>The border of {name} crosses itself at x {x}, y {y}. It is used as it is; “Mend” in Edit territories parts it there.</source>
        <extracomment>territory.region-crosses</extracomment>
        <translation>El borde de {name} se cruza consigo mismo en x {x}, y {y}. Se usa como está; «Corregir», en «Editar los territorios», lo divide ahí.</translation>
    </message>
    <message>
        <source>The regions file cannot be read, so its territories cannot be changed here. It was left as it is.</source>
        <extracomment>territory.regions-closed</extracomment>
        <translation>El archivo de zonas no se puede leer, así que sus territorios no se pueden cambiar aquí. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The regions file cannot be changed without changing something else in it. It was left as it is.</source>
        <extracomment>territory.regions-unsafe</extracomment>
        <translation>El archivo de zonas no se puede cambiar sin cambiar en él otra cosa. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The picture {name} is not there. Pins can be placed all the same.</source>
        <extracomment>territory.picture-missing</extracomment>
        <translation>La imagen {name} no está. Aun así se pueden situar marcadores.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read ({detail}). Pins can be placed all the same.</source>
        <extracomment>territory.picture-unreadable</extracomment>
        <translation>La imagen {name} no se puede leer ({detail}). Aun así se pueden situar marcadores.</translation>
    </message>
    <message>
        <source>The picture {name} is broken ({detail}). Pins can be placed all the same.</source>
        <extracomment>territory.picture-broken</extracomment>
        <translation>La imagen {name} está dañada ({detail}). Aun así se pueden situar marcadores.</translation>
    </message>
    <message>
        <source>The picture {name} has {width} × {height} pixels, too many to show. Save it at {limit} × {limit} or fewer.</source>
        <extracomment>territory.picture-large</extracomment>
        <translation>La imagen {name} tiene {width} × {height} píxeles, demasiados para mostrarla. Guárdela con {limit} × {limit} como máximo.</translation>
    </message>
    <message>
        <source>The picture {name} has {size} MB, too many for an SVG. Save it as PNG instead.</source>
        <extracomment>territory.picture-heavy</extracomment>
        <translation>La imagen {name} ocupa {size} MB, demasiado para un SVG. Guárdela como PNG.</translation>
    </message>
    <message>
        <source>The picture {name} takes too long to draw. It was not changed.</source>
        <extracomment>territory.picture-slow</extracomment>
        <translation>La imagen {name} tarda demasiado en dibujarse. No se cambió.</translation>
    </message>
    <message>
        <source>The picture {name} is nested too deeply to be drawn. Save it as PNG instead.</source>
        <extracomment>territory.picture-nested</extracomment>
        <translation>La imagen {name} tiene demasiados niveles anidados para dibujarla. Guárdela como PNG.</translation>
    </message>
    <message>
        <source>The picture {name} says neither its size nor its viewBox. Save it with either.</source>
        <extracomment>territory.picture-sizeless</extracomment>
        <translation>La imagen {name} no indica ni su tamaño ni su viewBox. Guárdela con uno de los dos.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <extracomment>vault.missing</extracomment>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <extracomment>vault.not-a-file</extracomment>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>{file} is too large to be edited ({size} MB). It was left as it is.</source>
        <extracomment>vault.too-large</extracomment>
        <translation>{file} es demasiado grande para editarlo ({size} MB). Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}). It was left as it is.</source>
        <extracomment>vault.not-utf8</extracomment>
        <translation>{file} no es texto UTF-8 (línea {line}). Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not overwritten.</source>
        <extracomment>vault.changed</extracomment>
        <translation>Otro programa cambió {file}. No se sobrescribió.</translation>
    </message>
    <message>
        <source>{file} was removed by another program. It was not written again.</source>
        <extracomment>vault.gone</extracomment>
        <translation>Otro programa quitó {file}. No se volvió a escribir.</translation>
    </message>
    <message>
        <source>{file} exists already. It was not overwritten.</source>
        <extracomment>vault.exists</extracomment>
        <translation>{file} ya existe. No se sobrescribió.</translation>
    </message>
    <message>
        <source>{file} is read-only. It was left as it is.</source>
        <extracomment>vault.read-only</extracomment>
        <translation>{file} es de solo lectura. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} cannot be saved: {reason}. The file is as it was.</source>
        <extracomment>vault.save-failed</extracomment>
        <translation>{file} no se puede guardar: {reason}. El archivo está como estaba.</translation>
    </message>
    <message>
        <source>{file} was written, but the disk did not confirm that it keeps it: {reason}. Your changes are still here: save again, or check the disk.</source>
        <extracomment>vault.save-unconfirmed</extracomment>
        <translation>{file} se escribió, pero el disco no confirmó que lo conserve: {reason}. Sus cambios siguen aquí: guarde de nuevo o compruebe el disco.</translation>
    </message>
    <message>
        <source>{file} could only be written in part: {reason}. What it held and what was to be saved are kept in {folder}.</source>
        <extracomment>vault.save-torn</extracomment>
        <translation>{file} solo se pudo escribir en parte: {reason}. Lo que contenía y lo que se iba a guardar se conservan en {folder}.</translation>
    </message>
    <message>
        <source>{file} can only be written over where it lies, and no copy could be kept before that in {folder}: {reason}. The file is as it was.</source>
        <extracomment>vault.no-copy</extracomment>
        <translation>{file} solo se puede sobrescribir donde está, y antes no se pudo conservar una copia en {folder}: {reason}. El archivo está como estaba.</translation>
    </message>
    <message>
        <source>{file} was not written whole when the program ended. What it held and what was to be saved are kept in {folder}.</source>
        <extracomment>vault.torn</extracomment>
        <translation>{file} no estaba escrito por completo cuando terminó el programa. Lo que contenía y lo que se iba a guardar se conservan en {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be saved: the new text holds half a character. The file is as it was.</source>
        <extracomment>vault.not-encodable</extracomment>
        <translation>{file} no se puede guardar: el texto nuevo contiene medio carácter. El archivo está como estaba.</translation>
    </message>
    <message>
        <source>The frontmatter is not a list of fields (key: value).</source>
        <extracomment>vault.not-a-mapping</extracomment>
        <translation>El frontmatter no es una lista de campos (clave: valor).</translation>
    </message>
    <message>
        <source>The frontmatter has no closing ---.</source>
        <extracomment>vault.unclosed</extracomment>
        <translation>Al frontmatter le falta el --- de cierre.</translation>
    </message>
    <message>
        <source>The frontmatter is too large to be read as fields ({size} KB).</source>
        <extracomment>vault.yaml-large</extracomment>
        <translation>El frontmatter es demasiado grande para leerlo como campos ({size} KB).</translation>
    </message>
    <message>
        <source>The field {field} is there twice. The publisher rejects the whole file.</source>
        <extracomment>vault.yaml-duplicate</extracomment>
        <translation>El campo {field} está dos veces. Al publicar se rechaza todo el archivo.</translation>
    </message>
    <message>
        <source>The tag {tag} is unknown. The publisher rejects the whole file.</source>
        <extracomment>vault.yaml-tag-unknown</extracomment>
        <translation>La etiqueta {tag} es desconocida. Al publicar se rechaza todo el archivo.</translation>
    </message>
    <message>
        <source>The value does not fit its tag {tag}.</source>
        <extracomment>vault.yaml-tag-value</extracomment>
        <translation>El valor no se ajusta a su etiqueta {tag}.</translation>
    </message>
    <message>
        <source>This tag is not well-formed.</source>
        <extracomment>vault.yaml-tag</extracomment>
        <translation>Esta etiqueta no está bien formada.</translation>
    </message>
    <message>
        <source>The frontmatter holds more than one document. A line with --- or ... ends the first.</source>
        <extracomment>vault.yaml-documents</extracomment>
        <translation>El frontmatter contiene más de un documento. Una línea con --- o ... termina el primero.</translation>
    </message>
    <message>
        <source>The frontmatter does not go on like this: what stands here belongs to nothing above it.</source>
        <extracomment>vault.yaml-rest</extracomment>
        <translation>El frontmatter no continúa así: lo que hay aquí no pertenece a nada de lo anterior.</translation>
    </message>
    <message>
        <source>This line is not indented like the lines it belongs to.</source>
        <extracomment>vault.yaml-indent</extracomment>
        <translation>Esta línea no tiene la misma sangría que las líneas a las que pertenece.</translation>
    </message>
    <message>
        <source>A tab stands where only spaces may indent.</source>
        <extracomment>vault.yaml-tab</extracomment>
        <translation>Hay un tabulador donde la sangría solo admite espacios.</translation>
    </message>
    <message>
        <source>A colon is missing behind this key.</source>
        <extracomment>vault.yaml-colon</extracomment>
        <translation>Faltan los dos puntos tras esta clave.</translation>
    </message>
    <message>
        <source>A space is missing behind this colon.</source>
        <extracomment>vault.yaml-colon-space</extracomment>
        <translation>Falta un espacio tras estos dos puntos.</translation>
    </message>
    <message>
        <source>A key is missing before this colon.</source>
        <extracomment>vault.yaml-key-missing</extracomment>
        <translation>Falta una clave antes de estos dos puntos.</translation>
    </message>
    <message>
        <source>This key goes over more than one line.</source>
        <extracomment>vault.yaml-key-lines</extracomment>
        <translation>Esta clave ocupa más de una línea.</translation>
    </message>
    <message>
        <source>A list within a list cannot be a key.</source>
        <extracomment>vault.yaml-key-list</extracomment>
        <translation>Una lista dentro de una lista no puede ser una clave.</translation>
    </message>
    <message>
        <source>The quote that starts here is not closed.</source>
        <extracomment>vault.yaml-quote-open</extracomment>
        <translation>Las comillas que se abren aquí no se cierran.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <extracomment>vault.yaml-flow-open</extracomment>
        <translation>El corchete que se abre aquí no se cierra.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing here.</source>
        <extracomment>vault.yaml-comma</extracomment>
        <translation>Aquí falta una coma o un corchete de cierre.</translation>
    </message>
    <message>
        <source>A value is missing before this comma.</source>
        <extracomment>vault.yaml-comma-extra</extracomment>
        <translation>Falta un valor antes de esta coma.</translation>
    </message>
    <message>
        <source>This escape is unknown. In double quotes, a backslash itself is written twice.</source>
        <extracomment>vault.yaml-escape</extracomment>
        <translation>Esta secuencia de escape es desconocida. Entre comillas dobles, la propia barra invertida se escribe dos veces.</translation>
    </message>
    <message>
        <source>The character {character} cannot stand here.</source>
        <extracomment>vault.yaml-unprintable</extracomment>
        <translation>El carácter {character} no puede estar aquí.</translation>
    </message>
    <message>
        <source>Behind | or &gt; nothing but + or -, one digit and a comment may stand.</source>
        <extracomment>vault.yaml-block-header</extracomment>
        <translation>Tras | o &gt; solo puede haber + o -, un dígito y un comentario.</translation>
    </message>
    <message>
        <source>Values are nested more than {depth} levels deep.</source>
        <extracomment>vault.yaml-deep</extracomment>
        <translation>Hay valores anidados a más de {depth} niveles.</translation>
    </message>
    <message>
        <source>A name is missing behind &amp; or *. Text that starts so needs quotes.</source>
        <extracomment>vault.yaml-name</extracomment>
        <translation>Falta un nombre tras &amp; o *. Un texto que empieza así necesita comillas.</translation>
    </message>
    <message>
        <source>This value has two tags or two anchors.</source>
        <extracomment>vault.yaml-properties</extracomment>
        <translation>Este valor tiene dos etiquetas o dos anclas.</translation>
    </message>
    <message>
        <source>No value above is named &amp;{name}. Text that starts with * needs quotes.</source>
        <extracomment>vault.yaml-alias</extracomment>
        <translation>Ningún valor anterior se llama &amp;{name}. Un texto que empieza por * necesita comillas.</translation>
    </message>
    <message>
        <source>The value &amp;{name} contains itself.</source>
        <extracomment>vault.yaml-alias-inside</extracomment>
        <translation>El valor &amp;{name} se contiene a sí mismo.</translation>
    </message>
    <message>
        <source>Aliases multiply the values here beyond all measure.</source>
        <extracomment>vault.yaml-alias-many</extracomment>
        <translation>Los alias multiplican aquí los valores más allá de toda medida.</translation>
    </message>
    <message>
        <source>An alias cannot have a tag or an anchor of its own.</source>
        <extracomment>vault.yaml-alias-properties</extracomment>
        <translation>Un alias no puede tener etiqueta ni ancla propias.</translation>
    </message>
    <message>
        <source>Only fields can be merged in with &lt;&lt;.</source>
        <extracomment>vault.yaml-merge</extracomment>
        <translation>Con &lt;&lt; solo se pueden incorporar campos.</translation>
    </message>
    <message>
        <source>Too many fields are merged in with &lt;&lt;.</source>
        <extracomment>vault.yaml-merge-many</extracomment>
        <translation>Con &lt;&lt; se incorporan demasiados campos.</translation>
    </message>
    <message>
        <source>This line, which starts with %, is not well-formed.</source>
        <extracomment>vault.yaml-directive</extracomment>
        <translation>Esta línea, que empieza por %, no está bien formada.</translation>
    </message>
    <message>
        <source>Chosen like this, the fields could not be read any more. Nothing was changed. Choose otherwise for one of them.</source>
        <extracomment>vault.choices-unreadable</extracomment>
        <translation>Con esta elección, los campos ya no se podrían leer. No se cambió nada. Elija otra cosa para alguno de ellos.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed while the frontmatter does not parse. Nothing was changed.</source>
        <extracomment>vault.edit-broken</extracomment>
        <translation>«{field}» no se puede cambiar mientras el frontmatter sea ilegible. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Nothing was changed.</source>
        <extracomment>vault.edit-missing</extracomment>
        <translation>No hay ningún campo «{field}». No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a field “{field}” already. Nothing was changed.</source>
        <extracomment>vault.edit-exists</extracomment>
        <translation>Ya hay un campo «{field}». No se cambió nada.</translation>
    </message>
    <message>
        <source>“{field}” has no item {item}. Nothing was changed.</source>
        <extracomment>vault.edit-item-missing</extracomment>
        <translation>«{field}» no tiene ningún elemento {item}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{field}” is not a list. Nothing was changed.</source>
        <extracomment>vault.edit-not-a-list</extracomment>
        <translation>«{field}» no es una lista. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{field}” cannot hold this value. Nothing was changed.</source>
        <extracomment>vault.edit-value</extracomment>
        <translation>«{field}» no puede contener este valor. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed without changing something else. Nothing was changed.</source>
        <extracomment>vault.edit-unsafe</extracomment>
        <translation>«{field}» no se puede cambiar sin cambiar otra cosa. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not YAML, in line {line}. {reason} Nothing was changed.</source>
        <extracomment>vault.edit-source</extracomment>
        <translation>Esto no es YAML, en la línea {line}. {reason} No se cambió nada.</translation>
    </message>
    <message>
        <source>A line of the frontmatter cannot start with ---. Nothing was changed.</source>
        <extracomment>vault.edit-fence</extracomment>
        <translation>Una línea del frontmatter no puede empezar por ---. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is not well-formed YAML, so nothing in it was changed. Mend it in a text editor first.</source>
        <extracomment>vault.yaml-file-broken</extracomment>
        <translation>{file} no es YAML bien formado, así que no se cambió nada en él. Corríjalo primero en un editor de texto.</translation>
    </message>
    <message>
        <source>A copy of {file} as it is could not be kept: {reason}. The file was left as it was.</source>
        <extracomment>workspace.not-kept</extracomment>
        <translation>No se pudo conservar una copia de {file} tal como está: {reason}. El archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or is no longer there. Choose the folder of a vault.</source>
        <extracomment>workspace.not-a-folder</extracomment>
        <translation>{path} no es una carpeta, o ya no está ahí. Elija la carpeta de una bóveda.</translation>
    </message>
    <message>
        <source>{path} cannot be read: you have no permission for this folder. Nothing was changed.</source>
        <extracomment>workspace.no-permission</extracomment>
        <translation>{path} no se puede leer: no tiene permiso para esta carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} holds no Markdown files, so there is nothing to edit. Choose the folder that the initiatives lie in.</source>
        <extracomment>workspace.no-markdown</extracomment>
        <translation>{path} no contiene archivos Markdown, así que no hay nada que editar. Elija la carpeta en la que están las iniciativas.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe from a crash: {reason}. This is tried again by itself; until then, save often.</source>
        <extracomment>workspace.not-journalled</extracomment>
        <translation>Los cambios sin guardar no se pueden poner a salvo de un fallo: {reason}. Se vuelve a intentar automáticamente; hasta entonces, guarde a menudo.</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime, so nothing was changed here. Look at it, then try again.</source>
        <extracomment>workspace.changed-meanwhile</extracomment>
        <translation>Entretanto, otro programa cambió {file}, así que aquí no se cambió nada. Véalo e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Restore unsaved work of {n} files</source>
        <extracomment>Restore unsaved work
workspace.restore-unsaved</extracomment>
        <translation>
            <numerusform>Restaurar el trabajo sin guardar</numerusform>
            <numerusform>Restaurar el trabajo sin guardar de {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore {entry} as of {moment}</source>
        <extracomment>workspace.restore-version</extracomment>
        <translation>Restaurar {entry} (versión: {moment})</translation>
    </message>
    <message>
        <source>Earlier versions of what is saved cannot be kept: {reason}. Saving itself is not affected.</source>
        <extracomment>workspace.saves-not-kept</extracomment>
        <translation>Las versiones anteriores de lo que se guarda no se pueden conservar: {reason}. El guardado en sí no se ve afectado.</translation>
    </message>
    <message>
        <source>The earlier versions of this vault's entries cannot be read any more. They were put aside as {file}, and new ones are kept from now on.</source>
        <extracomment>workspace.saves-damaged</extracomment>
        <translation>Las versiones anteriores de las fichas de esta bóveda ya no se pueden leer. Se apartaron en {file}, y a partir de ahora se conservan otras nuevas.</translation>
    </message>
    <message>
        <source>The earlier versions cannot be read: {reason}.</source>
        <extracomment>workspace.saves-unreadable</extracomment>
        <translation>Las versiones anteriores no se pueden leer: {reason}.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <extracomment>workspace.save-gone</extracomment>
        <translation>Esta versión ya no se conserva.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <extracomment>workspace.in-file</extracomment>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>workspace.line</extracomment>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{what} None of the settings is used.</source>
        <extracomment>workspace.settings-broken</extracomment>
        <translation>{what} No se usa ninguno de los ajustes.</translation>
    </message>
    <message>
        <source>The key {field} is there twice.</source>
        <extracomment>workspace.settings-twice</extracomment>
        <translation>La clave {field} está dos veces.</translation>
    </message>
    <message>
        <source>The tag {tag} is unknown.</source>
        <extracomment>workspace.settings-tag</extracomment>
        <translation>La etiqueta {tag} es desconocida.</translation>
    </message>
    <message>
        <source>There is more than one document. A line with --- or ... ends the first.</source>
        <extracomment>workspace.settings-documents</extracomment>
        <translation>Hay más de un documento. Una línea con --- o ... termina el primero.</translation>
    </message>
    <message>
        <source>What stands here belongs to nothing above it.</source>
        <extracomment>workspace.settings-rest</extracomment>
        <translation>Lo que hay aquí no pertenece a nada de lo anterior.</translation>
    </message>
    <message>
        <source>The key “{key}” is not known here. It was left as it is.</source>
        <extracomment>workspace.setting-unknown</extracomment>
        <translation>La clave «{key}» no se conoce aquí. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>“{key}” should be a list. It is not used.</source>
        <extracomment>workspace.setting-not-list</extracomment>
        <translation>«{key}» debería ser una lista. No se usa.</translation>
    </message>
    <message>
        <source>“{key}” should be keys with values. It is not used.</source>
        <extracomment>workspace.setting-not-mapping</extracomment>
        <translation>«{key}» debería ser claves con valores. No se usa.</translation>
    </message>
    <message>
        <source>“{key}” should be text. It is not used.</source>
        <extracomment>workspace.setting-not-text</extracomment>
        <translation>«{key}» debería ser texto. No se usa.</translation>
    </message>
    <message>
        <source>“{key}” should be true or false. true is used.</source>
        <extracomment>workspace.setting-not-switch</extracomment>
        <translation>«{key}» debería ser true o false. Se usa true.</translation>
    </message>
    <message>
        <source>“{key}” should be a number above zero. 1 is used.</source>
        <extracomment>workspace.setting-not-step</extracomment>
        <translation>«{key}» debería ser un número mayor que cero. Se usa 1.</translation>
    </message>
    <message>
        <source>“{key}” should be obsidian, github or python-markdown. obsidian is used.</source>
        <extracomment>workspace.setting-not-dialect</extracomment>
        <translation>«{key}» debería ser obsidian, github o python-markdown. Se usa obsidian.</translation>
    </message>
    <message>
        <source>“{key}” should be a pattern below the vault's folder, such as notes/*.md. The collection is left out.</source>
        <extracomment>workspace.setting-not-pattern</extracomment>
        <translation>«{key}» debería ser un patrón dentro de la carpeta de la bóveda, como notes/*.md. La colección se omite.</translation>
    </message>
    <message>
        <source>“language” is {language}, for which there are no words: what is published speaks to readers in English. Known are {known}.</source>
        <extracomment>workspace.setting-not-language</extracomment>
        <translation>«language» es {language}, para el que no hay palabras: lo publicado se dirige en inglés a quienes leen. Se conocen {known}.</translation>
    </message>
    <message>
        <source>“leave_out” holds {rule}, which leaves nothing out. Write patterns as in .gitignore, such as drafts/.</source>
        <extracomment>workspace.setting-not-rule</extracomment>
        <translation>«leave_out» contiene {rule}, que no omite nada. Escriba los patrones como en .gitignore, por ejemplo drafts/.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into: {reason}. Entries in it are not shown.</source>
        <extracomment>workspace.folder-unlisted</extracomment>
        <translation>La carpeta {folder} no se puede examinar: {reason}. Las fichas que contiene no se muestran.</translation>
    </message>
    <message>
        <source>“{key}” names {name}, and there is no map of that name. The collection has no map.</source>
        <extracomment>workspace.setting-not-map</extracomment>
        <translation>«{key}» nombra {name}, y no hay ningún mapa con ese nombre. La colección no tiene mapa.</translation>
    </message>
    <message>
        <source>“{key}” is {name}, as another collection is called already. Both are used.</source>
        <extracomment>workspace.setting-name-twice</extracomment>
        <translation>«{key}» es {name}, y otra colección ya se llama así. Se usan ambas.</translation>
    </message>
    <message>
        <source>No collection names the map {name}, so no entry stands on it.</source>
        <extracomment>workspace.map-unused</extracomment>
        <translation>Ninguna colección nombra el mapa {name}, así que no hay fichas en él.</translation>
    </message>
    <message>
        <source>The sample vault cannot be copied: {reason}.</source>
        <extracomment>workspace.sample-failed</extracomment>
        <translation>La bóveda de ejemplo no se puede copiar: {reason}.</translation>
    </message>
    <message>
        <source>Change “{field}” of {entry}</source>
        <extracomment>workspace.change-field</extracomment>
        <translation>Cambiar «{field}» de {entry}</translation>
    </message>
    <message>
        <source>Remove “{field}” from {entry}</source>
        <extracomment>workspace.remove-field</extracomment>
        <translation>Quitar «{field}» de {entry}</translation>
    </message>
    <message>
        <source>Add “{field}” to {entry}</source>
        <extracomment>workspace.add-field</extracomment>
        <translation>Añadir «{field}» a {entry}</translation>
    </message>
    <message>
        <source>Edit the article of {entry}</source>
        <extracomment>workspace.change-body</extracomment>
        <translation>Editar el artículo de {entry}</translation>
    </message>
    <message>
        <source>Edit {file}</source>
        <extracomment>workspace.change-file</extracomment>
        <translation>Editar {file}</translation>
    </message>
    <message>
        <source>Add fields to {entry}</source>
        <extracomment>workspace.give-fields</extracomment>
        <translation>Añadir campos a {entry}</translation>
    </message>
    <message>
        <source>Edit the frontmatter of {entry}</source>
        <extracomment>workspace.change-block</extracomment>
        <translation>Editar el frontmatter de {entry}</translation>
    </message>
    <message numerus="yes">
        <source>{what} The same happened to {n} more files.</source>
        <extracomment>{what} The same happened to 1 more file.
workspace.same-of-more</extracomment>
        <translation>
            <numerusform>{what} Lo mismo ocurrió con 1 archivo más.</numerusform>
            <numerusform>{what} Lo mismo ocurrió con {n} archivos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files were not saved.</source>
        <extracomment>1 more file was not saved.
workspace.more-not-saved</extracomment>
        <translation>
            <numerusform>1 archivo más no se guardó.</numerusform>
            <numerusform>{n} archivos más no se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read, so there is nothing to copy.</source>
        <extracomment>workspace.copy-unread</extracomment>
        <translation>{file} no se puede leer, así que no hay nada que copiar.</translation>
    </message>
    <message>
        <source>{title} was left out: there is an entry {other} already.</source>
        <extracomment>workspace.new-there</extracomment>
        <translation>{title} se omitió: ya hay una ficha {other}.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>workspace.name-empty</extracomment>
        <translation>Un archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>A file name cannot hold {character}.</source>
        <extracomment>workspace.name-character</extracomment>
        <translation>Un nombre de archivo no puede contener {character}.</translation>
    </message>
    <message>
        <source>Links cannot lead to a file with {character} in its name.</source>
        <extracomment>workspace.name-unlinkable</extracomment>
        <translation>Los enlaces no pueden llevar a un archivo con {character} en su nombre.</translation>
    </message>
    <message>
        <source>A file whose name starts with a full stop is hidden, and is no entry.</source>
        <extracomment>workspace.name-hidden</extracomment>
        <translation>Un archivo cuyo nombre empieza por un punto está oculto, y no es una ficha.</translation>
    </message>
    <message>
        <source>A file name cannot start or end with a space, or end with a full stop.</source>
        <extracomment>workspace.name-ends</extracomment>
        <translation>Un nombre de archivo no puede empezar ni terminar con un espacio, ni terminar con un punto.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself.</source>
        <extracomment>workspace.name-reserved</extracomment>
        <translation>Windows reserva para sí el nombre {name}.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <extracomment>workspace.name-long</extracomment>
        <translation>Este nombre es demasiado largo para un archivo.</translation>
    </message>
    <message>
        <source>A file of this name would not be one of {pattern}.</source>
        <extracomment>workspace.name-elsewhere</extracomment>
        <translation>Un archivo con este nombre no sería uno de {pattern}.</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <extracomment>workspace.name-taken</extracomment>
        <translation>Ya hay un archivo {name}.</translation>
    </message>
    <message>
        <source>Spell “{text}” as “{spelling}” in “{field}”</source>
        <extracomment>workspace.vocabulary-rename</extracomment>
        <translation>Escribir «{text}» como «{spelling}» en «{field}»</translation>
    </message>
    <message>
        <source>Spell {values} values of “{field}” as “{spelling}”</source>
        <extracomment>workspace.vocabulary-merge</extracomment>
        <translation>Escribir {values} valores de «{field}» como «{spelling}»</translation>
    </message>
    <message>
        <source>Spell {values} values of “{field}” alike</source>
        <extracomment>workspace.vocabulary-alike</extracomment>
        <translation>Escribir igual {values} valores de «{field}»</translation>
    </message>
    <message>
        <source>Delete “{text}” from “{field}”</source>
        <extracomment>workspace.vocabulary-delete</extracomment>
        <translation>Eliminar «{text}» de «{field}»</translation>
    </message>
    <message>
        <source>Delete {values} values from “{field}”</source>
        <extracomment>workspace.vocabulary-delete-all</extracomment>
        <translation>Eliminar {values} valores de «{field}»</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries</source>
        <extracomment>Move {entry}
workspace.move</extracomment>
        <translation>
            <numerusform>Mover {entry}</numerusform>
            <numerusform>Mover {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries to {territory}</source>
        <extracomment>Move {entry} to {territory}
workspace.move-to</extracomment>
        <translation>
            <numerusform>Mover {entry} a {territory}</numerusform>
            <numerusform>Mover {n} fichas a {territory}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries</source>
        <extracomment>Place {entry}
workspace.place</extracomment>
        <translation>
            <numerusform>Situar {entry}</numerusform>
            <numerusform>Situar {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries in {territory}</source>
        <extracomment>Place {entry} in {territory}
workspace.place-in</extracomment>
        <translation>
            <numerusform>Situar {entry} en {territory}</numerusform>
            <numerusform>Situar {n} fichas en {territory}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} entries off the map</source>
        <extracomment>Take {entry} off the map
workspace.take-off</extracomment>
        <translation>
            <numerusform>Quitar {entry} del mapa</numerusform>
            <numerusform>Quitar {n} fichas del mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the territory of {n} entries</source>
        <extracomment>Set the territory of {entry}
workspace.set-territory</extracomment>
        <translation>
            <numerusform>Asignar el territorio de {entry}</numerusform>
            <numerusform>Asignar el territorio de {n} fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the territory of {n} entries to {territory}</source>
        <extracomment>Set the territory of {entry} to {territory}
workspace.set-territory-to</extracomment>
        <translation>
            <numerusform>Asignar a {entry} el territorio {territory}</numerusform>
            <numerusform>Asignar a {n} fichas el territorio {territory}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is said of “{field}”</source>
        <extracomment>workspace.change-schema</extracomment>
        <translation>Cambiar lo que se dice de «{field}»</translation>
    </message>
    <message>
        <source>Change what is said of {n} fields</source>
        <extracomment>workspace.change-schema-many</extracomment>
        <translation>Cambiar lo que se dice de {n} campos</translation>
    </message>
    <message>
        <source>Order the fields of {collection}</source>
        <extracomment>workspace.order-schema</extracomment>
        <translation>Ordenar los campos de {collection}</translation>
    </message>
    <message>
        <source>Set up the map {map}</source>
        <extracomment>workspace.map-set-up</extracomment>
        <translation>Configurar el mapa {map}</translation>
    </message>
    <message>
        <source>Change the map {map}</source>
        <extracomment>workspace.map-change</extracomment>
        <translation>Cambiar el mapa {map}</translation>
    </message>
    <message>
        <source>Fit the map {map} to new artwork</source>
        <extracomment>workspace.new-artwork</extracomment>
        <translation>Ajustar el mapa {map} a una imagen nueva</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <extracomment>workspace.map-file-unwritten</extracomment>
        <translation>{file} no se puede escribir: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>No entry holds “{word}”. {name} looks in that field.</source>
        <extracomment>workspace.search-name-begun</extracomment>
        <translation>Ninguna ficha contiene «{word}». {name} busca en ese campo.</translation>
    </message>
    <message>
        <source>No field is called “{name}”: it is searched for as text.</source>
        <extracomment>workspace.search-no-field</extracomment>
        <translation>Ningún campo se llama «{name}»: se busca como texto.</translation>
    </message>
    <message>
        <source>There is no “is:{word}”. There are {known}.</source>
        <extracomment>workspace.search-no-state</extracomment>
        <translation>No existe «is:{word}». Existen {known}.</translation>
    </message>
    <message>
        <source>There is no “has:{word}”. There are {known}, and has: with the name of a field.</source>
        <extracomment>workspace.search-no-thing</extracomment>
        <translation>No existe «has:{word}». Existen {known}, y has: con el nombre de un campo.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>And 1 more.</extracomment>
        <translation>
            <numerusform>Y 1 más.</numerusform>
            <numerusform>Y {n} más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Changing entries…</source>
        <translation>Cambiando fichas…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calculando qué cambiaría…</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Territory Editor {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits vaults of Markdown initiatives and their territory map, and leaves every byte alone that you did not edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Territory Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat will be saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export for a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview the site in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader's-eye rehearsa&amp;l…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the site to a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace in the &amp;vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prob&amp;lem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose between two versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions left by s&amp;ync programs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;oved entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields beside the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;page beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Territory Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole map in s&amp;mall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what mo&amp;ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map t&amp;hrough time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;y where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is he&amp;re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as a lis&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entry's &amp;card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up a map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map s&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New artwork…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;ggest a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place it as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next s&amp;uggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place &amp;all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type coordinates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move inside the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the territory below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all in this territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread out &amp;across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread out &amp;up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set it always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped in another territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;et others’ changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start sharing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What git may run here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge in git by fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActiveChips</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field or type a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Make an empty repository where you and the others have accounts, and paste its address here. What you recorded is sent there; others get it by cloning it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only: a line is too long to be edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only: some of its characters cannot be edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>1 word</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The article of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <source>This article can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArtworkDialog</name>
    <message>
        <source>New artwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits the landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn and scale only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the territories along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the new picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds of the new picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the artwork that takes the place of the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These landmarks turn the map over. Check which is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out where every pin goes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out where every pin goes… {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>It is not known yet how this vault is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is not drawn yet. Show it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackAndForth</name>
    <message>
        <source>No entry was visited before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry that you went back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>Messages: {n}</source>
        <extracomment>Messages: 1</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was told before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab types a tab here. Ctrl+Tab goes on, F6 goes to the next pane.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundsPanel</name>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the picture's shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit for each pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just around the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} entries fall outside. They stay where they are, and are listed.</source>
        <extracomment>1 of {all} entries falls outside. It stays where it is, and is listed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoundsRow</name>
    <message>
        <source>Days for which versions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes that versions of a vault may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, the newest three of each entry for longer; at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB for this vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until git is done with the last thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On branch {name} now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenBlock</name>
    <message>
        <source>Frontmatter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields appear again once this text can be read. The article is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Edit a field of many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take items out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the value, keep the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} selected entries</source>
        <extracomment>{n} selected entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All {n} entries shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field, or type the name of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what the field should hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsEditor</name>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, item {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied block is larger than what is below; the rest was not pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedList</name>
    <message>
        <source>Changed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no text, so that no part of it can be taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map where pins moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since last commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the last commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since the vault was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is listed here, and can be taken back, saved or not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and warnings count as problems; notes stand in the problems view alone. What is chosen here is kept in the vault's settings, for everybody who shares it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every check run as it does by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter edits it, Alt and an arrow key move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>+ Facet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the values of a field, and choose among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the last commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Show the values in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPane</name>
    <message>
        <source>The whole vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are written as YAML: “2018” in quotes, null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every row is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that find no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the items of a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>No two versions of a file clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{entry}” is not saved: it clashes with what another program wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files are not saved: they clash with what other programs wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenStrip</name>
    <message>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>What it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both: {first}, then {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before both changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashStrip</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>&amp;Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Entries that would have a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry would have a new problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries would have a problem.</source>
        <extracomment>1 entry would have a problem.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}, {field}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoordinateBox</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers are needed, such as 203 and 161.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map reaches from {low_x}, {low_y} to {high_x}, {high_y}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Other versions of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions that sync programs left beside entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the {n} that are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you merge goes into the entry, the copy into the trash. Undo brings both back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {most} of {n} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{entry}” clashes with what another program wrote. Choose there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an entry of its own, and is not asked about again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copy into the trash; the entry stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines differ</source>
        <extracomment>1 line differs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{made}: {differs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar: a | b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon: a; b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: a, b</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>1 row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>1 column</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows find their entries.</source>
        <extracomment>1 row finds its entry.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells differ</source>
        <extracomment>1 cell differs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cells} in {n} entries.</source>
        <extracomment>{cells} in 1 entry.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows make new entries.</source>
        <extracomment>1 row makes a new entry.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <extracomment>1 row is left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are left out.</source>
        <extracomment>1 column is left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are only spelled as spreadsheets do, and stay.</source>
        <extracomment>1 cell is only spelled as spreadsheets do, and stays.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries to the trash?</source>
        <extracomment>Move {title} to the trash?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo brings them back.</source>
        <extracomment>Undo brings it back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries link to it: {titles}. Their links will lead nowhere.</source>
        <extracomment>1 entry links to it: {titles}. The link will lead nowhere.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries link to them: {titles}. Their links will lead nowhere.</source>
        <extracomment>1 entry links to them: {titles}. Its links will lead nowhere.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no text, or too large, so no lines are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is gone. It can be brought back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} of {count} differences, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value to see the entries that hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {n} values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are spelled so already.</source>
        <extracomment>1 entry is spelled so already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Copied: versions, settings and the last lines of the log, without your texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map tells its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site's own schema requires this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault's schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site's schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsidian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} entries have it, and {filled} of them hold a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing behind the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty one is usually written as: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most common of {n} values: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DimmedNote</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lit} of {pins} pins match the search and facets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectionPanel</name>
    <message>
        <source>An entry whose place you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the entries would lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one here, or go on if all of them lie where they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would lie where it is marked. Click where it lies in truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has coordinates yet, so there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place does not tell which way the coordinates grow. Show another entry too, nearer to a corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right: x grows to the right, and y upward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x and y stand in each other's field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y is counted from the top; the map counts it from the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write y anew in {n} entries</source>
        <extracomment>Write y anew in 1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange them, and write y anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y is counted from the bottom already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave y as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie there with other bounds: {bounds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these bounds it does not lie there, whichever way the coordinates grow. Show a second entry far from it: two tell the bounds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Suggested here: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Stopped. Your work is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingOptions</name>
    <message>
        <source>The whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, more titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, fewer titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the proportions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Titles and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map's own proportions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 16 : 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4K screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lette&amp;ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>copy</source>
        <extracomment>in the title of one, as in "Open Loom (copy)"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy gets no place on the map; drag it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyFields</name>
    <message numerus="yes">
        <source>{n} empty fields:</source>
        <extracomment>1 empty field:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in {field}, which is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>{file} is no text in any encoding that is known here. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written before UTF-8 was usual, and nothing in it says how. Choose what makes its letters right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it would be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written anew as UTF-8 at once. As it is now, it goes to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The page as readers see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Name of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>so far on {map}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for x, to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for y, upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for the territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates are rounded to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a map of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose map it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have both coordinates: x from {left} to {right}, y from {low} to {high}.</source>
        <extracomment>1 entry has both coordinates: x {left}, y {low}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No entry has both coordinates yet. They can be placed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>{title} is in the trash. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Go to the entry (Ctrl and click, or Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {n} entries…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Unplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is one Markdown file. It gets its fields from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry among those chosen above holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry among those chosen above fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Entries as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message numerus="yes">
        <source>You and others changed the same in {n} files.</source>
        <extracomment>You and others changed the same in one file.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in or sent until you choose what shall hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Got {n} changes from others</source>
        <extracomment>Got 1 change from others</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent {n}</source>
        <extracomment>sent 1</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} files, your changes that are not recorded yet were brought together with what came: {files}.</source>
        <extracomment>Your changes in {files} that are not recorded yet were brought together with what came.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have sent nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to get or send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the file is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The map, the directory and {n} articles, for any web host</source>
        <extracomment>The map, the directory and 1 article, for any web host</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}, {n} entries</source>
        <extracomment>{size}, 1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {n} of {all} titles have room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the site to a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For slides and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For designers to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For paper, sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send or host, works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole site (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map, directory, every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map data (GeoJSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For GIS programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site data (JavaScript)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by the published map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Remove this facet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the facet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter values of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {n} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPicker</name>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All collections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is kept in {file}, which is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for {names} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply or cancel the changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without applying the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more; type to find them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression takes too long here. Try a simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced.</source>
        <extracomment>1 replaced.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindInVault</name>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fields too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you look for is listed here, with the lines that hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <extracomment>1 match</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{matches} in {n} entries.</source>
        <extracomment>{matches} in 1 entry.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; these are the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression takes too long in {entry}; it was searched no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} matches</source>
        <extracomment>Replace 1 match</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in {n} entries.</source>
        <extracomment>Replaced in 1 entry.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not everywhere in {entry}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nor in {n} others.</source>
        <extracomment>Nor in 1 other.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Find an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “boat” here. The list below keeps only what holds the word, anywhere in an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click another entry in the list, or press {keys:Down}. The whole window then shows that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one entry: one text file of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the entry’s fields. Change one: the team size, or when it was founded. The file stays as it is until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line at the bottom counts what a save would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, and watch the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into the article and type a few words. At the right is the page as readers will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview followed while you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {key:undo}, or this button. Every change can be undone, one after the other, in the whole vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So nothing you try can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the map ({key:map}). Drag any pin to another place, or move the chosen one with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the two coordinates in its file will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number counts what readers of the site would stumble over. Open this view, by a click or by {key:problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row says what is wrong, and most can be mended right there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {menu:save-lines}. You see each line that a save would change; no other line will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is your own copy, to play with. {key:help} opens the guide at the page that fits what you are doing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsOffer</name>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight short tasks on a sample vault show you around, in about five minutes. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the word before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a list item in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a list item out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices for what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pin, or push the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pin by ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next pin that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the map while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it unplaced and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today's map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlawTree</name>
    <message>
        <source>What readers will meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider than the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins on each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names without room on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers meet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>The page as readers see it, beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFindings</name>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormMessage</name>
    <message>
        <source>Read in another encoding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} in {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no frontmatter: it is an article without fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no territory; nearest: {territory}, {n} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside its territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside its territory, in {territory}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {territory}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>More for the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message numerus="yes">
        <source>{n} entries found</source>
        <extracomment>1 entry found</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitLink</name>
    <message>
        <source>{state}. Show the changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GitMerge</name>
    <message>
        <source>This vault is kept in git. Git can merge its entries field by field, so that fewer changes clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not in a git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging by fields is for vaults that are shared through git. Either this folder is not kept in git, or git is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GitMergeDialog</name>
    <message>
        <source>Merge in git by fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When git pull, merge or rebase brings together what two people changed in one entry, this editor does it field by field, list item by list item, and the article by lines. What both changed is left between git’s usual markers, around just those lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the repository’s own configuration, on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first can be committed: on a computer without the second, git merges as before. Nothing else is written, and both can be removed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git merges this vault by fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is set up for the program in another place, or only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s attributes ask for it. On this computer git is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would be written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Print to PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place, or close the program that has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be handed to the browser: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is on the clipboard, formatted and as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no shortcut)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDoor</name>
    <message>
        <source>The folder of the log cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Territory Editor help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections that hold the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page holds “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Your name and e-mail address stand beside what you record, and everyone with whom the vault is shared can see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all vaults on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and the fields they go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd, and what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out entry {n} of {all}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries were changed meanwhile. Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Three landmarks fit any stretching. A fourth would check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All landmarks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by so many map units, landmark by landmark:  {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the new picture. The pins follow three to six landmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click landmark {n} in the new picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click landmark {n} in the old picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a place in the old picture that you find in the new one: {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More landmarks make it surer. Drag one to place it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six landmarks are placed. Drag one to place it better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>1 more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Without saving, these changes are dropped. For a while, they can be found under Earlier versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed there is lost on closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have changes that are not saved.</source>
        <extracomment>1 entry has changes that are not saved.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} fields could not be read and are not saved: {fields}</source>
        <extracomment>1 field could not be read and is not saved: {fields}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftWork</name>
    <message>
        <source>Unsaved work was found and cannot be read: {reason}. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the unsaved work that was found cannot be read any more. All of it was put aside as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed into {field} cannot be put back there; copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was restored could not be kept safe from a crash yet: save now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work in {n} files was restored. It is not saved yet.</source>
        <extracomment>Unsaved work in 1 file was restored. It is not saved yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work that was found waits in {n} places.</source>
        <extracomment>Unsaved work that was found waits in 1 place.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lit} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click values to let their pins stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineParts</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>The lines that differ, as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines as before</source>
        <extracomment>1 line as it was</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Open the link (Ctrl and click, or Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no web address in this field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingNote</name>
    <message>
        <source>Entries read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the other entries unread for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the other entries as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {total} entries are not read and not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entries: {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockHint</name>
    <message>
        <source>The pins are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Territory Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vault}[*] - Territory Editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapChooser</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another map of this vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCommands</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other bounds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map's bounds need a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>The map as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search territories and entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territories and entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type coordinates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set territory to {territory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all in {territory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {title} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {n} entries here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {coordinates}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapSettingsDialog</name>
    <message>
        <source>Map settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the map {map}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapSetup</name>
    <message>
        <source>Bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates of the picture's corners. Changing them moves no entry's coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is {width} x {height}; the bounds show it {n}% too wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is {width} x {height}; the bounds show it {n}% too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is every entry where you know it to be? One entry that you know tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries stand on this map, and which of their fields say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any drawing or photograph. Without one, the territories are drawn from where entries lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions from a GeoJSON file, or inferred from where the entries lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapWizard</name>
    <message>
        <source>Set up a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>North of {title}, {n} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North-east of {title}, {n} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East of {title}, {n} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South-east of {title}, {n} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South of {title}, {n} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South-west of {title}, {n} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West of {title}, {n} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North-west of {title}, {n} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same spot as {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the north, {n} away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the north-east, {n} away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the east, {n} away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the south-east, {n} away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the south, {n} away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the south-west, {n} away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the west, {n} away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the north-west, {n} away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this spot: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the north of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the north-east of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the east of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the south-east of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the south of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the south-west of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the west of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the north-west of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry names another territory: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {territory}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is placed near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {x}, y {y}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <extracomment>1 problem.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, in no territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, in {territory}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected. {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to {remote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults that you opened are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk, changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed once more by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose is kept. See what is different now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it with your version, or remove it here too? Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back as it is now, or remove it? Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of the article</source>
        <extracomment>1 line of the article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from “{name}” without a clash: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “{name}” for everything that clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions are kept until then, and what you chose so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing clashes. See what was taken over, then use this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing clashes. Choose what shall hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} things clash, {left} are not decided. Choose what shall hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>What changed, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others read this beside your changes (git calls it the commit message)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesWindow</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {time}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole map in small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys move the part that is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the small map away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingSections</name>
    <message>
        <source>Missing sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the section {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <extracomment>1 minute ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <extracomment>1 hour ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>1 day ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveSketch</name>
    <message>
        <source>Show this on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pin was and where it is; shows it on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesNote</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the last commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin moved {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pins moved {since}</source>
        <extracomment>1 pin moved {since}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} pins moved {since}; some arrows are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameBranch</name>
    <message>
        <source>A branch is a line of work of its own: what you record there stays apart until it is brought together. What is not recorded yet comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it and switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring-update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As most entries have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>1 earlier message</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To record and share changes, say first whether you trust this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting others’ changes was cut off while files were written. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gets lost if it is taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others’ changes are all here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. The files are as before it was begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this entry yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries changed since the last commit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnePage</name>
    <message>
        <source>The new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry {title} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {title} has this homepage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCell</name>
    <message>
        <source>“{column}” is no field of the entry, so it is not edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is gone, and with it what was typed under {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were not changed everywhere, {entry} among them. {reason}</source>
        <extracomment>{entry} was left as it is. {reason}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{field} was left as it is. {reason} What you typed is kept in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>Values to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add the {n} other values in use</source>
        <extracomment>Add the 1 other value in use</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all {n} values in use</source>
        <extracomment>Take the 1 value in use</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Put them in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the fields into the usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the fields into the usual order in all {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields stand in another order than usual.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsideWork</name>
    <message>
        <source>The vault's folder is called {folder} now, renamed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's folder {folder} is not there any more. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work stays in this window, and it goes on when the folder is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window goes on when the folder is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work can be copied to another folder meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's folder {folder} is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds none of this vault's entries. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's folder is {folder} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy unsaved work to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {folder}: {n}. It stays unsaved in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by other programs show within seconds here, not at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the file, written as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an entry, a heading, an action, a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of each word are enough. Case and accents do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {kind}: type {sign} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that; shown is what fits “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: there are none here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: none is called “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDoor</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since then. What is ticked is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Show in the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or type a new name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Close the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the vault today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the same place today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {title} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And its territory then, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the entry again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homepage of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in a line above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicksBar</name>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureBox</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a picture that can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the other into the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file of this name lies in .territory already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the bounds, or let New artwork fit the pins to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>Un&amp;pin entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;inned entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin an entry in the menu Entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other entry was visited yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>The map shows another day than today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a pin on the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several pins on the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected pins is outside the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the map of another time. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Outside the territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>in {n} files</source>
        <extracomment>in 1 file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines change {where}.</source>
        <extracomment>1 line changes {where}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be made.</source>
        <extracomment>1 file will be made.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be renamed.</source>
        <extracomment>1 file will be renamed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will go to the trash.</source>
        <extracomment>1 file will go to the trash.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are left as they are.</source>
        <extracomment>1 file is left as it is.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>The lines that change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The preview needs Qt's web engine, which cannot be loaded: {reason}. Everything else works. To mend it, install the libraries that packaging/system-packages.txt lists and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview stopped working. It starts again with the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on other servers are not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show remote pictures in this vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry's page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry's card in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show remote pictures in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads pictures from other servers, which learn then that you look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewNotice</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The beginning of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDelegate</name>
    <message>
        <source>{mend}, all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDoing</name>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mend}, all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “{check}” in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>1 problem</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemTools</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which checks run in this vault, and how grave they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the chosen entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No territory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>{file} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{problems} in {n} files</source>
        <extracomment>{problems} in 1 file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problems} in {n} entries</source>
        <extracomment>{problems} in 1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are still being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem among those asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found in {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems are told here once there are entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} problems are left out.</source>
        <extracomment>1 problem is left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} checks ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} are switched off.</source>
        <extracomment>1 is switched off.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} problems chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mend}, all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {n}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Entries checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking entries: {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadersMark</name>
    <message>
        <source>Readers of YAML do not agree on this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on this value. Press to see what each reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers do not agree on this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written so, all of them read what the site reads:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Open a vault first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentVault</name>
    <message>
        <source>Not there now: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing that is saved is chosen, so nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded {n} changes</source>
        <extracomment>Recorded 1 change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these changes are not saved yet</source>
        <extracomment>One of these changes is not saved yet</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is saved can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clashes in {n} places</source>
        <extracomment>Clashes in 1 place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since, merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed elsewhere since, in the same place. Restoring asks what shall stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring makes these changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed elsewhere since. Restoring adds these changes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there. Restoring makes it again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read at the moment, so nothing can be restored. This is the unsaved text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program crashed before this was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before this was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was made on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the vault has been touched. What is restored is unsaved again, and undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last start crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program crashed when it ran last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was found in {vault} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was found of a vault that was at {folder} and is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved work cannot be brought here: {reason}. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes are kept safe from a crash again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved changes are kept safe, and you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved changes could not be kept safe from a crash: save now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the unsaved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was found is kept and offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was typed into {field} and is no value of it yet. Restoring puts it back into the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop what was not saved in {n} places?</source>
        <extracomment>Drop what was not saved of 1 entry?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay as they are. What is dropped can still be found under Earlier versions for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionEditing</name>
    <message>
        <source>Draw a line right across the territory. Enter splits it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inferred territories will give way to what you draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the points of its border. Arrow keys and Space work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points. Enter or a click on the first closes the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from where entries lie. Keep them as a file to edit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a territory, or press Page Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {n} of {name}: x {x}, y {y}. Arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries. Drag points; Tab goes through them.</source>
        <extracomment>1 entry. Drag points; Tab goes through them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The line does not reach right across the territory. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New territory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new territory: click its points, Enter ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line right across the territory; Enter ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The border crosses itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries name it</source>
        <extracomment>1 entry names it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of the territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders that neighbours share move for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders move for one territory alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionsPanel</name>
    <message>
        <source>Infer them from the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The territories on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They follow the entries, and can be kept as a file later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear once entries that name a territory are placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} territories.</source>
        <extracomment>1 territory.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entries name others: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Reader's-eye rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser, as it was rehearsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the map, the directory and the pages chosen as a phone, a tablet and a desktop show them, and lists what readers would miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has changed since. Rehearse again to see how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} things to mend.</source>
        <extracomment>1 thing to mend.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>While all of the map is seen, it shows {phone} of {all} titles on a phone, {desktop} on a desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages could not be shown: {first}.</source>
        <extracomment>1 page could not be shown: {first}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Removed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entry held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what was removed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed here, or by another program while the vault was open, is kept for a while; what git recorded, for as long as its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was removed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, by {who}: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} links lead here, and follow.</source>
        <extracomment>1 link leads here, and follows.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You see them before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {title}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} things went wrong in the program</source>
        <extracomment>Something went wrong in the program</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is for those who mend the program: look it through, copy it, and send it to them. It holds nothing of your entries but what you see. The log is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>The file as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it will be; marked is what “{name}” has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not decided yet is shown as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveWork</name>
    <message>
        <source>{n} files were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingBox</name>
    <message>
        <source>Territory Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of {file}.</source>
        <extracomment>1 line of {file}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other line will differ on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files wait for a choice between two versions.</source>
        <extracomment>1 file waits for a choice between two versions.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingNote</name>
    <message>
        <source>Files saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave unsaved what is not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving: {n} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 tells what can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, fields, articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab takes it, Alt and arrows go to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices for the search, taken by Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>holds this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds this phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file's path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed and not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the last commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its fields cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its article is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds it in this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has just this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more; also &lt; &gt;= &lt;=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from, to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tones of the whole window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window, with its numbers and dates. It changes when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all text in the window: lists, fields, articles, the page as readers see it, and names on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the map travels and pins glide to where they go, or are there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlines misspelt words in articles. In which languages is chosen for each vault, in the menu Edit under Spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif, as in a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters in which articles are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides the size of all text, which holds for it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 letters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>66 letters at most, as in a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 letters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where articles are written. Shorter lines are easier to read in a wide window; the file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it there is more room to write, and the program needs far less memory when it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview while focused on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the page beside the text when everything else is put away, by Focus on the text in the menu View.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen while focused on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of other programs is seen either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While focused on the text, the text moves and the line you write stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim other paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While focused on the text, all but the paragraph you write steps back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the previewed page is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the previewed page is at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory of what is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to an entry's territory when its pin is dropped in another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mouse wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Ctrl the wheel always zooms. Two fingers on a touchpad always push the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recent vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault that could not be opened the last time waits for you to open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of a vault that is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry, its place in the article and the part of the map are always those of the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before an entry goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several entries at once, and one that others link to, are always asked about. Undo brings back what was put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that earlier versions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each save keeps what was there before. The newest three versions of each entry are kept for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much disk space they may take for each vault; the oldest go first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {n} keyboard shortcuts</source>
        <extracomment>Show 1 keyboard shortcut</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Working out what would change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>Names or links, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>1 left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be made so</source>
        <extracomment>1 cannot be made so</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>What is uncommon about this repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen changes together, with your name and words (git commit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what others sent (git pull)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give others what you recorded (git push)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what others sent, then give them yours (git pull, git push)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start sharing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far git is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it; your work is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it with others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is not installed on this computer. Everything else works without it; with git, changes can be recorded and shared with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not shared yet. Sharing keeps who changed what, and lets others work on it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch {name}: switch, or make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesEditor</name>
    <message>
        <source>Total {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source> ({n} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You removed {file}, and others changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others removed {file}, and you changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and others changed {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two shall hold? The other stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two shall hold? What you changed is not recorded yet, so it would be nowhere else. Decide later to record it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to share with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be recorded while git is in the middle of something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter: new in git</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: changed since the last commit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>!</source>
        <comment>letter: clashing in git</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clashes in a merge that was begun outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>letter: left out by git</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out of git (ignored), so not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet how this vault is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program git is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not shared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git cannot read this vault's repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftPreview</name>
    <message>
        <source>The map as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pins go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays at x {x}, y {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {old_x}, y {old_y} → x {x}, y {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {territory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} pins move.</source>
        <extracomment>{n} of {all} pins moves.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look.</source>
        <extracomment>{n} needs a look.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None leaves the picture or its territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be changed and stay.</source>
        <extracomment>{n} cannot be changed and stays.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the usual keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search by name or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by pressing the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these keys away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has the keys {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} already belongs to “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {keys} means something else, which comes first there: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is needed to move around. Add Ctrl or Alt to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has lost these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every action its usual keys again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteCommands</name>
    <message>
        <source>Export the site to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries are still being read. Try again when all of them are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is in the browser, with 1 unsaved file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is in the browser, with {n} unsaved files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteNote</name>
    <message>
        <source>Pages of the site made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the site as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the site: {n} of {total} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>S&amp;pelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling cannot be checked: a dictionary is broken, or Hunspell does not run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: no dictionary on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one into the folder for dictionaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder for dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of a Hunspell dictionary there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{word}” to the vault's dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Start sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git keeps who changed what and when, and brings together what several people change. Everything stays on this computer until you send it somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, beside what you record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all vaults on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty repository where you and the others have accounts, and paste its address. It can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of an empty repository to share it at (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written in the vault’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, a new file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, added:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.git, git’s own folder. In its settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The vault’s {n} files ({size}) are recorded as the beginning.</source>
        <extracomment>The vault’s 1 file ({size}) is recorded as the beginning.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most places take no files as large as these: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as soon as its files are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the entries of a vault, read them as they will be published, and place them on their map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a folder on this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Begin to share {vault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is kept in git now. Share it with others when you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show what will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files {time}</source>
        <extracomment>Saved {time}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines will change</source>
        <extracomment>1 line will change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggested: {territory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place can be suggested: this map has no territories yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} placed, {left} left unplaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes them back one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry needs no place on a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is suggested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place here (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suggestion (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it unplaced and go on (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>This was called off. Go back and on again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is copied to {file}. Undo leaves the copy there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncCopies</name>
    <message>
        <source>No sync program left a copy of an entry here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync program left another version of “{entry}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync programs left other versions of {n} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableMenus</name>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove the field from {n} entries</source>
        <extracomment>Remove the field</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the field of several entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only empty ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the columns up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze no columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>The field is there, without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>No entry has what the filters ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry in the list beside this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the columns' filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, {n} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{entry} was added by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is {file} now, renamed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries were changed by other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries with unsaved work were changed by other programs. What they changed came in; your work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} was changed by another program. What it changed came in: {fields}. Your unsaved work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by another program: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by another program: {entries}. Your unsaved work is kept; when you save, you are asked whether to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} The text read before is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files that were read before cannot be read. Their texts are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{mend} ({field})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mend} in all {n} entries ({field})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TerritoryOffer</name>
    <message>
        <source>Set territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in {territory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} now in {territory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} now in other territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {territory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set territories</source>
        <extracomment>Set territory</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryView</name>
    <message>
        <source>No map here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This collection has no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an unplaced entry onto the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are placed.</source>
        <extracomment>1 entry is placed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, x {x}, y {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, x {x}, y {y}, {territory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map's picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThroughTime</name>
    <message>
        <source>Reading the history of the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no history yet: it is not shared through git.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded of this vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} – {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is older than the first tick was not fetched to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag back to see the map as it was; Space plays it. A click on a pin of the past offers its position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} placed</source>
        <extracomment>1 placed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pins of the past cannot be moved: restore a position, or go back to today's map with Escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next change (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today's map (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the history is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start sharing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeSlider</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Vault {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries}, {n} other files</source>
        <extracomment>{entries}, 1 other file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write {n} changed files to disk</source>
        <extracomment>Write 1 changed file to disk</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>No territory yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Git in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you trust where “{vault}” comes from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You trust “{vault}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that is kept in git can name programs, and git runs them on your computer when you record, get or send. Trust it when it is your own, or from people you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one names none at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without trust everything else works: editing, saving, and seeing what changed. You can decide anew at any time, in the Share menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What git would run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trusting</name>
    <message>
        <source>Git in this vault names other programs than when you trusted it, so it runs none of them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is kept in git. To record and share changes from here, say first whether you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer could not be kept: {reason}. Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnplacedTray</name>
    <message>
        <source>Place all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through suggested places one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search unplaced entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the unplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced {shown} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced {n} · {wrong} to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag onto the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedList</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files were not saved. Your changes are still here, to be saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesPane</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <extracomment>1 value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries hold nested fields here, which are not counted.</source>
        <extracomment>1 entry holds nested fields here, which are not counted.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsPane</name>
    <message>
        <source>Likely variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are spelled in one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge all {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing errors, perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell as {spelling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are different values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultFiles</name>
    <message>
        <source>Not loaded: the connection is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture on another server, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture could not be loaded from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: this file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: this picture has too many pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: this drawing holds a script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed from {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} on this computer, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} – recorded by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is kept of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded {n} times in git.</source>
        <extracomment>Recorded once in git.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions, kept on this computer and in no file of the vault.</source>
        <extracomment>1 version, kept on this computer and in no file of the vault.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of it yet: earlier versions are kept with each save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier version is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no file from this moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stayed the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts cannot be restored by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry holds the same now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VocabularyPage</name>
    <message numerus="yes">
        <source>In {n} entries</source>
        <extracomment>In 1 entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} as a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} as true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell {n} values alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell “{text}” as “{spelling}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell {n} values as “{spelling}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} values</source>
        <extracomment>Delete “{text}”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishLine</name>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomColumn</name>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins are locked: they cannot be dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the pins against dragging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>{severity} (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Width of the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left and right arrow keys move the line between the panes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The up and down arrow keys move the line between the panes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>The Long Table
https://long-table.example
The Long Table, https://…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PartRow</name>
    <message>
        <source>Restore: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Preview of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range, such as 4-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List between commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of parts with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares that add up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything, as YAML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Homepage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The article is too long for the preview, which shows its first {n} characters. The file itself is whole.</source>
        <extracomment>article.cut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes or lists are nested more than {n} deep; what is deeper is shown as plain text.</source>
        <extracomment>article.too_deep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs longer than {n} characters, or with too many brackets, are shown as plain text. Blank lines divide paragraphs.</source>
        <extracomment>article.plain_parts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has too many brackets or levels to be laid out, and is shown as plain text.</source>
        <extracomment>article.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} embeds itself, directly or through another entry. It is shown as a link where it would come again.</source>
        <extracomment>article.embed_circle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded entries embed others more than {n} deep; what is deeper is shown as a link.</source>
        <extracomment>article.embed_deep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page embeds more than {n} characters; what else it embeds is shown as a link.</source>
        <extracomment>article.embed_much</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's own page cannot be used: {file}, line {line}: {reason} The preview shows the built-in page instead.</source>
        <extracomment>article.template</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's own page cannot be used: {file} cannot be read ({reason}). The preview shows the built-in page instead.</source>
        <extracomment>article.template_file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>publish.empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <extracomment>publish.field-changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {items}</source>
        <extracomment>publish.field-items</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the same in another order</source>
        <extracomment>publish.field-reordered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: text changed</source>
        <extracomment>publish.field-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} added: {value}</source>
        <extracomment>publish.field-added</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} added, empty</source>
        <extracomment>publish.field-added-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} added</source>
        <extracomment>publish.field-added-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} removed: {value}</source>
        <extracomment>publish.field-removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} removed, was empty</source>
        <extracomment>publish.field-removed-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} removed</source>
        <extracomment>publish.field-removed-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} is called {after}</source>
        <extracomment>publish.field-renamed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: written {before} → {after}</source>
        <extracomment>publish.field-written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the same, written otherwise</source>
        <extracomment>publish.field-rewritten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: comment or spaces beside it</source>
        <extracomment>publish.field-around</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields stand in another order</source>
        <extracomment>publish.fields-reordered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments between the fields</source>
        <extracomment>publish.comments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank lines</source>
        <extracomment>publish.spacing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces or line breaks</source>
        <extracomment>publish.spaces</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line around the frontmatter</source>
        <extracomment>publish.fence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontmatter added</source>
        <extracomment>publish.front-added</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontmatter removed</source>
        <extracomment>publish.front-removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frontmatter cannot be read any more. {what}</source>
        <extracomment>publish.front-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frontmatter can be read again</source>
        <extracomment>publish.front-mended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontmatter: {fields}</source>
        <extracomment>publish.front-fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frontmatter is written otherwise</source>
        <extracomment>publish.front-changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ends: {before} → {after}</source>
        <extracomment>publish.line-ends</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix</source>
        <extracomment>publish.breaks-unix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>publish.breaks-windows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old Mac</source>
        <extracomment>publish.breaks-mac</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}</source>
        <extracomment>moved {n} unit {direction}
publish.moved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}, into {territory}</source>
        <extracomment>moved {n} unit {direction}, into {territory}
publish.moved-into</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved {n} units {direction}, out of {territory}</source>
        <extracomment>moved {n} unit {direction}, out of {territory}
publish.moved-out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>placed on the map at {x}, {y}</source>
        <extracomment>publish.pin-new</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed on the map in {territory}, at {x}, {y}</source>
        <extracomment>publish.pin-new-in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off the map; was at {x}, {y}</source>
        <extracomment>publish.pin-gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off the map; was in {territory}, at {x}, {y}</source>
        <extracomment>publish.pin-gone-in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <extracomment>publish.compass-east</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>northeast</source>
        <extracomment>publish.compass-northeast</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north</source>
        <extracomment>publish.compass-north</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>northwest</source>
        <extracomment>publish.compass-northwest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west</source>
        <extracomment>publish.compass-west</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>southwest</source>
        <extracomment>publish.compass-southwest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <extracomment>publish.compass-south</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>southeast</source>
        <extracomment>publish.compass-southeast</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph changed</source>
        <extracomment>publish.changed-paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading: {before} → {after}</source>
        <extracomment>publish.changed-heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading “{heading}”: another level</source>
        <extracomment>publish.heading-level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list item changed</source>
        <extracomment>publish.changed-item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table row changed</source>
        <extracomment>publish.changed-row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture changed</source>
        <extracomment>publish.changed-picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code changed</source>
        <extracomment>publish.changed-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph added</source>
        <extracomment>publish.added-paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading added: {heading}</source>
        <extracomment>publish.added-heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list item added</source>
        <extracomment>publish.added-item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table row added</source>
        <extracomment>publish.added-row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture added</source>
        <extracomment>publish.added-picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code added</source>
        <extracomment>publish.added-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <extracomment>publish.removed-paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading removed: {heading}</source>
        <extracomment>publish.removed-heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list item removed</source>
        <extracomment>publish.removed-item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table row removed</source>
        <extracomment>publish.removed-row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture removed</source>
        <extracomment>publish.removed-picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code removed</source>
        <extracomment>publish.removed-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph moved</source>
        <extracomment>publish.moved-paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list item moved</source>
        <extracomment>publish.moved-item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table row moved</source>
        <extracomment>publish.moved-row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture moved</source>
        <extracomment>publish.moved-picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code moved</source>
        <extracomment>publish.moved-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” moved with its text</source>
        <extracomment>publish.section-moved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} passages moved</source>
        <extracomment>one passage moved
publish.passages-moved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines from line {line}</source>
        <extracomment>line {line}
publish.lines</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}</source>
        <extracomment>publish.setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <extracomment>publish.file-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{territory}: border changed</source>
        <extracomment>publish.region-shape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{territory}: colour changed</source>
        <extracomment>publish.region-colour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{territory} added</source>
        <extracomment>publish.region-added</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{territory} removed</source>
        <extracomment>publish.region-removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>article ({n} passages)</source>
        <extracomment>article
publish.article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>publish.the-pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>publish.the-article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>add {n} initiatives</source>
        <extracomment>add {entry}
publish.commit-add</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place {n} initiatives</source>
        <extracomment>place {entry}
publish.commit-place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {n} initiatives</source>
        <extracomment>move {entry}
publish.commit-move</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take {n} initiatives off the map</source>
        <extracomment>take {entry} off the map
publish.commit-unplace</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update {n} initiatives</source>
        <extracomment>update {entry}
publish.commit-update</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename {n} initiatives</source>
        <extracomment>rename {entry}
publish.commit-rename</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove {n} initiatives</source>
        <extracomment>remove {entry}
publish.commit-remove</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change settings</source>
        <extracomment>publish.commit-settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change territories</source>
        <extracomment>publish.commit-regions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>change {n} pictures</source>
        <extracomment>change a picture
publish.commit-pictures</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change {n} other files</source>
        <extracomment>change {entry}
publish.commit-files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revert {field} of {entry}</source>
        <extracomment>publish.revert-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the place of {entry}</source>
        <extracomment>publish.revert-pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert a passage of {entry}</source>
        <extracomment>publish.revert-article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert part of {entry}</source>
        <extracomment>publish.revert-part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revert {n} entries</source>
        <extracomment>Revert {entry}
publish.revert-file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} is not as it was shown any more. Nothing was changed.</source>
        <extracomment>publish.revert-gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again since: {what}. Nothing of {entry} was changed; look at it anew.</source>
        <extracomment>publish.revert-clash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back alone, this would leave the frontmatter unreadable: {what}. {why} Nothing of {entry} was changed; the whole entry can be reverted.</source>
        <extracomment>publish.revert-breaks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back alone, this would change {field} as well: {what}. Nothing of {entry} was changed; the whole entry can be reverted.</source>
        <extracomment>publish.revert-entangled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} cannot be brought back: there is a file {file}. Nothing was changed.</source>
        <extracomment>publish.revert-taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no text, and what it was before is not kept here. Nothing was changed.</source>
        <extracomment>publish.revert-binary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mend {n} problems</source>
        <extracomment>Mend 1 problem
publish.mend</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mend {entry}: {check}</source>
        <extracomment>publish.mend-one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mend {n} problems: {check}</source>
        <extracomment>Mend 1 problem: {check}
publish.mend-alike</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: {check}</source>
        <extracomment>publish.check-off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again: {check}</source>
        <extracomment>publish.check-on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <extracomment>publish.checks-change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“checks” names {check}, and there is no check of that name. It was left as it is.</source>
        <extracomment>publish.check-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“checks” says {value} of {check}. It can be off, note, warning or error. What the check is by itself is used.</source>
        <extracomment>publish.check-said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <extracomment>publish.check-file_unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields do not parse</source>
        <extracomment>publish.check-yaml_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field there twice</source>
        <extracomment>publish.check-key_twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required field missing</source>
        <extracomment>publish.check-field_missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value against the schema</source>
        <extracomment>publish.check-field_wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field unknown to the schema</source>
        <extracomment>publish.check-field_unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value read in two ways</source>
        <extracomment>publish.check-readers_differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space around a value</source>
        <extracomment>publish.check-value_space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item there twice</source>
        <extracomment>publish.check-item_twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an email address</source>
        <extracomment>publish.check-email_wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelled otherwise than usual</source>
        <extracomment>publish.check-spelling_variant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item split at a comma</source>
        <extracomment>publish.check-item_split</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End before the start</source>
        <extracomment>publish.check-end_before_start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in the future</source>
        <extracomment>publish.check-date_future</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same title twice</source>
        <extracomment>publish.check-title_twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same homepage twice</source>
        <extracomment>publish.check-url_twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed on the map</source>
        <extracomment>publish.check-unplaced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One coordinate only</source>
        <extracomment>publish.check-half_placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate as text</source>
        <extracomment>publish.check-coordinate_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate not a number</source>
        <extracomment>publish.check-coordinate_wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin off the map</source>
        <extracomment>publish.check-coordinate_outside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins on one spot</source>
        <extracomment>publish.check-spot_shared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown territory</source>
        <extracomment>publish.check-territory_unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin outside its territory</source>
        <extracomment>publish.check-territory_elsewhere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory not named</source>
        <extracomment>publish.check-territory_missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture missing</source>
        <extracomment>publish.check-image_missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture unreadable</source>
        <extracomment>publish.check-image_unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not fetched</source>
        <extracomment>publish.check-image_pointer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture very large</source>
        <extracomment>publish.check-image_large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken link</source>
        <extracomment>publish.check-link_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link without an address</source>
        <extracomment>publish.check-link_empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken link in a field</source>
        <extracomment>publish.check-field_link_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link without https://</source>
        <extracomment>publish.check-link_scheme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with a space</source>
        <extracomment>publish.check-link_space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikilink brackets shown</source>
        <extracomment>publish.check-wikilink_printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsidian signs shown</source>
        <extracomment>publish.check-syntax_printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section missing</source>
        <extracomment>publish.check-section_missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article empty</source>
        <extracomment>publish.check-article_empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template text left over</source>
        <extracomment>publish.check-template_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file unusable</source>
        <extracomment>publish.check-vault_file_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file questionable</source>
        <extracomment>publish.check-vault_file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot read the file, so the entry is not published. Save it as UTF-8 text, or restore an earlier version.</source>
        <extracomment>publish.why-file_unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site that meets fields which do not parse is not built at all. Mend the line that is named.</source>
        <extracomment>publish.why-yaml_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers such as Astro reject a file in which a field stands twice. Keep one of them.</source>
        <extracomment>publish.why-key_twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema requires this field; a site that checks its entries is not built without it.</source>
        <extracomment>publish.why-field_missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema does not allow this value; a site that checks its entries is not built with it.</source>
        <extracomment>publish.why-field_wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema knows no such field. It may be misspelled, and then the site does not show it.</source>
        <extracomment>publish.why-field_unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs read this value in different ways: as a text, a number, a date. In quotes it is the same for all.</source>
        <extracomment>publish.why-readers_differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space that nobody sees makes another value of it: it is filtered and counted apart.</source>
        <extracomment>publish.why-value_space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows the same item twice.</source>
        <extracomment>publish.why-item_twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to this address.</source>
        <extracomment>publish.why-email_wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most entries spell it otherwise. On the site it is a value of its own, and filtered and counted apart.</source>
        <extracomment>publish.why-spelling_variant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items of the list are one in other entries, with a comma in it. They were probably split by accident.</source>
        <extracomment>publish.why-item_split</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <extracomment>publish.why-end_before_start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told here was, and the date still lies ahead. It is probably mistyped.</source>
        <extracomment>publish.why-date_future</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries are called the same, or nearly so: probably one organisation that is there twice.</source>
        <extracomment>publish.why-title_twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries have the same homepage: probably one organisation that is there twice.</source>
        <extracomment>publish.why-url_twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no coordinates, so the published map does not show it.</source>
        <extracomment>publish.why-unplaced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map needs both coordinates; with one of them it does not show the entry.</source>
        <extracomment>publish.why-half_placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s map takes numbers. A coordinate in quotes is text to it.</source>
        <extracomment>publish.why-coordinate_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map cannot place an entry by this coordinate, and leaves it out.</source>
        <extracomment>publish.why-coordinate_wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin lies beyond the edge of the map, where readers do not find it.</source>
        <extracomment>publish.why-coordinate_outside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of pins on one spot readers see and reach only the topmost.</source>
        <extracomment>publish.why-spot_shared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no territory of this name, so the entry belongs to none on the site.</source>
        <extracomment>publish.why-territory_unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin stands in another territory than the entry names. Move the pin, or name the other territory.</source>
        <extracomment>publish.why-territory_elsewhere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin stands in a territory, and the entry does not say so; the directory cannot be filtered by it.</source>
        <extracomment>publish.why-territory_missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see a broken picture, or an empty place. Bring the picture into the vault, or mend its name.</source>
        <extracomment>publish.why-image_missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is there and holds no picture that a browser shows. Replace it.</source>
        <extracomment>publish.why-image_unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is kept in Git LFS and was not fetched, so readers would get a few lines of text instead. Run “git lfs pull”.</source>
        <extracomment>publish.why-image_pointer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers wait for it, on telephones above all. Save the picture smaller.</source>
        <extracomment>publish.why-image_large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to nothing that is in the vault.</source>
        <extracomment>publish.why-link_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who follow the link stay where they are.</source>
        <extracomment>publish.why-link_empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to nothing that is in the vault. In Obsidian that is common for entries yet to be written.</source>
        <extracomment>publish.why-field_link_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https:// before it, a link leads to a page of the site itself, which is not there.</source>
        <extracomment>publish.why-link_scheme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown ends an address at a space: readers see the brackets instead of a link.</source>
        <extracomment>publish.why-link_space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not know wikilinks and shows their brackets to readers.</source>
        <extracomment>publish.why-wikilink_printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not know these signs of Obsidian’s and shows them to readers.</source>
        <extracomment>publish.why-syntax_printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has a section that the article has not.</source>
        <extracomment>publish.why-section_missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers come to a page without a word on it.</source>
        <extracomment>publish.why-article_empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the template says to curators would be read by everybody.</source>
        <extracomment>publish.why-template_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the vault’s settings cannot be used, so what it says does not count.</source>
        <extracomment>publish.why-vault_file_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in a file of the vault’s settings does not count.</source>
        <extracomment>publish.why-vault_file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} lies in the future.</source>
        <extracomment>publish.date-future</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not placed on the map.</source>
        <extracomment>publish.unplaced-entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no territory {territory}.</source>
        <extracomment>publish.territory-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin stands in {here}, not in {territory}.</source>
        <extracomment>publish.territory-elsewhere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin stands outside {territory}, in no territory.</source>
        <extracomment>publish.territory-outside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin stands in {here}, and no territory is named.</source>
        <extracomment>publish.territory-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pin lies on {n} others, one of them {title}.</source>
        <extracomment>The pin lies on that of {title}.
publish.spot-shared</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has the same title.</source>
        <extracomment>publish.title-same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} may be the same organisation ({file}).</source>
        <extracomment>publish.title-near</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have the same homepage, one of them {title}.</source>
        <extracomment>{title} has the same homepage.
publish.url-twice</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {picture} is not in the vault.</source>
        <extracomment>publish.image-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {picture} is an empty file.</source>
        <extracomment>publish.image-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} is not a picture that browsers show.</source>
        <extracomment>publish.image-none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {picture} is broken or cannot be read.</source>
        <extracomment>publish.image-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} was not fetched from Git LFS: the file holds a pointer and no picture.</source>
        <extracomment>publish.image-pointer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {picture} has {size} MB.</source>
        <extracomment>publish.image-heavy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {picture} has {width} × {height} pixels.</source>
        <extracomment>publish.image-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the vault is called {target}.</source>
        <extracomment>publish.link-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{text}” leads nowhere.</source>
        <extracomment>publish.link-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {target} lacks https:// or what else belongs before it.</source>
        <extracomment>publish.link-scheme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space keeps {target} from being a link.</source>
        <extracomment>publish.link-space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address holds no space.</source>
        <extracomment>publish.address-space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the brackets of [[{target}]].</source>
        <extracomment>publish.wikilink-printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the signs of this callout ({text}).</source>
        <extracomment>publish.printed-callout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the signs of ==, as around “{text}”.</source>
        <extracomment>publish.printed-highlight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see this comment: “{text}”.</source>
        <extracomment>publish.printed-comment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the block id ^{text}.</source>
        <extracomment>publish.printed-block_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the signs of the footnote “{text}”.</source>
        <extracomment>publish.printed-footnote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section {section} is missing.</source>
        <extracomment>publish.section-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is empty.</source>
        <extracomment>publish.article-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the template’s text: “{text}”.</source>
        <extracomment>publish.template-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placeholder {text} was never filled in.</source>
        <extracomment>publish.template-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a link or as plain text</source>
        <extracomment>publish.mend-wikilink</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead it to {title}</source>
        <extracomment>publish.mend-link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the space out</source>
        <extracomment>publish.mend-link-space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the nearest free spot</source>
        <extracomment>publish.mend-spot</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>publish.mend-template</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a plain quotation</source>
        <extracomment>publish.mend-callout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with &lt;mark&gt;</source>
        <extracomment>publish.mend-highlight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an HTML comment</source>
        <extracomment>publish.mend-comment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git was not found on this computer. Nothing was changed. Install it from git-scm.com, then try again.</source>
        <extracomment>vault.git-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git {version} is too old; {oldest} or newer is needed. Nothing was changed.</source>
        <extracomment>vault.git-old</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git could not do it: {reason}.</source>
        <extracomment>vault.git-failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git did not answer within {seconds} seconds, so it was ended. Nothing was changed.</source>
        <extracomment>vault.git-slow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>vault.git-cancelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <extracomment>vault.git-no-folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git may only look at {folder}, because this vault is not trusted yet. Nothing was changed.</source>
        <extracomment>vault.git-untrusted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git refuses the repository {folder}, because its folder belongs to another user of this computer. Nothing was changed. If you know whose it is, have git accept it: git config --global --add safe.directory "{folder}"</source>
        <extracomment>vault.git-owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another git is at work in this repository, or one was cut off: {file} is there. Nothing was changed. Try again in a moment; when no git runs any more, that file can be deleted.</source>
        <extracomment>vault.git-locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git's settings in {file} are being written by another program, or that was cut off. Nothing was changed. Try again in a moment; when no git runs any more, {file}.lock can be deleted.</source>
        <extracomment>vault.git-config-locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so git could not do it. Make room and try again.</source>
        <extracomment>vault.git-disk-full</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git cannot read its settings: line {line} of {file} is broken. Nothing was changed.</source>
        <extracomment>vault.git-config-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository is damaged, so git cannot read all of it. The vault's files are as they were. Somebody who knows git should look at it, or clone it anew.</source>
        <extracomment>vault.git-damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whenever it looks for changes</source>
        <extracomment>publish.git-runs-status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it takes files in or writes them</source>
        <extracomment>publish.git-runs-files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it compares versions</source>
        <extracomment>publish.git-runs-compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it merges files</source>
        <extracomment>publish.git-runs-merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it fetches or sends</source>
        <extracomment>publish.git-runs-connect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it signs or checks signatures</source>
        <extracomment>publish.git-runs-sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of further programs, run as their names say</source>
        <extracomment>publish.git-runs-hooks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the occasion that its name says</source>
        <extracomment>publish.git-runs-hook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of further settings</source>
        <extracomment>publish.git-runs-include</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.</source>
        <extracomment>publish.git-under-way-merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rebase was begun in this repository by another program and is not ended. The vault's files are as it left them. End or abort it there first.</source>
        <extracomment>publish.git-under-way-rebase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cherry-pick was begun in this repository by another program and is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-pick</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revert was begun in this repository by another program and is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-revert</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search through the history (bisect) was begun in this repository and is not ended. End it there first: git bisect reset</source>
        <extracomment>publish.git-under-way-bisect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from mails are being applied in this repository, and that is not ended. End or abort it there first.</source>
        <extracomment>publish.git-under-way-am</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another git is at work in this repository, or one was cut off: {file} is there. Try again in a moment.</source>
        <extracomment>publish.git-locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another git has been at work in this repository for {n} minutes, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.</source>
        <extracomment>Another git has been at work in this repository for a minute, or one was cut off: {file} is there. When no git runs any more, that file can be deleted.
publish.git-locked-long</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No branch is checked out: the repository stands at the commit {commit}. What is recorded now belongs to no branch. Switch to a branch, or create one here.</source>
        <extracomment>publish.git-detached</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch is set to be shared as {upstream}, which is not there any more.</source>
        <extracomment>publish.git-upstream-gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository begins above the vault, in {folder}. Only the vault's files are recorded here; getting brings in all of it.</source>
        <extracomment>publish.git-above</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are repositories of their own (submodules), {folder} among them. They are left alone here.</source>
        <extracomment>The folder {folder} is a repository of its own (a submodule). It is left alone here.
publish.git-submodules</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only some of the repository's files are checked out (a sparse checkout). The others are left alone.</source>
        <extracomment>publish.git-sparse</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest part of the history is here (a shallow clone), so older versions cannot be shown.</source>
        <extracomment>publish.git-shallow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is kept by git LFS and was not fetched ({size} MB): only a note of it is here. Install git LFS, then run: git lfs pull</source>
        <extracomment>publish.git-lfs-pointer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What git would run in {folder} has changed since you trusted this vault. Nothing was done. Look at it, and trust the vault again.</source>
        <extracomment>publish.git-programs-changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>publish.git-stage-commit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching to {branch}</source>
        <extracomment>publish.git-stage-switch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the repository</source>
        <extracomment>publish.git-stage-begin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>publish.git-stage-connect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>publish.git-stage-prepare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>publish.git-stage-receive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting what came</source>
        <extracomment>publish.git-stage-sort</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>publish.git-stage-send</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending large files</source>
        <extracomment>publish.git-stage-sendlarge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving large files</source>
        <extracomment>publish.git-stage-receivelarge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing files</source>
        <extracomment>publish.git-stage-files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is in a git repository already. Nothing was changed.</source>
        <extracomment>publish.git-begun-before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git made no repository in {folder}. The folder is as it was.</source>
        <extracomment>publish.git-not-begun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That this vault is trusted could not be kept: {reason}. The folder is as it was.</source>
        <extracomment>publish.git-not-kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no address of a repository. Nothing was changed. It looks like https://example.org/vault.git or git@example.org:vault.git.</source>
        <extracomment>publish.git-address-unfit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record needs a message that says what changed. Nothing was recorded.</source>
        <extracomment>publish.git-no-message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from what was recorded last, so there is nothing to record.</source>
        <extracomment>publish.git-nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git does not know whose name to put under what is recorded. Nothing was recorded. Give your name and e-mail address first.</source>
        <extracomment>publish.git-no-identity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot stand under what is recorded. Give a name with letters, without &lt; and &gt;.</source>
        <extracomment>publish.git-name-unfit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address.</source>
        <extracomment>publish.git-email-unfit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is left out by a .gitignore, so it was not recorded, and neither were the others. Leave it out, or take it out of .gitignore.</source>
        <extracomment>publish.git-ignored</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more. Nothing was recorded. Look at what differs again.</source>
        <extracomment>publish.git-file-gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is set to sign what is recorded, and it could not. Nothing was recorded. Unlock the key, or have git sign nothing here.</source>
        <extracomment>publish.git-not-signed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository's check {hook} refused it, so nothing was done. It says: {reason}</source>
        <extracomment>publish.git-hook-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository is shared nowhere yet. Everything is kept here. Add the address of a shared repository first.</source>
        <extracomment>publish.git-no-remote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch {branch} is shared nowhere yet. It can be sent to {remote} under the same name.</source>
        <extracomment>publish.git-no-upstream</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other side is called {remote}. Nothing was sent.</source>
        <extracomment>publish.git-remote-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet, so there is nothing to send. Record first.</source>
        <extracomment>publish.git-no-commit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have sent changes to {branch} on {remote} meanwhile. Nothing was sent, and what you recorded is kept here. Get theirs first, then send again.</source>
        <extracomment>publish.git-behind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch {branch} on {remote} is protected: changes reach it by review only. What you recorded is kept here. Make a branch here and send that. It says: {reason}</source>
        <extracomment>publish.git-protected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check on {remote} refused the changes to {branch}. What you recorded is kept here. It says: {reason}</source>
        <extracomment>publish.git-declined</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository {remote} has {branch} checked out and takes no changes to it. What you recorded is kept here. A shared repository is best a bare one.</source>
        <extracomment>publish.git-checked-out-there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remote} did not take the changes to {branch}: {reason}. What you recorded is kept here.</source>
        <extracomment>publish.git-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remote} takes no files as large as one of those that you recorded. What you recorded is kept here. Make the picture smaller, or have git LFS keep it. It says: {reason}</source>
        <extracomment>publish.git-too-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository keeps large files with git LFS, which was not found on this computer. Nothing was changed. Install it from git-lfs.com, then try again.</source>
        <extracomment>publish.git-lfs-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {remote} is not known to this computer, or shows another key than before. Nothing was sent or received. Connect once by ssh in a terminal and compare the key.</source>
        <extracomment>publish.git-host-key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {remote} cannot be verified. Nothing was sent or received. The network here may stand in between.</source>
        <extracomment>publish.git-certificate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remote} cannot be reached. Nothing was sent or received, and your work is kept here. Look at the network and try again.</source>
        <extracomment>publish.git-unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remote} did not accept who you are. Nothing was sent or received, and your work is kept here. Sign in with git once in a terminal, or set up its credential helper or ssh key.</source>
        <extracomment>publish.git-credentials</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to do that at {remote}. Your work is kept here. Ask who keeps the repository.</source>
        <extracomment>publish.git-no-right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repository at {remote}, or you may not see it. Your work is kept here. Look at its address.</source>
        <extracomment>publish.git-no-repository</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch that this one is shared as is not at {remote} any more. Your work is kept here.</source>
        <extracomment>publish.git-no-remote-branch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is set not to use the kind of connection that {remote} needs. Nothing was sent or received.</source>
        <extracomment>publish.git-transport</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {remote} broke off. Nothing is lost. Try again.</source>
        <extracomment>publish.git-broken-off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no branch {branch}. Nothing was changed.</source>
        <extracomment>publish.git-no-branch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch cannot be called “{branch}”. Use letters, digits, hyphens and slashes.</source>
        <extracomment>publish.git-branch-name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a branch {branch} already.</source>
        <extracomment>publish.git-branch-there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch {branch} is checked out in another folder, so it cannot be here. Nothing was changed.</source>
        <extracomment>publish.git-branch-elsewhere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files were changed and are not recorded, and differ in {branch}, {file} among them. Nothing was switched. Record them or put them elsewhere first.</source>
        <extracomment>{file} was changed and is not recorded, and differs in {branch}. Nothing was switched. Record it or put it elsewhere first.
publish.git-switch-overwrites</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some of what was recorded here belongs to no branch. Nothing was switched, since it would be hard to find again. Make a branch here first.</source>
        <extracomment>publish.git-detached-commits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>publish.git-stage-merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was renamed here, and by others to {new}. Their name is used; what both changed in it is merged.</source>
        <extracomment>publish.git-renamed-twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a file on one side and a folder on the other, so the two cannot be merged. Nothing was changed. Rename yours, record it, and get again.</source>
        <extracomment>publish.git-folder-clash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {file}, git has a version prepared (staged) that is neither the last one recorded nor the file's. Nothing was changed. Record or unstage it in the program that prepared it, then get again.</source>
        <extracomment>publish.git-prepared-too</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed here and is not recorded, and others changed it too; it is no text, so the two cannot be merged. Nothing was changed. Record it or put it elsewhere, then get again.</source>
        <extracomment>publish.git-uncommitted-picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <extracomment>publish.git-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>publish.git-unwritten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be noted in {file} what is about to be done: {reason}. Nothing was changed.</source>
        <extracomment>publish.git-not-noted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in the way of what came in and is not recorded. Nothing was changed. Record it or put it elsewhere, then get again.</source>
        <extracomment>publish.git-in-the-way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another git recorded something here meanwhile. Nothing was changed. Get again.</source>
        <extracomment>publish.git-moved-meanwhile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in {file} that is not recorded was left as it is; what others changed in it is recorded, and not in the file. {what}</source>
        <extracomment>publish.git-work-not-merged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written in the same places meanwhile.</source>
        <extracomment>publish.git-written-meanwhile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting was cut off here, and what was noted of it cannot be read. The note was put aside as {file}. Look at what differs before you record.</source>
        <extracomment>publish.git-note-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting was cut off here, and the repository was changed since. What was not recorded then is kept in {file}.</source>
        <extracomment>publish.git-work-put-aside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared there has nothing in common with this repository, so the two cannot be merged. Nothing was changed. Look at the address.</source>
        <extracomment>publish.git-unrelated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history here begins after the two sides parted (a shallow clone), so they cannot be merged. Nothing was changed. Fetch the whole history first: git fetch --unshallow</source>
        <extracomment>publish.git-too-shallow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is set to get only where there is nothing of yours to merge (pull.ff is only). Nothing was changed. Choose to merge or to rebase.</source>
        <extracomment>publish.git-forward-only</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is set to rebase, but others have some of what you recorded already. So it was merged, and nothing that was shared is rewritten.</source>
        <extracomment>publish.git-merged-shared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is set to rebase, but there are merges in what you recorded. So it was merged.</source>
        <extracomment>publish.git-merged-merges</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is set to rebase, but what you recorded clashes with what others sent. So it was merged, to be decided once.</source>
        <extracomment>publish.git-merged-clashes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting was cut off while files were being written. {what} Nothing is lost; it goes on from there the next time you get.</source>
        <extracomment>publish.git-cut-off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Somebody has decided already what shall hold in {n} files, {file} among them, and that would be lost. Nothing was taken back. End it in the program that began it.</source>
        <extracomment>Somebody has decided already what shall hold in {file}, and that would be lost. Nothing was taken back. End it in the program that began it.
publish.git-abort-decided</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were edited since, {file} among them, and that would be lost. Nothing was taken back. Copy what you need, or end it in the program that began it.</source>
        <extracomment>{file} was edited since, and that would be lost. Nothing was taken back. Copy what you need, or end it in the program that began it.
publish.git-abort-edited</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written since and are not recorded, {file} among them, and they would be overwritten. Nothing was taken back. Put them elsewhere, then take it back.</source>
        <extracomment>{file} was written since and is not recorded, and it would be overwritten. Nothing was taken back. Put it elsewhere, then take it back.
publish.git-abort-in-the-way</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This address holds a password, which would be kept where others can read it. Leave it out; git asks for it, or has it kept safely.</source>
        <extracomment>publish.git-address-password</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting was cut off here. Nothing is lost: it is ended first the next time you get or record.</source>
        <extracomment>publish.git-left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What shall hold in {n} files was left undecided by another program that merged, {file} among them. Nothing was changed. Decide it there, or take git's marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) out of them here and record them.</source>
        <extracomment>What shall hold in {file} was left undecided by another program that merged. Nothing was changed. Decide it there, or take git's marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;) out of it here and record it.
publish.git-undecided</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>publish.git-stage-back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file held then is no text, or is not on this computer.</source>
        <extracomment>publish.history-no-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history of the map</source>
        <extracomment>publish.timeline-reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {field} of {entry} as of {moment}</source>
        <extracomment>publish.restore-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the place of {entry} as of {moment}</source>
        <extracomment>publish.restore-pin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a passage of {entry} as of {moment}</source>
        <extracomment>publish.restore-article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} was changed since this was shown. Nothing was restored; look at it anew.</source>
        <extracomment>publish.restore-changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored by themselves, these would leave the frontmatter unreadable: {why} Nothing was changed; choose all of them to restore the whole entry.</source>
        <extracomment>publish.restore-breaks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored by themselves, these would change {field} as well. Nothing was changed; choose all of them to restore the whole entry.</source>
        <extracomment>publish.restore-entangled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} belongs on no map. Nothing was changed.</source>
        <extracomment>publish.restore-no-map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by other programs</source>
        <extracomment>workspace.outside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between two versions of {entry}</source>
        <extracomment>workspace.decide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not saved: another program changed it in the same place as you. Choose first what is to stand there.</source>
        <extracomment>workspace.undecided</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes with what another program wrote.</source>
        <extracomment>workspace.clashes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was removed here, and changed by another program.</source>
        <extracomment>workspace.removed-here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two versions of {entry}</source>
        <extracomment>workspace.merge-copy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} copies</source>
        <extracomment>Remove a copy of {entry}
workspace.remove-copies</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: the folder {folder} is not there. Unsaved work stays in this window.</source>
        <extracomment>workspace.folder-gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not undone: {file} was changed by another program since, in the same place. Nothing was changed. Undo again takes back the step before it.</source>
        <extracomment>workspace.not-turned-undo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not redone: {file} was changed by another program since, in the same place. Nothing was changed. Redo again does the step after it.</source>
        <extracomment>workspace.not-turned-redo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no ending that a map can be exported to. There are: {known}. A name that ends with / is a folder for the whole site.</source>
        <extracomment>publish.ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vault} has no map: no entry has coordinates, and no collection names a map. Nothing was written.</source>
        <extracomment>publish.no-map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map is called {name}. There are: {known}. Nothing was written.</source>
        <extracomment>publish.no-such-map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is called {name}. There are: {known}. Nothing was written.</source>
        <extracomment>publish.no-collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of {name} stand on no map. Nothing was written.</source>
        <extracomment>publish.collection-mapless</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was left out. {what}</source>
        <extracomment>publish.left-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not placed yet, so they are not in the file.</source>
        <extracomment>One entry is not placed yet, so it is not in the file.
publish.unplaced</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is placed on the map {map}, so the file shows none.</source>
        <extracomment>publish.nothing-placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of {name} crosses itself. In the file it is parted there; the vault's own was left as it is.</source>
        <extracomment>publish.region-crossed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries lie beyond the map's bounds, so they are not on the drawing.</source>
        <extracomment>One entry lies beyond the map's bounds, so it is not on the drawing.
publish.pins-outside</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A page this small has no room for the legend, which was left out.</source>
        <extracomment>publish.legend-roomless</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many: a drawing has at most {side} each way, and {millions} million in all. Nothing was written.</source>
        <extracomment>publish.too-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Nothing was written; a smaller size may do.</source>
        <extracomment>publish.no-memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made. Nothing was written.</source>
        <extracomment>publish.pdf-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map's picture {file} is not there. The file was made without it.</source>
        <extracomment>publish.picture-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map's picture {file} cannot be read: {reason}. The file was made without it.</source>
        <extracomment>publish.picture-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made without the map's picture {file}. {what}</source>
        <extracomment>publish.picture-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} is broken, or too large to be scaled down. The file was made without it.</source>
        <extracomment>publish.picture-unusable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on the network. The file was made without them.</source>
        <extracomment>One picture lies on the network. The file was made without it.
publish.pictures-remote</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out, since the file holds as many as it should.</source>
        <extracomment>One picture was left out, since the file holds as many as it should.
publish.pictures-many</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“publish site” in vault.yaml is {value}, which is no web address. The file leads to no pages of the site.</source>
        <extracomment>publish.site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“publish url_path” in vault.yaml is {value}, which cannot be used: of what stands in braces, only {known} are known. Nothing was written.</source>
        <extracomment>publish.url-path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number, so it is not in the file yet.</source>
        <extracomment>schema.unread-number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number, so it is not in the file yet.</source>
        <extracomment>schema.unread-integer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date such as 2024-08-31, so it is not in the file yet.</source>
        <extracomment>schema.unread-date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date and time such as 2024-08-31 10:30:00, so it is not in the file yet.</source>
        <extracomment>schema.unread-datetime</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither true nor false, so it is not in the file yet.</source>
        <extracomment>schema.unread-yes-no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the file yet. {reason}</source>
        <extracomment>schema.unread-yaml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one value, so it is not in the file yet.</source>
        <extracomment>schema.unread-value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text belongs here.</source>
        <extracomment>schema.expected-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <extracomment>schema.expected-number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number belongs here.</source>
        <extracomment>schema.expected-integer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year such as 2015 belongs here, or “present”.</source>
        <extracomment>schema.expected-year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range such as 4-10 belongs here.</source>
        <extracomment>schema.expected-range</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number of this range is the larger one.</source>
        <extracomment>schema.range-backwards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets of this link are not complete: [[Name]].</source>
        <extracomment>schema.link-brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of mappings belongs here (- key: value).</source>
        <extracomment>schema.expected-mappings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers belong here, each with its name (name: 0.5).</source>
        <extracomment>schema.expected-shares</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares add up to {total}, not to 1.</source>
        <extracomment>schema.shares-total</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2024-08-31 belongs here.</source>
        <extracomment>schema.expected-date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date and time such as 2024-08-31 10:30:00 belongs here.</source>
        <extracomment>schema.expected-datetime</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <extracomment>schema.expected-yes-no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <extracomment>schema.expected-list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping (key: value) belongs here.</source>
        <extracomment>schema.expected-mapping</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address starts with https:// or http://.</source>
        <extracomment>schema.expected-link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <extracomment>schema.expected-email</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is written as text.</source>
        <extracomment>schema.number-as-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spaces stand here.</source>
        <extracomment>schema.only-space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space stands before the value.</source>
        <extracomment>schema.space-before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space stands after the value.</source>
        <extracomment>schema.space-after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space stands around “{item}”.</source>
        <extracomment>schema.item-space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” stands here twice.</source>
        <extracomment>schema.item-twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <extracomment>schema.not-a-choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most {n}.</source>
        <extracomment>schema.too-many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least {n}.</source>
        <extracomment>schema.too-few</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is required.</source>
        <extracomment>schema.required</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is earlier than {value}, which stands under “{field}”.</source>
        <extracomment>schema.ends-early</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries write “{other}”.</source>
        <extracomment>schema.spelled-otherwise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{two}” may have been one: {n} entries write “{other}”.</source>
        <extracomment>schema.fell-apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on this value.</source>
        <extracomment>schema.readers-differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text “{value}”</source>
        <extracomment>schema.reads-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {value}</source>
        <extracomment>schema.reads-number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date {value}</source>
        <extracomment>schema.reads-date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>schema.reads-yes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <extracomment>schema.reads-no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>schema.reads-nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}</source>
        <extracomment>schema.reads-other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejects the whole file</source>
        <extracomment>schema.reads-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>schema.mend-remove-space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <extracomment>schema.mend-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one</source>
        <extracomment>schema.mend-once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it {value}</source>
        <extracomment>schema.mend-number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the edge, {value}</source>
        <extracomment>schema.mend-inside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it text</source>
        <extracomment>schema.mend-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of its list</source>
        <extracomment>schema.mend-only-item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with commas</source>
        <extracomment>schema.mend-join</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into {n} items</source>
        <extracomment>schema.mend-split</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a list</source>
        <extracomment>schema.mend-list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {value}</source>
        <extracomment>schema.mend-write</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <extracomment>schema.mend-https</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yes</source>
        <extracomment>schema.mend-yes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it no</source>
        <extracomment>schema.mend-no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <extracomment>schema.mend-use</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {source}</source>
        <extracomment>schema.mend-settle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them add up to 1</source>
        <extracomment>schema.mend-shares</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn tabs into spaces</source>
        <extracomment>schema.mend-tabs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a space behind the colon</source>
        <extracomment>schema.mend-colon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <extracomment>schema.mend-quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quote</source>
        <extracomment>schema.mend-close-quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the bracket</source>
        <extracomment>schema.mend-close-bracket</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line to the left</source>
        <extracomment>schema.mend-indent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second</source>
        <extracomment>schema.mend-double</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first</source>
        <extracomment>schema.mend-keep-first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the second</source>
        <extracomment>schema.mend-keep-second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot stand here empty. Fill it in, or remove the field.</source>
        <extracomment>schema.not-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing belongs here.</source>
        <extracomment>schema.expected-nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should be {form}.</source>
        <extracomment>schema.expected-form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} digits</source>
        <extracomment>one digit
schema.form-digits</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a number without a sign</source>
        <extracomment>schema.form-number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>schema.form-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>schema.form-or</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not written in the form that belongs here ({pattern}).</source>
        <extracomment>schema.pattern</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not written as {format}.</source>
        <extracomment>schema.format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “{value}” belongs here.</source>
        <extracomment>schema.only-this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <extracomment>schema.not-allowed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least is {limit}.</source>
        <extracomment>schema.too-small</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most is {limit}.</source>
        <extracomment>schema.too-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {limit} belongs here.</source>
        <extracomment>schema.not-more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than {limit} belongs here.</source>
        <extracomment>schema.not-less</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multiple of {limit} belongs here.</source>
        <extracomment>schema.not-a-multiple</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters belong here.</source>
        <extracomment>A character belongs here.
schema.too-short</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters fit here.</source>
        <extracomment>One character fits here.
schema.too-long</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} parts are needed here.</source>
        <extracomment>A part is needed here.
schema.too-few-parts</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} parts fit here.</source>
        <extracomment>One part fits here.
schema.too-many-parts</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}” is missing.</source>
        <extracomment>schema.part-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not known here.</source>
        <extracomment>schema.part-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is no name that belongs here.</source>
        <extracomment>schema.part-misnamed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items are the same.</source>
        <extracomment>schema.items-same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item that belongs here is missing.</source>
        <extracomment>schema.item-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema knows no such field.</source>
        <extracomment>schema.field-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other fields ask for this one.</source>
        <extracomment>schema.field-needed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}</source>
        <extracomment>schema.own-words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {n}</source>
        <extracomment>schema.item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {what}</source>
        <extracomment>schema.in-part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says of {key} what cannot be checked ({rule}). The rest of it is used.</source>
        <extracomment>schema.bad-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be changed without changing something else in it. Nothing was changed.</source>
        <extracomment>schema.unwritable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not YAML: {reason} Fields are inferred from the entries.</source>
        <extracomment>schema.not-yaml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not JSON: {reason}. Fields are inferred from the entries.</source>
        <extracomment>schema.not-json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is nested too deeply. Fields are inferred from the entries.</source>
        <extracomment>schema.too-deep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no schema. Fields are inferred from the entries.</source>
        <extracomment>schema.not-an-object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties in {file} are not a mapping. They are left out.</source>
        <extracomment>schema.no-properties</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says nothing readable about {key}. It is inferred.</source>
        <extracomment>schema.bad-property</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} refers to {reference}, which is not in it.</source>
        <extracomment>schema.bad-reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} gives {key} an unknown kind, {kind}. It is inferred.</source>
        <extracomment>schema.unknown-kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, so no site can be put there. Nothing was written; choose a folder.</source>
        <extracomment>publish.site-no-folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds the vault or its settings, which a site must not mix with. Nothing was written; choose another folder.</source>
        <extracomment>publish.site-over-vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds {file}, which is of no site made here. Nothing was written; choose an empty folder, or one that a site was exported to before.</source>
        <extracomment>publish.site-foreign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the site's files, {file} in {folder}, cannot be understood. Nothing was written; choose another folder, or empty this one.</source>
        <extracomment>publish.site-list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site needs the name {file}, which in {folder} belongs to a file that is not the site's. Nothing was written; move that file away.</source>
        <extracomment>publish.site-in-the-way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {file} in {folder} is a link to another place. Nothing was written; remove the link.</source>
        <extracomment>publish.site-link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {reason}. Nothing was written.</source>
        <extracomment>publish.site-unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot be written to {folder}: {reason}. What was there stays as it was.</source>
        <extracomment>publish.site-unwritable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site in {folder} is replaced in part: {n} of {all} changed files are in their places, then {file} could not be: {reason}. No file was lost; export again to finish.</source>
        <extracomment>publish.site-half</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no page of the site any more. It was changed since it was made, so it was kept.</source>
        <extracomment>publish.site-kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields cannot be read.</source>
        <extracomment>publish.site-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is on the site and not on its map. {what}</source>
        <extracomment>publish.site-off-map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not placed yet: they are in the directory and not on the map.</source>
        <extracomment>One entry is not placed yet: it is in the directory and not on the map.
publish.site-unplaced</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names the picture {picture}, which is not there. The site was made without it.</source>
        <extracomment>publish.site-picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} names the picture {picture}, which cannot be read: {reason}. The site was made without it.</source>
        <extracomment>publish.site-picture-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <extracomment>publish.site-page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} links that lead nowhere; readers see plain words.</source>
        <extracomment>{file} has one link that leads nowhere; readers see plain words.
publish.site-links</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on other servers; readers see them while they are online.</source>
        <extracomment>One picture lies on another server; readers see it while they are online.
publish.site-remote</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures lie on other servers and are not shown.</source>
        <extracomment>One picture lies on another server and is not shown.
publish.site-remote-off</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {picture} is missing; readers see a note in its place, or nothing.</source>
        <extracomment>publish.seen-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {picture} is there, but cannot be shown. It may be broken.</source>
        <extracomment>publish.seen-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sticks out {by} pixels: readers have to scroll the page sideways.</source>
        <extracomment>publish.seen-wide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {by} pixels wider than the page: readers have to scroll it sideways.</source>
        <extracomment>publish.seen-scrolls</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pins of {title} and of {n} more lie on each other even from near. Move them apart.</source>
        <extracomment>The pins of {title} and of one more lie on each other even from near. Move them apart.
publish.seen-stacked</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no room for its title on the map, even from near. Move its pin, or those around it.</source>
        <extracomment>publish.seen-title-hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The territory {name} has no room for its name on the map, even from near.</source>
        <extracomment>publish.seen-territory-hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title {title} is cut off on the map or in its list. A shorter one would be read whole.</source>
        <extracomment>publish.seen-title-cut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{text}” is cut off.</source>
        <extracomment>publish.seen-heading-cut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's name is cut off at the top of every page. Give it a shorter one in vault.yaml.</source>
        <extracomment>publish.seen-vault-cut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>workspace.csv-import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>workspace.csv-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table in this file: it is empty.</source>
        <extracomment>workspace.csv-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {limit} MB can be read. Divide it into several files.</source>
        <extracomment>workspace.csv-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet's own kind of file. Save it as CSV in the spreadsheet, and choose that file.</source>
        <extracomment>workspace.csv-workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in another encoding (line {line} shows it). Choose another.</source>
        <extracomment>workspace.csv-encoding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not text, so it cannot be a CSV.</source>
        <extracomment>workspace.csv-binary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens in line {line} or below it and is never closed. Nothing of the file is used.</source>
        <extracomment>workspace.csv-quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program took the letters of this file for others, as in “Ã©” for “é”. They are put right here.</source>
        <extracomment>workspace.csv-misread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} has no name in the first row. It is left out unless you choose a field for it.</source>
        <extracomment>workspace.csv-unnamed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “{name}”. The second is called “{other}” here, and left out unless you choose a field for it.</source>
        <extracomment>workspace.csv-name-twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows end early, row {row} the first. The fields that they do not reach stay as they are.</source>
        <extracomment>Row {row} ends early. The fields that it does not reach stay as they are.
workspace.csv-short-rows</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have more cells than there are columns, row {row} the first. Those beyond the last column are left out.</source>
        <extracomment>Row {row} has more cells than there are columns. Those beyond the last column are left out.
workspace.csv-long-rows</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is a spreadsheet's error.</source>
        <extracomment>workspace.csv-spreadsheet-error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be two dates. Written like 2024-08-31, it is one.</source>
        <extracomment>workspace.csv-two-dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nested value is written as JSON here.</source>
        <extracomment>workspace.csv-not-json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {field}: “{value}” is not taken over. {what}</source>
        <extracomment>workspace.csv-cell-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out: {n} entries have “{value}” as their {column}.</source>
        <extracomment>workspace.csv-row-many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out: row {other} is about the same entry, {entry}.</source>
        <extracomment>workspace.csv-row-again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out: no entry has “{value}” as its {column}.</source>
        <extracomment>workspace.csv-row-unmatched</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out: its {column} is empty, so it matches no entry.</source>
        <extracomment>workspace.csv-row-keyless</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out, as a new entry would be.</source>
        <extracomment>workspace.csv-row-new</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out: it has neither a title nor a file name.</source>
        <extracomment>workspace.csv-row-nameless</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out: a new entry needs a path, or a collection that is chosen for it.</source>
        <extracomment>workspace.csv-row-homeless</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out: the file of {entry} cannot be read.</source>
        <extracomment>workspace.csv-row-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is left out. {what}</source>
        <extracomment>workspace.csv-row-refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {field} of {entry}</source>
        <extracomment>workspace.mend-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mend {field} in {n} entries</source>
        <extracomment>Mend {field} in 1 entry
workspace.mend-all</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put the fields of {entry} in order</source>
        <extracomment>workspace.order-fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put the fields of {n} entries in order</source>
        <extracomment>Put the fields of 1 entry in order
workspace.order-all</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to {file}. Undo takes it out of the field; the file stays.</source>
        <extracomment>workspace.picture-kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a picture. Nothing was copied.</source>
        <extracomment>workspace.picture-none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size} MB, too many for a picture. Nothing was copied.</source>
        <extracomment>workspace.picture-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was copied.</source>
        <extracomment>workspace.picture-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {reason}. The field is as it was.</source>
        <extracomment>workspace.picture-unwritten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for pictures, {folder}, leads out of the vault. Nothing was copied.</source>
        <extracomment>workspace.assets-outside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a point of {territory}</source>
        <extracomment>workspace.region-move-point</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point to {territory}</source>
        <extracomment>workspace.region-add-point</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a point of {territory}</source>
        <extracomment>workspace.region-remove-point</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {territory}</source>
        <extracomment>workspace.region-move</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the territory {territory}</source>
        <extracomment>workspace.region-add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the territory {territory}</source>
        <extracomment>workspace.region-remove</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {territory}</source>
        <extracomment>workspace.region-colour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename territory {territory} to {new}</source>
        <extracomment>workspace.region-rename</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the territory {territory} to {new}</source>
        <extracomment>workspace.region-join</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {territory} where its border crosses itself</source>
        <extracomment>workspace.region-mend</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {new} off {territory}</source>
        <extracomment>workspace.region-split</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the inferred territories</source>
        <extracomment>workspace.region-keep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create {n} entries</source>
        <extracomment>Create {entry}
workspace.create</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} entries</source>
        <extracomment>Delete {entry}
workspace.delete</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {entry} to {new}</source>
        <extracomment>workspace.rename</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would be no entry. Entries are Markdown files (.md) below the vault's folder, none of them hidden.</source>
        <extracomment>workspace.path-no-entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <extracomment>workspace.path-taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} and {other} differ in letter case only, which many disks do not tell apart.</source>
        <extracomment>workspace.path-clash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read, so undo could not bring it back. It was left as it is.</source>
        <extracomment>workspace.delete-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. It was not renamed.</source>
        <extracomment>workspace.rename-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not done. {what}</source>
        <extracomment>workspace.not-done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not removed.</source>
        <extracomment>workspace.changed-not-removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not renamed.</source>
        <extracomment>workspace.changed-not-moved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be put into the trash: {reason}. It was left as it is.</source>
        <extracomment>workspace.not-removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}. It was left as it is.</source>
        <extracomment>workspace.not-moved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be looked at: {reason}. Nothing was changed.</source>
        <extracomment>workspace.not-reached</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be made: {reason}.</source>
        <extracomment>workspace.not-made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste into {n} entries</source>
        <extracomment>Paste into {n} entry
workspace.grid-paste</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut from {n} entries</source>
        <extracomment>Cut from {n} entry
workspace.grid-cut</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down {n} entries</source>
        <extracomment>Fill down {n} entry
workspace.grid-fill</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells of {n} entries</source>
        <extracomment>Clear cells of {n} entry
workspace.grid-clear</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {field} of {n} entries</source>
        <extracomment>Set {field} of {n} entry
workspace.bulk-set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to {field} of {n} entries</source>
        <extracomment>Add to {field} of {n} entry
workspace.bulk-add-items</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of {field} of {n} entries</source>
        <extracomment>Take out of {field} of {n} entry
workspace.bulk-remove-items</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear {field} of {n} entries</source>
        <extracomment>Clear {field} of {n} entry
workspace.bulk-clear</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {field} from {n} entries</source>
        <extracomment>Remove {field} from {n} entry
workspace.bulk-remove-field</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace {what} in {n} entries</source>
        <extracomment>Replace {what} in {n} entry
workspace.replace</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed since it was searched. It was left as it is.</source>
        <extracomment>workspace.replace-changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the languages of the vault</source>
        <extracomment>workspace.spelling-languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {word} to the vault's dictionary</source>
        <extracomment>workspace.spelling-word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <extracomment>workspace.find-expression</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be searched: {reason}.</source>
        <extracomment>workspace.find-failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group {group} in what is searched for.</source>
        <extracomment>workspace.find-group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map's bounds must be two corners, [[min_y, min_x], [max_y, max_x]], all numbers.</source>
        <extracomment>territory.bounds-form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map's bounds have no area: their corners must differ in x and in y.</source>
        <extracomment>territory.bounds-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map's bounds name a larger corner first; they are read as [[min_y, min_x], [max_y, max_x]].</source>
        <extracomment>territory.bounds-reversed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{value}" in {field} is text; readers of the map need it as a number.</source>
        <extracomment>territory.coordinate-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{value}" in {field} is not a number, so the entry has no place on the map.</source>
        <extracomment>territory.coordinate-form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, outside the map, which goes from {low} to {high}.</source>
        <extracomment>territory.coordinate-outside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} is given and {missing} is not; the map needs both.</source>
        <extracomment>territory.half-placed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions file is not valid JSON: {detail}.</source>
        <extracomment>territory.regions-json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions file is not GeoJSON: it holds no list of features.</source>
        <extracomment>territory.regions-form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {number} has no property "name", so it is left out.</source>
        <extracomment>territory.region-unnamed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {number}, {name}, is neither a Polygon nor a MultiPolygon, so it is left out.</source>
        <extracomment>territory.region-shape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {number}, {name}, has no ring of at least three points, so it is left out.</source>
        <extracomment>territory.region-points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {number}, {name}, has a part without three points; that part is left out.</source>
        <extracomment>territory.region-part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more landmarks are needed.</source>
        <extracomment>One more landmark is needed.
territory.landmarks-few</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Landmarks {first} and {second} lie at one place of the old picture. Move one of them.</source>
        <extracomment>territory.landmarks-together-old</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks {first} and {second} lie at one place of the new picture. Move one of them.</source>
        <extracomment>territory.landmarks-together-new</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landmarks lie almost on a line, which does not tell how the map is stretched across it. Move one of them off the line.</source>
        <extracomment>territory.landmarks-line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These landmarks would crush the map to a line. Check which is which.</source>
        <extracomment>territory.landmarks-crushed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points in {file} cannot be moved without changing something else in it. Nothing was changed.</source>
        <extracomment>territory.regions-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own territory</source>
        <extracomment>territory.suggest-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>linked with {n} initiatives here</source>
        <extracomment>linked with {n} initiative here
territory.suggest-linked</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} most like it lie here</source>
        <extracomment>{n} of the {all} most like it lies here
territory.suggest-alike</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {all} nearest by {fields} lie here</source>
        <extracomment>{n} of its {all} nearest by {fields} lies here
territory.suggest-alike-by</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>near {what}</source>
        <extracomment>territory.suggest-near</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>territory.suggest-both</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>territory.suggest-name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>territory.suggest-words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares words with the name: {words}</source>
        <extracomment>territory.suggest-named</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free ground</source>
        <extracomment>territory.suggest-free</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the freest spot, {room} units from the next pin</source>
        <extracomment>territory.suggest-freest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside {territory}</source>
        <extracomment>territory.suggest-inside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The border of {name} crosses itself at x {x}, y {y}. It is used as it is; “Mend” in Edit territories parts it there.</source>
        <extracomment>territory.region-crosses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions file cannot be read, so its territories cannot be changed here. It was left as it is.</source>
        <extracomment>territory.regions-closed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions file cannot be changed without changing something else in it. It was left as it is.</source>
        <extracomment>territory.regions-unsafe</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is not there. Pins can be placed all the same.</source>
        <extracomment>territory.picture-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} cannot be read ({detail}). Pins can be placed all the same.</source>
        <extracomment>territory.picture-unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is broken ({detail}). Pins can be placed all the same.</source>
        <extracomment>territory.picture-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} has {width} x {height} pixels, too many to show. Save it at {limit} x {limit} or fewer.</source>
        <extracomment>territory.picture-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} has {size} MB, too many for an SVG. Save it as PNG instead.</source>
        <extracomment>territory.picture-heavy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} takes too long to draw. It was not changed.</source>
        <extracomment>territory.picture-slow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is nested too deeply to be drawn. Save it as PNG instead.</source>
        <extracomment>territory.picture-nested</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} says neither its size nor its viewBox. Save it with either.</source>
        <extracomment>territory.picture-sizeless</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <extracomment>vault.missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <extracomment>vault.not-a-file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be edited ({size} MB). It was left as it is.</source>
        <extracomment>vault.too-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}). It was left as it is.</source>
        <extracomment>vault.not-utf8</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by another program. It was not overwritten.</source>
        <extracomment>vault.changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was removed by another program. It was not written again.</source>
        <extracomment>vault.gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already. It was not overwritten.</source>
        <extracomment>vault.exists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only. It was left as it is.</source>
        <extracomment>vault.read-only</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be saved: {reason}. The file is as it was.</source>
        <extracomment>vault.save-failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written, but the disk did not confirm that it keeps it: {reason}. Your changes are still here: save again, or check the disk.</source>
        <extracomment>vault.save-unconfirmed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could only be written in part: {reason}. What it held and what was to be saved are kept in {folder}.</source>
        <extracomment>vault.save-torn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can only be written over where it lies, and no copy could be kept before that in {folder}: {reason}. The file is as it was.</source>
        <extracomment>vault.no-copy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written whole when the program ended. What it held and what was to be saved are kept in {folder}.</source>
        <extracomment>vault.torn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be saved: the new text holds half a character. The file is as it was.</source>
        <extracomment>vault.not-encodable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter is not a list of fields (key: value).</source>
        <extracomment>vault.not-a-mapping</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter has no closing ---.</source>
        <extracomment>vault.unclosed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter is too large to be read as fields ({size} KB).</source>
        <extracomment>vault.yaml-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} is there twice. The publisher rejects the whole file.</source>
        <extracomment>vault.yaml-duplicate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag {tag} is unknown. The publisher rejects the whole file.</source>
        <extracomment>vault.yaml-tag-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit its tag {tag}.</source>
        <extracomment>vault.yaml-tag-value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tag is not well-formed.</source>
        <extracomment>vault.yaml-tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter holds more than one document. A line with --- or ... ends the first.</source>
        <extracomment>vault.yaml-documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter does not go on like this: what stands here belongs to nothing above it.</source>
        <extracomment>vault.yaml-rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not indented like the lines it belongs to.</source>
        <extracomment>vault.yaml-indent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab stands where only spaces may indent.</source>
        <extracomment>vault.yaml-tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing behind this key.</source>
        <extracomment>vault.yaml-colon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing behind this colon.</source>
        <extracomment>vault.yaml-colon-space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is missing before this colon.</source>
        <extracomment>vault.yaml-key-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key goes over more than one line.</source>
        <extracomment>vault.yaml-key-lines</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list within a list cannot be a key.</source>
        <extracomment>vault.yaml-key-list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that starts here is not closed.</source>
        <extracomment>vault.yaml-quote-open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <extracomment>vault.yaml-flow-open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing here.</source>
        <extracomment>vault.yaml-comma</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing before this comma.</source>
        <extracomment>vault.yaml-comma-extra</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape is unknown. In double quotes, a backslash itself is written twice.</source>
        <extracomment>vault.yaml-escape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character {character} cannot stand here.</source>
        <extracomment>vault.yaml-unprintable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind | or &gt; nothing but + or -, one digit and a comment may stand.</source>
        <extracomment>vault.yaml-block-header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are nested more than {depth} levels deep.</source>
        <extracomment>vault.yaml-deep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing behind &amp; or *. Text that starts so needs quotes.</source>
        <extracomment>vault.yaml-name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value has two tags or two anchors.</source>
        <extracomment>vault.yaml-properties</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value above is named &amp;{name}. Text that starts with * needs quotes.</source>
        <extracomment>vault.yaml-alias</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value &amp;{name} contains itself.</source>
        <extracomment>vault.yaml-alias-inside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases multiply the values here beyond all measure.</source>
        <extracomment>vault.yaml-alias-many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias cannot have a tag or an anchor of its own.</source>
        <extracomment>vault.yaml-alias-properties</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only fields can be merged in with &lt;&lt;.</source>
        <extracomment>vault.yaml-merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many fields are merged in with &lt;&lt;.</source>
        <extracomment>vault.yaml-merge-many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line, which starts with %, is not well-formed.</source>
        <extracomment>vault.yaml-directive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen like this, the fields could not be read any more. Nothing was changed. Choose otherwise for one of them.</source>
        <extracomment>vault.choices-unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be changed while the frontmatter does not parse. Nothing was changed.</source>
        <extracomment>vault.edit-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {field}. Nothing was changed.</source>
        <extracomment>vault.edit-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field {field} already. Nothing was changed.</source>
        <extracomment>vault.edit-exists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no item {item}. Nothing was changed.</source>
        <extracomment>vault.edit-item-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a list. Nothing was changed.</source>
        <extracomment>vault.edit-not-a-list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot hold this value. Nothing was changed.</source>
        <extracomment>vault.edit-value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be changed without changing something else. Nothing was changed.</source>
        <extracomment>vault.edit-unsafe</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML: {reason} (line {line}). Nothing was changed.</source>
        <extracomment>vault.edit-source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the frontmatter cannot start with ---. Nothing was changed.</source>
        <extracomment>vault.edit-fence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not well-formed YAML, so nothing in it was changed. Mend it in a text editor first.</source>
        <extracomment>vault.yaml-file-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of {file} as it is could not be kept: {reason}. The file was left as it was.</source>
        <extracomment>workspace.not-kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a folder, or is no longer there. Choose the folder of a vault.</source>
        <extracomment>workspace.not-a-folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: you have no permission for this folder. Nothing was changed.</source>
        <extracomment>workspace.no-permission</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no Markdown files, so there is nothing to edit. Choose the folder that the initiatives lie in.</source>
        <extracomment>workspace.no-markdown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe from a crash: {reason}. This is tried again by itself; until then, save often.</source>
        <extracomment>workspace.not-journalled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime, so nothing was changed here. Look at it, then try again.</source>
        <extracomment>workspace.changed-meanwhile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore unsaved work of {n} files</source>
        <extracomment>Restore unsaved work
workspace.restore-unsaved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore {entry} as of {moment}</source>
        <extracomment>workspace.restore-version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of what is saved cannot be kept: {reason}. Saving itself is not affected.</source>
        <extracomment>workspace.saves-not-kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier versions of this vault's entries cannot be read any more. They were put aside as {file}, and new ones are kept from now on.</source>
        <extracomment>workspace.saves-damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier versions cannot be read: {reason}.</source>
        <extracomment>workspace.saves-unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <extracomment>workspace.save-gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <extracomment>workspace.in-file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>workspace.line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} None of the settings is used.</source>
        <extracomment>workspace.settings-broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {field} is there twice.</source>
        <extracomment>workspace.settings-twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag {tag} is unknown.</source>
        <extracomment>workspace.settings-tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one document. A line with --- or ... ends the first.</source>
        <extracomment>workspace.settings-documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here belongs to nothing above it.</source>
        <extracomment>workspace.settings-rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” is not known here. It was left as it is.</source>
        <extracomment>workspace.setting-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” should be a list. It is not used.</source>
        <extracomment>workspace.setting-not-list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” should be keys with values. It is not used.</source>
        <extracomment>workspace.setting-not-mapping</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” should be text. It is not used.</source>
        <extracomment>workspace.setting-not-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” should be true or false. true is used.</source>
        <extracomment>workspace.setting-not-switch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” should be a number above zero. 1 is used.</source>
        <extracomment>workspace.setting-not-step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” should be obsidian, github or python-markdown. obsidian is used.</source>
        <extracomment>workspace.setting-not-dialect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” should be a pattern below the vault's folder, such as notes/*.md. The collection is left out.</source>
        <extracomment>workspace.setting-not-pattern</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“leave_out” holds {rule}, which leaves nothing out. Write patterns as in .gitignore, such as drafts/.</source>
        <extracomment>workspace.setting-not-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into: {reason}. Entries in it are not shown.</source>
        <extracomment>workspace.folder-unlisted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” names {name}, and there is no map of that name. The collection has no map.</source>
        <extracomment>workspace.setting-not-map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is {name}, as another collection is called already. Both are used.</source>
        <extracomment>workspace.setting-name-twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection names the map {name}, so no entry stands on it.</source>
        <extracomment>workspace.map-unused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample vault cannot be copied: {reason}.</source>
        <extracomment>workspace.sample-failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field} of {entry}</source>
        <extracomment>workspace.change-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {field} from {entry}</source>
        <extracomment>workspace.remove-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {field} to {entry}</source>
        <extracomment>workspace.add-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the article of {entry}</source>
        <extracomment>workspace.change-body</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {file}</source>
        <extracomment>workspace.change-file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the frontmatter of {entry}</source>
        <extracomment>workspace.change-block</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what} The same happened to {n} more files.</source>
        <extracomment>{what} The same happened to 1 more file.
workspace.same-of-more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files were not saved.</source>
        <extracomment>1 more file was not saved.
workspace.more-not-saved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read, so there is nothing to copy.</source>
        <extracomment>workspace.copy-unread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was left out: there is an entry {other} already.</source>
        <extracomment>workspace.new-there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <extracomment>workspace.name-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name cannot hold {character}.</source>
        <extracomment>workspace.name-character</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links cannot lead to a file with {character} in its name.</source>
        <extracomment>workspace.name-unlinkable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose name starts with a full stop is hidden, and is no entry.</source>
        <extracomment>workspace.name-hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name cannot start or end with a space, or end with a full stop.</source>
        <extracomment>workspace.name-ends</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself.</source>
        <extracomment>workspace.name-reserved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <extracomment>workspace.name-long</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name would not be one of {pattern}.</source>
        <extracomment>workspace.name-elsewhere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <extracomment>workspace.name-taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell “{text}” as “{spelling}” in {field}</source>
        <extracomment>workspace.vocabulary-rename</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell {values} values of {field} as “{spelling}”</source>
        <extracomment>workspace.vocabulary-merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell {values} values of {field} alike</source>
        <extracomment>workspace.vocabulary-alike</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{text}” from {field}</source>
        <extracomment>workspace.vocabulary-delete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {values} values from {field}</source>
        <extracomment>workspace.vocabulary-delete-all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries</source>
        <extracomment>Move {entry}
workspace.move</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} entries to {territory}</source>
        <extracomment>Move {entry} to {territory}
workspace.move-to</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries</source>
        <extracomment>Place {entry}
workspace.place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries in {territory}</source>
        <extracomment>Place {entry} in {territory}
workspace.place-in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} entries off the map</source>
        <extracomment>Take {entry} off the map
workspace.take-off</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the territory of {n} entries</source>
        <extracomment>Set the territory of {entry}
workspace.set-territory</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the territory of {n} entries to {territory}</source>
        <extracomment>Set the territory of {entry} to {territory}
workspace.set-territory-to</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is said of {field}</source>
        <extracomment>workspace.change-schema</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is said of {n} fields</source>
        <extracomment>workspace.change-schema-many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the fields of {collection}</source>
        <extracomment>workspace.order-schema</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the map {map}</source>
        <extracomment>workspace.map-set-up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the map {map}</source>
        <extracomment>workspace.map-change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the map {map} to new artwork</source>
        <extracomment>workspace.new-artwork</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <extracomment>workspace.map-file-unwritten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry holds “{word}”. {name} looks in that field.</source>
        <extracomment>workspace.search-name-begun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field is called “{name}”: it is searched for as text.</source>
        <extracomment>workspace.search-no-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “is:{word}”. There are {known}.</source>
        <extracomment>workspace.search-no-state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “has:{word}”. There are {known}, and has: with the name of a field.</source>
        <extracomment>workspace.search-no-thing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>And 1 more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

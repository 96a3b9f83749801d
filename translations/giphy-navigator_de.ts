<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>gn::Application</name>
    <message>
        <source>Giphy Navigator can&apos;t start</source>
        <translation>Giphy Navigator kann nicht starten</translation>
    </message>
    <message>
        <source>The configuration file is wrong:</source>
        <translation>Die Konfigurationsdatei ist fehlerhaft:</translation>
    </message>
</context>
<context>
    <name>gn::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>gn::ChipRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More starting points</source>
        <translation>Weitere Suchideen</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
</context>
<context>
    <name>gn::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF ohne Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche GIFs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Ihre Schlagwörter</translation>
    </message>
    <message>
        <source>cat, reaction, work</source>
        <translation>Katze, Reaktion, Arbeit</translation>
    </message>
    <message>
        <source>Your tags, separated by commas</source>
        <translation>Ihre Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>column title</comment>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>gn::ErrorTexts</name>
    <message>
        <source>It works again at %1, in less than a minute.</source>
        <translation>Ab %1 geht es wieder, in weniger als einer Minute.</translation>
    </message>
    <message>
        <source>It works again at %1, in about %L2 minutes.</source>
        <translation>Ab %1 geht es wieder, in etwa %L2 Minuten.</translation>
    </message>
    <message>
        <source>You seem to be offline</source>
        <translation>Keine Verbindung zum Internet</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, or the proxy in the settings, and try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Ihr Netzwerk oder den Proxy in den Einstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The connection may be slow or busy. Trying again often helps.</source>
        <translation>Die Verbindung ist vielleicht langsam oder ausgelastet. Ein neuer Versuch hilft oft.</translation>
    </message>
    <message>
        <source>The request was redirected</source>
        <translation>Die Anfrage wurde fehlgeleitet</translation>
    </message>
    <message>
        <source>The answer pointed to an address that is not safe to follow. A network that wants a sign-in (a hotel, a train) or a proxy does that: open a web page once, then try again.</source>
        <translation>Die Antwort verwies auf eine unsichere Adresse. Das tun Netze mit Anmeldung (im Hotel, im Zug) oder ein Proxy: Öffnen Sie einmal eine Webseite und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, check your network or the proxy in the settings.</source>
        <translation>Versuchen Sie es erneut; passiert es wieder, prüfen Sie Ihr Netzwerk oder den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>Create a free API key at developers.giphy.com and enter it in the settings. Until then you can use the built-in catalogue.</source>
        <translation>Erstellen Sie auf developers.giphy.com einen kostenlosen API-Schlüssel und geben Sie ihn in den Einstellungen ein. Bis dahin können Sie den eingebauten Katalog verwenden.</translation>
    </message>
    <message>
        <source>%1 does not accept the key</source>
        <translation>%1 akzeptiert den Schlüssel nicht</translation>
    </message>
    <message>
        <source>The key is mistyped, incomplete or was withdrawn. Compare it with the one at developers.giphy.com and enter it again.</source>
        <translation>Der Schlüssel ist vertippt, unvollständig oder wurde zurückgezogen. Vergleichen Sie ihn mit dem auf developers.giphy.com und geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>%1 has barred this key or this network</source>
        <translation>%1 hat diesen Schlüssel oder dieses Netzwerk gesperrt</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help. Use another key, or ask %1&apos;s support; on a VPN, try without it.</source>
        <translation>Ein neuer Versuch hilft nicht. Verwenden Sie einen anderen Schlüssel oder fragen Sie den Support von %1; mit VPN versuchen Sie es ohne.</translation>
    </message>
    <message>
        <source>%1&apos;s hourly limit for this key is used up</source>
        <translation>Das Stundenlimit von %1 für diesen Schlüssel ist aufgebraucht</translation>
    </message>
    <message>
        <source>A beta key has 100 calls an hour, counted over all programs that use it. %1</source>
        <translation>Ein Beta-Schlüssel hat 100 Anfragen pro Stunde, gezählt über alle Programme, die ihn verwenden. %1</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Warten Sie etwas und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This hour&apos;s calls are spent</source>
        <translation>Die Anfragen dieser Stunde sind aufgebraucht</translation>
    </message>
    <message>
        <source>To keep your key in good standing nothing was sent. %1 The limit is in the settings.</source>
        <translation>Um Ihren Schlüssel nicht zu gefährden, wurde nichts gesendet. %1 Das Limit steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Calls return one by one within the hour.</source>
        <translation>Die Anfragen werden innerhalb einer Stunde nach und nach wieder frei.</translation>
    </message>
    <message>
        <source>%1 is having trouble</source>
        <translation>%1 hat eine Störung</translation>
    </message>
    <message>
        <source>The service answered, but without results. It&apos;s not your search; try again in a few minutes.</source>
        <translation>Der Dienst hat geantwortet, aber ohne Ergebnisse. An Ihrer Suche liegt es nicht; versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation>%1 hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>The service sent the status %1 instead of results. Try again later.</source>
        <translation>Der Dienst hat statt Ergebnissen den Status %1 gesendet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>Danach kann nicht gesucht werden</translation>
    </message>
    <message>
        <source>%1 does not take this query: it is too long, or there are no pages beyond this one.</source>
        <translation>%1 nimmt diese Suche nicht an: Sie ist zu lang oder es gibt keine weiteren Seiten.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 does not know this item; it may have been removed.</source>
        <translation>%1 kennt diesen Eintrag nicht; vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>Not available where you are</source>
        <translation>In Ihrer Region nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 does not show this in your region. Another search may work.</source>
        <translation>%1 zeigt dies in Ihrer Region nicht. Eine andere Suche klappt vielleicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t do that</source>
        <translation>%1 kann das nicht</translation>
    </message>
    <message>
        <source>Try a search instead.</source>
        <translation>Versuchen Sie es stattdessen mit einer Suche.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>What arrived was broken or incomplete. A network that wants a sign-in, or a fault at %1, does that. Try again.</source>
        <translation>Was ankam, war beschädigt oder unvollständig. Das kommt von Netzen mit Anmeldung oder einem Fehler bei %1. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>config.yml has a mistake</source>
        <translation>config.yml enthält einen Fehler</translation>
    </message>
    <message>
        <source>Correct it and start the program again: %1</source>
        <translation>Korrigieren Sie ihn und starten Sie das Programm neu: %1</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>This computer offers no keychain that the program can use. Put the key into the environment variable GIPHY_API_KEY, or into config.yml as giphy.api_key.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund, den das Programm nutzen kann. Tragen Sie den Schlüssel in die Umgebungsvariable GIPHY_API_KEY oder als giphy.api_key in config.yml ein.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder, then try again.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Rechte Ihres persönlichen Ordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Use the built-in catalogue</source>
        <translation>Eingebauten Katalog verwenden</translation>
    </message>
    <message>
        <source>Show what is trending</source>
        <translation>Trends anzeigen</translation>
    </message>
    <message>
        <source>Choose folders…</source>
        <translation>Ordner auswählen…</translation>
    </message>
</context>
<context>
    <name>gn::FilterBar</name>
    <message>
        <source>GIFs</source>
        <translation>GIFs</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Search GIFs</source>
        <translation>GIFs suchen</translation>
    </message>
    <message>
        <source>Search stickers</source>
        <translation>Sticker suchen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <source>Rating: results up to and including this one</source>
        <translation>Altersfreigabe: Ergebnisse bis einschließlich dieser Stufe</translation>
    </message>
    <message>
        <source>Language of the search</source>
        <translation>Suchsprache</translation>
    </message>
</context>
<context>
    <name>gn::FoldersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Einlesen &amp;abbrechen</translation>
    </message>
    <message>
        <source>My folders</source>
        <translation>Meine Ordner</translation>
    </message>
    <message>
        <source>GIFs in these folders, and in the folders inside them, can be searched by the names of their files and folders. They stay where they are.</source>
        <translation>GIFs in diesen Ordnern und deren Unterordnern lassen sich nach Datei- und Ordnernamen durchsuchen. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reading: %L1 of %L2 files</source>
        <translation>Einlesen: %L1 von %L2 Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n picture(s) can be searched</source>
        <translation>
            <numerusform>Abgebrochen; %n Bild ist durchsuchbar</numerusform>
            <numerusform>Abgebrochen; %n Bilder sind durchsuchbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) can be searched</source>
        <translation>
            <numerusform>%n Bild ist durchsuchbar</numerusform>
            <numerusform>%n Bilder sind durchsuchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>gn::GeneralPage</name>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Merken, wonach ich &amp;gesucht habe</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Bei geschlossenem Fenster im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Folder for saved files</source>
        <translation>Ordner für gespeicherte Dateien</translation>
    </message>
    <message>
        <source>What was copied can then still be pasted, and the picker opens at once.</source>
        <translation>Kopiertes lässt sich dann weiterhin einfügen und die GIF-Auswahl öffnet sich sofort.</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Diese Arbeitsumgebung zeigt keinen Infobereich.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Programmsprache</translation>
    </message>
    <message>
        <source>&amp;Enter and double click</source>
        <translation>&amp;Eingabetaste und Doppelklick</translation>
    </message>
    <message>
        <source>Save files &amp;in</source>
        <translation>&amp;Dateien speichern in</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Copy the GIF</source>
        <translation>GIF kopieren</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Vorschau öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>gn::GifActions</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Seite öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Copy GIF</source>
        <translation>GIF &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;Page link</source>
        <translation>&amp;Seitenlink</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
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
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Add to c&amp;ollection</source>
        <translation>Zu Sa&amp;mmlung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove from here</source>
        <translation>Von hier &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy %L1 GIFs</source>
        <translation>%L1 GIFs &amp;kopieren</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>V&amp;ergessen</translation>
    </message>
    <message>
        <source>&amp;Remove from this collection</source>
        <translation>Aus dieser Sammlung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Neue Sammlung…</translation>
    </message>
</context>
<context>
    <name>gn::GifGridView</name>
    <message>
        <source>GIFs</source>
        <translation>GIFs</translation>
    </message>
</context>
<context>
    <name>gn::GifKeeping</name>
    <message numerus="yes">
        <source>%n added to the favourites</source>
        <translation>
            <numerusform>%n zu den Favoriten hinzugefügt</numerusform>
            <numerusform>%n zu den Favoriten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from the favourites</source>
        <translation>
            <numerusform>%n aus den Favoriten entfernt</numerusform>
            <numerusform>%n aus den Favoriten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your library could not be changed: %1</source>
        <translation>Ihre Bibliothek konnte nicht geändert werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added to “%1”</source>
        <translation>
            <numerusform>%n zu „%1“ hinzugefügt</numerusform>
            <numerusform>%n zu „%1“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>%n removed from “%1”</source>
        <translation>
            <numerusform>%n aus „%1“ entfernt</numerusform>
            <numerusform>%n aus „%1“ entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten</source>
        <translation>
            <numerusform>%n vergessen</numerusform>
            <numerusform>%n vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Collection “%1” deleted</source>
        <translation>Sammlung „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Merge collections</source>
        <translation>Sammlungen zusammenführen</translation>
    </message>
    <message>
        <source>Move all of “%1” into “%2” and delete “%1”?</source>
        <translation>Alles aus „%1“ nach „%2“ verschieben und „%1“ löschen?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merged into “%1”</source>
        <translation>Mit „%1“ zusammengeführt</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
</context>
<context>
    <name>gn::GifListModel</name>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF ohne Titel</translation>
    </message>
</context>
<context>
    <name>gn::GifSaving</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save all in</source>
        <translation>Alle speichern in</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved</source>
        <translation>
            <numerusform>%n Datei konnte nicht gespeichert werden</numerusform>
            <numerusform>%n Dateien konnten nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved “%1” in %2</source>
        <translation>„%1“ in %2 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n Datei gespeichert</numerusform>
            <numerusform>%n Dateien gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::GifSharing</name>
    <message>
        <source>Getting the GIF to copy…</source>
        <translation>GIF wird zum Kopieren geladen…</translation>
    </message>
    <message>
        <source>Copied %L1 files, %2</source>
        <translation>%L1 Dateien kopiert, %2</translation>
    </message>
    <message>
        <source>Copied “%1”: animated, %2</source>
        <translation>„%1“ kopiert: animiert, %2</translation>
    </message>
    <message>
        <source>Copied “%1”: a still, %2</source>
        <translation>„%1“ kopiert: Standbild, %2</translation>
    </message>
    <message>
        <source>There is no link: the picture is only on this computer.</source>
        <translation>Es gibt keinen Link: Das Bild liegt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied %L1 links</source>
        <translation>%L1 Links kopiert</translation>
    </message>
    <message>
        <source>Getting the file to drag… keep the button pressed</source>
        <translation>Datei wird zum Ziehen geladen… halten Sie die Maustaste gedrückt</translation>
    </message>
    <message>
        <source>The file is ready now: drag it again.</source>
        <translation>Die Datei ist jetzt bereit: Ziehen Sie sie erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2</source>
        <translation>„%1“ konnte nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gn::HelpDialogs</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Vom Suchfeld in die Ergebnisse</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>From the first results back to the search field</source>
        <translation>Von den ersten Ergebnissen zurück ins Suchfeld</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>Show suggestions in the search field</source>
        <translation>Vorschläge im Suchfeld anzeigen</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pfeil nach unten</translation>
    </message>
    <message>
        <source>Between results</source>
        <translation>Zwischen Ergebnissen wechseln</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, Page Up, Page Down</source>
        <translation>Pfeiltasten, Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Play or pause the result</source>
        <translation>Ergebnis abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Giphy Navigator</source>
        <translation>Giphy Navigator</translation>
    </message>
    <message>
        <source>Finds animated GIFs and shows them moving.</source>
        <translation>Findet animierte GIFs und zeigt sie in Bewegung.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Powered by GIPHY: results from &lt;a href=&quot;https://giphy.com&quot;&gt;giphy.com&lt;/a&gt; belong to their owners. This program is not made by GIPHY.</source>
        <translation>Powered by GIPHY: Ergebnisse von &lt;a href=&quot;https://giphy.com&quot;&gt;giphy.com&lt;/a&gt; gehören ihren Eigentümern. Dieses Programm stammt nicht von GIPHY.</translation>
    </message>
    <message>
        <source>Built with Qt %1; uses yaml-cpp, QtKeychain, simdjson and tl-expected.</source>
        <translation>Erstellt mit Qt %1; verwendet yaml-cpp, QtKeychain, simdjson und tl-expected.</translation>
    </message>
    <message>
        <source>About Giphy Navigator</source>
        <translation>Über Giphy Navigator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Benachbarte GIFs</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Pfeil nach links, Pfeil nach rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc or Space</source>
        <translation>Esc oder Leertaste</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Ein Einzelbild zurück, vor</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Langsamer, schneller</translation>
    </message>
    <message>
        <source>One to one, and back</source>
        <translation>Originalgröße und zurück</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Save this frame as a still</source>
        <translation>Dieses Einzelbild als Standbild speichern</translation>
    </message>
    <message>
        <source>Forget the suggestion</source>
        <translation>Vorschlag vergessen</translation>
    </message>
    <message>
        <source>Shift+Delete</source>
        <translation>Umschalt+Entf</translation>
    </message>
    <message>
        <source>Copy the result, or what the settings say</source>
        <translation>Ergebnis kopieren oder was in den Einstellungen gewählt ist</translation>
    </message>
    <message>
        <source>Preview of the result</source>
        <translation>Vorschau des Ergebnisses</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Umschalt+Leertaste</translation>
    </message>
</context>
<context>
    <name>gn::LibraryFiles</name>
    <message>
        <source>Import a library</source>
        <translation>Bibliothek importieren</translation>
    </message>
    <message>
        <source>Export the library into a folder</source>
        <translation>Bibliothek in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Libraries of this program (*.json)</source>
        <translation>Bibliotheken dieses Programms (*.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Imported: %L1 new of %L2 items, %L3 new favourites, %L4 new collections</source>
        <translation>Importiert. Neue Einträge: %L1 von %L2; neue Favoriten: %L3; neue Sammlungen: %L4</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exported %L1 items to %2</source>
        <translation>%L1 Einträge nach %2 exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n saved file(s) are gone</source>
        <translation>
            <numerusform>%n gespeicherte Datei ist nicht mehr da</numerusform>
            <numerusform>%n gespeicherte Dateien sind nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. %1</source>
        <translation>Das hat nicht geklappt; es wurde nichts geändert. %1</translation>
    </message>
</context>
<context>
    <name>gn::MainWindow</name>
    <message>
        <source>Giphy Navigator</source>
        <translation>Giphy Navigator</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Play animations</source>
        <translation>&amp;Animationen abspielen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Go to the &amp;search field</source>
        <translation>Zum &amp;Suchfeld</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Clear search &amp;history</source>
        <translation>Such&amp;verlauf löschen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;GIFs</source>
        <translation>&amp;GIFs</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>S&amp;tickers</source>
        <translation>S&amp;ticker</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Load &amp;more results</source>
        <translation>&amp;Weitere Ergebnisse laden</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Use the &amp;built-in catalogue</source>
        <translation>&amp;Eingebauten Katalog verwenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>On hover or on On hover or Under the mouse and on the &amp;focusamp;focusamp;focus</source>
        <translation>Unter der &amp;Maus und im Fokus</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Trending</source>
        <translation>&amp;Trends</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Giphy Navigator</source>
        <translation>&amp;Über Giphy Navigator</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>You are looking at the built-in catalogue. With a free key you search all of GIPHY.</source>
        <translation>Sie sehen den eingebauten Katalog. Mit einem kostenlosen Schlüssel durchsuchen Sie ganz GIPHY.</translation>
    </message>
    <message>
        <source>Add your GIPHY key…</source>
        <translation>GIPHY-Schlüssel eintragen…</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Suchideen</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
    <message>
        <source>Type it into the field above.</source>
        <translation>Geben Sie es oben ins Suchfeld ein.</translation>
    </message>
    <message>
        <source>Loading what is trending…</source>
        <translation>Trends werden geladen…</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>Suche nach „%1“…</translation>
    </message>
    <message>
        <source>Nothing is trending right now</source>
        <translation>Gerade liegt nichts im Trend</translation>
    </message>
    <message>
        <source>Search for something instead.</source>
        <translation>Versuchen Sie es stattdessen mit einer Suche.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Check the spelling, or try fewer or more general words.</source>
        <translation>Prüfen Sie die Schreibweise oder versuchen Sie es mit weniger oder allgemeineren Wörtern.</translation>
    </message>
    <message>
        <source>Check the spelling, try fewer or more general words, or allow another rating.</source>
        <translation>Prüfen Sie die Schreibweise, versuchen Sie es mit weniger oder allgemeineren Wörtern oder erlauben Sie eine andere Altersfreigabe.</translation>
    </message>
    <message>
        <source>Others are looking for</source>
        <translation>Andere suchen nach</translation>
    </message>
    <message>
        <source>Related searches</source>
        <translation>Verwandte Suchbegriffe</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>Results: %L1 (all)</source>
        <translation>Ergebnisse: %L1 (alle)</translation>
    </message>
    <message>
        <source>Results: %L1 of %L2</source>
        <translation>Ergebnisse: %L1 von %L2</translation>
    </message>
    <message>
        <source>Results: %L1</source>
        <translation>Ergebnisse: %L1</translation>
    </message>
    <message>
        <source>%1 takes %L2 characters at most. Shorten the query to search for it.</source>
        <translation>%1 nimmt höchstens %L2 Zeichen an. Kürzen Sie den Text, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Few calls are left this hour: press Enter to search.</source>
        <translation>In dieser Stunde sind nur noch wenige Anfragen übrig: Zum Suchen die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Search GIFs and stickers</source>
        <translation>GIFs und Sticker suchen</translation>
    </message>
    <message>
        <source>Search GIFs</source>
        <translation>GIFs suchen</translation>
    </message>
    <message>
        <source>%1 — Giphy Navigator</source>
        <translation>%1 — Giphy Navigator</translation>
    </message>
    <message>
        <source>G&amp;IF</source>
        <translation>G&amp;IF</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Neue Sammlung…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>My &amp;folders…</source>
        <translation>Meine &amp;Ordner…</translation>
    </message>
    <message>
        <source>Forget what was &amp;used</source>
        <translation>Zuletzt &amp;Verwendetes vergessen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <translation>Als &amp;Datei exportieren…</translation>
    </message>
    <message>
        <source>Export as a f&amp;older…</source>
        <translation>Als Ordner &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Orte</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Saved files</source>
        <translation>&amp;Gespeicherte Dateien</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Only titles, tags and your own tags of what stands here are searched.</source>
        <translation>Durchsucht werden nur die Titel, die Schlagwörter und Ihre eigenen Schlagwörter der Einträge hier.</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>In „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>gn::MoreNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to load more results</source>
        <translation>Erneut versuchen, weitere Ergebnisse zu laden</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>Weitere werden geladen…</translation>
    </message>
    <message>
        <source>That&apos;s all there is</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>Could not load more: %1</source>
        <translation>Weitere konnten nicht geladen werden: %1</translation>
    </message>
</context>
<context>
    <name>gn::PickerWindow</name>
    <message>
        <source>Pick a GIF</source>
        <translation>GIF auswählen</translation>
    </message>
    <message>
        <source>Search GIFs</source>
        <translation>GIFs suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
    <message>
        <source>Type it into the field above.</source>
        <translation>Geben Sie es oben ins Suchfeld ein.</translation>
    </message>
    <message>
        <source>Loading what is trending…</source>
        <translation>Trends werden geladen…</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>Suche nach „%1“…</translation>
    </message>
    <message>
        <source>Nothing is trending right now</source>
        <translation>Gerade liegt nichts im Trend</translation>
    </message>
    <message>
        <source>Search for something instead.</source>
        <translation>Versuchen Sie es stattdessen mit einer Suche.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Check the spelling, or try fewer or more general words.</source>
        <translation>Prüfen Sie die Schreibweise oder versuchen Sie es mit weniger oder allgemeineren Wörtern.</translation>
    </message>
    <message>
        <source>%1 takes %L2 characters at most.</source>
        <translation>%1 nimmt höchstens %L2 Zeichen an.</translation>
    </message>
    <message>
        <source>Few calls are left this hour: press Enter to search.</source>
        <translation>In dieser Stunde sind nur noch wenige Anfragen übrig: Zum Suchen die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Enter: copy   Esc: close</source>
        <translation>Eingabetaste: kopieren   Esc: schließen</translation>
    </message>
    <message>
        <source>Enter: choose   Esc: close</source>
        <translation>Eingabetaste: auswählen   Esc: schließen</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
</context>
<context>
    <name>gn::PlaceTexts</name>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Click the heart on a GIF, or press Ctrl+D. You can also drop GIF files into this window.</source>
        <translation>Klicken Sie auf das Herz eines GIFs oder drücken Sie Strg+D. Sie können auch GIF-Dateien in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Noch nichts verwendet</translation>
    </message>
    <message>
        <source>What you copy or drag to other programs is listed here.</source>
        <translation>Was Sie kopieren oder in andere Programme ziehen, steht hier.</translation>
    </message>
    <message>
        <source>No saved files yet</source>
        <translation>Noch keine gespeicherten Dateien</translation>
    </message>
    <message>
        <source>Press Ctrl+S on a GIF. What you saved can be seen without a network, too.</source>
        <translation>Drücken Sie auf einem GIF Strg+S. Gespeichertes ist auch ohne Netzwerk zu sehen.</translation>
    </message>
    <message>
        <source>No folders with GIFs yet</source>
        <translation>Noch keine Ordner mit GIFs</translation>
    </message>
    <message>
        <source>Choose folders of this computer: the GIFs in them can be searched by name.</source>
        <translation>Wählen Sie Ordner dieses Computers aus: Die GIFs darin lassen sich nach Namen durchsuchen.</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Diese Sammlung ist leer</translation>
    </message>
    <message>
        <source>Drag GIFs onto it, or right-click a GIF and choose “Add to collection”.</source>
        <translation>Ziehen Sie GIFs darauf oder klicken Sie mit der rechten Maustaste auf ein GIF und wählen Sie „Zu Sammlung hinzufügen“.</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Ihre Bibliothek ist leer</translation>
    </message>
</context>
<context>
    <name>gn::PlacesBar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Gespeicherte</translation>
    </message>
    <message>
        <source>My folders</source>
        <translation>Meine Ordner</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Drag GIFs here</source>
        <translation>GIFs hierher ziehen</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>Choose my folders…</source>
        <translation>Meine Ordner auswählen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>gn::PreviewBar</name>
    <message>
        <source>One frame back</source>
        <translation>Ein Einzelbild zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Einzelbild vor</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>One pixel for one of the screen</source>
        <translation>Ein Pixel pro Bildschirmpixel</translation>
    </message>
    <message>
        <source>Save a still of this frame</source>
        <translation>Dieses Einzelbild als Standbild speichern</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Frame %L1 of %L2</source>
        <translation>Einzelbild %L1 von %L2</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Nummer des Einzelbilds</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Geschwindigkeit: %1</translation>
    </message>
</context>
<context>
    <name>gn::PreviewOverlay</name>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Dieses Bild kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pfeil nach links</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pfeil nach rechts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Loading the large picture</source>
        <translation>Großes Bild wird geladen</translation>
    </message>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF ohne Titel</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>gn::ProxyInput</name>
    <message>
        <source>This is not an address. Example: http://proxy.example:3128</source>
        <translation>Das ist keine Adresse. Beispiel: http://proxy.example:3128</translation>
    </message>
    <message>
        <source>The address must start with http:// or socks5://</source>
        <translation>Die Adresse muss mit http:// oder socks5:// beginnen</translation>
    </message>
    <message>
        <source>The host is missing. Example: socks5://127.0.0.1:9050</source>
        <translation>Der Host fehlt. Beispiel: socks5://127.0.0.1:9050</translation>
    </message>
    <message>
        <source>The port is missing. Example: %1:3128</source>
        <translation>Der Port fehlt. Beispiel: %1:3128</translation>
    </message>
    <message>
        <source>Nothing may follow the port.</source>
        <translation>Nach dem Port darf nichts folgen.</translation>
    </message>
</context>
<context>
    <name>gn::RenditionName</name>
    <message>
        <source>still</source>
        <translation>Standbild</translation>
    </message>
</context>
<context>
    <name>gn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search field</source>
        <translation>Suchfeld leeren</translation>
    </message>
</context>
<context>
    <name>gn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Einstellungsseiten</translation>
    </message>
    <message>
        <source>GIPHY key</source>
        <translation>GIPHY-Schlüssel</translation>
    </message>
    <message>
        <source>A key is free: create an app at &lt;a href=&quot;https://developers.giphy.com/dashboard/&quot;&gt;developers.giphy.com&lt;/a&gt; and copy its API key.</source>
        <translation>Ein Schlüssel ist kostenlos: Legen Sie auf &lt;a href=&quot;https://developers.giphy.com/dashboard/&quot;&gt;developers.giphy.com&lt;/a&gt; eine App an und kopieren Sie deren API-Schlüssel.</translation>
    </message>
    <message>
        <source>How to get a key</source>
        <translation>So erhalten Sie einen Schlüssel</translation>
    </message>
    <message>
        <source>GIPHY &amp;key</source>
        <translation>GIPHY-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>Schlüssel &amp;testen</translation>
    </message>
    <message>
        <source>Costs one call</source>
        <translation>Kostet eine Anfrage</translation>
    </message>
    <message>
        <source>&amp;Use it until the program ends</source>
        <translation>&amp;Bis zum Programmende verwenden</translation>
    </message>
    <message>
        <source>&amp;Calls per hour</source>
        <translation>Anfragen pro St&amp;unde</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Anfragen pro Stunde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>A beta key has 100; 0 means no limit, for production keys</source>
        <translation>Ein Beta-Schlüssel hat 100; 0 bedeutet unbegrenzt, für Produktionsschlüssel</translation>
    </message>
    <message>
        <source>A beta key has 100 calls an hour. 0 means no limit, for production keys.</source>
        <translation>Ein Beta-Schlüssel hat 100 Anfragen pro Stunde. 0 bedeutet unbegrenzt, für Produktionsschlüssel.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>Alters&amp;freigabe</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <source>&amp;Language of the search</source>
        <translation>&amp;Suchsprache</translation>
    </message>
    <message>
        <source>Language of the search</source>
        <translation>Suchsprache</translation>
    </message>
    <message>
        <source>The catalogue in use has neither ratings nor languages to choose from.</source>
        <translation>Der verwendete Katalog bietet weder Altersfreigaben noch Sprachen zur Auswahl.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>GIFs &amp;move</source>
        <translation>GIFs abs&amp;pielen</translation>
    </message>
    <message>
        <source>When GIFs move</source>
        <translation>Wann GIFs abgespielt werden</translation>
    </message>
    <message>
        <source>&amp;Save data</source>
        <translation>&amp;Daten sparen</translation>
    </message>
    <message>
        <source>Fetches smaller pictures with fewer frames; needs more computing power.</source>
        <translation>Lädt kleinere Bilder mit weniger Einzelbildern; braucht mehr Rechenleistung.</translation>
    </message>
    <message>
        <source>Pictures in m&amp;emory</source>
        <translation>Bilder im &amp;Speicher</translation>
    </message>
    <message>
        <source>Pictures in memory, in megabytes</source>
        <translation>Bilder im Speicher, in Megabyte</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the pictures in memory</source>
        <translation>Bilder im Speicher löschen</translation>
    </message>
    <message>
        <source>Pictures on &amp;disk</source>
        <translation>Bilder auf der &amp;Festplatte</translation>
    </message>
    <message>
        <source>Pictures on disk, in megabytes</source>
        <translation>Bilder auf der Festplatte, in Megabyte</translation>
    </message>
    <message>
        <source>Clear the pictures on disk</source>
        <translation>Bilder auf der Festplatte löschen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>as in config.yml, else the system&apos;s</source>
        <translation>wie in config.yml, sonst der des Systems</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, with user:password@ before the host where the proxy wants it. This address is kept in the settings file in plain text.</source>
        <translation>http://host:port oder socks5://host:port, mit user:password@ vor dem Host, wo der Proxy es verlangt. Diese Adresse steht im Klartext in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>As in config.yml (%1)</source>
        <translation>Wie in config.yml (%1)</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>%1 freigegeben.</translation>
    </message>
    <message>
        <source>The pictures on disk could not be deleted; check the permissions of your cache folder.</source>
        <translation>Die Bilder auf der Festplatte konnten nicht gelöscht werden; prüfen Sie die Rechte Ihres Cache-Ordners.</translation>
    </message>
    <message>
        <source>set by GIPHY_API_KEY</source>
        <translation>durch GIPHY_API_KEY festgelegt</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s keychain, nowhere else.</source>
        <translation>Der Schlüssel wird nur im Schlüsselbund Ihres Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>config.yml has a key, which is used while there is none here. A key entered here is kept in your system&apos;s keychain.</source>
        <translation>config.yml enthält einen Schlüssel; er gilt, solange hier keiner steht. Ein hier eingegebener Schlüssel kommt in den Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>On hover or focus</source>
        <translation>Unter der Maus und im Fokus</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>Enter a key first.</source>
        <translation>Geben Sie zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Asking GIPHY…</source>
        <translation>GIPHY wird gefragt…</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>GIPHY does not accept the key.</source>
        <translation>GIPHY akzeptiert den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>GIPHY</source>
        <translation>GIPHY</translation>
    </message>
    <message>
        <source>The key could not be kept: your system&apos;s keychain refused or is missing.</source>
        <translation>Der Schlüssel konnte nicht gespeichert werden: Der Schlüsselbund Ihres Systems hat abgelehnt oder fehlt.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable GIPHY_API_KEY, which takes precedence over the keychain. Unset it to choose a key here.</source>
        <translation>Der Schlüssel kommt aus der Umgebungsvariablen GIPHY_API_KEY, die Vorrang vor dem Schlüsselbund hat. Entfernen Sie sie, um hier einen Schlüssel zu wählen.</translation>
    </message>
    <message>
        <source>In the &amp;background too</source>
        <translation>Auch im &amp;Hintergrund</translation>
    </message>
    <message>
        <source>GIFs go on moving while another program&apos;s window has the focus. Hidden and minimised windows never play.</source>
        <translation>GIFs bewegen sich weiter, während das Fenster eines anderen Programms den Fokus hat. Verborgene und minimierte Fenster spielen nie.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>gn::StatePanel</name>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
</context>
<context>
    <name>gn::StatusLine</name>
    <message>
        <source>Calls left: %L1 of %L2</source>
        <translation>Anfragen übrig: %L1 von %L2</translation>
    </message>
    <message>
        <source>Calls to the source that this key has left in the sliding hour.</source>
        <translation>Anfragen an die Quelle, die diesem Schlüssel in der gleitenden Stunde noch bleiben.</translation>
    </message>
    <message>
        <source>The next one comes back at %1.</source>
        <translation>Die nächste wird um %1 wieder frei.</translation>
    </message>
</context>
<context>
    <name>gn::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>gn::TileFailure</name>
    <message>
        <source>The picture could not be loaded: there is no connection.</source>
        <translation>Das Bild konnte nicht geladen werden: keine Verbindung.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: the server took too long.</source>
        <translation>Das Bild konnte nicht geladen werden: Der Server brauchte zu lange.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>Das Bild ist zu groß, um hier angezeigt zu werden.</translation>
    </message>
    <message>
        <source>The picture is damaged or of a kind that can&apos;t be shown.</source>
        <translation>Das Bild ist beschädigt oder hat ein nicht darstellbares Format.</translation>
    </message>
    <message>
        <source>The picture no longer exists.</source>
        <translation>Das Bild gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The picture is not available where you are.</source>
        <translation>Das Bild ist in Ihrer Region nicht verfügbar.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: the server has a problem.</source>
        <translation>Das Bild konnte nicht geladen werden: Der Server hat ein Problem.</translation>
    </message>
    <message>
        <source>The server refused the picture.</source>
        <translation>Der Server hat das Bild verweigert.</translation>
    </message>
    <message>
        <source>The server refused the picture (HTTP %1).</source>
        <translation>Der Server hat das Bild verweigert (HTTP %1).</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Das Bild konnte nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>gn::Toast</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gn::TransferDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <translation>Gespeichert, %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>gn::TransferPanel</name>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Hide the list of saved files</source>
        <translation>Liste der gespeicherten Dateien ausblenden</translation>
    </message>
    <message>
        <source>Files being saved</source>
        <translation>Dateien, die gespeichert werden</translation>
    </message>
    <message>
        <source>Saving: %L1 of %L2 done</source>
        <translation>Speichern: %L1 von %L2 fertig</translation>
    </message>
    <message>
        <source>Saved files: %L1</source>
        <translation>Gespeicherte Dateien: %L1</translation>
    </message>
    <message>
        <source>failed: %L1</source>
        <translation>fehlgeschlagen: %L1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gn::TrayIcon</name>
    <message>
        <source>&amp;Open Giphy Navigator</source>
        <translation>&amp;Giphy Navigator öffnen</translation>
    </message>
    <message>
        <source>&amp;Pick a GIF…</source>
        <translation>GIF &amp;auswählen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>gn::WindowItems</name>
    <message numerus="yes">
        <source>%n of them could not be read as a picture</source>
        <translation>
            <numerusform>%n davon konnte nicht als Bild gelesen werden</numerusform>
            <numerusform>%n davon konnten nicht als Bild gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library can&apos;t be used: %1</source>
        <translation>Ihre Bibliothek kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Your library was written by a newer version of this program and is left as it is.</source>
        <translation>Ihre Bibliothek stammt von einer neueren Version dieses Programms und bleibt unverändert.</translation>
    </message>
    <message>
        <source>Your library was damaged. It was put aside as %1, and a new one was begun.</source>
        <translation>Ihre Bibliothek war beschädigt. Sie wurde als %1 beiseitegelegt und eine neue begonnen.</translation>
    </message>
</context>
</TS>

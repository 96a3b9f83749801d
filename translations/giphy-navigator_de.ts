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
    <name>gn::ChoiceEdit</name>
    <message>
        <source>Choice %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Move choice %1 up</source>
        <translation>Option %1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move choice %1 down</source>
        <translation>Option %1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Option %1 entfernen</translation>
    </message>
</context>
<context>
    <name>gn::CollectorItems</name>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>The frame could not be saved: %1</source>
        <translation>Das Einzelbild konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Copy GIF</source>
        <translation>GIF &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>&amp;Adressen kopieren</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Herunterladen …</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n address(es)</source>
        <translation>
            <numerusform>%n Adresse kopiert</numerusform>
            <numerusform>%n Adressen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Dieses Einzelbild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>gn::CollectorPage</name>
    <message>
        <source>Address of a web page</source>
        <translation>Adresse einer Webseite</translation>
    </message>
    <message>
        <source>Pictures of the page</source>
        <translation>Bilder der Seite</translation>
    </message>
    <message>
        <source>This is no address of a web page</source>
        <translation>Das ist keine Adresse einer Webseite</translation>
    </message>
    <message>
        <source>It begins with https:// or http://, as in https://example.org/cats.</source>
        <translation>Sie beginnt mit https:// oder http://, wie in https://example.org/cats.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Collect the GIFs of a web page</source>
        <translation>Die GIFs einer Webseite sammeln</translation>
    </message>
    <message>
        <source>Paste the address of a page, or drop a link here. Every moving picture in it is found and checked; you choose which ones to download.</source>
        <translation>Fügen Sie die Adresse einer Seite ein oder lassen Sie einen Link hier fallen. Jedes bewegte Bild darin wird gefunden und geprüft; Sie wählen, welche heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Getting the page from %1…</source>
        <translation>Die Seite wird von %1 geholt …</translation>
    </message>
    <message>
        <source>None of the pictures is of that kind and size</source>
        <translation>Keines der Bilder ist von dieser Art und Größe</translation>
    </message>
    <message>
        <source>Choose another kind or a smaller size above.</source>
        <translation>Wählen Sie oben eine andere Art oder eine kleinere Größe.</translation>
    </message>
    <message>
        <source>No picture was checked yet</source>
        <translation>Noch wurde kein Bild geprüft</translation>
    </message>
    <message>
        <source>“Check the rest” goes on where it was stopped.</source>
        <translation>„Rest prüfen“ macht dort weiter, wo angehalten wurde.</translation>
    </message>
    <message>
        <source>Checking the pictures…</source>
        <translation>Die Bilder werden geprüft …</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>Aus der Zwischenablage: %1</translation>
    </message>
</context>
<context>
    <name>gn::CollectorTexts</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>%1 ist nicht zu finden</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and whether this computer is online.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server may be slow or busy. Try again, or raise download.timeout in config.yml.</source>
        <translation>Der Server ist vielleicht langsam oder überlastet. Versuchen Sie es erneut oder erhöhen Sie download.timeout in config.yml.</translation>
    </message>
    <message>
        <source>The page leads somewhere else</source>
        <translation>Die Seite führt woandershin</translation>
    </message>
    <message>
        <source>It sends visitors in a circle, from https to http, or to a computer of your own network that you did not allow. Nothing was asked of that one.</source>
        <translation>Sie schickt Besucher im Kreis, von https zu http oder zu einem Rechner Ihres eigenen Netzes, den Sie nicht erlaubt haben. Bei diesem wurde nichts angefragt.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>The server refused the connection or broke it off. Try again later.</source>
        <translation>Der Server hat die Verbindung abgelehnt oder abgebrochen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This page is too large</source>
        <translation>Diese Seite ist zu groß</translation>
    </message>
    <message>
        <source>It has more than 32 MB. If the address is that of a single file, save it with “giphynav download”.</source>
        <translation>Sie hat mehr als 32 MB. Ist es die Adresse einer einzelnen Datei, speichern Sie sie mit „giphynav download“.</translation>
    </message>
    <message>
        <source>The page arrived incomplete</source>
        <translation>Die Seite kam unvollständig an</translation>
    </message>
    <message>
        <source>The connection ended before the page did. Try again.</source>
        <translation>Die Verbindung endete vor der Seite. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The page can&apos;t be read</source>
        <translation>Die Seite ist nicht lesbar</translation>
    </message>
    <message>
        <source>What the server sent is no web page, or is nested deeper than people write them.</source>
        <translation>Was der Server geschickt hat, ist keine Webseite oder tiefer verschachtelt, als Menschen sie schreiben.</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>Nicht für Programme</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Nichts Bewegtes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The server&apos;s robots.txt asks programs not to fetch it.</source>
        <translation>Die robots.txt des Servers bittet Programme, es nicht zu holen.</translation>
    </message>
    <message>
        <source>The server does not have it any more (HTTP %1).</source>
        <translation>Der Server hat es nicht mehr (HTTP %1).</translation>
    </message>
    <message>
        <source>Its server can&apos;t be found.</source>
        <translation>Sein Server ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Its server took too long.</source>
        <translation>Sein Server hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>Its server broke the connection off.</source>
        <translation>Sein Server hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>It leads to a computer of your own network, or in a circle.</source>
        <translation>Es führt zu einem Rechner Ihres eigenen Netzes oder im Kreis.</translation>
    </message>
    <message>
        <source>It is no GIF, no WebP and no video.</source>
        <translation>Es ist weder GIF noch WebP noch Video.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Der Server hat es verweigert.</translation>
    </message>
    <message>
        <source>The server refused it (HTTP %1).</source>
        <translation>Der Server hat es verweigert (HTTP %1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server answered with the status %1</source>
        <translation>Der Server hat mit dem Status %1 geantwortet</translation>
    </message>
    <message>
        <source>There is no page at this address, or not for everybody. Check the address, or open it in a browser.</source>
        <translation>Unter dieser Adresse gibt es keine Seite, oder nicht für alle. Prüfen Sie die Adresse oder öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>There are no moving pictures in this page</source>
        <translation>Auf dieser Seite gibt es keine bewegten Bilder</translation>
    </message>
    <message>
        <source>Pages that load their pictures by script, or only for visitors who signed in, show them in a browser only.</source>
        <translation>Seiten, die ihre Bilder per Skript oder nur für Angemeldete laden, zeigen sie nur im Browser.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>kein Inhaltstyp</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n moving picture(s)</source>
        <translation>
            <numerusform>%n bewegtes Bild</numerusform>
            <numerusform>%n bewegte Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::CollectorTools</name>
    <message>
        <source>Which kind is shown</source>
        <translation>Welche Art gezeigt wird</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Smallest size that is shown</source>
        <translation>Kleinste gezeigte Größe</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Pictures checked</source>
        <translation>Geprüfte Bilder</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Rest prüfen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>K&amp;eine</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>Select all that are shown (Ctrl+A)</source>
        <translation>Alle gezeigten auswählen (Strg+A)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select those that are not selected</source>
        <translation>Die nicht ausgewählten auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Adressen kopieren</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Zu den &amp;Favoriten</translation>
    </message>
    <message>
        <source>Copy the addresses as text (Ctrl+Shift+C)</source>
        <translation>Die Adressen als Text kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Checked %L1 of %L2</source>
        <translation>%L1 von %L2 geprüft</translation>
    </message>
    <message>
        <source>All %L1 checked</source>
        <translation>Alle %L1 geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n not available</source>
        <translation>
            <numerusform>%n nicht verfügbar</numerusform>
            <numerusform>%n nicht verfügbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n file(s)…</source>
        <translation>
            <numerusform>%n Datei &amp;herunterladen …</numerusform>
            <numerusform>%n Dateien &amp;herunterladen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download all %n file(s)…</source>
        <translation>
            <numerusform>%n Datei &amp;herunterladen …</numerusform>
            <numerusform>Alle %n Dateien &amp;herunterladen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::DesktopSearch</name>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF ohne Titel</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>In Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Search GIFs for “%1”</source>
        <translation>GIFs zu „%1“ suchen</translation>
    </message>
    <message>
        <source>With Giphy Navigator</source>
        <translation>Mit Giphy Navigator</translation>
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
    <name>gn::EvolutionCell</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Wird gerade angezeigt</translation>
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
    <message>
        <source>As configured</source>
        <translation>Wie konfiguriert</translation>
    </message>
    <message>
        <source>Files saved &amp;at once</source>
        <translation>&amp;Gleichzeitig gespeicherte Dateien</translation>
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
    <message>
        <source>S&amp;tart a poll…</source>
        <translation>Umfrage s&amp;tarten…</translation>
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
    <message>
        <source>“%1” was moved or deleted since it was saved</source>
        <translation>„%1“ wurde seit dem Speichern verschoben oder gelöscht</translation>
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
    <message>
        <source>Collect from a page</source>
        <translation>Von einer Seite sammeln</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Gespeicherte Dateien</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Die Adressen kopieren</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Sammeln anhalten</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sooner, later</source>
        <translation>Früher, später</translation>
    </message>
    <message>
        <source>Cancel, then remove from the list</source>
        <translation>Abbrechen, dann aus der Liste nehmen</translation>
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
        <source>Under the &amp;mouse and on focus</source>
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
    <name>gn::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Neue Umfrage</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Which one is us on Monday?</source>
        <translation>Welches davon sind wir am Montag?</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>&amp;Add a choice</source>
        <translation>Option &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Several choices may be picked</source>
        <translation>&amp;Mehrere Optionen wählbar</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>S&amp;chließt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make the poll</source>
        <translation>Umfrage &amp;erstellen</translation>
    </message>
    <message numerus="yes">
        <source>A poll has at most %Ln choice(s); these are the first ones.</source>
        <translation>
            <numerusform>Eine Umfrage hat höchstens %Ln Option; dies ist die erste.</numerusform>
            <numerusform>Eine Umfrage hat höchstens %Ln Optionen; dies sind die ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>when I close it</source>
        <translation>wenn ich sie schließe</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>in einer Stunde</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>in einem Tag</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>at a date…</source>
        <translation>zu einem Datum…</translation>
    </message>
    <message>
        <source>Date and time of closing</source>
        <translation>Datum und Uhrzeit der Schließung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>That is over already. Choose a later time.</source>
        <translation>Das ist schon vorbei. Wählen Sie einen späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Copying the pictures…</source>
        <translation>Bilder werden kopiert…</translation>
    </message>
    <message>
        <source>Making the poll…</source>
        <translation>Umfrage wird erstellt…</translation>
    </message>
</context>
<context>
    <name>gn::OpenedGifs</name>
    <message>
        <source>There is no such file, or it can&apos;t be read.</source>
        <translation>Es gibt diese Datei nicht, oder sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is damaged, or no GIF, WebP, PNG or JPEG picture.</source>
        <translation>Sie ist beschädigt oder kein Bild der Formate GIF, WebP, PNG und JPEG.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. %2</source>
        <translation>„%1“ lässt sich nicht öffnen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures can&apos;t be opened; the first is “%1”.</source>
        <translation>
            <numerusform>%n Bild lässt sich nicht öffnen, nämlich „%1“.</numerusform>
            <numerusform>%n Bilder lassen sich nicht öffnen, als erstes „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::PageFacts</name>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>Start of the page&apos;s text</source>
        <translation>Anfang des Seitentextes</translation>
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
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>gn::PokedexCard</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>gn::PokedexDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Base stats</source>
        <translation>Basiswerte</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking up the evolution line…</source>
        <translation>Entwicklungsreihe wird geladen…</translation>
    </message>
    <message>
        <source>The evolution line could not be loaded: %1.</source>
        <translation>Die Entwicklungsreihe konnte nicht geladen werden: %1.</translation>
    </message>
    <message>
        <source>It does not evolve.</source>
        <translation>Es entwickelt sich nicht.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 wird geladen…</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2.</source>
        <translation>%1 konnte nicht geladen werden: %2.</translation>
    </message>
</context>
<context>
    <name>gn::PokedexGrid</name>
    <message>
        <source>Pokémon</source>
        <translation>Pokémon</translation>
    </message>
</context>
<context>
    <name>gn::PokedexModel</name>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1, loading</source>
        <translation>%1, wird geladen</translation>
    </message>
    <message>
        <source>%1, not loaded: %2. Press Enter to try again.</source>
        <translation>%1, nicht geladen: %2. Zum erneuten Versuchen die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>%1, not loaded. Press Enter to load it.</source>
        <translation>%1, nicht geladen. Zum Laden die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>gn::PokedexPage</name>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Find by name or number (Ctrl+F)</source>
        <translation>Nach Name oder Nummer suchen (Strg+F)</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;Sort by:</source>
        <translation>S&amp;ortieren nach:</translation>
    </message>
    <message>
        <source>F&amp;irst:</source>
        <translation>&amp;Erste Nr.:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>An&amp;zahl:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>Karten anzeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show a table</source>
        <translation>Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Race…</source>
        <translation>&amp;Rennen…</translation>
    </message>
    <message>
        <source>Three ways of fetching them all, side by side</source>
        <translation>Drei Arten, sie alle zu laden, nebeneinander</translation>
    </message>
    <message>
        <source>Pokémon loaded</source>
        <translation>Geladene Pokémon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Powered by &lt;a href=&quot;https://pokeapi.co&quot;&gt;PokéAPI&lt;/a&gt;. Names and pictures are © The Pokémon Company.</source>
        <translation>Daten von &lt;a href=&quot;https://pokeapi.co&quot;&gt;PokéAPI&lt;/a&gt;. Namen und Bilder sind © The Pokémon Company.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>No Pokémon matches</source>
        <translation>Kein Pokémon passt dazu</translation>
    </message>
    <message>
        <source>Some are still on their way.</source>
        <translation>Einige werden noch geladen.</translation>
    </message>
    <message>
        <source>Press Esc to see them all again.</source>
        <translation>Drücken Sie Esc, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Loading: %L1 of %L2</source>
        <translation>Laden: %L1 von %L2</translation>
    </message>
    <message>
        <source>Retry all failed (%L1)</source>
        <translation>Alle fehlgeschlagenen wiederholen (%L1)</translation>
    </message>
    <message>
        <source>Ascending: the smallest first</source>
        <translation>Aufsteigend: Kleinste zuerst</translation>
    </message>
    <message>
        <source>Descending: the largest first</source>
        <translation>Absteigend: Größte zuerst</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
</context>
<context>
    <name>gn::PokedexPortrait</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>gn::PokedexTable</name>
    <message>
        <source>Pokémon</source>
        <translation>Pokémon</translation>
    </message>
</context>
<context>
    <name>gn::PokedexTexts</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Elektro</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Fighting</source>
        <translation>Kampf</translation>
    </message>
    <message>
        <source>Poison</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Flying</source>
        <translation>Flug</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>Psycho</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Käfer</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Gestein</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Geist</translation>
    </message>
    <message>
        <source>Dragon</source>
        <translation>Drache</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Unlicht</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>Fairy</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <comment>kilograms</comment>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>Hit points</source>
        <translation>Kraftpunkte</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Defense</source>
        <translation>Verteidigung</translation>
    </message>
    <message>
        <source>Special attack</source>
        <translation>Spezial-Angriff</translation>
    </message>
    <message>
        <source>Special defense</source>
        <translation>Spezial-Verteidigung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>HP</source>
        <comment>hit points</comment>
        <translation>KP</translation>
    </message>
    <message>
        <source>Sp. Atk</source>
        <comment>special attack</comment>
        <translation>Sp.-Ang.</translation>
    </message>
    <message>
        <source>Sp. Def</source>
        <comment>special defense</comment>
        <translation>Sp.-Vert.</translation>
    </message>
    <message>
        <source>PokéAPI has no such Pokémon</source>
        <translation>PokéAPI kennt dieses Pokémon nicht</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>Die Antwort brach ab</translation>
    </message>
    <message>
        <source>The answer is no Pokémon</source>
        <translation>Die Antwort ist kein Pokémon</translation>
    </message>
    <message>
        <source>The numbers 1 to 1025 and 10001 to 10326 are known. PokéAPI sometimes says so of others for some hours by mistake: try again later.</source>
        <translation>Bekannt sind die Nummern 1 bis 1025 und 10001 bis 10326. PokéAPI meldet das manchmal einige Stunden lang irrtümlich auch bei vorhandenen: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1, number %2, %3, %4, %5</source>
        <translation>%1, Nummer %2, %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>gn::PollBar</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>gn::PollCommands</name>
    <message>
        <source>This poll has been deleted meanwhile.</source>
        <translation>Diese Umfrage wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The poll is open again</source>
        <translation>Die Umfrage ist wieder offen</translation>
    </message>
    <message>
        <source>The poll is closed</source>
        <translation>Die Umfrage ist geschlossen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Delete the poll?</source>
        <translation>Umfrage löschen?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln vote(s) will be lost, and its link will lead nowhere. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln Stimme geht verloren und der Link führt ins Leere. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Stimmen gehen verloren und der Link führt ins Leere. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The poll was deleted</source>
        <translation>Die Umfrage wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>gn::PollTexts</name>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet am %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>votes and their share</comment>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>several choices allowed</source>
        <translation>mehrere Optionen erlaubt</translation>
    </message>
    <message>
        <source>Ask something.</source>
        <translation>Stellen Sie eine Frage.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll needs at least %Ln choice(s).</source>
        <translation>
            <numerusform>Eine Umfrage braucht mindestens %Ln Option.</numerusform>
            <numerusform>Eine Umfrage braucht mindestens %Ln Optionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll has at most %Ln choice(s).</source>
        <translation>
            <numerusform>Eine Umfrage hat höchstens %Ln Option.</numerusform>
            <numerusform>Eine Umfrage hat höchstens %Ln Optionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this choice or remove it.</source>
        <translation>Benennen Sie diese Option oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This picture&apos;s address is not safe to show.</source>
        <translation>Die Adresse dieses Bilds ist zu unsicher, um es anzuzeigen.</translation>
    </message>
    <message>
        <source>This is no GIF, WebP, PNG or JPEG picture.</source>
        <translation>Das ist kein GIF-, WebP-, PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>This picture is too large; at most %1 can be shown.</source>
        <translation>Dieses Bild ist zu groß; höchstens %1 können angezeigt werden.</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>Sie würde schließen, bevor sie öffnet.</translation>
    </message>
    <message>
        <source>This picture could not be read. Try again, or remove the choice.</source>
        <translation>Dieses Bild konnte nicht gelesen werden. Versuchen Sie es erneut oder entfernen Sie die Option.</translation>
    </message>
    <message>
        <source>The polls can&apos;t be opened</source>
        <translation>Die Umfragen können nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program, or the driver for it is not installed.</source>
        <translation>Die Datenbank stammt von einer neueren Version des Programms oder ihr Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>The file with the polls is damaged. Replace it by a copy, or move it away to begin anew.</source>
        <translation>Die Datei mit den Umfragen ist beschädigt. Ersetzen Sie sie durch eine Kopie oder verschieben Sie sie, um neu anzufangen.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder, then try again.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Rechte Ihres persönlichen Ordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The database does not answer. Check that its server runs and that the address in config.yml is right, then try again.</source>
        <translation>Die Datenbank antwortet nicht. Prüfen Sie, ob ihr Server läuft und ob die Adresse in config.yml stimmt, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>gn::PollsPage</name>
    <message>
        <source>Export the poll as a table</source>
        <translation>Umfrage als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>GIF polls</source>
        <translation>GIF-Umfragen</translation>
    </message>
    <message>
        <source>&amp;New poll…</source>
        <translation>&amp;Neue Umfrage…</translation>
    </message>
    <message>
        <source>Let others choose</source>
        <translation>Lassen Sie andere wählen</translation>
    </message>
    <message>
        <source>Pick two to six GIFs, ask a question and share the link or its QR code. Others vote in their browser, and everybody sees the result move.</source>
        <translation>Wählen Sie zwei bis sechs GIFs aus, stellen Sie eine Frage und teilen Sie den Link oder dessen QR-Code. Andere stimmen in ihrem Browser ab und alle sehen, wie sich das Ergebnis bewegt.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>&amp;QR-Code…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im Bro&amp;wser öffnen</translation>
    </message>
    <message>
        <source>&amp;Close poll</source>
        <translation>Umfrage s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Lösch&amp;en…</translation>
    </message>
    <message>
        <source>Opening the polls…</source>
        <translation>Umfragen werden geöffnet…</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Link to the poll</source>
        <translation>Link zur Umfrage</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written. Check the free space and the folder&apos;s permissions.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie den freien Speicherplatz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The link was copied</source>
        <translation>Der Link wurde kopiert</translation>
    </message>
    <message>
        <source>The link is too long for a QR code</source>
        <translation>Der Link ist zu lang für einen QR-Code</translation>
    </message>
    <message>
        <source>&amp;Reopen poll</source>
        <translation>Umfrage wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The link comes with the server</source>
        <translation>Den Link gibt es mit dem Server</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Starten Sie zuerst den Server</translation>
    </message>
    <message>
        <source>Nobody can vote now: the server does not run.</source>
        <translation>Derzeit kann niemand abstimmen: Der Server läuft nicht.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Only this computer reaches the polls. To let others vote, open the server to your network.</source>
        <translation>Nur dieser Computer erreicht die Umfragen. Damit andere abstimmen können, öffnen Sie den Server für Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
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
    <name>gn::ProgramPages</name>
    <message>
        <source>Pokédex</source>
        <translation>Pokédex</translation>
    </message>
    <message>
        <source>Fetching race</source>
        <translation>Laderennen</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Collect from a page</source>
        <translation>Von einer Seite sammeln</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Herunterladen nach</translation>
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
    <name>gn::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>Das Bild wurde kopiert</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>Als PNG &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gn::QrView</name>
    <message>
        <source>QR code of the poll&apos;s link</source>
        <translation>QR-Code des Umfragelinks</translation>
    </message>
</context>
<context>
    <name>gn::QuestionBanner</name>
    <message>
        <source>&amp;Yes, ask it</source>
        <translation>&amp;Ja, anfragen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>The page leads to “%1”, a computer of your own network. May the program ask it for pictures?</source>
        <translation>Die Seite führt zu „%1“, einem Rechner Ihres eigenen Netzes. Darf das Programm dort nach Bildern fragen?</translation>
    </message>
    <message numerus="yes">
        <source>(%n more question(s))</source>
        <translation>
            <numerusform>(noch %n Frage)</numerusform>
            <numerusform>(noch %n Fragen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RaceModeRow</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run “%1” alone</source>
        <translation>Nur „%1“ starten</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>cancelled · %1</source>
        <translation>abgebrochen · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, duration</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gn::RacePage</name>
    <message>
        <source>Save the race as a table</source>
        <translation>Rennen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the race as a picture</source>
        <translation>Rennen als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Erste Nr.</translation>
    </message>
    <message>
        <source>Number of the first Pokémon</source>
        <translation>Nummer des ersten Pokémon</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>An&amp;zahl</translation>
    </message>
    <message>
        <source>How many Pokémon</source>
        <translation>Wie viele Pokémon</translation>
    </message>
    <message>
        <source>Run all three</source>
        <translation>Alle drei starten</translation>
    </message>
    <message>
        <source>Summary of the modes</source>
        <translation>Übersicht der Modi</translation>
    </message>
    <message>
        <source>One after the other, every request waits for the answer before it, and a new connection costs further trips to the server before the question is even sent. In parallel all of them wait at the same time, so the whole takes little longer than its slowest request.</source>
        <translation>Nacheinander wartet jede Anfrage auf die Antwort der vorherigen, und eine neue Verbindung kostet weitere Wege zum Server, bevor die Frage überhaupt gesendet wird. Parallel warten alle zur selben Zeit, sodass das Ganze kaum länger dauert als die langsamste Anfrage.</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Same time &amp;axis for all</source>
        <translation>Gleiche Zeita&amp;chse für alle</translation>
    </message>
    <message>
        <source>The same Pokémon, fetched in three ways from %1.</source>
        <translation>Dieselben Pokémon, auf drei Arten von %1 geladen.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Speichern nicht möglich: %1</translation>
    </message>
    <message>
        <source>Where does the time go?</source>
        <translation>Wo bleibt die Zeit?</translation>
    </message>
    <message>
        <source>Each way asks for the same Pokémon one by one or all at once. While they come, every request is a bar here: how long it queued, connected, waited, received and was parsed. Start one way, or all three to compare them.</source>
        <translation>Jeder Modus fragt dieselben Pokémon ab, eins nach dem anderen oder alle auf einmal. Währenddessen ist jede Anfrage hier ein Balken: wie lange sie in der Warteschlange stand, sich verband, wartete, empfing und ausgewertet wurde. Starten Sie einen Modus oder alle drei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to see its times.</source>
        <translation>Zeigen Sie auf einen Balken oder wählen Sie einen mit den Pfeiltasten, um seine Zeiten zu sehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed, marked with a cross. The first is %1: %2.</source>
        <translation>
            <numerusform>%n Anfrage ist fehlgeschlagen, mit einem Kreuz markiert. Die erste ist %1: %2.</numerusform>
            <numerusform>%n Anfragen sind fehlgeschlagen, mit einem Kreuz markiert. Die erste ist %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RaceQuestion</name>
    <message>
        <source>Start the race?</source>
        <translation>Rennen starten?</translation>
    </message>
    <message numerus="yes">
        <source>This sends %n request(s) to %1.</source>
        <translation>
            <numerusform>Damit wird %n Anfrage an %1 gesendet.</numerusform>
            <numerusform>Damit werden %n Anfragen an %1 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>PokeAPI is free and asks its users to be gentle and to keep what they fetch. A race can&apos;t use what is kept, so run it now and then, not all the time.</source>
        <translation>PokeAPI ist kostenlos und bittet darum, sie schonend zu nutzen und Geladenes aufzubewahren. Ein Rennen kann Aufbewahrtes nicht verwenden; starten Sie es also nur hin und wieder, nicht ständig.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>gn::RaceSummaryModel</name>
    <message>
        <source>How many times faster than the slowest mode</source>
        <translation>Wie viel Mal schneller als der langsamste Modus</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Zeit für alle</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 (#%2)</source>
        <comment>duration, number of the Pokémon</comment>
        <translation>%1 (#%2)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>times faster</comment>
        <translation>%1&#xa0;×</translation>
    </message>
</context>
<context>
    <name>gn::RaceTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>stage of a request and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>duration and size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>One after the other, and each opens a connection of its own.</source>
        <translation>Nacheinander, und jede öffnet eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>One after the other, all over the same connection.</source>
        <translation>Nacheinander, alle über dieselbe Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n at the same time.</source>
        <translation>
            <numerusform>Bis zu %n gleichzeitig.</numerusform>
            <numerusform>Bis zu %n gleichzeitig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Parsing</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>PokeAPI can&apos;t be reached</source>
        <translation>PokeAPI ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the connection broke or was refused</source>
        <translation>die Verbindung brach ab oder wurde abgelehnt</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>there is no such Pokémon (404)</source>
        <translation>dieses Pokémon gibt es nicht (404)</translation>
    </message>
    <message>
        <source>PokeAPI is out of order (%1)</source>
        <translation>PokeAPI hat eine Störung (%1)</translation>
    </message>
    <message>
        <source>PokeAPI answered with the status %1</source>
        <translation>PokeAPI hat mit dem Status %1 geantwortet</translation>
    </message>
    <message>
        <source>PokeAPI asks for fewer requests (429)</source>
        <translation>PokeAPI bittet um weniger Anfragen (429)</translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation>die Antwort brach ab</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>the request was sent elsewhere, where it is not safe to follow</source>
        <translation>die Anfrage wurde an eine unsichere Adresse umgeleitet</translation>
    </message>
    <message>
        <source>the answer is no Pokémon</source>
        <translation>die Antwort ist kein Pokémon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <translation>
            <numerusform>%n Anfrage in %1</numerusform>
            <numerusform>%n Anfragen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
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
    <name>gn::RequestLogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
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
    <name>gn::ServerControl</name>
    <message>
        <source>No port can be had at %1</source>
        <translation>Unter %1 ist kein Port zu bekommen</translation>
    </message>
    <message>
        <source>The server could not be started: %1</source>
        <translation>Der Server konnte nicht gestartet werden: %1</translation>
    </message>
</context>
<context>
    <name>gn::ServerPage</name>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Reached &amp;from</source>
        <translation>E&amp;rreichbar für</translation>
    </message>
    <message>
        <source>&amp;Others may use</source>
        <translation>Andere dürfen &amp;nutzen</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Find a free one</source>
        <translation>&amp;Freien Port suchen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter by path, method, status or address</source>
        <translation>Nach Pfad, Methode, Status oder Adresse filtern</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im Bro&amp;wser öffnen</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur diesen Computer</translation>
    </message>
    <message>
        <source>All computers of my network</source>
        <translation>Alle Computer meines Netzwerks</translation>
    </message>
    <message>
        <source>Polls only</source>
        <translation>Nur die Umfragen</translation>
    </message>
    <message>
        <source>Everything, with my GIPHY key</source>
        <translation>Alles, mit meinem GIPHY-Schlüssel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Abgelehnt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Was sie antwortet</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>Der Befehl wurde kopiert</translation>
    </message>
    <message>
        <source>This build of the program has no server: Qt&apos;s HTTP server was missing.</source>
        <translation>Dieser Build des Programms hat keinen Server: Der HTTP-Server von Qt fehlte.</translation>
    </message>
    <message>
        <source>Running at %1</source>
        <translation>Läuft unter %1</translation>
    </message>
    <message>
        <source>The server could not be started: %1. Choose another port or address.</source>
        <translation>Der Server konnte nicht gestartet werden: %1. Wählen Sie einen anderen Port oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stopped. Polls can be voted on only while it runs.</source>
        <translation>Gestoppt. Über Umfragen kann nur abgestimmt werden, während er läuft.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Stopping: what is being answered is finished first…</source>
        <translation>Wird gestoppt: Was gerade beantwortet wird, wird noch fertiggestellt…</translation>
    </message>
    <message>
        <source>Nothing was asked of the server yet.</source>
        <translation>Es gab noch keine Anfragen an den Server.</translation>
    </message>
    <message>
        <source>What is asked of the server will stand here.</source>
        <translation>Hier stehen später die Anfragen an den Server.</translation>
    </message>
    <message>
        <source>Only programs and browsers on this computer reach the server.</source>
        <translation>Nur Programme und Browser auf diesem Computer erreichen den Server.</translation>
    </message>
    <message>
        <source>Everybody in your network reaches the polls and searches with your GIPHY key and its hourly calls. The connection is not encrypted.</source>
        <translation>Alle in Ihrem Netzwerk erreichen die Umfragen und suchen mit Ihrem GIPHY-Schlüssel und dessen stündlichen Anfragen. Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Everybody in your network can vote on your polls, and nothing else. The connection is not encrypted.</source>
        <translation>Alle in Ihrem Netzwerk können bei Ihren Umfragen abstimmen, sonst nichts. Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 Anfragen pro Sekunde</translation>
    </message>
</context>
<context>
    <name>gn::ServerRoutes</name>
    <message>
        <source>Giphy Navigator API: addresses of GIFs</source>
        <translation>Giphy Navigator API: Adressen von GIFs</translation>
    </message>
    <message>
        <source>Search: everything that is known of each GIF</source>
        <translation>Suche: alles, was über jedes GIF bekannt ist</translation>
    </message>
    <message>
        <source>What is trending</source>
        <translation>Was im Trend liegt</translation>
    </message>
    <message>
        <source>Suggestions for what is being typed</source>
        <translation>Vorschläge zu dem, was gerade eingegeben wird</translation>
    </message>
    <message>
        <source>One GIF by chance</source>
        <translation>Ein zufälliges GIF</translation>
    </message>
    <message>
        <source>All polls, as a page</source>
        <translation>Alle Umfragen, als Seite</translation>
    </message>
    <message>
        <source>One poll to vote in</source>
        <translation>Eine Umfrage zum Abstimmen</translation>
    </message>
    <message>
        <source>Its results</source>
        <translation>Ihre Ergebnisse</translation>
    </message>
    <message>
        <source>One Pokémon</source>
        <translation>Ein Pokémon</translation>
    </message>
    <message>
        <source>Many Pokémon, fetched in parallel</source>
        <translation>Viele Pokémon, parallel geladen</translation>
    </message>
    <message>
        <source>The tutorial&apos;s greeting</source>
        <translation>Die Begrüßung aus dem Tutorial</translation>
    </message>
    <message>
        <source>The tutorial&apos;s simple REST API: its status</source>
        <translation>Die einfache REST-API aus dem Tutorial: ihr Status</translation>
    </message>
    <message>
        <source>… and its user</source>
        <translation>… und ihr Benutzer</translation>
    </message>
    <message>
        <source>The description of all of this, as a page</source>
        <translation>Die Beschreibung von all dem, als Seite</translation>
    </message>
    <message>
        <source>The same as OpenAPI 3.1</source>
        <translation>Dasselbe als OpenAPI 3.1</translation>
    </message>
    <message>
        <source>Version, uptime, state</source>
        <translation>Version, Laufzeit, Zustand</translation>
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
    <name>gn::StatChart</name>
    <message>
        <source>Base stats</source>
        <translation>Basiswerte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stat and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
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
    <name>gn::TransferCommands</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from the list (the file stays)</source>
        <translation>Aus der Liste nehmen (die Datei bleibt)</translation>
    </message>
</context>
<context>
    <name>gn::TransferPanel</name>
    <message>
        <source>Hide the list of saved files</source>
        <translation>Liste der gespeicherten Dateien ausblenden</translation>
    </message>
    <message>
        <source>Files being saved</source>
        <translation>Dateien, die gespeichert werden</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Alle a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>Fertige a&amp;usräumen</translation>
    </message>
    <message>
        <source>Files that you save are listed here, with all that can be done about them.</source>
        <translation>Dateien, die Sie speichern, stehen hier, mit allem, was sich mit ihnen tun lässt.</translation>
    </message>
    <message>
        <source>All files being saved</source>
        <translation>Alle Dateien, die gespeichert werden</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Für alle</translation>
    </message>
</context>
<context>
    <name>gn::TransferTexts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed. Make room, then try again.</source>
        <translation>Der Datenträger ist voll: Es fehlen %1. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You may not write to “%1”. Change its permissions, or save to another folder.</source>
        <translation>Sie dürfen nicht nach „%1“ schreiben. Ändern Sie die Rechte oder speichern Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” is gone. Try again to make it anew, or save to another folder.</source>
        <translation>Den Ordner „%1“ gibt es nicht mehr. Versuchen Sie es erneut, um ihn neu anzulegen, oder speichern Sie in einen anderen.</translation>
    </message>
    <message>
        <source>The file could not be written to “%1” (%2). Check the disk, then try again.</source>
        <translation>Die Datei konnte nicht nach „%1“ geschrieben werden (%2). Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 does not give this file away (HTTP %2). It may need a sign-in: open it in the browser.</source>
        <translation>%1 gibt diese Datei nicht heraus (HTTP %2). Vielleicht ist eine Anmeldung nötig: Öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>%1 wants fewer requests. Wait a while, then try again.</source>
        <translation>%1 möchte weniger Anfragen. Warten Sie eine Weile und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2. Try again later.</source>
        <translation>%1 hat mit dem Status %2 geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Ihr Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long. Try again later.</source>
        <translation>%1 hat zu lange nichts gesendet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The file broke off on its way. Try again.</source>
        <translation>Die Datei brach unterwegs ab. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The address leads to a place that is not safe to follow. Open it in the browser to see where.</source>
        <translation>Die Adresse führt an einen Ort, dem nicht sicher zu folgen ist. Öffnen Sie sie im Browser, um zu sehen, wohin.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Tries again soon: %1</source>
        <translation>Versucht es bald erneut: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Schreibt auf den Datenträger</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
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
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>It goes on where it stopped.</source>
        <translation>Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The server can&apos;t go on where it stopped: it will begin anew.</source>
        <translation>Der Server kann nicht dort weitermachen, wo es aufgehört hat: Es beginnt von vorn.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>%1 does not have this file any more. Look for it elsewhere.</source>
        <translation>%1 hat diese Datei nicht mehr. Suchen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>%1 is having trouble. Try again later.</source>
        <translation>%1 hat Schwierigkeiten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>What came is not the file, but perhaps a network&apos;s sign-in page. Open a web page in the browser once, then try again.</source>
        <translation>Was kam, ist nicht die Datei, vielleicht die Anmeldeseite eines Netzes. Öffnen Sie einmal eine Webseite im Browser und versuchen Sie es erneut.</translation>
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
        <source>paused: %L1</source>
        <translation>angehalten: %L1</translation>
    </message>
    <message>
        <source>failed: %L1</source>
        <translation>fehlgeschlagen: %L1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <translation>noch %L1 s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>noch %L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <translation>noch %L1 h %L2 min</translation>
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
    <name>gn::WaterfallChart</name>
    <message>
        <source>Waterfall of the requests</source>
        <translation>Wasserfalldiagramm der Anfragen</translation>
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

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
    <name>gn::GifGridView</name>
    <message>
        <source>GIFs</source>
        <translation>GIFs</translation>
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
        <source>Open the page of the result</source>
        <translation>Seite des Ergebnisses öffnen</translation>
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
        <source>Built with Qt %1; uses yaml-cpp, QtKeychain and tl-expected.</source>
        <translation>Erstellt mit Qt %1; verwendet yaml-cpp, QtKeychain und tl-expected.</translation>
    </message>
    <message>
        <source>About Giphy Navigator</source>
        <translation>Über Giphy Navigator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>On hover or Under the mouse and on the &amp;focusamp;focus</source>
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
        <source>&amp;Open the page of the result</source>
        <translation>&amp;Seite des Ergebnisses öffnen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>gn::Application</name>
    <message>
        <source>Giphy Navigator can&apos;t start</source>
        <translation>Giphy Navigator ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The configuration file is wrong:</source>
        <translation>Le fichier de configuration est incorrect&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gn::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>gn::ChipRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More starting points</source>
        <translation>Plus d’idées de recherche</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Rechercher %1</translation>
    </message>
</context>
<context>
    <name>gn::ChoiceEdit</name>
    <message>
        <source>Choice %1</source>
        <translation>Choix %1</translation>
    </message>
    <message>
        <source>Move choice %1 up</source>
        <translation>Monter le choix %1</translation>
    </message>
    <message>
        <source>Move choice %1 down</source>
        <translation>Descendre le choix %1</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Retirer le choix %1</translation>
    </message>
</context>
<context>
    <name>gn::CollectorItems</name>
    <message>
        <source>Saved “%1”</source>
        <translation>« %1 » enregistré</translation>
    </message>
    <message>
        <source>The frame could not be saved: %1</source>
        <translation>L’image n’a pas pu être enregistrée : %1</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>&amp;Copy GIF</source>
        <translation>&amp;Copier le GIF</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>Copier les &amp;adresses</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Télécharger…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n address(es)</source>
        <translation>
            <numerusform>%n adresse copiée</numerusform>
            <numerusform>%n adresses copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
</context>
<context>
    <name>gn::CollectorPage</name>
    <message>
        <source>Address of a web page</source>
        <translation>Adresse d’une page web</translation>
    </message>
    <message>
        <source>Pictures of the page</source>
        <translation>Images de la page</translation>
    </message>
    <message>
        <source>This is no address of a web page</source>
        <translation>Ce n’est pas l’adresse d’une page web</translation>
    </message>
    <message>
        <source>It begins with https:// or http://, as in https://example.org/cats.</source>
        <translation>Elle commence par https:// ou http://, comme dans https://example.org/cats.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collecter</translation>
    </message>
    <message>
        <source>Collect the GIFs of a web page</source>
        <translation>Collecter les GIF d’une page web</translation>
    </message>
    <message>
        <source>Paste the address of a page, or drop a link here. Every moving picture in it is found and checked; you choose which ones to download.</source>
        <translation>Collez l’adresse d’une page ou déposez un lien ici. Chaque image animée de la page est trouvée et vérifiée ; vous choisissez celles à télécharger.</translation>
    </message>
    <message>
        <source>Getting the page from %1…</source>
        <translation>Récupération de la page depuis %1…</translation>
    </message>
    <message>
        <source>None of the pictures is of that kind and size</source>
        <translation>Aucune image n’est de ce type et de cette taille</translation>
    </message>
    <message>
        <source>Choose another kind or a smaller size above.</source>
        <translation>Choisissez ci-dessus un autre type ou une taille plus petite.</translation>
    </message>
    <message>
        <source>No picture was checked yet</source>
        <translation>Aucune image n’a encore été vérifiée</translation>
    </message>
    <message>
        <source>“Check the rest” goes on where it was stopped.</source>
        <translation>« Vérifier le reste » reprend là où l’on s’est arrêté.</translation>
    </message>
    <message>
        <source>Checking the pictures…</source>
        <translation>Vérification des images…</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>Du presse-papiers : %1</translation>
    </message>
</context>
<context>
    <name>gn::CollectorTexts</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and whether this computer is online.</source>
        <translation>Vérifiez que l’adresse est bien écrite et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The server may be slow or busy. Try again, or raise download.timeout in config.yml.</source>
        <translation>Le serveur est peut-être lent ou occupé. Réessayez, ou augmentez download.timeout dans config.yml.</translation>
    </message>
    <message>
        <source>The page leads somewhere else</source>
        <translation>La page mène ailleurs</translation>
    </message>
    <message>
        <source>It sends visitors in a circle, from https to http, or to a computer of your own network that you did not allow. Nothing was asked of that one.</source>
        <translation>Elle envoie les visiteurs en rond, de https vers http, ou vers un ordinateur de votre propre réseau que vous n’avez pas autorisé. Rien n’a été demandé à celui-ci.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>La connexion à %1 a été perdue</translation>
    </message>
    <message>
        <source>The server refused the connection or broke it off. Try again later.</source>
        <translation>Le serveur a refusé ou interrompu la connexion. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This page is too large</source>
        <translation>Cette page est trop grande</translation>
    </message>
    <message>
        <source>It has more than 32 MB. If the address is that of a single file, save it with “giphynav download”.</source>
        <translation>Elle fait plus de 32 Mo. Si l’adresse est celle d’un seul fichier, enregistrez-le avec « giphynav download ».</translation>
    </message>
    <message>
        <source>The page arrived incomplete</source>
        <translation>La page est arrivée incomplète</translation>
    </message>
    <message>
        <source>The connection ended before the page did. Try again.</source>
        <translation>La connexion s’est terminée avant la page. Réessayez.</translation>
    </message>
    <message>
        <source>The page can&apos;t be read</source>
        <translation>La page est illisible</translation>
    </message>
    <message>
        <source>What the server sent is no web page, or is nested deeper than people write them.</source>
        <translation>Ce que le serveur a envoyé n’est pas une page web, ou est imbriqué plus profondément qu’on ne l’écrit.</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>Pas pour les programmes</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Non suivie</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Rien qui bouge</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>The server&apos;s robots.txt asks programs not to fetch it.</source>
        <translation>Le robots.txt du serveur demande aux programmes de ne pas la récupérer.</translation>
    </message>
    <message>
        <source>The server does not have it any more (HTTP %1).</source>
        <translation>Le serveur ne l’a plus (HTTP %1).</translation>
    </message>
    <message>
        <source>Its server can&apos;t be found.</source>
        <translation>Son serveur est introuvable.</translation>
    </message>
    <message>
        <source>Its server took too long.</source>
        <translation>Son serveur a mis trop de temps.</translation>
    </message>
    <message>
        <source>Its server broke the connection off.</source>
        <translation>Son serveur a interrompu la connexion.</translation>
    </message>
    <message>
        <source>It leads to a computer of your own network, or in a circle.</source>
        <translation>Elle mène à un ordinateur de votre propre réseau, ou tourne en rond.</translation>
    </message>
    <message>
        <source>It is no GIF, no WebP and no video.</source>
        <translation>Ce n’est ni un GIF, ni un WebP, ni une vidéo.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Elle est trop grande.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Le serveur l’a refusée.</translation>
    </message>
    <message>
        <source>The server refused it (HTTP %1).</source>
        <translation>Le serveur l’a refusée (HTTP %1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The server answered with the status %1</source>
        <translation>Le serveur a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>There is no page at this address, or not for everybody. Check the address, or open it in a browser.</source>
        <translation>Il n’y a pas de page à cette adresse, ou pas pour tout le monde. Vérifiez l’adresse ou ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>There are no moving pictures in this page</source>
        <translation>Il n’y a pas d’images animées dans cette page</translation>
    </message>
    <message>
        <source>Pages that load their pictures by script, or only for visitors who signed in, show them in a browser only.</source>
        <translation>Les pages qui chargent leurs images par script, ou seulement pour les visiteurs connectés, ne les montrent que dans un navigateur.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>sans type de contenu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n moving picture(s)</source>
        <translation>
            <numerusform>%n image animée</numerusform>
            <numerusform>%n images animées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::CollectorTools</name>
    <message>
        <source>Which kind is shown</source>
        <translation>Quel type est montré</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponibles</translation>
    </message>
    <message>
        <source>Smallest size that is shown</source>
        <translation>Plus petite taille montrée</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Pictures checked</source>
        <translation>Images vérifiées</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Vérifier le reste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Auc&amp;une</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Select all that are shown (Ctrl+A)</source>
        <translation>Sélectionner toutes celles affichées (Ctrl+A)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select those that are not selected</source>
        <translation>Sélectionner celles qui ne le sont pas</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Copier les adresses</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>Copy the addresses as text (Ctrl+Shift+C)</source>
        <translation>Copier les adresses comme texte (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Checked %L1 of %L2</source>
        <translation>%L1 sur %L2 vérifiées</translation>
    </message>
    <message>
        <source>All %L1 checked</source>
        <translation>Les %L1 vérifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n not available</source>
        <translation>
            <numerusform>%n indisponible</numerusform>
            <numerusform>%n indisponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n file(s)…</source>
        <translation>
            <numerusform>&amp;Télécharger %n fichier…</numerusform>
            <numerusform>&amp;Télécharger %n fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download all %n file(s)…</source>
        <translation>
            <numerusform>&amp;Télécharger %n fichier…</numerusform>
            <numerusform>&amp;Télécharger les %n fichiers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::DesktopSearch</name>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF sans titre</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>Dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Search GIFs for “%1”</source>
        <translation>Chercher des GIF pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>With Giphy Navigator</source>
        <translation>Avec Giphy Navigator</translation>
    </message>
</context>
<context>
    <name>gn::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF sans titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>GIF similaires</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Rechercher %1</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Vos mots-clés</translation>
    </message>
    <message>
        <source>cat, reaction, work</source>
        <translation>chat, réaction, travail</translation>
    </message>
    <message>
        <source>Your tags, separated by commas</source>
        <translation>Vos mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>column title</comment>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>gn::ErrorTexts</name>
    <message>
        <source>It works again at %1, in less than a minute.</source>
        <translation>De nouveau possible à %1, dans moins d’une minute.</translation>
    </message>
    <message>
        <source>It works again at %1, in about %L2 minutes.</source>
        <translation>De nouveau possible à %1, dans environ %L2 minutes.</translation>
    </message>
    <message>
        <source>You seem to be offline</source>
        <translation>Vous semblez être hors ligne</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, or the proxy in the settings, and try again.</source>
        <translation>%1 est injoignable. Vérifiez votre réseau, ou le proxy dans les paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The connection may be slow or busy. Trying again often helps.</source>
        <translation>La connexion est peut-être lente ou encombrée. Un nouvel essai suffit souvent.</translation>
    </message>
    <message>
        <source>The request was redirected</source>
        <translation>La requête a été détournée</translation>
    </message>
    <message>
        <source>The answer pointed to an address that is not safe to follow. A network that wants a sign-in (a hotel, a train) or a proxy does that: open a web page once, then try again.</source>
        <translation>La réponse renvoyait vers une adresse qui n’est pas sûre. Un réseau qui demande une connexion (hôtel, train) ou un proxy peut en être la cause&#xa0;: ouvrez une page web, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>La connexion avec %1 a été interrompue</translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, check your network or the proxy in the settings.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, vérifiez votre réseau ou le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 nécessite une clé</translation>
    </message>
    <message>
        <source>Create a free API key at developers.giphy.com and enter it in the settings. Until then you can use the built-in catalogue.</source>
        <translation>Créez une clé d’API gratuite sur developers.giphy.com et saisissez-la dans les paramètres. En attendant, vous pouvez utiliser le catalogue intégré.</translation>
    </message>
    <message>
        <source>%1 does not accept the key</source>
        <translation>%1 n’accepte pas la clé</translation>
    </message>
    <message>
        <source>The key is mistyped, incomplete or was withdrawn. Compare it with the one at developers.giphy.com and enter it again.</source>
        <translation>La clé est mal saisie, incomplète ou a été révoquée. Comparez-la avec celle de developers.giphy.com et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 has barred this key or this network</source>
        <translation>%1 a bloqué cette clé ou ce réseau</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help. Use another key, or ask %1&apos;s support; on a VPN, try without it.</source>
        <translation>Réessayer n’y changera rien. Utilisez une autre clé ou contactez l’assistance de %1&#xa0;; avec un VPN, essayez sans.</translation>
    </message>
    <message>
        <source>%1&apos;s hourly limit for this key is used up</source>
        <translation>La limite horaire de %1 pour cette clé est atteinte</translation>
    </message>
    <message>
        <source>A beta key has 100 calls an hour, counted over all programs that use it. %1</source>
        <translation>Une clé bêta a droit à 100 requêtes par heure, tous programmes l’utilisant confondus. %1</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Patientez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>This hour&apos;s calls are spent</source>
        <translation>Les requêtes de cette heure sont épuisées</translation>
    </message>
    <message>
        <source>To keep your key in good standing nothing was sent. %1 The limit is in the settings.</source>
        <translation>Pour ne pas compromettre votre clé, rien n’a été envoyé. %1 La limite se trouve dans les paramètres.</translation>
    </message>
    <message>
        <source>Calls return one by one within the hour.</source>
        <translation>Les requêtes redeviennent disponibles une à une dans l’heure.</translation>
    </message>
    <message>
        <source>%1 is having trouble</source>
        <translation>%1 rencontre des problèmes</translation>
    </message>
    <message>
        <source>The service answered, but without results. It&apos;s not your search; try again in a few minutes.</source>
        <translation>Le service a répondu, mais sans résultats. Votre recherche n’est pas en cause&#xa0;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation>%1 a répondu par une erreur</translation>
    </message>
    <message>
        <source>The service sent the status %1 instead of results. Try again later.</source>
        <translation>Le service a envoyé le code %1 au lieu de résultats. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>Cette recherche est impossible</translation>
    </message>
    <message>
        <source>%1 does not take this query: it is too long, or there are no pages beyond this one.</source>
        <translation>%1 n’accepte pas cette recherche&#xa0;: elle est trop longue ou il n’y a plus de pages après celle-ci.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more</source>
        <translation>Cet élément n’existe plus</translation>
    </message>
    <message>
        <source>%1 does not know this item; it may have been removed.</source>
        <translation>%1 ne connaît pas cet élément&#xa0;; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>Not available where you are</source>
        <translation>Non disponible dans votre région</translation>
    </message>
    <message>
        <source>%1 does not show this in your region. Another search may work.</source>
        <translation>%1 n’affiche pas ce contenu dans votre région. Une autre recherche fonctionnera peut-être.</translation>
    </message>
    <message>
        <source>%1 can&apos;t do that</source>
        <translation>%1 ne permet pas cela</translation>
    </message>
    <message>
        <source>Try a search instead.</source>
        <translation>Essayez plutôt une recherche.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>What arrived was broken or incomplete. A network that wants a sign-in, or a fault at %1, does that. Try again.</source>
        <translation>Les données reçues étaient abîmées ou incomplètes. Un réseau qui demande une connexion, ou une panne chez %1, peut en être la cause. Réessayez.</translation>
    </message>
    <message>
        <source>config.yml has a mistake</source>
        <translation>config.yml contient une erreur</translation>
    </message>
    <message>
        <source>Correct it and start the program again: %1</source>
        <translation>Corrigez-la et redémarrez le programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>This computer offers no keychain that the program can use. Put the key into the environment variable GIPHY_API_KEY, or into config.yml as giphy.api_key.</source>
        <translation>Cet ordinateur n’offre aucun trousseau que le programme puisse utiliser. Mettez la clé dans la variable d’environnement GIPHY_API_KEY, ou dans config.yml sous giphy.api_key.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Un fichier n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder, then try again.</source>
        <translation>Vérifiez l’espace libre et les droits de votre dossier personnel, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Ouvrir les paramètres…</translation>
    </message>
    <message>
        <source>Use the built-in catalogue</source>
        <translation>Utiliser le catalogue intégré</translation>
    </message>
    <message>
        <source>Show what is trending</source>
        <translation>Afficher les tendances</translation>
    </message>
    <message>
        <source>Choose folders…</source>
        <translation>Choisir des dossiers…</translation>
    </message>
</context>
<context>
    <name>gn::EvolutionCell</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Affiché actuellement</translation>
    </message>
</context>
<context>
    <name>gn::FilterBar</name>
    <message>
        <source>GIFs</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Search GIFs</source>
        <translation>Rechercher des GIF</translation>
    </message>
    <message>
        <source>Search stickers</source>
        <translation>Rechercher des stickers</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Rating: results up to and including this one</source>
        <translation>Classification par âge&#xa0;: résultats jusqu’à celle-ci incluse</translation>
    </message>
    <message>
        <source>Language of the search</source>
        <translation>Langue de recherche</translation>
    </message>
</context>
<context>
    <name>gn::FoldersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Arrêter l’&amp;analyse</translation>
    </message>
    <message>
        <source>My folders</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>GIFs in these folders, and in the folders inside them, can be searched by the names of their files and folders. They stay where they are.</source>
        <translation>Les GIF de ces dossiers et de leurs sous-dossiers peuvent être recherchés par nom de fichier et de dossier. Ils restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>A&amp;jouter un dossier…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Reading: %L1 of %L2 files</source>
        <translation>Analyse&#xa0;: %L1 fichiers sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n picture(s) can be searched</source>
        <translation>
            <numerusform>Analyse arrêtée&#xa0;; %n image peut être recherchée</numerusform>
            <numerusform>Analyse arrêtée&#xa0;; %n images peuvent être recherchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) can be searched</source>
        <translation>
            <numerusform>%n image peut être recherchée</numerusform>
            <numerusform>%n images peuvent être recherchées</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
</context>
<context>
    <name>gn::GeneralPage</name>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Se souvenir de mes &amp;recherches</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Rester dans la &amp;zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Folder for saved files</source>
        <translation>Dossier des fichiers enregistrés</translation>
    </message>
    <message>
        <source>What was copied can then still be pasted, and the picker opens at once.</source>
        <translation>Ce qui a été copié peut ainsi encore être collé, et le sélecteur de GIF s’ouvre aussitôt.</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Ce bureau n’affiche pas de zone de notification.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Langue du programme</translation>
    </message>
    <message>
        <source>&amp;Enter and double click</source>
        <translation>&amp;Entrée et double-clic</translation>
    </message>
    <message>
        <source>Save files &amp;in</source>
        <translation>Enregi&amp;strer les fichiers dans</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Copy the GIF</source>
        <translation>Copier le GIF</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Ouvrir l’aperçu</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Ouvrir la page dans le navigateur</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Selon la configuration</translation>
    </message>
    <message>
        <source>Files saved &amp;at once</source>
        <translation>Fichiers enregistrés &amp;à la fois</translation>
    </message>
</context>
<context>
    <name>gn::GifActions</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Ouvrir la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Copy GIF</source>
        <translation>&amp;Copier le GIF</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier co&amp;mme</translation>
    </message>
    <message>
        <source>&amp;Page link</source>
        <translation>Lien de la &amp;page</translation>
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
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Add to c&amp;ollection</source>
        <translation>Ajouter à une c&amp;ollection</translation>
    </message>
    <message>
        <source>&amp;Remove from here</source>
        <translation>&amp;Retirer d’ici</translation>
    </message>
    <message>
        <source>&amp;Copy %L1 GIFs</source>
        <translation>&amp;Copier %L1 GIF</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>Oublie&amp;r</translation>
    </message>
    <message>
        <source>&amp;Remove from this collection</source>
        <translation>&amp;Retirer de cette collection</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nouvelle collection…</translation>
    </message>
    <message>
        <source>S&amp;tart a poll…</source>
        <translation>Lancer un son&amp;dage…</translation>
    </message>
</context>
<context>
    <name>gn::GifGridView</name>
    <message>
        <source>GIFs</source>
        <translation>GIF</translation>
    </message>
</context>
<context>
    <name>gn::GifKeeping</name>
    <message numerus="yes">
        <source>%n added to the favourites</source>
        <translation>
            <numerusform>%n ajouté aux favoris</numerusform>
            <numerusform>%n ajoutés aux favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from the favourites</source>
        <translation>
            <numerusform>%n retiré des favoris</numerusform>
            <numerusform>%n retirés des favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your library could not be changed: %1</source>
        <translation>Impossible de modifier votre bibliothèque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added to “%1”</source>
        <translation>
            <numerusform>%n ajouté à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n ajoutés à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message numerus="yes">
        <source>%n removed from “%1”</source>
        <translation>
            <numerusform>%n retiré de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n retirés de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten</source>
        <translation>
            <numerusform>%n oublié</numerusform>
            <numerusform>%n oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Collection “%1” deleted</source>
        <translation>Collection «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Merge collections</source>
        <translation>Fusionner les collections</translation>
    </message>
    <message>
        <source>Move all of “%1” into “%2” and delete “%1”?</source>
        <translation>Déplacer tout le contenu de «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» et supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merged into “%1”</source>
        <translation>Fusionnée avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gn::GifListModel</name>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF sans titre</translation>
    </message>
</context>
<context>
    <name>gn::GifSaving</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save all in</source>
        <translation>Tout enregistrer dans</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>«&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être enregistré</numerusform>
            <numerusform>%n fichiers n’ont pas pu être enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved “%1” in %2</source>
        <translation>«&#xa0;%1&#xa0;» enregistré dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n fichier enregistré</numerusform>
            <numerusform>%n fichiers enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was moved or deleted since it was saved</source>
        <translation>« %1 » a été déplacé ou supprimé depuis son enregistrement</translation>
    </message>
</context>
<context>
    <name>gn::GifSharing</name>
    <message>
        <source>Getting the GIF to copy…</source>
        <translation>Chargement du GIF à copier…</translation>
    </message>
    <message>
        <source>Copied %L1 files, %2</source>
        <translation>%L1 fichiers copiés, %2</translation>
    </message>
    <message>
        <source>Copied “%1”: animated, %2</source>
        <translation>«&#xa0;%1&#xa0;» copié&#xa0;: animé, %2</translation>
    </message>
    <message>
        <source>Copied “%1”: a still, %2</source>
        <translation>«&#xa0;%1&#xa0;» copié&#xa0;: image fixe, %2</translation>
    </message>
    <message>
        <source>There is no link: the picture is only on this computer.</source>
        <translation>Il n’y a pas de lien&#xa0;: l’image se trouve uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied %L1 links</source>
        <translation>%L1 liens copiés</translation>
    </message>
    <message>
        <source>Getting the file to drag… keep the button pressed</source>
        <translation>Chargement du fichier à glisser… gardez le bouton enfoncé</translation>
    </message>
    <message>
        <source>The file is ready now: drag it again.</source>
        <translation>Le fichier est prêt&#xa0;: faites-le glisser de nouveau.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2</source>
        <translation>Impossible de charger «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>gn::HelpDialogs</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Du champ de recherche aux résultats</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Flèche bas</translation>
    </message>
    <message>
        <source>From the first results back to the search field</source>
        <translation>Des premiers résultats au champ de recherche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Flèche haut</translation>
    </message>
    <message>
        <source>Show suggestions in the search field</source>
        <translation>Afficher les suggestions du champ de recherche</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Flèche bas</translation>
    </message>
    <message>
        <source>Between results</source>
        <translation>D’un résultat à l’autre</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, Page Up, Page Down</source>
        <translation>Flèches, Début, Fin, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Play or pause the result</source>
        <translation>Lire ou mettre en pause le résultat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Giphy Navigator</source>
        <translation>Giphy Navigator</translation>
    </message>
    <message>
        <source>Finds animated GIFs and shows them moving.</source>
        <translation>Trouve des GIF animés et les affiche en mouvement.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Powered by GIPHY: results from &lt;a href=&quot;https://giphy.com&quot;&gt;giphy.com&lt;/a&gt; belong to their owners. This program is not made by GIPHY.</source>
        <translation>Powered by GIPHY&#xa0;: les résultats de &lt;a href=&quot;https://giphy.com&quot;&gt;giphy.com&lt;/a&gt; appartiennent à leurs propriétaires. Ce programme n’est pas réalisé par GIPHY.</translation>
    </message>
    <message>
        <source>Built with Qt %1; uses yaml-cpp, QtKeychain, simdjson and tl-expected.</source>
        <translation>Créé avec Qt %1&#xa0;; utilise yaml-cpp, QtKeychain, simdjson et tl-expected.</translation>
    </message>
    <message>
        <source>About Giphy Navigator</source>
        <translation>À propos de Giphy Navigator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>GIF voisins</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Flèche gauche, Flèche droite, Début, Fin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc or Space</source>
        <translation>Échap ou Espace</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Une image en arrière, en avant</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Plus lent, plus rapide</translation>
    </message>
    <message>
        <source>One to one, and back</source>
        <translation>Taille réelle et retour</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Maj+Flèches</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Save this frame as a still</source>
        <translation>Enregistrer cette image comme image fixe</translation>
    </message>
    <message>
        <source>Forget the suggestion</source>
        <translation>Oublier la suggestion</translation>
    </message>
    <message>
        <source>Shift+Delete</source>
        <translation>Maj+Suppr</translation>
    </message>
    <message>
        <source>Copy the result, or what the settings say</source>
        <translation>Copier le résultat, ou l’action choisie dans les paramètres</translation>
    </message>
    <message>
        <source>Preview of the result</source>
        <translation>Aperçu du résultat</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Maj+Espace</translation>
    </message>
    <message>
        <source>Collect from a page</source>
        <translation>Collecter depuis une page</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Fichiers enregistrés</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Arrêter la collecte</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sooner, later</source>
        <translation>Plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Cancel, then remove from the list</source>
        <translation>Annuler, puis retirer de la liste</translation>
    </message>
</context>
<context>
    <name>gn::LibraryFiles</name>
    <message>
        <source>Import a library</source>
        <translation>Importer une bibliothèque</translation>
    </message>
    <message>
        <source>Export the library into a folder</source>
        <translation>Exporter la bibliothèque dans un dossier</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exporter la bibliothèque</translation>
    </message>
    <message>
        <source>Libraries of this program (*.json)</source>
        <translation>Bibliothèques de ce programme (*.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Imported: %L1 new of %L2 items, %L3 new favourites, %L4 new collections</source>
        <translation>Importé. Nouveaux éléments&#xa0;: %L1 sur %L2&#xa0;; nouveaux favoris&#xa0;: %L3&#xa0;; nouvelles collections&#xa0;: %L4</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Exported %L1 items to %2</source>
        <translation>%L1 éléments exportés vers %2</translation>
    </message>
    <message numerus="yes">
        <source>%n saved file(s) are gone</source>
        <translation>
            <numerusform>%n fichier enregistré n’existe plus</numerusform>
            <numerusform>%n fichiers enregistrés n’existent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. %1</source>
        <translation>Cela n’a pas fonctionné&#xa0;; rien n’a été modifié. %1</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Play animations</source>
        <translation>&amp;Lire les animations</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Go to the &amp;search field</source>
        <translation>Aller au &amp;champ de recherche</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Clear search &amp;history</source>
        <translation>Effacer l’&amp;historique de recherche</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;GIFs</source>
        <translation>&amp;GIF</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>S&amp;tickers</source>
        <translation>&amp;Stickers</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Load &amp;more results</source>
        <translation>Charger &amp;plus de résultats</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Use the &amp;built-in catalogue</source>
        <translation>&amp;Utiliser le catalogue intégré</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Toujours</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Under the &amp;mouse and on focus</source>
        <translation>Sous la souris et au &amp;focus</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Trending</source>
        <translation>&amp;Tendances</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Giphy Navigator</source>
        <translation>À &amp;propos de Giphy Navigator</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>You are looking at the built-in catalogue. With a free key you search all of GIPHY.</source>
        <translation>Vous voyez le catalogue intégré. Avec une clé gratuite, vous cherchez dans tout GIPHY.</translation>
    </message>
    <message>
        <source>Add your GIPHY key…</source>
        <translation>Ajouter votre clé GIPHY…</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Idées de recherche</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Type it into the field above.</source>
        <translation>Saisissez-le dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>Loading what is trending…</source>
        <translation>Chargement des tendances…</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>Recherche de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Nothing is trending right now</source>
        <translation>Aucune tendance en ce moment</translation>
    </message>
    <message>
        <source>Search for something instead.</source>
        <translation>Essayez plutôt une recherche.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Check the spelling, or try fewer or more general words.</source>
        <translation>Vérifiez l’orthographe ou essayez des mots moins nombreux ou plus généraux.</translation>
    </message>
    <message>
        <source>Check the spelling, try fewer or more general words, or allow another rating.</source>
        <translation>Vérifiez l’orthographe, essayez des mots moins nombreux ou plus généraux, ou autorisez une autre classification.</translation>
    </message>
    <message>
        <source>Others are looking for</source>
        <translation>Les autres recherchent</translation>
    </message>
    <message>
        <source>Related searches</source>
        <translation>Recherches associées</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Results: %L1 (all)</source>
        <translation>Résultats&#xa0;: %L1 (tous)</translation>
    </message>
    <message>
        <source>Results: %L1 of %L2</source>
        <translation>Résultats&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Results: %L1</source>
        <translation>Résultats&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%1 takes %L2 characters at most. Shorten the query to search for it.</source>
        <translation>%1 accepte %L2 caractères au maximum. Raccourcissez le texte pour lancer la recherche.</translation>
    </message>
    <message>
        <source>Few calls are left this hour: press Enter to search.</source>
        <translation>Il reste peu de requêtes pour cette heure&#xa0;: appuyez sur Entrée pour rechercher.</translation>
    </message>
    <message>
        <source>Search GIFs and stickers</source>
        <translation>Rechercher des GIF et des stickers</translation>
    </message>
    <message>
        <source>Search GIFs</source>
        <translation>Rechercher des GIF</translation>
    </message>
    <message>
        <source>%1 — Giphy Navigator</source>
        <translation>%1 — Giphy Navigator</translation>
    </message>
    <message>
        <source>G&amp;IF</source>
        <translation>&amp;GIF</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nouvelle collection…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>My &amp;folders…</source>
        <translation>Mes &amp;dossiers…</translation>
    </message>
    <message>
        <source>Forget what was &amp;used</source>
        <translation>Oublier les GIF récemment &amp;utilisés</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <translation>&amp;Exporter en fichier…</translation>
    </message>
    <message>
        <source>Export as a f&amp;older…</source>
        <translation>Exporter en d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Emplacements</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Saved files</source>
        <translation>&amp;Fichiers enregistrés</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Only titles, tags and your own tags of what stands here are searched.</source>
        <translation>La recherche porte seulement sur les titres, les mots-clés et vos propres mots-clés des éléments présents ici.</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Rechercher dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gn::MoreNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again to load more results</source>
        <translation>Réessayer de charger plus de résultats</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>Chargement de la suite…</translation>
    </message>
    <message>
        <source>That&apos;s all there is</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Could not load more: %1</source>
        <translation>Impossible de charger la suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gn::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Nouveau sondage</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Which one is us on Monday?</source>
        <translation>Lequel est nous le lundi&#xa0;?</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>&amp;Add a choice</source>
        <translation>&amp;Ajouter un choix</translation>
    </message>
    <message>
        <source>&amp;Several choices may be picked</source>
        <translation>&amp;Plusieurs choix possibles</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>Se &amp;ferme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make the poll</source>
        <translation>&amp;Créer le sondage</translation>
    </message>
    <message numerus="yes">
        <source>A poll has at most %Ln choice(s); these are the first ones.</source>
        <translation>
            <numerusform>Un sondage compte au maximum %Ln choix&#xa0;; voici le premier.</numerusform>
            <numerusform>Un sondage compte au maximum %Ln choix&#xa0;; voici les premiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>when I close it</source>
        <translation>quand je le ferme</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>dans une heure</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>dans un jour</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>at a date…</source>
        <translation>à une date…</translation>
    </message>
    <message>
        <source>Date and time of closing</source>
        <translation>Date et heure de fermeture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>That is over already. Choose a later time.</source>
        <translation>C’est déjà passé. Choisissez un moment ultérieur.</translation>
    </message>
    <message>
        <source>Copying the pictures…</source>
        <translation>Copie des images…</translation>
    </message>
    <message>
        <source>Making the poll…</source>
        <translation>Création du sondage…</translation>
    </message>
</context>
<context>
    <name>gn::OpenedGifs</name>
    <message>
        <source>There is no such file, or it can&apos;t be read.</source>
        <translation>Ce fichier n’existe pas ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is damaged, or no GIF, WebP, PNG or JPEG picture.</source>
        <translation>Il est endommagé, ou n’est pas une image GIF, WebP, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. %2</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures can&apos;t be opened; the first is “%1”.</source>
        <translation>
            <numerusform>Impossible d’ouvrir %n image&#xa0;: «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Impossible d’ouvrir %n images&#xa0;; la première est «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::PageFacts</name>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>Start of the page&apos;s text</source>
        <translation>Début du texte de la page</translation>
    </message>
</context>
<context>
    <name>gn::PickerWindow</name>
    <message>
        <source>Pick a GIF</source>
        <translation>Choisir un GIF</translation>
    </message>
    <message>
        <source>Search GIFs</source>
        <translation>Rechercher des GIF</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Type it into the field above.</source>
        <translation>Saisissez-le dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>Loading what is trending…</source>
        <translation>Chargement des tendances…</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>Recherche de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Nothing is trending right now</source>
        <translation>Aucune tendance en ce moment</translation>
    </message>
    <message>
        <source>Search for something instead.</source>
        <translation>Essayez plutôt une recherche.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Check the spelling, or try fewer or more general words.</source>
        <translation>Vérifiez l’orthographe ou essayez des mots moins nombreux ou plus généraux.</translation>
    </message>
    <message>
        <source>%1 takes %L2 characters at most.</source>
        <translation>%1 accepte %L2 caractères au maximum.</translation>
    </message>
    <message>
        <source>Few calls are left this hour: press Enter to search.</source>
        <translation>Il reste peu de requêtes pour cette heure&#xa0;: appuyez sur Entrée pour rechercher.</translation>
    </message>
    <message>
        <source>Enter: copy   Esc: close</source>
        <translation>Entrée&#xa0;: copier   Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Enter: choose   Esc: close</source>
        <translation>Entrée&#xa0;: choisir   Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
</context>
<context>
    <name>gn::PlaceTexts</name>
    <message>
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Click the heart on a GIF, or press Ctrl+D. You can also drop GIF files into this window.</source>
        <translation>Cliquez sur le cœur d’un GIF ou appuyez sur Ctrl+D. Vous pouvez aussi déposer des fichiers GIF dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Rien d’utilisé pour l’instant</translation>
    </message>
    <message>
        <source>What you copy or drag to other programs is listed here.</source>
        <translation>Ce que vous copiez ou glissez vers d’autres programmes apparaît ici.</translation>
    </message>
    <message>
        <source>No saved files yet</source>
        <translation>Pas encore de fichiers enregistrés</translation>
    </message>
    <message>
        <source>Press Ctrl+S on a GIF. What you saved can be seen without a network, too.</source>
        <translation>Appuyez sur Ctrl+S sur un GIF. Ce que vous avez enregistré reste visible même sans réseau.</translation>
    </message>
    <message>
        <source>No folders with GIFs yet</source>
        <translation>Pas encore de dossiers de GIF</translation>
    </message>
    <message>
        <source>Choose folders of this computer: the GIFs in them can be searched by name.</source>
        <translation>Choisissez des dossiers de cet ordinateur&#xa0;: les GIF qu’ils contiennent peuvent être recherchés par nom.</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Cette collection est vide</translation>
    </message>
    <message>
        <source>Drag GIFs onto it, or right-click a GIF and choose “Add to collection”.</source>
        <translation>Faites-y glisser des GIF, ou faites un clic droit sur un GIF et choisissez «&#xa0;Ajouter à une collection&#xa0;».</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
</context>
<context>
    <name>gn::PlacesBar</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Récemment utilisés</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>My folders</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Drag GIFs here</source>
        <translation>Glissez des GIF ici</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Choose my folders…</source>
        <translation>Choisir mes dossiers…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>gn::PokedexCard</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
</context>
<context>
    <name>gn::PokedexDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Base stats</source>
        <translation>Statistiques de base</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking up the evolution line…</source>
        <translation>Chargement de la lignée évolutive…</translation>
    </message>
    <message>
        <source>The evolution line could not be loaded: %1.</source>
        <translation>Impossible de charger la lignée évolutive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It does not evolve.</source>
        <translation>Il n’évolue pas.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2.</source>
        <translation>Impossible de charger %1&#xa0;: %2.</translation>
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
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>%1, loading</source>
        <translation>%1, chargement en cours</translation>
    </message>
    <message>
        <source>%1, not loaded: %2. Press Enter to try again.</source>
        <translation>%1, non chargé&#xa0;: %2. Appuyez sur Entrée pour réessayer.</translation>
    </message>
    <message>
        <source>%1, not loaded. Press Enter to load it.</source>
        <translation>%1, non chargé. Appuyez sur Entrée pour le charger.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>gn::PokedexPage</name>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Rechercher par nom ou numéro</translation>
    </message>
    <message>
        <source>Find by name or number (Ctrl+F)</source>
        <translation>Rechercher par nom ou numéro (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sort by:</source>
        <translation>Trier &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;irst:</source>
        <translation>Pr&amp;emier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Nombre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>Afficher des cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show a table</source>
        <translation>Afficher un tableau</translation>
    </message>
    <message>
        <source>&amp;Race…</source>
        <translation>C&amp;ourse…</translation>
    </message>
    <message>
        <source>Three ways of fetching them all, side by side</source>
        <translation>Trois façons de tous les charger, côte à côte</translation>
    </message>
    <message>
        <source>Pokémon loaded</source>
        <translation>Pokémon chargés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Powered by &lt;a href=&quot;https://pokeapi.co&quot;&gt;PokéAPI&lt;/a&gt;. Names and pictures are © The Pokémon Company.</source>
        <translation>Données de &lt;a href=&quot;https://pokeapi.co&quot;&gt;PokéAPI&lt;/a&gt;. Les noms et les images sont © The Pokémon Company.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>No Pokémon matches</source>
        <translation>Aucun Pokémon ne correspond</translation>
    </message>
    <message>
        <source>Some are still on their way.</source>
        <translation>Certains sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>Press Esc to see them all again.</source>
        <translation>Appuyez sur Échap pour les revoir tous.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Loading: %L1 of %L2</source>
        <translation>Chargement&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Retry all failed (%L1)</source>
        <translation>Réessayer tous les échecs (%L1)</translation>
    </message>
    <message>
        <source>Ascending: the smallest first</source>
        <translation>Croissant&#xa0;: les plus petits d’abord</translation>
    </message>
    <message>
        <source>Descending: the largest first</source>
        <translation>Décroissant&#xa0;: les plus grands d’abord</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>gn::PokedexPortrait</name>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
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
        <translation>Feu</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Électrik</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Plante</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Glace</translation>
    </message>
    <message>
        <source>Fighting</source>
        <translation>Combat</translation>
    </message>
    <message>
        <source>Poison</source>
        <translation>Poison</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Flying</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>Psy</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Insecte</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roche</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Dragon</source>
        <translation>Dragon</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ténèbres</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Acier</translation>
    </message>
    <message>
        <source>Fairy</source>
        <translation>Fée</translation>
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
        <translation>Points de vie</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Defense</source>
        <translation>Défense</translation>
    </message>
    <message>
        <source>Special attack</source>
        <translation>Attaque spéciale</translation>
    </message>
    <message>
        <source>Special defense</source>
        <translation>Défense spéciale</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>HP</source>
        <comment>hit points</comment>
        <translation>PV</translation>
    </message>
    <message>
        <source>Sp. Atk</source>
        <comment>special attack</comment>
        <translation>Atq. Spé.</translation>
    </message>
    <message>
        <source>Sp. Def</source>
        <comment>special defense</comment>
        <translation>Déf. Spé.</translation>
    </message>
    <message>
        <source>PokéAPI has no such Pokémon</source>
        <translation>PokéAPI ne connaît pas ce Pokémon</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La réponse a été interrompue</translation>
    </message>
    <message>
        <source>The answer is no Pokémon</source>
        <translation>La réponse n’est pas un Pokémon</translation>
    </message>
    <message>
        <source>The numbers 1 to 1025 and 10001 to 10326 are known. PokéAPI sometimes says so of others for some hours by mistake: try again later.</source>
        <translation>Les numéros 1 à 1025 et 10001 à 10326 sont connus. Il arrive que PokéAPI le dise par erreur de Pokémon existants pendant quelques heures&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1, number %2, %3, %4, %5</source>
        <translation>%1, numéro %2, %3, %4, %5</translation>
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
        <translation>Ce sondage a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The poll is open again</source>
        <translation>Le sondage est de nouveau ouvert</translation>
    </message>
    <message>
        <source>The poll is closed</source>
        <translation>Le sondage est fermé</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Delete the poll?</source>
        <translation>Supprimer le sondage&#xa0;?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln vote(s) will be lost, and its link will lead nowhere. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln vote sera perdu et le lien ne mènera nulle part. Cette action est irréversible.</numerusform>
            <numerusform>%Ln votes seront perdus et le lien ne mènera nulle part. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The poll was deleted</source>
        <translation>Le sondage a été supprimé</translation>
    </message>
</context>
<context>
    <name>gn::PollTexts</name>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre le %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>votes and their share</comment>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>créé le %1</translation>
    </message>
    <message>
        <source>several choices allowed</source>
        <translation>plusieurs choix autorisés</translation>
    </message>
    <message>
        <source>Ask something.</source>
        <translation>Posez une question.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>%Ln caractère au maximum.</numerusform>
            <numerusform>%Ln caractères au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll needs at least %Ln choice(s).</source>
        <translation>
            <numerusform>Un sondage nécessite au moins %Ln choix.</numerusform>
            <numerusform>Un sondage nécessite au moins %Ln choix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll has at most %Ln choice(s).</source>
        <translation>
            <numerusform>Un sondage compte au maximum %Ln choix.</numerusform>
            <numerusform>Un sondage compte au maximum %Ln choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this choice or remove it.</source>
        <translation>Nommez ce choix ou retirez-le.</translation>
    </message>
    <message>
        <source>This picture&apos;s address is not safe to show.</source>
        <translation>L’adresse de cette image n’est pas assez sûre pour l’afficher.</translation>
    </message>
    <message>
        <source>This is no GIF, WebP, PNG or JPEG picture.</source>
        <translation>Ce n’est pas une image GIF, WebP, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large; at most %1 can be shown.</source>
        <translation>Cette image est trop volumineuse&#xa0;; la taille maximale est de %1.</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>Il se fermerait avant de s’ouvrir.</translation>
    </message>
    <message>
        <source>This picture could not be read. Try again, or remove the choice.</source>
        <translation>Cette image n’a pas pu être lue. Réessayez ou retirez le choix.</translation>
    </message>
    <message>
        <source>The polls can&apos;t be opened</source>
        <translation>Impossible d’ouvrir les sondages</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program, or the driver for it is not installed.</source>
        <translation>La base de données provient d’une version plus récente du programme, ou son pilote n’est pas installé.</translation>
    </message>
    <message>
        <source>The file with the polls is damaged. Replace it by a copy, or move it away to begin anew.</source>
        <translation>Le fichier des sondages est endommagé. Remplacez-le par une copie, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder, then try again.</source>
        <translation>Vérifiez l’espace libre et les droits de votre dossier personnel, puis réessayez.</translation>
    </message>
    <message>
        <source>The database does not answer. Check that its server runs and that the address in config.yml is right, then try again.</source>
        <translation>La base de données ne répond pas. Vérifiez que son serveur fonctionne et que l’adresse dans config.yml est correcte, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>gn::PollsPage</name>
    <message>
        <source>Export the poll as a table</source>
        <translation>Exporter le sondage en tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>GIF polls</source>
        <translation>Sondages de GIF</translation>
    </message>
    <message>
        <source>&amp;New poll…</source>
        <translation>&amp;Nouveau sondage…</translation>
    </message>
    <message>
        <source>Let others choose</source>
        <translation>Laissez les autres choisir</translation>
    </message>
    <message>
        <source>Pick two to six GIFs, ask a question and share the link or its QR code. Others vote in their browser, and everybody sees the result move.</source>
        <translation>Choisissez de deux à six GIF, posez une question et partagez le lien ou son code QR. Les autres votent dans leur navigateur, et tout le monde voit le résultat évoluer.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>Code &amp;QR…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le na&amp;vigateur</translation>
    </message>
    <message>
        <source>&amp;Close poll</source>
        <translation>Fermer le &amp;sondage</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Opening the polls…</source>
        <translation>Ouverture des sondages…</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Link to the poll</source>
        <translation>Lien vers le sondage</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The file could not be written. Check the free space and the folder&apos;s permissions.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez l’espace libre et les droits du dossier.</translation>
    </message>
    <message>
        <source>The link was copied</source>
        <translation>Le lien a été copié</translation>
    </message>
    <message>
        <source>The link is too long for a QR code</source>
        <translation>Le lien est trop long pour un code QR</translation>
    </message>
    <message>
        <source>&amp;Reopen poll</source>
        <translation>Rouvrir le &amp;sondage</translation>
    </message>
    <message>
        <source>The link comes with the server</source>
        <translation>Le lien apparaît avec le serveur</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Démarrez d’abord le serveur</translation>
    </message>
    <message>
        <source>Nobody can vote now: the server does not run.</source>
        <translation>Personne ne peut voter pour l’instant&#xa0;: le serveur est arrêté.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Only this computer reaches the polls. To let others vote, open the server to your network.</source>
        <translation>Seul cet ordinateur a accès aux sondages. Pour que d’autres votent, ouvrez le serveur à votre réseau.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Paramètres du serveur</translation>
    </message>
</context>
<context>
    <name>gn::PreviewBar</name>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>One pixel for one of the screen</source>
        <translation>Un pixel par pixel d’écran</translation>
    </message>
    <message>
        <source>Save a still of this frame</source>
        <translation>Enregistrer cette image comme image fixe</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Frame %L1 of %L2</source>
        <translation>Image %L1 sur %L2</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Numéro de l’image</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gn::PreviewOverlay</name>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Loading the large picture</source>
        <translation>Chargement de la grande image</translation>
    </message>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF sans titre</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
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
        <translation>Course de chargement</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>Collect from a page</source>
        <translation>Collecter depuis une page</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Télécharger vers</translation>
    </message>
</context>
<context>
    <name>gn::ProxyInput</name>
    <message>
        <source>This is not an address. Example: http://proxy.example:3128</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: http://proxy.example:3128</translation>
    </message>
    <message>
        <source>The address must start with http:// or socks5://</source>
        <translation>L’adresse doit commencer par http:// ou socks5://</translation>
    </message>
    <message>
        <source>The host is missing. Example: socks5://127.0.0.1:9050</source>
        <translation>Il manque l’hôte. Exemple&#xa0;: socks5://127.0.0.1:9050</translation>
    </message>
    <message>
        <source>The port is missing. Example: %1:3128</source>
        <translation>Il manque le port. Exemple&#xa0;: %1:3128</translation>
    </message>
    <message>
        <source>Nothing may follow the port.</source>
        <translation>Rien ne doit suivre le port.</translation>
    </message>
</context>
<context>
    <name>gn::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>L’image a été copiée</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>&amp;Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gn::QrView</name>
    <message>
        <source>QR code of the poll&apos;s link</source>
        <translation>Code QR du lien vers le sondage</translation>
    </message>
</context>
<context>
    <name>gn::QuestionBanner</name>
    <message>
        <source>&amp;Yes, ask it</source>
        <translation>&amp;Oui, l’interroger</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>The page leads to “%1”, a computer of your own network. May the program ask it for pictures?</source>
        <translation>La page mène à « %1 », un ordinateur de votre propre réseau. Le programme peut-il lui demander des images ?</translation>
    </message>
    <message numerus="yes">
        <source>(%n more question(s))</source>
        <translation>
            <numerusform>(encore %n question)</numerusform>
            <numerusform>(encore %n questions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RaceModeRow</name>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run “%1” alone</source>
        <translation>Lancer seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>cancelled · %1</source>
        <translation>annulé · %1</translation>
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
        <translation>Enregistrer la course en tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the race as a picture</source>
        <translation>Enregistrer la course en image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>Pr&amp;emier</translation>
    </message>
    <message>
        <source>Number of the first Pokémon</source>
        <translation>Numéro du premier Pokémon</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>How many Pokémon</source>
        <translation>Combien de Pokémon</translation>
    </message>
    <message>
        <source>Run all three</source>
        <translation>Lancer les trois</translation>
    </message>
    <message>
        <source>Summary of the modes</source>
        <translation>Récapitulatif des modes</translation>
    </message>
    <message>
        <source>One after the other, every request waits for the answer before it, and a new connection costs further trips to the server before the question is even sent. In parallel all of them wait at the same time, so the whole takes little longer than its slowest request.</source>
        <translation>L’une après l’autre, chaque requête attend la réponse de la précédente, et une nouvelle connexion coûte des allers-retours supplémentaires avec le serveur avant même l’envoi de la question. En parallèle, toutes attendent en même temps&#xa0;: l’ensemble ne dure guère plus que la requête la plus lente.</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Same time &amp;axis for all</source>
        <translation>Même a&amp;xe de temps pour tous</translation>
    </message>
    <message>
        <source>The same Pokémon, fetched in three ways from %1.</source>
        <translation>Les mêmes Pokémon, chargés de trois façons depuis %1.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Impossible d’enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where does the time go?</source>
        <translation>Où passe le temps&#xa0;?</translation>
    </message>
    <message>
        <source>Each way asks for the same Pokémon one by one or all at once. While they come, every request is a bar here: how long it queued, connected, waited, received and was parsed. Start one way, or all three to compare them.</source>
        <translation>Chaque mode demande les mêmes Pokémon, un par un ou tous à la fois. Pendant ce temps, chaque requête est ici une barre&#xa0;: combien de temps elle a passé en file d’attente, à se connecter, à attendre, à recevoir et à être analysée. Lancez un mode, ou les trois pour les comparer.</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to see its times.</source>
        <translation>Pointez une barre, ou choisissez-en une avec les flèches, pour voir ses temps.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed, marked with a cross. The first is %1: %2.</source>
        <translation>
            <numerusform>%n requête a échoué, marquée d’une croix. La première est %1&#xa0;: %2.</numerusform>
            <numerusform>%n requêtes ont échoué, marquées d’une croix. La première est %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RaceQuestion</name>
    <message>
        <source>Start the race?</source>
        <translation>Lancer la course&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>This sends %n request(s) to %1.</source>
        <translation>
            <numerusform>%n requête sera envoyée à %1.</numerusform>
            <numerusform>%n requêtes seront envoyées à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>PokeAPI is free and asks its users to be gentle and to keep what they fetch. A race can&apos;t use what is kept, so run it now and then, not all the time.</source>
        <translation>PokeAPI est gratuite et demande à ses utilisateurs de la ménager et de conserver ce qu’ils chargent. Une course ne peut pas utiliser ce qui est conservé&#xa0;: lancez-la donc de temps en temps, pas en permanence.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
</context>
<context>
    <name>gn::RaceSummaryModel</name>
    <message>
        <source>How many times faster than the slowest mode</source>
        <translation>Combien de fois plus rapide que le mode le plus lent</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Temps pour toutes</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>La plus lente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
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
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>duration and size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Nouvelles connexions</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Une connexion</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>One after the other, and each opens a connection of its own.</source>
        <translation>L’une après l’autre, chacune ouvrant sa propre connexion.</translation>
    </message>
    <message>
        <source>One after the other, all over the same connection.</source>
        <translation>L’une après l’autre, toutes par la même connexion.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n at the same time.</source>
        <translation>
            <numerusform>Jusqu’à %n en même temps.</numerusform>
            <numerusform>Jusqu’à %n en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Parsing</source>
        <translation>Analyse</translation>
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
        <translation>PokeAPI est injoignable</translation>
    </message>
    <message>
        <source>the connection broke or was refused</source>
        <translation>la connexion a été interrompue ou refusée</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>there is no such Pokémon (404)</source>
        <translation>ce Pokémon n’existe pas (404)</translation>
    </message>
    <message>
        <source>PokeAPI is out of order (%1)</source>
        <translation>PokeAPI rencontre des problèmes (%1)</translation>
    </message>
    <message>
        <source>PokeAPI answered with the status %1</source>
        <translation>PokeAPI a répondu avec le code %1</translation>
    </message>
    <message>
        <source>PokeAPI asks for fewer requests (429)</source>
        <translation>PokeAPI demande moins de requêtes (429)</translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation>la réponse a été interrompue</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>la réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>the request was sent elsewhere, where it is not safe to follow</source>
        <translation>la requête a été détournée vers une adresse qui n’est pas sûre</translation>
    </message>
    <message>
        <source>the answer is no Pokémon</source>
        <translation>la réponse n’est pas un Pokémon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <translation>
            <numerusform>%n requête en %1</numerusform>
            <numerusform>%n requêtes en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RenditionName</name>
    <message>
        <source>still</source>
        <translation>image fixe</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>gn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Clear the search field</source>
        <translation>Vider le champ de recherche</translation>
    </message>
</context>
<context>
    <name>gn::ServerControl</name>
    <message>
        <source>No port can be had at %1</source>
        <translation>Impossible d’obtenir un port sur %1</translation>
    </message>
    <message>
        <source>The server could not be started: %1</source>
        <translation>Impossible de démarrer le serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gn::ServerPage</name>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Reached &amp;from</source>
        <translation>Accessible d&amp;epuis</translation>
    </message>
    <message>
        <source>&amp;Others may use</source>
        <translation>Les autres peuvent &amp;utiliser</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Find a free one</source>
        <translation>&amp;Trouver un port libre</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Filter by path, method, status or address</source>
        <translation>Filtrer par chemin, méthode, code ou adresse</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>&amp;Copier en curl</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>All computers of my network</source>
        <translation>Tous les ordinateurs de mon réseau</translation>
    </message>
    <message>
        <source>Polls only</source>
        <translation>Les sondages uniquement</translation>
    </message>
    <message>
        <source>Everything, with my GIPHY key</source>
        <translation>Tout, avec ma clé GIPHY</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Refusées ou en échec</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles requêtes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Ce qu’elle répond</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>La commande a été copiée</translation>
    </message>
    <message>
        <source>This build of the program has no server: Qt&apos;s HTTP server was missing.</source>
        <translation>Cette version compilée du programme n’a pas de serveur&#xa0;: le serveur HTTP de Qt manquait.</translation>
    </message>
    <message>
        <source>Running at %1</source>
        <translation>En marche sur %1</translation>
    </message>
    <message>
        <source>The server could not be started: %1. Choose another port or address.</source>
        <translation>Impossible de démarrer le serveur&#xa0;: %1. Choisissez un autre port ou une autre adresse.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Polls can be voted on only while it runs.</source>
        <translation>Arrêté. On ne peut voter aux sondages que lorsqu’il est en marche.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping: what is being answered is finished first…</source>
        <translation>Arrêt&#xa0;: les réponses en cours sont d’abord terminées…</translation>
    </message>
    <message>
        <source>Nothing was asked of the server yet.</source>
        <translation>Aucune requête au serveur pour l’instant.</translation>
    </message>
    <message>
        <source>What is asked of the server will stand here.</source>
        <translation>Les requêtes au serveur apparaîtront ici.</translation>
    </message>
    <message>
        <source>Only programs and browsers on this computer reach the server.</source>
        <translation>Seuls les programmes et navigateurs de cet ordinateur ont accès au serveur.</translation>
    </message>
    <message>
        <source>Everybody in your network reaches the polls and searches with your GIPHY key and its hourly calls. The connection is not encrypted.</source>
        <translation>Tout le monde sur votre réseau a accès aux sondages et cherche avec votre clé GIPHY et ses requêtes horaires. La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Everybody in your network can vote on your polls, and nothing else. The connection is not encrypted.</source>
        <translation>Tout le monde sur votre réseau peut voter à vos sondages, et rien d’autre. La connexion n’est pas chiffrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 requêtes par seconde</translation>
    </message>
</context>
<context>
    <name>gn::ServerRoutes</name>
    <message>
        <source>Giphy Navigator API: addresses of GIFs</source>
        <translation>API de Giphy Navigator&#xa0;: adresses de GIF</translation>
    </message>
    <message>
        <source>Search: everything that is known of each GIF</source>
        <translation>Recherche&#xa0;: tout ce que l’on sait de chaque GIF</translation>
    </message>
    <message>
        <source>What is trending</source>
        <translation>Les tendances</translation>
    </message>
    <message>
        <source>Suggestions for what is being typed</source>
        <translation>Suggestions pour ce qui est en cours de saisie</translation>
    </message>
    <message>
        <source>One GIF by chance</source>
        <translation>Un GIF au hasard</translation>
    </message>
    <message>
        <source>All polls, as a page</source>
        <translation>Tous les sondages, en page web</translation>
    </message>
    <message>
        <source>One poll to vote in</source>
        <translation>Un sondage où voter</translation>
    </message>
    <message>
        <source>Its results</source>
        <translation>Ses résultats</translation>
    </message>
    <message>
        <source>One Pokémon</source>
        <translation>Un Pokémon</translation>
    </message>
    <message>
        <source>Many Pokémon, fetched in parallel</source>
        <translation>Beaucoup de Pokémon, chargés en parallèle</translation>
    </message>
    <message>
        <source>The tutorial&apos;s greeting</source>
        <translation>Le message d’accueil du tutoriel</translation>
    </message>
    <message>
        <source>The tutorial&apos;s simple REST API: its status</source>
        <translation>L’API REST simple du tutoriel&#xa0;: son état</translation>
    </message>
    <message>
        <source>… and its user</source>
        <translation>… et son utilisateur</translation>
    </message>
    <message>
        <source>The description of all of this, as a page</source>
        <translation>La description de tout cela, en page web</translation>
    </message>
    <message>
        <source>The same as OpenAPI 3.1</source>
        <translation>La même chose en OpenAPI 3.1</translation>
    </message>
    <message>
        <source>Version, uptime, state</source>
        <translation>Version, durée de fonctionnement, état</translation>
    </message>
</context>
<context>
    <name>gn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>GIPHY key</source>
        <translation>Clé GIPHY</translation>
    </message>
    <message>
        <source>A key is free: create an app at &lt;a href=&quot;https://developers.giphy.com/dashboard/&quot;&gt;developers.giphy.com&lt;/a&gt; and copy its API key.</source>
        <translation>La clé est gratuite&#xa0;: créez une application sur &lt;a href=&quot;https://developers.giphy.com/dashboard/&quot;&gt;developers.giphy.com&lt;/a&gt; et copiez sa clé d’API.</translation>
    </message>
    <message>
        <source>How to get a key</source>
        <translation>Comment obtenir une clé</translation>
    </message>
    <message>
        <source>GIPHY &amp;key</source>
        <translation>C&amp;lé GIPHY</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>&amp;Tester la clé</translation>
    </message>
    <message>
        <source>Costs one call</source>
        <translation>Coûte une requête</translation>
    </message>
    <message>
        <source>&amp;Use it until the program ends</source>
        <translation>&amp;Utiliser jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>&amp;Calls per hour</source>
        <translation>Requêtes par &amp;heure</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Requêtes par heure</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>A beta key has 100; 0 means no limit, for production keys</source>
        <translation>Une clé bêta en a 100&#xa0;; 0 signifie illimité, pour les clés de production</translation>
    </message>
    <message>
        <source>A beta key has 100 calls an hour. 0 means no limit, for production keys.</source>
        <translation>Une clé bêta a droit à 100 requêtes par heure. 0 signifie illimité, pour les clés de production.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Classification</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>&amp;Language of the search</source>
        <translation>&amp;Langue de recherche</translation>
    </message>
    <message>
        <source>Language of the search</source>
        <translation>Langue de recherche</translation>
    </message>
    <message>
        <source>The catalogue in use has neither ratings nor languages to choose from.</source>
        <translation>Le catalogue utilisé ne propose ni classifications ni langues.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>GIFs &amp;move</source>
        <translation>&amp;Lire les GIF</translation>
    </message>
    <message>
        <source>When GIFs move</source>
        <translation>Quand lire les GIF</translation>
    </message>
    <message>
        <source>&amp;Save data</source>
        <translation>Économiser les &amp;données</translation>
    </message>
    <message>
        <source>Fetches smaller pictures with fewer frames; needs more computing power.</source>
        <translation>Télécharge des images plus petites, avec moins d’images par animation&#xa0;; demande plus de puissance de calcul.</translation>
    </message>
    <message>
        <source>Pictures in m&amp;emory</source>
        <translation>Images en &amp;mémoire</translation>
    </message>
    <message>
        <source>Pictures in memory, in megabytes</source>
        <translation>Images en mémoire, en mégaoctets</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the pictures in memory</source>
        <translation>Effacer les images en mémoire</translation>
    </message>
    <message>
        <source>Pictures on &amp;disk</source>
        <translation>Images sur le dis&amp;que</translation>
    </message>
    <message>
        <source>Pictures on disk, in megabytes</source>
        <translation>Images sur le disque, en mégaoctets</translation>
    </message>
    <message>
        <source>Clear the pictures on disk</source>
        <translation>Effacer les images sur le disque</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
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
        <translation>comme dans config.yml, sinon celui du système</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, with user:password@ before the host where the proxy wants it. This address is kept in the settings file in plain text.</source>
        <translation>http://host:port ou socks5://host:port, avec user:password@ avant l’hôte si le proxy le demande. Cette adresse est conservée en clair dans le fichier des paramètres.</translation>
    </message>
    <message>
        <source>As in config.yml (%1)</source>
        <translation>Comme dans config.yml (%1)</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>%1 libérés.</translation>
    </message>
    <message>
        <source>The pictures on disk could not be deleted; check the permissions of your cache folder.</source>
        <translation>Impossible de supprimer les images du disque&#xa0;; vérifiez les droits de votre dossier de cache.</translation>
    </message>
    <message>
        <source>set by GIPHY_API_KEY</source>
        <translation>définie par GIPHY_API_KEY</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s keychain, nowhere else.</source>
        <translation>La clé est conservée uniquement dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>config.yml has a key, which is used while there is none here. A key entered here is kept in your system&apos;s keychain.</source>
        <translation>config.yml contient une clé, utilisée tant qu’il n’y en a pas ici. Une clé saisie ici est conservée dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>On hover or focus</source>
        <translation>Sous la souris et au focus</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>Enter a key first.</source>
        <translation>Saisissez d’abord une clé.</translation>
    </message>
    <message>
        <source>Asking GIPHY…</source>
        <translation>Interrogation de GIPHY…</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>GIPHY does not accept the key.</source>
        <translation>GIPHY n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>GIPHY</source>
        <translation>GIPHY</translation>
    </message>
    <message>
        <source>The key could not be kept: your system&apos;s keychain refused or is missing.</source>
        <translation>Impossible de conserver la clé&#xa0;: le trousseau de votre système l’a refusée ou est absent.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable GIPHY_API_KEY, which takes precedence over the keychain. Unset it to choose a key here.</source>
        <translation>La clé vient de la variable d’environnement GIPHY_API_KEY, prioritaire sur le trousseau. Supprimez cette variable pour choisir une clé ici.</translation>
    </message>
    <message>
        <source>In the &amp;background too</source>
        <translation>&amp;Aussi en arrière-plan</translation>
    </message>
    <message>
        <source>GIFs go on moving while another program&apos;s window has the focus. Hidden and minimised windows never play.</source>
        <translation>Les GIF continuent de bouger quand la fenêtre d’un autre programme a le focus. Les fenêtres masquées ou réduites ne lisent jamais rien.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>gn::StatChart</name>
    <message>
        <source>Base stats</source>
        <translation>Statistiques de base</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stat and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>gn::StatePanel</name>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
</context>
<context>
    <name>gn::StatusLine</name>
    <message>
        <source>Calls left: %L1 of %L2</source>
        <translation>Requêtes restantes&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Calls to the source that this key has left in the sliding hour.</source>
        <translation>Requêtes à la source qui restent à cette clé sur l’heure glissante.</translation>
    </message>
    <message>
        <source>The next one comes back at %1.</source>
        <translation>La prochaine redevient disponible à %1.</translation>
    </message>
</context>
<context>
    <name>gn::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>gn::TileFailure</name>
    <message>
        <source>The picture could not be loaded: there is no connection.</source>
        <translation>Impossible de charger l’image&#xa0;: pas de connexion.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: the server took too long.</source>
        <translation>Impossible de charger l’image&#xa0;: le serveur a mis trop de temps.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>L’image est trop grande pour être affichée ici.</translation>
    </message>
    <message>
        <source>The picture is damaged or of a kind that can&apos;t be shown.</source>
        <translation>L’image est endommagée ou d’un type qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The picture no longer exists.</source>
        <translation>L’image n’existe plus.</translation>
    </message>
    <message>
        <source>The picture is not available where you are.</source>
        <translation>L’image n’est pas disponible dans votre région.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: the server has a problem.</source>
        <translation>Impossible de charger l’image&#xa0;: le serveur rencontre un problème.</translation>
    </message>
    <message>
        <source>The server refused the picture.</source>
        <translation>Le serveur a refusé l’image.</translation>
    </message>
    <message>
        <source>The server refused the picture (HTTP %1).</source>
        <translation>Le serveur a refusé l’image (HTTP %1).</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Impossible de charger l’image.</translation>
    </message>
</context>
<context>
    <name>gn::Toast</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gn::TransferCommands</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove from the list (the file stays)</source>
        <translation>Retirer de la liste (le fichier reste)</translation>
    </message>
</context>
<context>
    <name>gn::TransferPanel</name>
    <message>
        <source>Hide the list of saved files</source>
        <translation>Masquer la liste des fichiers enregistrés</translation>
    </message>
    <message>
        <source>Files being saved</source>
        <translation>Fichiers en cours d’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout &amp;suspendre</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Tout &amp;annuler</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>Retirer les &amp;terminés</translation>
    </message>
    <message>
        <source>Files that you save are listed here, with all that can be done about them.</source>
        <translation>Les fichiers que vous enregistrez sont listés ici, avec tout ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>All files being saved</source>
        <translation>Tous les fichiers en cours d’enregistrement</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Pour tous</translation>
    </message>
</context>
<context>
    <name>gn::TransferTexts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed. Make room, then try again.</source>
        <translation>Le disque est plein : il manque %1. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>You may not write to “%1”. Change its permissions, or save to another folder.</source>
        <translation>Vous ne pouvez pas écrire dans « %1 ». Changez ses droits ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” is gone. Try again to make it anew, or save to another folder.</source>
        <translation>Le dossier « %1 » a disparu. Réessayez pour le recréer, ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>The file could not be written to “%1” (%2). Check the disk, then try again.</source>
        <translation>Le fichier n’a pas pu être écrit dans « %1 » (%2). Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not give this file away (HTTP %2). It may need a sign-in: open it in the browser.</source>
        <translation>%1 ne donne pas ce fichier (HTTP %2). Il faut peut-être se connecter : ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 wants fewer requests. Wait a while, then try again.</source>
        <translation>%1 veut moins de requêtes. Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2. Try again later.</source>
        <translation>%1 a répondu avec le statut %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, then try again.</source>
        <translation>%1 est injoignable. Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long. Try again later.</source>
        <translation>%1 n’a rien envoyé pendant trop longtemps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file broke off on its way. Try again.</source>
        <translation>Le fichier s’est interrompu en route. Réessayez.</translation>
    </message>
    <message>
        <source>The address leads to a place that is not safe to follow. Open it in the browser to see where.</source>
        <translation>L’adresse mène à un endroit qu’il n’est pas sûr de suivre. Ouvrez-la dans le navigateur pour voir où.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>La connexion à %1 a été perdue. Réessayez.</translation>
    </message>
    <message>
        <source>Tries again soon: %1</source>
        <translation>Nouvel essai bientôt : %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <translation>Enregistré, %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>It goes on where it stopped.</source>
        <translation>La suite reprend là où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>The server can&apos;t go on where it stopped: it will begin anew.</source>
        <translation>Le serveur ne peut pas reprendre là où cela s’est arrêté : tout recommencera.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>%1 does not have this file any more. Look for it elsewhere.</source>
        <translation>%1 n’a plus ce fichier. Cherchez-le ailleurs.</translation>
    </message>
    <message>
        <source>%1 is having trouble. Try again later.</source>
        <translation>%1 a des difficultés. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>What came is not the file, but perhaps a network&apos;s sign-in page. Open a web page in the browser once, then try again.</source>
        <translation>Ce qui est arrivé n’est pas le fichier, mais peut-être la page de connexion d’un réseau. Ouvrez une page web dans le navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Saving: %L1 of %L2 done</source>
        <translation>Enregistrement : %L1 sur %L2 terminés</translation>
    </message>
    <message>
        <source>Saved files: %L1</source>
        <translation>Fichiers enregistrés : %L1</translation>
    </message>
    <message>
        <source>paused: %L1</source>
        <translation>en pause : %L1</translation>
    </message>
    <message>
        <source>failed: %L1</source>
        <translation>échoués : %L1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <translation>encore %L1 s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>encore %L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <translation>encore %L1 h %L2 min</translation>
    </message>
</context>
<context>
    <name>gn::TrayIcon</name>
    <message>
        <source>&amp;Open Giphy Navigator</source>
        <translation>&amp;Ouvrir Giphy Navigator</translation>
    </message>
    <message>
        <source>&amp;Pick a GIF…</source>
        <translation>&amp;Choisir un GIF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>gn::WaterfallChart</name>
    <message>
        <source>Waterfall of the requests</source>
        <translation>Cascade des requêtes</translation>
    </message>
</context>
<context>
    <name>gn::WindowItems</name>
    <message numerus="yes">
        <source>%n of them could not be read as a picture</source>
        <translation>
            <numerusform>%n d’entre eux n’a pas pu être lu comme image</numerusform>
            <numerusform>%n d’entre eux n’ont pas pu être lus comme images</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library can&apos;t be used: %1</source>
        <translation>Impossible d’utiliser votre bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your library was written by a newer version of this program and is left as it is.</source>
        <translation>Votre bibliothèque provient d’une version plus récente de ce programme et reste inchangée.</translation>
    </message>
    <message>
        <source>Your library was damaged. It was put aside as %1, and a new one was begun.</source>
        <translation>Votre bibliothèque était endommagée. Elle a été mise de côté sous le nom %1, et une nouvelle a été commencée.</translation>
    </message>
</context>
</TS>

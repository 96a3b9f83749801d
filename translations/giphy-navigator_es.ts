<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>gn::Application</name>
    <message>
        <source>Giphy Navigator can&apos;t start</source>
        <translation>Giphy Navigator no se puede iniciar</translation>
    </message>
    <message>
        <source>The configuration file is wrong:</source>
        <translation>El archivo de configuración tiene un error:</translation>
    </message>
</context>
<context>
    <name>gn::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>gn::ChipRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More starting points</source>
        <translation>Más ideas de búsqueda</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Buscar %1</translation>
    </message>
</context>
<context>
    <name>gn::ChoiceEdit</name>
    <message>
        <source>Choice %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>Move choice %1 up</source>
        <translation>Subir la opción %1</translation>
    </message>
    <message>
        <source>Move choice %1 down</source>
        <translation>Bajar la opción %1</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Quitar la opción %1</translation>
    </message>
</context>
<context>
    <name>gn::CollectorItems</name>
    <message>
        <source>Saved “%1”</source>
        <translation>«%1» guardado</translation>
    </message>
    <message>
        <source>The frame could not be saved: %1</source>
        <translation>No se pudo guardar el fotograma: %1</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Copy GIF</source>
        <translation>&amp;Copiar el GIF</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>Copiar las &amp;direcciones</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n address(es)</source>
        <translation>
            <numerusform>%n dirección copiada</numerusform>
            <numerusform>%n direcciones copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Guardar este fotograma</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>gn::CollectorPage</name>
    <message>
        <source>Address of a web page</source>
        <translation>Dirección de una página web</translation>
    </message>
    <message>
        <source>Pictures of the page</source>
        <translation>Imágenes de la página</translation>
    </message>
    <message>
        <source>This is no address of a web page</source>
        <translation>Esto no es la dirección de una página web</translation>
    </message>
    <message>
        <source>It begins with https:// or http://, as in https://example.org/cats.</source>
        <translation>Empieza por https:// o http://, como en https://example.org/cats.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recopilar</translation>
    </message>
    <message>
        <source>Collect the GIFs of a web page</source>
        <translation>Recopilar los GIF de una página web</translation>
    </message>
    <message>
        <source>Paste the address of a page, or drop a link here. Every moving picture in it is found and checked; you choose which ones to download.</source>
        <translation>Pegue la dirección de una página o suelte aquí un enlace. Se encuentra y comprueba cada imagen en movimiento; usted elige cuáles descargar.</translation>
    </message>
    <message>
        <source>Getting the page from %1…</source>
        <translation>Obteniendo la página de %1…</translation>
    </message>
    <message>
        <source>None of the pictures is of that kind and size</source>
        <translation>Ninguna imagen es de ese tipo y tamaño</translation>
    </message>
    <message>
        <source>Choose another kind or a smaller size above.</source>
        <translation>Elija arriba otro tipo o un tamaño menor.</translation>
    </message>
    <message>
        <source>No picture was checked yet</source>
        <translation>Aún no se ha comprobado ninguna imagen</translation>
    </message>
    <message>
        <source>“Check the rest” goes on where it was stopped.</source>
        <translation>«Comprobar el resto» sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Checking the pictures…</source>
        <translation>Comprobando las imágenes…</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>Del portapapeles: %1</translation>
    </message>
</context>
<context>
    <name>gn::CollectorTexts</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>No se encuentra %1</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and whether this computer is online.</source>
        <translation>Revise si hay erratas en la dirección y si este equipo está en línea.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>The server may be slow or busy. Try again, or raise download.timeout in config.yml.</source>
        <translation>El servidor puede estar lento u ocupado. Inténtelo de nuevo o aumente download.timeout en config.yml.</translation>
    </message>
    <message>
        <source>The page leads somewhere else</source>
        <translation>La página lleva a otro sitio</translation>
    </message>
    <message>
        <source>It sends visitors in a circle, from https to http, or to a computer of your own network that you did not allow. Nothing was asked of that one.</source>
        <translation>Envía a los visitantes en círculo, de https a http, o a un equipo de su propia red que usted no permitió. A ese no se le pidió nada.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>Se perdió la conexión con %1</translation>
    </message>
    <message>
        <source>The server refused the connection or broke it off. Try again later.</source>
        <translation>El servidor rechazó o cortó la conexión. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This page is too large</source>
        <translation>Esta página es demasiado grande</translation>
    </message>
    <message>
        <source>It has more than 32 MB. If the address is that of a single file, save it with “giphynav download”.</source>
        <translation>Tiene más de 32 MB. Si la dirección es de un solo archivo, guárdelo con «giphynav download».</translation>
    </message>
    <message>
        <source>The page arrived incomplete</source>
        <translation>La página llegó incompleta</translation>
    </message>
    <message>
        <source>The connection ended before the page did. Try again.</source>
        <translation>La conexión terminó antes que la página. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The page can&apos;t be read</source>
        <translation>No se puede leer la página</translation>
    </message>
    <message>
        <source>What the server sent is no web page, or is nested deeper than people write them.</source>
        <translation>Lo que envió el servidor no es una página web o está anidado más de lo que nadie escribe.</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>No para programas</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>No se siguió</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Nada que se mueva</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>The server&apos;s robots.txt asks programs not to fetch it.</source>
        <translation>El robots.txt del servidor pide a los programas que no la obtengan.</translation>
    </message>
    <message>
        <source>The server does not have it any more (HTTP %1).</source>
        <translation>El servidor ya no la tiene (HTTP %1).</translation>
    </message>
    <message>
        <source>Its server can&apos;t be found.</source>
        <translation>No se encuentra su servidor.</translation>
    </message>
    <message>
        <source>Its server took too long.</source>
        <translation>Su servidor tardó demasiado.</translation>
    </message>
    <message>
        <source>Its server broke the connection off.</source>
        <translation>Su servidor cortó la conexión.</translation>
    </message>
    <message>
        <source>It leads to a computer of your own network, or in a circle.</source>
        <translation>Lleva a un equipo de su propia red o en círculo.</translation>
    </message>
    <message>
        <source>It is no GIF, no WebP and no video.</source>
        <translation>No es un GIF, ni un WebP, ni un vídeo.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>El servidor la denegó.</translation>
    </message>
    <message>
        <source>The server refused it (HTTP %1).</source>
        <translation>El servidor la denegó (HTTP %1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server answered with the status %1</source>
        <translation>El servidor respondió con el estado %1</translation>
    </message>
    <message>
        <source>There is no page at this address, or not for everybody. Check the address, or open it in a browser.</source>
        <translation>No hay ninguna página en esta dirección, o no para todos. Revise la dirección o ábrala en un navegador.</translation>
    </message>
    <message>
        <source>There are no moving pictures in this page</source>
        <translation>No hay imágenes en movimiento en esta página</translation>
    </message>
    <message>
        <source>Pages that load their pictures by script, or only for visitors who signed in, show them in a browser only.</source>
        <translation>Las páginas que cargan sus imágenes mediante scripts, o solo para quienes han iniciado sesión, las muestran solo en un navegador.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>sin tipo de contenido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n moving picture(s)</source>
        <translation>
            <numerusform>%n imagen en movimiento</numerusform>
            <numerusform>%n imágenes en movimiento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::CollectorTools</name>
    <message>
        <source>Which kind is shown</source>
        <translation>Qué tipo se muestra</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>Smallest size that is shown</source>
        <translation>Tamaño mínimo que se muestra</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Pictures checked</source>
        <translation>Imágenes comprobadas</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Comprobar el resto</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Select all that are shown (Ctrl+A)</source>
        <translation>Seleccionar todas las que se muestran (Ctrl+A)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar ninguna</translation>
    </message>
    <message>
        <source>Select those that are not selected</source>
        <translation>Seleccionar las que no lo están</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Copiar las direcciones</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Añadir a &amp;favoritos</translation>
    </message>
    <message>
        <source>Copy the addresses as text (Ctrl+Shift+C)</source>
        <translation>Copiar las direcciones como texto (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Checked %L1 of %L2</source>
        <translation>%L1 de %L2 comprobadas</translation>
    </message>
    <message>
        <source>All %L1 checked</source>
        <translation>Las %L1 comprobadas</translation>
    </message>
    <message numerus="yes">
        <source>%n not available</source>
        <translation>
            <numerusform>%n no disponible</numerusform>
            <numerusform>%n no disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n file(s)…</source>
        <translation>
            <numerusform>&amp;Descargar %n archivo…</numerusform>
            <numerusform>&amp;Descargar %n archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download all %n file(s)…</source>
        <translation>
            <numerusform>&amp;Descargar %n archivo…</numerusform>
            <numerusform>&amp;Descargar los %n archivos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::DesktopSearch</name>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF sin título</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>En tu biblioteca</translation>
    </message>
    <message>
        <source>Search GIFs for “%1”</source>
        <translation>Buscar GIF de «%1»</translation>
    </message>
    <message>
        <source>With Giphy Navigator</source>
        <translation>Con Giphy Navigator</translation>
    </message>
</context>
<context>
    <name>gn::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF sin título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>GIF similares</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Tus etiquetas</translation>
    </message>
    <message>
        <source>cat, reaction, work</source>
        <translation>gato, reacción, trabajo</translation>
    </message>
    <message>
        <source>Your tags, separated by commas</source>
        <translation>Tus etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>column title</comment>
        <translation>Fotogramas</translation>
    </message>
</context>
<context>
    <name>gn::ErrorTexts</name>
    <message>
        <source>It works again at %1, in less than a minute.</source>
        <translation>Volverá a funcionar a las %1, en menos de un minuto.</translation>
    </message>
    <message>
        <source>It works again at %1, in about %L2 minutes.</source>
        <translation>Volverá a funcionar a las %1, en unos %L2 minutos.</translation>
    </message>
    <message>
        <source>You seem to be offline</source>
        <translation>Parece que no tienes conexión</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, or the proxy in the settings, and try again.</source>
        <translation>No se puede acceder a %1. Revisa tu red, o el proxy en la configuración, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>The connection may be slow or busy. Trying again often helps.</source>
        <translation>Quizá la conexión sea lenta o esté saturada. Volver a intentarlo suele funcionar.</translation>
    </message>
    <message>
        <source>The request was redirected</source>
        <translation>La petición se desvió</translation>
    </message>
    <message>
        <source>The answer pointed to an address that is not safe to follow. A network that wants a sign-in (a hotel, a train) or a proxy does that: open a web page once, then try again.</source>
        <translation>La respuesta apuntaba a una dirección que no es segura. Lo hacen las redes que piden iniciar sesión (un hotel, un tren) o un proxy: abre una página web y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>Se interrumpió la conexión con %1</translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, check your network or the proxy in the settings.</source>
        <translation>Inténtalo de nuevo; si sigue ocurriendo, revisa tu red o el proxy en la configuración.</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 necesita una clave</translation>
    </message>
    <message>
        <source>Create a free API key at developers.giphy.com and enter it in the settings. Until then you can use the built-in catalogue.</source>
        <translation>Crea una clave de API gratuita en developers.giphy.com y escríbela en la configuración. Mientras tanto puedes usar el catálogo integrado.</translation>
    </message>
    <message>
        <source>%1 does not accept the key</source>
        <translation>%1 no acepta la clave</translation>
    </message>
    <message>
        <source>The key is mistyped, incomplete or was withdrawn. Compare it with the one at developers.giphy.com and enter it again.</source>
        <translation>La clave está mal escrita o incompleta, o fue revocada. Compárala con la de developers.giphy.com y vuelve a escribirla.</translation>
    </message>
    <message>
        <source>%1 has barred this key or this network</source>
        <translation>%1 ha bloqueado esta clave o esta red</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help. Use another key, or ask %1&apos;s support; on a VPN, try without it.</source>
        <translation>Reintentar no servirá. Usa otra clave o pregunta al soporte de %1; si usas una VPN, prueba sin ella.</translation>
    </message>
    <message>
        <source>%1&apos;s hourly limit for this key is used up</source>
        <translation>Se agotó el límite por hora de %1 para esta clave</translation>
    </message>
    <message>
        <source>A beta key has 100 calls an hour, counted over all programs that use it. %1</source>
        <translation>Una clave beta tiene 100 peticiones por hora, sumando todos los programas que la usan. %1</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Espera un rato y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This hour&apos;s calls are spent</source>
        <translation>Se agotaron las peticiones de esta hora</translation>
    </message>
    <message>
        <source>To keep your key in good standing nothing was sent. %1 The limit is in the settings.</source>
        <translation>Para no poner en riesgo tu clave, no se envió nada. %1 El límite está en la configuración.</translation>
    </message>
    <message>
        <source>Calls return one by one within the hour.</source>
        <translation>Las peticiones se recuperan una a una en el plazo de una hora.</translation>
    </message>
    <message>
        <source>%1 is having trouble</source>
        <translation>%1 tiene problemas</translation>
    </message>
    <message>
        <source>The service answered, but without results. It&apos;s not your search; try again in a few minutes.</source>
        <translation>El servicio respondió, pero sin resultados. No es por tu búsqueda; inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation>%1 respondió con un error</translation>
    </message>
    <message>
        <source>The service sent the status %1 instead of results. Try again later.</source>
        <translation>El servicio envió el estado %1 en lugar de resultados. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>Esto no se puede buscar</translation>
    </message>
    <message>
        <source>%1 does not take this query: it is too long, or there are no pages beyond this one.</source>
        <translation>%1 no admite esta búsqueda: es demasiado larga o no hay más páginas después de esta.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>%1 does not know this item; it may have been removed.</source>
        <translation>%1 no conoce este elemento; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>Not available where you are</source>
        <translation>No disponible en tu región</translation>
    </message>
    <message>
        <source>%1 does not show this in your region. Another search may work.</source>
        <translation>%1 no lo muestra en tu región. Puede que otra búsqueda funcione.</translation>
    </message>
    <message>
        <source>%1 can&apos;t do that</source>
        <translation>%1 no puede hacer eso</translation>
    </message>
    <message>
        <source>Try a search instead.</source>
        <translation>Prueba con una búsqueda.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>What arrived was broken or incomplete. A network that wants a sign-in, or a fault at %1, does that. Try again.</source>
        <translation>Lo recibido estaba dañado o incompleto. Puede deberse a una red que pide iniciar sesión o a un fallo de %1. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>config.yml has a mistake</source>
        <translation>config.yml tiene un error</translation>
    </message>
    <message>
        <source>Correct it and start the program again: %1</source>
        <translation>Corrígelo y vuelve a iniciar el programa: %1</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>No hay ningún llavero</translation>
    </message>
    <message>
        <source>This computer offers no keychain that the program can use. Put the key into the environment variable GIPHY_API_KEY, or into config.yml as giphy.api_key.</source>
        <translation>Este equipo no ofrece ningún llavero que el programa pueda usar. Pon la clave en la variable de entorno GIPHY_API_KEY o en config.yml como giphy.api_key.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>No se pudo leer o escribir un archivo</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder, then try again.</source>
        <translation>Revisa el espacio libre y los permisos de tu carpeta personal, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Abrir la configuración…</translation>
    </message>
    <message>
        <source>Use the built-in catalogue</source>
        <translation>Usar el catálogo integrado</translation>
    </message>
    <message>
        <source>Show what is trending</source>
        <translation>Ver tendencias</translation>
    </message>
    <message>
        <source>Choose folders…</source>
        <translation>Elegir carpetas…</translation>
    </message>
</context>
<context>
    <name>gn::EvolutionCell</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
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
        <translation>Buscar GIF</translation>
    </message>
    <message>
        <source>Search stickers</source>
        <translation>Buscar stickers</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Rating: results up to and including this one</source>
        <translation>Clasificación por edades: resultados hasta esta, incluida</translation>
    </message>
    <message>
        <source>Language of the search</source>
        <translation>Idioma de búsqueda</translation>
    </message>
</context>
<context>
    <name>gn::FoldersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>My folders</source>
        <translation>Mis carpetas</translation>
    </message>
    <message>
        <source>GIFs in these folders, and in the folders inside them, can be searched by the names of their files and folders. They stay where they are.</source>
        <translation>Los GIF de estas carpetas y de sus subcarpetas se pueden buscar por el nombre del archivo y de la carpeta. Se quedan donde están.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Reading: %L1 of %L2 files</source>
        <translation>Leyendo: %L1 de %L2 archivos</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n picture(s) can be searched</source>
        <translation>
            <numerusform>Lectura detenida; se puede buscar %n imagen</numerusform>
            <numerusform>Lectura detenida; se pueden buscar %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) can be searched</source>
        <translation>
            <numerusform>Se puede buscar %n imagen</numerusform>
            <numerusform>Se pueden buscar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
</context>
<context>
    <name>gn::GeneralPage</name>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Recordar lo que he &amp;buscado</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja del sistema al ce&amp;rrar la ventana</translation>
    </message>
    <message>
        <source>Folder for saved files</source>
        <translation>Carpeta para los archivos guardados</translation>
    </message>
    <message>
        <source>What was copied can then still be pasted, and the picker opens at once.</source>
        <translation>Así lo copiado se puede seguir pegando y el selector de GIF se abre al instante.</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Este escritorio no muestra ninguna bandeja del sistema.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>&amp;Enter and double click</source>
        <translation>I&amp;ntro y doble clic</translation>
    </message>
    <message>
        <source>Save files &amp;in</source>
        <translation>&amp;Guardar archivos en</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Copy the GIF</source>
        <translation>Copiar el GIF</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Abrir la vista previa</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Abrir la página en el navegador</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>Files saved &amp;at once</source>
        <translation>Archivos guardados &amp;a la vez</translation>
    </message>
</context>
<context>
    <name>gn::GifActions</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Abrir la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Copy GIF</source>
        <translation>&amp;Copiar GIF</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Page link</source>
        <translation>Enlace de la &amp;página</translation>
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
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Gu&amp;ardar como…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>Add to c&amp;ollection</source>
        <translation>Añadir a una c&amp;olección</translation>
    </message>
    <message>
        <source>&amp;Remove from here</source>
        <translation>&amp;Quitar de aquí</translation>
    </message>
    <message>
        <source>&amp;Copy %L1 GIFs</source>
        <translation>&amp;Copiar %L1 GIF</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>Olvida&amp;r</translation>
    </message>
    <message>
        <source>&amp;Remove from this collection</source>
        <translation>&amp;Quitar de esta colección</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nueva colección…</translation>
    </message>
    <message>
        <source>S&amp;tart a poll…</source>
        <translation>Iniciar una &amp;encuesta…</translation>
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
            <numerusform>%n añadido a favoritos</numerusform>
            <numerusform>%n añadidos a favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from the favourites</source>
        <translation>
            <numerusform>%n quitado de favoritos</numerusform>
            <numerusform>%n quitados de favoritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your library could not be changed: %1</source>
        <translation>No se pudo modificar tu biblioteca: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added to “%1”</source>
        <translation>
            <numerusform>%n añadido a «%1»</numerusform>
            <numerusform>%n añadidos a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message numerus="yes">
        <source>%n removed from “%1”</source>
        <translation>
            <numerusform>%n quitado de «%1»</numerusform>
            <numerusform>%n quitados de «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten</source>
        <translation>
            <numerusform>%n olvidado</numerusform>
            <numerusform>%n olvidados</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Cambiar el nombre de la colección</translation>
    </message>
    <message>
        <source>Collection “%1” deleted</source>
        <translation>Colección «%1» eliminada</translation>
    </message>
    <message>
        <source>Merge collections</source>
        <translation>Fusionar colecciones</translation>
    </message>
    <message>
        <source>Move all of “%1” into “%2” and delete “%1”?</source>
        <translation>¿Mover todo lo de «%1» a «%2» y eliminar «%1»?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merged into “%1”</source>
        <translation>Fusionada con «%1»</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
</context>
<context>
    <name>gn::GifListModel</name>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF sin título</translation>
    </message>
</context>
<context>
    <name>gn::GifSaving</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save all in</source>
        <translation>Guardar todo en</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>«%1» guardado</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved</source>
        <translation>
            <numerusform>No se pudo guardar %n archivo</numerusform>
            <numerusform>No se pudieron guardar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved “%1” in %2</source>
        <translation>«%1» guardado en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n archivo guardado</numerusform>
            <numerusform>%n archivos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was moved or deleted since it was saved</source>
        <translation>«%1» se movió o eliminó desde que se guardó</translation>
    </message>
</context>
<context>
    <name>gn::GifSharing</name>
    <message>
        <source>Getting the GIF to copy…</source>
        <translation>Descargando el GIF para copiarlo…</translation>
    </message>
    <message>
        <source>Copied %L1 files, %2</source>
        <translation>%L1 archivos copiados, %2</translation>
    </message>
    <message>
        <source>Copied “%1”: animated, %2</source>
        <translation>«%1» copiado: animado, %2</translation>
    </message>
    <message>
        <source>Copied “%1”: a still, %2</source>
        <translation>«%1» copiado: imagen fija, %2</translation>
    </message>
    <message>
        <source>There is no link: the picture is only on this computer.</source>
        <translation>No hay enlace: la imagen solo está en este equipo.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied %L1 links</source>
        <translation>%L1 enlaces copiados</translation>
    </message>
    <message>
        <source>Getting the file to drag… keep the button pressed</source>
        <translation>Descargando el archivo para arrastrarlo… mantén pulsado el botón</translation>
    </message>
    <message>
        <source>The file is ready now: drag it again.</source>
        <translation>El archivo ya está listo: arrástralo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2</source>
        <translation>No se pudo descargar «%1»: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>gn::HelpDialogs</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Del campo de búsqueda a los resultados</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>From the first results back to the search field</source>
        <translation>De los primeros resultados al campo de búsqueda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Flecha arriba</translation>
    </message>
    <message>
        <source>Show suggestions in the search field</source>
        <translation>Mostrar sugerencias en el campo de búsqueda</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Flecha abajo</translation>
    </message>
    <message>
        <source>Between results</source>
        <translation>Moverse entre los resultados</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, Page Up, Page Down</source>
        <translation>Flechas, Inicio, Fin, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Play or pause the result</source>
        <translation>Reproducir o pausar el resultado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Giphy Navigator</source>
        <translation>Giphy Navigator</translation>
    </message>
    <message>
        <source>Finds animated GIFs and shows them moving.</source>
        <translation>Busca GIF animados y los muestra en movimiento.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Powered by GIPHY: results from &lt;a href=&quot;https://giphy.com&quot;&gt;giphy.com&lt;/a&gt; belong to their owners. This program is not made by GIPHY.</source>
        <translation>Powered by GIPHY: los resultados de &lt;a href=&quot;https://giphy.com&quot;&gt;giphy.com&lt;/a&gt; pertenecen a sus propietarios. Este programa no está hecho por GIPHY.</translation>
    </message>
    <message>
        <source>Built with Qt %1; uses yaml-cpp, QtKeychain, simdjson and tl-expected.</source>
        <translation>Creado con Qt %1; usa yaml-cpp, QtKeychain, simdjson y tl-expected.</translation>
    </message>
    <message>
        <source>About Giphy Navigator</source>
        <translation>Acerca de Giphy Navigator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>GIF vecinos</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Flecha izquierda, Flecha derecha, Inicio, Fin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc or Space</source>
        <translation>Esc o Espacio</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Un fotograma atrás, adelante</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Más lento, más rápido</translation>
    </message>
    <message>
        <source>One to one, and back</source>
        <translation>Tamaño real y volver</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Mayús+Flechas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Save this frame as a still</source>
        <translation>Guardar este fotograma como imagen fija</translation>
    </message>
    <message>
        <source>Forget the suggestion</source>
        <translation>Olvidar la sugerencia</translation>
    </message>
    <message>
        <source>Shift+Delete</source>
        <translation>Mayús+Supr</translation>
    </message>
    <message>
        <source>Copy the result, or what the settings say</source>
        <translation>Copiar el resultado, o lo elegido en la configuración</translation>
    </message>
    <message>
        <source>Preview of the result</source>
        <translation>Vista previa del resultado</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Mayús+Espacio</translation>
    </message>
    <message>
        <source>Collect from a page</source>
        <translation>Recopilar de una página</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Copiar las direcciones</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Detener la recopilación</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Sooner, later</source>
        <translation>Antes, después</translation>
    </message>
    <message>
        <source>Cancel, then remove from the list</source>
        <translation>Cancelar, luego quitar de la lista</translation>
    </message>
</context>
<context>
    <name>gn::LibraryFiles</name>
    <message>
        <source>Import a library</source>
        <translation>Importar una biblioteca</translation>
    </message>
    <message>
        <source>Export the library into a folder</source>
        <translation>Exportar la biblioteca a una carpeta</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exportar la biblioteca</translation>
    </message>
    <message>
        <source>Libraries of this program (*.json)</source>
        <translation>Bibliotecas de este programa (*.json)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Imported: %L1 new of %L2 items, %L3 new favourites, %L4 new collections</source>
        <translation>Importado. Elementos nuevos: %L1 de %L2; favoritos nuevos: %L3; colecciones nuevas: %L4</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exported %L1 items to %2</source>
        <translation>%L1 elementos exportados a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n saved file(s) are gone</source>
        <translation>
            <numerusform>%n archivo guardado ya no existe</numerusform>
            <numerusform>%n archivos guardados ya no existen</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. %1</source>
        <translation>No ha funcionado; no se ha cambiado nada. %1</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Búsqueda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Play animations</source>
        <translation>&amp;Reproducir animaciones</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Go to the &amp;search field</source>
        <translation>Ir al campo de &amp;búsqueda</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Clear search &amp;history</source>
        <translation>Borrar el &amp;historial de búsqueda</translation>
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
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Load &amp;more results</source>
        <translation>Cargar &amp;más resultados</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Use the &amp;built-in catalogue</source>
        <translation>&amp;Usar el catálogo integrado</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Siempre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Under the &amp;mouse and on focus</source>
        <translation>Bajo el ratón y con el &amp;foco</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Trending</source>
        <translation>&amp;Tendencias</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Giphy Navigator</source>
        <translation>A&amp;cerca de Giphy Navigator</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>You are looking at the built-in catalogue. With a free key you search all of GIPHY.</source>
        <translation>Estás viendo el catálogo integrado. Con una clave gratuita puedes buscar en todo GIPHY.</translation>
    </message>
    <message>
        <source>Add your GIPHY key…</source>
        <translation>Añadir tu clave de GIPHY…</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Ideas de búsqueda</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué estás buscando?</translation>
    </message>
    <message>
        <source>Type it into the field above.</source>
        <translation>Escríbelo en el campo de arriba.</translation>
    </message>
    <message>
        <source>Loading what is trending…</source>
        <translation>Buscando tendencias…</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>Buscando «%1»…</translation>
    </message>
    <message>
        <source>Nothing is trending right now</source>
        <translation>Ahora mismo no hay tendencias</translation>
    </message>
    <message>
        <source>Search for something instead.</source>
        <translation>Prueba a buscar algo.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No hay resultados para «%1»</translation>
    </message>
    <message>
        <source>Check the spelling, or try fewer or more general words.</source>
        <translation>Revisa la ortografía o prueba con menos palabras o más generales.</translation>
    </message>
    <message>
        <source>Check the spelling, try fewer or more general words, or allow another rating.</source>
        <translation>Revisa la ortografía, prueba con menos palabras o más generales, o permite otra clasificación.</translation>
    </message>
    <message>
        <source>Others are looking for</source>
        <translation>Otros buscan</translation>
    </message>
    <message>
        <source>Related searches</source>
        <translation>Búsquedas relacionadas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Results: %L1 (all)</source>
        <translation>Resultados: %L1 (todos)</translation>
    </message>
    <message>
        <source>Results: %L1 of %L2</source>
        <translation>Resultados: %L1 de %L2</translation>
    </message>
    <message>
        <source>Results: %L1</source>
        <translation>Resultados: %L1</translation>
    </message>
    <message>
        <source>%1 takes %L2 characters at most. Shorten the query to search for it.</source>
        <translation>%1 admite %L2 caracteres como máximo. Acorta el texto para poder buscarlo.</translation>
    </message>
    <message>
        <source>Few calls are left this hour: press Enter to search.</source>
        <translation>Quedan pocas peticiones para esta hora: pulsa Intro para buscar.</translation>
    </message>
    <message>
        <source>Search GIFs and stickers</source>
        <translation>Buscar GIF y stickers</translation>
    </message>
    <message>
        <source>Search GIFs</source>
        <translation>Buscar GIF</translation>
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
        <translation>Bib&amp;lioteca</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nueva colección…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>My &amp;folders…</source>
        <translation>Mis &amp;carpetas…</translation>
    </message>
    <message>
        <source>Forget what was &amp;used</source>
        <translation>Olvidar lo &amp;usado recientemente</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <translation>&amp;Exportar como archivo…</translation>
    </message>
    <message>
        <source>Export as a f&amp;older…</source>
        <translation>Exportar como ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Saved files</source>
        <translation>&amp;Archivos guardados</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Only titles, tags and your own tags of what stands here are searched.</source>
        <translation>Solo se busca en los títulos, las etiquetas y tus propias etiquetas de lo que hay aquí.</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Buscar en «%1»</translation>
    </message>
</context>
<context>
    <name>gn::MoreNotice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again to load more results</source>
        <translation>Reintentar cargar más resultados</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>Cargando más…</translation>
    </message>
    <message>
        <source>That&apos;s all there is</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Could not load more: %1</source>
        <translation>No se pudieron cargar más: %1</translation>
    </message>
</context>
<context>
    <name>gn::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Nueva encuesta</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>Which one is us on Monday?</source>
        <translation>¿Cuál de ellos somos el lunes?</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>&amp;Add a choice</source>
        <translation>&amp;Añadir una opción</translation>
    </message>
    <message>
        <source>&amp;Several choices may be picked</source>
        <translation>Se pueden elegir &amp;varias opciones</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>Se &amp;cierra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make the poll</source>
        <translation>C&amp;rear la encuesta</translation>
    </message>
    <message numerus="yes">
        <source>A poll has at most %Ln choice(s); these are the first ones.</source>
        <translation>
            <numerusform>Una encuesta tiene como máximo %Ln opción; esta es la primera.</numerusform>
            <numerusform>Una encuesta tiene como máximo %Ln opciones; estas son las primeras.</numerusform>
        </translation>
    </message>
    <message>
        <source>when I close it</source>
        <translation>cuando yo la cierre</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>dentro de una hora</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>dentro de un día</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dentro de una semana</translation>
    </message>
    <message>
        <source>at a date…</source>
        <translation>en una fecha…</translation>
    </message>
    <message>
        <source>Date and time of closing</source>
        <translation>Fecha y hora de cierre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>That is over already. Choose a later time.</source>
        <translation>Eso ya ha pasado. Elige un momento posterior.</translation>
    </message>
    <message>
        <source>Copying the pictures…</source>
        <translation>Copiando las imágenes…</translation>
    </message>
    <message>
        <source>Making the poll…</source>
        <translation>Creando la encuesta…</translation>
    </message>
</context>
<context>
    <name>gn::OpenedGifs</name>
    <message>
        <source>There is no such file, or it can&apos;t be read.</source>
        <translation>El archivo no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>It is damaged, or no GIF, WebP, PNG or JPEG picture.</source>
        <translation>Está dañado o no es una imagen GIF, WebP, PNG ni JPEG.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. %2</source>
        <translation>No se puede abrir «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures can&apos;t be opened; the first is “%1”.</source>
        <translation>
            <numerusform>No se puede abrir %n imagen: «%1».</numerusform>
            <numerusform>No se pueden abrir %n imágenes; la primera es «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::PageFacts</name>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>Start of the page&apos;s text</source>
        <translation>Inicio del texto de la página</translation>
    </message>
</context>
<context>
    <name>gn::PickerWindow</name>
    <message>
        <source>Pick a GIF</source>
        <translation>Elegir un GIF</translation>
    </message>
    <message>
        <source>Search GIFs</source>
        <translation>Buscar GIF</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué estás buscando?</translation>
    </message>
    <message>
        <source>Type it into the field above.</source>
        <translation>Escríbelo en el campo de arriba.</translation>
    </message>
    <message>
        <source>Loading what is trending…</source>
        <translation>Buscando tendencias…</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>Buscando «%1»…</translation>
    </message>
    <message>
        <source>Nothing is trending right now</source>
        <translation>Ahora mismo no hay tendencias</translation>
    </message>
    <message>
        <source>Search for something instead.</source>
        <translation>Prueba a buscar algo.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No hay resultados para «%1»</translation>
    </message>
    <message>
        <source>Check the spelling, or try fewer or more general words.</source>
        <translation>Revisa la ortografía o prueba con menos palabras o más generales.</translation>
    </message>
    <message>
        <source>%1 takes %L2 characters at most.</source>
        <translation>%1 admite %L2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Few calls are left this hour: press Enter to search.</source>
        <translation>Quedan pocas peticiones para esta hora: pulsa Intro para buscar.</translation>
    </message>
    <message>
        <source>Enter: copy   Esc: close</source>
        <translation>Intro: copiar   Esc: cerrar</translation>
    </message>
    <message>
        <source>Enter: choose   Esc: close</source>
        <translation>Intro: elegir   Esc: cerrar</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
</context>
<context>
    <name>gn::PlaceTexts</name>
    <message>
        <source>No favourites yet</source>
        <translation>Aún no hay favoritos</translation>
    </message>
    <message>
        <source>Click the heart on a GIF, or press Ctrl+D. You can also drop GIF files into this window.</source>
        <translation>Haz clic en el corazón de un GIF o pulsa Ctrl+D. También puedes soltar archivos GIF en esta ventana.</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Aún no has usado nada</translation>
    </message>
    <message>
        <source>What you copy or drag to other programs is listed here.</source>
        <translation>Aquí aparece lo que copias o arrastras a otros programas.</translation>
    </message>
    <message>
        <source>No saved files yet</source>
        <translation>Aún no hay archivos guardados</translation>
    </message>
    <message>
        <source>Press Ctrl+S on a GIF. What you saved can be seen without a network, too.</source>
        <translation>Pulsa Ctrl+S en un GIF. Lo guardado también se puede ver sin red.</translation>
    </message>
    <message>
        <source>No folders with GIFs yet</source>
        <translation>Aún no hay carpetas con GIF</translation>
    </message>
    <message>
        <source>Choose folders of this computer: the GIFs in them can be searched by name.</source>
        <translation>Elige carpetas de este equipo: los GIF que contienen se pueden buscar por nombre.</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Esta colección está vacía</translation>
    </message>
    <message>
        <source>Drag GIFs onto it, or right-click a GIF and choose “Add to collection”.</source>
        <translation>Arrastra GIF hasta ella, o haz clic derecho en un GIF y elige «Añadir a una colección».</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Tu biblioteca está vacía</translation>
    </message>
</context>
<context>
    <name>gn::PlacesBar</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usado recientemente</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>My folders</source>
        <translation>Mis carpetas</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Drag GIFs here</source>
        <translation>Arrastra GIF aquí</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>Choose my folders…</source>
        <translation>Elegir mis carpetas…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>gn::PokedexCard</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
</context>
<context>
    <name>gn::PokedexDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Base stats</source>
        <translation>Estadísticas base</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking up the evolution line…</source>
        <translation>Cargando la línea evolutiva…</translation>
    </message>
    <message>
        <source>The evolution line could not be loaded: %1.</source>
        <translation>No se pudo cargar la línea evolutiva: %1.</translation>
    </message>
    <message>
        <source>It does not evolve.</source>
        <translation>No evoluciona.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2.</source>
        <translation>No se pudo cargar %1: %2.</translation>
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
        <translation>Número %1</translation>
    </message>
    <message>
        <source>%1, loading</source>
        <translation>%1, cargando</translation>
    </message>
    <message>
        <source>%1, not loaded: %2. Press Enter to try again.</source>
        <translation>%1, no cargado: %2. Pulsa Intro para reintentar.</translation>
    </message>
    <message>
        <source>%1, not loaded. Press Enter to load it.</source>
        <translation>%1, no cargado. Pulsa Intro para cargarlo.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
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
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Buscar por nombre o número</translation>
    </message>
    <message>
        <source>Find by name or number (Ctrl+F)</source>
        <translation>Buscar por nombre o número (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Sort by:</source>
        <translation>&amp;Ordenar por:</translation>
    </message>
    <message>
        <source>F&amp;irst:</source>
        <translation>&amp;Primero:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>Ca&amp;ntidad:</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>Mostrar tarjetas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show a table</source>
        <translation>Mostrar una tabla</translation>
    </message>
    <message>
        <source>&amp;Race…</source>
        <translation>Ca&amp;rrera…</translation>
    </message>
    <message>
        <source>Three ways of fetching them all, side by side</source>
        <translation>Tres maneras de cargarlos todos, una junto a otra</translation>
    </message>
    <message>
        <source>Pokémon loaded</source>
        <translation>Pokémon cargados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Powered by &lt;a href=&quot;https://pokeapi.co&quot;&gt;PokéAPI&lt;/a&gt;. Names and pictures are © The Pokémon Company.</source>
        <translation>Datos de &lt;a href=&quot;https://pokeapi.co&quot;&gt;PokéAPI&lt;/a&gt;. Los nombres y las imágenes son © The Pokémon Company.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>No Pokémon matches</source>
        <translation>Ningún Pokémon coincide</translation>
    </message>
    <message>
        <source>Some are still on their way.</source>
        <translation>Algunos todavía se están cargando.</translation>
    </message>
    <message>
        <source>Press Esc to see them all again.</source>
        <translation>Pulsa Esc para volver a verlos todos.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Loading: %L1 of %L2</source>
        <translation>Cargando: %L1 de %L2</translation>
    </message>
    <message>
        <source>Retry all failed (%L1)</source>
        <translation>Reintentar todos los fallidos (%L1)</translation>
    </message>
    <message>
        <source>Ascending: the smallest first</source>
        <translation>Ascendente: primero los más pequeños</translation>
    </message>
    <message>
        <source>Descending: the largest first</source>
        <translation>Descendente: primero los más grandes</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
</context>
<context>
    <name>gn::PokedexPortrait</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
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
        <translation>Fuego</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Eléctrico</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>Fighting</source>
        <translation>Lucha</translation>
    </message>
    <message>
        <source>Poison</source>
        <translation>Veneno</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Flying</source>
        <translation>Volador</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>Psíquico</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Bicho</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roca</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Fantasma</translation>
    </message>
    <message>
        <source>Dragon</source>
        <translation>Dragón</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Siniestro</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Acero</translation>
    </message>
    <message>
        <source>Fairy</source>
        <translation>Hada</translation>
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
        <translation>Puntos de salud</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>Defense</source>
        <translation>Defensa</translation>
    </message>
    <message>
        <source>Special attack</source>
        <translation>Ataque especial</translation>
    </message>
    <message>
        <source>Special defense</source>
        <translation>Defensa especial</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>HP</source>
        <comment>hit points</comment>
        <translation>PS</translation>
    </message>
    <message>
        <source>Sp. Atk</source>
        <comment>special attack</comment>
        <translation>At. esp.</translation>
    </message>
    <message>
        <source>Sp. Def</source>
        <comment>special defense</comment>
        <translation>Def. esp.</translation>
    </message>
    <message>
        <source>PokéAPI has no such Pokémon</source>
        <translation>PokéAPI no conoce ese Pokémon</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La respuesta se interrumpió</translation>
    </message>
    <message>
        <source>The answer is no Pokémon</source>
        <translation>La respuesta no es un Pokémon</translation>
    </message>
    <message>
        <source>The numbers 1 to 1025 and 10001 to 10326 are known. PokéAPI sometimes says so of others for some hours by mistake: try again later.</source>
        <translation>Se conocen los números del 1 al 1025 y del 10001 al 10326. A veces, durante unas horas, PokéAPI lo dice por error de otros que sí existen: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1, number %2, %3, %4, %5</source>
        <translation>%1, número %2, %3, %4, %5</translation>
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
        <translation>Entretanto se ha eliminado esta encuesta.</translation>
    </message>
    <message>
        <source>The poll is open again</source>
        <translation>La encuesta vuelve a estar abierta</translation>
    </message>
    <message>
        <source>The poll is closed</source>
        <translation>La encuesta está cerrada</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Delete the poll?</source>
        <translation>¿Eliminar la encuesta?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln vote(s) will be lost, and its link will lead nowhere. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Se perderá %Ln voto y el enlace no llevará a ninguna parte. Esto no se puede deshacer.</numerusform>
            <numerusform>Se perderán %Ln votos y el enlace no llevará a ninguna parte. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The poll was deleted</source>
        <translation>Se ha eliminado la encuesta</translation>
    </message>
</context>
<context>
    <name>gn::PollTexts</name>
    <message>
        <source>Not open yet</source>
        <translation>Aún no abierta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Se abre el %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Abierta hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>votes and their share</comment>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>creada el %1</translation>
    </message>
    <message>
        <source>several choices allowed</source>
        <translation>se permiten varias opciones</translation>
    </message>
    <message>
        <source>Ask something.</source>
        <translation>Pregunta algo.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>Como máximo %Ln carácter.</numerusform>
            <numerusform>Como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll needs at least %Ln choice(s).</source>
        <translation>
            <numerusform>Una encuesta necesita al menos %Ln opción.</numerusform>
            <numerusform>Una encuesta necesita al menos %Ln opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll has at most %Ln choice(s).</source>
        <translation>
            <numerusform>Una encuesta tiene como máximo %Ln opción.</numerusform>
            <numerusform>Una encuesta tiene como máximo %Ln opciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this choice or remove it.</source>
        <translation>Pon un nombre a esta opción o quítala.</translation>
    </message>
    <message>
        <source>This picture&apos;s address is not safe to show.</source>
        <translation>La dirección de esta imagen no es segura para mostrarla.</translation>
    </message>
    <message>
        <source>This is no GIF, WebP, PNG or JPEG picture.</source>
        <translation>Esto no es una imagen GIF, WebP, PNG o JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large; at most %1 can be shown.</source>
        <translation>Esta imagen es demasiado grande; se pueden mostrar como máximo %1.</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>Se cerraría antes de abrirse.</translation>
    </message>
    <message>
        <source>This picture could not be read. Try again, or remove the choice.</source>
        <translation>No se pudo leer esta imagen. Inténtalo de nuevo o quita la opción.</translation>
    </message>
    <message>
        <source>The polls can&apos;t be opened</source>
        <translation>No se pueden abrir las encuestas</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program, or the driver for it is not installed.</source>
        <translation>La base de datos se creó con una versión más nueva del programa, o su controlador no está instalado.</translation>
    </message>
    <message>
        <source>The file with the polls is damaged. Replace it by a copy, or move it away to begin anew.</source>
        <translation>El archivo con las encuestas está dañado. Sustitúyelo por una copia o muévelo a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder, then try again.</source>
        <translation>Revisa el espacio libre y los permisos de tu carpeta personal, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The database does not answer. Check that its server runs and that the address in config.yml is right, then try again.</source>
        <translation>La base de datos no responde. Comprueba que su servidor está en marcha y que la dirección de config.yml es correcta, y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>gn::PollsPage</name>
    <message>
        <source>Export the poll as a table</source>
        <translation>Exportar la encuesta como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Guardar el código QR</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>GIF polls</source>
        <translation>Encuestas con GIF</translation>
    </message>
    <message>
        <source>&amp;New poll…</source>
        <translation>&amp;Nueva encuesta…</translation>
    </message>
    <message>
        <source>Let others choose</source>
        <translation>Deja que elijan los demás</translation>
    </message>
    <message>
        <source>Pick two to six GIFs, ask a question and share the link or its QR code. Others vote in their browser, and everybody sees the result move.</source>
        <translation>Elige de dos a seis GIF, haz una pregunta y comparte el enlace o su código QR. Los demás votan en su navegador y todos ven moverse el resultado.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>Código &amp;QR…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el navega&amp;dor</translation>
    </message>
    <message>
        <source>&amp;Close poll</source>
        <translation>Cerrar la encue&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Elimina&amp;r…</translation>
    </message>
    <message>
        <source>Opening the polls…</source>
        <translation>Abriendo las encuestas…</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Link to the poll</source>
        <translation>Enlace a la encuesta</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The file could not be written. Check the free space and the folder&apos;s permissions.</source>
        <translation>No se pudo escribir el archivo. Revisa el espacio libre y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The link was copied</source>
        <translation>Se ha copiado el enlace</translation>
    </message>
    <message>
        <source>The link is too long for a QR code</source>
        <translation>El enlace es demasiado largo para un código QR</translation>
    </message>
    <message>
        <source>&amp;Reopen poll</source>
        <translation>Reabrir la encue&amp;sta</translation>
    </message>
    <message>
        <source>The link comes with the server</source>
        <translation>El enlace aparece al iniciar el servidor</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Inicia primero el servidor</translation>
    </message>
    <message>
        <source>Nobody can vote now: the server does not run.</source>
        <translation>Ahora nadie puede votar: el servidor no está en marcha.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Only this computer reaches the polls. To let others vote, open the server to your network.</source>
        <translation>Solo este equipo tiene acceso a las encuestas. Para que otros voten, abre el servidor a tu red.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Configuración del servidor</translation>
    </message>
</context>
<context>
    <name>gn::PreviewBar</name>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>One pixel for one of the screen</source>
        <translation>Un píxel por píxel de pantalla</translation>
    </message>
    <message>
        <source>Save a still of this frame</source>
        <translation>Guardar este fotograma como imagen fija</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Frame %L1 of %L2</source>
        <translation>Fotograma %L1 de %L2</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Número de fotograma</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
</context>
<context>
    <name>gn::PreviewOverlay</name>
    <message>
        <source>The source</source>
        <translation>La fuente</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>No se puede mostrar esta imagen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Loading the large picture</source>
        <translation>Cargando la imagen grande</translation>
    </message>
    <message>
        <source>Untitled GIF</source>
        <translation>GIF sin título</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
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
        <translation>Carrera de descargas</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Collect from a page</source>
        <translation>Recopilar de una página</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Descargar en</translation>
    </message>
</context>
<context>
    <name>gn::ProxyInput</name>
    <message>
        <source>This is not an address. Example: http://proxy.example:3128</source>
        <translation>Esto no es una dirección. Ejemplo: http://proxy.example:3128</translation>
    </message>
    <message>
        <source>The address must start with http:// or socks5://</source>
        <translation>La dirección debe empezar por http:// o socks5://</translation>
    </message>
    <message>
        <source>The host is missing. Example: socks5://127.0.0.1:9050</source>
        <translation>Falta el host. Ejemplo: socks5://127.0.0.1:9050</translation>
    </message>
    <message>
        <source>The port is missing. Example: %1:3128</source>
        <translation>Falta el puerto. Ejemplo: %1:3128</translation>
    </message>
    <message>
        <source>Nothing may follow the port.</source>
        <translation>No puede haber nada después del puerto.</translation>
    </message>
</context>
<context>
    <name>gn::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>Se ha copiado la imagen</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>&amp;Guardar como PNG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gn::QrView</name>
    <message>
        <source>QR code of the poll&apos;s link</source>
        <translation>Código QR del enlace a la encuesta</translation>
    </message>
</context>
<context>
    <name>gn::QuestionBanner</name>
    <message>
        <source>&amp;Yes, ask it</source>
        <translation>&amp;Sí, preguntarle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>The page leads to “%1”, a computer of your own network. May the program ask it for pictures?</source>
        <translation>La página lleva a «%1», un equipo de su propia red. ¿Puede el programa pedirle imágenes?</translation>
    </message>
    <message numerus="yes">
        <source>(%n more question(s))</source>
        <translation>
            <numerusform>(%n pregunta más)</numerusform>
            <numerusform>(%n preguntas más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RaceModeRow</name>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Run “%1” alone</source>
        <translation>Iniciar solo «%1»</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>cancelled · %1</source>
        <translation>cancelado · %1</translation>
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
        <translation>Guardar la carrera como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the race as a picture</source>
        <translation>Guardar la carrera como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Primero</translation>
    </message>
    <message>
        <source>Number of the first Pokémon</source>
        <translation>Número del primer Pokémon</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>Ca&amp;ntidad</translation>
    </message>
    <message>
        <source>How many Pokémon</source>
        <translation>Cuántos Pokémon</translation>
    </message>
    <message>
        <source>Run all three</source>
        <translation>Iniciar los tres</translation>
    </message>
    <message>
        <source>Summary of the modes</source>
        <translation>Resumen de los modos</translation>
    </message>
    <message>
        <source>One after the other, every request waits for the answer before it, and a new connection costs further trips to the server before the question is even sent. In parallel all of them wait at the same time, so the whole takes little longer than its slowest request.</source>
        <translation>Una tras otra, cada petición espera la respuesta de la anterior, y una conexión nueva cuesta más viajes al servidor antes siquiera de enviar la pregunta. En paralelo, todas esperan al mismo tiempo, así que el conjunto tarda poco más que la petición más lenta.</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Same time &amp;axis for all</source>
        <translation>Mismo &amp;eje de tiempo para todos</translation>
    </message>
    <message>
        <source>The same Pokémon, fetched in three ways from %1.</source>
        <translation>Los mismos Pokémon, cargados de tres maneras desde %1.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Where does the time go?</source>
        <translation>¿En qué se va el tiempo?</translation>
    </message>
    <message>
        <source>Each way asks for the same Pokémon one by one or all at once. While they come, every request is a bar here: how long it queued, connected, waited, received and was parsed. Start one way, or all three to compare them.</source>
        <translation>Cada modo pide los mismos Pokémon, uno a uno o todos a la vez. Mientras llegan, cada petición es aquí una barra: cuánto tiempo estuvo en cola, conectó, esperó, recibió y se analizó. Inicia un modo, o los tres para compararlos.</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to see its times.</source>
        <translation>Señala una barra, o elige una con las flechas, para ver sus tiempos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed, marked with a cross. The first is %1: %2.</source>
        <translation>
            <numerusform>%n petición ha fallado, marcada con una cruz. La primera es %1: %2.</numerusform>
            <numerusform>%n peticiones han fallado, marcadas con una cruz. La primera es %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RaceQuestion</name>
    <message>
        <source>Start the race?</source>
        <translation>¿Iniciar la carrera?</translation>
    </message>
    <message numerus="yes">
        <source>This sends %n request(s) to %1.</source>
        <translation>
            <numerusform>Esto envía %n petición a %1.</numerusform>
            <numerusform>Esto envía %n peticiones a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>PokeAPI is free and asks its users to be gentle and to keep what they fetch. A race can&apos;t use what is kept, so run it now and then, not all the time.</source>
        <translation>PokeAPI es gratuita y pide a quienes la usan que sean moderados y guarden lo que descargan. Una carrera no puede usar lo guardado, así que iníciala de vez en cuando, no continuamente.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>gn::RaceSummaryModel</name>
    <message>
        <source>How many times faster than the slowest mode</source>
        <translation>Cuántas veces más rápido que el modo más lento</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Tiempo para todas</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Peticiones/s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>La más lenta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
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
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ha fallado: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>duration and size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Conexiones nuevas</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Una conexión</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>One after the other, and each opens a connection of its own.</source>
        <translation>Una tras otra, y cada una abre su propia conexión.</translation>
    </message>
    <message>
        <source>One after the other, all over the same connection.</source>
        <translation>Una tras otra, todas por la misma conexión.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n at the same time.</source>
        <translation>
            <numerusform>Hasta %n al mismo tiempo.</numerusform>
            <numerusform>Hasta %n al mismo tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Parsing</source>
        <translation>Análisis</translation>
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
        <translation>no se puede acceder a PokeAPI</translation>
    </message>
    <message>
        <source>the connection broke or was refused</source>
        <translation>la conexión se interrumpió o fue rechazada</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>there is no such Pokémon (404)</source>
        <translation>ese Pokémon no existe (404)</translation>
    </message>
    <message>
        <source>PokeAPI is out of order (%1)</source>
        <translation>PokeAPI tiene problemas (%1)</translation>
    </message>
    <message>
        <source>PokeAPI answered with the status %1</source>
        <translation>PokeAPI respondió con el estado %1</translation>
    </message>
    <message>
        <source>PokeAPI asks for fewer requests (429)</source>
        <translation>PokeAPI pide menos peticiones (429)</translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation>la respuesta se interrumpió</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>la respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>the request was sent elsewhere, where it is not safe to follow</source>
        <translation>la petición se desvió a una dirección que no es segura</translation>
    </message>
    <message>
        <source>the answer is no Pokémon</source>
        <translation>la respuesta no es un Pokémon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <translation>
            <numerusform>%n petición en %1</numerusform>
            <numerusform>%n peticiones en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RenditionName</name>
    <message>
        <source>still</source>
        <translation>imagen fija</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>gn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Clear the search field</source>
        <translation>Vaciar el campo de búsqueda</translation>
    </message>
</context>
<context>
    <name>gn::ServerControl</name>
    <message>
        <source>No port can be had at %1</source>
        <translation>No se puede obtener ningún puerto en %1</translation>
    </message>
    <message>
        <source>The server could not be started: %1</source>
        <translation>No se pudo iniciar el servidor: %1</translation>
    </message>
</context>
<context>
    <name>gn::ServerPage</name>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Ini&amp;ciar</translation>
    </message>
    <message>
        <source>Reached &amp;from</source>
        <translation>Acc&amp;esible desde</translation>
    </message>
    <message>
        <source>&amp;Others may use</source>
        <translation>&amp;Otros pueden usar</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Find a free one</source>
        <translation>B&amp;uscar uno libre</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Filter by path, method, status or address</source>
        <translation>Filtrar por ruta, método, estado o dirección</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Vacia&amp;r</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar co&amp;mo curl</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>All computers of my network</source>
        <translation>Todos los equipos de mi red</translation>
    </message>
    <message>
        <source>Polls only</source>
        <translation>Solo las encuestas</translation>
    </message>
    <message>
        <source>Everything, with my GIPHY key</source>
        <translation>Todo, con mi clave de GIPHY</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Rechazadas o fallidas</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué peticiones</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Qué responde</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>Se ha copiado el comando</translation>
    </message>
    <message>
        <source>This build of the program has no server: Qt&apos;s HTTP server was missing.</source>
        <translation>Esta compilación del programa no tiene servidor: faltaba el servidor HTTP de Qt.</translation>
    </message>
    <message>
        <source>Running at %1</source>
        <translation>En marcha en %1</translation>
    </message>
    <message>
        <source>The server could not be started: %1. Choose another port or address.</source>
        <translation>No se pudo iniciar el servidor: %1. Elige otro puerto u otra dirección.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stopped. Polls can be voted on only while it runs.</source>
        <translation>Detenido. Solo se puede votar en las encuestas mientras está en marcha.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping: what is being answered is finished first…</source>
        <translation>Deteniendo: antes se termina lo que se está respondiendo…</translation>
    </message>
    <message>
        <source>Nothing was asked of the server yet.</source>
        <translation>Aún no se ha pedido nada al servidor.</translation>
    </message>
    <message>
        <source>What is asked of the server will stand here.</source>
        <translation>Aquí aparecerá lo que se pida al servidor.</translation>
    </message>
    <message>
        <source>Only programs and browsers on this computer reach the server.</source>
        <translation>Solo los programas y navegadores de este equipo tienen acceso al servidor.</translation>
    </message>
    <message>
        <source>Everybody in your network reaches the polls and searches with your GIPHY key and its hourly calls. The connection is not encrypted.</source>
        <translation>Todos en tu red tienen acceso a las encuestas y buscan con tu clave de GIPHY y sus peticiones por hora. La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Everybody in your network can vote on your polls, and nothing else. The connection is not encrypted.</source>
        <translation>Todos en tu red pueden votar en tus encuestas, y nada más. La conexión no está cifrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 peticiones por segundo</translation>
    </message>
</context>
<context>
    <name>gn::ServerRoutes</name>
    <message>
        <source>Giphy Navigator API: addresses of GIFs</source>
        <translation>API de Giphy Navigator: direcciones de GIF</translation>
    </message>
    <message>
        <source>Search: everything that is known of each GIF</source>
        <translation>Búsqueda: todo lo que se sabe de cada GIF</translation>
    </message>
    <message>
        <source>What is trending</source>
        <translation>Lo que es tendencia</translation>
    </message>
    <message>
        <source>Suggestions for what is being typed</source>
        <translation>Sugerencias para lo que se está escribiendo</translation>
    </message>
    <message>
        <source>One GIF by chance</source>
        <translation>Un GIF al azar</translation>
    </message>
    <message>
        <source>All polls, as a page</source>
        <translation>Todas las encuestas, como página</translation>
    </message>
    <message>
        <source>One poll to vote in</source>
        <translation>Una encuesta en la que votar</translation>
    </message>
    <message>
        <source>Its results</source>
        <translation>Sus resultados</translation>
    </message>
    <message>
        <source>One Pokémon</source>
        <translation>Un Pokémon</translation>
    </message>
    <message>
        <source>Many Pokémon, fetched in parallel</source>
        <translation>Muchos Pokémon, cargados en paralelo</translation>
    </message>
    <message>
        <source>The tutorial&apos;s greeting</source>
        <translation>El saludo del tutorial</translation>
    </message>
    <message>
        <source>The tutorial&apos;s simple REST API: its status</source>
        <translation>La API REST sencilla del tutorial: su estado</translation>
    </message>
    <message>
        <source>… and its user</source>
        <translation>… y su usuario</translation>
    </message>
    <message>
        <source>The description of all of this, as a page</source>
        <translation>La descripción de todo esto, como página</translation>
    </message>
    <message>
        <source>The same as OpenAPI 3.1</source>
        <translation>Lo mismo en OpenAPI 3.1</translation>
    </message>
    <message>
        <source>Version, uptime, state</source>
        <translation>Versión, tiempo en marcha, estado</translation>
    </message>
</context>
<context>
    <name>gn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de configuración</translation>
    </message>
    <message>
        <source>GIPHY key</source>
        <translation>Clave de GIPHY</translation>
    </message>
    <message>
        <source>A key is free: create an app at &lt;a href=&quot;https://developers.giphy.com/dashboard/&quot;&gt;developers.giphy.com&lt;/a&gt; and copy its API key.</source>
        <translation>La clave es gratuita: crea una app en &lt;a href=&quot;https://developers.giphy.com/dashboard/&quot;&gt;developers.giphy.com&lt;/a&gt; y copia su clave de API.</translation>
    </message>
    <message>
        <source>How to get a key</source>
        <translation>Cómo obtener una clave</translation>
    </message>
    <message>
        <source>GIPHY &amp;key</source>
        <translation>C&amp;lave de GIPHY</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>&amp;Probar clave</translation>
    </message>
    <message>
        <source>Costs one call</source>
        <translation>Gasta una petición</translation>
    </message>
    <message>
        <source>&amp;Use it until the program ends</source>
        <translation>&amp;Usarla hasta cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Calls per hour</source>
        <translation>Peticiones por &amp;hora</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Peticiones por hora</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>A beta key has 100; 0 means no limit, for production keys</source>
        <translation>Una clave beta tiene 100; 0 significa sin límite, para claves de producción</translation>
    </message>
    <message>
        <source>A beta key has 100 calls an hour. 0 means no limit, for production keys.</source>
        <translation>Una clave beta tiene 100 peticiones por hora. 0 significa sin límite, para claves de producción.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>Cla&amp;sificación</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>&amp;Language of the search</source>
        <translation>&amp;Idioma de búsqueda</translation>
    </message>
    <message>
        <source>Language of the search</source>
        <translation>Idioma de búsqueda</translation>
    </message>
    <message>
        <source>The catalogue in use has neither ratings nor languages to choose from.</source>
        <translation>El catálogo en uso no tiene clasificaciones ni idiomas que elegir.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>GIFs &amp;move</source>
        <translation>&amp;Reproducir los GIF</translation>
    </message>
    <message>
        <source>When GIFs move</source>
        <translation>Cuándo se reproducen los GIF</translation>
    </message>
    <message>
        <source>&amp;Save data</source>
        <translation>A&amp;horrar datos</translation>
    </message>
    <message>
        <source>Fetches smaller pictures with fewer frames; needs more computing power.</source>
        <translation>Descarga imágenes más pequeñas y con menos fotogramas; requiere más potencia de cálculo.</translation>
    </message>
    <message>
        <source>Pictures in m&amp;emory</source>
        <translation>Imágenes en &amp;memoria</translation>
    </message>
    <message>
        <source>Pictures in memory, in megabytes</source>
        <translation>Imágenes en memoria, en megabytes</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the pictures in memory</source>
        <translation>Borrar las imágenes en memoria</translation>
    </message>
    <message>
        <source>Pictures on &amp;disk</source>
        <translation>Imágenes en &amp;disco</translation>
    </message>
    <message>
        <source>Pictures on disk, in megabytes</source>
        <translation>Imágenes en disco, en megabytes</translation>
    </message>
    <message>
        <source>Clear the pictures on disk</source>
        <translation>Borrar las imágenes en disco</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>como en config.yml; si no, el del sistema</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, with user:password@ before the host where the proxy wants it. This address is kept in the settings file in plain text.</source>
        <translation>http://host:port o socks5://host:port, con user:password@ delante del host si el proxy lo pide. Esta dirección se guarda como texto sin cifrar en el archivo de configuración.</translation>
    </message>
    <message>
        <source>As in config.yml (%1)</source>
        <translation>Como en config.yml (%1)</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <translation>Se han liberado %1.</translation>
    </message>
    <message>
        <source>The pictures on disk could not be deleted; check the permissions of your cache folder.</source>
        <translation>No se pudieron borrar las imágenes del disco; revisa los permisos de tu carpeta de caché.</translation>
    </message>
    <message>
        <source>set by GIPHY_API_KEY</source>
        <translation>definida por GIPHY_API_KEY</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s keychain, nowhere else.</source>
        <translation>La clave se guarda solo en el llavero de tu sistema.</translation>
    </message>
    <message>
        <source>config.yml has a key, which is used while there is none here. A key entered here is kept in your system&apos;s keychain.</source>
        <translation>config.yml tiene una clave, que se usa mientras aquí no haya ninguna. La clave que escribas aquí se guarda en el llavero de tu sistema.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>On hover or focus</source>
        <translation>Bajo el ratón y con el foco</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>Enter a key first.</source>
        <translation>Escribe primero una clave.</translation>
    </message>
    <message>
        <source>Asking GIPHY…</source>
        <translation>Consultando a GIPHY…</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>GIPHY does not accept the key.</source>
        <translation>GIPHY no acepta la clave.</translation>
    </message>
    <message>
        <source>GIPHY</source>
        <translation>GIPHY</translation>
    </message>
    <message>
        <source>The key could not be kept: your system&apos;s keychain refused or is missing.</source>
        <translation>No se pudo guardar la clave: el llavero de tu sistema la rechazó o no existe.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable GIPHY_API_KEY, which takes precedence over the keychain. Unset it to choose a key here.</source>
        <translation>La clave viene de la variable de entorno GIPHY_API_KEY, que tiene prioridad sobre el llavero. Elimínala para elegir una clave aquí.</translation>
    </message>
    <message>
        <source>In the &amp;background too</source>
        <translation>También en segundo &amp;plano</translation>
    </message>
    <message>
        <source>GIFs go on moving while another program&apos;s window has the focus. Hidden and minimised windows never play.</source>
        <translation>Los GIF siguen moviéndose mientras la ventana de otro programa tiene el foco. Las ventanas ocultas o minimizadas nunca reproducen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>gn::StatChart</name>
    <message>
        <source>Base stats</source>
        <translation>Estadísticas base</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stat and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
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
        <translation>Buscando</translation>
    </message>
</context>
<context>
    <name>gn::StatusLine</name>
    <message>
        <source>Calls left: %L1 of %L2</source>
        <translation>Peticiones restantes: %L1 de %L2</translation>
    </message>
    <message>
        <source>Calls to the source that this key has left in the sliding hour.</source>
        <translation>Peticiones a la fuente que le quedan a esta clave en la hora móvil.</translation>
    </message>
    <message>
        <source>The next one comes back at %1.</source>
        <translation>La próxima se recupera a las %1.</translation>
    </message>
</context>
<context>
    <name>gn::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>gn::TileFailure</name>
    <message>
        <source>The picture could not be loaded: there is no connection.</source>
        <translation>No se pudo cargar la imagen: no hay conexión.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: the server took too long.</source>
        <translation>No se pudo cargar la imagen: el servidor tardó demasiado.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>La imagen es demasiado grande para mostrarla aquí.</translation>
    </message>
    <message>
        <source>The picture is damaged or of a kind that can&apos;t be shown.</source>
        <translation>La imagen está dañada o es de un tipo que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The picture no longer exists.</source>
        <translation>La imagen ya no existe.</translation>
    </message>
    <message>
        <source>The picture is not available where you are.</source>
        <translation>La imagen no está disponible en tu región.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: the server has a problem.</source>
        <translation>No se pudo cargar la imagen: el servidor tiene un problema.</translation>
    </message>
    <message>
        <source>The server refused the picture.</source>
        <translation>El servidor rechazó la imagen.</translation>
    </message>
    <message>
        <source>The server refused the picture (HTTP %1).</source>
        <translation>El servidor rechazó la imagen (HTTP %1).</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>No se pudo cargar la imagen.</translation>
    </message>
</context>
<context>
    <name>gn::Toast</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gn::TransferCommands</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from the list (the file stays)</source>
        <translation>Quitar de la lista (el archivo se queda)</translation>
    </message>
</context>
<context>
    <name>gn::TransferPanel</name>
    <message>
        <source>Hide the list of saved files</source>
        <translation>Ocultar la lista de archivos guardados</translation>
    </message>
    <message>
        <source>Files being saved</source>
        <translation>Archivos que se están guardando</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Cancelar todo</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>Quitar &amp;terminados</translation>
    </message>
    <message>
        <source>Files that you save are listed here, with all that can be done about them.</source>
        <translation>Aquí aparecen los archivos que guarda, con todo lo que se puede hacer con ellos.</translation>
    </message>
    <message>
        <source>All files being saved</source>
        <translation>Todos los archivos que se guardan</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Para todos</translation>
    </message>
</context>
<context>
    <name>gn::TransferTexts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed. Make room, then try again.</source>
        <translation>El disco está lleno: faltan %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You may not write to “%1”. Change its permissions, or save to another folder.</source>
        <translation>No puede escribir en «%1». Cambie sus permisos o guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” is gone. Try again to make it anew, or save to another folder.</source>
        <translation>La carpeta «%1» ya no existe. Inténtelo de nuevo para volver a crearla o guarde en otra.</translation>
    </message>
    <message>
        <source>The file could not be written to “%1” (%2). Check the disk, then try again.</source>
        <translation>No se pudo escribir el archivo en «%1» (%2). Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not give this file away (HTTP %2). It may need a sign-in: open it in the browser.</source>
        <translation>%1 no entrega este archivo (HTTP %2). Quizá haga falta iniciar sesión: ábralo en el navegador.</translation>
    </message>
    <message>
        <source>%1 wants fewer requests. Wait a while, then try again.</source>
        <translation>%1 quiere menos peticiones. Espere un rato e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2. Try again later.</source>
        <translation>%1 respondió con el estado %2. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, then try again.</source>
        <translation>No se puede acceder a %1. Revise su red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long. Try again later.</source>
        <translation>%1 no envió nada durante demasiado tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The file broke off on its way. Try again.</source>
        <translation>El archivo se cortó por el camino. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The address leads to a place that is not safe to follow. Open it in the browser to see where.</source>
        <translation>La dirección lleva a un lugar que no es seguro seguir. Ábrala en el navegador para ver adónde.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>Se perdió la conexión con %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Tries again soon: %1</source>
        <translation>Se intentará de nuevo pronto: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Escribiendo en el disco</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <translation>Guardado, %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>It goes on where it stopped.</source>
        <translation>Sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>The server can&apos;t go on where it stopped: it will begin anew.</source>
        <translation>El servidor no puede seguir donde se detuvo: empezará de nuevo.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La fuente</translation>
    </message>
    <message>
        <source>%1 does not have this file any more. Look for it elsewhere.</source>
        <translation>%1 ya no tiene este archivo. Búsquelo en otro sitio.</translation>
    </message>
    <message>
        <source>%1 is having trouble. Try again later.</source>
        <translation>%1 tiene problemas. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>What came is not the file, but perhaps a network&apos;s sign-in page. Open a web page in the browser once, then try again.</source>
        <translation>Lo que llegó no es el archivo, quizá la página de acceso de una red. Abra una página web en el navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Saving: %L1 of %L2 done</source>
        <translation>Guardando: %L1 de %L2 listos</translation>
    </message>
    <message>
        <source>Saved files: %L1</source>
        <translation>Archivos guardados: %L1</translation>
    </message>
    <message>
        <source>paused: %L1</source>
        <translation>en pausa: %L1</translation>
    </message>
    <message>
        <source>failed: %L1</source>
        <translation>fallidos: %L1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <translation>quedan %L1 s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <translation>quedan %L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <translation>quedan %L1 h %L2 min</translation>
    </message>
</context>
<context>
    <name>gn::TrayIcon</name>
    <message>
        <source>&amp;Open Giphy Navigator</source>
        <translation>&amp;Abrir Giphy Navigator</translation>
    </message>
    <message>
        <source>&amp;Pick a GIF…</source>
        <translation>&amp;Elegir un GIF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>gn::WaterfallChart</name>
    <message>
        <source>Waterfall of the requests</source>
        <translation>Cascada de las peticiones</translation>
    </message>
</context>
<context>
    <name>gn::WindowItems</name>
    <message numerus="yes">
        <source>%n of them could not be read as a picture</source>
        <translation>
            <numerusform>%n de ellos no se pudo leer como imagen</numerusform>
            <numerusform>%n de ellos no se pudieron leer como imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library can&apos;t be used: %1</source>
        <translation>No se puede usar tu biblioteca: %1</translation>
    </message>
    <message>
        <source>Your library was written by a newer version of this program and is left as it is.</source>
        <translation>Tu biblioteca se escribió con una versión más nueva de este programa y se deja como está.</translation>
    </message>
    <message>
        <source>Your library was damaged. It was put aside as %1, and a new one was begun.</source>
        <translation>Tu biblioteca estaba dañada. Se ha apartado como %1 y se ha empezado una nueva.</translation>
    </message>
</context>
</TS>

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
    <name>gn::GifGridView</name>
    <message>
        <source>GIFs</source>
        <translation>GIF</translation>
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
        <source>Open the page of the result</source>
        <translation>Abrir la página del resultado</translation>
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
        <source>Built with Qt %1; uses yaml-cpp, QtKeychain and tl-expected.</source>
        <translation>Creado con Qt %1; usa yaml-cpp, QtKeychain y tl-expected.</translation>
    </message>
    <message>
        <source>About Giphy Navigator</source>
        <translation>Acerca de Giphy Navigator</translation>
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
        <source>On hover or Under the mouse and on the &amp;focusamp;focus</source>
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
        <source>&amp;Open the page of the result</source>
        <translation>&amp;Abrir la página del resultado</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
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
</TS>

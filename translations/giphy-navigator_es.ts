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
        <source>On hover or on On hover or Under the mouse and on the &amp;focusamp;focusamp;focus</source>
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
    <name>gn::RenditionName</name>
    <message>
        <source>still</source>
        <translation>imagen fija</translation>
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
    <message>
        <source>General</source>
        <translation>General</translation>
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
    <name>gn::TransferDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
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
        <translation>Ha fallado: %1</translation>
    </message>
</context>
<context>
    <name>gn::TransferPanel</name>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Hide the list of saved files</source>
        <translation>Ocultar la lista de archivos guardados</translation>
    </message>
    <message>
        <source>Files being saved</source>
        <translation>Archivos que se están guardando</translation>
    </message>
    <message>
        <source>Saving: %L1 of %L2 done</source>
        <translation>Guardando: %L1 de %L2</translation>
    </message>
    <message>
        <source>Saved files: %L1</source>
        <translation>Archivos guardados: %L1</translation>
    </message>
    <message>
        <source>failed: %L1</source>
        <translation>fallidos: %L1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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

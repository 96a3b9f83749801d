# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154,SC2034
# Sourced by packaging/windows/build: puts together what an installed program consists of, and packs it.

files=$cache/files # as they are installed
nsis_options=(-DTARGET=amd64-unicode) # stubs that only Debian's NSIS has, and its wine can't run others

version_of_program() {
    sed -n 's/^    VERSION \([0-9.]*\)$/\1/p' "$source/CMakeLists.txt" | head -n 1
}

# runtime_of COMPILER'S LIBRARY: where the compiler has it.
runtime_of() {
    realpath "$(x86_64-w64-mingw32-g++-posix -print-file-name="$1")"
}

# As the programs that make the packages want names of files.
native() {
    echo "$1"
}

# A list of our own: CMake 3.25 writes the names of DLLs in lower case and then does not find Qt's.
collect_files() {
    local qt=$cache/stage module plugin library language
    rm -rf "$files"
    mkdir -p "$files"/{platforms,imageformats,sqldrivers,tls,translations}
    cp "$cache/build/program/bin"/{giphy-navigator,giphynav}.exe "$files"
    for module in Core Gui Widgets Network Sql Concurrent; do
        [ ! -f "$qt/bin/Qt6$module.dll" ] || cp "$qt/bin/Qt6$module.dll" "$files"
    done
    for plugin in platforms/qwindows imageformats/{qgif,qjpeg,qwebp} sqldrivers/qsqlite tls/qschannelbackend; do
        cp "$qt/plugins/$plugin.dll" "$files/$plugin.dll"
    done
    for library in libstdc++-6.dll libgcc_s_seh-1.dll; do
        cp "$(runtime_of $library)" "$files"
    done
    cp /usr/x86_64-w64-mingw32/lib/libwinpthread-1.dll "$files"
    find "$files" -name '*.dll' -exec x86_64-w64-mingw32-strip {} +
    x86_64-w64-mingw32-strip "$files"/*.exe
    for language in de es fr; do # Qt's own texts; the program's are in the program
        cp "/usr/share/qt6/translations/qtbase_$language.qm" "$files/translations"
    done
    printf '[Paths]\nPrefix=.\nPlugins=.\nTranslations=translations\n' >"$files/qt.conf"
    sed 's/$/\r/' "$source/LICENSE" >"$files/LICENSE.txt"
    sed 's/$/\r/' "$source/resources/config.example.yml" >"$files/config.example.yml"
    needs_nothing_else
}

# What a program or plugin wants is in the folder, or Windows has it.
needs_nothing_else() {
    local file wanted missing=0
    while IFS= read -r file; do
        while IFS= read -r wanted; do
            if [ -e "$files/$wanted" ] || [[ $wanted == api-ms-win-core-* ]]; then # which Windows 8 and newer have
                continue
            fi
            # MinGW has a library of calls for each of Windows' own.
            if ! compgen -G "/usr/x86_64-w64-mingw32/lib/lib$(tr '[:upper:]' '[:lower:]' <<<"${wanted%.*}").a" >&3; then
                echo "${file##*/} needs $wanted, which nobody has." >&2
                missing=1
            fi
        done < <(x86_64-w64-mingw32-objdump -p "$file" | sed -n 's/^\tDLL Name: //p')
    done 3>/dev/null < <(find "$files" -name '*.exe' -o -name '*.dll')
    return $missing
}

# signed FILE…: Authenticode, when there is a certificate.
signed() {
    [ -n "${GN_WINDOWS_CERTIFICATE:-}" ] || return 0
    local file stamp=()
    [ -z "${GN_WINDOWS_TIMESTAMP:-}" ] || stamp=(-ts "$GN_WINDOWS_TIMESTAMP")
    for file in "$@"; do
        # The password through a file: everybody may read arguments.
        osslsigncode sign -pkcs12 "$GN_WINDOWS_CERTIFICATE" \
            -readpass <(printf %s "${GN_WINDOWS_CERTIFICATE_PASSWORD:-}") -h sha256 -n "Giphy Navigator" \
            "${stamp[@]}" -in "$file" -out "$file.signed" >/dev/null
        mv "$file.signed" "$file"
    done
}

sign_programs() {
    signed "$files"/*.exe
}

# The lines that install and remove exactly these files.
write_nsis_lists() {
    local folder file
    : >"$files.install.nsh"
    : >"$files.uninstall.nsh"
    while IFS= read -r folder; do
        folder=${folder#.}
        folder=${folder#/}
        echo "SetOutPath \"\$INSTDIR${folder:+\\$folder}\"" >>"$files.install.nsh"
        while IFS= read -r file; do
            echo "File \"$(native "$files")/$file\"" >>"$files.install.nsh"
            echo "Delete \"\$INSTDIR\\${file//\//\\}\"" >>"$files.uninstall.nsh"
        done < <(cd "$files" && find "./$folder" -maxdepth 1 -type f | sed 's,^\./*,,' | sort)
        [ -z "$folder" ] || echo "RMDir \"\$INSTDIR\\$folder\"" >>"$files.uninstall.nsh"
    done < <(cd "$files" && find . -maxdepth 1 -type d | sort)
}

make_nsis() {
    local version target
    version=$(version_of_program)
    target=$out/giphy-navigator-$version-x64-setup.exe
    write_nsis_lists
    logged nsis makensis -V2 -WX "${nsis_options[@]}" "-DVERSION=$version" "-DFILES=$(native "$files")" \
        "-DOUTPUT=$(native "$target")" "-DICON=$(native "$here/giphy-navigator.ico")" \
        "-DSIZE=$(du -sk "$files" | cut -f 1)" "$(native "$here/installer.nsi")"
    signed "$target"
}

# A name of a file as an identifier in the MSI database.
msi_id() {
    echo "f_$(tr -c 'A-Za-z0-9\n' _ <<<"$1")"
}

write_msi_files() { # FOLDER INDENT: the components of the files right in it
    local file id
    while IFS= read -r file; do
        id=$(msi_id "$file")
        printf '%s<Component Id="c_%s" Guid="*" Win64="yes"><File Id="%s" KeyPath="yes" Source="%s"/></Component>\n' \
            "$2" "$id" "$id" "${files##*/}/$file"
    done < <(cd "$files" && find "./$1" -maxdepth 1 -type f | sed 's,^\./*,,' | sort)
}

write_msi_folders() {
    local folder
    write_msi_files "" "            "
    while IFS= read -r folder; do
        echo "            <Directory Id=\"d_$folder\" Name=\"$folder\">"
        write_msi_files "$folder" "              "
        echo "            </Directory>"
    done < <(cd "$files" && find . -mindepth 1 -maxdepth 1 -type d | sed 's,^\./,,' | sort)
}

write_msi_references() {
    local file
    while IFS= read -r file; do
        echo "      <ComponentRef Id=\"c_$(msi_id "$file")\"/>"
    done < <(cd "$files" && find . -type f | sed 's,^\./,,' | sort)
}

write_msi_source() { # VERSION: $files.wxs
    write_msi_folders >"$files.folders.wxi"
    write_msi_references >"$files.references.wxi"
    sed -e "s,@VERSION@,$1,g" -e "/@FOLDERS@/{r $files.folders.wxi" -e 'd}' \
        -e "/@REFERENCES@/{r $files.references.wxi" -e 'd}' "$here/package.wxs.in" >"$files.wxs"
    cp "$here/giphy-navigator.ico" "$cache/program.ico"
}

make_msi() {
    local version target
    version=$(version_of_program)
    target=$out/giphy-navigator-$version-x64.msi
    write_msi_source "$version"
    (cd "$cache" && logged msi wixl -a x64 -o "$target" "$files.wxs") # which knows relative names only
    # -1 is the machine's or the user's part of the registry, as the installation is; wixl 0.101 writes 4.
    logged msi msibuild "$target" -q "UPDATE Registry SET Root = -1 WHERE Root = 4"
    signed "$target"
}

make_zip() { # the plain folder; the same files give the same bytes
    local target folder
    folder=giphy-navigator-$(version_of_program)-x64
    target=$out/$folder.zip
    rm -rf "$target" "${cache:?}/$folder"
    cp -r "$files" "$cache/$folder"
    find "$cache/$folder" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
    (cd "$cache" && find "$folder" -type f | sort | logged zip zip -q -9 -X "$target" -@)
    rm -rf "${cache:?}/$folder"
}

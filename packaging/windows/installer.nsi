; SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer, for one user or for all: makensis -DVERSION=… -DFILES=FOLDER -DOUTPUT=… -DSIZE=KB installer.nsi
; FOLDER holds the files and, beside it, FOLDER.install.nsh and FOLDER.uninstall.nsh, which installers.sh writes: what
; is removed is what was installed, and nothing else of that folder.
;
; Silent: /S, with /AllUsers or /CurrentUser, and /D=C:\Folder at the end.

!ifdef TARGET
    Target ${TARGET}
!endif
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; all files are less: what two of them share is stored once

!define NAME "Giphy Navigator"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\GiphyNavigator"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define LINK_CLASS "Software\Classes\giphy-navigator"
!define IMAGE_CLASS "Software\Classes\GiphyNavigator.Image"
!define IMAGE_OPENERS "Software\Classes\.gif\OpenWithProgids"
!define PROGRAM_CLASS "Software\Classes\Applications\giphy-navigator.exe"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installer of ${NAME}"
VIAddVersionKey CompanyName "Giphy Navigator contributors"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\giphy-navigator.exe"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE French

Function .onInit
    SetRegView 64
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "${NAME}"
    ; What an older version had and this one has not.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
    ${EndIf}
    !include "${FILES}.install.nsh"
    SetOutPath "$INSTDIR" ; what links start in
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\giphy-navigator.exe"

    WriteRegStr SHCTX "${APP_PATHS}\giphy-navigator.exe" "" "$INSTDIR\giphy-navigator.exe"
    WriteRegStr SHCTX "${APP_PATHS}\giphynav.exe" "" "$INSTDIR\giphynav.exe"
    WriteRegStr SHCTX "${LINK_CLASS}" "" "URL:${NAME}"
    WriteRegStr SHCTX "${LINK_CLASS}" "URL Protocol" ""
    WriteRegStr SHCTX "${LINK_CLASS}\DefaultIcon" "" "$INSTDIR\giphy-navigator.exe,0"
    WriteRegStr SHCTX "${LINK_CLASS}\shell\open\command" "" '"$INSTDIR\giphy-navigator.exe" "%1"'

    ; One of the programs of "Open with"; which is the default, the user says.
    WriteRegStr SHCTX "${IMAGE_CLASS}" "" "GIF image"
    WriteRegStr SHCTX "${IMAGE_CLASS}\DefaultIcon" "" "$INSTDIR\giphy-navigator.exe,0"
    WriteRegStr SHCTX "${IMAGE_CLASS}\shell\open\command" "" '"$INSTDIR\giphy-navigator.exe" "%1"'
    WriteRegStr SHCTX "${IMAGE_OPENERS}" "GiphyNavigator.Image" ""
    WriteRegStr SHCTX "${PROGRAM_CLASS}" "FriendlyAppName" "${NAME}"
    WriteRegStr SHCTX "${PROGRAM_CLASS}\shell\open\command" "" '"$INSTDIR\giphy-navigator.exe" "%1"'
    WriteRegStr SHCTX "${PROGRAM_CLASS}\SupportedTypes" ".gif" ""
    WriteRegStr SHCTX "${PROGRAM_CLASS}\SupportedTypes" ".webp" ""

    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\giphy-navigator.exe,0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Giphy Navigator contributors"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    !include "${FILES}.uninstall.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "${APP_PATHS}\giphy-navigator.exe"
    DeleteRegKey SHCTX "${APP_PATHS}\giphynav.exe"
    DeleteRegKey SHCTX "${LINK_CLASS}"
    DeleteRegKey SHCTX "${IMAGE_CLASS}"
    DeleteRegKey SHCTX "${PROGRAM_CLASS}"
    DeleteRegValue SHCTX "${IMAGE_OPENERS}" "GiphyNavigator.Image"
    DeleteRegKey /ifempty SHCTX "${IMAGE_OPENERS}" ; other programs' lines stay
    DeleteRegKey /ifempty SHCTX "Software\Classes\.gif"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd

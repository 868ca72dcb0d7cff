; The installer for Windows, compiled by `build.py` beside this file:
;
;   makensis /DVERSION=0.1.0 /DBUNDLE=folder /DICON=file.ico /DOUTPUT=file.exe installer.nsi
;
; It installs for the user alone and needs no administrator. BUNDLE is what PyInstaller made.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Territory Editor"
!define PROGRAM "territory-editor.exe"
!define KEY "TerritoryEditor"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"
!define CLASSES "Software\Classes"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${KEY}" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
ShowInstDetails hide
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "The makers of ${NAME}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString OpenVault ${LANG_ENGLISH} "Open in Territory Editor"
LangString OpenVault ${LANG_GERMAN} "In Territory Editor öffnen"
LangString OpenVault ${LANG_FRENCH} "Ouvrir dans Territory Editor"
LangString OpenVault ${LANG_SPANISH} "Abrir en Territory Editor"
LangString StillRuns ${LANG_ENGLISH} "Territory Editor is running. Close it, then try again."
LangString StillRuns ${LANG_GERMAN} "Territory Editor läuft noch. Schließen Sie es und versuchen Sie es erneut."
LangString StillRuns ${LANG_FRENCH} "Territory Editor est ouvert. Fermez-le, puis réessayez."
LangString StillRuns ${LANG_SPANISH} "Territory Editor está abierto. Ciérrelo e inténtelo de nuevo."

; A program that runs cannot be written over. PREFIX: empty, or `un.` for the uninstaller.
!macro RefuseWhileRunning PREFIX
Function ${PREFIX}RefuseWhileRunning
  again:
    IfFileExists "$INSTDIR\${PROGRAM}" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    IfErrors 0 opened
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRuns)" /SD IDCANCEL IDRETRY again
    Abort
  opened:
    FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

; A folder that holds other things is left to them: the program gets one of its own in it.
Function LeaveToOthers
  IfFileExists "$INSTDIR\${PROGRAM}" own
  ${DirState} "$INSTDIR" $0
  IntCmp $0 1 0 own own
  StrCpy $INSTDIR "$INSTDIR\${NAME}"
  own:
FunctionEnd

Section "Program"
  Call LeaveToOthers
  Call RefuseWhileRunning
  ; Nothing of an older version may stay among the new one's modules.
  IfFileExists "$INSTDIR\${PROGRAM}" 0 +2
  RMDir /r "$INSTDIR\lib"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  ; "Open with" on folders, in them, and on Markdown.
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${KEY}" "" "$(OpenVault)"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${KEY}" "Icon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${KEY}\command" "" '"$INSTDIR\${PROGRAM}" "%V"'
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\${KEY}" "" "$(OpenVault)"
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\${KEY}" "Icon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\${KEY}\command" "" '"$INSTDIR\${PROGRAM}" "%V"'
  WriteRegStr HKCU "${CLASSES}\${KEY}.md" "" "Markdown"
  WriteRegStr HKCU "${CLASSES}\${KEY}.md\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${KEY}.md\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\.md\OpenWithProgids" "${KEY}.md" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "Software\${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The makers of ${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Vaults, settings and unsaved work stay.
Section "Uninstall"
  Call un.RefuseWhileRunning
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\share"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\territory-editor-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\${KEY}"
  DeleteRegKey HKCU "${CLASSES}\Directory\Background\shell\${KEY}"
  DeleteRegKey HKCU "${CLASSES}\${KEY}.md"
  DeleteRegValue HKCU "${CLASSES}\.md\OpenWithProgids" "${KEY}.md"
  DeleteRegKey HKCU "Software\${KEY}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

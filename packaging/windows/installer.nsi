; The installer: for the person who starts it, without an administrator. Made by scripts/windows/build, tried by scripts/windows/try.
;   makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DTREE=folder -DOUT=setup.exe installer.nsi
;   setup.exe /S [/D=C:\folder] asks nothing; it ends with 2 where the program is running.
; As the program: on no 32-bit Windows does it run, and the installer would be the one thing that does.
Target amd64-unicode
Unicode true
Name "巡网 Xunwang"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Xunwang"
InstallDirRegKey HKCU "Software\Xunwang\Setup" "InstallDir"
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "Xunwang ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Xunwang"
VIAddVersionKey "FileDescription" "Xunwang"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"
!include "MUI2.nsh"
!define MUI_ICON "${TREE}\xunwang.ico"
!define MUI_UNICON "${TREE}\xunwang.ico"
!insertmacro MUI_PAGE_LICENSE "${TREE}\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\xunwang.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString running ${LANG_SIMPCHINESE} "巡网正在运行。请先关闭，再试一次。"
LangString running ${LANG_ENGLISH} "Xunwang is running. Close it and try again."

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Xunwang"

; A program that runs cannot be written over: half of a new version would lie beside half of an old one.
!macro refuseWhileRunning
  IfFileExists "$INSTDIR\xunwang.exe" 0 +8
  ClearErrors
  FileOpen $0 "$INSTDIR\xunwang.exe" a
  IfErrors 0 +4
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(running)" /SD IDOK
  SetErrorLevel 2
  Quit
  FileClose $0
!macroend

; What an installation wrote, by name and by kind, never the whole folder: it may hold what is not ours.
!macro removeFiles
  Delete "$INSTDIR\xunwang.exe"
  Delete "$INSTDIR\xunwangctl.exe"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\xunwang.ico"
  Delete "$INSTDIR\LICENSE.txt"
  RMDir /r "$INSTDIR\share\xunwang"
  RMDir "$INSTDIR\share"
  RMDir /r "$INSTDIR\platforms"
  RMDir /r "$INSTDIR\styles"
  RMDir /r "$INSTDIR\sqldrivers"
  RMDir /r "$INSTDIR\tls"
  RMDir /r "$INSTDIR\imageformats"
  RMDir /r "$INSTDIR\iconengines"
!macroend

Section
  !insertmacro refuseWhileRunning
  ; Over an earlier version, whose files may be called otherwise; a workspace that somebody keeps there stays.
  IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
    !insertmacro removeFiles
  fresh:
  SetOutPath "$INSTDIR"
  File /r "${TREE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\巡网 Xunwang.lnk" "$INSTDIR\xunwang.exe" "" "$INSTDIR\xunwang.ico"
  ; A double click on a workspace opens it.
  WriteRegStr HKCU "Software\Classes\.xunwang" "" "Xunwang.Workspace"
  WriteRegStr HKCU "Software\Classes\Xunwang.Workspace" "" "巡网工作库"
  WriteRegStr HKCU "Software\Classes\Xunwang.Workspace\DefaultIcon" "" "$INSTDIR\xunwang.ico"
  WriteRegStr HKCU "Software\Classes\Xunwang.Workspace\shell\open\command" "" '"$INSTDIR\xunwang.exe" "%1"'
  ; Beside the program's own settings, which lie below the same name and outlive it.
  WriteRegStr HKCU "Software\Xunwang\Setup" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "巡网 Xunwang"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\xunwang.ico"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro refuseWhileRunning
  !insertmacro removeFiles
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; a folder that one stands in cannot be removed
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\巡网 Xunwang.lnk"
  DeleteRegKey HKCU "Software\Classes\Xunwang.Workspace"
  DeleteRegKey HKCU "Software\Classes\.xunwang"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Xunwang\Setup"
  DeleteRegKey /ifempty HKCU "Software\Xunwang"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; The installer: for the person who starts it, without an administrator. Made by scripts/windows/build; NOT RUN yet.
;   makensis -DVERSION=0.1.0 -DTREE=folder -DOUT=setup.exe installer.nsi
Unicode true
Name "Xunwang ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Xunwang"
InstallDirRegKey HKCU "Software\Xunwang" "InstallDir"
SetCompressor /SOLID lzma
ManifestDPIAware true
!include "MUI2.nsh"
!define MUI_ICON "${TREE}\xunwang.ico"
!define MUI_UNICON "${TREE}\xunwang.ico"
!insertmacro MUI_PAGE_LICENSE "${TREE}\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Xunwang"

Section
  ; Over an earlier version; a workspace that somebody keeps there stays.
  SetOutPath "$INSTDIR"
  File /r "${TREE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\巡网 Xunwang.lnk" "$INSTDIR\xunwang.exe" "" "$INSTDIR\xunwang.ico"
  ; A double click on a workspace opens it.
  WriteRegStr HKCU "Software\Classes\.xunwang" "" "Xunwang.Workspace"
  WriteRegStr HKCU "Software\Classes\Xunwang.Workspace" "" "巡网工作库"
  WriteRegStr HKCU "Software\Classes\Xunwang.Workspace\DefaultIcon" "" "$INSTDIR\xunwang.ico"
  WriteRegStr HKCU "Software\Classes\Xunwang.Workspace\shell\open\command" "" '"$INSTDIR\xunwang.exe" "%1"'
  WriteRegStr HKCU "Software\Xunwang" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "巡网 Xunwang"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\xunwang.ico"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; By name and by kind, never the whole folder: it may hold what is not ours.
  Delete "$INSTDIR\xunwang.exe"
  Delete "$INSTDIR\xunwangctl.exe"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\xunwang.ico"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\share"
  RMDir /r "$INSTDIR\platforms"
  RMDir /r "$INSTDIR\styles"
  RMDir /r "$INSTDIR\sqldrivers"
  RMDir /r "$INSTDIR\tls"
  RMDir /r "$INSTDIR\imageformats"
  RMDir /r "$INSTDIR\iconengines"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\巡网 Xunwang.lnk"
  DeleteRegKey HKCU "Software\Classes\Xunwang.Workspace"
  DeleteRegKey HKCU "Software\Classes\.xunwang"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Xunwang"
SectionEnd

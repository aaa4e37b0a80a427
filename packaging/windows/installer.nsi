; The Windows installer: makensis -DVERSION=0.1.0 packaging/windows/installer.nsi
; It installs for the user alone, so that no administrator is needed, and leaves workspaces alone.
Unicode true
!include MUI2.nsh

!ifndef VERSION
  !define VERSION "0.1.0"
!endif
!ifndef SOURCE
  !define SOURCE "..\..\dist\MeetingDesk"
!endif

Name "Bàn hội nghị"
OutFile "MeetingDesk-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\MeetingDesk"
InstallDirRegKey HKCU "Software\MeetingDesk" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!define MUI_ICON "meetingdesk.ico"
!define MUI_UNICON "meetingdesk.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\MeetingDesk.exe"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\MeetingDesk"

Section
  SetOutPath "$INSTDIR"
  ; Files of an older version must not stay among the new ones.
  RMDir /r "$INSTDIR\_internal"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\MeetingDesk"
  CreateShortcut "$SMPROGRAMS\MeetingDesk\Bàn hội nghị.lnk" "$INSTDIR\MeetingDesk.exe"
  CreateShortcut "$DESKTOP\Bàn hội nghị.lnk" "$INSTDIR\MeetingDesk.exe"
  WriteRegStr HKCU "Software\MeetingDesk" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Bàn hội nghị (MeetingDesk)"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\MeetingDesk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\MeetingDesk.exe"
  Delete "$INSTDIR\meetingdesk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\MeetingDesk\Bàn hội nghị.lnk"
  RMDir "$SMPROGRAMS\MeetingDesk"
  Delete "$DESKTOP\Bàn hội nghị.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\MeetingDesk"
SectionEnd

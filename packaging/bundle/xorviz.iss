; Untested: written for Inno Setup 6 on Windows, never run there.
;
; Packs dist\xorviz, made by windows.spec, as dist\xorviz-setup.exe:
;
;     iscc /DVersion=0.1.0 packaging\bundle\xorviz.iss

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 packaging\bundle\xorviz.iss
#endif

[Setup]
AppId=io.github.xorviz.xorviz
AppName=xorviz
AppVersion={#Version}
AppPublisher=The xorviz authors
DefaultDirName={autopf}\xorviz
DefaultGroupName=xorviz
; For one user no administrator is needed.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=xorviz-setup
UninstallDisplayIcon={app}\xorviz.exe

[Files]
Source: "..\..\dist\xorviz\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\xorviz"; Filename: "{app}\xorviz.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.xorviz"; ValueType: string; ValueData: "xorviz.session"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\xorviz.session"; ValueType: string; ValueData: "xorviz session"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\xorviz.session\shell\open\command"; ValueType: string; ValueData: """{app}\xorviz.exe"" ""%1"""

; The installer for Windows; packaging/bundle/windows.py names what stands in {#…}.
; It installs for one person without asking for the administrator, or for all when he says so.

[Setup]
AppId={{6C0E2B7E-3A53-4C0B-9C55-2F0A7D1E9A41}
AppName=Annotator
AppVersion={#Version}
AppVerName=Annotator {#Version}
AppPublisher=The Annotator authors
VersionInfoVersion={#Numbers}
DefaultDirName={autopf}\Annotator
DefaultGroupName=Annotator
DisableProgramGroupPage=yes
LicenseFile={#License}
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\annotator.exe
UninstallDisplayName=Annotator
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
; Not every Inno Setup brings all languages.
#define Languages AddBackslash(CompilerPath) + "Languages\"
#ifexist Languages + "Hungarian.isl"
Name: "hu"; MessagesFile: "compiler:Languages\Hungarian.isl"
#endif
#ifexist Languages + "Romanian.isl"
Name: "ro"; MessagesFile: "compiler:Languages\Romanian.isl"
#endif
#ifexist Languages + "Greek.isl"
Name: "el"; MessagesFile: "compiler:Languages\Greek.isl"
#endif

[CustomMessages]
ProjectType=Annotator project
CommandLine=Let the command prompt find annotator-cli
#ifexist Languages + "Hungarian.isl"
hu.ProjectType=Annotator-projekt
hu.CommandLine=A parancssor találja meg az annotator-cli programot
#endif
#ifexist Languages + "Romanian.isl"
ro.ProjectType=Proiect Annotator
ro.CommandLine=Linia de comandă să găsească annotator-cli
#endif
#ifexist Languages + "Greek.isl"
el.ProjectType=Έργο του Annotator
el.CommandLine=Να βρίσκει η γραμμή εντολών το annotator-cli
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:CommandLine}"; Flags: unchecked

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version had and this one has not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Annotator"; Filename: "{app}\annotator.exe"
Name: "{autodesktop}\Annotator"; Filename: "{app}\annotator.exe"; Tasks: desktopicon

[Registry]
; Projects are SQLite files: Annotator is offered for them, and takes nobody's place.
Root: HKA; Subkey: "Software\Classes\Annotator.Project"; ValueType: string; ValueData: "{cm:ProjectType}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Annotator.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\annotator.exe,0"
Root: HKA; Subkey: "Software\Classes\Annotator.Project\shell\open\command"; ValueType: string; ValueData: """{app}\annotator.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.sqlite\OpenWithProgids"; ValueType: string; ValueName: "Annotator.Project"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Applications\annotator.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Annotator"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\annotator.exe\SupportedTypes"; ValueType: string; ValueName: ".sqlite"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\annotator.exe\shell\open\command"; ValueType: string; ValueData: """{app}\annotator.exe"" ""%1"""
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\annotator.exe"; ValueType: string; ValueData: "{app}\annotator.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\annotator.exe"; Description: "{cm:LaunchProgram,Annotator}"; Flags: nowait postinstall skipifsilent

[Code]
function Key(): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function Root(): Integer;
begin
  if IsAdminInstallMode then Result := HKEY_LOCAL_MACHINE else Result := HKEY_CURRENT_USER;
end;

procedure PutOnPath();
var
  Path: String;
begin
  if not RegQueryStringValue(Root(), Key(), 'Path', Path) then Path := '';
  if Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') > 0 then exit;
  if (Path <> '') and (Path[Length(Path)] <> ';') then Path := Path + ';';
  RegWriteExpandStringValue(Root(), Key(), 'Path', Path + ExpandConstant('{app}'));
end;

procedure TakeOffPath();
var
  Path, Whole: String;
  At: Integer;
begin
  if not RegQueryStringValue(Root(), Key(), 'Path', Path) then exit;
  Whole := ';' + Path + ';';
  At := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', Uppercase(Whole));
  if At = 0 then exit;
  Delete(Whole, At, Length(ExpandConstant('{app}')) + 1);
  RegWriteExpandStringValue(Root(), Key(), 'Path', Copy(Whole, 2, Length(Whole) - 2));
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssPostInstall) and WizardIsTaskSelected('path') then PutOnPath();
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then TakeOffPath();
end;

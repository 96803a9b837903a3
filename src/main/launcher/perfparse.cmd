@echo off
rem Runs perfparse on Windows. The program is the file without an ending beside this one.
setlocal
set "self=%~dp0perfparse"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined PERFPARSE_JAVA set "java=%PERFPARSE_JAVA%"
rem A name without a folder is looked for where commands are.
if exist "%java%" goto run
for %%j in ("%java%") do if not "%%~$PATH:j"=="" goto run
echo perfparse: there is no %java%; install Java 17 or later, or name it in PERFPARSE_JAVA>&2
exit /b 70
:run
"%java%" -XX:+UseSerialGC -Xmn24m -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto ^
  -Xlog:disable -Xlog:all=error,cds*=off:stderr --enable-native-access=ALL-UNNAMED %PERFPARSE_JAVA_OPTS% ^
  "-Xbootclasspath/a:%self%" -cp "%self%" io.github.perfparse.cli.Main %*
exit /b %errorlevel%

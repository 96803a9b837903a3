#!/bin/sh
# The jar follows this script in the same file; java reads it from the file's end.
case $0 in /*) self=$0 ;; *) self=$PWD/$0 ;; esac
# Without a UTF-8 locale the JVM cannot open a file with a Chinese name.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
  *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac
java=${PERFPARSE_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}
# What "perfparse cache" made, if it was run; Java ignores it where it does not fit.
cache=${PERFPARSE_CACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/perfparse}
share=-Xshare:auto
if [ -r "$cache/current" ] && IFS= read -r name <"$cache/current"; then
  case $name in */*) ;; ?*.jsa) share=-XX:SharedArchiveFile=$cache/$name ;; esac
fi
# Java reads and trusts the program's classes like its own: a third less time than from a class path.
# A small young generation keeps a long run as small as a short one.
exec "$java" -XX:+UseSerialGC -Xmn24m -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto "$share" -Xbootclasspath/a:"$self" -Xlog:disable -Xlog:all=error,cds*=off:stderr ${PERFPARSE_JAVA_OPTS-} -jar "$self" "$@"
exit 127

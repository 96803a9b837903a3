#!/bin/sh
# The jar follows this script in the same file; java reads it from the file's end.
case $0 in /*) self=$0 ;; *) self=$PWD/$0 ;; esac
[ ! -L "$self" ] || self=$(readlink -f "$self")
case $self in
  *:*) echo "perfparse: Java cannot start it from a path with a colon: $self" >&2; exit 70 ;;
esac
# The language of what people read; Java knows it only of a locale that is installed.
locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
# Without a UTF-8 locale the JVM cannot open a file with a Chinese name, and that which is named may be none.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) [ ! -d /usr/lib/locale/C.utf8 ] || LC_ALL=C.UTF-8 ;;
  *) LC_ALL=C.UTF-8 ;;
esac
[ -z "${LC_ALL-}" ] || export LC_ALL
# An image has a Java of its own.
own=${self%/*}/../lib/perfparse/java/bin/java
[ -x "$own" ] || own=${JAVA_HOME:+$JAVA_HOME/bin/}java
java=${PERFPARSE_JAVA:-$own}
command -v "$java" >/dev/null || {
  case $locale in
    zh*) echo "perfparse: 找不到 $java；请安装 Java 17 或更高版本，或用 PERFPARSE_JAVA 指明" >&2 ;;
    *) echo "perfparse: there is no $java; install Java 17 or later, or name it in PERFPARSE_JAVA" >&2 ;;
  esac
  exit 70
}
# Java would take a hundredth of a start to look for it.
settings=${XDG_CONFIG_HOME:-${HOME-}/.config}/perfparse/perfparse.properties
[ -f "$settings" ] || settings=
# The program stands behind Java's own classes, which the machine finds by itself and trusts: a third
# less time than from a class path, where only the SQLite driver is looked for. Java's own archive
# is mapped where it belongs instead of being moved. A small young generation keeps a long run small.
exec "$java" -XX:+UseSerialGC -Xmn24m -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xshare:auto \
  -Xlog:disable -Xlog:all=error,cds*=off:stderr --enable-native-access=ALL-UNNAMED \
  -Dperfparse.settings="$settings" "-Dperfparse.locale=$locale" ${PERFPARSE_JAVA_OPTS-} \
  -Xbootclasspath/a:"$self" -cp "$self" io.github.perfparse.cli.Main "$@"
exit 127

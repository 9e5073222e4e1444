# Sourced by ./run and ./test: finds JDK 25 and Maven, whichever JDK is the machine's default.

is_25() { [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | grep -q 'version "25'; }

find_jdk() {
  local path candidate
  path=$(command -v java 2>/dev/null) && path=$(readlink -f "$path" 2>/dev/null || echo "$path")
  for candidate in "${JAVA_HOME:-}" "${path%/bin/java}" /usr/lib/jvm/* /usr/local/openjdk-25 \
    /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_25 "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

# Sets jdk, or says what is missing and ends the command.
require_jdk() {
  if ! jdk=$(find_jdk); then
    echo "JDK 25 is needed and was not found. Install it (for example temurin-25-jdk from adoptium.net) or set JAVA_HOME to it." >&2
    exit 1
  fi
}

# Maven with JDK 25 and without its warnings about it.
require_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Maven is needed and was not found. Install it (for example: apt-get install maven)." >&2
    exit 1
  fi
  export JAVA_HOME=$jdk
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

package cn.zhicheng.ops.backup;

/** How COPY writes a value of a row: what would end a value or a row is escaped. */
final class CopyText {
  private static final String PLAIN = "\b\f\n\r\t\u000b\\";
  private static final String LETTERS = "bfnrtv\\";

  private CopyText() {}

  static String plain(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    var plain = new StringBuilder();
    for (int at = 0; at < escaped.length(); at++) {
      char one = escaped.charAt(at);
      if (one == '\\') {
        at++;
        int letter = LETTERS.indexOf(escaped.charAt(at));
        if (letter < 0) {
          throw new IllegalStateException("Not what COPY writes: \\" + escaped.charAt(at));
        }
        one = PLAIN.charAt(letter);
      }
      plain.append(one);
    }
    return plain.toString();
  }

  static String escaped(String plain) {
    var escaped = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      int letter = PLAIN.indexOf(plain.charAt(at));
      if (letter < 0) {
        escaped.append(plain.charAt(at));
      } else {
        escaped.append('\\').append(LETTERS.charAt(letter));
      }
    }
    return escaped.toString();
  }
}

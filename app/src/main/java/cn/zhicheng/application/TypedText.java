package cn.zhicheng.application;

import cn.zhicheng.shared.Sha256;
import cn.zhicheng.shared.Typed;

/** Texts as they come from a keyboard, and as they are kept. */
public final class TypedText {
  /** Longer ones are not kept, however much somebody pastes. */
  static final int LONGEST = 20_000;

  private static final int MARK = 16;

  private TypedText() {}

  /** One kind of line end, nothing that cannot be shown or stored, no blanks around it. */
  public static String clean(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    var kept = new StringBuilder(lines.length());
    lines
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE && !Typed.turns(c))
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** A short name of a text: a page sends it along to say which text it was made from. */
  public static String mark(String text) {
    return Sha256.of(text).substring(0, MARK);
  }
}

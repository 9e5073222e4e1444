package cn.zhicheng.form.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a Chinese line may break. The JDK's rules miss three things: they never break inside a run
 * of characters beyond the Basic Multilingual Plane, so that rare names would leave their box; they
 * let some marks stand where Chinese type never has them (避头尾); and a word may be endless, which
 * takes the layout minutes instead of milliseconds. A document that was given up stops here.
 */
final class CjkLineBreaker implements FSTextBreaker {
  private static final String NEVER_FIRST = "，。、；：？！…—·％‰℃％）〕］｝》〉」』】”’,.;:?!)]}%";
  private static final String NEVER_LAST = "（〔［｛《〈「『【“‘([{￥¥$№";

  private static final int LONGEST_WORD = 40;

  private final BreakIterator words = BreakIterator.getLineInstance(Locale.CHINA);
  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    words.setText(newText);
    position = 0;
  }

  @Override
  public int next() {
    if (Thread.currentThread().isInterrupted()) {
      throw new NotPrintedException(PrintTrouble.TOO_LONG, "stopped between two words");
    }
    if (position >= text.length()) {
      return BreakIterator.DONE;
    }
    int i = text.offsetByCodePoints(position, 1);
    while (i < text.length() && i - position < LONGEST_WORD && !mayBreak(i)) {
      i = text.offsetByCodePoints(i, 1);
    }
    position = i;
    return i;
  }

  private boolean mayBreak(int i) {
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i);
    if (NEVER_FIRST.indexOf(after) >= 0 && before != ' ' || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    return words.isBoundary(i) || isRare(before) && isHan(after) || isHan(before) && isRare(after);
  }

  private static boolean isRare(int c) {
    return Character.isSupplementaryCodePoint(c) && isHan(c);
  }

  private static boolean isHan(int c) {
    return Character.isIdeographic(c);
  }
}

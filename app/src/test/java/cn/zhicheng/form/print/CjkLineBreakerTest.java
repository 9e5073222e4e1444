package cn.zhicheng.form.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CjkLineBreakerTest {
  @Test
  void chineseMayBreakBetweenCharactersButNotBeforeClosingOrAfterOpeningMarks() {
    assertThat(pieces("（甲，乙。）“丙”")).containsExactly("（甲，", "乙。）", "“丙”");
  }

  @Test
  void charactersBeyondTheBasicPlaneMayBreakToo() {
    assertThat(pieces("甲𣸸𠅤乙")).containsExactly("甲", "𣸸", "𠅤", "乙");
  }

  @Test
  void wordsStayWholeUnlessTheyAreEndless() {
    assertThat(pieces("CN 14-1016")).first().isEqualTo("CN ");
    assertThat(pieces("W".repeat(100))).hasSize(3);
  }

  private static List<String> pieces(String text) {
    var breaker = new CjkLineBreaker();
    breaker.setText(text);
    var pieces = new ArrayList<String>();
    int from = 0;
    for (int to = breaker.next(); to != BreakIterator.DONE; to = breaker.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}

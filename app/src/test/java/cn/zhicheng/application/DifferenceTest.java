package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Difference.Kind;
import cn.zhicheng.application.Submission.Block;
import cn.zhicheng.application.Submission.Line;
import cn.zhicheng.application.Submission.Part;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static Submission submission(Block... blocks) {
    return new Submission(
        1, List.of(new Part("CE", "继续教育", Arrays.asList(blocks))), "", Instant.EPOCH);
  }

  private static Block block(String key, String... labelsAndValues) {
    var lines = new java.util.ArrayList<Line>();
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      lines.add(new Line(labelsAndValues[i], labelsAndValues[i + 1]));
    }
    return new Block(key, "标题" + key, lines);
  }

  private static List<String> told(Submission before, Submission now) {
    return Difference.between(before, now).sections().stream()
        .flatMap(s -> s.blocks().stream())
        .map(b -> b.kind().label() + " " + b.key() + " " + b.lines())
        .toList();
  }

  @Test
  void theSameSubmissionHasNoDifference() {
    var same = submission(block("a", "学时", "60"));
    assertThat(Difference.between(same, submission(block("a", "学时", "60"))).isEmpty()).isTrue();
  }

  @Test
  void aChangedLineKeepsBothValuesAndTheOthersStayUntold() {
    assertThat(
            told(
                submission(block("a", "学时", "60", "年度", "2025")),
                submission(block("a", "学时", "72", "年度", "2025"))))
        .containsExactly("修改 a [LineChange[label=学时, before=60, now=72]]");
  }

  @Test
  void addedAndRemovedEntriesAreToldWhole() {
    assertThat(told(submission(block("a", "学时", "60")), submission(block("b", "学时", "30"))))
        .containsExactly(
            "新增 b [LineChange[label=学时, before=, now=30]]",
            "删除 a [LineChange[label=学时, before=60, now=]]");
  }

  @Test
  void severalAttachmentsAreComparedTogether() {
    var difference =
        Difference.between(
            submission(block("a", "附件", "封面.pdf", "附件", "正文.pdf")),
            submission(block("a", "附件", "封面.pdf", "附件", "正文（新）.pdf")));
    assertThat(difference.touches("a")).isTrue();
    assertThat(difference.sections().getFirst().blocks().getFirst().lines())
        .containsExactly(new Difference.LineChange("附件", "封面.pdf、正文.pdf", "封面.pdf、正文（新）.pdf"));
  }

  @Test
  void anotherOrderIsNoChange() {
    var before = submission(block("a", "学时", "60"), block("b", "学时", "30"));
    var now = submission(block("b", "学时", "30"), block("a", "学时", "60"));
    assertThat(Difference.between(before, now).isEmpty()).isTrue();
    assertThat(Kind.CHANGED.label()).isEqualTo("修改");
  }
}

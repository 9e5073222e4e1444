package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogueFixture;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryValidatorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private final EntryValidator validator = new EntryValidator(CategoryCatalogueFixture.CHOICES);
  private final Category education = CategoryCatalogueFixture.category("EDUCATION");
  private final Category paper = CategoryCatalogueFixture.category("PAPER");

  @Test
  void aDraftMayBeEmpty() {
    Checked checked = validator.check(paper, EntryForm.EMPTY, Strictness.DRAFT, TODAY);

    assertThat(checked.problems().byField()).isEmpty();
    assertThat(checked.payload()).isEqualTo(Map.of("isRepresentative", false));
  }

  @Test
  void submittingTellsEverythingThatIsMissingAtOnce() {
    Checked checked = validator.check(education, EntryForm.EMPTY, Strictness.COMPLETE, TODAY);

    assertThat(checked.problems().byField())
        .containsEntry("school", "请填写学校名称。")
        .containsEntry("level", "请选择学历。")
        .containsEntry("file.diploma", "请上传毕业证书。")
        .hasSize(8);
  }

  @Test
  void aWholeFormBecomesTypedValues() {
    Checked checked = check(Map.of());

    assertThat(checked.problems().byField()).isEmpty();
    assertThat(checked.payload())
        .containsEntry("school", "安徽师范大学")
        .containsEntry("startYm", "2005-09")
        .containsEntry("isHighest", true)
        .containsEntry("isFirst", false)
        .doesNotContainKey("verified");
  }

  /** An auditor would read them in another order than they are kept and printed. */
  @Test
  void marksThatTurnTextAroundAreNotKept() {
    Checked checked = check(Map.of("school", "安徽\u202E01\u202C师范\u2066大学\u2069\u0007"));

    assertThat(checked.payload()).containsEntry("school", "安徽01师范大学");
  }

  @Test
  void theEndMustNotComeBeforeTheStart() {
    assertThat(problem(Map.of("endYm", "2005-08"), "endYm")).isEqualTo("毕业年月不能早于入学年月。");
    assertThat(problem(Map.of("endYm", "2005-09"), "endYm")).isNull();
  }

  @Test
  void thisMonthIsNotTheFutureButTheNextOneIs() {
    assertThat(problem(Map.of("endYm", "2026-09"), "endYm")).isNull();
    assertThat(problem(Map.of("endYm", "2026-10"), "endYm")).isEqualTo("毕业年月不能晚于今天。");
  }

  @Test
  void aDegreeNeedsItsNumberAndNoDegreeHasNone() {
    assertThat(problem(Map.of("degree", "学士"), "degreeNo")).isEqualTo("请填写学位证书编号。");
    Checked none = check(Map.of("degree", "无", "degreeNo", "1037042009000001"));
    assertThat(none.problems().byField()).isEmpty();
    assertThat(none.payload()).doesNotContainKey("degreeNo");
  }

  @Test
  void eachTypeComplainsInItsOwnWords() {
    assertThat(problem(Map.of("endYm", "2009.7"), "endYm")).contains("2020-09 的格式");
    assertThat(problem(Map.of("length", "四"), "length")).isEqualTo("学制请填写数字。");
    assertThat(problem(Map.of("length", "4.25"), "length")).isEqualTo("学制最多保留1位小数。");
    assertThat(problem(Map.of("length", "11"), "length")).isEqualTo("学制应在0.5到10之间。");
    assertThat(problem(Map.of("level", "小学"), "level")).contains("请从列表中选择");
    assertThat(problem(Map.of("school", "校".repeat(101)), "school"))
        .isEqualTo("学校名称最多100个字，现在有101个字，请缩短。");
  }

  @Test
  void wrongValuesAreToldForDraftsToo() {
    var form = new EntryForm(Map.of("issn", "1002-238", "authorOrder", "2.5"), Map.of());
    Checked checked = validator.check(paper, form, Strictness.DRAFT, TODAY);

    assertThat(checked.problems().of("issn")).startsWith("ISSN 号由四位数字");
    assertThat(checked.problems().of("authorOrder")).isEqualTo("本人排名请填写整数。");
  }

  @Test
  void aSlotTakesSoManyFilesOnly() {
    var three = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    var form = new EntryForm(Map.of(), Map.of("diploma", three));

    assertThat(
            validator.check(education, form, Strictness.DRAFT, TODAY).problems().of("file.diploma"))
        .contains("最多上传2个文件，现在有3个");
  }

  private @org.jspecify.annotations.Nullable String problem(
      Map<String, String> changed, String field) {
    return check(changed).problems().of(field);
  }

  private Checked check(Map<String, String> changed) {
    var values = new HashMap<>(CategoryCatalogueFixture.EDUCATION);
    values.putAll(changed);
    var files = Map.of("diploma", List.of(UUID.randomUUID()));
    return validator.check(education, new EntryForm(values, files), Strictness.COMPLETE, TODAY);
  }
}

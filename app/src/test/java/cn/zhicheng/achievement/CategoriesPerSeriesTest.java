package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.TitleSeries;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Administrators open a category to the series that need it; what was entered stays. */
@ProductTest
@Import(PresetAccounts.class)
class CategoriesPerSeriesTest {
  private static final String CODE = "WORK";

  @Autowired LibraryCast cast;
  @Autowired PresetAccounts presets;
  @Autowired SwitchCategory switchCategory;
  @Autowired SaveEntry saveEntry;
  @Autowired SeriesList series;
  @Autowired Journal journal;
  @Autowired Pages pages;

  private Actor operator;
  private Set<String> all;

  @BeforeEach
  void makeCast() {
    operator = presets.operations();
    all = series.all().stream().map(TitleSeries::no).collect(Collectors.toSet());
  }

  @AfterEach
  void open() {
    switchCategory.open(operator, CODE, all);
  }

  @Test
  void aClosedCategoryTakesNothingNewAndKeepsWhatIsThere() {
    Actor teacher = cast.inSeries(cast.person("王䶮"), "22");
    Actor engineer = cast.inSeries(cast.person("李㛃"), "05");
    var before = saveEntry.save(teacher, EntryDraft.fresh(CODE, EntryForm.EMPTY));
    var open = new java.util.HashSet<>(all);
    open.remove("22");

    assertThat(switchCategory.open(operator, CODE, open)).isTrue();
    assertThat(switchCategory.open(operator, CODE, open)).isFalse();

    assertThatThrownBy(() -> saveEntry.save(teacher, EntryDraft.fresh(CODE, EntryForm.EMPTY)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("不对您所在的职称系列开放");
    saveEntry.save(engineer, EntryDraft.fresh(CODE, EntryForm.EMPTY));
    saveEntry.save(
        teacher,
        new EntryDraft(
            before.id(), before.version(), "", new EntryForm(Map.of("unit", "云溪小学"), Map.of())));
    assertThat(pages.get(teacher, "/library/" + CODE).text()).contains("云溪小学");
    var library = pages.get(teacher, "/library");
    assertThat(library.page().select("#add-" + CODE + "[aria-disabled=true]")).hasSize(1);
    assertThat(pages.get(teacher, "/library/" + CODE + "/new").status()).isEqualTo(409);
    assertThat(journal.of(SwitchCategory.KIND, SwitchCategory.subject(CODE)).getLast().by().name())
        .isEqualTo(operator.name());
  }

  @Test
  void theCatalogueTellsEveryCategoryAndWhatItAsks() {
    var list = pages.get(operator, "/categories");
    assertThat(list.text()).contains("学历学位", "EDUCATION", "论文");
    var one = pages.get(operator, "/categories/EDUCATION");
    assertThat(one.text()).contains("毕业证书编号", "最多 30 字", "学位为学士、硕士、博士时必填", "毕业证书");
    assertThat(one.page().select("input[name=on][checked]")).hasSize(all.size());
  }

  @Test
  void aSeriesThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> switchCategory.open(operator, CODE, Set.of("99")))
        .isInstanceOf(NotFoundException.class);
  }
}

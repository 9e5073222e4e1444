package cn.zhicheng.achievement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntrySeed;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The unit's desk: filters in the address, views, next and previous, batches of all that match. */
@ProductTest
class AuditDeskPagesTest {
  private static final String LIST = "/achievement-audits";
  @Autowired LibraryCast cast;
  @Autowired EntrySeed seed;
  @Autowired Pages pages;

  private Actor unit;
  private List<Pick> rows;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    rows = seed.waiting(unit, cast.personOf(unit, "王䶮"), 25);
  }

  @Test
  void everythingThatMatchesIsAskedForOnceMoreWithItsNumber() {
    String seen = pages.get(unit, LIST + "?title=工作").page().select("input[name=seen]").val();
    seed.waiting(unit, cast.personOf(unit, "李㛃"), 3);
    var posted =
        Map.of("scope", "all", "move", "APPROVE", "title", "工作", "seen", seen, "opinion", "属实");
    var asked = pages.post(unit, LIST + "/batch", posted);
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.page().select("h1").text()).isEqualTo("确认批量审核通过");
    assertThat(asked.text()).contains("将审核通过 25 条业绩");

    var confirmed = new HashMap<String, String>();
    asked
        .page()
        .select("form[action=/achievement-audits/batch] input, button[name=move]")
        .forEach(input -> confirmed.put(input.attr("name"), input.attr("value")));
    var done = pages.post(unit, LIST + "/batch", confirmed);
    assertThat(done.status()).isEqualTo(303);
    assertThat(pages.get(unit, LIST).page().select("tbody tr")).hasSize(3);
  }

  @Test
  void aReturnOfEverythingWithoutReasonIsToldBeforeTheQuestion() {
    String seen = pages.get(unit, LIST).page().select("input[name=seen]").val();
    var answer =
        pages.post(unit, LIST + "/batch", Map.of("scope", "all", "move", "RETURN", "seen", seen));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("input[name=scope][value=all][checked]")).hasSize(1);
    assertThat(answer.text()).contains("请填写退回原因");
  }

  @Test
  void theWholePageCanBeTickedWithoutScript() {
    var page = pages.get(unit, LIST + "?tick=page").page();
    assertThat(page.select("input[name=pick][checked]")).hasSize(20);
    assertThat(page.select("a[data-tick]").text()).isEqualTo("选择本页");
  }

  @Test
  void theFilterStaysFromEntryToEntryAndAfterADecision() {
    var page = pages.get(unit, LIST + "/" + rows.get(1).id() + "?title=工作").page();
    assertThat(page.select(".walk").text()).contains("第 2 条，共 22+ 条");
    assertThat(page.select("a[data-shortcut=j]").attr("href"))
        .startsWith(LIST + "/" + rows.get(2).id() + "?title=");
    assertThat(page.select("a[data-shortcut=k]").attr("href"))
        .startsWith(LIST + "/" + rows.get(0).id() + "?title=");
    assertThat(page.select("button[data-shortcut=a]").text()).isEqualTo("审核通过");
    assertThat(page.select("button[data-shortcut=r]").text()).isEqualTo("退回");

    var next =
        pages.post(
            unit,
            LIST + "/" + rows.get(1).id() + "?title=工作",
            Map.of("version", "0", "move", "APPROVE"));
    assertThat(next.location()).startsWith(LIST + "/" + rows.get(2).id() + "?title=");
  }

  @Test
  void aDayThatIsNoneIsToldBesideItsFieldAndStays() {
    var page = pages.get(unit, LIST + "?from=昨天&to=2026-13-01").page();
    assertThat(page.select("#f-from").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#f-from").val()).isEqualTo("昨天");
    assertThat(page.text()).contains("请按 2026-09-21 的格式填写提交日期");
  }

  @Test
  void aViewIsSavedListedOverwrittenAndDeletedByItsOwnerAlone() {
    var saved = pages.post(unit, LIST + "/views", Map.of("viewName", "上月工作经历", "category", "WORK"));
    assertThat(saved.location()).isEqualTo(LIST + "?category=WORK");
    var list = pages.get(unit, LIST + "?category=WORK").page();
    assertThat(list.select(".saved-views a[aria-current=page]").text()).isEqualTo("上月工作经历");
    String delete = list.select("form.saved-view").attr("action");

    Actor other = cast.unit("合肥市庐阳区教育体育局");
    assertThat(pages.get(other, LIST).has(".saved-views")).isFalse();
    assertThat(pages.post(other, delete, Map.of()).status()).isEqualTo(404);
    assertThat(pages.post(unit, delete, Map.of()).status()).isEqualTo(303);
    assertThat(pages.get(unit, LIST).has(".saved-views")).isFalse();
  }

  @Test
  void theTwentyFirstViewIsRefusedWithAClearSentenceAndKeepsItsName() {
    for (int i = 0; i < 20; i++) {
      pages.post(unit, LIST + "/views", Map.of("viewName", "视图" + i));
    }
    var answer = pages.post(unit, LIST + "/views", Map.of("viewName", "再来一个"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("最多保存20个视图");
    assertThat(answer.page().select("input[name=viewName]").val()).isEqualTo("再来一个");
    assertThat(pages.post(unit, LIST + "/views", Map.of("viewName", " ")).status()).isEqualTo(422);
  }

  @Test
  void theTaskCentreLeadsToTheEntryAndOnToTheNext() {
    var tasks = pages.get(unit, "/tasks?kind=ACHIEVEMENT").page();
    assertThat(tasks.select(".tabs").text()).contains("个人注册信息").contains("业绩").contains("职称申报");
    String first = tasks.select("td.row-actions a").first().attr("href");
    assertThat(first).isEqualTo(LIST + "/" + rows.getFirst().id());
    assertThat(pages.get(unit, first).page().select("a[data-shortcut=j]").attr("href"))
        .isEqualTo(LIST + "/" + rows.get(1).id());
  }
}

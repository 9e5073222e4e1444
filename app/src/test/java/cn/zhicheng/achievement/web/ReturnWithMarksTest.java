package cn.zhicheng.achievement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryMark;
import cn.zhicheng.achievement.entry.EntryReturns;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.Objection;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.ReturnEntry;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A return names every fault where it is; the resubmission shows what changed (FAQ-U14, P47). */
@ProductTest
class ReturnWithMarksTest {
  @Autowired LibraryCast cast;
  @Autowired Pages pages;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired ReturnEntry returnEntry;
  @Autowired EntryStore store;
  @Autowired EntryReturns returns;
  @Autowired StatementCounter statements;

  private Actor unit;
  private Actor wang;
  private Pick entry;
  private String audit;
  private EntryForm form;

  @BeforeEach
  void submitOne() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
    form = cast.education(wang);
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", form));
    submitEntry.submit(wang, draft.id(), draft.version());
    entry = new Pick(draft.id(), version(draft));
    audit = "/achievement-audits/" + entry.id();
  }

  @Test
  void everyMarkedPlaceIsPointedOutToThePersonBesideItsField() {
    var answer =
        decide(
            "RETURN",
            Map.of(
                "mark.school", "与毕业证书上的名称不一致",
                "reason.school", "R04",
                "mark.file.diploma", "扫描件缺一角",
                "reason.file.diploma", "R02"));
    assertThat(answer.status()).isEqualTo(303);

    var page = pages.get(wang, "/library/entries/" + entry.id());
    assertThat(page.text())
        .contains("请按标记逐项修改后重新提交")
        .contains("单位指出：与原件不一致。与毕业证书上的名称不一致")
        .contains("单位指出：材料不清晰或格式不对。扫描件缺一角");
    var edit = pages.get(wang, "/library/entries/" + entry.id() + "/edit").page();
    assertThat(edit.select(".ruled[data-name=school] .marked").text()).contains("单位指出：与原件不一致");
    assertThat(edit.select(".marked").eachText()).hasSize(2);
    statements.take();
    pages.get(wang, "/library/entries/" + entry.id() + "/edit");
    assertThat(statements.take()).isLessThanOrEqualTo(6);
    statements.take();
    pages.get(wang, "/library/entries/" + entry.id());
    assertThat(statements.take()).isLessThanOrEqualTo(6);
  }

  @Test
  void aMarkWithoutWordsAndAReturnWithoutAnythingComeBackWithWhatWasTyped() {
    var empty = decide("RETURN", Map.of());
    assertThat(empty.status()).isEqualTo(422);
    var wordless =
        decide("RETURN", Map.of("reason.school", "R04", "mark.school", "", "mark.major", "应为小学教育"));
    assertThat(wordless.status()).isEqualTo(422);
    assertThat(wordless.text()).contains("请写明需要修改的内容，申报人会看到。");
    assertThat(wordless.page().select("textarea[name=mark.major]").text()).isEqualTo("应为小学教育");
    assertThat(wordless.page().select("select[name=reason.school] option[selected]").val())
        .isEqualTo("R04");
  }

  @Test
  void nobodyApprovesWithMarksLeft() {
    var answer = decide("APPROVE", Map.of("mark.school", "与毕业证书上的名称不一致"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("您标记了 1 处问题");
  }

  @Test
  void theResubmissionShowsOnlyWhatDiffersUntilAllIsAskedFor() {
    giveBack();
    var changed = new HashMap<>(form.values());
    changed.put("school", "安徽师范大学文学院");
    submitAgain(new EntryForm(changed, Map.of("diploma", List.of(cast.file(wang, "新扫描件.pdf")))));

    var page = pages.get(unit, audit);
    assertThat(page.page().select("#again").text())
        .contains("下面只列出与上次审核时不同的内容")
        .contains("申报人已修改")
        .contains("未见修改");
    assertThat(page.page().select(".review-row dt").eachText()).containsExactly("学校名称");
    assertThat(page.page().select(".review-row .was").text()).contains("安徽师范大学");
    assertThat(page.text()).contains("新增").contains("新扫描件.pdf").contains("已移除");

    var all = pages.get(unit, audit + "?all=true");
    assertThat(all.page().select(".review-row dt").size()).isGreaterThan(3);
    assertThat(all.page().select("#again a").text()).contains("只看有变化的内容");
    assertThat(returns.last(entry.id()).orElseThrow().open()).isFalse();
    assertThat(pages.get(wang, "/library/entries/" + entry.id()).text()).doesNotContain("单位指出");
  }

  @Test
  void aResubmissionWithoutAnyChangeSaysSo() {
    giveBack();
    submitEntry.submit(wang, entry.id(), version(entry));
    assertThat(pages.get(unit, audit).text()).contains("内容和附件与上次审核时完全相同，没有修改。");
    assertThat(pages.get(unit, "/achievement-audits?again=true").text()).contains("重新提交");
  }

  @Test
  void anotherUnitThatNeverAuditedItReadsTheWholeEntry() {
    giveBack();
    Actor other = cast.unit("合肥市庐阳区教育体育局");
    cast.rebind(wang, other);
    submitEntry.submit(wang, entry.id(), version(entry));
    var page = pages.get(other, audit);
    assertThat(page.has("#again")).isFalse();
    assertThat(page.page().select(".review-row dt").size()).isGreaterThan(3);
  }

  private void giveBack() {
    var marks =
        List.of(
            new EntryMark("school", ReturnReason.R04, "与毕业证书上的名称不一致"),
            new EntryMark("major", ReturnReason.R03, "应为小学教育"));
    returnEntry.giveBack(
        unit, entry.id(), entry.version(), new Objection(ReturnReason.R99, "", marks));
  }

  private void submitAgain(EntryForm changed) {
    Pick saved =
        saveEntry.save(wang, new EntryDraft(entry.id(), version(entry), "EDUCATION", changed));
    submitEntry.submit(wang, entry.id(), saved.version());
  }

  private int version(Pick pick) {
    return store.ofPerson(wang.person(), pick.id()).version();
  }

  private Pages.Answer decide(String move, Map<String, String> typed) {
    var fields = new HashMap<>(typed);
    fields.put("move", move);
    fields.put("version", String.valueOf(entry.version()));
    return pages.post(unit, audit, fields);
  }
}

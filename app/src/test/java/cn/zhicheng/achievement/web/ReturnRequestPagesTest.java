package cn.zhicheng.achievement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.ApproveEntry;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申请退回」 on the pages of the person and of the unit (FAQ-P47). */
@ProductTest
class ReturnRequestPagesTest {
  @Autowired LibraryCast cast;
  @Autowired Pages pages;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired EntryStore store;

  private Actor unit;
  private Actor wang;
  private UUID id;

  @BeforeEach
  void anApprovedEntry() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    id = draft.id();
    submitEntry.submit(wang, id, draft.version());
    approveEntry.approve(unit, id, version(), "");
  }

  @Test
  void thePersonAsksFromTheEntryAndSeesWhatBecomesOfIt() {
    assertThat(pages.get(wang, entry()).page().select("a[href$=/return-request]").text())
        .isEqualTo("申请退回");
    var form = pages.get(wang, entry() + "/return-request");
    assertThat(form.text()).contains("合肥市蜀山区教育体育局", "保留当时的内容", "最多 200 字");

    assertThat(ask("毕业时间填错").status()).isEqualTo(303);

    var page = pages.get(wang, entry());
    assertThat(page.text()).contains("退回申请待处理", "毕业时间填错", "撤销申请");
    assertThat(page.page().select("a[href$=/return-request]")).isEmpty();
    assertThat(pages.get(wang, "/library/EDUCATION").page().select("td[data-label=状态]").text())
        .contains("已申请退回");
  }

  @Test
  void anEmptyReasonComesBackWithItsSentence() {
    var answer = ask(" ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("textarea[name=reason][aria-invalid=true]")).hasSize(1);
    assertThat(answer.text()).contains("请填写申请退回的原因");
    var late = post("/return-request", Map.of("version", "0", "reason", "毕业时间填错"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select("textarea[name=reason]").text()).isEqualTo("毕业时间填错");
  }

  @Test
  void theUnitSeesTheRequestOnTopAndAnswersIt() {
    ask("毕业时间填错");
    assertThat(pages.get(unit, "/achievement-audits?tab=ALL").text()).contains("申请退回");
    assertThat(pages.get(unit, "/tasks").text()).contains("申请退回：安徽师范大学");
    var audit = pages.get(unit, audit());
    assertThat(audit.page().select("#return-request").text()).contains("王䶮", "毕业时间填错");
    assertThat(audit.page().select("#return-request button").eachText())
        .containsExactly("同意退回", "不同意");

    var noReason = answer(false, "");
    assertThat(noReason.status()).isEqualTo(422);
    assertThat(noReason.text()).contains("请填写不同意原因");
    assertThat(answer(false, "证书上就是这个时间").status()).isEqualTo(303);
    assertThat(pages.get(wang, entry()).text()).contains("单位不同意退回", "证书上就是这个时间");

    ask("证书编号漏了一位");
    assertThat(answer(true, "").status()).isEqualTo(303);
    assertThat(pages.get(wang, entry()).text()).contains("已退回", "按本人申请退回：证书编号漏了一位");
  }

  @Test
  void whoAnswersTooLateReadsItAndKeepsTheText() {
    ask("毕业时间填错");
    int seen = version();
    post("/return-request/take-back", Map.of("version", String.valueOf(seen)));
    var late =
        pages.post(
            unit,
            audit() + "/return-request",
            Map.of("version", String.valueOf(seen), "agree", "false", "opinion", "内容无误"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("撤销退回申请", "内容无误", "没有待处理的退回申请");
  }

  private Pages.Answer ask(String reason) {
    return post("/return-request", Map.of("version", String.valueOf(version()), "reason", reason));
  }

  private Pages.Answer answer(boolean agree, String opinion) {
    return pages.post(
        unit,
        audit() + "/return-request",
        Map.of(
            "version",
            String.valueOf(version()),
            "agree",
            String.valueOf(agree),
            "opinion",
            opinion));
  }

  private Pages.Answer post(String path, Map<String, String> fields) {
    return pages.post(wang, entry() + path, fields);
  }

  private String entry() {
    return "/library/entries/" + id;
  }

  private String audit() {
    return "/achievement-audits/" + id;
  }

  private int version() {
    return store.ofPerson(wang.person(), id).version();
  }
}

package cn.zhicheng.organisation.preset;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetCast;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「账号申请」 as bureaus and operations see it. */
@ProductTest
class PresetRequestPagesTest {
  @Autowired PresetCast cast;
  @Autowired PresetRequestCast requests;
  @Autowired Pages pages;
  private final Actor ops = SignedOn.operations();
  private Actor bureau;
  private String path;

  @BeforeEach
  void aRequest() {
    bureau = cast.bureau("340104");
    path = "/preset-requests/" + requests.of(bureau);
  }

  @Test
  void theSlipShowsThePasswordOnceAndNobodyFindsItAgain() {
    String login = "u" + UUID.randomUUID().toString().substring(0, 18);
    var page = pages.get(ops, path);
    assertThat(page.page().select("input[name=loginName]").val()).matches("u340104-\\d{2,}");
    var slip = pages.post(ops, path + "/create", Map.of("version", "0", "loginName", login));
    assertThat(slip.status()).isEqualTo(200);
    String password = slip.page().select("#initial-password").text();
    assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(slip.text()).contains("账号交付单", login, "只显示这一次");
    var seen = pages.get(bureau, path);
    assertThat(seen.text()).contains("账号已创建：" + login, "交付单").doesNotContain(password);
    var again = pages.post(ops, path + "/create", Map.of("version", "0", "loginName", login));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("创建账号").doesNotContain(password);
  }

  @Test
  void whatIsTypedStaysWhenItIsWrong() {
    var wrong = pages.post(ops, path + "/create", Map.of("version", "0", "loginName", "Ü"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().select("input[name=loginName]").val()).isEqualTo("Ü");
    assertThat(pages.post(ops, path + "/refuse", Map.of("version", "0")).status()).isEqualTo(422);
    var stale = pages.post(ops, path + "/refuse", Map.of("version", "7", "refusal", "名称不一致"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("textarea[name=refusal]").text()).isEqualTo("名称不一致");
    var form = pages.post(bureau, "/preset-requests", Map.of("name", "某书画院"));
    assertThat(form.status()).isEqualTo(422);
    assertThat(form.page().select("input[name=name]").val()).isEqualTo("某书画院");
  }

  @Test
  void operationsSeeTheQueueOfAllAndABureauItsOwn() {
    assertThat(pages.get(ops, "/preset-requests").page().select("nav .count")).isNotEmpty();
    String id = path.substring(path.lastIndexOf('/'));
    assertThat(pages.get(bureau, "/preset-requests").page().html()).contains(id);
    Actor other = cast.bureau("340104");
    assertThat(pages.get(other, "/preset-requests").page().html()).doesNotContain(id);
    assertThat(pages.get(other, path).status()).isEqualTo(404);
  }

  @Test
  void theRefusedOneComesBackFilledWithoutTheHoldersNumbers() {
    String refused = "/preset-requests/" + requests.refused(bureau);
    assertThat(pages.get(bureau, refused).text()).contains("机构名称与公章不一致");
    var form = pages.get(bureau, refused + "/edit");
    assertThat(form.page().select("input[name=name]").val()).startsWith("民办书画院");
    assertThat(form.page().select("input[name=idNo]").val()).isEmpty();
    assertThat(pages.get(bureau, path + "/edit").status()).isEqualTo(409);
  }
}

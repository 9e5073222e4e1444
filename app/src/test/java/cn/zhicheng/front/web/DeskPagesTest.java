package cn.zhicheng.front.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.front.BulletinCast;
import cn.zhicheng.front.Bulletins;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「通知公告」 where bureaus and operations keep their own. */
@ProductTest
class DeskPagesTest {
  private static final String DESK = "/bulletins/manage";
  @Autowired Pages pages;
  @Autowired BulletinCast cast;
  @Autowired Bulletins bulletins;
  @Autowired Cast people;

  @Test
  void bureausAndOperationsHaveTheMenuAndNobodyElse() {
    for (Actor writer : List.of(cast.bureau(), SignedOn.operations())) {
      Answer list = pages.get(writer, DESK);
      assertThat(list.status()).isEqualTo(200);
      assertThat(list.page().select("nav a[href=" + DESK + "]").text()).contains("通知公告");
      assertThat(list.page().select("a:contains(起草公告)").attr("href")).isEqualTo(DESK + "/new");
    }
    Cast.Story story = people.story();
    for (Actor other :
        List.of(story.applicant(), story.unit(), story.department(), story.organiser())) {
      assertThat(pages.get(other, DESK).status()).as(other.role().label()).isEqualTo(403);
      assertThat(pages.get(other, "/").page().select("nav a[href=" + DESK + "]")).isEmpty();
    }
    assertThat(pages.answer(get(DESK)).location()).isEqualTo("/login");
    assertThat(pages.answer(get(DESK + "/new")).location()).isEqualTo("/login");
  }

  @Test
  void aBulletinIsWrittenPreviewedPublishedAndTakenDown() {
    Actor bureau = cast.bureau();
    Answer written =
        pages.post(bureau, DESK, Map.of("title", "公告一", "text", "**正文**", "pinnedUntil", ""));
    assertThat(written.status()).isEqualTo(303);
    String path = written.location();

    Answer preview = pages.get(bureau, path);
    assertThat(preview.text()).contains("预览", "草稿", "尚未发布", bureau.organisationName());
    assertThat(preview.page().select(".prose strong").text()).isEqualTo("正文");
    assertThat(
            preview
                .page()
                .select("dialog#publish form[action=" + path + "/publish] input[name=version]")
                .attr("value"))
        .isEqualTo("0");
    assertThat(preview.has("[id=withdraw]")).isFalse();

    assertThat(pages.post(bureau, path + "/publish", Map.of("version", "0")).status())
        .isEqualTo(303);
    Answer published = pages.get(bureau, path);
    assertThat(published.text()).contains("已发布", "撤下后「另存为新草稿」");
    assertThat(published.has("a[href$=/edit]")).isFalse();

    Map<String, String> reason = Map.of("version", "1", "reason", "时间写错了");
    assertThat(pages.post(bureau, path + "/withdraw", reason).status()).isEqualTo(303);
    Answer down = pages.get(bureau, path);
    assertThat(down.text()).contains("已撤下", "时间写错了");
    assertThat(down.page().select(".timeline .timeline-title").eachText())
        .containsExactly("起草", "发布", "撤下");
    String again = down.page().select("a:contains(另存为新草稿)").attr("href");
    Answer copy = pages.get(bureau, again);
    assertThat(copy.page().expectFirst("textarea[name=text]").text()).isEqualTo("**正文**");
    assertThat(copy.page().expectFirst("input[name=title]").attr("value")).isEqualTo("公告一");
  }

  @Test
  void wrongInputKeepsEverythingTypedAndNamesEveryProblem() {
    Actor bureau = cast.bureau();
    Map<String, String> wrong =
        Map.of("title", " ", "text", "已经写好的正文", "pinnedUntil", "2020-01-01");
    UUID id = cast.draft(bureau, "草稿");
    for (String path : List.of(DESK, DESK + "/" + id)) {
      var fields = new java.util.HashMap<>(wrong);
      fields.put("version", "0");
      Answer form = pages.post(bureau, path, fields);
      assertThat(form.status()).as(path).isEqualTo(422);
      assertThat(form.page().expectFirst("textarea[name=text]").text()).isEqualTo("已经写好的正文");
      assertThat(form.page().expectFirst("input[name=pinnedUntil]").attr("value"))
          .isEqualTo("2020-01-01");
      assertThat(form.page().select("a[href=#f-title], a[href=#f-pinnedUntil]")).hasSize(2);
    }
    Answer noReason =
        pages.post(
            bureau,
            DESK + "/" + cast.published(bureau, "已发布") + "/withdraw",
            Map.of("version", "1"));
    assertThat(noReason.status()).isEqualTo(422);
    assertThat(noReason.text()).contains("请写明撤下的原因");
    assertThat(noReason.page().select("main .card [id=f-reason]"))
        .as("not in a closed dialog")
        .hasSize(1);
  }

  @Test
  void whoeverIsSlowerKeepsTheirTextAndLearnsWhoWasFaster() {
    Actor bureau = cast.bureau();
    UUID id = cast.draft(bureau, "草稿");
    String path = DESK + "/" + id;
    pages.post(
        bureau, path, Map.of("version", "0", "title", "先", "text", "先改的", "pinnedUntil", ""));
    Answer late =
        pages.post(
            bureau, path, Map.of("version", "0", "title", "后", "text", "后改的", "pinnedUntil", ""));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("周敏", "您的操作没有生效");
    assertThat(late.page().expectFirst("textarea[name=text]").text()).isEqualTo("后改的");
    assertThat(pages.post(bureau, path + "/publish", Map.of("version", "0")).status())
        .isEqualTo(409);
    assertThat(bulletins.own(bureau, id).text()).isEqualTo("先改的");

    UUID published = cast.published(bureau, "已发布");
    Answer refused =
        pages.post(
            bureau,
            DESK + "/" + published,
            Map.of("version", "1", "title", "改", "text", "改已发布的", "pinnedUntil", ""));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.page().expectFirst("textarea[name=text]").text()).isEqualTo("改已发布的");
    Answer down =
        pages.post(
            bureau,
            DESK + "/" + published + "/withdraw",
            Map.of("version", "0", "reason", "旧页面的原因"));
    assertThat(down.status()).isEqualTo(409);
    assertThat(down.text()).contains("旧页面的原因");
  }

  @Test
  void anotherBureausBulletinDoesNotExist() {
    UUID id = cast.published(cast.bureau(), "别人的");
    Actor other = cast.bureau();
    for (String path :
        List.of(DESK + "/" + id, DESK + "/" + id + "/edit", DESK + "/new?from=" + id)) {
      assertThat(pages.get(other, path).status()).as(path).isEqualTo(404);
      assertThat(pages.get(SignedOn.operations(), path).status()).as(path).isEqualTo(404);
    }
    for (String act : List.of("", "/publish", "/withdraw")) {
      Map<String, String> fields = Map.of("version", "1", "reason", "x", "title", "x", "text", "x");
      assertThat(pages.post(other, DESK + "/" + id + act, fields).status()).isEqualTo(404);
    }
    assertThat(pages.get(other, DESK + "?state=PUBLISHED").text()).doesNotContain("别人的");
  }

  @Test
  void theOwnListIsPagedByKeyWithinItsState() {
    Actor bureau = cast.bureau();
    for (int i = 0; i <= Bulletins.PAGE; i++) {
      cast.draft(bureau, "第 " + i + " 条");
    }
    Answer first = pages.get(bureau, DESK);
    assertThat(first.page().select("tbody tr")).hasSize(Bulletins.PAGE);
    assertThat(first.page().expectFirst("tbody tr").text()).contains("第 " + Bulletins.PAGE + " 条");
    Answer second = pages.get(bureau, first.page().select("a[rel=next]").attr("href"));
    assertThat(second.page().select("tbody tr").eachText())
        .singleElement()
        .asString()
        .contains("第 0 条");
  }
}

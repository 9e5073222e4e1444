package cn.zhicheng.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** 「消息中心」, its number in the top bar, and its settings. */
@ProductTest
class InboxPagesTest {
  @Autowired Cast cast;
  @Autowired Inbox inbox;
  @Autowired TellNews news;
  @Autowired TellPeople people;
  @Autowired Preferences preferences;
  @Autowired PresetAccounts presets;
  @Autowired Pages pages;
  @Autowired MockMvc mvc;
  @Autowired TransactionTemplate transaction;
  private Cast.Story story;
  private Actor reader;

  @BeforeEach
  void somebody() {
    story = cast.story();
    reader = story.applicant();
    news.tell();
    inbox.readAll(reader);
  }

  private void tell(String... sentences) {
    List<Message> messages =
        IntStream.range(0, sentences.length)
            .mapToObj(i ->
                Message.now(
                    Recipient.of(reader),
                    i % 2 == 0 ? NotificationKind.DEADLINE : NotificationKind.PLAN,
                    "TEST " + UUID.randomUUID(),
                    sentences[i],
                    "/applications?" + i))
            .toList();
    transaction.executeWithoutResult(t -> people.tell(messages));
  }

  private UUID newest() {
    return inbox.of(reader, null, false, null).rows().getFirst().id();
  }

  @Test
  void theLatestStandsOnTopAndFiltersHold() {
    tell("甲句", "乙句");
    var all = pages.get(reader, "/messages");
    assertThat(all.status()).isEqualTo(200);
    assertThat(all.text()).contains("消息中心", "甲句", "乙句", "未读");
    assertThat(all.text().indexOf("乙句")).isLessThan(all.text().indexOf("甲句"));
    assertThat(pages.get(reader, "/messages?kind=PLAN").text()).contains("乙句").doesNotContain("甲句");
  }

  @Test
  void openingLeadsToThePlaceAndMarksAsRead() {
    tell("甲句");
    var answer = pages.post(reader, "/messages/" + newest() + "/open", Map.of());
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo("/applications?0");
    assertThat(inbox.unread(reader)).isZero();
    assertThat(pages.get(reader, "/messages?unread=true").text()).contains("没有未读消息");
  }

  @Test
  void nobodyOpensAnotherInbox() {
    tell("甲句");
    String path = "/messages/" + newest() + "/open";
    assertThat(pages.post(story.unit(), path, Map.of()).status()).isEqualTo(404);
    assertThat(pages.post(cast.another(story, "胡㛃").applicant(), path, Map.of()).status())
        .isEqualTo(404);
    assertThat(inbox.unread(reader)).isEqualTo(1);
    assertThat(pages.get(story.unit(), "/messages").text()).doesNotContain("甲句");
  }

  @Test
  void allAreReadAtOnceAndTheNumberGoes() throws Exception {
    tell("甲句", "乙句");
    assertThat(count()).contains(">2<");
    assertThat(pages.post(reader, "/messages/read-all", Map.of()).status()).isEqualTo(303);
    assertThat(count()).isEmpty();
    assertThat(pages.get(reader, "/messages").page().select(".topbar a[href=/messages] [hx-get]"))
        .hasSize(1);
  }

  @Test
  void theNumberStopsAt99AndPagesGoOn() throws Exception {
    tell(IntStream.range(0, 101).mapToObj(i -> "第 " + i + " 句").toArray(String[]::new));
    assertThat(count()).contains("99+");
    var first = pages.get(reader, "/messages");
    String next = first.page().select("a[rel=next]").attr("href");
    assertThat(first.text()).contains("第 100 句").doesNotContain("第 80 句");
    assertThat(pages.get(reader, next).text()).contains("第 80 句").doesNotContain("第 81 句");
  }

  private String count() throws Exception {
    var response =
        mvc.perform(MockMvcRequestBuilders.get("/messages/count").with(SignedOn.as(reader)))
            .andReturn()
            .getResponse();
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    return response.getContentAsString();
  }

  @Test
  void colleaguesShareTheInboxOfTheirBody() {
    reader = story.unit();
    tell("甲句");
    assertThat(pages.get(cast.colleague(story.unit(), "同事"), "/messages").text()).contains("甲句");
  }

  @Test
  void settingsAreKept() {
    assertThat(preferences.of(reader)).isEqualTo(Wishes.USUAL);
    assertThat(pages.get(reader, "/messages/settings").text()).contains("职称申报", "没有接通短信");
    var answer = pages.post(reader, "/messages/settings", Map.of("smsKinds", "DEADLINE"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(preferences.of(reader).smsKinds()).isEqualTo(EnumSet.of(NotificationKind.DEADLINE));
    pages.post(reader, "/messages/settings", Map.of());
    assertThat(preferences.of(reader).smsKinds()).isEmpty();
    pages.post(story.unit(), "/messages/settings", Map.of("digest", "WEEKLY"));
    assertThat(preferences.of(story.unit()).digest()).isEqualTo(Digest.WEEKLY);
    assertThat(pages.get(story.unit(), "/messages/settings").has("input[value=WEEKLY][checked]"))
        .isTrue();
  }

  @Test
  void operationsSeeWhatCouldNotBeTold() {
    var page = pages.get(presets.operations(), "/operations/deliveries");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("消息投递", "没有配置短信网关");
    assertThat(pages.get(reader, "/operations/deliveries").status()).isEqualTo(403);
  }

  @Test
  void theEntriesAndTheBindingOfTheStoryWereTold() {
    assertThat(inbox.of(reader, null, false, null).rows())
        .extracting(Notice::sentence)
        .anyMatch(sentence -> sentence.contains("已通过您的注册申请"))
        .anyMatch(sentence -> sentence.matches(".*审核通过了您的 \\d+ 条业绩.*"));
  }
}

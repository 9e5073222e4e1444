package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.DATA_EXPORT;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Sha256;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 「导出我的数据」, read back. */
@ProductTest
class MyDataExportTest {
  private static final String PATH = "/me/export.zip";
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Pages pages;
  @Autowired MockMvc mvc;
  @Autowired Journal journal;
  @Autowired DSLContext db;

  private Cast.Story story;
  private Actor person;

  @BeforeEach
  void aReturnedAndRepairedApplication() {
    story = cast.story();
    person = story.applicant();
    climb.to(story, story.department());
    climb.giveBack(story, story.department());
    climb.repair(story);
    pages.get(story.unit(), "/application-audits/" + story.application());
  }

  private Map<String, byte[]> export(Actor actor) throws Exception {
    var response = mvc.perform(get(PATH).with(SignedOn.as(actor))).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentType()).isEqualTo("application/zip");
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
      }
    }
    return files;
  }

  private static JsonNode json(Map<String, byte[]> files, String name) {
    return JsonMapper.shared().readTree(Objects.requireNonNull(files.get(name)));
  }

  @Test
  void everyAreaIsThere() throws Exception {
    Map<String, byte[]> files = export(person);
    assertThat(json(files, "profile.json").get("idNo").asString()).matches("\\d{17}[\\dX]");
    assertThat(json(files, "profile.json").get("mobile").asString()).isEqualTo("13800000000");
    assertThat(json(files, "bindings.json").get(0).get("status").asString()).isEqualTo("已绑定");
    JsonNode entry = json(files, "library.json").get(0);
    assertThat(entry.get("payload").get("course").asString()).isEqualTo("新课标研修");
    assertThat(entry.get("files").size()).isEqualTo(1);
    JsonNode look = json(files, "looks.json").get(0);
    assertThat(look.get("body").asString()).isEqualTo(story.unit().organisationName());
    assertThat(json(files, "sessions.json").isArray()).isTrue();
    assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8))
        .contains("王䶮的数据", "个人业绩库", "library.json");
  }

  @Test
  void anApplicationComesWithEveryRoundAndTheOpinionsThePersonSees() throws Exception {
    Map<String, byte[]> files = export(person);
    JsonNode application = json(files, "applications.json").get(0);
    assertThat(json(files, "bans.json").size()).isZero();
    assertThat(application.get("number").asString()).isEqualTo(climb.now(story).number());
    assertThat(application.get("submissions").size()).isEqualTo(2);
    assertThat(application.get("submissions").get(0).get("parts").toString())
        .contains("从事教研工作十二年。");
    assertThat(application.get("rounds").toString()).contains("工作总结过于简略。", "同意推荐申报。");
  }

  @Test
  void filesAreTheOriginals() throws Exception {
    Map<String, byte[]> files = export(person);
    JsonNode listed = json(files, "files.json");
    assertThat(listed.size()).isEqualTo(2);
    for (JsonNode file : listed) {
      byte[] content = Objects.requireNonNull(files.get(file.get("path").asString()));
      assertThat(Sha256.of(content)).isEqualTo(file.get("sha256").asString());
    }
    assertThat(files.keySet()).anyMatch(path -> path.endsWith("学时证明-2025.pdf"));
  }

  @Test
  void nobodyElsesThingIsInside() throws Exception {
    Actor other = cast.another(story, "胡㛃").applicant();
    var foreign =
        db.select(DOCUMENT.ID)
            .from(DOCUMENT)
            .where(DOCUMENT.OWNER_PERSON.eq(other.person()))
            .or(DOCUMENT.OWNER_ORGANISATION.eq(story.unit().organisation()))
            .fetch(row -> row.value1().toString());
    assertThat(foreign).isNotEmpty();
    Map<String, byte[]> files = export(person);
    for (var file : files.entrySet()) {
      String text = file.getKey() + new String(file.getValue(), StandardCharsets.UTF_8);
      assertThat(text)
          .doesNotContain("胡㛃", other.person().toString())
          .doesNotContain(foreign.toArray(String[]::new));
    }
  }

  @Test
  void onlyOneRunsAtATimeAndOneThatDiedBlocksNobodyForLong() throws Exception {
    running(Duration.ofMinutes(1));
    var refused = pages.get(person, PATH);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("正在另一个窗口导出");
    db.deleteFrom(DATA_EXPORT).where(DATA_EXPORT.PERSON_ID.eq(person.person())).execute();
    running(Duration.ofMinutes(31));
    export(person);
    export(person);
    assertThat(journal.of("PERSON", person.person()))
        .filteredOn(line -> line.action().equals("EXPORT_DATA"))
        .hasSize(2);
    assertThat(pages.get(person, "/me").text()).contains("导出我的数据");
  }

  private void running(Duration since) {
    db.insertInto(DATA_EXPORT)
        .set(DATA_EXPORT.PERSON_ID, person.person())
        .set(DATA_EXPORT.BEGAN_AT, Instant.now().minus(since))
        .execute();
  }
}

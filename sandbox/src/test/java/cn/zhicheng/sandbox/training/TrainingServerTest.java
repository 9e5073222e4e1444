package cn.zhicheng.sandbox.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.sandbox.portal.PortalUser;
import cn.zhicheng.sandbox.portal.PortalUsers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service answers as {@code docs/training-hours-api.md} says, in every mood. */
class TrainingServerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
  private static final PortalUsers USERS = PortalUsers.fromClasspath();

  private final HttpClient client = HttpClient.newHttpClient();
  private final TrainingServer server =
      TrainingServer.start("127.0.0.1", 0, "secret+1", USERS.all(), CLOCK);

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void onlyTheClientGetsAToken() throws Exception {
    assertThat(token("zhicheng:wrong").statusCode()).isEqualTo(401);
    HttpResponse<String> good = token("zhicheng:secret%2B1");
    assertThat(good.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(good.body()).path("expires_in").asInt()).isEqualTo(600);
  }

  @Test
  void withoutAGoodTokenThereAreNoRecords() throws Exception {
    assertThat(query("nonsense", zhou(), 2026, "").statusCode()).isEqualTo(401);
  }

  @Test
  void pagesTogetherAreTheSeedsOfThePerson() throws Exception {
    String token = bearer();
    for (PortalUser user : List.of(zhou(), user("wuxiaolan"), user("wangyan"))) {
      for (int year = 2024; year <= 2026; year++) {
        assertThat(all(token, user, year))
            .containsExactlyInAnyOrderElementsOf(
                TrainingSeeds.of(user.idNumber(), year, java.time.LocalDate.of(2026, 11, 29))
                    .stream()
                    .map(ServiceRecord::id)
                    .toList());
      }
    }
  }

  @Test
  void somebodyHasThreeCoursesOnTwoPagesAndSomebodyNone() {
    var today = java.time.LocalDate.of(2026, 11, 29);
    List<Integer> sizes =
        USERS.all().stream()
            .map(user -> TrainingSeeds.of(user.idNumber(), 2026, today).size())
            .toList();
    assertThat(sizes).contains(0, 2, 3);
  }

  @Test
  void unknownNumbersHaveNoRecordsAndYearsOutsideAreRefused() throws Exception {
    String token = bearer();
    String body = "{\"idNumber\":\"nobody\",\"year\":2026}";
    assertThat(post("/v1/training-records/query", "Bearer " + token, body).body())
        .isEqualTo("{\"records\":[]}");
    assertThat(query(token, zhou(), 2021, "").statusCode()).isEqualTo(400);
    assertThat(post("/v1/training-records/query", "Bearer " + token, "{").statusCode())
        .isEqualTo(400);
  }

  @Test
  void itsPageMakesItBusyBrokenAndForgetful() throws Exception {
    String token = bearer();
    choose("act=mood&mood=BUSY");
    HttpResponse<String> busy = query(token, zhou(), 2026, "");
    assertThat(busy.statusCode()).isEqualTo(429);
    assertThat(busy.headers().firstValue("Retry-After")).hasValue("20");
    choose("act=mood&mood=BROKEN");
    assertThat(query(token, zhou(), 2026, "").body()).doesNotEndWith("}");
    choose("act=mood&mood=FAILING");
    assertThat(query(token, zhou(), 2026, "").statusCode()).isEqualTo(500);
    choose("act=mood&mood=FORGETFUL");
    assertThat(query(token, zhou(), 2026, "").statusCode()).isEqualTo(401);
    choose("act=mood&mood=DELAYED");
    long began = System.nanoTime();
    assertThat(query(token, zhou(), 2026, "").statusCode()).isEqualTo(200);
    assertThat(System.nanoTime() - began).isGreaterThan(1_900_000_000L);
    choose("act=mood&mood=NORMAL");
    assertThat(query(token, zhou(), 2026, "").statusCode()).isEqualTo(200);
  }

  @Test
  void itsPageCorrectsAddsAndWithdraws() throws Exception {
    String token = bearer();
    choose("act=add&account=zhouqin");
    JsonNode fresh = record(token, 6);
    String id = fresh.path("recordId").asString();
    choose("act=correct&account=zhouqin&record=" + id);
    assertThat(record(token, 8).path("version").asInt()).isEqualTo(2);
    choose("act=withdraw&account=zhouqin&record=" + id);
    assertThat(record(token, 8).path("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(page("/?account=zhouqin").body()).contains("已撤销").doesNotContain(zhou().idNumber());
  }

  @Test
  void foreignPagesPressNoButtons() throws Exception {
    HttpRequest forged =
        HttpRequest.newBuilder(at("/"))
            .header("Origin", "https://evil.example")
            .POST(BodyPublishers.ofString("act=mood&mood=FAILING"))
            .build();
    assertThat(client.send(forged, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    assertThat(page("/nowhere").statusCode()).isEqualTo(404);
  }

  private JsonNode record(String token, int hours) throws Exception {
    String cursor = "";
    do {
      JsonNode answer = JSON.readTree(query(token, zhou(), 2026, cursor).body());
      for (JsonNode record : answer.path("records")) {
        if (record.path("hours").asInt() == hours) {
          return record;
        }
      }
      cursor = answer.path("nextCursor").asString("");
    } while (!cursor.isEmpty());
    throw new AssertionError("No record of " + hours + " hours");
  }

  private List<String> all(String token, PortalUser user, int year) throws Exception {
    var ids = new ArrayList<String>();
    String cursor = "";
    do {
      JsonNode answer = JSON.readTree(query(token, user, year, cursor).body());
      assertThat(answer.path("records").size()).isLessThanOrEqualTo(2);
      answer.path("records").forEach(record -> ids.add(record.path("recordId").asString()));
      cursor = answer.path("nextCursor").asString("");
    } while (!cursor.isEmpty());
    return ids;
  }

  private String bearer() throws Exception {
    return JSON.readTree(token("zhicheng:secret%2B1").body()).path("access_token").asString();
  }

  private HttpResponse<String> token(String pair) throws Exception {
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return post("/oauth2/token", "Basic " + basic, "grant_type=client_credentials");
  }

  private HttpResponse<String> query(String token, PortalUser user, int year, String cursor)
      throws Exception {
    String after = cursor.isEmpty() ? "" : ",\"cursor\":\"" + cursor + "\"";
    String body =
        "{\"idType\":\"ID_CARD\",\"idNumber\":\""
            + user.idNumber()
            + "\",\"year\":"
            + year
            + after
            + "}";
    return post("/v1/training-records/query", "Bearer " + token, body);
  }

  private void choose(String form) throws Exception {
    assertThat(post("/", "", form).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> page(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String authorization, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at(path))
            .header("Authorization", authorization)
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static PortalUser zhou() {
    return user("zhouqin");
  }

  private static PortalUser user(String account) {
    return USERS.byAccount(account).orElseThrow();
  }
}

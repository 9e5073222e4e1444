package cn.zhicheng.bench.load;

import static io.gatling.javaapi.core.CoreDsl.ByteArrayBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.CookieKey;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.getCookieValue;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.ArrayList;
import java.util.Locale;

/**
 * People sign on at the portal first, each with an account of their own. Then clicks arrive at a
 * given rate, whatever the answers take: an open loop. Each click takes a free session of the right
 * kind and gives it back; of every hundred nearly one is somebody who signs on, looks at a finished
 * draft and submits it. Half of the clicks write.
 */
public final class DeadlineDay extends Simulation {
  private static final String BASE = System.getProperty("load.base");
  private static final String PORTAL = System.getProperty("load.portal");
  private static final int PEOPLE = Integer.getInteger("load.people", 100);
  private static final int SIGN_ON_SECONDS = Integer.getInteger("load.signOn", 20);
  private static final Seats SEATS = Seats.read(System.getProperty("load.work"));

  /** Of a hundred clicks: 10,000 in the worst hour at the harsh rate. */
  public static final double SUBMITTERS = 0.85;

  private static final double IMPATIENT = 10.0;

  /** Says "name:rate:seconds" for each level of load, in order. */
  private static final String[] LEVELS = System.getProperty("load.levels").split(",");

  public DeadlineDay() {
    var everybody = new ArrayList<PopulationBuilder>();
    everybody.add(
        scenario("sign on")
            .exec(SEATS::newcomer)
            .exec(signOn())
            .exitHereIfFailed()
            .exec(SEATS::giveBack)
            .injectOpen(rampUsers(PEOPLE).during(SIGN_ON_SECONDS)));
    int begin = SIGN_ON_SECONDS + 5;
    for (String level : LEVELS) {
      String[] said = level.split(":");
      int seconds = Integer.parseInt(said[2]);
      everybody.add(
          scenario(said[0])
              .exec(click(said[0]))
              .injectOpen(
                  nothingFor(begin),
                  constantUsersPerSec(Double.parseDouble(said[1])).during(seconds).randomized()));
      begin += seconds + 3;
    }
    setUp(everybody)
        .protocols(http.baseUrl(BASE).disableCaching().acceptHeader("*/*").shareConnections())
        .maxDuration(begin + 60L);
  }

  /** Through the portal's own pages: redirects, form, code, tokens, session. */
  private static ChainBuilder signOn() {
    return exec(http("sign-on: to the portal")
            .get("/oauth2/authorization/gov?entrance=#{entrance}")
            .check(css("input[name=_csrf]", "value").saveAs("portalToken")))
        .exec(
            http("sign-on: password")
                .post(PORTAL + "/login")
                .formParam("account", "#{account}")
                .formParam("password", "#{password}")
                .formParam("kind", "#{kind}")
                .formParam("_csrf", "#{portalToken}")
                .check(regex("X-CSRF-TOKEN\":\"([^\"]+)\"").saveAs("token")))
        .doIf(session -> !session.isFailed())
        .then(
            getCookieValue(CookieKey("ZHICHENG_SESSION").withDomain("localhost").saveAs("cookie")))
        .exec(flushCookieJar());
  }

  private static ChainBuilder click(String level) {
    return randomSwitch()
        .on(
            percent(18.0).then(as(level, "APPLICANT", page("library", "/library"))),
            percent(8.0).then(as(level, "APPLICANT", page("plans", "/applications"))),
            percent(10.0)
                .then(as(level, "APPLICANT", page("draft page", "/applications/#{draft}"))),
            percent(36.0 - SUBMITTERS).then(as(level, "APPLICANT", autosave())),
            percent(SUBMITTERS).then(visit(level)),
            percent(4.0).then(as(level, "APPLICANT", upload())),
            percent(7.0).then(as(level, "UNIT", page("task centre", "/tasks"))),
            percent(7.0).then(as(level, "UNIT", page("entries to audit", "/achievement-audits"))),
            percent(6.0).then(as(level, "UNIT", decideEntry())),
            percent(3.0)
                .then(
                    as(level, "DEPARTMENT", page("applications to audit", "/application-audits"))),
            percent(1.0).then(as(level, "DEPARTMENT", decideApplication())));
  }

  /** With a free session of this kind; when none is free the click is lost, and counted so. */
  private static ChainBuilder as(String level, String kind, ChainBuilder act) {
    return exec(session -> SEATS.take(session, kind))
        .doIf(session -> session.contains("seat"))
        .then(group(level).on(act).exec(SEATS::giveBack));
  }

  /**
   * Somebody comes to submit. What signing on takes is the portal's as well, and has figures of its
   * own; one in ten presses 「提交」 again.
   */
  private static ChainBuilder visit(String level) {
    return exec(SEATS::submitter)
        .doIf(session -> session.contains("draft"))
        .then(
            group("signing on, " + level)
                .on(signOn())
                .doIf(session -> !session.isFailed())
                .then(
                    group(level)
                        .on(finished())
                        .group(level)
                        .on(submit("submit"))
                        .randomSwitch()
                        .on(percent(IMPATIENT).then(group(level).on(submit("press again"))))
                        .group(level)
                        .on(page("receipt", "/applications/#{draft}/receipt?round=1"))));
  }

  private static ChainBuilder finished() {
    return exec(
        signed(http("finished draft").get("/applications/#{draft}"))
            .check(
                status().is(200),
                css("form[action$=submit] input[name=version]", "value").saveAs("version")));
  }

  private static ChainBuilder submit(String name) {
    return exec(
        signed(http(name).post("/applications/#{draft}/submit"))
            .formParam("version", "#{version}")
            .check(
                status().in(302, 303),
                header("Location").transform(to -> to.endsWith("/receipt?round=1")).is(true)));
  }

  private static ChainBuilder page(String name, String path) {
    return exec(signed(http(name).get(path)).check(status().is(200)));
  }

  private static HttpRequestActionBuilder signed(HttpRequestActionBuilder request) {
    return request
        .header("Cookie", "ZHICHENG_SESSION=#{cookie}")
        .header("X-CSRF-TOKEN", "#{token}")
        .disableFollowRedirect();
  }

  private static ChainBuilder autosave() {
    return exec(
        signed(http("autosave").post("/applications/#{draft}/sections/SUMMARY/autosave"))
            .formParam("version", "#{version}")
            .formParam("field", "SUMMARY")
            .formParam("value", session -> "任现职以来承担教研工作，第 " + session.userId() + " 次修改。")
            .check(status().is(200), jsonPath("$.version").ofInt().saveAs("version")));
  }

  private static ChainBuilder upload() {
    return exec(session -> session.set("picture", Pictures.next()))
        .exec(
            signed(http("upload: begin").post("/uploads"))
                .formParam("name", "证书.png")
                .formParam("size", session -> "" + session.<byte[]>get("picture").length)
                .check(jsonPath("$.id").saveAs("upload")))
        .exec(
            signed(http("upload: piece").post("/uploads/#{upload}/0"))
                .header("Content-Type", "application/octet-stream")
                .body(ByteArrayBody("#{picture}"))
                .check(status().is(200)))
        .exec(
            signed(http("upload: finish").post("/uploads/#{upload}/finish"))
                .check(status().is(200)));
  }

  private static ChainBuilder decideEntry() {
    return exec(SEATS::nextEntry)
        .doIf(session -> session.contains("subject"))
        .then(
            signed(http("decide: entry").post("/achievement-audits/#{subject}"))
                .formParam("version", "#{subjectVersion}")
                .formParam("move", "APPROVE")
                .formParam("opinion", "同意")
                .check(status().in(302, 303)));
  }

  private static ChainBuilder decideApplication() {
    return exec(SEATS::nextApplication)
        .doIf(session -> session.contains("subject"))
        .then(
            signed(http("decide: application").post("/application-audits/#{subject}/pass"))
                .formParam("version", "#{subjectVersion}")
                .formParam("opinion", "材料齐全，同意上报。")
                .check(status().in(302, 303)));
  }

  /** How many clicks found no free session, or nothing left to decide. */
  @Override
  public void after() {
    System.out.printf(Locale.ROOT, "LOST %d%n", SEATS.lost());
  }
}

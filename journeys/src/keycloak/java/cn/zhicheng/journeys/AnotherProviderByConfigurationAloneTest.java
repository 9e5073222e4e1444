package cn.zhicheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The product's jar as it is shipped signs a person and a unit on at Keycloak, told nothing but by
 * its environment: issuer, client, and which claim carries what.
 */
class AnotherProviderByConfigurationAloneTest {
  private static EmbeddedPostgres database;
  private static Keycloak keycloak;
  private static Server product;
  private static Chromium chromium;
  private static String url;

  @BeforeAll
  static void start() throws IOException {
    int port = Server.freePort();
    url = "http://localhost:" + port;
    database = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
    keycloak = Keycloak.start(Server.freePort(), url);
    product = product(port);
    chromium = new Chromium();
  }

  private static Server product(int port) throws IOException {
    Path jar = Path.of("../app/target/app-1-SNAPSHOT-exec.jar").toAbsolutePath().normalize();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var program = new ProcessBuilder(java, "-jar", jar.toString());
    program.environment().putAll(environment(port));
    Server started = Server.start("product", program);
    started.await(url + "/actuator/health");
    return started;
  }

  private static Map<String, String> environment(int port) throws IOException {
    String key = Base64.getEncoder().encodeToString(new byte[32]);
    return Map.ofEntries(
        Map.entry("ZHICHENG_PORT", String.valueOf(port)),
        Map.entry("ZHICHENG_SECURE_COOKIES", "false"),
        Map.entry("ZHICHENG_DB_URL", database.getJdbcUrl("postgres", "postgres")),
        Map.entry("ZHICHENG_DB_USER", "postgres"),
        Map.entry("ZHICHENG_DATA_KEY", key),
        Map.entry("ZHICHENG_INDEX_KEY", key),
        Map.entry("ZHICHENG_DOCUMENT_FOLDER", Files.createTempDirectory("documents").toString()),
        Map.entry("ZHICHENG_OIDC_ISSUER", keycloak.issuer()),
        Map.entry("ZHICHENG_OIDC_CLIENT_ID", Keycloak.CLIENT),
        Map.entry("ZHICHENG_OIDC_CLIENT_SECRET", Keycloak.SECRET),
        Map.entry("ZHICHENG_PORTAL_ENTRANCE_PARAMETER", ""),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_KIND", "account_type"),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_LEGALVALUE", "ENTERPRISE"),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_NAME", "cn_name"),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_IDTYPE", "paper_kind"),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_IDNO", "paper_no"),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_MOBILE", "phone"),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_ORGANISATIONNAME", "corp"),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_USCC", "credit_code"),
        Map.entry("ZHICHENG_PORTAL_CLAIMS_HANDLER", "agent"));
  }

  @AfterAll
  static void stop() throws IOException {
    chromium.close();
    product.close();
    keycloak.close();
    database.close();
  }

  @Test
  void aPersonArrivesAtTheRegistrationUnderTheirOwnName() {
    try (BrowserContext visitor = visitor()) {
      Page page = signOn(visitor, "前往安徽政务网", "wangyan");
      assertThat(page).hasURL(Pattern.compile(".*/register/person"));
      assertThat(page.locator("main")).containsText("王䶮");
      assertThat(page.locator("main")).containsText("340123********005X");
    }
  }

  @Test
  void aUnitArrivesWithItsNameAndCode() {
    try (BrowserContext visitor = visitor()) {
      Page page = signOn(visitor, "前往政务网", "jiaotiju");
      assertThat(page).hasURL(Pattern.compile(".*/register/unit"));
      assertThat(page.locator("main")).containsText("合肥市蜀山区教育体育局");
      assertThat(page.locator("main")).containsText("11340104003000014F");
    }
  }

  @Test
  void aLegalPersonAtTheDoorOfIndividualsIsToldWhichDoorIsTheirs() {
    try (BrowserContext visitor = visitor()) {
      Page page = signOn(visitor, "前往安徽政务网", "jiaotiju");
      assertThat(page.locator("main")).containsText("您使用的是法人账号");
    }
  }

  @Test
  void signingOffSignsOffThereToo() {
    try (BrowserContext visitor = visitor()) {
      Page page = signOn(visitor, "前往安徽政务网", "wangyan");
      page.locator("details.account summary").click();
      page.getByText("退出登录").click();
      assertThat(page).hasURL(url + "/");
      page.navigate(url + "/login");
      page.getByText("前往安徽政务网").click();
      assertThat(page.locator("#password")).isVisible();
    }
  }

  private static BrowserContext visitor() {
    return chromium.browser().newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
  }

  private static Page signOn(BrowserContext visitor, String door, String account) {
    Page page = visitor.newPage();
    page.navigate(url + "/login");
    page.getByText(door, new Page.GetByTextOptions().setExact(true)).click();
    page.locator("#username").fill(account);
    page.locator("#password").fill(Keycloak.PASSWORD);
    page.locator("#kc-login").click();
    return page;
  }
}

package cn.zhicheng.sandbox;

import cn.zhicheng.ZhichengApplication;
import cn.zhicheng.sandbox.seal.DemoKeys;
import cn.zhicheng.sandbox.seal.DemoSeal;
import cn.zhicheng.sandbox.training.TrainingSeeds;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the product, told by properties alone where everything is, as in production. */
final class Product {
  /** The portal's libraries are on this class path; the product has no use for them. */
  private static final String NOT_THE_PRODUCTS =
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet."
          + "OAuth2AuthorizationServerAutoConfiguration,"
          + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet."
          + "OAuth2AuthorizationServerJwtAutoConfiguration";

  private Product() {}

  /**
   * Where hours of public courses come from.
   *
   * @param secret of the product at that service
   * @param years it covers, as the product is told
   */
  record Training(String secret, String years) {
    /** Covers the last years up to this one. */
    static Training made() {
      int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
      return new Training(Secrets.random(), year - TrainingSeeds.YEARS + 1 + "-" + year);
    }
  }

  /** Without a time-stamp authority. */
  static ConfigurableApplicationContext start(
      LaunchOptions options,
      DataFolder folder,
      Secrets secrets,
      Training training,
      String smsKey,
      String databaseUrl) {
    return start(options, folder, secrets, training, smsKey, databaseUrl, "");
  }

  static ConfigurableApplicationContext start(
      LaunchOptions options,
      DataFolder folder,
      Secrets secrets,
      Training training,
      String smsKey,
      String databaseUrl,
      String stampUrl) {
    return start(settings(options, folder, secrets, training, smsKey, databaseUrl, stampUrl));
  }

  static ConfigurableApplicationContext start(List<String> settings) {
    return new SpringApplicationBuilder(ZhichengApplication.class)
        .registerShutdownHook(false)
        .run(settings.toArray(String[]::new));
  }

  /**
   * All that the product is told; on this class path it starts with it in a process of its own too.
   */
  static List<String> settings(
      LaunchOptions options,
      DataFolder folder,
      Secrets secrets,
      Training training,
      String smsKey,
      String databaseUrl,
      String stampUrl) {
    DemoKeys keys = DemoKeys.in(folder.seal());
    return List.of(
        "--spring.main.banner-mode=off",
        "--spring.main.log-startup-info=false",
        "--logging.level.root=warn",
        // A failed start is told once, by the launcher.
        "--logging.level.org.springframework.boot.SpringApplication=off",
        "--logging.level.org.springframework.boot.web.server.servlet.context=error",
        "--logging.include-application-name=false",
        // It warns of variant selectors in the type for PDFs, which nothing here uses.
        "--logging.level.org.apache.fontbox=error",
        "--spring.autoconfigure.exclude=" + NOT_THE_PRODUCTS,
        "--server.port=" + options.port(),
        "--server.address=" + options.listen(),
        "--server.servlet.session.cookie.secure=false",
        "--spring.datasource.url=" + databaseUrl,
        "--spring.datasource.username=" + LastingPostgres.NAME,
        "--spring.security.oauth2.client.registration.gov.client-secret=" + secrets.clientSecret(),
        "--spring.security.oauth2.client.provider.gov.issuer-uri=" + options.portalUrl(),
        "--zhicheng.address=http://localhost:" + options.port(),
        "--zhicheng.data-key=" + secrets.dataKey(),
        "--zhicheng.index-key=" + secrets.indexKey(),
        "--zhicheng.training.url=" + options.trainingUrl(),
        "--zhicheng.training.client-id=zhicheng",
        "--zhicheng.training.client-secret=" + training.secret(),
        "--zhicheng.training.years=" + training.years(),
        "--zhicheng.sms.url=" + options.portalUrl() + "/sms-gateway",
        "--zhicheng.sms.key=" + smsKey,
        "--zhicheng.seal.store=" + keys.worldStore(),
        "--zhicheng.seal.password=" + keys.password(),
        "--zhicheng.seal.sm-store=" + keys.nationalStore(),
        "--zhicheng.seal.sm-password=" + keys.password(),
        "--zhicheng.seal.ofd-seal=" + DemoSeal.of(keys),
        "--zhicheng.seal.tsa-url=" + stampUrl,
        "--zhicheng.document-folder=" + folder.documents(),
        "--zhicheng.gallery=true");
  }
}

package cn.zhicheng.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Signing keys, a seal and time-stamps for tests of the whole product, made once for the run. */
public final class TestSeal
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final class Holder {
    static final Map<String, Object> SETTINGS = settings();

    private static Map<String, Object> settings() {
      try {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "seal");
        var world = new DemoAuthority("EC", "测试根");
        var national = new DemoAuthority("SM2", "测试国密根");
        DemoAuthority.Issued key = national.signing(DemoAuthority.SIGNER);
        Path seal =
            DemoSeal.made(
                folder,
                key,
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2050-01-01T00:00:00Z"));
        return Map.of(
            "zhicheng.seal.ofd-seal",
            seal.toString(),
            "zhicheng.seal.tsa-url",
            DemoStamps.start(world, Clock.systemUTC()).url(),
            "zhicheng.seal.store",
            world.store(folder, DemoAuthority.SIGNER).toString(),
            "zhicheng.seal.password",
            DemoAuthority.PASSWORD,
            "zhicheng.seal.sm-store",
            national.stored(folder, key).toString(),
            "zhicheng.seal.sm-password",
            DemoAuthority.PASSWORD);
      } catch (Exception e) {
        throw new IllegalStateException("No keys for the tests", e);
      }
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test seal", Holder.SETTINGS));
  }
}

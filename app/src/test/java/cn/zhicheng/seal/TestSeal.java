package cn.zhicheng.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Signing keys and time-stamps for tests of the whole product, made once for the run. */
public final class TestSeal
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final class Holder {
    static final Map<String, Object> SETTINGS = settings();

    private static Map<String, Object> settings() {
      try {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "seal");
        var world = new DemoAuthority("EC", "测试根");
        return Map.of(
            "zhicheng.seal.tsa-url",
            DemoStamps.start(world, Clock.systemUTC()).url(),
            "zhicheng.seal.store",
            store(world, folder),
            "zhicheng.seal.password",
            DemoAuthority.PASSWORD,
            "zhicheng.seal.sm-store",
            store(new DemoAuthority("SM2", "测试国密根"), folder),
            "zhicheng.seal.sm-password",
            DemoAuthority.PASSWORD);
      } catch (Exception e) {
        throw new IllegalStateException("No keys for the tests", e);
      }
    }

    private static String store(DemoAuthority authority, Path folder) throws Exception {
      return authority.store(folder, DemoAuthority.SIGNER).toString();
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

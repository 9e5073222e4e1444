package cn.zhicheng.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Signing keys for tests of the whole product, made once for the run. */
public final class TestSeal
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final class Holder {
    static final Map<String, Object> SETTINGS = settings();

    private static Map<String, Object> settings() {
      try {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "seal");
        return Map.of(
            "zhicheng.seal.store",
            store("EC", folder),
            "zhicheng.seal.password",
            DemoAuthority.PASSWORD,
            "zhicheng.seal.sm-store",
            store("SM2", folder),
            "zhicheng.seal.sm-password",
            DemoAuthority.PASSWORD);
      } catch (Exception e) {
        throw new IllegalStateException("No keys for the tests", e);
      }
    }

    private static String store(String kind, Path folder) throws Exception {
      return new DemoAuthority(kind, "测试根").store(folder, DemoAuthority.SIGNER).toString();
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

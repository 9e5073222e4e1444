package cn.zhicheng.seal;

import cn.zhicheng.seal.key.SealSettings;
import cn.zhicheng.seal.key.TokenSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The deployments these tests compare: ours, and one of strangers who call themselves the same. */
final class OurKeys {
  static final SigningReason REASON =
      new SigningReason("电子职称证书签发", Instant.parse("2026-11-20T02:00:00Z"));
  static final TokenSettings NO_TOKEN = new TokenSettings("", "", "", "");
  static final Path FOLDER = folder();
  static final Deployment OURS = deployment("RSA");
  static final Deployment OURS_BY_CURVE = deployment("EC");
  static final Deployment STRANGERS = deployment("RSA");

  private OurKeys() {}

  static SealSettings settings(Path store, Path smStore) {
    return settings(store.toString(), smStore.toString(), "", List.of());
  }

  /** Without SM2. */
  static SealSettings world(Path store, String tsaUrl, List<String> crls) {
    return settings(store.toString(), "", tsaUrl, crls);
  }

  private static SealSettings settings(
      String store, String smStore, String tsaUrl, List<String> crls) {
    return new SealSettings(
        store,
        DemoAuthority.PASSWORD,
        "",
        smStore,
        DemoAuthority.PASSWORD,
        "",
        List.of(),
        List.of(),
        crls,
        List.of(),
        tsaUrl,
        Duration.ofSeconds(5),
        NO_TOKEN,
        NO_TOKEN,
        "");
  }

  /** With an electronic seal. */
  static SealSettings sealed(Path smStore, Path seal) {
    return new SealSettings(
        "",
        "",
        "",
        smStore.toString(),
        DemoAuthority.PASSWORD,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        Duration.ofSeconds(5),
        NO_TOKEN,
        NO_TOKEN,
        seal.toString());
  }

  /** With the key in a token. */
  static SealSettings inToken(TokenSettings token, Path anchors) {
    return new SealSettings(
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(anchors.toString()),
        List.of(),
        List.of(),
        List.of(),
        "",
        Duration.ofSeconds(5),
        token,
        NO_TOKEN,
        "");
  }

  private static Deployment deployment(String kind) {
    try {
      Path store = new DemoAuthority(kind, "测试根").store(FOLDER, DemoAuthority.SIGNER);
      Path smStore = new DemoAuthority("SM2", "测试国密根").store(FOLDER, DemoAuthority.SIGNER);
      return Deployment.with(settings(store, smStore));
    } catch (Exception e) {
      throw new IllegalStateException("No keys for the tests", e);
    }
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("seal");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (java.io.IOException e) {
      throw new IllegalStateException("No folder for the tests", e);
    }
  }
}

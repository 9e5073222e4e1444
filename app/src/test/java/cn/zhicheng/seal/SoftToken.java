package cn.zhicheng.seal;

import cn.zhicheng.seal.key.TokenSettings;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PKCS#11 token made of software (SoftHSM 2; ./test installs it), with a PIN of its own. */
final class SoftToken {
  static final String PIN = "24681357";
  private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");
  private static final String CONFIGURATION = configuration();

  private final String slot;

  private SoftToken(String slot) {
    this.slot = slot;
  }

  static SoftToken made(String label) throws Exception {
    String said =
        Tool.run(
            "env",
            "SOFTHSM2_CONF=" + CONFIGURATION,
            "softhsm2-util",
            "--init-token",
            "--free",
            "--label",
            label,
            "--pin",
            PIN,
            "--so-pin",
            "13572468");
    Matcher slot = SLOT.matcher(said);
    if (!slot.find()) {
      throw new AssertionError(said);
    }
    return new SoftToken(slot.group(1));
  }

  /** Brings a key in, as a ceremony would; the chain may stop short of the root. */
  void put(String alias, DemoAuthority.Issued key, Certificate... above) throws Exception {
    var provider =
        Security.getProvider("SunPKCS11")
            .configure("--name = filling\nlibrary = " + library() + "\nslot = " + slot + "\n");
    KeyStore store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, PIN.toCharArray());
    var chain = new Certificate[above.length + 1];
    chain[0] = key.certificate();
    System.arraycopy(above, 0, chain, 1, above.length);
    store.setKeyEntry(alias, key.keys().getPrivate(), null, chain);
  }

  TokenSettings settings(String alias) {
    return settings(alias, PIN);
  }

  TokenSettings settings(String alias, String pin) {
    return new TokenSettings(library(), slot, alias, pin);
  }

  static String library() {
    for (String folder : new String[] {"/usr/lib/softhsm", "/usr/lib/x86_64-linux-gnu/softhsm"}) {
      Path library = Path.of(folder, "libsofthsm2.so");
      if (Files.exists(library)) {
        return library.toString();
      }
    }
    throw new AssertionError("The tests need softhsm2; ./test installs it");
  }

  /** Tells the library where its tokens are, by the environment of this very process. */
  private static String configuration() {
    try {
      Path tokens = Files.createDirectories(OurKeys.FOLDER.resolve("tokens"));
      Path file = OurKeys.FOLDER.resolve("softhsm2.conf");
      Files.writeString(file, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
      try (Arena memory = Arena.ofConfined()) {
        Linker linker = Linker.nativeLinker();
        var of =
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT);
        int failed =
            (int)
                linker
                    .downcallHandle(linker.defaultLookup().findOrThrow("setenv"), of)
                    .invokeExact(
                        memory.allocateFrom("SOFTHSM2_CONF"),
                        memory.allocateFrom(file.toString()),
                        1);
        if (failed != 0) {
          throw new IllegalStateException("The environment can't be changed");
        }
      }
      return file.toString();
    } catch (Throwable e) { // what the call may throw
      throw new IllegalStateException("No place for tokens", e);
    }
  }
}

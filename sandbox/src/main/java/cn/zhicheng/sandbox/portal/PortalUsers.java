package cn.zhicheng.sandbox.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Everybody the portal knows from the start, read from {@code portal/users/*.yml} in the order of
 * the file names.
 */
public final class PortalUsers {
  private final Map<String, PortalUser> byAccount = new LinkedHashMap<>();

  public PortalUsers(List<PortalUser> users) {
    for (PortalUser user : users) {
      if (byAccount.putIfAbsent(user.account(), user) != null) {
        throw new IllegalArgumentException("Portal account listed twice: " + user.account());
      }
    }
  }

  /** Reads all users' files on the class path. */
  public static PortalUsers fromClasspath() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver().getResources("classpath*:portal/users/*.yml");
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      var users = new ArrayList<PortalUser>();
      for (Resource file : files) {
        try (InputStream in = file.getInputStream()) {
          users.addAll(read(in));
        }
      }
      return new PortalUsers(users);
    } catch (IOException e) {
      throw new UncheckedIOException("The portal's users cannot be read", e);
    }
  }

  public List<PortalUser> all() {
    return List.copyOf(byAccount.values());
  }

  public Optional<PortalUser> byAccount(String account) {
    return Optional.ofNullable(byAccount.get(account));
  }

  private static List<PortalUser> read(InputStream in) {
    Iterable<Map<String, Object>> rows =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    var users = new ArrayList<PortalUser>();
    rows.forEach(row -> users.add(user(row)));
    return users;
  }

  private static PortalUser user(Map<String, Object> row) {
    PortalKind kind = PortalKind.of(text(row, "kind"));
    if (kind == null) {
      throw new IllegalArgumentException("Portal user of unknown kind: " + row.get("account"));
    }
    boolean legal = kind == PortalKind.LEGAL;
    return new PortalUser(
        needed(row, "account"),
        needed(row, "password"),
        kind,
        needed(row, "name"),
        row.containsKey("idType") ? needed(row, "idType") : "ID_CARD",
        needed(row, "idNumber"),
        needed(row, "mobile"),
        legal ? needed(row, "organisation") : null,
        legal ? needed(row, "uscc") : null,
        row.containsKey("who") ? needed(row, "who") : "");
  }

  private static String needed(Map<String, Object> row, String key) {
    String value = text(row, key);
    if (value == null) {
      throw new IllegalArgumentException("Portal user without " + key + ": " + row.get("account"));
    }
    return value;
  }

  private static @Nullable String text(Map<String, Object> row, String key) {
    Object value = row.get(key);
    return value == null ? null : value.toString();
  }
}

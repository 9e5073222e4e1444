package cn.zhicheng.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.webjars.WebJarVersionLocator;

/**
 * URLs of static files that change whenever the file does, so that browsers may keep them for a
 * year.
 */
public final class Assets {
  /** The style sheets, in the order of the cascade. */
  private static final List<String> STYLES =
      List.of(
          "tokens.css",
          "base.css",
          "layout.css",
          "forms.css",
          "components.css",
          "home.css",
          "front.css",
          "application.css",
          "audit.css",
          "print.css");

  private static final String SHEET = "site.css";

  private static final Map<String, String> URLS = new ConcurrentHashMap<>();

  private Assets() {}

  /**
   * The URL of one of our own files, e.g. {@code zhicheng.js}.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public static String url(String file) {
    return URLS.computeIfAbsent(file, name -> versioned(name, read(name)));
  }

  /** The URL of all style sheets as one, so that a first visit asks once. */
  public static String styles() {
    return URLS.computeIfAbsent(SHEET, name -> versioned(name, sheet()));
  }

  /** All style sheets one after another, in the order of the cascade. */
  static byte[] sheet() {
    var all = new ByteArrayOutputStream();
    STYLES.forEach(style -> all.writeBytes(read(style)));
    return all.toByteArray();
  }

  /** The URL of a symbol of the sprite. */
  public static String icon(String name) {
    return url("icons.svg") + "#" + name;
  }

  /** The URL of a file of a library packed as a WebJar. */
  public static String webjar(String library, String file) {
    return URLS.computeIfAbsent(
        library + "/" + file,
        path -> "/webjars/" + path + "?v=" + new WebJarVersionLocator().version(library));
  }

  private static byte[] read(String file) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream("static/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("No static file " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Static file " + file + " cannot be read", e);
    }
  }

  private static String versioned(String name, byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "/static/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 in this JDK", e);
    }
  }
}

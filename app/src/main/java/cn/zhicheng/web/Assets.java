package cn.zhicheng.web;

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
  public static final List<String> STYLES =
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

  private static final Map<String, String> URLS = new ConcurrentHashMap<>();

  private Assets() {}

  /**
   * The URL of one of our own files, e.g. {@code zhicheng.js}.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public static String url(String file) {
    return URLS.computeIfAbsent(file, name -> "/static/" + name + "?v=" + hash("static/" + name));
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

  private static String hash(String resource) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No static file " + resource);
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException("Static file " + resource + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 in this JDK", e);
    }
  }
}

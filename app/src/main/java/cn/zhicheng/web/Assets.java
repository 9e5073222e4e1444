package cn.zhicheng.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.webjars.WebJarVersionLocator;

/**
 * Static files, and URLs of them that change whenever the file does, so that browsers may keep them
 * for ever.
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

  private static final String OURS = "/static/";
  private static final String LIBRARIES = "/webjars/";
  private static final String SHEET = OURS + "site.css";
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
  private static final WebJarVersionLocator VERSIONS = new WebJarVersionLocator();
  private static final Map<String, StaticFile> FILES = new ConcurrentHashMap<>();

  private Assets() {}

  /**
   * The URL of one of our own files, e.g. {@code zhicheng.js}.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public static String url(String file) {
    return hashed(OURS + file);
  }

  /** The URL of all style sheets as one, so that a first visit asks once. */
  public static String styles() {
    return hashed(SHEET);
  }

  /** The URL of a symbol of the sprite. */
  public static String icon(String name) {
    return url("icons.svg") + "#" + name;
  }

  /** The URL of a file of a library packed as a WebJar. */
  public static String webjar(String library, String file) {
    return hashed(LIBRARIES + library + "/" + file);
  }

  /** The file at this path, without its query; null when there is none. */
  static @Nullable StaticFile at(String path) {
    StaticFile known = FILES.get(path);
    if (known != null) {
      return known;
    }
    byte[] content = path.equals(SHEET) ? sheet() : content(path);
    return content == null ? null : FILES.computeIfAbsent(path, p -> StaticFile.of(p, content));
  }

  private static String hashed(String path) {
    StaticFile file = at(path);
    if (file == null) {
      throw new IllegalArgumentException("No static file " + path);
    }
    return path + "?v=" + file.hash();
  }

  /** All style sheets one after another, in the order of the cascade. */
  private static byte[] sheet() {
    var all = new ByteArrayOutputStream();
    for (String style : STYLES) {
      byte[] one = content(OURS + style);
      if (one == null) {
        throw new IllegalStateException("No style sheet " + style);
      }
      all.writeBytes(one);
    }
    return all.toByteArray();
  }

  private static byte @Nullable [] content(String path) {
    String resource = resource(path);
    if (resource == null) {
      return null;
    }
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Static file " + path + " cannot be read", e);
    }
  }

  /** Where it lies on the class path; null for names that are none of ours. */
  private static @Nullable String resource(String path) {
    boolean ours = path.startsWith(OURS);
    String name = path.substring(ours ? OURS.length() : LIBRARIES.length());
    if (!NAME.matcher(name).matches()) {
      return null;
    }
    if (ours) {
      return "static/" + name;
    }
    int slash = name.indexOf('/');
    return slash < 0
        ? null
        : VERSIONS.fullPath(name.substring(0, slash), name.substring(slash + 1));
  }
}

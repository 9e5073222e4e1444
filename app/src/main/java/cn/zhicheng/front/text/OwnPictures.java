package cn.zhicheng.front.text;

import cn.zhicheng.web.Assets;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.commonmark.renderer.html.UrlSanitizer;
import org.springframework.core.io.ClassPathResource;

/**
 * Links as in all texts, and the pictures that the build packs from {@code docs/manual/pictures}.
 */
final class OwnPictures implements UrlSanitizer {
  private static final String SOURCE = "pictures/";
  private static final String PACKED = "manual/";

  /** Where a PNG's header says how wide it is. */
  private static final int WIDTH_AT = 16;

  private final UrlSanitizer links = new SafeLinks();

  @Override
  public String sanitizeLinkUrl(String url) {
    return links.sanitizeLinkUrl(url);
  }

  @Override
  public String sanitizeImageUrl(String url) {
    return Assets.url(packed(url));
  }

  /** Attributes that keep the picture's place while it is on its way. */
  static Map<String, String> measures(String url) {
    try (InputStream in = new ClassPathResource("static/" + packed(url)).getInputStream();
        var data = new DataInputStream(in)) {
      data.skipNBytes(WIDTH_AT);
      String width = String.valueOf(data.readInt());
      return Map.of("width", width, "height", String.valueOf(data.readInt()), "loading", "lazy");
    } catch (IOException e) {
      throw new UncheckedIOException("The build must pack " + url, e);
    }
  }

  private static String packed(String url) {
    if (!url.startsWith(SOURCE)) {
      throw new IllegalArgumentException("Not one of our pictures: " + url);
    }
    return PACKED + url.substring(SOURCE.length());
  }
}

package cn.zhicheng.front.text;

import java.util.List;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Lets links to web pages, mail addresses and places of this product through; nothing else. */
final class SafeLinks implements UrlSanitizer {
  private final UrlSanitizer links = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

  @Override
  public String sanitizeLinkUrl(String url) {
    return links.sanitizeLinkUrl(url);
  }

  /** There are no pictures, so there is no address either. */
  @Override
  public String sanitizeImageUrl(String url) {
    return "";
  }
}

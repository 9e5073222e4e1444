package cn.zhicheng.form.print;

import java.time.Instant;
import java.util.Map;

/**
 * A document to be rendered; the same values give the same bytes.
 *
 * @param xhtml the page, every character printable
 * @param name also its title
 * @param images what {@code <img src="form:name"/>} may show; nothing else can be loaded
 * @param hash in hexadecimal, the identity of the document
 */
public record PdfDocument(
    String xhtml, PrintName name, String hash, Instant date, Map<String, byte[]> images) {
  public PdfDocument {
    images = Map.copyOf(images);
  }

  String title() {
    return name.title();
  }
}

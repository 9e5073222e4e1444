package cn.zhicheng.web;

import cn.zhicheng.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A static file in memory, packed once and not for each visitor.
 *
 * @param packed by gzip; the plain bytes where packing gains nothing
 * @param hash of the content, twelve hexadecimal digits
 */
record StaticFile(byte[] plain, byte[] packed, String type, String hash) {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=utf-8",
          "png", "image/png",
          "woff2", "font/woff2");

  private static final int DIGITS = 12;

  static StaticFile of(String path, byte[] content) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    byte[] packed = pack(content);
    return new StaticFile(
        content,
        packed.length < content.length ? packed : content,
        type,
        Sha256.of(content).substring(0, DIGITS));
  }

  boolean shrinks() {
    return packed.length < plain.length;
  }

  private static byte[] pack(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

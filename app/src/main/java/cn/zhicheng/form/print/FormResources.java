package cn.zhicheng.form.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All a document can load: its style sheets and its own images, under {@code form:}. No address in
 * a page reaches a file or the network.
 */
final class FormResources implements FSStreamFactory {
  static final String SCHEME = "form:";
  private static final Map<String, byte[]> STYLE_SHEETS =
      Map.of(
          "form:review.css", read("/form/review.css"),
          "form:companion.css", read("/form/companion.css"),
          "form:wide.css", read("/form/wide.css"));

  private final Map<String, byte[]> images;

  FormResources(Map<String, byte[]> images) {
    this.images = images;
  }

  /** Resolves an address: ours as it is, any other to nothing. */
  static @Nullable String resolve(String uri) {
    return uri.startsWith(SCHEME) ? uri : null;
  }

  @Override
  public FSStream getUrl(String url) {
    byte[] style = STYLE_SHEETS.get(url);
    return new Bytes(
        style == null ? images.getOrDefault(url.substring(SCHEME.length()), new byte[0]) : style);
  }

  private static byte[] read(String resource) {
    try (InputStream in = FormResources.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Bytes(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}

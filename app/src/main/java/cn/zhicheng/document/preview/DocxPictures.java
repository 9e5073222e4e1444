package cn.zhicheng.document.preview;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pictures of one document, which is all its page can load. */
final class DocxPictures implements FSStreamFactory {
  static final String SCHEME = "docx:";
  private static final int MOST = 300;
  private final List<byte[]> pictures = new ArrayList<>();

  /** Its address in the page; empty when it can't be shown. */
  String add(byte[] picture) {
    if (pictures.size() >= MOST || !Pictures.showable(picture)) {
      return "";
    }
    pictures.add(picture);
    return SCHEME + (pictures.size() - 1);
  }

  @Override
  public FSStream getUrl(String url) {
    String number = url.substring(SCHEME.length());
    return new Bytes(
        number.matches("\\d{1,4}") ? pictures.get(Integer.parseInt(number)) : new byte[0]);
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

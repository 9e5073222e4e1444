package cn.zhicheng.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;

/**
 * The texts that cells share. Kept as one array of bytes: a text costs its length and four bytes,
 * so that a list with a million different ones still fits.
 */
final class SharedStrings {
  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final int REMEMBERED = 4096;
  private byte[] bytes = new byte[1 << 16];
  private int[] ends = new int[1 << 10];
  private int count;
  private final String[] texts = new String[REMEMBERED];
  private final int[] textOf = new int[REMEMBERED];

  SharedStrings() {
    Arrays.fill(textOf, -1);
  }

  static SharedStrings read(XmlPart part) throws IOException {
    var strings = new SharedStrings();
    var text = new StringBuilder();
    boolean inText = false;
    boolean phonetic = false;
    while (part.hasNext()) {
      int event = part.next();
      if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
          && inText
          && !phonetic) {
        part.appendText(text);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = part.name();
        inText = name.equals("t");
        phonetic |= name.equals("rPh");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String name = part.name();
        inText = false;
        phonetic &= !name.equals("rPh");
        if (name.equals("si")) {
          strings.add(text.toString());
          text.setLength(0);
        }
      }
    }
    return strings;
  }

  private void add(String text) throws IOException {
    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
    int start = count == 0 ? 0 : ends[count - 1];
    if (start + (long) utf.length > MOST_BYTES) {
      throw new RefusedPartException("文件里的文字过多，不能导入。请分成几个文件上传。");
    }
    if (start + utf.length > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, Math.min(MOST_BYTES, Math.max(bytes.length * 2, start + utf.length)));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    System.arraycopy(utf, 0, bytes, start, utf.length);
    ends[count++] = start + utf.length;
  }

  /** The text of this number. */
  String get(int index) throws IOException {
    if (index < 0 || index >= count) {
      throw new RefusedPartException(UnfitSheetException.DAMAGED);
    }
    int place = index & (REMEMBERED - 1);
    if (textOf[place] != index) {
      int start = index == 0 ? 0 : ends[index - 1];
      texts[place] = new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
      textOf[place] = index;
    }
    return texts[place];
  }
}

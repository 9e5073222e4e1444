package cn.zhicheng.achievement.citation.web;

import cn.zhicheng.shared.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file of references as text, in UTF-8 or GB 18030. */
final class ReferenceFile {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private ReferenceFile() {}

  /**
   * The text; empty without a file.
   *
   * @throws cn.zhicheng.shared.InvalidException when it is no text, or too large
   */
  static String text(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return "";
    }
    new Problems().check(file.getSize() > MOST_BYTES, "file", "文件超过 1 MB，请分几次导入。").orThrow();
    String text = decoded(file.getBytes());
    new Problems()
        .check(text.indexOf('\0') >= 0, "file", "这不是文本文件，请选择 .bib、.ris 或 .txt 文件。")
        .orThrow();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, GB18030);
    }
  }
}

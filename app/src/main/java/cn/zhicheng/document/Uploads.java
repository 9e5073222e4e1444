package cn.zhicheng.document;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.web.multipart.MultipartFile;

/** Looks into what a form brought, and tells everything that is wrong with it at once. */
final class Uploads {
  private Uploads() {}

  /** Without the empty part a browser sends for a file field that was left alone. */
  static List<MultipartFile> chosen(List<MultipartFile> files) {
    return files.stream().filter(f -> f.getSize() > 0 || !name(f).isEmpty()).toList();
  }

  static List<ReceivedFile> received(
      List<MultipartFile> files, BiFunction<String, byte[], ReceivedFile> look) {
    var received = new ArrayList<ReceivedFile>();
    var wrong = new LinkedHashMap<String, String>();
    Map<String, String> seen = new HashMap<>();
    for (MultipartFile file : files) {
      try {
        received.add(one(file, seen, look));
      } catch (UnfitFileException e) {
        wrong.merge(file.getName(), spoken(file) + e.sentence(), String::concat);
      }
    }
    var problems = new Problems();
    wrong.forEach(problems::add);
    problems.orThrow();
    return received;
  }

  private static ReceivedFile one(
      MultipartFile file, Map<String, String> seen, BiFunction<String, byte[], ReceivedFile> look) {
    if (file.getSize() == 0 && name(file).isEmpty()) {
      throw new UnfitFileException("请选择文件。");
    }
    ReceivedFile.checkSize(file.getSize());
    byte[] content = content(file);
    String twin = seen.putIfAbsent(Sha256.of(content), spoken(file));
    if (twin != null && content.length > 0) {
      throw new UnfitFileException("与" + twin + "的内容相同，请勿重复上传。");
    }
    return look.apply(name(file), content);
  }

  private static String spoken(MultipartFile file) {
    return name(file).isEmpty() ? "" : "「" + name(file) + "」";
  }

  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : FileKind.lastPart(name);
  }

  private static byte[] content(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read an upload", e);
    }
  }
}

package cn.zhicheng.ops.check;

import cn.zhicheng.document.StoredFiles;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every file that a row names is there, whole and unchanged. */
@Component
@Order(50)
class FilesInvariant implements Invariant {
  /** Hashes computed when only a sample is asked for. */
  private static final int SAMPLE = 300;

  private final StoredFiles files;

  FilesInvariant(StoredFiles files) {
    this.files = files;
  }

  @Override
  public String name() {
    return "附件文件都在，大小和校验值与登记一致";
  }

  @Override
  public long look(FileDepth depth, Offences offences) {
    if (depth == FileDepth.NONE) {
      offences.note("按要求没有检查文件（--files none）。");
      return 0;
    }
    long named = files.named();
    long[] read = {0};
    long[] unnamed = {0};
    files.each(
        sha256 -> {
          boolean drawn =
              depth == FileDepth.ALL || ThreadLocalRandom.current().nextLong(named) < SAMPLE;
          read[0] += drawn ? 1 : 0;
          return drawn;
        },
        (fault, sha256, document) -> {
          if (fault == StoredFiles.Fault.UNNAMED) {
            unnamed[0]++;
          } else {
            offences.add(String.valueOf(document), words(fault) + "，文件 " + sha256);
          }
        });
    offences.note("其中 %,d 个文件读出内容核对了校验值。".formatted(read[0]));
    if (unnamed[0] > 0) {
      offences.note("另有 %,d 个文件没有登记（上传中断留下的，不影响使用）。".formatted(unnamed[0]));
    }
    return named;
  }

  private static String words(StoredFiles.Fault fault) {
    return switch (fault) {
      case MISSING -> "文件不在";
      case WRONG_SIZE -> "文件大小与登记不同";
      case CHANGED -> "文件内容已改动";
      case UNNAMED -> "文件没有登记";
    };
  }
}

package cn.zhicheng.ops.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/** Contents of all backups, each once, {@code ab/cd/abcd…} under their hashes. */
final class FilePool {
  private final Path folder;
  private long added;

  FilePool(Path folder) {
    this.folder = folder;
  }

  /** Contents that were not there before. */
  long added() {
    return added;
  }

  Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /**
   * Keeps a content where it is not there yet; says its size in bytes.
   *
   * @param content asked for only then; already held against its hash
   */
  long keep(String sha256, Supplier<byte[]> content) throws IOException {
    Path target = path(sha256);
    if (Files.exists(target)) {
      return Files.size(target);
    }
    byte[] bytes = content.get();
    Files.createDirectories(target.getParent());
    Path half = Files.createTempFile(target.getParent(), "incoming", ".part");
    try {
      Files.write(half, bytes);
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
    added++;
    return bytes.length;
  }
}

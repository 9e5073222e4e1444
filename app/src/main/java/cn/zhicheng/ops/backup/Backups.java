package cn.zhicheng.ops.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of all backups: one folder each by its time, and the files of all of them together,
 * each content once. Readable by nobody but its owner.
 */
record Backups(Path root) {
  private static final String FILES = "files";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.of("Asia/Shanghai"));

  /** The folder this backup lies in. */
  static Backups around(Path backup) {
    return new Backups(Objects.requireNonNull(backup.toAbsolutePath().getParent()));
  }

  /** Where contents lie, {@code ab/cd/abcd…} as in the folder of documents. */
  Path files() {
    return root.resolve(FILES);
  }

  /** An unfinished backup: it has its name only once it is whole. */
  Path begin(Instant at) {
    try {
      if (!Files.isDirectory(root)) {
        Files.createDirectories(root.toAbsolutePath().getParent());
        Files.createDirectory(
            root,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      return Files.createTempDirectory(root, NAME.format(at) + ".part");
    } catch (IOException e) {
      throw new UncheckedIOException("备份目录不能写入：" + root, e);
    }
  }

  /** Gives it its name. */
  Path finish(Path begun, Instant at) {
    try {
      return Files.move(begun, root.resolve(NAME.format(at)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws one away that could not be finished. */
  void dropped(Path begun) {
    try {
      FileSystemUtils.deleteRecursively(begun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest whole backup; empty for none. */
  Optional<Path> newest() {
    if (!Files.isDirectory(root)) {
      return Optional.empty();
    }
    try (Stream<Path> inside = Files.list(root)) {
      return inside
          .filter(path -> path.getFileName().toString().matches("\\d{8}-\\d{6}"))
          .filter(Manifest::in)
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

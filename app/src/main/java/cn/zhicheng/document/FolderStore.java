package cn.zhicheng.document;

import cn.zhicheng.document.store.StoreAwayException;
import cn.zhicheng.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps contents as files {@code ab/cd/abcd…}. Each is written beside, forced to disk and moved
 * into place in one step, so that a crash never leaves half a file under a good name.
 */
final class FolderStore implements DocumentStore {
  private static final Pattern TWO = Pattern.compile("[0-9a-f]{2}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private final Path folder;

  FolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(String sha256, byte[] content) {
    Path target = path(sha256);
    if (Files.exists(target)) {
      return;
    }
    try {
      Files.createDirectories(target.getParent());
      Path half = Files.createTempFile(target.getParent(), "incoming", ".part");
      try {
        write(half, content);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new StoreAwayException("Can't store a document in " + folder, e);
    }
  }

  @Override
  public byte[] get(String sha256) {
    try {
      byte[] content = Files.readAllBytes(path(sha256));
      if (!Sha256.of(content).equals(sha256)) {
        throw new IllegalStateException("Document " + sha256 + " was changed on disk");
      }
      return content;
    } catch (IOException e) {
      throw new IllegalStateException("Document " + sha256 + " can't be read", e);
    }
  }

  @Override
  public Stream<Kept> all() {
    return within(folder, TWO).flatMap(first -> within(first, TWO)).flatMap(this::files);
  }

  private Stream<Kept> files(Path second) {
    return within(second, HASH).map(FolderStore::kept);
  }

  /** What is named so in a folder, in order; a folder holds a few hundred at most. */
  private static Stream<Path> within(Path folder, Pattern named) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> named.matcher(path.getFileName().toString()).matches())
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't list " + folder, e);
    }
  }

  private static Kept kept(Path file) {
    try {
      return new Kept(
          file.getFileName().toString(),
          Files.size(file),
          Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException("Can't look at " + file, e);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }
}

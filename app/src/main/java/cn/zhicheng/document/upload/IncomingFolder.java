package cn.zhicheng.document.upload;

import cn.zhicheng.document.store.StoreAwayException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Pieces as files of their own beside the documents, forced to disk before they count. */
final class IncomingFolder implements Incoming {
  private final Path folder;

  IncomingFolder(Path documents) {
    this.folder = documents.resolve("incoming");
  }

  @Override
  public UUID put(byte[] piece) {
    UUID name = UUID.randomUUID();
    try {
      Files.createDirectories(folder);
      write(path(name), piece);
      return name;
    } catch (IOException e) {
      throw new StoreAwayException("Can't keep a piece in " + folder, e);
    }
  }

  /** What did not fit goes at once: halves would keep a full disk full. */
  private static void write(Path file, byte[] piece) throws IOException {
    boolean whole = false;
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(piece);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public byte[] together(List<UUID> pieces) {
    var whole = new ByteArrayOutputStream();
    try {
      for (UUID piece : pieces) {
        whole.writeBytes(Files.readAllBytes(path(piece)));
      }
      return whole.toByteArray();
    } catch (IOException e) {
      throw new StoreAwayException("A piece is missing in " + folder, e);
    }
  }

  @Override
  public void remove(Collection<UUID> pieces) {
    try {
      for (UUID piece : pieces) {
        Files.deleteIfExists(path(piece));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't remove pieces in " + folder, e);
    }
  }

  @Override
  public void removeOlder(Instant than) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(than)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't tidy up " + folder, e);
    }
  }

  private Path path(UUID piece) {
    return folder.resolve(piece.toString());
  }
}

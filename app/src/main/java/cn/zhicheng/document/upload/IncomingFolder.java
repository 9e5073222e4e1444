package cn.zhicheng.document.upload;

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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pieces of uploads, each a file of its own beside the documents, so that every node sees them.
 * Written whole and forced to disk before anybody is told that they are there.
 */
@Component
class IncomingFolder {
  private final Path folder;

  IncomingFolder(@Value("${zhicheng.document-folder}") Path documents) {
    this.folder = documents.resolve("incoming");
  }

  /** Keeps a piece; its name. */
  UUID put(byte[] piece) {
    UUID name = UUID.randomUUID();
    try {
      Files.createDirectories(folder);
      try (var channel =
          FileChannel.open(path(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(piece);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException("Can't keep a piece in " + folder, e);
    }
  }

  /** The pieces one after the other. */
  byte[] together(List<UUID> pieces) {
    var whole = new ByteArrayOutputStream();
    try {
      for (UUID piece : pieces) {
        whole.writeBytes(Files.readAllBytes(path(piece)));
      }
      return whole.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A piece is missing in " + folder, e);
    }
  }

  void remove(Collection<UUID> pieces) {
    try {
      for (UUID piece : pieces) {
        Files.deleteIfExists(path(piece));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't remove pieces in " + folder, e);
    }
  }

  /** Removes what nobody waits for any more: pieces written before this time. */
  void removeOlder(Instant than) {
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

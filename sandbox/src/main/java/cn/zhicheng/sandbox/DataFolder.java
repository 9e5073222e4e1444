package cn.zhicheng.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Everything the sandbox keeps: database, documents, secrets, the portal's key and accounts. Locked
 * while a sandbox runs; the operating system gives the lock back after a kill.
 */
final class DataFolder implements AutoCloseable {
  private static final String READY = "ready";

  /** All that may ever be deleted: {@code --data} could name a folder that holds other things. */
  private static final List<String> OURS =
      List.of(
          READY,
          "postgres",
          "documents",
          "seal",
          "secrets.properties",
          "portal-key.json",
          "portal-accounts.json");

  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * @throws LaunchRefusedException when another sandbox uses the folder, or it cannot be written
   */
  static DataFolder open(Path path) {
    Path root = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new LaunchRefusedException(
            "The data folder "
                + root
                + " is in use by another run. Stop it or start with --data DIR.");
      }
      return new DataFolder(root, channel);
    } catch (IOException e) {
      throw new LaunchRefusedException("The data folder " + root + " cannot be written: " + e);
    }
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  Path documents() {
    return root.resolve("documents");
  }

  /** Keys that sign documents. */
  Path seal() {
    return root.resolve("seal");
  }

  Path secrets() {
    return root.resolve("secrets.properties");
  }

  Path portalKey() {
    return root.resolve("portal-key.json");
  }

  Path portalAccounts() {
    return root.resolve("portal-accounts.json");
  }

  /** Whether a first start, demo data included, once came to its end here. */
  boolean ready() {
    return Files.exists(root.resolve(READY));
  }

  void markReady() {
    try {
      Files.writeString(root.resolve(READY), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws away what the sandbox keeps here, and nothing else. */
  void clear() {
    try {
      for (String name : OURS) {
        FileSystemUtils.deleteRecursively(root.resolve(name));
      }
    } catch (IOException e) {
      throw new LaunchRefusedException("The data folder " + root + " cannot be emptied: " + e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }
}

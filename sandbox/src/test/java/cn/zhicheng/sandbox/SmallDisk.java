package cn.zhicheng.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A file system of its own in memory, that can be full for real. Needs root, who may mount; for
 * everybody else it is an ordinary folder that is never full.
 */
final class SmallDisk implements AutoCloseable {
  private static final int PIECE = 64 * 1024;
  private final Path folder;
  private final boolean mounted;

  private SmallDisk(Path folder, boolean mounted) {
    this.folder = folder;
    this.mounted = mounted;
  }

  static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    boolean mounted =
        System.getProperty("user.name").equals("root")
            && run(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + megabytes + "m",
                "tmpfs",
                folder.toString());
    return new SmallDisk(folder, mounted);
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  Path folder() {
    return folder;
  }

  /** Whether it has an end. */
  boolean small() {
    return mounted;
  }

  /** Leaves so many bytes free, until it is closed. */
  AutoCloseable fill(long left) throws IOException {
    Path ballast = folder.resolve("ballast");
    byte[] piece = new byte[PIECE];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (free() > left + PIECE) {
        out.write(piece);
      }
      out.write(piece, 0, (int) Math.max(0, Math.min(PIECE, free() - left)));
    }
    return () -> Files.deleteIfExists(ballast);
  }

  private long free() throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (mounted && !run("umount", "-l", folder.toString())) {
      throw new IOException(folder + " stays mounted");
    }
  }
}

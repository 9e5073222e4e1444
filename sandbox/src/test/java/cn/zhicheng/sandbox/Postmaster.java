package cn.zhicheng.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A database server that can be killed with all its processes. */
final class Postmaster implements AutoCloseable {
  private final Path directory;
  private final LastingPostgres server;

  private Postmaster(Path directory, LastingPostgres server) {
    this.directory = directory;
    this.server = server;
  }

  static Postmaster start(Path directory) {
    return new Postmaster(directory, LastingPostgres.start(directory));
  }

  int port() {
    return Integer.parseInt(server.server().replaceAll(".*:(\\d+)/$", "$1"));
  }

  String url(String database) {
    return server.server() + database + "?user=" + LastingPostgres.NAME;
  }

  String urlOfSuperuser() {
    return server.server() + "postgres?user=postgres";
  }

  boolean runs() throws Exception {
    return Files.exists(directory.resolve("postmaster.pid"))
        && ProcessHandle.of(pid()).filter(ProcessHandle::isAlive).isPresent();
  }

  private long pid() throws Exception {
    return Long.parseLong(
        Files.readAllLines(directory.resolve("postmaster.pid")).getFirst().strip());
  }

  /** The postmaster and its children. */
  List<ProcessHandle> processes() throws Exception {
    ProcessHandle postmaster = ProcessHandle.of(pid()).orElseThrow();
    return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
  }

  /** The postmaster first: it would take its children's death for a crash and begin anew. */
  void kill() throws Exception {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      each.onExit().get();
    }
  }

  @Override
  public void close() throws Exception {
    server.close();
  }
}

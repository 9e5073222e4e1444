package cn.zhicheng.document.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks INSTREAM as clamd does, and finds the harmless test signature of the industry. */
public final class FakeClamd implements AutoCloseable {
  /** In two halves, so that no scanner takes this source for infected. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocket server;
  private final AtomicInteger asked = new AtomicInteger();
  private final String otherwise;

  /**
   * Begins to listen.
   *
   * @param otherwise the answer to what holds no EICAR; empty to say nothing, as one that hangs
   */
  public FakeClamd(String otherwise) {
    this.otherwise = otherwise;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().start(this::serve);
  }

  public int port() {
    return server.getLocalPort();
  }

  public int asked() {
    return asked.get();
  }

  Scanner scanner(int mostMillis) {
    return new Clamd("127.0.0.1", port(), mostMillis);
  }

  /** A scanner that asks here and waits half a second at most. */
  public Scanner scanner() {
    return scanner(500);
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        asked.incrementAndGet();
        answer(socket);
      } catch (IOException e) {
        // The test is over, or the other side went away: both are what tests do.
        Thread.yield();
      }
    }
  }

  private void answer(Socket socket) throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.writeBytes(in.readNBytes(length));
    }
    boolean found = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
    String answer =
        !command.equals("zINSTREAM\0")
            ? "UNKNOWN COMMAND"
            : found ? "stream: Win.Test.EICAR_HDB-1 FOUND" : otherwise;
    if (answer.isEmpty()) {
      in.read();
      return;
    }
    socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

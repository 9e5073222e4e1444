package cn.zhicheng.document.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The daemon of ClamAV, asked over TCP by its INSTREAM command: pieces with their length before.
 */
final class Clamd implements Scanner {
  private static final int PIECE = 1 << 16;
  private static final int LONGEST_ANSWER = 4096;
  private final String host;
  private final int port;
  private final int mostMillis;

  Clamd(String host, int port, int mostMillis) {
    this.host = host;
    this.port = port;
    this.mostMillis = mostMillis;
  }

  @Override
  public boolean present() {
    return true;
  }

  @Override
  public boolean clean(byte[] content) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), mostMillis);
      socket.setSoTimeout(mostMillis);
      send(socket, content);
      return verdict(answer(socket));
    }
  }

  private static void send(Socket socket, byte[] content) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE + 4));
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (int at = 0; at < content.length; at += PIECE) {
      int length = Math.min(PIECE, content.length - at);
      out.writeInt(length);
      out.write(content, at, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(Socket socket) throws IOException {
    byte[] bytes = socket.getInputStream().readNBytes(LONGEST_ANSWER);
    return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ').strip();
  }

  /** {@code stream: OK} or {@code stream: Eicar-Signature FOUND}; anything else is no verdict. */
  private static boolean verdict(String answer) throws IOException {
    if (answer.endsWith(" OK")) {
      return true;
    }
    if (answer.endsWith(" FOUND")) {
      return false;
    }
    throw new IOException("clamd answered: " + answer);
  }
}

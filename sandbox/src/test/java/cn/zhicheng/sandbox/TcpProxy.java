package cn.zhicheng.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A line on loopback between the product and what it talks to, that can be slow, fall silent or
 * break. What is held while it is silent comes out late, as packets do.
 */
final class TcpProxy implements AutoCloseable {
  private enum Mood {
    WELL,
    SILENT,
    BROKEN
  }

  private final ServerSocket door;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int target;
  private volatile Duration delay = Duration.ZERO;
  private Mood mood = Mood.WELL;

  private TcpProxy(int target) throws IOException {
    this.target = target;
    this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    threads.execute(this::serve);
  }

  static TcpProxy to(int target) throws IOException {
    return new TcpProxy(target);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Where new connections lead from now on. */
  void leadTo(int port) {
    target = port;
  }

  /** Nothing goes through in either direction, and nobody is told. */
  synchronized void silence() {
    mood = Mood.SILENT;
  }

  /** Every connection is reset, and every new one at once. */
  void cut() throws IOException {
    become(Mood.BROKEN);
    for (Socket socket : open) {
      reset(socket);
    }
  }

  /** Every piece takes so much longer, in either direction. */
  void slow(Duration more) {
    delay = more;
  }

  void mend() {
    delay = Duration.ZERO;
    become(Mood.WELL);
  }

  private synchronized void become(Mood next) {
    mood = next;
    notifyAll();
  }

  private synchronized boolean broken() {
    return mood == Mood.BROKEN;
  }

  private synchronized void awaitWell() throws InterruptedException {
    while (mood == Mood.SILENT) {
      wait();
    }
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        if (broken()) {
          reset(client);
        } else {
          threads.execute(() -> connect(client));
        }
      } catch (IOException closed) {
        return; // by close()
      }
    }
  }

  private void connect(Socket client) {
    open.add(client);
    try {
      awaitWell();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(server);
      threads.execute(() -> pump(client, server));
      pump(server, client);
    } catch (IOException nobodyThere) {
      quietly(client);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      quietly(client);
    }
  }

  /** One direction; when either end goes, both do. */
  private void pump(Socket from, Socket to) {
    try (from;
        to) {
      var in = from.getInputStream();
      var out = to.getOutputStream();
      byte[] piece = new byte[16 * 1024];
      for (int size = in.read(piece); size >= 0; size = in.read(piece)) {
        awaitWell();
        LockSupport.parkNanos(delay.toNanos());
        out.write(piece, 0, size);
      }
    } catch (IOException eitherEndWent) {
      quietly(to);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private static void reset(Socket socket) throws IOException {
    if (!socket.isClosed()) {
      socket.setSoLinger(true, 0);
    }
    socket.close();
  }

  private static void quietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      // nothing is left to close
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    mend();
    for (Socket socket : open) {
      socket.close();
    }
    threads.shutdownNow();
  }
}

package cn.zhicheng.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, closed last in, first out; also when the start breaks off halfway. */
final class Running implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  synchronized <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  @Override
  public synchronized void close() {
    while (!parts.isEmpty()) {
      AutoCloseable part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        System.err.println("Did not stop cleanly: " + part + ": " + e);
      }
    }
  }
}

package cn.zhicheng.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at the three ports before anything is started, so that a busy one costs no time. */
final class Ports {
  private Ports() {}

  /**
   * @throws LaunchRefusedException when one of the ports cannot be had
   */
  static void requireFree(LaunchOptions options) {
    require(options.listen(), options.port(), "--port");
    require(options.listen(), options.portalPort(), "--portal-port");
    require(options.listen(), options.trainingPort(), "--training-port");
  }

  private static void require(String address, int port, String option) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true); // as Tomcat does: connections that are ending don't matter
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException e) {
      throw new LaunchRefusedException(
          "Port %d is in use. Stop the other program or start with %s N.".formatted(port, option));
    }
  }
}

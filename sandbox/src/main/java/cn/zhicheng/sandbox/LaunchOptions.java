package cn.zhicheng.sandbox;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What follows {@code ./run}.
 *
 * @param reset start with an empty data folder
 * @param demo load demo data into a fresh data folder
 * @param listen address both servers listen on
 */
record LaunchOptions(
    Path data, int port, int portalPort, String listen, boolean reset, boolean demo) {
  static final String USAGE =
      """
      Usage: ./run [--reset] [--data DIR] [--port N] [--portal-port N] [--listen ADDRESS] [--no-demo]
        --reset           throw the data away and start afresh
        --data DIR        data folder (default .run/data)
        --port N          port of the product (default 8080)
        --portal-port N   port of the government portal's stand-in (default 9000)
        --listen ADDRESS  address to listen on (default 127.0.0.1: this machine only)
        --no-demo         leave a fresh data folder without demo data
      """;

  static LaunchOptions parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    Path data = Path.of(System.getProperty("launch.root", "."), ".run", "data");
    var options = new LaunchOptions(data, 8080, 9000, "127.0.0.1", false, true);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    if (options.port == options.portalPort) {
      throw refused("--port and --portal-port must differ.");
    }
    return options;
  }

  String productUrl() {
    return "http://localhost:" + port;
  }

  String portalUrl() {
    return "http://localhost:" + portalPort;
  }

  private LaunchOptions with(String name, Deque<String> rest) {
    return switch (name) {
      case "--reset" -> new LaunchOptions(data, port, portalPort, listen, true, demo);
      case "--no-demo" -> new LaunchOptions(data, port, portalPort, listen, reset, false);
      case "--data" ->
          new LaunchOptions(Path.of(value(name, rest)), port, portalPort, listen, reset, demo);
      case "--port" -> new LaunchOptions(data, number(name, rest), portalPort, listen, reset, demo);
      case "--portal-port" ->
          new LaunchOptions(data, port, number(name, rest), listen, reset, demo);
      case "--listen" -> new LaunchOptions(data, port, portalPort, value(name, rest), reset, demo);
      default -> throw refused("Unknown option " + name + ".");
    };
  }

  private static String value(String name, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw refused(name + " needs a value.");
    }
    return rest.pop();
  }

  private static int number(String name, Deque<String> rest) {
    String typed = value(name, rest);
    if (!typed.matches("[1-9]\\d{0,4}") || Integer.parseInt(typed) > 65535) {
      throw refused(name + " needs a port number between 1 and 65535.");
    }
    return Integer.parseInt(typed);
  }

  private static LaunchRefusedException refused(String why) {
    return new LaunchRefusedException(why + "\n" + USAGE.stripTrailing());
  }
}

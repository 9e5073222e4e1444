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
 * @param trainingPort port of the training-hours service; 0: beside the portal's
 * @param listen address all servers listen on
 */
record LaunchOptions(
    Path data,
    int port,
    int portalPort,
    int trainingPort,
    String listen,
    boolean reset,
    boolean demo) {
  static final String USAGE =
      """
      Usage: ./run [--reset] [--data DIR] [--port N] [--portal-port N] [--training-port N]
                    [--listen ADDRESS] [--no-demo]
        --reset           throw the data away and start afresh
        --data DIR        data folder (default .run/data)
        --port N          port of the product (default 8080)
        --portal-port N   port of the government portal's stand-in (default 9000)
        --training-port N port of the training-hours service's stand-in (default: the portal's + 200)
        --listen ADDRESS  address to listen on (default 127.0.0.1: this machine only)
        --no-demo         leave a fresh data folder without demo data
      """;

  static LaunchOptions parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    Path data = Path.of(System.getProperty("launch.root", "."), ".run", "data");
    var options = new LaunchOptions(data, 8080, 9000, 0, "127.0.0.1", false, true);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    int training = options.trainingPort();
    if (options.port == options.portalPort
        || training == options.port
        || training == options.portalPort) {
      throw refused("--port, --portal-port and --training-port must differ.");
    }
    return options;
  }

  String productUrl() {
    return "http://localhost:" + port;
  }

  String portalUrl() {
    return "http://localhost:" + portalPort;
  }

  /** As told, else 200 beside the portal's, and one further where the product is. */
  @Override
  public int trainingPort() {
    if (trainingPort != 0) {
      return trainingPort;
    }
    int step = portalPort > 65_000 ? -200 : 200;
    return portalPort + step == port ? portalPort + step + 1 : portalPort + step;
  }

  String trainingUrl() {
    return "http://localhost:" + trainingPort();
  }

  private LaunchOptions with(String name, Deque<String> rest) {
    return switch (name) {
      case "--reset" -> new LaunchOptions(data, port, portalPort, trainingPort, listen, true, demo);
      case "--no-demo" ->
          new LaunchOptions(data, port, portalPort, trainingPort, listen, reset, false);
      case "--data" -> {
        Path folder = Path.of(value(name, rest));
        yield new LaunchOptions(folder, port, portalPort, trainingPort, listen, reset, demo);
      }
      case "--port" ->
          new LaunchOptions(
              data, number(name, rest), portalPort, trainingPort, listen, reset, demo);
      case "--portal-port" ->
          new LaunchOptions(data, port, number(name, rest), trainingPort, listen, reset, demo);
      case "--training-port" ->
          new LaunchOptions(data, port, portalPort, number(name, rest), listen, reset, demo);
      case "--listen" ->
          new LaunchOptions(data, port, portalPort, trainingPort, value(name, rest), reset, demo);
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

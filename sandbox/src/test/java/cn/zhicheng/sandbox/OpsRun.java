package cn.zhicheng.sandbox;

import cn.zhicheng.ops.Ops;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one {@code ./ops} answered.
 *
 * @param status it ended with
 * @param said all that it printed
 */
record OpsRun(int status, String said) {

  /** The command on the loaded demo, as {@code ./ops} would start it. */
  static OpsRun on(LoadedDemo demo, Path folder, String... arguments) {
    return on(demo, demo.server() + LastingPostgres.NAME, LastingPostgres.NAME, folder, arguments);
  }

  static OpsRun on(LoadedDemo demo, String url, String username, Path folder, String... arguments) {
    var given =
        new HashMap<>(
            Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                username,
                "zhicheng.data-key",
                demo.secrets().dataKey(),
                "zhicheng.index-key",
                demo.secrets().indexKey(),
                "zhicheng.document-folder",
                demo.documents().toString(),
                "zhicheng.ops.folder",
                folder.toString(),
                "zhicheng.ops.scratch.url",
                demo.server() + "postgres",
                "zhicheng.ops.scratch.username",
                "postgres"));
    return with(given, arguments);
  }

  /** With what the product is told, {@code --name=value}. */
  static OpsRun with(List<String> settings, String... arguments) {
    var given = new HashMap<String, String>();
    settings.stream()
        .map(setting -> setting.substring(2).split("=", 2))
        .filter(setting -> setting[0].matches("(spring\\.datasource|zhicheng)\\..*"))
        .forEach(setting -> given.put(setting[0], setting[1]));
    return with(given, arguments);
  }

  private static OpsRun with(Map<String, String> given, String... arguments) {
    var said = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    var heard = new PrintStream(said, true, StandardCharsets.UTF_8);
    try {
      given.forEach(System::setProperty);
      System.setOut(heard);
      System.setErr(heard);
      int status = Ops.run(arguments);
      return new OpsRun(status, said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      given.keySet().forEach(System::clearProperty);
    }
  }
}

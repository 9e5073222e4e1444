package cn.zhicheng.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of the machine that knows nothing of our code; ./test installs it. */
final class Tool {
  private Tool() {}

  /** What it said, on both channels; fails where it says no, or is missing. */
  static String run(String... command) throws Exception {
    Path said = Files.createTempFile(OurKeys.FOLDER, "tool", ".txt");
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int code = process.waitFor();
    String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    if (code != 0) {
      throw new AssertionError(String.join(" ", command) + " ended with " + code + ": " + text);
    }
    return text;
  }

  static String file(String name, byte[] content) throws Exception {
    Path file = OurKeys.FOLDER.resolve(name);
    Files.write(file, content);
    return file.toString();
  }
}

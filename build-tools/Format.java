import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks or applies google-java-format: {@code Format.java check|apply <folder>...} */
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    int wrong = 0;
    var formatter = new Formatter();
    for (int i = 1; i < args.length; i++) {
      Path root = Path.of(args[i]);
      if (!Files.isDirectory(root)) {
        continue;
      }
      try (var files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          String before = Files.readString(file);
          String after =
              formatter.formatSource(
                  RemoveUnusedImports.removeUnusedImports(
                      ImportOrderer.reorderImports(before, JavaFormatterOptions.Style.GOOGLE)));
          if (before.equals(after)) {
            continue;
          }
          if (apply) {
            Files.writeString(file, after);
          } else {
            System.err.println("Not formatted: " + file);
            wrong++;
          }
        }
      }
    }
    if (wrong > 0) {
      System.err.println(wrong + " file(s) not formatted; ./format mends them");
      System.exit(1);
    }
  }
}

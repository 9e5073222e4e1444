import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Turns the JTE templates into Java sources, unless they are unchanged: {@code Jte.java <templates>
 * <output> [package]}
 */
class Jte {
  public static void main(String[] args) throws Exception {
    Path templates = Path.of(args[0]);
    Path output = Path.of(args[1]);
    String target = args.length > 2 ? args[2] : "jte.templates";
    Path stamp = output.resolve("templates.sha256");
    String hash = hash(templates);
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    var engine =
        TemplateEngine.create(
            new DirectoryCodeResolver(templates), output, ContentType.Html, null, target);
    engine.setTrimControlStructures(true);
    engine.generateAll();
    Files.writeString(stamp, hash);
  }

  private static String hash(Path folder) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(folder.relativize(file).toString().getBytes());
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}

package cn.zhicheng.form.print;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The type of the form: Noto Serif SC (宋体) in two weights, and HanaMinB for the rare characters of
 * CJK Extension B and beyond, loaded when the first form needs it. Files are read once and shared;
 * {@link FontSet} is what a render thread makes of them.
 */
@Component
public class FormFonts {
  /** One font as the style sheet names it. */
  record Face(String family, int weight, Supplier<FontFile> file) {}

  static final Face REGULAR = face("song", 400, "/fonts/NotoSerifSC-400Regular.ttf.gz");
  static final Face BOLD = face("song", 700, "/fonts/NotoSerifSC-700Bold.ttf.gz");
  static final Face RARE = face("hanab", 400, "/fonts/HanaMinB.ttf.gz");
  static final List<Face> ALL = List.of(REGULAR, BOLD, RARE);

  private static Face face(String family, int weight, String resource) {
    return new Face(family, weight, SingletonSupplier.of(() -> FontFile.load(resource)));
  }

  /** The text with everything in it that cannot be printed replaced, and what that was. */
  public PrintableText printable(String xhtml) {
    return PrintableText.of(xhtml, FormFonts::has);
  }

  private static boolean has(int character) {
    return REGULAR.file.get().has(character) || RARE.file.get().has(character);
  }
}

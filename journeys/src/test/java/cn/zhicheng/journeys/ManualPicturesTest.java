package cn.zhicheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.journeys.Stage.Door;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Takes the pictures of the manuals anew into {@code target/manual}, and fails when a page no
 * longer carries the headings, buttons, fields and columns that it had when the manual's picture
 * was taken. Then copy the folder to {@code docs/manual/pictures}.
 */
@ExtendWith(Stage.class)
class ManualPicturesTest {
  private static final Path MANUAL = Path.of("..", "docs", "manual");
  private static final Path KEPT = MANUAL.resolve("pictures");
  private static final Path TAKEN = Path.of("target", "manual");
  private static final int WIDTH = 1160;
  private static final int WIDE = 1440;
  private static final int HEIGHT = 760;
  private static final Pattern SHOWN = Pattern.compile("!\\[[^]]+]\\(pictures/([^)]+)\\)");

  /** What is written on the page by the product and not by its data. */
  private static final String WORDS =
      """
      [...document.querySelectorAll('main h1, main h2, main label, main legend, main th[scope=col], main .button')]
        .filter(e => { const b = e.getBoundingClientRect(); return b.width > 1 && b.height > 1 && b.top < innerHeight && b.bottom > 0; })
        .map(e => [...e.childNodes].filter(n => !n.classList?.contains('sr')).map(n => n.textContent).join('').replace(/\\s+/g, ' ').trim())
        .filter(t => t && !/\\d/.test(t))
      """;

  @ParameterizedTest
  @EnumSource(ManualPicture.class)
  @DisplayName("手册里的图和页面一致")
  void thePictureShowsThePageOfToday(ManualPicture picture, Door door) throws IOException {
    Visitor visitor = door.enter("manual-" + picture.file(), Screen.DESK);
    visitor.page().setViewportSize(picture.wide() ? WIDE : WIDTH, HEIGHT);
    picture.reach(visitor);
    String words = String.join("\n", words(visitor.page())) + "\n";
    Files.createDirectories(TAKEN);
    Files.writeString(TAKEN.resolve(textOf(picture)), words);
    visitor.page().screenshot(new Page.ScreenshotOptions().setPath(TAKEN.resolve(picture.file())));
    assertThat(KEPT.resolve(textOf(picture)))
        .as("words of %s; when the page is right, copy %s to %s", picture, TAKEN, KEPT)
        .exists()
        .hasContent(words);
  }

  @Test
  @DisplayName("手册用到的图都在这里拍，拍的都用到")
  void everyPictureIsShownAndEveryShownPictureIsTaken() throws IOException {
    Set<String> taken =
        Stream.of(ManualPicture.values()).map(ManualPicture::file).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(MANUAL)) {
      Set<String> shown =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .flatMap(ManualPicturesTest::pictures)
              .collect(Collectors.toSet());
      assertThat(shown).containsExactlyInAnyOrderElementsOf(taken);
    }
    assertThat(taken).allSatisfy(file -> assertThat(KEPT.resolve(file)).exists());
  }

  private static Stream<String> pictures(Path manual) {
    try {
      List<MatchResult> found = SHOWN.matcher(Files.readString(manual)).results().toList();
      return found.stream().map(one -> one.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(Page page) {
    return ((List<?>) page.evaluate(WORDS))
        .stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String textOf(ManualPicture picture) {
    return picture.file().replace(".png", ".txt");
  }
}

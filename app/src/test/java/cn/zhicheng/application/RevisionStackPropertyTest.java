package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is saved, taken back and restored in whatever order: no kept text gets lost. */
class RevisionStackPropertyTest {

  /** One act: a text that is saved; "<" takes back; a digit restores that version of the list. */
  @Provide
  Arbitrary<List<String>> acts() {
    Arbitrary<String> texts = Arbitraries.strings().withChars("甲乙丙丁").ofMaxLength(2);
    Arbitrary<String> restore = Arbitraries.integers().between(0, 19).map(String::valueOf);
    return Arbitraries.oneOf(texts, texts, Arbitraries.just("<"), Arbitraries.just("<"), restore)
        .list()
        .ofMaxSize(80);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Combinators.combine(
            Arbitraries.strings().withChars("甲乙丙").ofMaxLength(3),
            Arbitraries.integers().between(0, 99))
        .as((text, no) -> text + no)
        .list()
        .ofMaxSize(40);
  }

  @Property
  void savesAreTakenBackInTheirReverseOrder(@ForAll("texts") List<String> texts) {
    var desk = new Desk();
    Deque<String> before = new ArrayDeque<>();
    for (String text : texts) {
      if (!text.equals(desk.now)) {
        before.push(desk.now);
      }
      desk.save(text, RevisionAct.SAVED);
    }
    int steps = Math.min(before.size(), RevisionStack.KEPT);
    for (int i = 0; i < steps; i++) {
      assertThat(desk.undo()).isTrue();
      assertThat(desk.now).isEqualTo(before.pop());
    }
    assertThat(desk.undo()).isFalse();
  }

  @Property
  void everyActKeepsWhatItOverwrites(@ForAll("acts") List<String> acts) {
    var desk = new Desk();
    for (String act : acts) {
      String before = desk.now;
      boolean done = desk.act(act);
      assertThat(done).isEqualTo(!desk.now.equals(before));
      if (done) {
        assertThat(desk.texts()).as("%s", acts).contains(before);
      }
      assertThat(desk.versions).hasSizeLessThanOrEqualTo(RevisionStack.KEPT);
    }
  }

  @Property
  void takingBackComesToAnEnd(@ForAll("acts") List<String> acts) {
    var desk = new Desk();
    acts.forEach(desk::act);
    int steps = 0;
    while (desk.undo()) {
      steps++;
      assertThat(steps).isLessThanOrEqualTo(RevisionStack.KEPT);
    }
    String end = desk.now;
    assertThat(desk.undo()).isFalse();
    assertThat(desk.now).isEqualTo(end);
  }

  /** A section with its versions, as the store keeps them. */
  private static final class Desk {
    private final List<Revision> versions = new ArrayList<>();
    private String now = "";
    private long next = 1;

    boolean act(String act) {
      if (act.equals("<")) {
        return undo();
      }
      if (act.matches("\\d+")) {
        int at = Integer.parseInt(act);
        return at < versions.size()
            && save(versions.get(at).content().get("SUMMARY"), RevisionAct.RESTORED);
      }
      return save(act, RevisionAct.SAVED);
    }

    boolean save(String text, RevisionAct act) {
      if (text.equals(now)) {
        return false;
      }
      Map<String, String> before = content(now);
      assertThat(RevisionStack.keeps(Optional.empty(), act, before, content(text), Instant.EPOCH))
          .isTrue();
      versions.addFirst(new Revision(next++, before, act, Instant.EPOCH));
      if (versions.size() > RevisionStack.KEPT) {
        versions.removeLast();
      }
      now = text;
      return true;
    }

    boolean undo() {
      Optional<RevisionStack.Back> back =
          new RevisionStack(List.copyOf(versions)).back(content(now));
      back.ifPresent(step -> {
        versions.removeIf(each -> step.used().contains(each.id()));
        save(step.to().content().get("SUMMARY"), RevisionAct.UNDONE);
      });
      return back.isPresent();
    }

    List<String> texts() {
      return versions.stream().map(each -> each.content().get("SUMMARY")).toList();
    }

    private static Map<String, String> content(String text) {
      return Map.of("SUMMARY", text);
    }
  }
}

package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves one field of a typed section while the person types on. What is too long yet is kept, and
 * its problem is told.
 */
@Component
public class SaveText {

  /**
   * One field as typed.
   *
   * @param base {@link TypedText#mark} of what this window last knew there; null from a page that
   *     knows none, then the version decides
   * @param unsure text this window sent before without getting an answer; null when there is none
   */
  public record Field(
      String section, String name, String text, @Nullable String base, @Nullable String unsure) {}

  /**
   * What became of it.
   *
   * @param version the application has now
   * @param problem what is wrong with the text; empty when nothing is
   * @param base mark of what is stored now
   * @param merged whether somebody else wrote meanwhile, elsewhere in the application
   */
  public record Saved(int version, String problem, String base, boolean merged) {}

  private final Applications applications;
  private final ApplicationStore store;
  private final Revisions revisions;
  private final Stale stale;

  SaveText(Applications applications, ApplicationStore store, Revisions revisions, Stale stale) {
    this.applications = applications;
    this.store = store;
    this.revisions = revisions;
    this.stale = stale;
  }

  /**
   * @throws cn.zhicheng.shared.StaleException when another window changed the same field
   * @throws cn.zhicheng.shared.RefusedException when the application is locked
   * @throws cn.zhicheng.shared.InvalidException when the text is too long to be kept at all
   * @throws NotFoundException when there is no such field, or it is somebody else's application
   */
  @Transactional
  public Saved save(Actor actor, UUID id, int version, Field typed) {
    Application held = applications.held(actor, id);
    if (typed.base() == null) {
      stale.check(held, version);
    }
    ApplyAccess.mayEdit(held).orThrow();
    ContentField field = field(typed);
    Typing typing = typing(typed, held.text(field));
    typing.unkept().orThrow();
    Typing.Merged merged = typing.onto(held.content());
    if (!merged.torn().isEmpty()) {
      throw revisions.torn(held, field);
    }
    int now = revisions.write(held, typed.section(), merged.content(), RevisionAct.TYPED);
    place(actor, held, field);
    String stored = merged.content().getOrDefault(field.name(), "");
    String problem = field.problem(stored);
    if (problem.isEmpty()) {
      revisions.repaired(held, typed.section());
    }
    return new Saved(now, problem, TypedText.mark(stored), held.version() != version);
  }

  private static ContentField field(Field typed) {
    return ContentField.of(typed.section()).stream()
        .filter(field -> field.name().equals(typed.name()))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Field " + typed.name() + " to type into"));
  }

  private static Typing typing(Field typed, String stored) {
    var posted = new HashMap<>(Map.of(typed.name(), typed.text()));
    String unsure = typed.unsure();
    boolean arrived = unsure != null && TypedText.clean(unsure).equals(stored);
    String base = arrived ? TypedText.mark(stored) : typed.base();
    if (base != null) {
      posted.put(Typing.BASE + typed.name(), base);
    }
    return Typing.of(typed.section(), posted);
  }

  private void place(Actor actor, Application held, ContentField field) {
    String place = field.section() + "#" + field.name();
    if (!place.equals(held.traces().lastPlace())) {
      store.place(actor.person(), held.id(), place);
    }
  }
}

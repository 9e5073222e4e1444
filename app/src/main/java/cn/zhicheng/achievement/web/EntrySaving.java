package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.entry.CompleteCheck;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryStore;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Saves what was posted and, when asked, submits it. Whatever stands in the way comes back as the
 * same form with everything that was typed; a draft that could be saved stays saved.
 */
@Component
class EntrySaving {
  /** What was posted for which entry; a new one is saved under the id its form has chosen. */
  record Typed(Category category, UUID id, int version, EntryFormReader.Posted posted) {}

  /** What to show next. */
  sealed interface Outcome {}

  record Saved(UUID id, String sentence) implements Outcome {}

  record Again(int status, EntryFormPage page) implements Outcome {}

  private final SaveEntry saveEntry;
  private final SubmitEntry submitEntry;
  private final CompleteCheck complete;
  private final EntryStore store;
  private final EntryFormPages pages;

  EntrySaving(
      SaveEntry saveEntry,
      SubmitEntry submitEntry,
      CompleteCheck complete,
      EntryStore store,
      EntryFormPages pages) {
    this.saveEntry = saveEntry;
    this.submitEntry = submitEntry;
    this.complete = complete;
    this.store = store;
    this.pages = pages;
  }

  Outcome save(Actor actor, Typed typed, boolean submit) {
    EntryForm form = typed.posted().form();
    if (!typed.posted().problems().isEmpty()) {
      return wrong(actor, typed, typed.posted().problems(), submit);
    }
    Pick saved;
    try {
      saved =
          saveEntry.save(
              actor, new EntryDraft(typed.id(), typed.version(), typed.category().code(), form));
    } catch (InvalidException e) {
      return wrong(actor, typed, e.problems(), submit);
    } catch (StaleException e) {
      return conflict(actor, typed, e.whoDidWhat() + "您填写的内容还在下面，核对后可以再次保存。");
    } catch (RefusedException e) {
      return conflict(actor, typed, e.refusal().sentence());
    }
    return submit ? submit(actor, typed, saved) : new Saved(saved.id(), "草稿已保存。");
  }

  private Outcome submit(Actor actor, Typed typed, Pick saved) {
    try {
      submitEntry.submit(actor, saved.id(), saved.version());
      return new Saved(saved.id(), "已提交，等待单位审核。");
    } catch (InvalidException e) {
      return wrong(actor, typed, e.problems(), true);
    } catch (StaleException e) {
      return conflict(actor, typed, e.whoDidWhat());
    } catch (RefusedException e) {
      return conflict(actor, typed, "内容已保存为草稿，但没有提交。" + e.refusal().sentence());
    }
  }

  /**
   * When submitting was meant, everything that is missing is told too, in the order of the form. A
   * file that could not be taken says why, rather than that it is missing.
   */
  private Again wrong(Actor actor, Typed typed, Problems found, boolean submit) {
    var problems = new Problems();
    if (submit) {
      var missing = complete.of(typed.category(), typed.posted().form(), typed.id()).byField();
      missing.forEach((field, sentence) -> problems.check(!isFile(field), field, sentence));
      found.byField().forEach(problems::add);
      missing.forEach(problems::add);
    } else {
      found.byField().forEach(problems::add);
    }
    return new Again(422, page(actor, typed, problems, ""));
  }

  private static boolean isFile(String field) {
    return field.startsWith("file.");
  }

  private Again conflict(Actor actor, Typed typed, String sentence) {
    return new Again(409, page(actor, typed, new Problems(), sentence));
  }

  private EntryFormPage page(Actor actor, Typed typed, Problems problems, String top) {
    LibraryEntry entry = store.findOfPerson(actor.person(), typed.id()).orElse(null);
    EntryForm form = typed.posted().form();
    return pages.page(actor, typed.category(), typed.id(), entry, form, problems, top);
  }
}

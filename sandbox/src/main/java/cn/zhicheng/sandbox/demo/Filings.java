package cn.zhicheng.sandbox.demo;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.BeginApplication;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.DeleteApplication;
import cn.zhicheng.application.ImportEntries;
import cn.zhicheng.application.RecallApplication;
import cn.zhicheng.application.SaveContent;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.SetPhoto;
import cn.zhicheng.application.SubmitApplication;
import cn.zhicheng.application.TitleChoice;
import cn.zhicheng.identity.Actor;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** People begin, fill in and submit their applications. */
@Component
class Filings {
  private static final String ADDRESS = "127.0.0.1";
  private final BeginApplication begin;
  private final SaveContent content;
  private final ImportEntries importEntries;
  private final SetPhoto photo;
  private final SubmitApplication submit;
  private final DeleteApplication delete;
  private final RecallApplication recall;
  private final Applications applications;
  private final Library library;
  private final Papers papers;

  Filings(
      BeginApplication begin,
      SaveContent content,
      ImportEntries importEntries,
      SetPhoto photo,
      SubmitApplication submit,
      DeleteApplication delete,
      RecallApplication recall,
      Applications applications,
      Library library,
      Papers papers) {
    this.begin = begin;
    this.content = content;
    this.importEntries = importEntries;
    this.photo = photo;
    this.submit = submit;
    this.delete = delete;
    this.recall = recall;
    this.applications = applications;
    this.library = library;
    this.papers = papers;
  }

  /** Begins the application; the second time for those who chose wrongly at first. */
  UUID begin(World world, PersonRow row) {
    Actor actor = world.actor(row.account());
    UUID first = begun(world, row, actor);
    if (!row.fate().equals("AGAIN")) {
      return first;
    }
    delete.delete(actor, first, version(actor, first));
    return begun(world, row, actor);
  }

  private UUID begun(World world, PersonRow row, Actor actor) {
    var choice = new TitleChoice(row.title(), row.specialty(), "正常申报");
    return begin.begin(actor, world.plan(row.plan()).id(), choice, true, ADDRESS);
  }

  /** Fills everything in; those who stay at drafts leave the summary for later. */
  void fill(World world, PersonRow row, UUID id) {
    Actor actor = world.actor(row.account());
    basics(actor, row, id);
    Map<String, Set<UUID>> entries =
        library.approved(actor.person()).stream()
            .collect(
                Collectors.groupingBy(
                    ApprovedEntry::category,
                    Collectors.mapping(ApprovedEntry::id, Collectors.toSet())));
    entries.forEach((category, ids) ->
        importEntries.take(
            actor, id, version(actor, id), category, ids, representative(category, ids)));
    if (!row.fate().equals("DRAFT") && !row.fate().equals("AGAIN")) {
      photo.set(actor, id, version(actor, id), papers.portrait(actor));
      summary(actor, row, id, "");
    }
  }

  private static Set<UUID> representative(String category, Set<UUID> ids) {
    return category.equals("PAPER") ? Set.of(Collections.min(ids)) : Set.of();
  }

  private void basics(Actor actor, PersonRow row, UUID id) {
    var typed = new HashMap<String, String>();
    typed.put(ContentField.PRESENT_WORK.name(), Careers.of(row.series()).work());
    typed.put(ContentField.PART_TIME.name(), "省级学会会员");
    typed.put(ContentField.FOREIGN_LANGUAGE.name(), "英语，能够阅读专业文献");
    content.save(actor, id, version(actor, id), Section.BASICS, typed);
  }

  /** Writes the summary, with something added where a return asked for it. */
  void summary(Actor actor, PersonRow row, UUID id, String added) {
    boolean much = row.library().equals("MOST");
    String text = (much ? LongLife.summary() : Careers.of(row.series()).summary()) + added;
    content.save(
        actor, id, version(actor, id), Section.SUMMARY, Map.of(ContentField.SUMMARY.name(), text));
  }

  void submit(World world, PersonRow row, UUID id) {
    Actor actor = world.actor(row.account());
    submit.submit(actor, id, version(actor, id));
    world.timeline().later();
  }

  void recall(World world, PersonRow row, UUID id) {
    Actor actor = world.actor(row.account());
    recall.recall(actor, id, version(actor, id));
    world.timeline().later();
  }

  private int version(Actor actor, UUID id) {
    return applications.own(actor, id).version();
  }
}

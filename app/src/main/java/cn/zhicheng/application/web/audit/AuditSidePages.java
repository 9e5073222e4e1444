package cn.zhicheng.application.web.audit;

import cn.zhicheng.achievement.AdjustedCases;
import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.AuditList;
import cn.zhicheng.application.AuditNote;
import cn.zhicheng.application.AuditRecord;
import cn.zhicheng.application.AuditSides;
import cn.zhicheng.application.CheckedItem;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.OpinionTemplate;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Links;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes what stands beside a file: one statement, one more where entries are in doubt and one where
 * cases were adjusted.
 */
@Component
class AuditSidePages {
  private static final String PATH = ApplicationAuditListController.PATH;
  private final AuditSides sides;
  private final DoubtNotices doubts;
  private final AdjustedCases adjusted;
  private final TitleNames titles;

  AuditSidePages(AuditSides sides, DoubtNotices doubts, AdjustedCases adjusted, TitleNames titles) {
    this.sides = sides;
    this.doubts = doubts;
    this.adjusted = adjusted;
    this.titles = titles;
  }

  AuditSide of(
      Actor actor,
      AuditFile file,
      ApplicationAuditQuery query,
      String note,
      @Nullable Problems noteProblems) {
    UUID body = actor.organisation();
    UUID id = file.application().id();
    AuditSides.Side side = sides.of(body, id, query.filter());
    return new AuditSide(
        walk(query, side.place()),
        query.carried(),
        file.below().stream().flatMap(record -> below(file, record)).toList(),
        side.doubtful() ? doubts.of(actor, file.items()) : List.of(),
        side.adjusted() ? adjusted(file.items()) : List.of(),
        actor.isSelf(file.person().id())
            ? null
            : new AuditSide.Notes(
                side.notes().stream().map(AuditSidePages::note).toList(), note, noteProblems),
        templates(actor, file, side.templates()));
  }

  private static AuditSide.Walk walk(ApplicationAuditQuery query, AuditList.Neighbours place) {
    return new AuditSide.Walk(
        Links.with(PATH, query.address()),
        link(place.previous(), query),
        link(place.next(), query),
        place.told());
  }

  private static @Nullable String link(@Nullable UUID id, ApplicationAuditQuery query) {
    return id == null ? null : Links.with(PATH + "/" + id, query.address());
  }

  private static Stream<AuditSide.Below> below(AuditFile file, AuditRecord record) {
    String summary = CheckedItem.summary(record.checks());
    List<Detail> problems =
        record.checks().stream()
            .filter(CheckedItem::problem)
            .map(item -> Detail.of(item.label(), item.remark()))
            .toList();
    String level = file.route().get(record.seq() - 1).label();
    return summary.isEmpty()
        ? Stream.empty()
        : Stream.of(new AuditSide.Below(level, summary, problems));
  }

  private List<AuditSide.Adjusted> adjusted(List<Item> items) {
    return adjusted.of(items.stream().map(Item::entryId).toList()).stream()
        .map(change ->
            new AuditSide.Adjusted(
                change.title() + "，第 " + change.row() + " 条",
                change.by() + " " + ProvinceTime.minute(change.at()),
                change.removed(),
                change.values().stream()
                    .map(value ->
                        change.removed()
                            ? Detail.of(value.label(), value.now())
                            : Detail.compared(value.label(), value.now(), value.before()))
                    .toList()))
        .toList();
  }

  private static AuditSide.Note note(AuditNote note) {
    return new AuditSide.Note(
        note.body() + " " + note.author() + " " + ProvinceTime.minute(note.at()), note.text());
  }

  /** The body's own first, then what everybody has. */
  private List<String> templates(Actor actor, AuditFile file, List<OpinionTemplate> own) {
    String title = titles.byId(file.application().titleNameId()).name();
    return Stream.concat(own.stream().map(OpinionTemplate::text), Phrases.of(actor.role()).stream())
        .map(text -> OpinionTemplate.filled(text, file.person().name(), file.unit().name(), title))
        .toList();
  }
}

package cn.zhicheng.application.web.audit;

import cn.zhicheng.achievement.AdjustedCases;
import cn.zhicheng.achievement.Doubts;
import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.AuditList;
import cn.zhicheng.application.AuditNote;
import cn.zhicheng.application.AuditRecord;
import cn.zhicheng.application.AuditSides;
import cn.zhicheng.application.CheckedItem;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.OpinionTemplate;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Links;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes what stands beside a file: one statement, one more where entries are in doubt and one where
 * cases were adjusted. Whoever is named in a doubt is told of it as of any look.
 */
@Component
class AuditSidePages {
  private static final String PATH = ApplicationAuditListController.PATH;
  private final AuditSides sides;
  private final Doubts doubts;
  private final AdjustedCases adjusted;
  private final TitleNames titles;
  private final Looks looks;

  AuditSidePages(
      AuditSides sides, Doubts doubts, AdjustedCases adjusted, TitleNames titles, Looks looks) {
    this.sides = sides;
    this.doubts = doubts;
    this.adjusted = adjusted;
    this.titles = titles;
    this.looks = looks;
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
    List<UUID> entries = file.items().stream().map(Item::entryId).toList();
    return new AuditSide(
        walk(query, side.place()),
        query.carried(),
        file.below().stream().flatMap(record -> below(file, record)).toList(),
        side.doubtful() ? doubts(actor, entries) : List.of(),
        side.adjusted() ? adjusted(entries) : List.of(),
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

  private List<AuditSide.Doubt> doubts(Actor actor, List<UUID> entries) {
    var told = new HashSet<UUID>();
    List<cn.zhicheng.achievement.Doubt> found =
        doubts.of(entries, actor.organisation()).values().stream().flatMap(List::stream).toList();
    for (var doubt : found) {
      var other = doubt.other();
      if (doubt.between() && other.ours() && told.add(other.entryId())) {
        String name = other.category() + "「" + other.title() + "」";
        looks.record(actor.by(), other.personId(), LookKind.ENTRY, other.entryId(), name);
      }
    }
    return found.stream().map(AuditSidePages::doubt).toList();
  }

  private static AuditSide.Doubt doubt(cn.zhicheng.achievement.Doubt doubt) {
    var other = doubt.other();
    String title = other.title().isEmpty() ? "" : "「" + other.title() + "」";
    String who = other.same() ? "本人" : other.person() + "（" + other.unit() + "）";
    return new AuditSide.Doubt(
        other.same() ? "本人重复使用" : "疑似重复：" + doubt.kind().label(),
        "“%s”与%s的%s%s“%s”相同；对方 %s 提交，%s。"
            .formatted(
                doubt.here().told(doubt.count()),
                who,
                other.category(),
                title,
                other.place().told(doubt.count()),
                ProvinceTime.minute(other.since()),
                other.state().label()),
        other.same());
  }

  private List<AuditSide.Adjusted> adjusted(List<UUID> entries) {
    return adjusted.of(entries).stream()
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

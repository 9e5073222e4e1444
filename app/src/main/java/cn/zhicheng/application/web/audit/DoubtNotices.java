package cn.zhicheng.application.web.audit;

import cn.zhicheng.achievement.ClaimKind;
import cn.zhicheng.achievement.Doubt;
import cn.zhicheng.achievement.Doubts;
import cn.zhicheng.application.Item;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.ProvinceTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the entries of a file claim beside others, one notice a kind: claims of two people first,
 * what one person uses twice last and each pair once. Whoever is named is told of it as of any
 * look.
 */
@Component
class DoubtNotices {
  private static final String OWN = "本人重复使用";
  private static final String OWN_ADVICE = "同一材料也用在本人的另一条业绩中，请留意是否重复计算。";
  private final Doubts doubts;
  private final Looks looks;

  /** Two entries of one person that share something of this kind. */
  private record Pair(ClaimKind kind, Set<UUID> entries) {}

  DoubtNotices(Doubts doubts, Looks looks) {
    this.doubts = doubts;
    this.looks = looks;
  }

  List<AuditSide.Doubt> of(Actor actor, List<Item> items) {
    List<UUID> entries = items.stream().map(Item::entryId).toList();
    Map<UUID, String> titles =
        items.stream().collect(Collectors.toMap(Item::entryId, Item::title, (a, b) -> a));
    var between = new LinkedHashMap<String, AuditSide.Doubt>();
    var own = new ArrayList<String>();
    var pairs = new HashSet<Pair>();
    Map<UUID, List<Doubt>> found = doubts.of(entries, actor.organisation());
    found.forEach((entry, all) -> {
      for (Doubt doubt : all) {
        String sentence = sentence(titles.getOrDefault(entry, ""), doubt);
        if (doubt.between()) {
          between
              .computeIfAbsent(doubt.kind().label(), label -> notice(doubt))
              .sentences()
              .add(sentence);
        } else if (pairs.add(new Pair(doubt.kind(), Set.of(entry, doubt.other().entryId())))) {
          own.add(sentence);
        }
      }
    });
    tell(actor, found.values().stream().flatMap(List::stream).toList());
    var notices = new ArrayList<>(between.values());
    if (!own.isEmpty()) {
      notices.add(new AuditSide.Doubt(OWN, OWN_ADVICE, own, true));
    }
    return notices;
  }

  private static AuditSide.Doubt notice(Doubt doubt) {
    return new AuditSide.Doubt(
        "疑似重复：" + doubt.kind().label(), doubt.kind().advice(), new ArrayList<>(), false);
  }

  private void tell(Actor actor, List<Doubt> found) {
    var told = new HashSet<UUID>();
    for (Doubt doubt : found) {
      var other = doubt.other();
      if (doubt.between() && other.ours() && told.add(other.entryId())) {
        String name = other.category() + quoted(other.title());
        looks.record(actor.by(), other.personId(), LookKind.ENTRY, other.entryId(), name);
      }
    }
  }

  private static String sentence(String title, Doubt doubt) {
    var other = doubt.other();
    return "%s“%s”与%s的%s%s“%s”相同；对方 %s 提交，%s。"
        .formatted(
            quoted(title),
            doubt.here().told(doubt.count()),
            other.same() ? "本人" : other.person() + "（" + other.unit() + "）",
            other.category(),
            quoted(other.title()),
            other.place().told(doubt.count()),
            ProvinceTime.minute(other.since()),
            other.state().label());
  }

  private static String quoted(String title) {
    return title.isEmpty() ? "" : "「" + title + "」";
  }
}

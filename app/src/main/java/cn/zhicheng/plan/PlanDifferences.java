package cn.zhicheng.plan;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.plan.PlanAmendment.Change;
import cn.zhicheng.reference.Specialties;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an amendment changes, in sentences for everybody. */
@Component
class PlanDifferences {
  private final Specialties specialties;
  private final Documents documents;

  PlanDifferences(Specialties specialties, Documents documents) {
    this.specialties = specialties;
    this.documents = documents;
  }

  List<Change> of(PlanFile before, PlanFile after) {
    var changes = new ArrayList<Change>();
    add(changes, "计划说明", before.plan().description(), after.plan().description());
    add(changes, "咨询电话", before.plan().contact(), after.plan().contact());
    List<UUID> old = before.plan().terms().documents();
    List<UUID> now = after.plan().terms().documents();
    if (!old.equals(now)) {
      var all = new LinkedHashSet<>(old);
      all.addAll(now);
      Map<UUID, StoredDocument> known = documents.describe(all);
      add(changes, "附件", names(old, known), names(now, known));
    }
    List<String> more = new ArrayList<>(after.offer().specialties());
    more.removeAll(before.offer().specialties());
    if (!more.isEmpty()) {
      String added =
          more.stream().map(id -> specialties.byId(id).name()).collect(Collectors.joining("、"));
      changes.add(new Change("可申报专业", "", "增加：" + added));
    }
    return List.copyOf(changes);
  }

  private static void add(List<Change> changes, String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(what, before, after));
    }
  }

  private static String names(List<UUID> ids, Map<UUID, StoredDocument> known) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .map(StoredDocument::name)
        .collect(Collectors.joining("、"));
  }
}

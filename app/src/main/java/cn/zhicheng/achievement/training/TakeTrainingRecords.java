package cn.zhicheng.achievement.training;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.TrainingKind;
import cn.zhicheng.achievement.TrainingLedger;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes fetched records into a person's library in one transaction: new ones as approved entries of
 * source 自动生成, corrected ones as new revisions, withdrawn ones out of use.
 */
@Component
public class TakeTrainingRecords {
  private static final String WITHDRAWN = "学时数据源已撤销这条记录。";

  /** What became of one record. */
  private enum Outcome {
    ADDED,
    CORRECTED,
    WITHDRAWN,
    UNCHANGED,
    IGNORED
  }

  private final CategoryCatalogue catalogue;
  private final FetchedEntries entries;
  private final FetchHistory history;

  TakeTrainingRecords(CategoryCatalogue catalogue, FetchedEntries entries, FetchHistory history) {
    this.catalogue = catalogue;
    this.entries = entries;
    this.history = history;
  }

  /** Takes what is new; however often and by how many presses at once, each record counts once. */
  @Transactional
  public Fetched take(Actor actor, int year, List<TrainingRecord> records) {
    UUID person = actor.person();
    List<TrainingRecord> ordered =
        records.stream().sorted(Comparator.comparing(TrainingRecord::id)).toList();
    Map<String, FetchedEntry> held =
        entries.hold(person, ordered.stream().map(TrainingRecord::id).toList());
    var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
    for (TrainingRecord record : ordered) {
      outcomes.merge(take(actor, held.get(record.id()), record), 1, Integer::sum);
    }
    entries.noteFetch(person, year);
    return new Fetched(
        year,
        outcomes.getOrDefault(Outcome.ADDED, 0),
        outcomes.getOrDefault(Outcome.CORRECTED, 0),
        outcomes.getOrDefault(Outcome.WITHDRAWN, 0),
        outcomes.getOrDefault(Outcome.UNCHANGED, 0));
  }

  private Outcome take(Actor actor, @Nullable FetchedEntry entry, TrainingRecord record) {
    if (entry == null) {
      return record.withdrawn() ? Outcome.IGNORED : add(actor, record);
    }
    if (entry.state() != EntryState.APPROVED) {
      return Outcome.IGNORED; // a withdrawn record never comes back
    }
    if (record.version() <= entry.recordVersion()) {
      return Outcome.UNCHANGED;
    }
    if (record.withdrawn()) {
      entries.declareVoid(entry, record, WITHDRAWN);
      history.withdrawn(actor, entry.id(), record, WITHDRAWN);
      return Outcome.WITHDRAWN;
    }
    Map<String, Object> payload = payload(record);
    if (payload.equals(entry.payload())) {
      return Outcome.UNCHANGED;
    }
    entries.correct(entry, category(), record, payload);
    history.corrected(actor, entry.id(), record);
    return Outcome.CORRECTED;
  }

  private Outcome add(Actor actor, TrainingRecord record) {
    UUID id = Ids.next();
    if (!entries.insert(id, actor.person(), category(), record, payload(record))) {
      return Outcome.UNCHANGED;
    }
    history.added(actor, id, record);
    return Outcome.ADDED;
  }

  private Category category() {
    return catalogue.category(TrainingLedger.CATEGORY);
  }

  /** As the form of the category would have stored it; what was not told is left out. */
  private static Map<String, Object> payload(TrainingRecord record) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("year", record.year());
    payload.put("kind", TrainingKind.GENERAL.label());
    payload.put("course", record.course());
    payload.put("organiser", record.organiser());
    if (!record.form().isEmpty()) {
      payload.put("form", record.form());
    }
    payload.put("hours", record.hours());
    if (record.completedOn() != null) {
      payload.put("completedOn", record.completedOn().toString());
    }
    if (!record.certNo().isEmpty()) {
      payload.put("certNo", record.certNo());
    }
    return payload;
  }
}

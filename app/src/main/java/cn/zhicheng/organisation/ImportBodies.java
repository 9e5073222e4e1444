package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.BodyImport.Finding;
import cn.zhicheng.organisation.BodyImport.Outcome;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.sheet.SheetReader;
import cn.zhicheng.sheet.SheetRow;
import cn.zhicheng.sheet.UnfitSheetException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bodies by Excel, for bureaus in their region and for operations anywhere: the list is looked at
 * first, then its good rows are taken over at once, or nothing. A row whose body is there already
 * changes nothing, so the same list may be uploaded again.
 */
@Component
public class ImportBodies {
  private final Territories territories;
  private final DepartmentChoices choices;
  private final BodySheet sheet;
  private final BodyCheck check;
  private final RegisterBody register;
  private final BodyImportStore store;
  private final Clock clock;

  ImportBodies(
      Territories territories,
      DepartmentChoices choices,
      BodySheet sheet,
      BodyCheck check,
      RegisterBody register,
      BodyImportStore store,
      Clock clock) {
    this.territories = territories;
    this.choices = choices;
    this.sheet = sheet;
    this.check = check;
    this.register = register;
    this.store = store;
    this.clock = clock;
  }

  /** One row with what it would become; null when it becomes nothing. */
  private record Judged(BodyImport.Row row, @Nullable CheckedBody body) {}

  /**
   * Keeps an uploaded list to be looked at.
   *
   * @throws InvalidException under {@code file} when it cannot be taken as a list
   */
  @Transactional
  public UUID upload(Actor actor, String fileName, byte[] content) {
    String scope = territories.of(actor).region();
    try {
      List<SheetRow> rows = SheetReader.read(content, BodySheet.head());
      UUID id = Ids.next();
      String name = fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
      store.add(id, actor.accountId(), scope, name, rows, clock.instant());
      return id;
    } catch (UnfitSheetException unfit) {
      throw new InvalidException(new Problems().add("file", unfit.sentence()));
    }
  }

  /**
   * A list as it stands against the register of today.
   *
   * @throws NotFoundException for other accounts' lists
   */
  public BodyImport look(Actor actor, UUID id) {
    BodyImportStore.Upload upload = own(actor, id);
    return seen(upload, judged(upload));
  }

  /**
   * Takes over all good rows.
   *
   * @return how many
   * @throws StaleException when it was done before
   */
  @Transactional
  public int take(Actor actor, UUID id, int version) {
    BodyImportStore.Upload upload = own(actor, id);
    List<Integer> added = new ArrayList<>();
    List<CheckedBody> bodies = new ArrayList<>();
    for (Judged judged : judged(upload)) {
      if (judged.body() != null) {
        added.add(judged.row().number());
        bodies.add(judged.body());
      }
    }
    if (!store.done(id, version, added, clock.instant())) {
      throw new StaleException("这份名单刚刚已经导入，没有重复导入。");
    }
    bodies.forEach(body -> register.add(actor, body, "IMPORT"));
    return added.size();
  }

  private BodyImportStore.Upload own(Actor actor, UUID id) {
    String scope = territories.of(actor).region();
    return store
        .of(actor.accountId(), id)
        .filter(upload -> upload.scope().equals(scope))
        .orElseThrow(() -> new NotFoundException("No import " + id));
  }

  private static BodyImport seen(BodyImportStore.Upload upload, List<Judged> rows) {
    return new BodyImport(
        upload.id(),
        upload.fileName(),
        upload.doneAt(),
        upload.version(),
        rows.stream().map(Judged::row).toList());
  }

  private List<Judged> judged(BodyImportStore.Upload upload) {
    KnownBodies known = choices.knownBelow(upload.scope());
    Map<String, Integer> before = new HashMap<>();
    return upload.rows().stream().map(row -> judge(upload, row, known, before)).toList();
  }

  private Judged judge(
      BodyImportStore.Upload upload, SheetRow row, KnownBodies known, Map<String, Integer> before) {
    var problems = new Problems();
    BodyForm form = sheet.form(row, known, problems);
    if (upload.added().contains(row.number())) {
      return new Judged(told(row, Outcome.ADDED), null);
    }
    Integer twin = before.putIfAbsent(form.kind() + form.region() + form.name(), row.number());
    if (twin != null) {
      problems.add("name", "与第 " + twin + " 行重复，请删去其中一行。");
    } else if (isThere(form, known)) {
      return new Judged(told(row, Outcome.THERE), null);
    }
    CheckedBody body = check.check(form, upload.scope(), known, null, problems);
    return body == null
        ? new Judged(wrong(row, problems), null)
        : new Judged(told(row, Outcome.GOOD), body);
  }

  private static boolean isThere(BodyForm form, KnownBodies known) {
    return !form.kind().isEmpty()
        && known
            .named(OrganisationKind.valueOf(form.kind()), form.region(), form.name())
            .isPresent();
  }

  private static BodyImport.Row told(SheetRow row, Outcome outcome) {
    return new BodyImport.Row(row.number(), BodySheet.cell(row, "name"), outcome, List.of());
  }

  private static BodyImport.Row wrong(SheetRow row, Problems problems) {
    List<Finding> findings = new ArrayList<>();
    problems
        .byField()
        .forEach((field, sentence) -> findings.add(new Finding(BodySheet.column(field), sentence)));
    return new BodyImport.Row(
        row.number(), BodySheet.cell(row, "name"), Outcome.WRONG, List.copyOf(findings));
  }
}

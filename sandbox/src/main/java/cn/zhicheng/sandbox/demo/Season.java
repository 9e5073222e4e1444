package cn.zhicheng.sandbox.demo;

import cn.zhicheng.application.LapseOverdue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The weeks of one application season in their order, so that times and ids grow together. Numbers
 * are days before now.
 */
@Component
class Season {
  private static final int[] CLIMB = {14, 11, 9, 7};
  private static final int[] CLIMB_AGAIN = {4, 3};
  private final Filings filings;
  private final Decisions decisions;
  private final Talks talks;
  private final LapseOverdue lapse;
  private final CalledOff calledOff;
  private final CertificatesIssued certificates;
  private final Map<String, UUID> ids = new HashMap<>();

  Season(
      Filings filings,
      Decisions decisions,
      Talks talks,
      LapseOverdue lapse,
      CalledOff calledOff,
      CertificatesIssued certificates) {
    this.filings = filings;
    this.decisions = decisions;
    this.talks = talks;
    this.lapse = lapse;
    this.calledOff = calledOff;
    this.certificates = certificates;
  }

  void play(World world, List<PersonRow> people) {
    List<PersonRow> all = people.stream().filter(PersonRow::applies).toList();
    begin(world, all);
    submit(world, 17, all, row -> submits(row) && !late(row));
    secondThoughts(world, all);
    climb(world, all);
    returnAndResubmit(world, all);
    submit(world, 2, all, Season::late);
    all.stream().filter(Season::twice).forEach(row -> thirdRound(world, row));
    end(world, all);
  }

  private void begin(World world, List<PersonRow> all) {
    world.timeline().morning(18);
    for (PersonRow row : all) {
      UUID id = filings.begin(world, row);
      filings.fill(world, row, id);
      ids.put(row.account(), id);
      world.timeline().later();
    }
  }

  private void submit(World world, int day, List<PersonRow> all, Predicate<PersonRow> who) {
    world.timeline().morning(day);
    all.stream().filter(who).forEach(row -> filings.submit(world, row, id(row)));
  }

  /** One takes it back before the unit opens it, one gets it back and lets the time go by. */
  private void secondThoughts(World world, List<PersonRow> all) {
    for (PersonRow row : all) {
      switch (row.fate()) {
        case "RECALLED" -> filings.recall(world, row, id(row));
        case "LAPSED" -> decisions.giveBack(world, row, id(row));
        default -> {} // stays with the unit
      }
    }
  }

  private void climb(World world, List<PersonRow> all) {
    for (int passed = 0; passed < CLIMB.length; passed++) {
      world.timeline().morning(CLIMB[passed]);
      for (PersonRow row : all) {
        if (passed < passesBeforeEnd(world, row)) {
          decisions.pass(world, row, id(row));
        }
      }
    }
  }

  private void returnAndResubmit(World world, List<PersonRow> all) {
    List<PersonRow> again = all.stream().filter(Season::returned).toList();
    world.timeline().morning(6);
    again.forEach(row -> decisions.giveBack(world, row, id(row)));
    world.timeline().morning(5);
    again.forEach(row -> mend(world, row));
    for (int passed = 0; passed < CLIMB_AGAIN.length; passed++) {
      world.timeline().morning(CLIMB_AGAIN[passed]);
      for (PersonRow row : again) {
        if (passed < row.level(1) - 1) {
          decisions.pass(world, row, id(row));
        }
      }
    }
  }

  private void mend(World world, PersonRow row) {
    filings.fill(world, row, id(row));
    filings.summary(world.actor(row.account()), row, id(row), "近五年年度考核均为合格以上，其中两年优秀。");
    filings.submit(world, row, id(row));
  }

  /** The same level finds something again; the third round is passed by all. */
  private void thirdRound(World world, PersonRow row) {
    decisions.pass(world, row, id(row));
    decisions.giveBack(world, row, id(row));
    mend(world, row);
    for (int level = 1; level <= decisions.levels(world, row); level++) {
      decisions.pass(world, row, id(row));
    }
  }

  private void end(World world, List<PersonRow> all) {
    world.timeline().morning(1);
    talks.digest();
    for (PersonRow row : all) {
      switch (row.fate()) {
        case "RETURNED" -> decisions.giveBack(world, row, id(row));
        case "REJECTED" -> decisions.reject(world, row, id(row));
        case "ACCEPTED" -> decisions.pass(world, row, id(row));
        default -> {} // still climbs, or has not been submitted
      }
    }
    lapse.lapse();
    calledOff.play(world);
    certificates.play(
        world, accepted(all, "caoxuemei"), accepted(all, "dengli"), accepted(all, "liangyi"));
    all.stream().filter(row -> !row.talk().isEmpty()).forEach(row -> talk(world, row));
  }

  private CertificatesIssued.Accepted accepted(List<PersonRow> all, String account) {
    PersonRow row =
        all.stream().filter(each -> each.account().equals(account)).findFirst().orElseThrow();
    return new CertificatesIssued.Accepted(account, row.plan(), id(row));
  }

  private void talk(World world, PersonRow row) {
    switch (row.talk()) {
      case "ASKS" -> talks.question(world, row, id(row), decisions.official(world, row, id(row)));
      case "WANTS_BACK" -> talks.askForReturn(world, row, id(row));
      case "REMINDS" -> talks.remind(world, row, id(row));
      default -> throw new IllegalStateException("Nobody can talk like " + row.talk());
    }
  }

  /** Levels that pass it in the first round before its fate is decided. */
  private int passesBeforeEnd(World world, PersonRow row) {
    return switch (row.fate()) {
      case "AUDIT", "RETURNED", "REJECTED" -> row.level(1) - 1;
      case "ROUND2" -> row.level(2) - 1;
      case "TWICE" -> 1;
      case "ACCEPTED" -> decisions.levels(world, row) - 1;
      default -> 0;
    };
  }

  private static boolean twice(PersonRow row) {
    return row.fate().equals("TWICE");
  }

  private static boolean returned(PersonRow row) {
    return twice(row) || row.fate().equals("ROUND2");
  }

  private static boolean submits(PersonRow row) {
    return !row.fate().equals("DRAFT") && !row.fate().equals("AGAIN");
  }

  /** Those who wait at the first level came late, but for one whose unit lets them wait. */
  private static boolean late(PersonRow row) {
    return row.fate().equals("AUDIT") && row.level(1) == 1 && !row.overdue();
  }

  private UUID id(PersonRow row) {
    return java.util.Objects.requireNonNull(ids.get(row.account()), row.account());
  }
}

package cn.zhicheng.application;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.person.Person;
import cn.zhicheng.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An application with who applies, under what, and what has been done with it so far.
 *
 * @param unit the employer
 * @param audits all decisions, oldest first
 * @param returns all returns, oldest first
 * @param looks into it by operations, oldest first
 * @param submittedAt when each round was submitted, by round
 * @param asked whether the applicant asks the current level to return it
 */
public record Dossier(
    Application application,
    Person person,
    Organisation unit,
    Plan plan,
    List<Step> route,
    List<AuditRecord> audits,
    List<ApplicationReturn> returns,
    List<Look> looks,
    Map<Integer, Instant> submittedAt,
    boolean asked) {

  Dossier around(Application loaded) {
    return new Dossier(
        loaded, person, unit, plan, route, audits, returns, looks, submittedAt, asked);
  }

  /** By whose hands it passed the lower levels in this round. */
  List<Hand> below() {
    return audits.stream()
        .filter(made -> made.round() == application.round() && made.seq() < application.step())
        .map(AuditRecord::hand)
        .toList();
  }

  /** The return that ended a round; empty when none did. */
  Optional<ApplicationReturn> returnOf(int round) {
    return returns.stream().filter(made -> made.round() == round).findFirst();
  }
}

package cn.zhicheng.organisation.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.identity.IssuePresetAccount;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.preset.access.PresetRequestAccess;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Operations make what a bureau asked for: the body, where it does not exist, and its account. */
@Component
public class CreatePresetAccount {
  private final PresetRequests requests;
  private final PresetRequestStore store;
  private final PresetRequestLog log;
  private final Organisations organisations;
  private final IssuePresetAccount issue;
  private final Journal journal;
  private final Clock clock;

  CreatePresetAccount(
      PresetRequests requests,
      PresetRequestStore store,
      PresetRequestLog log,
      Organisations organisations,
      IssuePresetAccount issue,
      Journal journal,
      Clock clock) {
    this.requests = requests;
    this.store = store;
    this.log = log;
    this.organisations = organisations;
    this.issue = issue;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Makes body and account at once, or nothing.
   *
   * @param password to be handed over; only its hash is stored
   * @return the request as it was
   * @throws cn.zhicheng.shared.InvalidException when the login name is malformed or taken
   * @throws cn.zhicheng.shared.RefusedException {@code DUPLICATE} when the body exists by now
   * @throws cn.zhicheng.shared.StaleException when a colleague or the bureau was faster
   */
  @Transactional
  public PresetRequest create(
      Actor actor, UUID id, int version, String loginName, InitialPassword password) {
    PresetRequest seen = requests.get(actor, id);
    if (seen.version() != version) {
      throw log.stale(id);
    }
    PresetRequestMove move = PresetRequestMove.CREATE;
    PresetRequestAccess.may(actor, move, seen).orThrow();
    if (!store.hold(seen)) {
      throw log.stale(id);
    }
    PresetRequestAccess.mayAdd(seen, requests.duplicate(seen)).orThrow();
    UUID body = body(actor, seen);
    UUID account =
        issue.issue(
            actor,
            Role.valueOf(seen.body().kind().name()),
            body,
            loginName.strip(),
            seen.holder().name(),
            seen.holder().idNo(),
            password);
    if (!store.create(seen, body, account, clock.instant())) {
      throw log.stale(id);
    }
    log.moved(actor, id, move, seen.status(), seen.after(move), "");
    return seen;
  }

  private UUID body(Actor actor, PresetRequest request) {
    PresetBody asked = request.body();
    if (asked.existing() != null) {
      return asked.existing();
    }
    UUID added =
        organisations
            .add(
                new NewOrganisation(
                    asked.kind(),
                    asked.name(),
                    asked.uscc(),
                    asked.nature(),
                    asked.regionCode(),
                    asked.departmentId(),
                    asked.contact(),
                    asked.contactMobile(),
                    "",
                    ""))
            .id();
    String state = OrganisationStatus.ACTIVE.name();
    journal.write(
        actor.by(),
        new Entry("ORGANISATION", added, "PRESET", null, state, "", Map.of())
            .with(Map.of("request", request.id().toString())));
    return added;
  }
}

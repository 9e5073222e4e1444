package cn.zhicheng.plan;

import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published plans of fresh organisers, for tests of what a plan says. */
@Component
public class PublishedPlans {
  private final Organisations organisations;
  private final Plans plans;

  PublishedPlans(Organisations organisations, Plans plans) {
    this.organisations = organisations;
    this.plans = plans;
  }

  /** With a committee of this level. */
  public Plan under(String committeeLevel) {
    UUID organiser =
        organisations
            .add(NewOrganisation.authority(OrganisationKind.ORGANISER, "评委会", "340000"))
            .id();
    return publish(organiser, committeeLevel, null, PostRule.WARN);
  }

  /** Of the province, naming its chain. */
  public Plan naming(String chain) {
    UUID organiser = under("PROVINCE").organiserId();
    return publish(organiser, "PROVINCE", chain, PostRule.WARN);
  }

  /** Of the province; nobody passes beyond the approved posts. */
  public Plan blocking(UUID organiser) {
    return publish(organiser, "PROVINCE", null, PostRule.BLOCK);
  }

  private Plan publish(
      UUID organiser, String committeeLevel, @Nullable String chain, PostRule postRule) {
    PlanTerms plain = PlanTerms.plain(5, 10, List.of("CE"));
    PlanTerms terms =
        new PlanTerms(
            plain.correctionDays(),
            plain.stepDays(),
            Map.of(),
            null,
            plain.demands(),
            0,
            0,
            List.of(),
            List.of(),
            postRule,
            plain.graceMinutes(),
            chain,
            List.of(),
            List.of());
    Instant now = Instant.now();
    Plan plan =
        new Plan(
            Ids.next(),
            "P" + UUID.randomUUID().toString().substring(0, 12),
            "2026 年度评审计划",
            2026,
            "22",
            "评审委员会",
            committeeLevel,
            organiser,
            "340000",
            List.of("正常申报"),
            now.minus(Duration.ofDays(30)),
            now.plus(Duration.ofDays(60)),
            LocalDate.of(2026, 12, 31),
            terms,
            "",
            "",
            PlanStatus.PUBLISHED,
            0);
    plans.publish(plan, List.of("22.1.2"), List.of("22.21", "22.01"));
    return plan;
  }
}

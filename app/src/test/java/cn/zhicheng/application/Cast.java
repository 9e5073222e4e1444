package cn.zhicheng.application;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApprovalForm;
import cn.zhicheng.organisation.RegisterUnit;
import cn.zhicheng.organisation.SubmitPostApproval;
import cn.zhicheng.organisation.UnitDetails;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.Numbers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The story's bodies, plan and person for tests, made by the product's own use cases (FAQ-D5). */
@Component
public class Cast {
  public static final int YEAR = 2026;
  private static final String DISTRICT = "340104";
  private static final String CITY = "340100";
  private final Organisations organisations;
  private final PresetAccounts presets;
  private final PortalAccounts portal;
  private final RegisterUnit registerUnit;
  private final SubmitPostApproval submitPosts;
  private final Documents documents;
  private final PeopleCast people;
  private final Plans plans;
  private final CastDrafts drafts;

  Cast(
      Organisations organisations,
      PresetAccounts presets,
      PortalAccounts portal,
      RegisterUnit registerUnit,
      SubmitPostApproval submitPosts,
      Documents documents,
      PeopleCast people,
      Plans plans,
      CastDrafts drafts) {
    this.organisations = organisations;
    this.presets = presets;
    this.portal = portal;
    this.registerUnit = registerUnit;
    this.submitPosts = submitPosts;
    this.documents = documents;
    this.people = people;
    this.plans = plans;
    this.drafts = drafts;
  }

  /**
   * Everybody in the order of the chain; {@code application} is a complete draft.
   *
   * @param department account A of the body whose account B is {@code unit}
   */
  public record Story(
      Actor applicant,
      Actor unit,
      Actor department,
      Actor district,
      Actor city,
      Actor organiser,
      Plan plan,
      UUID application) {
    /** The bodies from the unit up. */
    public List<Actor> levels() {
      return List.of(unit, department, district, city, organiser);
    }
  }

  /** An institution with approved posts, its person and a complete draft. */
  public Story story() {
    Story story = story("事业单位");
    posts(story.unit(), YEAR);
    return story;
  }

  /** The same with a unit of this nature, without approved posts. */
  public Story story(String nature) {
    String body = "合肥市蜀山区教育体育局";
    Organisation department = people.department(body);
    Actor unit = unit(body, nature, department.id());
    Organisation organiser =
        organisations.add(
            NewOrganisation.authority(OrganisationKind.ORGANISER, "安徽省中小学教师高级职称评审委员会", "340000"));
    Plan plan = plan(organiser.id(), YEAR);
    Actor applicant = people.bound("王䶮", unit);
    return new Story(
        applicant,
        unit,
        presets.official(Role.DEPARTMENT, department.id(), "方静"),
        bureau(DISTRICT, "蜀山区人力资源和社会保障局"),
        bureau(CITY, "合肥市人力资源和社会保障局"),
        presets.official(Role.ORGANISER, organiser.id(), "钱岚"),
        plan,
        drafts.complete(applicant, unit, plan));
  }

  /** Another person of the same unit under the same plan, with a complete draft. */
  public Story another(Story story, String name) {
    Actor applicant = people.bound(name, story.unit());
    return new Story(
        applicant,
        story.unit(),
        story.department(),
        story.district(),
        story.city(),
        story.organiser(),
        story.plan(),
        drafts.complete(applicant, story.unit(), story.plan()));
  }

  public Actor unit(String name, String nature, UUID department) {
    Actor fresh = portal.unit(name, Numbers.uscc());
    registerUnit.register(
        fresh,
        new UnitDetails(
            CITY,
            DISTRICT,
            nature,
            department.toString(),
            "周敏",
            "13900000000",
            "0551-65120001",
            "合肥市蜀山区望江西路 1 号"));
    return portal.again(fresh);
  }

  /** One bureau a region for the whole run: a region has only one. */
  private synchronized Actor bureau(String region, String name) {
    Organisation body =
        organisations
            .bureauOf(region)
            .orElseGet(() ->
                organisations.add(
                    new NewOrganisation(
                        OrganisationKind.BUREAU,
                        name,
                        null,
                        null,
                        region,
                        null,
                        "陆平",
                        "",
                        "0551-63536000",
                        "")));
    return presets.official(Role.BUREAU, body.id(), "陆平");
  }

  /** Another official of the same body. */
  public Actor colleague(Actor of, String name) {
    return presets.official(of.role(), of.organisation(), name);
  }

  /** Puts an institution's approved posts on record. */
  public void posts(Actor unit, int year) {
    UUID sheet = documents.store(unit, "岗位核准表.pdf", SampleFiles.pdf(1)).id();
    submitPosts.submit(
        unit, new PostApprovalForm(String.valueOf(year), "1", "3", "8", "6", sheet.toString()));
  }

  /** The unit's own proof, as uploaded on 「审核」. */
  public UUID proof(Actor unit) {
    return documents.store(unit, "公示情况说明.pdf", SampleFiles.pdf(1)).id();
  }

  public Plan plan(UUID organiser, int year) {
    Instant now = Instant.now();
    Plan plan =
        new Plan(
            Ids.next(),
            "P" + UUID.randomUUID().toString().substring(0, 12),
            year + " 年度全省中小学教师高级职称评审计划",
            year,
            "22",
            "安徽省中小学教师高级职称评审委员会",
            "PROVINCE",
            organiser,
            "340000",
            List.of("正常申报"),
            now.minus(Duration.ofDays(30)),
            now.plus(Duration.ofDays(60)),
            LocalDate.of(year, 12, 31),
            PlanTerms.plain(5, 10, List.of("CE")),
            "",
            "",
            PlanStatus.PUBLISHED,
            0);
    plans.publish(plan, List.of("22.1.2"), List.of("22.21", "22.01"));
    return plan;
  }
}

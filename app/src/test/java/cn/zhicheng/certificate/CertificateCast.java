package cn.zhicheng.certificate;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Accepted people, the bureau of the province and certificates, made by the product's use cases.
 */
@Component
public class CertificateCast {
  private static final String PROVINCE = "340000";
  private final Cast cast;
  private final Climb climb;
  private final Organisations organisations;
  private final PresetAccounts presets;
  private final IssueCertificates issue;
  private final Certificates certificates;

  CertificateCast(
      Cast cast,
      Climb climb,
      Organisations organisations,
      PresetAccounts presets,
      IssueCertificates issue,
      Certificates certificates) {
    this.cast = cast;
    this.climb = climb;
    this.organisations = organisations;
    this.presets = presets;
    this.issue = issue;
    this.certificates = certificates;
  }

  /** Somebody whose application the organiser accepted. */
  public Cast.Story accepted() {
    return accepted(cast.story());
  }

  /** Another one under the same plan. */
  public Cast.Story accepted(Cast.Story story) {
    climb.to(story, story.organiser());
    climb.pass(story, story.organiser());
    return story;
  }

  public Cast.Story another(Cast.Story story, String name) {
    return accepted(cast.another(story, name));
  }

  /** Somebody of the province's bureau, of which there is one for the whole run. */
  public synchronized Actor province() {
    Organisation body =
        organisations
            .bureauOf(PROVINCE)
            .orElseGet(() ->
                organisations.add(
                    NewOrganisation.authority(OrganisationKind.BUREAU, "安徽省人力资源和社会保障厅", PROVINCE)));
    return presets.official(Role.BUREAU, body.id(), "孟岩");
  }

  public static IssueForm form(UUID... applications) {
    return new IssueForm(Set.of(applications), "皖人社秘〔2026〕128 号", "2026-11-20", true);
  }

  /** Issued by the province. */
  public Certificate issued(Actor bureau, Cast.Story story) {
    issue.issue(bureau, story.plan().id(), form(story.application()));
    return certificates.own(story.applicant()).getFirst();
  }

  public List<Certificate> own(Cast.Story story) {
    return certificates.own(story.applicant());
  }
}

package cn.zhicheng.certificate;

import cn.zhicheng.person.Person;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleName;
import cn.zhicheng.reference.TitleNames;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Freezes what a certificate says. */
@Component
class Titles {
  private final TitleNames names;
  private final Specialties specialties;
  private final SeriesList series;

  Titles(TitleNames names, Specialties specialties, SeriesList series) {
    this.names = names;
    this.specialties = specialties;
    this.series = series;
  }

  CertifiedTitle of(Plan plan, Candidate candidate, IssueForm form) {
    TitleName title = names.byId(candidate.titleNameId());
    return new CertifiedTitle(
        title.seriesNo(),
        series.byNo(title.seriesNo()).name(),
        specialties.byId(candidate.specialtyId()).name(),
        title.name(),
        title.level(),
        form.obtained(),
        plan.committeeName(),
        form.approvalDoc().strip());
  }

  static CertifiedPerson holder(Person person, @Nullable UUID photo) {
    return new CertifiedPerson(
        person.id(), person.name(), person.sex(), person.birthDate(), person.maskedIdNo(), photo);
  }
}

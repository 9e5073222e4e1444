package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.AuditFile;
import cn.zhicheng.application.AuditRecord;
import cn.zhicheng.application.Submission;
import cn.zhicheng.application.UnitNotice;
import cn.zhicheng.person.Person;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who applies for what: the top of the file. */
@Component
class FileHead {
  private final TitleNames titles;
  private final Specialties specialties;

  FileHead(TitleNames titles, Specialties specialties) {
    this.titles = titles;
    this.specialties = specialties;
  }

  String lead(AuditFile file) {
    Application a = file.application();
    boolean preview = file.submission().hash().isEmpty() && a.state().editable();
    String round = preview ? "尚未提交" : "第 " + a.round() + " 次提交";
    return "%s · %s · 申报编号 %s · %s"
        .formatted(
            titles.byId(a.titleNameId()).name(),
            specialties.byId(a.specialtyId()).name(),
            a.number(),
            round);
  }

  List<Detail> profile(AuditFile file) {
    Person person = file.person();
    return List.of(
        Detail.of("姓名", person.name()),
        Detail.of("性别", person.sex()),
        Detail.of("出生日期", person.birthDate().toString()),
        Detail.of("民族", person.ethnicity()),
        Detail.of("政治面貌", person.politicalStatus()),
        Detail.of("证件号码", person.maskedIdNo()),
        Detail.of("参加工作时间", person.workStart()),
        Detail.of("联系电话", person.maskedMobile()),
        Detail.of("工作单位", file.unit().name()),
        Detail.of("评审计划", file.plan().name()),
        Detail.of("申报年度", String.valueOf(file.plan().year())),
        Detail.of("提交时间", submitted(file)));
  }

  /** Nothing while the individual looks at what is not submitted yet. */
  private static String submitted(AuditFile file) {
    return file.submission().hash().isEmpty()
        ? ProvinceTime.minute(file.application().submittedAt())
        : ProvinceTime.minute(file.submission().submittedAt());
  }

  /** What the unit stated about the post; nothing outside institutions. */
  static List<Detail> post(AuditRecord said) {
    Boolean occupies = said.occupiesPost();
    return occupies == null
        ? List.of()
        : List.of(
            Detail.of("是否占用岗位数", occupies ? "是" : "否"), Detail.of("相应说明", said.postExplanation()));
  }

  /** All the unit stated: the post, and its own notice. */
  static List<Detail> said(AuditRecord record) {
    return Stream.concat(post(record).stream(), notice(record.notice()).stream()).toList();
  }

  private static List<Detail> notice(@Nullable UnitNotice notice) {
    if (notice == null) {
      return List.of();
    }
    if (!Boolean.TRUE.equals(notice.held())) {
      return List.of(Detail.of("单位公示", "没有公示：" + notice.text()));
    }
    String result = Boolean.TRUE.equals(notice.objected()) ? "有异议：" + notice.text() : "无异议";
    return List.of(
        Detail.of("单位公示", notice.from() + " 至 " + notice.to()), Detail.of("公示结果", result));
  }

  static @Nullable String photo(Submission submission) {
    String id = photoId(submission);
    return id.isEmpty() ? null : "/documents/" + id;
  }

  static boolean photoChanged(AuditFile file) {
    Submission before = file.before();
    return before != null && !Objects.equals(photoId(before), photoId(file.submission()));
  }

  private static String photoId(Submission submission) {
    return submission.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(block -> block.key().equals("PHOTO"))
        .flatMap(block -> block.lines().stream())
        .map(Submission.Line::value)
        .findFirst()
        .orElse("");
  }
}

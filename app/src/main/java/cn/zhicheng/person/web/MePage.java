package cn.zhicheng.person.web;

import cn.zhicheng.person.Person;
import cn.zhicheng.person.ProfileForm;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.TimelineNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「个人中心」.
 *
 * @param history what the person changed, the newest first
 * @param idNo the own ID number in full, where it was just asked for; else null
 * @param version the one the form was filled from
 * @param problems null when nothing was sent
 * @param alert why what was sent could not be done; null when it could
 */
public record MePage(
    Person person,
    UnitStatus unit,
    ProfileForm typed,
    int version,
    Lists lists,
    List<TimelineNode> history,
    @Nullable String idNo,
    @Nullable Problems problems,
    @Nullable String alert) {

  /** What the form chooses from. */
  public record Lists(
      List<Option> ethnicities,
      List<Option> politicalStatuses,
      List<Option> healths,
      List<Option> series) {}

  /** Where the photo lies; null without one. */
  public @Nullable String photo() {
    return person.photoId() == null ? null : "/documents/" + person.photoId();
  }

  /** What the portal told, read-only. */
  public List<Detail> portal() {
    return List.of(
        Detail.of("姓名", person.name()),
        Detail.of("证件类型", person.idType().label()),
        Detail.of("证件号码", idNo == null ? person.maskedIdNo() : idNo),
        Detail.of("性别", person.sex()),
        Detail.of("出生日期", person.birthDate().toString()));
  }

  MePage with(Problems found) {
    return new MePage(person, unit, typed, version, lists, history, idNo, found, null);
  }

  MePage with(String sentence) {
    return new MePage(person, unit, typed, version, lists, history, idNo, null, sentence);
  }

  MePage showing(String number) {
    return new MePage(person, unit, typed, version, lists, history, number, problems, alert);
  }
}

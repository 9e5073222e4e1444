package cn.zhicheng.person;

import cn.zhicheng.reference.SeriesList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a change of the profile changed, as the journal keeps it: label to old and new value.
 * Contact data is masked or not told at all, because the journal never forgets.
 */
@Component
class ProfileChanges {
  private final PersonStore store;
  private final SeriesList series;

  ProfileChanges(PersonStore store, SeriesList series) {
    this.store = store;
    this.series = series;
  }

  /** Before the change is stored. */
  Map<String, Object> of(UUID id, ProfileForm typed) {
    Person person = store.byId(id).orElseThrow();
    ProfileForm before = ProfileForm.of(person, store.mobile(id).orElseThrow());
    var changes = new LinkedHashMap<String, Object>();
    if (!before.mobile().equals(typed.mobile())) {
      changes.put("手机号码", arrow(Masks.mobile(before.mobile()), Masks.mobile(typed.mobile())));
    }
    if (!before.email().equals(typed.email())) {
      changes.put("电子邮箱", "已修改");
    }
    put(changes, "民族", before.ethnicity(), typed.ethnicity());
    put(changes, "政治面貌", before.politicalStatus(), typed.politicalStatus());
    put(changes, "参加工作时间", before.workStart(), typed.workStart());
    put(changes, "健康状况", before.health(), typed.health());
    put(changes, "外语语种及水平", before.foreignLanguage(), typed.foreignLanguage());
    put(changes, "申报系列", name(before.seriesNo()), name(typed.seriesNo()));
    return changes;
  }

  private String name(String seriesNo) {
    return series.find(seriesNo).map(found -> found.name()).orElse("");
  }

  private static void put(Map<String, Object> changes, String label, String before, String now) {
    if (!before.equals(now)) {
      changes.put(label, arrow(before, now));
    }
  }

  private static String arrow(String before, String now) {
    return (before.isEmpty() ? "未填写" : before) + " → " + (now.isEmpty() ? "未填写" : now);
  }
}

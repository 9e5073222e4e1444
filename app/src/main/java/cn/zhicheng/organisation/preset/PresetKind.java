package cn.zhicheng.organisation.preset;

import cn.zhicheng.organisation.OrganisationKind;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a bureau asks for. */
public enum PresetKind {
  /** Has no USCC, so it gets no legal-person account of the portal (FAQ-U4). */
  UNIT_WITHOUT_CODE("没有统一社会信用代码的单位", OrganisationKind.UNIT),
  /** Its USCC is the group's, whose portal account another unit uses (FAQ-U4, FAQ-U6). */
  UNIT_SHARING_CODE("与集团共用统一社会信用代码的单位", OrganisationKind.UNIT),
  /** FAQ-D2. */
  DEPARTMENT("业务主管部门", OrganisationKind.DEPARTMENT),
  ORGANISER("评委会组建单位", OrganisationKind.ORGANISER),
  /** Of a region below the asking one. */
  BUREAU("下级人社部门", OrganisationKind.BUREAU),
  /** One more account for a preset body that exists. */
  FURTHER("已有内置机构增加账号", null);

  private final String label;
  private final @Nullable OrganisationKind body;

  PresetKind(String label, @Nullable OrganisationKind body) {
    this.label = label;
    this.body = body;
  }

  public String label() {
    return label;
  }

  /** The kind of body it makes; null when the body exists. */
  public @Nullable OrganisationKind body() {
    return body;
  }

  public boolean unit() {
    return body == OrganisationKind.UNIT;
  }

  public static Optional<PresetKind> ofName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }
}

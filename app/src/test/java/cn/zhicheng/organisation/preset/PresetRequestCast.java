package cn.zhicheng.organisation.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Numbers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests for tests, made by the product's own use cases. */
@Component
public class PresetRequestCast {
  private final RequestPresetAccount request;
  private final DecidePresetRequest decide;

  PresetRequestCast(RequestPresetAccount request, DecidePresetRequest decide) {
    this.request = request;
    this.decide = decide;
  }

  /** What a bureau types for a unit of 蜀山区 without a USCC. */
  public static PresetRequestForm form(String name) {
    return new PresetRequestForm(
        "UNIT_WITHOUT_CODE",
        "",
        name,
        "340104",
        "",
        "社会组织",
        "",
        "周敏",
        "13900000000",
        "沈青",
        Numbers.idNo(),
        "13800001234",
        "");
  }

  /** What a bureau types for a department (FAQ-D2). */
  static PresetRequestForm department(String name) {
    PresetRequestForm unit = form(name);
    return new PresetRequestForm(
        "DEPARTMENT",
        "",
        name,
        unit.region(),
        "",
        "",
        "",
        unit.contact(),
        unit.contactMobile(),
        unit.holder(),
        unit.idNo(),
        unit.mobile(),
        "");
  }

  /** A waiting request of this bureau. */
  public UUID of(Actor bureau) {
    return request.request(bureau, form("民办书画院" + UUID.randomUUID()));
  }

  /** A request of this bureau that operations sent back. */
  public UUID refused(Actor bureau) {
    UUID id = of(bureau);
    decide.refuse(SignedOn.operations(), id, 0, "机构名称与公章不一致。");
    return id;
  }
}
